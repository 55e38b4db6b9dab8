#pragma once

#include "pipeline/scenes/TemplateCatalogue.h"

#include <QHash>

// What tells two brands apart where templates suit both of them alike. The templates of each beat are dealt into families, and each brand
// likes one family of each beat: along a polynomial of second degree over a field of as many elements as there are families, so that any
// two brands like the same family in two beats at most. Pure and deterministic.
class BrandTaste
{
public:
    // `identity` of the brand, and the seed of this look.
    BrandTaste(const TemplateCatalogue &catalogue, const QString &identity, quint32 seed);

    // 0 to 1, for the scene at this place of the video.
    double forTemplate(const QString &templateId, BeatKind beat, qsizetype scene) const;
    double forGround(Ground ground, qsizetype scene) const;

private:
    double chance(const QString &what, qsizetype scene) const;

    QString m_identity;
    quint32 m_seed;
    QHash<BeatKind, QStringList> m_order; // of the beat's templates; one after the other they go to one family after the other
    int m_coefficients[3];
};

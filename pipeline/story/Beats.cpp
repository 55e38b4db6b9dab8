#include "pipeline/story/Beats.h"

#include <QCoreApplication>

#include <array>

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Story)
};

constexpr std::array ids{"problem", "discovery", "transformation", "triumph", "invitation"};

} // namespace

QString beatId(BeatKind kind)
{
    return QString::fromLatin1(ids[std::size_t(kind)]);
}

std::optional<BeatKind> beatFromId(const QString &id)
{
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (id == QLatin1String(ids[i]))
            return BeatKind(i);
    }
    return std::nullopt;
}

QString beatTitle(BeatKind kind)
{
    switch (kind) {
    case BeatKind::Problem:
        return Texts::tr("The Problem");
    case BeatKind::Discovery:
        return Texts::tr("The Discovery");
    case BeatKind::Transformation:
        return Texts::tr("The Transformation");
    case BeatKind::Triumph:
        return Texts::tr("The Triumph");
    case BeatKind::Invitation:
        return Texts::tr("The Invitation");
    }
    return {};
}

QList<BeatKind> beatsFor(int sceneCount, int proofs)
{
    using enum BeatKind;
    switch (sceneCount) {
    case 1:
        return {Discovery};
    case 2:
        return {Discovery, Invitation};
    case 3:
        return {Problem, Discovery, Invitation};
    case 4:
        return {Problem, Discovery, Transformation, Invitation};
    default:
        break;
    }
    // What is more than five goes to what the product does, and to proof as far as there is some.
    const int more = sceneCount - 5;
    const int triumphs = 1 + std::clamp(proofs - 1, 0, more / 2);
    QList<BeatKind> beats{Problem, Discovery};
    beats.append(QList<BeatKind>(sceneCount - 3 - triumphs, Transformation));
    beats.append(QList<BeatKind>(triumphs, Triumph));
    beats.append(Invitation);
    return beats;
}

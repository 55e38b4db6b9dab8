#pragma once

#include <QWidget>

#include "pipeline/brand/BrandProfile.h"

// The brand's colours with their roles. A colour that the user picks for a role is told as a changed profile. GUI thread.
class BrandColorSection : public QWidget
{
    Q_OBJECT
public:
    explicit BrandColorSection(const BrandProfile &brand, bool readOnly, QWidget *parent = nullptr);

signals:
    void brandEdited(const BrandProfile &brand);

private:
    void pick(const QString &role, Maybe<QColor> BrandColors::*member);

    BrandProfile m_brand;
};

#include "ui/brand/BrandColorSection.h"

#include "ui/brand/BrandSections.h"
#include "ui/brand/ColorStrip.h"
#include "ui/brand/Provenance.h"
#include "ui/brand/Swatch.h"

#include <QColorDialog>
#include <QVBoxLayout>

BrandColorSection::BrandColorSection(const BrandProfile &brand, bool readOnly, QWidget *parent)
    : QWidget(parent)
    , m_brand(brand)
{
    const std::pair<QString, Maybe<QColor> BrandColors::*> roles[] = {
        {tr("Primary"), &BrandColors::primary},       {tr("Secondary"), &BrandColors::secondary}, {tr("Accent"), &BrandColors::accent},
        {tr("Background"), &BrandColors::background}, {tr("Text"), &BrandColors::text},
    };
    QList<QWidget *> rows;
    for (const auto &[role, member] : roles) {
        const Maybe<QColor> &found = brand.colors.*member;
        if (!found)
            continue;
        auto *swatch = new Swatch(role, found->value);
        swatch->setToolTip(provenanceText(found->from, found->confidence).toHtmlEscaped());
        swatch->setEnabled(!readOnly);
        connect(swatch, &Swatch::clicked, this, [this, role = role, member = member] { pick(role, member); });
        rows.append(swatch);
    }
    if (!brand.colors.palette.empty()) {
        std::vector<QColor> palette;
        for (const Found<QColor> &found : brand.colors.palette)
            palette.push_back(found.value);
        auto *strip = new ColorStrip(std::move(palette));
        strip->setAccessibleName(tr("Palette"));
        strip->setToolTip(tr("All colours of the site, the best first"));
        rows.append(strip);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(brandSection(tr("Colours"), rows));
}

void BrandColorSection::pick(const QString &role, Maybe<QColor> BrandColors::*member)
{
    auto *dialog = new QColorDialog((m_brand.colors.*member)->value, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("%1 Colour").arg(role));
    connect(dialog, &QColorDialog::colorSelected, this, [this, member](const QColor &color) {
        if (!color.isValid())
            return;
        m_brand.colors.*member = Found<QColor>{color, 1, setByUser()};
        emit brandEdited(m_brand);
    });
    dialog->open();
}

#include "ui/brand/FieldOptions.h"

#include "pipeline/run/FontLibrary.h"
#include "ui/brand/ColorChip.h"
#include "ui/brand/LogoView.h"
#include "ui/brand/OptionButton.h"
#include "ui/brand/Provenance.h"

#include <QGridLayout>

namespace {

int columnsFor(const BrandField &field)
{
    if (std::holds_alternative<Maybe<QColor> BrandColors::*>(field.place))
        return 9;
    return std::holds_alternative<Maybe<BrandLogo> BrandProfile::*>(field.place) ? 2 : 1;
}

} // namespace

FieldOptions::FieldOptions(const BrandProfile &brand, const BrandField &field, const FontLibrary &library,
                           const std::shared_ptr<AssetSource> &assets, QWidget *parent)
    : QWidget(parent)
{
    const int columns = columnsFor(field);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    if (columns > 1) // words have room of their own
        setContentsMargins(8, 0, 8, 0);
    grid->setSpacing(columns > 2 ? 4 : 2);
    const auto current = valueOf(brand, field);
    for (const Found<BrandValue> &option : alternativesOf(brand, field)) {
        QAbstractButton *button = createButton(option, library, assets);
        if (!button)
            continue;
        button->setObjectName(wordsFor(option.value));
        if (columns > 2) {
            button->setCheckable(true);
            button->setChecked(current && current->value == option.value);
        } else {
            button->setToolTip(provenanceText(option.from, option.confidence).toHtmlEscaped());
        }
        grid->addWidget(button, m_count / columns, m_count % columns);
        ++m_count;
    }
    if (columns > 2)
        grid->setColumnStretch(columns, 1);
    for (int column = 0; columns == 2 && column < columns; ++column) // one logo alone is no wider than one of two
        grid->setColumnStretch(column, 1);
}

QAbstractButton *FieldOptions::createButton(const Found<BrandValue> &option, const FontLibrary &library,
                                            const std::shared_ptr<AssetSource> &assets)
{
    QAbstractButton *button = nullptr;
    QString bundled; // a family that stands in for the page's own files
    if (const auto *color = std::get_if<QColor>(&option.value)) {
        button = new ColorChip(*color, this);
    } else if (const auto *logo = std::get_if<BrandLogo>(&option.value)) {
        if (!assets || logo->asset.isEmpty())
            return nullptr;
        auto *picture = new LogoView;
        if (!logo->inks.empty())
            picture->setInk(logo->inks.front());
        picture->load(assets, logo->asset);
        auto *frame = new OptionButton(tr("Logo %1").arg(m_count + 1), {}, this);
        frame->setPicture(picture);
        button = frame;
    } else {
        if (const auto *font = std::get_if<BrandFont>(&option.value)) {
            const bool isKept =
                std::any_of(font->files.begin(), font->files.end(), [](const FontFile &file) { return !file.asset.isEmpty(); });
            const BundledFamily *family = isKept ? nullptr : library.find(font->family);
            if (!isKept && !family)
                return nullptr;
            bundled = family ? family->family : QString();
        }
        button = new OptionButton(wordsFor(option.value), confidenceSign(option.from, option.confidence), this);
    }
    connect(button, &QAbstractButton::clicked, this, [this, option, bundled] {
        if (bundled.isEmpty())
            emit chosen(option.value, option.from);
        else
            emit familyWanted(bundled);
    });
    return button;
}

#include "ui/brand/BrandSections.h"

#include "ui/brand/ColorStrip.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BrandPanel)
};

constexpr int margin = 16;

// Words of a site: never markup.
QLabel *label(const QString &text, const QString &look = {})
{
    auto *result = new QLabel(text);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A word longer than the panel is wide is cut off, and the panel stays as wide as it is.
    result->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    if (!look.isEmpty())
        result->setProperty("look", look);
    return result;
}

} // namespace

QWidget *brandSection(const QString &title, const QList<QWidget *> &content, int inset)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(inset, 12, inset, 4);
    layout->setSpacing(inset < margin ? 0 : 6);
    QLabel *heading = label(title, QStringLiteral("section"));
    heading->setContentsMargins(margin - inset, 0, margin - inset, inset < margin ? 4 : 0);
    layout->addWidget(heading);
    for (QWidget *widget : content)
        layout->addWidget(widget);
    return box;
}

QWidget *brandPalette(const BrandProfile &brand)
{
    std::vector<QColor> palette;
    for (const Found<QColor> &found : brand.colors.palette)
        palette.push_back(found.value);
    if (palette.empty())
        return nullptr;
    auto *strip = new ColorStrip(std::move(palette));
    strip->setAccessibleName(Tr::tr("Palette"));
    strip->setToolTip(Tr::tr("All colours of the site, the best first"));
    return brandSection(Tr::tr("Palette"), {strip});
}

QWidget *brandNotes(const BrandProfile &brand)
{
    QList<QWidget *> rows;
    for (const QString &note : brand.notes)
        rows.append(label(note, QStringLiteral("muted")));
    return rows.isEmpty() ? nullptr : brandSection(Tr::tr("Notes"), rows);
}

#include "ui/brand/BrandSections.h"

#include "ui/brand/ColorStrip.h"
#include "ui/brand/Provenance.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(BrandPanel)
};

// Words of a site: never markup.
QLabel *label(const QString &text, const QString &look = {})
{
    auto *result = new QLabel(text);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (!look.isEmpty())
        result->setProperty("look", look);
    return result;
}

QWidget *pair(const QString &name, const QString &text, const QString &tip)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(2);
    layout->addWidget(label(name, QStringLiteral("small")));
    layout->addWidget(label(text));
    box->setToolTip(tip.toHtmlEscaped());
    return box;
}

QString fontText(const BrandFont &font)
{
    QStringList weights;
    for (const int weight : font.weights)
        weights.append(QString::number(weight));
    QString text = font.family.isEmpty() ? font.fallback : font.family;
    if (!weights.isEmpty())
        text += QStringLiteral("  ") + weights.join(QStringLiteral(" · "));
    return text;
}

void addWords(QList<QWidget *> &rows, const QString &name, const Maybe<QString> &found)
{
    if (found)
        rows.append(pair(name, found->value, provenanceText(found->from, found->confidence)));
}

} // namespace

QWidget *brandSection(const QString &title, const QList<QWidget *> &content)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);
    layout->addWidget(label(title, QStringLiteral("section")));
    for (QWidget *widget : content)
        layout->addWidget(widget);
    return box;
}

QWidget *brandGradients(const BrandProfile &brand)
{
    QList<QWidget *> rows;
    for (const Found<BrandGradient> &gradient : brand.gradients) {
        auto *strip = new ColorStrip(gradient.value);
        strip->setToolTip(provenanceText(gradient.from, gradient.confidence).toHtmlEscaped());
        strip->setAccessibleName(Tr::tr("Gradient"));
        rows.append(strip);
    }
    return rows.isEmpty() ? nullptr : brandSection(Tr::tr("Gradients"), rows);
}

QWidget *brandFonts(const BrandProfile &brand)
{
    QList<QWidget *> rows;
    const auto add = [&rows](const QString &name, const Maybe<BrandFont> &font) {
        if (font)
            rows.append(pair(name, fontText(font->value), provenanceText(font->from, font->confidence)));
    };
    add(Tr::tr("Headings"), brand.headingFont);
    add(Tr::tr("Body"), brand.bodyFont);
    return rows.isEmpty() ? nullptr : brandSection(Tr::tr("Fonts"), rows);
}

QWidget *brandWords(const BrandProfile &brand)
{
    QList<QWidget *> rows;
    addWords(rows, Tr::tr("Headline"), brand.headline);
    addWords(rows, Tr::tr("Subhead"), brand.subhead);
    addWords(rows, Tr::tr("Tagline"), brand.tagline);
    if (!brand.ctas.empty()) {
        const BrandCallToAction &cta = brand.ctas.front();
        rows.append(pair(Tr::tr("Call to action"), cta.label, provenanceText(cta.from, cta.confidence)));
    }
    return rows.isEmpty() ? nullptr : brandSection(Tr::tr("Words"), rows);
}

QWidget *brandNotes(const BrandProfile &brand)
{
    QList<QWidget *> rows;
    for (const QString &note : brand.notes)
        rows.append(label(note, QStringLiteral("muted")));
    return rows.isEmpty() ? nullptr : brandSection(Tr::tr("Notes"), rows);
}

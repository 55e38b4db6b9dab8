#include "ui/brand/FieldDetails.h"

#include "ui/brand/CropView.h"
#include "ui/brand/PagePictures.h"
#include "ui/brand/Provenance.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FieldDetails)
};

constexpr int mostEvidence = 5;

QLabel *label(const QString &text, const QString &look)
{
    auto *result = new QLabel(text);
    result->setTextFormat(Qt::PlainText);
    result->setWordWrap(true);
    result->setProperty("look", look);
    return result;
}

std::vector<ColorEvidence> evidenceFor(const BrandProfile &brand, const BrandField &field)
{
    std::vector<ColorEvidence> all;
    const auto found = valueOf(brand, field);
    const auto *color = found ? std::get_if<QColor>(&found->value) : nullptr;
    for (const ColorEvidence &evidence : brand.colors.evidence) {
        if (color && evidence.color == *color)
            all.push_back(evidence);
    }
    return all;
}

// Its own place, else that of the strongest evidence that has one.
QRectF placeOf(const Found<BrandValue> &found, const std::vector<ColorEvidence> &evidence)
{
    if (!found.from.box.isEmpty())
        return found.from.box;
    const auto placed = std::find_if(evidence.begin(), evidence.end(), [](const ColorEvidence &one) { return !one.from.box.isEmpty(); });
    return placed == evidence.end() ? QRectF() : placed->from.box;
}

} // namespace

QString evidenceWords(const QString &kind)
{
    static const QHash<QString, QString> words = {
        {u"action"_s, Tr::tr("Fills calls to action")},
        {u"ground"_s, Tr::tr("Fills the page and its sections")},
        {u"gradient"_s, Tr::tr("Part of a gradient")},
        {u"heading"_s, Tr::tr("Colour of headings")},
        {u"link"_s, Tr::tr("Colour of links")},
        {u"drawing"_s, Tr::tr("In drawings and icons")},
        {u"border"_s, Tr::tr("Colour of borders")},
        {u"variable"_s, Tr::tr("Named in the site's styles")},
        {u"theme-color"_s, Tr::tr("The site's theme colour")},
        {u"logo"_s, Tr::tr("In the logo")},
    };
    return words.value(kind, Tr::tr("Seen on the page"));
}

QWidget *sourceView(const BrandProfile &brand, const Provenance &from, const QRectF &place, double confidence, PagePictures *pages)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    PagePicture *page = place.isEmpty() ? nullptr : pages->pictureFor(brand, from);
    if (page)
        layout->addWidget(new CropView(page, place));
    layout->addWidget(label(provenanceText(from, confidence), u"muted"_s));
    return box;
}

QWidget *fieldSource(const BrandProfile &brand, const BrandField &field, PagePictures *pages)
{
    const auto found = valueOf(brand, field);
    if (!found)
        return nullptr;
    return sourceView(brand, found->from, placeOf(*found, evidenceFor(brand, field)), found->confidence, pages);
}

QWidget *fieldEvidence(const BrandProfile &brand, const BrandField &field)
{
    const std::vector<ColorEvidence> all = evidenceFor(brand, field);
    if (all.empty())
        return nullptr;
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    int row = 0;
    for (const ColorEvidence &evidence : all) {
        if (row == mostEvidence)
            break;
        auto *words = label(evidenceWords(evidence.kind), {});
        words->setToolTip(evidence.from.text.isEmpty() ? evidence.from.selector.toHtmlEscaped() : evidence.from.text.toHtmlEscaped());
        grid->addWidget(words, row, 0);
        auto *share = new QLabel(Tr::tr("%1 %").arg(std::max(1, qRound(evidence.weight * 100))));
        share->setProperty("look", u"muted"_s);
        grid->addWidget(share, row++, 1, Qt::AlignTrailing);
    }
    return box;
}

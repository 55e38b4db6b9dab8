#include "ui/brand/FontEditor.h"

#include "pipeline/run/FontLibrary.h"
#include "ui/theme/Icon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace {

// The style sheet draws no arrow.
class FamilyBox : public QComboBox
{
public:
    using QComboBox::QComboBox;

private:
    void paintEvent(QPaintEvent *event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        const QRect arrow(width() - 16 - 8, (height() - 16) / 2, 16, 16);
        themeIcon(QStringLiteral("chevron-down")).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow));
    }
};

bool hasFiles(const BrandFont &font)
{
    return std::any_of(font.files.begin(), font.files.end(), [](const FontFile &file) { return !file.asset.isEmpty(); });
}

// Those of the page that scenes can be set in, each family once.
std::vector<BrandFont> fontsOfPage(const BrandProfile &brand, const BrandFont *own)
{
    std::vector<BrandFont> fonts;
    const auto add = [&fonts](const BrandFont &font) {
        const bool known = std::any_of(fonts.begin(), fonts.end(), [&](const BrandFont &one) { return one.family == font.family; });
        if (!known && !font.family.isEmpty() && hasFiles(font))
            fonts.push_back(font);
    };
    if (own)
        add(*own);
    for (const Maybe<BrandFont> *font : {&brand.headingFont, &brand.bodyFont}) {
        if (*font)
            add((*font)->value);
    }
    for (const Found<BrandFont> &font : brand.alternatives.fonts)
        add(font.value);
    return fonts;
}

} // namespace

FontEditor::FontEditor(const BrandProfile &brand, const BrandField &field, const FontLibrary &library, QWidget *parent)
    : FieldEditor(parent)
    , m_families(new FamilyBox(this))
{
    const auto found = valueOf(brand, field);
    m_ofPage = fontsOfPage(brand, found ? &std::get<BrandFont>(found->value) : nullptr);
    QStringList families;
    for (const BrandFont &font : m_ofPage)
        families.append(font.family);
    m_families->setObjectName(QStringLiteral("families"));
    m_families->setAccessibleName(field.thing);
    m_families->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_families->setMinimumContentsLength(8);
    m_families->addItems(families);
    if (!families.isEmpty())
        m_families->insertSeparator(m_families->count());
    QStringList bundled;
    for (const BundledFamily &family : library.families()) {
        if (!families.contains(family.family))
            bundled.append(family.family);
    }
    bundled.sort(Qt::CaseInsensitive);
    m_families->addItems(bundled);
    if (found)
        m_families->setPlaceholderText(std::get<BrandFont>(found->value).family); // one that scenes cannot be set in
    m_families->setCurrentIndex(found ? m_families->findText(std::get<BrandFont>(found->value).family) : -1);
    connect(m_families, &QComboBox::activated, this, &FontEditor::choose);

    auto *file = new QPushButton(tr("Choose File…"), this);
    file->setObjectName(QStringLiteral("file"));
    connect(file, &QPushButton::clicked, this, &FieldEditor::fileWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_families, 1);
    layout->addWidget(file);
    setFocusProxy(m_families);
}

void FontEditor::choose(int index)
{
    if (index < int(m_ofPage.size()))
        emit chosen(m_ofPage[size_t(index)]);
    else
        emit familyWanted(m_families->itemText(index));
}

#include "ui/brand/BrandPanel.h"

#include "ui/brand/BrandColorSection.h"
#include "ui/brand/BrandSections.h"
#include "ui/brand/LogoView.h"
#include "ui/brand/Provenance.h"
#include "ui/document/Document.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

BrandPanel::BrandPanel(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_scroll(new QScrollArea(this))
{
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(document, &Document::brandChanged, this, &BrandPanel::rebuild);
    connect(document, &Document::contentsReset, this, &BrandPanel::rebuild);
    rebuild();
}

void BrandPanel::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_assets = std::move(assets);
    rebuild();
}

void BrandPanel::rebuild()
{
    auto *content = new QWidget;
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 4, 0, 16);
    layout->setSpacing(0);
    const BrandProfile &brand = m_document->brand();
    if (m_document->hasBrand()) {
        layout->addWidget(createHead(brand));
        auto *colors = new BrandColorSection(brand, m_document->isReadOnly());
        // The section goes when the brand changes: not from within its own signal.
        connect(colors, &BrandColorSection::brandEdited, m_document, &Document::changeBrand, Qt::QueuedConnection);
        layout->addWidget(colors);
        for (QWidget *section : {brandGradients(brand), brandFonts(brand), brandWords(brand), brandNotes(brand)}) {
            if (section)
                layout->addWidget(section);
        }
    } else {
        auto *nothing = new QLabel(tr("The colours, fonts and words of the site you name in the chat appear here."));
        nothing->setProperty("look", QStringLiteral("muted"));
        nothing->setWordWrap(true);
        nothing->setContentsMargins(16, 12, 16, 12);
        layout->addWidget(nothing);
    }
    layout->addStretch();
    m_scroll->setWidget(content);
}

QWidget *BrandPanel::createHead(const BrandProfile &brand)
{
    QList<QWidget *> rows;
    if (brand.logo && !brand.logo->value.asset.isEmpty() && m_assets) {
        auto *logo = new LogoView;
        if (!brand.logo->value.inks.empty())
            logo->setInk(brand.logo->value.inks.front());
        logo->load(m_assets, brand.logo->value.asset);
        logo->setAccessibleName(tr("Logo"));
        logo->setToolTip(provenanceText(brand.logo->from, brand.logo->confidence).toHtmlEscaped());
        rows.append(logo);
    }
    auto *name = new QLabel(brand.name ? brand.name->value : brand.host);
    name->setTextFormat(Qt::PlainText);
    name->setProperty("look", QStringLiteral("strong"));
    name->setWordWrap(true);
    if (brand.name)
        name->setToolTip(provenanceText(brand.name->from, brand.name->confidence).toHtmlEscaped());
    rows.append(name);
    auto *host = new QLabel(brand.host);
    host->setTextFormat(Qt::PlainText);
    host->setProperty("look", QStringLiteral("muted"));
    rows.append(host);
    if (brand.draft) {
        auto *badge = new QLabel(tr("Draft: the site could not be read"));
        badge->setProperty("look", QStringLiteral("badge"));
        badge->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        rows.append(badge);
    }
    return brandSection(tr("Brand"), rows);
}

#include "ui/brand/BrandPanel.h"

#include "pipeline/brand/BrandLocks.h"
#include "pipeline/run/FontLibrary.h"
#include "ui/brand/BrandFiles.h"
#include "ui/brand/BrandKitActions.h"
#include "ui/brand/BrandSections.h"
#include "ui/brand/FactPopover.h"
#include "ui/brand/FactsSection.h"
#include "ui/brand/FieldButton.h"
#include "ui/brand/FieldPopover.h"
#include "ui/brand/FieldRow.h"
#include "ui/brand/LogoView.h"
#include "ui/brand/PagePictures.h"
#include "ui/document/Document.h"
#include "ui/theme/Icon.h"

#include <QColorDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int rowInset = 8; // rows have room of their own around their words

} // namespace

BrandPanel::BrandPanel(Document *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_library(std::make_unique<FontLibrary>(FontLibrary::fromResources()))
    , m_pages(new PagePictures(this))
    , m_files(new BrandFiles(document, m_library.get(), this))
    , m_kits(new BrandKitActions(document, this))
    , m_nothing(new QLabel(tr("The colours, fonts and words of the site you name in the chat appear here.")))
    , m_host(new QLabel)
    , m_draft(new QLabel(tr("Draft: the site could not be read")))
    , m_fields(createFields())
{
    auto *content = new QWidget;
    m_content = new QVBoxLayout(content);
    m_content->setContentsMargins(0, 4, 0, 16);
    m_content->setSpacing(0);
    m_nothing->setProperty("look", QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(16, 4, 16, 12);
    m_content->addWidget(createHead());
    m_content->addWidget(m_nothing);
    m_content->addWidget(m_fields);
    m_content->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    connectFiles();
    connect(document, &Document::brandChanged, this, &BrandPanel::refresh);
    connect(document, &Document::contentsReset, this, &BrandPanel::refresh);
    refresh();
}

BrandPanel::~BrandPanel() = default;

void BrandPanel::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_assets = std::move(assets);
    m_kits->setAssets(m_assets);
    m_logoShown.clear();
    refresh();
}

QList<QAction *> BrandPanel::kitActions() const
{
    return m_kits->actions();
}

QWidget *BrandPanel::createHead()
{
    auto *head = new QWidget;
    auto *title = new QLabel(tr("Brand"));
    title->setProperty("look", QStringLiteral("section"));
    auto *more = new QToolButton;
    more->setIcon(themeIcon(QStringLiteral("ellipsis")));
    more->setAccessibleName(tr("Brand Kit"));
    more->setToolTip(tr("Brand Kit"));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(more);
    menu->addActions(m_kits->actions());
    more->setMenu(menu);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 4, rowInset, 0);
    layout->addWidget(title, 1);
    layout->addWidget(more);
    return head;
}

QWidget *BrandPanel::createFields()
{
    m_host->setTextFormat(Qt::PlainText);
    m_host->setProperty("look", QStringLiteral("muted"));
    m_host->setContentsMargins(rowInset, 4, rowInset, 0);
    m_host->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_draft->setProperty("look", QStringLiteral("badge"));
    m_draft->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);

    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *mark = new QVBoxLayout;
    mark->setContentsMargins(rowInset, 0, rowInset, 4);
    mark->setSpacing(0);
    for (const BrandField &field : markFields())
        mark->addWidget(createRow(field));
    mark->addWidget(m_host);
    auto *badge = new QHBoxLayout;
    badge->setContentsMargins(rowInset, 4, rowInset, 0);
    badge->addWidget(m_draft);
    mark->addLayout(badge);
    layout->addLayout(mark);
    layout->addWidget(createSection(tr("Colours"), colorFields()));
    layout->addWidget(createSection(tr("Fonts"), fontFields()));
    layout->addWidget(createSection(tr("Words"), wordFields()));
    for (const BrandFactList &list : brandFactLists())
        layout->addWidget(createList(list));
    return fields;
}

QWidget *BrandPanel::createSection(const QString &title, const std::vector<BrandField> &fields)
{
    QList<QWidget *> rows;
    for (const BrandField &field : fields)
        rows.append(createRow(field));
    return brandSection(title, rows, rowInset);
}

FieldRow *BrandPanel::createRow(const BrandField &field)
{
    auto *row = new FieldRow(field);
    if (field.id == QLatin1String("logo")) {
        m_logo = new LogoView;
        row->button()->setPicture(m_logo);
    } else if (std::holds_alternative<Maybe<QString> BrandProfile::*>(field.place)) {
        row->button()->setMostLines(field.id == QLatin1String("name") ? 1 : 3);
    }
    connect(row, &FieldRow::opened, this, [this, row] { open(row); });
    connect(row, &FieldRow::lockWanted, this, [this, field](bool locked) { setLocked(field, locked); });
    m_rows.append(row);
    return row;
}

FactsSection *BrandPanel::createList(const BrandFactList &list)
{
    auto *section = new FactsSection(list);
    connect(section, &FactsSection::opened, this,
            [this, &list](const std::optional<BrandFact> &fact, const QWidget *row) { openFact(list, fact, row); });
    connect(section, &FactsSection::lockWanted, this, [this, &list](bool locked) {
        m_document->changeBrand(withLock(m_document->brand(), list.id, locked),
                                locked ? tr("Lock of %1").arg(list.title) : tr("Unlock of %1").arg(list.title));
    });
    m_lists.append(section);
    return section;
}

void BrandPanel::connectFiles()
{
    connect(m_files, &BrandFiles::picked, this,
            [this](const BrandField &field, const BrandValue &value, const QList<Asset> &assets) { choose(field, value, {}, assets); });
    connect(m_files, &BrandFiles::failed, this, &BrandPanel::told);
    connect(m_kits, &BrandKitActions::told, this, &BrandPanel::told);
}

void BrandPanel::refresh()
{
    const BrandProfile &brand = m_document->brand();
    const bool hasBrand = m_document->hasBrand();
    m_nothing->setVisible(!hasBrand);
    m_fields->setVisible(hasBrand);
    m_host->setText(brand.host);
    m_host->setVisible(!brand.host.isEmpty());
    m_draft->setVisible(brand.draft);
    for (FieldRow *row : std::as_const(m_rows))
        row->show(brand, m_document->isReadOnly());
    for (FactsSection *list : std::as_const(m_lists))
        list->show(brand, m_document->isReadOnly());
    refreshPictures(brand);
    refreshRest(brand);
    if (m_factPopover && !m_factPopover->isStillThere(brand))
        m_factPopover->drop();
    if (m_popover && hasBrand)
        m_popover->show(brand, m_document->isReadOnly());
}

void BrandPanel::refreshPictures(const BrandProfile &brand)
{
    m_pages->setAssets(m_assets);
    const QString asset = brand.logo && m_assets ? brand.logo->value.asset : QString();
    if (asset == m_logoShown)
        return;
    m_logoShown = asset;
    m_logo->setInk(brand.logo && !brand.logo->value.inks.empty() ? std::optional(brand.logo->value.inks.front()) : std::nullopt);
    m_logo->load(m_assets, asset);
}

void BrandPanel::refreshRest(const BrandProfile &brand)
{
    delete m_rest;
    m_rest = new QWidget;
    auto *layout = new QVBoxLayout(m_rest);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (QWidget *section : {brandPalette(brand), brandNotes(brand)}) {
        if (section)
            layout->addWidget(section);
    }
    m_content->insertWidget(m_content->count() - 1, m_rest);
}

void BrandPanel::open(const FieldRow *row)
{
    const BrandField &field = row->field();
    m_popover = new FieldPopover(field, {m_assets, m_pages, m_library.get()}, this);
    m_popover->show(m_document->brand(), m_document->isReadOnly());
    connect(m_popover, &FieldPopover::chosen, this,
            [this, field](const BrandValue &value, const Provenance &seen) { choose(field, value, seen, {}); });
    connect(m_popover, &FieldPopover::familyWanted, this, [this, field](const QString &family) { m_files->useFamily(field, family); });
    connect(m_popover, &FieldPopover::fileWanted, this, [this, field] {
        m_popover->close();
        m_files->choose(field);
    });
    connect(m_popover, &FieldPopover::colorDialogWanted, this, [this, field] {
        m_popover->close();
        openColorDialog(field);
    });
    m_popover->openBeside(row);
}

void BrandPanel::openFact(const BrandFactList &list, const std::optional<BrandFact> &fact, const QWidget *row)
{
    m_factPopover = new FactPopover(list, fact, m_pages, this);
    m_factPopover->show(m_document->brand(), m_document->isReadOnly());
    connect(m_factPopover, &FactPopover::changed, this,
            [this, &list, fact](const QString &title, const QString &text) { changeFact(list, fact, title, text); });
    connect(m_factPopover, &FactPopover::firstWanted, this, [this, &list, fact] {
        m_document->changeBrand(withFactFirst(m_document->brand(), list, *fact), tr("Move of %1").arg(list.thing));
    });
    connect(m_factPopover, &FactPopover::removeWanted, this, [this, &list, fact] {
        m_document->changeBrand(withoutFact(m_document->brand(), list, *fact), tr("Removal of %1").arg(list.thing));
    });
    m_factPopover->openBeside(row);
}

void BrandPanel::changeFact(const BrandFactList &list, const std::optional<BrandFact> &fact, const QString &title, const QString &text)
{
    if (const QString wrong = whatIsWrongWith(list, title, text); !wrong.isEmpty())
        return emit told(wrong);
    const BrandProfile &brand = m_document->brand();
    m_document->changeBrand(fact ? withFact(brand, list, *fact, title, text) : withAddedFact(brand, list, title, text),
                            fact ? tr("Change of %1").arg(list.thing) : tr("Addition of %1").arg(list.thing));
}

void BrandPanel::openColorDialog(const BrandField &field)
{
    const auto found = valueOf(m_document->brand(), field);
    auto *dialog = new QColorDialog(found ? std::get<QColor>(found->value) : QColor(Qt::white), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(field.thing);
    connect(dialog, &QColorDialog::colorSelected, this, [this, field](const QColor &color) {
        if (color.isValid())
            choose(field, QColor(color.rgb()), {}, {});
    });
    dialog->open();
}

void BrandPanel::choose(const BrandField &field, const BrandValue &value, const Provenance &seen, const QList<Asset> &assets)
{
    m_document->changeBrand(withChoice(m_document->brand(), field, value, seen), tr("Change of %1").arg(field.thing), assets);
}

void BrandPanel::setLocked(const BrandField &field, bool locked)
{
    m_document->changeBrand(withLock(m_document->brand(), field.id, locked),
                            locked ? tr("Lock of %1").arg(field.thing) : tr("Unlock of %1").arg(field.thing));
}

#include "ui/templates/TemplatePanel.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/templates/FilterBox.h"
#include "ui/templates/TemplateFilter.h"
#include "ui/templates/TemplateGrid.h"
#include "ui/templates/TemplateListModel.h"
#include "ui/templates/TemplatePreviews.h"
#include "ui/templates/TemplateScenes.h"
#include "ui/templates/TemplateWords.h"

#include <QAction>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int margin = 16; // pixels
constexpr BeatKind allBeats[]{BeatKind::Problem, BeatKind::Discovery, BeatKind::Transformation, BeatKind::Triumph, BeatKind::Invitation};
constexpr VideoStyle allStyles[]{VideoStyle::Minimal, VideoStyle::Dynamic, VideoStyle::Bold};

// The chosen row's value; the first row stands for all.
template<typename T>
std::optional<T> chosen(const QComboBox *box)
{
    const QVariant data = box->currentData();
    return data.isValid() ? std::optional(T(data.toInt())) : std::nullopt;
}

} // namespace

TemplatePanel::TemplatePanel(Document *document, const TemplateCatalogue *catalogue, StageService *service, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_scenes(new TemplateScenes(document, catalogue, this))
    , m_model(new TemplateListModel(*catalogue, this))
    , m_filter(new TemplateFilter(this))
    , m_previews(new TemplatePreviews(m_scenes, service, this))
    , m_search(new QLineEdit)
    , m_beat(new FilterBox)
    , m_style(new FilterBox)
    , m_grid(new TemplateGrid)
    , m_pages(new QStackedLayout)
    , m_nothing(new QLabel)
    , m_name(new QLabel)
    , m_replace(new QAction(tr("Replace Scene"), this))
    , m_add(new QAction(tr("Add to Timeline"), this))
    , m_buttons(new QHBoxLayout)
    , m_replaceButton(new QPushButton(m_replace->text()))
    , m_addButton(new QPushButton(m_add->text()))
{
    m_filter->setSourceModel(m_model);
    m_grid->setModel(m_filter);
    m_grid->setAccessibleName(tr("Templates"));
    m_grid->setAccessibleDescription(tr("Enter replaces the selected scene, Ctrl+Enter adds a new one."));
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);

    m_pages->addWidget(m_grid);
    m_pages->addWidget(createNothing());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createHead());
    layout->addLayout(m_pages, 1);
    layout->addWidget(createBar());

    connectSearch();
    connectGrid();
    connectDocument();
    refreshFits();
    m_grid->setShape({m_document->settings().width, m_document->settings().height});
}

TemplatePanel::~TemplatePanel() = default;

void TemplatePanel::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_previews->setAssets(std::move(assets));
}

void TemplatePanel::setSelectedScene(const QString &sceneId)
{
    if (sceneId == m_selectedScene)
        return;
    m_selectedScene = sceneId;
    m_fitsAreStale.start();
    refreshButtons();
}

void TemplatePanel::setBusy(bool busy)
{
    m_busy = busy;
    updatePaused();
}

QString TemplatePanel::currentTemplate() const
{
    const QModelIndexList selected = m_grid->selectionModel()->selectedIndexes();
    return selected.isEmpty() ? QString() : selected.first().data(TemplateListModel::IdRole).toString();
}

void TemplatePanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QWidget *TemplatePanel::createHead()
{
    auto *head = new QWidget;
    auto *title = new QLabel(tr("Templates"));
    title->setProperty("look", QStringLiteral("section"));
    m_search->setPlaceholderText(tr("Search templates"));
    m_search->setAccessibleName(tr("Search templates"));
    m_search->setClearButtonEnabled(true);
    if (auto *clear = m_search->findChild<QToolButton *>())
        clear->setAccessibleName(tr("Clear the search"));
    m_search->installEventFilter(this);
    m_beat->setAccessibleName(tr("Beat"));
    m_beat->addItem(tr("All beats"));
    for (const BeatKind kind : allBeats)
        m_beat->addItem(TemplateWords::beat(kind), int(kind));
    m_style->setAccessibleName(tr("Style"));
    m_style->addItem(tr("All styles"));
    for (const VideoStyle style : allStyles)
        m_style->addItem(TemplateWords::style(style), int(style));

    auto *filters = new QHBoxLayout;
    filters->setSpacing(8);
    filters->addWidget(m_beat, 1);
    filters->addWidget(m_style, 1);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(margin, 12, margin, 8);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_search);
    layout->addLayout(filters);
    return head;
}

QWidget *TemplatePanel::createNothing()
{
    auto *page = new QWidget;
    m_nothing->setProperty("look", QStringLiteral("muted"));
    m_nothing->setWordWrap(true);
    m_nothing->setTextFormat(Qt::PlainText);
    auto *all = new QPushButton(tr("Show All Templates"));
    connect(all, &QPushButton::clicked, this, &TemplatePanel::showAll);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, 8, margin, 8);
    layout->setSpacing(12);
    layout->addWidget(m_nothing);
    layout->addWidget(all, 0, Qt::AlignLeft);
    layout->addStretch();
    return page;
}

QWidget *TemplatePanel::createBar()
{
    auto *bar = new QWidget;
    auto *line = new QFrame;
    line->setProperty("look", QStringLiteral("hairline"));
    line->setFixedHeight(1);
    m_name->setProperty("look", QStringLiteral("strong"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_buttons->setSpacing(8);
    for (QPushButton *button : {m_replaceButton, m_addButton}) {
        button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        m_buttons->addWidget(button, 1);
    }
    auto *content = new QVBoxLayout;
    content->setContentsMargins(margin, 10, margin, 12);
    content->setSpacing(8);
    content->addWidget(m_name);
    content->addLayout(m_buttons);
    auto *layout = new QVBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(line);
    layout->addLayout(content);
    return bar;
}

void TemplatePanel::connectSearch()
{
    connect(m_search, &QLineEdit::textChanged, m_filter, &TemplateFilter::setSearch);
    connect(m_search, &QLineEdit::returnPressed, m_grid, qOverload<>(&QWidget::setFocus));
    connect(m_beat, &QComboBox::currentIndexChanged, this, [this] { m_filter->setBeat(chosen<BeatKind>(m_beat)); });
    connect(m_style, &QComboBox::currentIndexChanged, this, [this] { m_filter->setStyle(chosen<VideoStyle>(m_style)); });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &TemplatePanel::refreshNothing);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &TemplatePanel::refreshNothing);
}

void TemplatePanel::connectGrid()
{
    m_replace->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_add->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    for (QAction *action : {m_replace, m_add}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        m_grid->addAction(action);
    }
    connect(m_replace, &QAction::triggered, this, [this] { emit replaceRequested(currentTemplate()); });
    connect(m_add, &QAction::triggered, this, [this] { emit addRequested(currentTemplate()); });
    connect(m_replaceButton, &QPushButton::clicked, m_replace, &QAction::trigger);
    connect(m_addButton, &QPushButton::clicked, m_add, &QAction::trigger);
    connect(m_grid, &QWidget::customContextMenuRequested, this, &TemplatePanel::showMenu);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TemplatePanel::refreshButtons);
    connect(m_grid, &TemplateGrid::shownChanged, this, &TemplatePanel::updateWanted);
    connect(m_previews, &TemplatePreviews::previewChanged, this,
            [this](const QString &templateId) { m_model->setFrames(templateId, m_previews->frames(templateId)); });
}

void TemplatePanel::connectDocument()
{
    m_fitsAreStale.setSingleShot(true);
    m_fitsAreStale.setInterval(0);
    connect(&m_fitsAreStale, &QTimer::timeout, this, &TemplatePanel::refreshFits);
    const auto stale = qOverload<>(&QTimer::start);
    const SceneListModel *scenes = m_document->scenes();
    connect(m_scenes, &TemplateScenes::changed, &m_fitsAreStale, stale);
    connect(scenes, &QAbstractItemModel::rowsRemoved, &m_fitsAreStale, stale);
    connect(scenes, &QAbstractItemModel::modelReset, &m_fitsAreStale, stale);
    connect(scenes, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
        if (roles.isEmpty() || roles.contains(SceneListModel::PropsRole))
            m_fitsAreStale.start();
    });
    connect(m_document, &Document::settingsChanged, this, [this] {
        m_grid->setShape({m_document->settings().width, m_document->settings().height});
    });
    connect(m_document, &Document::runChanged, this, &TemplatePanel::updatePaused);
}

void TemplatePanel::refreshFits()
{
    QList<TemplateFit> fits;
    for (const SceneTemplate &sceneTemplate : m_scenes->catalogue().templates())
        fits.append(m_scenes->fit(sceneTemplate.id, m_selectedScene));
    m_model->setFits(fits, m_document->hasBrand());
    refreshButtons();
    updateWanted(); // they may stand in another order
}

void TemplatePanel::refreshButtons()
{
    const QModelIndex current = m_model->index(m_model->rowOf(currentTemplate()));
    m_name->setText(current.isValid() ? current.data(TemplateListModel::NameRole).toString() : tr("No template selected"));
    const QString replacing = replaceProblem();
    const QString adding = addProblem();
    m_replace->setEnabled(replacing.isEmpty());
    m_add->setEnabled(adding.isEmpty());
    m_replaceButton->setEnabled(replacing.isEmpty());
    m_addButton->setEnabled(adding.isEmpty());
    m_replaceButton->setToolTip(replacing.isEmpty() ? tr("Replace the selected scene and keep its content") : replacing);
    m_addButton->setToolTip(adding.isEmpty() ? tr("Add a new scene with this template") : adding);
    m_replaceButton->setAccessibleDescription(m_replaceButton->toolTip());
    m_addButton->setAccessibleDescription(m_addButton->toolTip());
}

QString TemplatePanel::replaceProblem() const
{
    const QModelIndex current = m_model->index(m_model->rowOf(currentTemplate()));
    if (!current.isValid())
        return tr("Select a template first.");
    if (m_document->isReadOnly())
        return tr("The project is read-only.");
    if (!m_document->scenes()->scene(m_selectedScene))
        return tr("Select a scene in the timeline first.");
    return current.data(TemplateListModel::ReplaceProblemRole).toString();
}

QString TemplatePanel::addProblem() const
{
    const QModelIndex current = m_model->index(m_model->rowOf(currentTemplate()));
    if (!current.isValid())
        return tr("Select a template first.");
    if (m_document->isReadOnly())
        return tr("The project is read-only.");
    return current.data(TemplateListModel::AddProblemRole).toString();
}

void TemplatePanel::refreshNothing()
{
    const bool nothing = m_filter->rowCount() == 0;
    m_pages->setCurrentIndex(nothing ? 1 : 0);
    const QString search = m_search->text().simplified();
    m_nothing->setText(search.isEmpty() ? tr("No template is made for this beat and style.") : tr("No template matches “%1”.").arg(search));
}

// What is to be seen first, then the rest in the order in which it would come into view.
void TemplatePanel::updateWanted()
{
    QStringList wanted;
    const QList<QModelIndex> shown = m_grid->shown();
    for (const QModelIndex &index : shown)
        wanted.append(index.data(TemplateListModel::IdRole).toString());
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QString id = m_filter->index(row, 0).data(TemplateListModel::IdRole).toString();
        if (!wanted.contains(id))
            wanted.append(id);
    }
    m_previews->want(wanted);
}

void TemplatePanel::updatePaused()
{
    m_previews->setPaused(!isVisible() || m_busy || m_document->run().running);
}

void TemplatePanel::showAll()
{
    m_search->clear();
    m_beat->setCurrentIndex(0);
    m_style->setCurrentIndex(0);
    m_search->setFocus();
}

void TemplatePanel::showMenu(const QPoint &position)
{
    if (currentTemplate().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_replace, m_add});
    menu->popup(m_grid->viewport()->mapToGlobal(position));
}

// Beside each other where there is room for their words.
void TemplatePanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int needed = std::max(m_replaceButton->sizeHint().width(), m_addButton->sizeHint().width());
    const bool isNarrow = width() < 2 * (margin + needed) + m_buttons->spacing();
    m_buttons->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void TemplatePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updatePaused();
}

void TemplatePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    updatePaused();
}

bool TemplatePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down) {
        m_grid->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

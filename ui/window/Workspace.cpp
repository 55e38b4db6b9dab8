#include "ui/window/Workspace.h"

#include "pipeline/scenes/SceneStage.h"
#include "ui/assets/AssetsPanel.h"
#include "ui/brand/BrandPanel.h"
#include "ui/chat/ChatPanel.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/editor/EditorPanel.h"
#include "ui/history/HistoryPanel.h"
#include "ui/inspector/InspectorPanel.h"
#include "ui/preview/GoToFrame.h"
#include "ui/preview/Playback.h"
#include "ui/preview/PlaybackActions.h"
#include "ui/preview/PreviewPanel.h"
#include "ui/templates/TemplatePanel.h"
#include "ui/templates/TemplateScenes.h"
#include "ui/theme/Icon.h"
#include "ui/timeline/SoundActions.h"
#include "ui/timeline/SoundLane.h"
#include "ui/timeline/SoundSettings.h"
#include "ui/timeline/TimelineWidget.h"
#include "ui/window/CentrePanel.h"
#include "ui/window/ChatEdits.h"
#include "ui/window/Preferences.h"
#include "ui/window/SceneDressing.h"
#include "ui/window/SidePanel.h"

#include <QAction>
#include <QSplitter>
#include <QVBoxLayout>

namespace {

constexpr int chatWidth = 340;
constexpr int brandWidth = 272;
constexpr int timelineHeight = 200;

QSplitter *splitter(Qt::Orientation orientation, QWidget *first, QWidget *second)
{
    auto *result = new QSplitter(orientation);
    result->setHandleWidth(1);
    result->setChildrenCollapsible(false);
    result->addWidget(first);
    result->addWidget(second);
    return result;
}

} // namespace

Workspace::Workspace(Document *document, const TemplateCatalogue *templates, StageService *stage, EditorService *editor, Theme *theme,
                     Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_preferences(preferences)
    , m_chat(new ChatPanel(document))
    , m_centre(new CentrePanel(document, stage, editor, theme))
    , m_brand(new BrandPanel(document))
    , m_templates(new TemplatePanel(document, templates, stage))
    , m_inspector(new InspectorPanel(document, templates))
    , m_history(new HistoryPanel(document, editor, theme))
    , m_assets(new AssetsPanel(document))
    , m_side(new SidePanel)
    , m_timeline(new TimelineWidget(document))
    , m_soundLane(new SoundLane(document, m_timeline))
    , m_sound(new SoundActions(document, this))
    , m_tracks(new QWidget)
    , m_playbackActions(new PlaybackActions(document, m_centre->preview()->playback(), this))
{
    setObjectName(QStringLiteral("workspace"));
    setAttribute(Qt::WA_StyledBackground);
    arrange();
    addPanelActions();
    connectPanels();
    connectTemplates();
}

void Workspace::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_centre->preview()->setAssets(assets);
    m_sound->setAssets(assets);
    m_assets->setAssets(assets);
    m_inspector->setAssets(assets);
    m_templates->setAssets(assets);
    m_brand->setAssets(std::move(assets));
}

WishContext Workspace::wishContext() const
{
    WishContext context;
    for (const Scene &scene : m_document->scenes()->scenes())
        context.scenes.append(scene.name);
    context.selected = m_document->scenes()->positionOf(m_timeline->selectedScene());
    return context;
}

QString Workspace::carryOut(const EditWish &wish)
{
    flush();
    return ChatEdits(m_document, m_templates->scenes()).apply(wish);
}

void Workspace::saveLayout()
{
    m_preferences->setValue(Preferences::Key::SplitSides, m_sides->saveState());
    m_preferences->setValue(Preferences::Key::SplitHeight, m_height->saveState());
    m_preferences->setValue(Preferences::Key::SplitBrand, m_across->saveState());
}

void Workspace::flush()
{
    m_centre->editor()->flush();
    m_document->flush();
}

void Workspace::focusChat()
{
    m_chat->focusText();
}

void Workspace::addExportButton(QAction *action)
{
    m_centre->addExportButton(action);
}

Playback *Workspace::playback() const
{
    return m_centre->preview()->playback();
}

QList<QWidget *> Workspace::allButPreview() const
{
    return QList<QWidget *>{m_chat, m_side, m_tracks} + m_centre->allButPreview();
}

QList<QAction *> Workspace::tabActions() const
{
    return m_centre->tabActions() + m_side->actions();
}

QList<QAction *> Workspace::sceneActions() const
{
    return m_timeline->sceneActions();
}

QList<QAction *> Workspace::markerActions() const
{
    return m_timeline->markerActions();
}

QList<QAction *> Workspace::zoomActions() const
{
    return m_timeline->zoomActions();
}

QList<QAction *> Workspace::brandKitActions() const
{
    return m_brand->kitActions();
}

QList<QAction *> Workspace::soundActions() const
{
    return m_sound->actions();
}

void Workspace::addSound(const QString &path)
{
    m_sound->take(path);
}

void Workspace::arrange()
{
    auto *tracks = new QVBoxLayout(m_tracks);
    tracks->setContentsMargins(0, 0, 0, 0);
    tracks->setSpacing(0);
    tracks->addWidget(m_timeline, 1);
    tracks->addWidget(m_soundLane);
    m_side->addPanel(tr("&Brand"), QStringLiteral("palette"), m_brand, Qt::CTRL | Qt::Key_4);
    m_side->addPanel(tr("Te&mplates"), QStringLiteral("layout-template"), m_templates, Qt::CTRL | Qt::Key_5);
    m_side->addPanel(tr("&Scene"), QStringLiteral("sliders-horizontal"), m_inspector, Qt::CTRL | Qt::Key_8);
    m_side->addPanel(tr("&Assets"), QStringLiteral("images"), m_assets, Qt::CTRL | Qt::SHIFT | Qt::Key_A);
    m_side->addPanel(tr("&History"), QStringLiteral("history"), m_history, Qt::CTRL | Qt::Key_9);
    m_across = splitter(Qt::Horizontal, m_centre, m_side);
    m_across->setStretchFactor(0, 1);
    m_across->setSizes({1440 - chatWidth - brandWidth, brandWidth});
    m_height = splitter(Qt::Vertical, m_across, m_tracks);
    m_height->setStretchFactor(0, 1);
    m_height->setSizes({900 - timelineHeight, timelineHeight});
    m_sides = splitter(Qt::Horizontal, m_chat, m_height);
    m_sides->setStretchFactor(1, 1);
    m_sides->setSizes({chatWidth, 1440 - chatWidth});
    m_chat->setMinimumWidth(260);
    m_side->setMinimumWidth(240);
    m_centre->setMinimumWidth(360);
    for (QWidget *panel : QList<QWidget *>{m_chat, m_centre, m_side, m_tracks})
        panel->setAutoFillBackground(true);

    m_sides->restoreState(m_preferences->value(Preferences::Key::SplitSides).toByteArray());
    m_height->restoreState(m_preferences->value(Preferences::Key::SplitHeight).toByteArray());
    m_across->restoreState(m_preferences->value(Preferences::Key::SplitBrand).toByteArray());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_sides);
}

void Workspace::addPanelActions()
{
    const struct
    {
        const char *id;
        QString text;
        QWidget *panel;
        Preferences::Key key;
        int shortcut;
    } rows[] = {
        {"toggleChat", tr("Ch&at"), m_chat, Preferences::Key::ChatVisible, Qt::Key_3},
        {"toggleSide", tr("&Side Panel"), m_side, Preferences::Key::BrandVisible, Qt::Key_6},
        {"toggleTimeline", tr("T&imeline"), m_tracks, Preferences::Key::TimelineVisible, Qt::Key_7},
    };
    for (const auto &row : rows) {
        auto *action = new QAction(row.text, this);
        action->setObjectName(QLatin1String(row.id));
        action->setCheckable(true);
        action->setChecked(true);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(row.shortcut)));
        connect(action, &QAction::toggled, this, [this, panel = row.panel, key = row.key](bool on) {
            panel->setVisible(on);
            m_preferences->setValue(key, on);
            if (panel == m_chat)
                emit chatVisibleChanged(on);
        });
        action->setChecked(m_preferences->value(row.key).toBool());
        m_panelActions.append(action);
        if (row.panel == m_side)
            connect(m_side, &SidePanel::shown, action, [action] { action->setChecked(true); });
    }
}

void Workspace::connectPanels()
{
    connect(m_chat, &ChatPanel::messageSent, this, &Workspace::messageSent);
    connect(m_chat, &ChatPanel::told, this, &Workspace::told);
    connect(m_chat, &ChatPanel::cancelRequested, this, &Workspace::cancelRequested);
    connect(m_chat, &ChatPanel::draftRequested, this, &Workspace::draftRequested);
    connect(m_chat, &ChatPanel::visitRequested, this, &Workspace::visitRequested);
    connect(m_chat, &ChatPanel::retryRequested, this, [this](const QString &runId, int sceneIndex) {
        if (sceneIndex < 0)
            emit runRetryRequested(runId);
        else
            emit sceneRetryRequested(runId, sceneIndex);
    });
    connect(m_brand, &BrandPanel::told, this, &Workspace::told);
    connect(m_sound, &SoundActions::told, this, &Workspace::told);
    connect(m_assets, &AssetsPanel::told, this, &Workspace::told);
    connect(m_sound, &SoundActions::waveRead, m_soundLane, &SoundLane::setWave);
    connect(m_soundLane, &SoundLane::settingsRequested, this, [this] {
        auto *settings = new SoundSettings(m_document, this);
        connect(settings, &SoundSettings::replaceRequested, m_sound, &SoundActions::choose);
        settings->openBeside(m_soundLane);
    });
    connect(m_timeline, &TimelineWidget::retryRequested, this, &Workspace::sceneRetryRequested);
    connect(m_timeline, &TimelineWidget::told, this, &Workspace::told);
    connect(m_timeline, &TimelineWidget::sceneSelected, m_centre, &CentrePanel::showScene);
    connect(m_centre, &CentrePanel::sceneChosen, m_timeline, &TimelineWidget::selectScene);
    connect(m_timeline, &TimelineWidget::sceneSelected, m_inspector, &InspectorPanel::setScene);
    connect(m_timeline, &TimelineWidget::sceneSelected, m_centre->preview(), &PreviewPanel::describe);
    connect(m_centre->preview(), &PreviewPanel::described, m_inspector, &InspectorPanel::setSchema);
    connect(m_timeline, &TimelineWidget::sceneSelected, m_history, &HistoryPanel::setScene);
    connect(m_timeline, &TimelineWidget::seekRequested, playback(), &Playback::seek);
    connect(playback(), &Playback::frameChanged, m_timeline, &TimelineWidget::setPlayhead);
    connect(playback(), &Playback::rangeChanged, this, [this] {
        const PlayRange &range = playback()->range();
        m_timeline->setRange(range.in.value_or(0), range.isSet() ? range.out.value_or(playback()->totalFrames() - 1) : -1);
    });
    connect(m_playbackActions, &PlaybackActions::frameWanted, this,
            [this] { (new GoToFrame(playback(), this))->openBeside(m_centre->preview()); });

    QAction *loop = playback()->loopAction();
    loop->setChecked(m_preferences->value(Preferences::Key::LoopPlayback).toBool());
    connect(loop, &QAction::toggled, this, [this](bool on) { m_preferences->setValue(Preferences::Key::LoopPlayback, on); });
}

void Workspace::connectTemplates()
{
    const auto replace = [this](const QString &templateId, const QString &sceneId) {
        if (!dressScene(m_document, *m_templates->scenes(), sceneId, templateId))
            emit told(tr("This template needs more than the scene has to show."));
    };
    const auto add = [this](const QString &templateId, int position) {
        if (const std::optional<Scene> scene = m_templates->scenes()->added(templateId)) {
            keepKit(m_document, *m_templates->scenes());
            m_document->insertScenes({*scene}, position, tr("Add of a Scene"));
            m_timeline->selectScene(scene->id);
        } else {
            emit told(tr("This template needs more than the brand has to show."));
        }
    };
    connect(m_timeline, &TimelineWidget::sceneSelected, m_templates, &TemplatePanel::setSelectedScene);
    connect(playback(), &Playback::playingChanged, m_templates, &TemplatePanel::setBusy);
    connect(m_templates, &TemplatePanel::replaceRequested, this,
            [this, replace](const QString &templateId) { replace(templateId, m_timeline->selectedScene()); });
    connect(m_templates, &TemplatePanel::addRequested, this, [this, add](const QString &templateId) {
        const int selected = m_document->scenes()->positionOf(m_timeline->selectedScene());
        add(templateId, selected < 0 ? m_document->scenes()->sceneCount() : selected + 1);
    });
    connect(m_timeline, &TimelineWidget::templateDropped, this, add);
    connect(m_timeline, &TimelineWidget::templateDroppedOn, this, replace);
}

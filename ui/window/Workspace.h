#pragma once

#include "pipeline/chat/EditWish.h"
#include "pipeline/project/Records.h"

#include <QWidget>

#include <memory>

class AssetSource;
class BrandPanel;
class CentrePanel;
class ChatPanel;
class Document;
class EditorService;
class AssetsPanel;
class HistoryPanel;
class InspectorPanel;
class Playback;
class PlaybackActions;
class Preferences;
class QAction;
class QSplitter;
class SidePanel;
class SoundActions;
class SoundLane;
class StageService;
class TemplateCatalogue;
class TemplatePanel;
class Theme;
class TimelineWidget;

// The panels of an open project and what connects them: chat | preview and code | brand, templates or the scene's properties, the timeline
// below. GUI thread.
class Workspace : public QWidget
{
    Q_OBJECT
public:
    // All outlive this.
    Workspace(Document *document, const TemplateCatalogue *templates, StageService *stage, EditorService *editor, Theme *theme,
              Preferences *preferences, QWidget *parent = nullptr);

    void setAssets(std::shared_ptr<AssetSource> assets);
    void saveLayout(); // to the preferences
    void flush();      // what was typed last goes to the document
    void focusChat();
    WishContext wishContext() const;        // what a message about the project speaks of
    QString carryOut(const EditWish &wish); // and what was done

    void addExportButton(QAction *action);
    Playback *playback() const;
    const PlaybackActions *playbackActions() const { return m_playbackActions; }
    QList<QWidget *> allButPreview() const;                          // what a full-screen preview hides
    QList<QAction *> panelActions() const { return m_panelActions; } // show and hide chat, side, timeline
    QList<QAction *> tabActions() const;                             // preview, code, and the panels at the side
    QList<QAction *> sceneActions() const;                           // what can be done with the selected scene
    QList<QAction *> markerActions() const;                          // the marked places in the video
    QList<QAction *> zoomActions() const;                            // of the timeline
    QList<QAction *> brandKitActions() const;
    QList<QAction *> soundActions() const;
    void addSound(const QString &path); // a file of the user's

signals:
    void messageSent(const QString &text, const Asset &picture); // as the chat sends it
    void cancelRequested();
    void sceneRetryRequested(const QString &runId, int sceneIndex);
    void runRetryRequested(const QString &runId);
    void draftRequested(const QString &runId);
    void visitRequested(const QString &runId);
    void chatVisibleChanged(bool visible);
    void told(const QString &sentence); // for the window's notice

private:
    void arrange();
    void connectPanels();
    void connectTemplates();
    void addPanelActions();

    Document *m_document;
    Preferences *m_preferences;
    ChatPanel *m_chat;
    CentrePanel *m_centre;
    BrandPanel *m_brand;
    TemplatePanel *m_templates;
    InspectorPanel *m_inspector;
    HistoryPanel *m_history;
    AssetsPanel *m_assets;
    SidePanel *m_side; // brand, templates and the scene's properties
    TimelineWidget *m_timeline;
    SoundLane *m_soundLane;
    SoundActions *m_sound;
    QWidget *m_tracks;   // clips and sound
    QSplitter *m_sides;  // chat | rest
    QSplitter *m_height; // above | timeline
    QSplitter *m_across; // centre | side
    PlaybackActions *m_playbackActions;
    QList<QAction *> m_panelActions;
};

#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/chat/GenerationRequest.h"
#include "pipeline/project/ProjectEdit.h"
#include "pipeline/project/RestorePoints.h"
#include "pipeline/run/RunEvents.h"
#include "ui/document/RunProgress.h"

#include <QImage>
#include <QObject>
#include <QSize>

#include <chrono>
#include <memory>
#include <optional>

class MessageListModel;
class QUndoStack;
class SceneListModel;

// The open project in memory: what the panels show and change. Every edit takes effect here at once and is announced by editMade()
// for the project's worker to write. Lives in the GUI thread; knows neither the worker nor the file.
class Document : public QObject
{
    Q_OBJECT
public:
    explicit Document(QObject *parent = nullptr);
    ~Document() override;

    // Another project: the models reset, the undo stack is empty, events of runs begun before are stale.
    void setContents(const ProjectContents &contents);

    QString projectId() const; // empty while no project is open
    QString path() const;
    bool isUntitled() const;
    bool isReadOnly() const; // then every edit below is ignored, and no run begins
    const ProjectSettings &settings() const;
    const BrandProfile &brand() const;
    bool hasBrand() const;

    // Owned by the document, the same ones for its whole life.
    SceneListModel *scenes() const;
    MessageListModel *messages() const;
    QUndoStack *undoStack() const;

    // Edits. Each is one undo step and posted to the worker; one that changes nothing, or names no scene that there is, is ignored.
    void moveScene(const QString &sceneId, int position);     // where it stands afterwards
    void moveScenes(const QStringList &sceneIds, int before); // side by side, in front of what stands at that position now
    void deleteScenes(const QStringList &sceneIds);           // into the archive: nothing is lost
    void restoreScene(const QString &sceneId, int position);
    QString duplicateScene(const QString &sceneId); // the copy's id; it stands behind the original
    void importScenes(const QList<Scene> &scenes, int position);
    void renameScene(const QString &sceneId, const QString &name);
    void setSceneDuration(const QString &sceneId, int frames);                     // brought into 1 frame to 30 minutes
    void setSceneDurations(const QStringList &sceneIds, const QList<int> &frames); // of several, each its own, in one step
    // In two at that frame of what is shown of it (not its first): the second half is a scene of its own behind it, and its id is
    // given. Both play on where they did.
    QString splitScene(const QString &sceneId, int frame);
    // So many frames less at its beginning; below 0: so many that were cut off come back.
    void trimSceneStart(const QString &sceneId, int frames);
    void setTransition(const QString &sceneId, SceneTransition transition);
    void setSceneCode(const QString &sceneId, const QString &code);
    void setSceneProps(const QString &sceneId, const QJsonObject &props);
    // Scenes that were made elsewhere, with ids of their own; `undoText` completes the sentence "Undo …".
    void insertScenes(const QList<Scene> &scenes, int position, const QString &undoText);
    // All of a scene but its place: the one that has its id.
    void setScene(const Scene &after, const QString &undoText);
    // `text` completes the sentence "Undo …"; `assets` are what the new brand names and the project has not yet.
    void changeBrand(const BrandProfile &brand, const QString &text = {}, const QList<Asset> &assets = {});
    // Of no brand or scene yet: what a run asks for by name. Not undoable.
    void addAssets(const QList<Asset> &assets);
    // Files of the project. `size`: of a picture, in pixels; scenes that show the one before show the other then.
    void addFiles(const QList<Asset> &assets);
    void replaceFile(const QString &name, const Asset &other, QSize size);
    void removeFiles(const QStringList &names);
    void listAssets(); // assetsListed() answers
    void changeSettings(const ProjectSettings &settings, const QString &undoText);
    // Another shape (pixels) or rate: every scene lays itself out anew, and keeps its length in seconds.
    void setFormat(QSize size, int fps);
    // One without an asset: none. Set again and again without a pause (dragging) it is one undo step.
    void setSound(const Soundtrack &sound, const QList<Asset> &assets = {});
    // Typing into the same scene is one undo step as long as no pause is longer than this.
    void setTypingPause(std::chrono::milliseconds pause);

    // History. versionsLoaded() answers, the newest first.
    void loadVersions(const QString &sceneId);
    void restoreVersion(const QString &sceneId, const SceneVersion &version);
    // Asks for what the project was then, and brings it back: one undo step. Not while a run goes on.
    void restoreToMessage(const QString &messageId);
    void deleteMessage(const QString &messageId); // not one in work
    // A picture of a scene that is none of the project's, such as an older version: thumbnailTaken() answers under the id it is given.
    void loadThumbnail(const Scene &scene);

    // Chat lines that no run writes. Not undoable; kept in the project.
    void addUserMessage(const QString &text);
    void addAssistantMessage(const QString &text, MessageKind kind = MessageKind::Text);

    // Runs. A new one makes the events of the one before stale.
    const RunProgress &run() const;
    QString beginRun(const GenerationRequest &request);                        // its id; empty if the project is read-only
    std::optional<GenerationRequest> requestOfRun(const QString &runId) const; // of any run of the project
    std::optional<GenerationRequest> latestRequest() const;                    // of the last run that the chat tells of
    QString unfinishedRun() const;                                             // one that the last session left behind; else empty
    void resumeRun();                                                          // goes on with unfinishedRun()
    bool hasFailedEdits() const;
    // Edits are announced at once, typing when the hand rests: now what is still held. Before the file is copied or closed.
    void flush();

public slots:
    void cancelRun();
    void retry(const QString &runId, int sceneIndex); // of a failed scene; with -1 the whole run again, as a new one
    void makeDraft(const QString &runId);             // that run again, without reading the site
    void dismissFailedScene(const QString &runId, int sceneIndex);
    void retryFailedEdits();

    // From the worker.
    void handleRunEvent(const RunEventVariant &event);
    void editApplied(quint64 editId);
    void editFailed(quint64 editId, const Error &error);
    void setThumbnail(const QString &sceneId, const QImage &thumbnail);
    void takeVersions(const QString &sceneId, const QList<SceneVersion> &versions) { emit versionsLoaded(sceneId, versions); }
    void takeAssets(const QList<AssetInfo> &assets) { emit assetsListed(assets); }
    void restoreTo(const RestorePoint &point);
    // What the stage says of a scene that cannot be shown: a sentence, empty when it can. No edit: nothing is stored.
    void setSceneProblem(const QString &sceneId, const QString &problem);
    void savedAs(const QString &path, const QString &projectId); // the project goes on as its copy

signals:
    void contentsReset();
    void pathChanged();
    void settingsChanged();
    void brandChanged();
    void runChanged(); // run() has changed

    void versionsLoaded(const QString &sceneId, const QList<SceneVersion> &versions);
    void assetsChanged(); // files came or went
    void assetsListed(const QList<AssetInfo> &assets);
    void thumbnailTaken(const QString &id, const QImage &thumbnail);

    // An edit could not be written: it stays on screen until retryFailedEdits() gets it through, which editsWritten() tells.
    void editsFailed(const Error &error);
    void editsWritten();

    // For the worker.
    void editMade(quint64 editId, const ProjectEdit &edit);
    void runRequested(const QString &runId, const GenerationRequest &request);
    void retryRequested(const QString &runId, int sceneIndex);
    void resumeRequested();
    void cancelRequested();
    void assetsWanted();
    void versionsWanted(const QString &sceneId);
    void restorePointWanted(const QString &messageId);
    void thumbnailWanted(const Scene &scene); // it has none, or what it shows is out of date

private:
    class Private;
    std::unique_ptr<Private> d;
};

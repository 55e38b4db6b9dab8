#include "ui/document/Document.h"

#include "ui/document/EditOutbox.h"
#include "ui/document/ProjectState.h"
#include "ui/document/RunSession.h"
#include "ui/document/ThumbnailWishes.h"
#include "ui/document/UserEdits.h"

#include <QUndoStack>
#include <QUuid>

namespace {

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

class Document::Private
{
public:
    explicit Private(Document *document)
        : edits(&state, &undoStack)
        , session(&state, &outbox, &undoStack)
    {
        connect(&state, &ProjectState::posted, &outbox, &EditOutbox::post);
        connect(&state, &ProjectState::settingsChanged, document, &Document::settingsChanged);
        connect(&state, &ProjectState::brandChanged, document, &Document::brandChanged);
        connect(&state, &ProjectState::assetsChanged, document, &Document::assetsChanged);
        connect(&state, &ProjectState::looksChanged, &thumbnails, &ThumbnailWishes::add);
        connect(&thumbnails, &ThumbnailWishes::due, document, [this, document](const QString &sceneId) {
            if (const Scene *scene = state.scenes()->scene(sceneId))
                emit document->thumbnailWanted(*scene);
        });
        connect(&outbox, &EditOutbox::send, document, &Document::editMade);
        connect(&outbox, &EditOutbox::editsFailed, document, &Document::editsFailed);
        connect(&outbox, &EditOutbox::allWritten, document, &Document::editsWritten);
        connect(&session, &RunSession::changed, document, &Document::runChanged);
        connect(&session, &RunSession::cancelRequested, document, &Document::cancelRequested);
    }

    void addMessage(const QString &text, MessageRole role, MessageKind kind)
    {
        Message message;
        message.id = newId();
        message.role = role;
        message.kind = kind;
        message.text = text;
        message.createdAt = QDateTime::currentDateTimeUtc();
        if (readOnly)
            state.show(Edit::AddMessage{message}); // an answer to what was typed, if only for now
        else
            state.apply(Edit::AddMessage{message});
    }

    ProjectState state;
    EditOutbox outbox;
    ThumbnailWishes thumbnails;
    QUndoStack undoStack;
    UserEdits edits;
    RunSession session;
    QString projectId;
    QString path;
    bool untitled = false;
    bool readOnly = false;
    QString unfinishedRun;
    QHash<QString, GenerationRequest> requests; // by run id
};

Document::Document(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Document::~Document()
{
    // Commands reach the state when they go.
    d->undoStack.clear();
}

void Document::setContents(const ProjectContents &contents)
{
    d->session.clear();
    d->undoStack.clear();
    d->outbox.clear();
    d->thumbnails.clear();
    d->projectId = contents.projectId;
    d->path = contents.path;
    d->untitled = contents.untitled;
    d->readOnly = contents.readOnly;
    d->unfinishedRun.clear();
    d->requests.clear();
    for (const RunRecord &run : contents.runs) {
        d->requests.insert(run.id, requestFromJson(run.request));
        if (run.state == RunState::Running)
            d->unfinishedRun = run.id;
    }
    d->state.reset(contents);
    d->state.messages()->settle();
    emit contentsReset();
    emit pathChanged();
    emit settingsChanged();
    emit brandChanged();
}

QString Document::projectId() const
{
    return d->projectId;
}

QString Document::path() const
{
    return d->path;
}

bool Document::isUntitled() const
{
    return d->untitled;
}

bool Document::isReadOnly() const
{
    return d->readOnly;
}

const ProjectSettings &Document::settings() const
{
    return d->state.settings();
}

const BrandProfile &Document::brand() const
{
    return d->state.brand();
}

bool Document::hasBrand() const
{
    return d->state.hasBrand();
}

SceneListModel *Document::scenes() const
{
    return d->state.scenes();
}

MessageListModel *Document::messages() const
{
    return d->state.messages();
}

QUndoStack *Document::undoStack() const
{
    return &d->undoStack;
}

void Document::moveScene(const QString &sceneId, int position)
{
    if (!d->readOnly)
        d->edits.move(sceneId, position);
}

void Document::moveScenes(const QStringList &sceneIds, int before)
{
    if (!d->readOnly)
        d->edits.moveAll(sceneIds, before);
}

void Document::deleteScenes(const QStringList &sceneIds)
{
    if (!d->readOnly)
        d->edits.remove(sceneIds);
}

void Document::restoreScene(const QString &sceneId, int position)
{
    if (!d->readOnly)
        d->edits.restore(sceneId, position);
}

QString Document::duplicateScene(const QString &sceneId)
{
    return d->readOnly ? QString() : d->edits.duplicate(sceneId);
}

void Document::importScenes(const QList<Scene> &scenes, int position)
{
    if (!d->readOnly)
        d->edits.import(scenes, position);
}

void Document::renameScene(const QString &sceneId, const QString &name)
{
    if (!d->readOnly)
        d->edits.rename(sceneId, name);
}

void Document::setSceneDuration(const QString &sceneId, int frames)
{
    if (!d->readOnly)
        d->edits.setDuration(sceneId, frames);
}

void Document::setSceneDurations(const QStringList &sceneIds, const QList<int> &frames)
{
    if (!d->readOnly)
        d->edits.setDurations(sceneIds, frames);
}

QString Document::splitScene(const QString &sceneId, int frame)
{
    return d->readOnly ? QString() : d->edits.split(sceneId, frame);
}

void Document::trimSceneStart(const QString &sceneId, int frames)
{
    if (!d->readOnly)
        d->edits.trimStart(sceneId, frames);
}

void Document::setTransition(const QString &sceneId, SceneTransition transition)
{
    if (!d->readOnly)
        d->edits.setTransition(sceneId, transition);
}

void Document::setSceneCode(const QString &sceneId, const QString &code)
{
    if (!d->readOnly)
        d->edits.setCode(sceneId, code);
}

void Document::flush()
{
    d->outbox.flush();
}

void Document::loadVersions(const QString &sceneId)
{
    flush();
    emit versionsWanted(sceneId);
}

void Document::restoreVersion(const QString &sceneId, const SceneVersion &version)
{
    if (!d->readOnly)
        d->edits.restoreVersion(sceneId, version.codeAfter, version.propsAfter);
}

void Document::restoreToMessage(const QString &messageId)
{
    if (d->readOnly || run().running)
        return;
    flush();
    emit restorePointWanted(messageId);
}

void Document::restoreTo(const RestorePoint &point)
{
    if (!d->readOnly && !run().running)
        d->edits.restoreTo(point);
}

void Document::deleteMessage(const QString &messageId)
{
    if (!d->readOnly)
        d->edits.deleteMessage(messageId);
}

void Document::loadThumbnail(const Scene &scene)
{
    emit thumbnailWanted(scene);
}

void Document::setSceneProps(const QString &sceneId, const QJsonObject &props)
{
    if (!d->readOnly)
        d->edits.setProps(sceneId, props);
}

void Document::insertScenes(const QList<Scene> &scenes, int position, const QString &undoText)
{
    if (!d->readOnly)
        d->edits.insertScenes(scenes, position, undoText);
}

void Document::setScene(const Scene &after, const QString &undoText)
{
    if (!d->readOnly)
        d->edits.setScene(after, undoText);
}

void Document::changeBrand(const BrandProfile &brand, const QString &text, const QList<Asset> &assets)
{
    if (!d->readOnly)
        d->edits.setBrand(brand, text, assets);
}

void Document::addAssets(const QList<Asset> &assets)
{
    if (!d->readOnly && !assets.isEmpty())
        d->outbox.post(Edit::AddAssets{assets});
}

void Document::addFiles(const QList<Asset> &assets)
{
    if (!d->readOnly)
        d->edits.addFiles(assets);
}

void Document::replaceFile(const QString &name, const Asset &other, QSize size)
{
    if (!d->readOnly)
        d->edits.replaceFile(name, other, size);
}

void Document::removeFiles(const QStringList &names)
{
    if (!d->readOnly)
        d->edits.removeFiles(names);
}

void Document::listAssets()
{
    emit assetsWanted();
}

void Document::changeSettings(const ProjectSettings &settings, const QString &undoText)
{
    if (!d->readOnly)
        d->edits.setSettings(settings, undoText);
}

void Document::setSound(const Soundtrack &sound, const QList<Asset> &assets)
{
    if (!d->readOnly)
        d->edits.setSound(sound, assets);
}

void Document::setFormat(QSize size, int fps)
{
    if (!d->readOnly)
        d->edits.setFormat(size, fps);
}

void Document::setTypingPause(std::chrono::milliseconds pause)
{
    d->edits.setTypingPause(pause);
}

void Document::addUserMessage(const QString &text)
{
    d->addMessage(text, MessageRole::User, MessageKind::Text);
}

void Document::addAssistantMessage(const QString &text, MessageKind kind)
{
    d->addMessage(text, MessageRole::Assistant, kind);
}

const RunProgress &Document::run() const
{
    return d->session.progress();
}

QString Document::beginRun(const GenerationRequest &request)
{
    if (d->readOnly)
        return {};
    const QString runId = newId();
    d->unfinishedRun.clear();
    d->requests.insert(runId, request);
    d->session.begin(runId, request.url.host().isEmpty() ? tr("New Video") : tr("Video from %1").arg(request.url.host()));
    flush();
    emit runRequested(runId, request);
    return runId;
}

std::optional<GenerationRequest> Document::requestOfRun(const QString &runId) const
{
    const auto it = d->requests.constFind(runId);
    return it == d->requests.cend() ? std::nullopt : std::optional(*it);
}

std::optional<GenerationRequest> Document::latestRequest() const
{
    const QList<Message> &all = messages()->messages();
    const auto ofRun = std::find_if(all.rbegin(), all.rend(), [this](const Message &one) { return d->requests.contains(one.runId); });
    return ofRun == all.rend() ? std::nullopt : requestOfRun(ofRun->runId);
}

QString Document::unfinishedRun() const
{
    return d->unfinishedRun;
}

void Document::resumeRun()
{
    if (d->readOnly || d->unfinishedRun.isEmpty())
        return;
    d->session.begin(std::exchange(d->unfinishedRun, {}), tr("Resumed Video"));
    flush();
    emit resumeRequested();
}

bool Document::hasFailedEdits() const
{
    return d->outbox.hasFailed();
}

void Document::cancelRun()
{
    d->session.cancel();
}

void Document::retry(const QString &runId, int sceneIndex)
{
    if (d->readOnly || run().running)
        return;
    if (sceneIndex >= 0) {
        d->session.beginRetry(runId, sceneIndex, tr("Retry of a Scene"));
        flush();
        emit retryRequested(runId, sceneIndex);
    } else if (const auto request = requestOfRun(runId)) {
        beginRun(*request);
    }
}

void Document::makeDraft(const QString &runId)
{
    const auto request = requestOfRun(runId);
    if (request && !run().running)
        beginRun(draftOf(*request));
}

void Document::dismissFailedScene(const QString &runId, int sceneIndex)
{
    for (int row = scenes()->sceneCount(); row < scenes()->rowCount(); ++row) {
        const QModelIndex index = scenes()->index(row);
        if (index.data(SceneListModel::StatusRole) == SceneListModel::Failed && index.data(SceneListModel::RunIdRole) == runId &&
            index.data(SceneListModel::SceneIndexRole) == sceneIndex) {
            scenes()->removePending(runId, sceneIndex);
            return;
        }
    }
}

void Document::retryFailedEdits()
{
    d->outbox.retry();
}

void Document::handleRunEvent(const RunEventVariant &event)
{
    d->session.handle(event);
}

void Document::editApplied(quint64 editId)
{
    d->outbox.applied(editId);
}

void Document::editFailed(quint64 editId, const Error &error)
{
    d->outbox.failed(editId, error);
}

void Document::setThumbnail(const QString &sceneId, const QImage &thumbnail)
{
    d->state.setThumbnail(sceneId, thumbnail);
    emit thumbnailTaken(sceneId, thumbnail);
}

void Document::setSceneProblem(const QString &sceneId, const QString &problem)
{
    scenes()->setProblem(sceneId, problem);
}

void Document::savedAs(const QString &path, const QString &projectId)
{
    d->path = path;
    d->projectId = projectId;
    d->untitled = false;
    emit pathChanged();
}

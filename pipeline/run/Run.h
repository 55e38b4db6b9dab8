#pragma once

#include "pipeline/base/Cancellation.h"
#include "pipeline/chat/GenerationRequest.h"
#include "pipeline/run/AssetCollector.h"
#include "pipeline/run/RunEvents.h"
#include "pipeline/run/RunPlan.h"
#include "pipeline/run/SceneMaker.h"
#include "pipeline/scenes/Customizer.h"
#include "pipeline/site/SiteReader.h"

#include <QCoroTask>
#include <QMap>
#include <QObject>

#include <memory>

class ProjectStore;

// What runs work with. None of it is owned; all outlives the run, but the store may be replaced by a copy while it goes on.
struct RunTools
{
    SiteReader *reader = nullptr;
    SceneStage *stage = nullptr;
    Customizer *customizer = nullptr;
    const TemplateCatalogue *templates = nullptr;
    const std::unique_ptr<ProjectStore> *store = nullptr;
    std::shared_ptr<AssetSource> assets;
};

// One run, from the request to its last event; or a part of one that is made up for later. Lives in the pipeline thread. One of generate(),
// resume() and retry() is called, once. It may be deleted at any time: that cancels it without a word.
class Run : public QObject
{
    Q_OBJECT
public:
    Run(RunTools tools, QString runId);
    ~Run() override;

    void generate(const GenerationRequest &request);
    void resume(const RunRecord &record);
    void retry(const RunRecord &record, int sceneIndex);
    void cancel(); // at once: what is under way ends unheard

    bool isOver() const { return m_isOver; }

signals:
    void happened(const RunEventVariant &event);

private:
    enum class Mode { Generation, Retry };
    struct Finished
    {
        int index = 0;
        SceneCommit *commit = nullptr;
        QImage thumbnail;
    };

    QCoro::Task<> guarded(QCoro::Task<> work);
    QCoro::Task<> generateAll(bool isKnown);
    QCoro::Task<bool> readSite();
    bool decide();
    QCoro::Task<> makeScenes(QList<int> indices);
    QCoro::Task<> retryOne(int index);

    void announce(const QList<int> &indices);
    QCoro::Task<Result<MadeScene>> startScene(int index);
    void settleScene(int index, Result<MadeScene> made);
    void commit(const QList<SceneCommit> &commits, const QMap<QString, QImage> &thumbnails, const QList<Message> &lines);
    void commitBatch();
    void finish();
    void fail(const Error &error, bool offersDraft);

    Message newMessage(MessageKind kind, MessageStatus status, const QString &text) const;
    void say(Message message); // stored, then told
    void tell(const RunEventVariant &event);
    void tellMessage(const Message &message);
    Message &lineOf(int index);
    QString nameOf(int index) const;
    int total() const { return int(m_plan.size()); }

    ProjectStore &store() const { return **m_tools.store; }

    const RunTools m_tools;
    const QString m_runId;
    Mode m_mode = Mode::Generation;
    GenerationRequest m_request;
    Cancellation m_cancellation;
    bool m_isOver = false;
    Message m_analysis;
    CollectedAssets m_collected;
    QByteArray m_snapshot;
    ProjectSettings m_settings;
    RunPlan m_plan;
    StageProject m_stageProject;
    QMap<int, Message> m_lines; // of scenes, by index
    QMap<int, MadeScene> m_kept; // of a batch: made, not yet committed
    QMap<int, QString> m_failures;
};

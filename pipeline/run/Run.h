#pragma once

#include "pipeline/base/Cancellation.h"
#include "pipeline/chat/GenerationRequest.h"
#include "pipeline/run/AssetCollector.h"
#include "pipeline/run/RunEvents.h"
#include "pipeline/run/RunPlan.h"
#include "pipeline/run/SceneMaker.h"
#include "pipeline/scenes/Customizer.h"
#include "pipeline/site/SiteReader.h"
#include "pipeline/site/SiteSnapshot.h"

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

// What was read of a site: the profile, and the readings it was made of, its own page's first.
struct ReadPages
{
    BrandProfile profile;
    QList<SiteReading> readings;
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

    // Coroutines: each looks after every wait whether the run is still there and still goes on.
    QCoro::Task<> guarded(QCoro::Task<> work);
    QCoro::Task<> readAndMake();
    QCoro::Task<bool> readSite();
    bool takeKeptBrand();
    QCoro::Task<std::optional<ReadPages>> readPages(); // nothing: the run is over
    QCoro::Task<Result<SiteReading>> readPasted();
    QCoro::Task<ReadPages> readFurtherPages(SiteSnapshot own, ReadPages read);
    QCoro::Task<> makeScenes(QList<int> indices);
    QCoro::Task<Result<MadeScene>> startScene(int index);

    bool decide(); // stores what was read and planned
    void takeStored();
    void announce(const QList<int> &indices);
    void deliver(const QList<int> &indices); // commits what was made, and tells it
    void finish();
    void fail(const Error &error, bool offersDraft);
    QList<Message> closeLines(MessageStatus status); // of what is still in work
    Result<void> end(RunState state, const QString &error, const QList<Message> &messages);

    Message newMessage(MessageKind kind, MessageStatus status, const QString &text, int sceneIndex = -1) const;
    void say(const Message &message); // stored, then told
    void tell(const RunEventVariant &event);
    void tellMessage(const Message &message);
    void tellScene(int index, const QString &afterSceneId);

    const StoryBeat &beat(int index) const { return m_plan.story.beats[index]; }
    const SceneTemplate *templateOf(int index) const { return m_tools.templates->find(m_plan.choices[index].taken.templateId); }
    bool isStreaming() const { return m_request.streaming || m_mode == Mode::Retry; }
    int total() const { return int(m_plan.size()); }
    ProjectStore &store() const { return **m_tools.store; }

    const RunTools m_tools;
    const QString m_runId;
    Mode m_mode = Mode::Generation;
    bool m_isOver = false;
    Cancellation m_cancellation;
    GenerationRequest m_request;
    Message m_analysis;
    Message m_pageLine; // of the further page that is being read
    CollectedAssets m_collected;
    QByteArray m_snapshot; // of the site's own page
    RunPlan m_plan;
    StageProject m_stageProject;
    QMap<int, Message> m_lines; // of scenes, by index in the run
    QMap<int, MadeScene> m_made;
    QMap<int, QString> m_failures; // why, as a sentence
};

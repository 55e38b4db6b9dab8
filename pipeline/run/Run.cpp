#include "pipeline/run/Run.h"

#include "pipeline/brand/BrandLocks.h"
#include "pipeline/brand/BrandReader.h"
#include "pipeline/project/ProjectStore.h"
#include "pipeline/run/AssetNames.h"
#include "pipeline/run/RunLines.h"
#include "pipeline/run/Settled.h"
#include "pipeline/site/SiteSnapshot.h"

#include <QCoroFuture>
#include <QPointer>

// The course of a run. How single scenes are made, committed and told is in RunScenes.cpp.

namespace {

bool isUntitled(const QString &title)
{
    return title.isEmpty() || title == u"Untitled"_qs || title == Run::tr("Untitled");
}

// Trying the same again can only help where something may have changed.
bool mayGoBetterNextTime(ErrorKind kind)
{
    return kind != ErrorKind::InvalidAddress && kind != ErrorKind::NotAWebPage && kind != ErrorKind::ReadOnly;
}

} // namespace

Run::Run(RunTools tools, QString runId)
    : m_tools(std::move(tools))
    , m_runId(std::move(runId))
{
}

Run::~Run()
{
    m_cancellation.cancel();
}

void Run::generate(const GenerationRequest &request)
{
    m_request = request;
    m_analysis = newMessage(MessageKind::Analysis, MessageStatus::Working, RunLines::analyzing(request));
    QList<Message> messages{m_analysis};
    if (const QString note = RunLines::otherAddresses(request); !note.isEmpty())
        messages.append(newMessage(MessageKind::Note, MessageStatus::Done, note));
    RunRecord record;
    record.id = m_runId;
    record.request = requestToJson(request);
    record.scenesTotal = request.sceneCount;
    record.createdAt = m_analysis.createdAt;
    if (auto begun = store().beginRun(record, messages); !begun) {
        fail(begun.error(), false);
        return;
    }
    for (const Message &message : std::as_const(messages))
        tellMessage(message);
    guarded(readAndMake());
}

void Run::resume(const RunRecord &record)
{
    m_request = requestFromJson(record.request);
    takeStored();
    m_analysis.status = total() == 0 ? MessageStatus::Working : MessageStatus::Done;
    QList<Message> messages{m_analysis};
    if (!m_pageLine.id.isEmpty()) { // that reading ended unfinished; it gets a line of its own
        m_pageLine.status = MessageStatus::Cancelled;
        messages.append(m_pageLine);
    }
    if (auto continued = store().continueRun(m_runId, messages); !continued) {
        fail(continued.error(), false);
        return;
    }
    for (const Message &message : std::as_const(messages))
        tellMessage(message);
    if (total() == 0) {
        guarded(readAndMake());
        return;
    }
    tell(RunEvent::RunStarted{m_runId, {}, store().settings().value_or(ProjectSettings{})});
    const QList<int> made = store().runIndices(m_runId).value_or(QList<int>{});
    QList<int> missing;
    for (int index = 0; index < total(); ++index) {
        if (!made.contains(index))
            missing.append(index);
    }
    guarded(makeScenes(missing));
}

void Run::retry(const RunRecord &record, int sceneIndex)
{
    m_mode = Mode::Retry;
    m_request = requestFromJson(record.request);
    takeStored();
    const bool isThere = store().runIndices(m_runId).value_or(QList<int>{}).contains(sceneIndex);
    if (isThere || sceneIndex < 0 || sceneIndex >= total() || !templateOf(sceneIndex)) {
        fail({ErrorKind::Internal,
              isThere ? tr("This scene has been made already.") : tr("This scene can no longer be made. Start a new video.")},
             false);
        return;
    }
    if (const auto before = m_lines.constFind(sceneIndex); before != m_lines.cend()) {
        Message failed = *before;
        failed.canRetry = false; // the new line offers it, should it be needed again
        say(failed);
        m_lines.remove(sceneIndex);
    }
    guarded(makeScenes({sceneIndex}));
}

void Run::cancel()
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_cancellation.cancel();
    if (!isStreaming() && !m_made.isEmpty())
        deliver(m_made.keys());
    const QList<Message> closed = closeLines(MessageStatus::Cancelled);
    end(RunState::Cancelled, {}, closed);
    for (const Message &message : closed)
        tellMessage(message);
    tell(RunEvent::RunCancelled{m_runId});
}

// What is thrown must not vanish in a coroutine that nobody awaits.
QCoro::Task<> Run::guarded(QCoro::Task<> work)
{
    const QPointer<Run> self(this);
    QString problem;
    try {
        co_await work;
    } catch (const std::exception &exception) {
        problem = QString::fromUtf8(exception.what());
    } catch (...) {
        problem = QStringLiteral("unknown");
    }
    if (self && !m_isOver && !problem.isEmpty())
        fail({ErrorKind::Internal, tr("Something unexpected went wrong (%1). Try again.").arg(problem)}, false);
}

QCoro::Task<> Run::readAndMake()
{
    m_tools.stage->prepare(store().projectId());
    const QPointer<Run> self(this);
    const bool isRead = co_await readSite();
    if (!self || m_isOver || !isRead || !decide())
        co_return;
    QList<int> all;
    for (int index = 0; index < total(); ++index)
        all.append(index);
    co_await makeScenes(all);
}

QCoro::Task<bool> Run::readSite()
{
    if (m_request.keepsBrand && takeKeptBrand())
        co_return true;
    const QPointer<Run> self(this);
    QCoro::Task<std::optional<ReadPages>> reading = readPages();
    std::optional<ReadPages> read = co_await reading;
    if (!self || !read)
        co_return false;
    m_snapshot = read->readings.first().json;
    QCoro::Task<CollectedAssets> collecting = collectAssets(std::move(read->profile), std::move(read->readings), m_cancellation);
    CollectedAssets collected = co_await collecting;
    if (!self || m_isOver)
        co_return false;
    m_collected = withFreeNames(std::move(collected), store());
    m_collected.profile = withLockedFields(std::move(m_collected.profile), store().brand().value_or(BrandProfile{}));
    co_return true;
}

// False where the project has none yet: its first reading failed.
bool Run::takeKeptBrand()
{
    const Result<ProjectContents> contents = store().contents();
    if (!contents || !contents->hasBrand)
        return false;
    m_collected.profile = contents->brand;
    m_snapshot = store().snapshot().value_or(QByteArray());
    m_request.width = contents->settings.width;
    m_request.height = contents->settings.height;
    return true;
}

QCoro::Task<std::optional<ReadPages>> Run::readPages()
{
    const QPointer<Run> self(this);
    if (m_request.draft)
        co_return ReadPages{draftBrand(m_request.url), {SiteReading{m_request.url, {}, {}, {}}}};
    Result<SiteReading> reading;
    if (m_request.pasted) {
        QCoro::Task<Result<SiteReading>> pasted = readPasted();
        reading = co_await pasted;
    } else {
        QFuture<Result<SiteReading>> future = settled(m_tools.reader->read(m_request.url, m_cancellation));
        reading = co_await future;
    }
    if (!self || m_isOver)
        co_return std::nullopt;
    const Result<SiteSnapshot> snapshot = reading.and_then([](const SiteReading &one) { return SiteSnapshot::fromJson(one.json); });
    if (!snapshot || snapshot->isEmpty()) {
        const QString empty = m_request.pasted ? RunLines::nothingPasted() : RunLines::emptyPage(m_request.url);
        fail(snapshot ? Error{ErrorKind::EmptyPage, empty} : snapshot.error(), true);
        co_return std::nullopt;
    }
    BrandProfile profile = readBrand(*snapshot, reading->firstScreen);
    if (m_request.pasted)
        profile.notes.append(RunLines::pasted(reading->page.isNull()));
    QCoro::Task<ReadPages> further = readFurtherPages(*snapshot, {std::move(profile), {*reading}});
    ReadPages read = co_await further;
    if (!self || m_isOver)
        co_return std::nullopt;
    co_return read;
}

bool Run::decide()
{
    const Result<ProjectSettings> before = store().settings();
    if (!before) {
        fail(before.error(), false);
        return false;
    }
    const BrandProfile &brand = m_collected.profile;
    StoredReading reading;
    reading.settings = *before;
    reading.settings.width = m_request.width;
    reading.settings.height = m_request.height;
    const bool isNamed = isUntitled(before->title);
    if (isNamed)
        reading.settings.title = brand.name ? brand.name->value : brand.host;
    m_plan = makePlan(brand, m_request, *m_tools.templates, before->fps);
    reading.runId = m_runId;
    reading.brand = brand;
    reading.snapshot = std::exchange(m_snapshot, {});
    reading.assets = std::exchange(m_collected.assets, {});
    reading.plan = planToJson(m_plan);
    reading.scenesTotal = total();
    m_analysis.status = MessageStatus::Done;
    reading.messages = {m_analysis};
    if (!brand.notes.isEmpty() && !m_request.keepsBrand)
        reading.messages.append(newMessage(MessageKind::Note, MessageStatus::Done, brand.notes.join(u' ')));

    const Result<QStringList> archived = store().storeReading(reading);
    if (!archived) {
        m_analysis.status = MessageStatus::Working;
        fail(archived.error(), false);
        return false;
    }
    tell(RunEvent::RunStarted{m_runId, *archived, reading.settings});
    if (isNamed)
        tell(RunEvent::TitleUpdated{m_runId, reading.settings.title});
    tell(RunEvent::BrandRead{m_runId, brand});
    for (const Message &message : std::as_const(reading.messages))
        tellMessage(message);
    return !m_isOver;
}

// What an earlier part of the run left in the project.
void Run::takeStored()
{
    m_plan = planFromJson(store().runPlan(m_runId).value_or(QJsonObject{}));
    m_collected.profile = store().brand().value_or(BrandProfile{});
    m_analysis = newMessage(MessageKind::Analysis, MessageStatus::Working, RunLines::analyzing(m_request));
    const ProjectContents contents = store().contents().value_or(ProjectContents{});
    for (const Message &message : contents.messages) {
        if (message.runId != m_runId)
            continue;
        if (message.kind == MessageKind::Analysis)
            m_analysis = message;
        else if (message.kind == MessageKind::Note && message.status == MessageStatus::Working)
            m_pageLine = message;
        else if (message.kind == MessageKind::Scene && message.sceneIndex >= 0)
            m_lines.insert(message.sceneIndex, message);
    }
}

void Run::finish()
{
    const QList<int> made = store().runIndices(m_runId).value_or(m_made.keys());
    int leftOut = 0;
    for (int index = 0; index < total(); ++index)
        leftOut += !made.contains(index) && !templateOf(index) ? 1 : 0;
    const int madeCount = int(QSet<int>(made.begin(), made.end()).size());
    const int failed = total() - leftOut - madeCount;
    if (madeCount == 0) {
        fail({ErrorKind::Internal, RunLines::noScene()}, false);
        return;
    }
    const Message completion =
        newMessage(MessageKind::Completion, MessageStatus::Done, RunLines::complete(m_collected.profile, madeCount, failed));
    if (auto ended = end(RunState::Done, {}, {completion}); !ended) {
        fail(ended.error(), false);
        return;
    }
    m_isOver = true;
    tellMessage(completion);
    const int last = total() - 1;
    tell(RunEvent::AllScenesComplete{m_runId, last, beat(last).name, total(), store().projectId(), failed});
}

void Run::fail(const Error &error, bool offersDraft)
{
    m_isOver = true;
    m_cancellation.cancel();
    QList<Message> messages = closeLines(MessageStatus::Failed);
    Message problem = newMessage(MessageKind::Problem, MessageStatus::Failed, error.message);
    problem.canRetry = m_mode == Mode::Generation && mayGoBetterNextTime(error.kind);
    messages.append(problem);
    if (offersDraft && !m_request.url.host().isEmpty())
        messages.append(newMessage(MessageKind::DraftOffer, MessageStatus::Done, RunLines::draftOffer(m_request.url)));
    // Where this cannot be written either, it is told all the same.
    end(RunState::Failed, error.message, messages);
    for (const Message &message : std::as_const(messages))
        tellMessage(message);
    tell(RunEvent::RunFailed{m_runId, error.message, problem.canRetry});
}

QList<Message> Run::closeLines(MessageStatus status)
{
    QList<Message> closed;
    const auto close = [&](Message &message) {
        if (message.status != MessageStatus::Working || message.id.isEmpty())
            return;
        message.status = status;
        closed.append(message);
    };
    close(m_analysis);
    close(m_pageLine);
    if (isStreaming()) {
        for (Message &line : m_lines)
            close(line);
    }
    return closed;
}

Result<void> Run::end(RunState state, const QString &error, const QList<Message> &messages)
{
    return m_mode == Mode::Retry ? store().putMessages(messages) : store().endRun(m_runId, state, error, messages);
}

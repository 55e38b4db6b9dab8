// Every template with every sample, offscreen:
//   bench_scenes check TEMPLATES SAMPLES.json [filters]              one JSON object a scene, on stdout
//   bench_scenes sheet TEMPLATES SAMPLES.json OUT.png [filters]      pictures of three frames of each scene
// and of videos that are there:
//   bench_scenes texts PROJECT                                       the texts at rest in each scene, as one JSON object
//   bench_scenes film OUT.png PROJECT… [width=PIXELS]                a row of pictures of each project's scenes
// Filters: ids=problem-marker,… aspects=16:9,… variations=plain,… grounds=all (else one ground a scene, in turns), frames=0.1,0.5,0.9

#include "tests/bench/scenes/Samples.h"
#include "tests/bench/stage/Bench.h"

#include "pipeline/project/ProjectStore.h"
#include "pipeline/scenes/SlotFilling.h"
#include "pipeline/site/SiteSnapshot.h"
#include "pipeline/story/ReadingTime.h"
#include "ui/browser/BrowserSceneStage.h"
#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/SampleScheme.h"
#include "ui/browser/StagePage.h"

#include <QApplication>
#include <QJsonDocument>
#include <QPainter>

#include <array>
#include <cstdio>

namespace {

constexpr int fps = 30;
constexpr int stride = 10;
constexpr int tileHeight = 216;
constexpr std::array restingParts{0.02, 0.2, 0.4, 0.6, 0.8}; // of a scene's length: what is at rest in none of these is never read
constexpr std::array neverLeftOut{"headline", "quote", "author", "value", "label", "button"};

struct Format
{
    QString aspect;
    QSize size;
};

const QList<Format> &formats()
{
    static const QList<Format> all{
        {QStringLiteral("16:9"), {1920, 1080}}, {QStringLiteral("9:16"), {1080, 1920}}, {QStringLiteral("1:1"), {1080, 1080}}};
    return all;
}

// One scene to look at.
struct Sample
{
    const SceneTemplate *sceneTemplate = nullptr;
    const SampleVariation *variation = nullptr;
    Format format;
    Ground ground = Ground::Paper;
    StageScene scene;
};

QString option(const QString &name, const QString &otherwise = {})
{
    const QString start = name + u'=';
    for (const QString &argument : QCoreApplication::arguments()) {
        if (argument.startsWith(start))
            return argument.mid(start.size());
    }
    return otherwise;
}

bool isWanted(const QString &name, const QString &id)
{
    const QString wanted = option(name);
    return wanted.isEmpty() || wanted.split(u',').contains(id);
}

// A template that cannot take a variation's content (no picture, no figure) is left out.
QList<Sample> samplesOf(const TemplateCatalogue &catalogue, const QList<SampleVariation> &variations)
{
    QList<Sample> all;
    for (const SceneTemplate &sceneTemplate : catalogue.templates()) {
        if (!isWanted(QStringLiteral("ids"), sceneTemplate.id))
            continue;
        for (qsizetype i = 0; i < variations.size(); ++i) {
            StoryBeat beat = variations[i].facts;
            beat.kind = sceneTemplate.beats.first();
            const std::optional<FilledSlots> filled = fillSlots(sceneTemplate, beat);
            if (!filled || !isWanted(QStringLiteral("variations"), variations[i].id))
                continue;
            const QList<Ground> grounds = option(QStringLiteral("grounds")) == QLatin1String("all")
                                              ? sceneTemplate.grounds
                                              : QList<Ground>{sceneTemplate.grounds[i % sceneTemplate.grounds.size()]};
            for (const Ground ground : grounds) {
                QJsonObject props = filled->props;
                if (sceneTemplate.grounds.size() > 1)
                    props.insert(QStringLiteral("ground"), groundId(ground));
                const int frames = std::clamp(ReadingTime::frames(filled->texts, fps), sceneTemplate.minFrames, sceneTemplate.maxFrames);
                const StageScene scene{sceneTemplate.id, sceneTemplate.id, sceneTemplate.code, props, frames, sceneTemplate.kit};
                for (const Format &format : formats()) {
                    if (isWanted(QStringLiteral("aspects"), format.aspect))
                        all.append({&sceneTemplate, &variations[i], format, ground, scene});
                }
            }
        }
    }
    return all;
}

// The variation's own assets, and the kit that the templates beside it were written for.
class WithKit : public AssetSource
{
public:
    WithKit(std::shared_ptr<AssetSource> own, Asset kit)
        : m_own(std::move(own))
        , m_kit(std::move(kit))
    {
    }
    QFuture<AssetBytes> asset(const QString &name) override
    {
        if (name != m_kit.name)
            return m_own->asset(name);
        QPromise<AssetBytes> promise;
        promise.start();
        promise.addResult(AssetBytes{m_kit.mime, m_kit.bytes});
        promise.finish();
        return promise.future();
    }

private:
    std::shared_ptr<AssetSource> m_own;
    Asset m_kit;
};

StageProject projectOf(const Sample &sample, const Asset &kit)
{
    StageProject project = sampleProject(*sample.variation, sample.format.size);
    project.id += sample.format.aspect; // a page for each: nothing of another brand is left in it
    project.assets = std::make_shared<WithKit>(project.assets, kit);
    return project;
}

QFuture<Result<StageCamera::Shot>> shoot(StageCamera &camera, int frame, StageCamera::FrameKind kind)
{
    auto promise = std::make_shared<QPromise<Result<StageCamera::Shot>>>();
    promise->start();
    camera.shoot(frame, kind, [promise](Result<StageCamera::Shot> shot) {
        promise->addResult(std::move(shot));
        promise->finish();
    });
    return promise->future();
}

void collectTexts(const QJsonValue &value, QStringList &texts)
{
    static const QStringList notRead{QStringLiteral("ground"), QStringLiteral("emphasis"), QStringLiteral("image"),
                                     QStringLiteral("images"), QStringLiteral("words")};
    if (value.isString() && !value.toString().isEmpty())
        texts.append(value.toString());
    const QJsonArray array = value.toArray();
    for (const QJsonValue &entry : array)
        collectTexts(entry, texts);
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!notRead.contains(it.key()))
            collectTexts(it.value(), texts);
    }
}

// A template may leave out what does not fit a shape, such as a support or the sentences of items; but not these.
bool isNeverLeftOut(const QJsonObject &props, const QString &text)
{
    return std::any_of(neverLeftOut.begin(), neverLeftOut.end(),
                       [&](const char *slot) { return props.value(QLatin1String(slot)) == text; });
}

QString withoutSpaces(const QString &text)
{
    QString bare = text.toCaseFolded();
    bare.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return bare;
}

// What the camera's page shows is this sample alone.
QCoro::Task<> show(StageCamera &camera, StageProject project, StageScene scene)
{
    static QString shown;
    if (shown != project.id) {
        camera.setPictureSize(QSize(project.width, project.height) / 2);
        co_await Bench::pageOpened(camera, project);
        co_await Bench::projectSet(camera, project);
        shown = project.id;
    }
    const QList<StageScene> alone(1, scene);
    co_await Bench::scenesSet(camera, alone);
}

QJsonObject toJson(const SceneCheck &check)
{
    QJsonArray errors;
    for (const SceneError &error : check.errors)
        errors.append(QStringLiteral("%1:%2 (frame %3) %4").arg(error.line).arg(error.column).arg(error.frame).arg(error.message));
    QJsonArray overflow;
    for (const SceneOverflow &leaving : check.overflow)
        overflow.append(QJsonObject{{QStringLiteral("text"), leaving.text}, {QStringLiteral("frame"), leaving.frame}});
    QJsonArray blank;
    for (const int frame : check.blank)
        blank.append(frame);
    QJsonObject json{{QStringLiteral("ok"), check.ok},
                     {QStringLiteral("errors"), errors},
                     {QStringLiteral("overflow"), overflow},
                     {QStringLiteral("blank"), blank},
                     {QStringLiteral("missingFonts"), QJsonArray::fromStringList(check.missingFonts)},
                     {QStringLiteral("milliseconds"), check.milliseconds}};
    if (check.contrast) {
        json.insert(QStringLiteral("contrast"), check.contrast->ratio);
        json.insert(QStringLiteral("contrastFrame"), check.contrast->frame);
        json.insert(QStringLiteral("contrastText"), check.contrast->text);
        json.insert(QStringLiteral("contrastSize"), check.contrast->fontSize);
    }
    return json;
}

QCoro::Task<QJsonObject> checked(Sample sample, Asset kit, BrowserSceneStage *stage, StageCamera *camera)
{
    const StageProject project = projectOf(sample, kit);
    const int last = sample.scene.durationInFrames - 1;
    QList<int> frames;
    for (int frame = 0; frame <= last; frame += stride)
        frames.append(frame);
    QFuture<Result<SceneCheck>> checking = stage->check(project, sample.scene, frames, {});
    const Result<SceneCheck> check = co_await checking;
    if (!check)
        Bench::fail(check.error().message);
    QJsonObject json = toJson(*check);
    json.insert(QStringLiteral("template"), sample.sceneTemplate->id);
    json.insert(QStringLiteral("variation"), sample.variation->id);
    json.insert(QStringLiteral("aspect"), sample.format.aspect);
    json.insert(QStringLiteral("ground"), groundId(sample.ground));
    json.insert(QStringLiteral("frames"), sample.scene.durationInFrames);

    co_await show(*camera, project, sample.scene);
    QString seen;
    QString atRest;
    QList<QImage> pictures;
    QJsonArray alike;
    for (const double part : restingParts) {
        const Result<StageCamera::Shot> shot = co_await shoot(*camera, int(part * last), StageCamera::FrameKind::Measured);
        if (!shot)
            Bench::fail(shot.error().message);
        for (const StageText &text : shot->measurement.texts) {
            seen += withoutSpaces(text.text);
            atRest += text.atRest ? withoutSpaces(text.text) : QString();
        }
        const bool holdsItsEnding = part == restingParts.back() && pictures.indexOf(shot->picture) == pictures.size() - 1;
        if (pictures.contains(shot->picture) && !holdsItsEnding)
            alike.append(int(part * last));
        pictures.append(shot->picture);
    }
    QStringList texts;
    collectTexts(sample.scene.props, texts);
    QJsonArray never;
    for (const QString &text : std::as_const(texts)) {
        const QString letters = withoutSpaces(text);
        if (!atRest.contains(letters) && (seen.contains(letters) || isNeverLeftOut(sample.scene.props, text)))
            never.append(text);
    }
    json.insert(QStringLiteral("alike"), alike);
    json.insert(QStringLiteral("neverAtRest"), never);
    co_return json;
}

QCoro::Task<> checkAll(QList<Sample> samples, Asset kit)
{
    StageService service;
    BrowserSceneStage stage(&service);
    StageCamera camera(&service);
    // Samples of one project together: each project is a page of its own.
    std::stable_sort(samples.begin(), samples.end(), [&](const Sample &a, const Sample &b) {
        return a.variation->id + a.format.aspect < b.variation->id + b.format.aspect;
    });
    for (const Sample &sample : std::as_const(samples)) {
        const QJsonObject json = co_await checked(sample, kit, &stage, &camera);
        std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
        std::fflush(stdout);
    }
    QCoreApplication::quit();
}

struct Tile
{
    QImage picture;
    QString label;
};

// Each row begins on a line of its own and goes on below where it is too long.
void drawSheet(const QList<QList<Tile>> &rows, const QString &path)
{
    constexpr int gap = 6;
    constexpr int labelHeight = 16;
    const int sheetWidth = option(QStringLiteral("width"), QStringLiteral("1980")).toInt();
    QList<std::pair<QPoint, Tile>> placed;
    int y = gap;
    for (const QList<Tile> &row : rows) {
        int x = gap;
        for (const Tile &tile : row) {
            if (x > gap && x + tile.picture.width() + gap > sheetWidth) {
                x = gap;
                y += tileHeight + labelHeight + gap;
            }
            placed.append({{x, y}, tile});
            x += tile.picture.width() + gap;
        }
        y += tileHeight + labelHeight + gap;
    }
    QImage whole(sheetWidth, y, QImage::Format_RGB32);
    whole.fill(QColor(0x6b, 0x6e, 0x74));
    QPainter painter(&whole);
    painter.setPen(Qt::white);
    for (const auto &[place, tile] : std::as_const(placed)) {
        painter.drawImage(place, tile.picture);
        painter.drawText(QRect(place.x(), place.y() + tileHeight, tile.picture.width(), labelHeight), 0, tile.label);
    }
    painter.end();
    if (!whole.save(path))
        Bench::fail(QStringLiteral("%1 cannot be written").arg(path));
}

// Some pictures of each scene, one scene after the other.
QCoro::Task<> sheet(QList<Sample> samples, Asset kit, QString path)
{
    StageService service;
    StageCamera camera(&service);
    const QStringList parts = option(QStringLiteral("frames"), QStringLiteral("0.08,0.3,0.85")).split(u',');
    std::stable_sort(samples.begin(), samples.end(), [](const Sample &a, const Sample &b) { return a.variation->id < b.variation->id; });
    QList<Tile> tiles;
    for (const Sample &sample : std::as_const(samples)) {
        co_await show(camera, projectOf(sample, kit), sample.scene);
        for (const QString &part : parts) {
            const int frame = int(part.toDouble() * (sample.scene.durationInFrames - 1));
            const Result<StageCamera::Shot> shot = co_await shoot(camera, frame, StageCamera::FrameKind::Plain);
            if (!shot)
                Bench::fail(shot.error().message);
            if (!shot->problems.isEmpty())
                Bench::fail(sample.sceneTemplate->id + QStringLiteral(": ") + shot->problems.first().error.message);
            const QString label =
                QStringLiteral("%1 · %2 · %3 · %4").arg(sample.sceneTemplate->id, sample.variation->id, groundId(sample.ground)).arg(frame);
            tiles.append({shot->picture.scaledToHeight(tileHeight, Qt::SmoothTransformation), label});
        }
    }
    drawSheet({tiles}, path);
    QCoreApplication::quit();
}

// What a snapshot says, text by text, and what a scene shows at rest.
QCoro::Task<> tellTexts(QString projectFile)
{
    const Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(projectFile);
    if (!store)
        Bench::fail(store.error().message);
    QJsonArray said;
    const Result<SiteSnapshot> snapshot = SiteSnapshot::fromJson((*store)->snapshot().value_or(QByteArray()));
    if (snapshot) {
        for (const SiteText &text : snapshot->texts)
            said.append(text.text);
        for (const SiteAction &action : snapshot->actions)
            said.append(action.text);
    }
    const Bench::Timeline timeline = co_await Bench::openTimeline(projectFile);
    StageService service;
    StageCamera camera(&service);
    QJsonArray scenes;
    for (const StageScene &scene : timeline.scenes) {
        co_await show(camera, timeline.project, scene);
        QStringList texts;
        for (const double part : restingParts) {
            const Result<StageCamera::Shot> shot =
                co_await shoot(camera, int(part * (scene.durationInFrames - 1)), StageCamera::FrameKind::Measured);
            if (!shot)
                Bench::fail(shot.error().message);
            for (const StageText &text : shot->measurement.texts) {
                if (text.atRest && !texts.contains(text.text))
                    texts.append(text.text);
            }
        }
        scenes.append(QJsonObject{{QStringLiteral("name"), scene.name}, {QStringLiteral("texts"), QJsonArray::fromStringList(texts)}});
    }
    const QJsonObject json{{QStringLiteral("said"), said}, {QStringLiteral("scenes"), scenes}};
    std::puts(QJsonDocument(json).toJson(QJsonDocument::Compact).constData());
    QCoreApplication::quit();
}

// Two pictures of each scene, a row a project.
QCoro::Task<> film(QString path, QStringList projects)
{
    StageService service;
    StageCamera camera(&service);
    QList<QList<Tile>> rows;
    for (const QString &project : std::as_const(projects)) {
        const Bench::Timeline timeline = co_await Bench::openTimeline(project);
        QList<Tile> row;
        for (const StageScene &scene : timeline.scenes) {
            co_await show(camera, timeline.project, scene);
            for (const double part : {0.12, 0.85}) {
                const Result<StageCamera::Shot> shot =
                    co_await shoot(camera, int(part * (scene.durationInFrames - 1)), StageCamera::FrameKind::Plain);
                if (!shot)
                    Bench::fail(shot.error().message);
                row.append({shot->picture.scaledToHeight(tileHeight, Qt::SmoothTransformation), scene.name});
            }
        }
        rows.append(row);
    }
    drawSheet(rows, path);
    QCoreApplication::quit();
}

QCoro::Task<> work()
{
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("texts")) {
        co_await tellTexts(arguments.value(2));
        co_return;
    }
    if (arguments.value(1) == QLatin1String("film")) {
        QStringList projects = arguments.mid(3);
        projects.removeIf([](const QString &argument) { return argument.contains(u'='); });
        co_await film(arguments.value(2), projects);
        co_return;
    }
    const TemplateCatalogue catalogue(arguments.value(2));
    for (const QString &note : catalogue.notes())
        Bench::fail(note);
    const QList<SampleVariation> variations = sampleVariations(arguments.value(3));
    const QList<Sample> samples = samplesOf(catalogue, variations);
    if (samples.isEmpty())
        Bench::fail(QStringLiteral("Nothing was chosen"));
    if (arguments.value(1) == QLatin1String("check"))
        co_await checkAll(samples, catalogue.kit());
    else
        co_await sheet(samples, catalogue.kit(), arguments.value(4));
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Pagereel"));
    StageService::registerScheme();
    SampleScheme::registerScheme();
    setStageChromiumFlags();
    const QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QMetaObject::invokeMethod(
        qApp, [] { work(); }, Qt::QueuedConnection);
    return QApplication::exec();
}

#pragma once

#include "pipeline/scenes/SceneStage.h"
#include "pipeline/site/SiteReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QPromise>

#include <functional>

// A reader and a stage that answer as a test says: at once, with an error, or only when they are let go.
// Used from one thread only.

template<typename T>
class Answers
{
public:
    // An answer for each call; a held one comes with release(), or as Cancelled when the asker has cancelled by then.
    QFuture<Result<T>> ask(Result<T> answer, bool hold)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const QFuture<Result<T>> future = promise->future();
        if (hold)
            m_held.append({promise, std::move(answer)});
        else
            finish(*promise, std::move(answer));
        return future;
    }

    int held() const { return int(m_held.size()); }

    void release()
    {
        const auto held = std::exchange(m_held, {});
        for (const auto &[promise, answer] : held)
            finish(*promise, answer);
    }

    // As when the browser goes away: promises end without an answer.
    void drop() { m_held.clear(); }

private:
    static void finish(QPromise<Result<T>> &promise, Result<T> answer)
    {
        promise.addResult(std::move(answer));
        promise.finish();
    }

    QList<std::pair<std::shared_ptr<QPromise<Result<T>>>, Result<T>>> m_held;
};

class FakeReader : public SiteReader
{
public:
    QFuture<Result<SiteReading>> read(const QUrl &url, const Cancellation &cancellation) override
    {
        asked.append(url);
        lastCancellation = cancellation;
        return answers.ask(pages.value(url.path(), answer), hold);
    }

    static Result<SiteReading> page(const QByteArray &json)
    {
        SiteReading reading;
        reading.finalUrl = QUrl(QJsonDocument::fromJson(json)[QLatin1String("url")].toString());
        reading.json = json;
        reading.firstScreen = QImage(1440, 900, QImage::Format_RGB32);
        reading.firstScreen.fill(Qt::white);
        reading.page = QImage(1440, 1800, QImage::Format_RGB32);
        reading.page.fill(Qt::white);
        return reading;
    }

    static QJsonObject text(const QString &tag, int level, double size, double y, const QString &words)
    {
        return {{QStringLiteral("text"), words},
                {QStringLiteral("selector"), QStringLiteral("main > ") + tag},
                {QStringLiteral("box"), QJsonArray{100, y, 700, size * 1.4}},
                {QStringLiteral("tag"), tag},
                {QStringLiteral("level"), level},
                {QStringLiteral("size"), size},
                {QStringLiteral("weight"), level > 0 ? 700 : 400},
                {QStringLiteral("family"), QStringLiteral("Arial, sans-serif")},
                {QStringLiteral("color"), QStringLiteral("#0a2540")},
                {QStringLiteral("ground"), QStringLiteral("#ffffff")},
                {QStringLiteral("shown"), true},
                {QStringLiteral("region"), QStringLiteral("main")},
                {QStringLiteral("section"), 0}};
    }

    static QJsonObject link(const QString &label, const QString &address)
    {
        return {{QStringLiteral("text"), label},
                {QStringLiteral("href"), address},
                {QStringLiteral("selector"), QStringLiteral("nav > a")},
                {QStringLiteral("box"), QJsonArray{600, 20, 80, 24}},
                {QStringLiteral("shown"), true},
                {QStringLiteral("region"), QStringLiteral("navigation")},
                {QStringLiteral("section"), -1}};
    }

    // A further page of the same site.
    static QByteArray pricing()
    {
        const QJsonObject report{
            {QStringLiteral("version"), 1},
            {QStringLiteral("url"), QStringLiteral("https://stripe.com/pricing")},
            {QStringLiteral("title"), QStringLiteral("Pricing | Stripe")},
            {QStringLiteral("viewport"), QJsonArray{1440, 900}},
            {QStringLiteral("page"), QJsonArray{1440, 1800}},
            {QStringLiteral("texts"),
             QJsonArray{text(QStringLiteral("h1"), 1, 64, 160, QStringLiteral("Pricing built for businesses of all sizes")),
                        text(QStringLiteral("p"), 0, 18, 330, QStringLiteral("Pay only for what you use, with no setup fees."))}},
            {QStringLiteral("sections"), QJsonArray{QJsonObject{{QStringLiteral("selector"), QStringLiteral("section")},
                                                                {QStringLiteral("box"), QJsonArray{0, 0, 1440, 800}}}}},
        };
        return QJsonDocument(report).toJson();
    }

    static QByteArray stripe()
    {
        const QJsonObject button{{QStringLiteral("text"), QStringLiteral("Start now")},
                                 {QStringLiteral("href"), QStringLiteral("https://dashboard.stripe.com/register")},
                                 {QStringLiteral("selector"), QStringLiteral("main > a")},
                                 {QStringLiteral("box"), QJsonArray{100, 420, 160, 48}},
                                 {QStringLiteral("button"), true},
                                 {QStringLiteral("fill"), QStringLiteral("#635bff")},
                                 {QStringLiteral("color"), QStringLiteral("#ffffff")},
                                 {QStringLiteral("shown"), true},
                                 {QStringLiteral("region"), QStringLiteral("main")},
                                 {QStringLiteral("section"), 0}};
        const QJsonObject paint{{QStringLiteral("color"), QStringLiteral("#635bff")},
                                {QStringLiteral("kind"), QStringLiteral("ground")},
                                {QStringLiteral("area"), 40000},
                                {QStringLiteral("firstScreenArea"), 40000},
                                {QStringLiteral("count"), 4},
                                {QStringLiteral("selector"), QStringLiteral("main > a")},
                                {QStringLiteral("box"), QJsonArray{100, 420, 160, 48}}};
        const QJsonObject report{
            {QStringLiteral("version"), 1},
            {QStringLiteral("url"), QStringLiteral("https://stripe.com/")},
            {QStringLiteral("title"), QStringLiteral("Stripe | Financial Infrastructure")},
            {QStringLiteral("language"), QStringLiteral("en")},
            {QStringLiteral("viewport"), QJsonArray{1440, 900}},
            {QStringLiteral("page"), QJsonArray{1440, 1800}},
            {QStringLiteral("ground"), QStringLiteral("#ffffff")},
            {QStringLiteral("color"), QStringLiteral("#0a2540")},
            {QStringLiteral("texts"),
             QJsonArray{text(QStringLiteral("h1"), 1, 64, 160, QStringLiteral("Financial infrastructure to grow your revenue")),
                        text(QStringLiteral("p"), 0, 18, 330,
                             QStringLiteral("Join the millions of companies that use Stripe to accept payments."))}},
            {QStringLiteral("actions"), QJsonArray{button, link(QStringLiteral("Pricing"), QStringLiteral("https://stripe.com/pricing"))}},
            {QStringLiteral("paints"), QJsonArray{paint}},
            {QStringLiteral("metas"), QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("og:site_name")},
                                                             {QStringLiteral("content"), QStringLiteral("Stripe")}}}},
        };
        return QJsonDocument(report).toJson();
    }

    Answers<SiteReading> answers;
    Result<SiteReading> answer = page(stripe());
    QHash<QString, Result<SiteReading>> pages; // of other addresses, by their path
    bool hold = false;
    QList<QUrl> asked;
    Cancellation lastCancellation;
};

class FakeStage : public SceneStage
{
public:
    void prepare(const QString &projectId) override { prepared.append(projectId); }
    QFuture<Result<SceneCheck>> check(const StageProject &project, const StageScene &scene, const QList<int> &,
                                      const Cancellation &) override
    {
        projects.append(project);
        scenes.append(scene);
        if (throws && scene.name.contains(*throws))
            throw std::runtime_error("the stage fell over");
        Result<SceneCheck> answer = SceneCheck{};
        answer->ok = true;
        answer->thumbnail = QImage(320, 180, QImage::Format_RGB32);
        if (breaks && scene.name.contains(*breaks)) {
            answer->ok = false;
            answer->errors = {{3, 7, QStringLiteral("Unexpected token"), -1}};
        }
        if (finds)
            finds(scene, *answer);
        return answers.ask(answer, holds && scene.name.contains(*holds));
    }

    // Scenes whose name contains this.
    std::optional<QString> breaks;
    std::optional<QString> holds;
    std::optional<QString> throws;
    // What else a look at a scene shows.
    std::function<void(const StageScene &, SceneCheck &)> finds;
    Answers<SceneCheck> answers;
    QStringList prepared;
    QList<StageProject> projects;
    QList<StageScene> scenes;
};

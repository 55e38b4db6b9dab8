#include "ui/editor/EditorPage.h"

#include "ui/browser/PageBridge.h"
#include "ui/editor/EditorService.h"
#include "ui/theme/ThemeTokens.h"

#include <QJsonArray>
#include <QLoggingCategory>

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(editorLog, "pagereel.editor", QtWarningMsg)

constexpr auto callLimit = 10s;
// Far above any scene that can be worked with, far below what makes the window stutter.
constexpr qsizetype maximumCode = 2 * 1024 * 1024;
constexpr qsizetype maximumMessage = 300;
constexpr qsizetype maximumMarkers = 200;

QJsonArray toJson(const QList<EditorMarker> &markers)
{
    QJsonArray array;
    for (const EditorMarker &marker : markers) {
        array.append(QJsonObject{{QStringLiteral("error"), marker.isError},
                                 {QStringLiteral("line"), marker.line},
                                 {QStringLiteral("column"), marker.column},
                                 {QStringLiteral("message"), marker.message}});
    }
    return array;
}

QList<EditorMarker> markersFrom(const QJsonArray &array)
{
    QList<EditorMarker> markers;
    for (const QJsonValue &value : array) {
        if (markers.size() == maximumMarkers)
            break;
        markers.append({value[QLatin1String("error")].toBool(), value[QLatin1String("line")].toInt(),
                        value[QLatin1String("column")].toInt(), value[QLatin1String("message")].toString()});
    }
    return markers;
}

} // namespace

EditorPage::EditorPage(EditorService *service, QObject *parent)
    : QWebEnginePage(service->profile(), parent)
    , m_service(service)
    , m_bridge(new PageBridge(this, QStringLiteral("window.pagereelEditor"), QWebEngineScript::MainWorld))
{
    connect(m_bridge, &PageBridge::told, this, &EditorPage::onEvent);
    connect(this, &QWebEnginePage::renderProcessTerminated, this, &EditorPage::onRendererEnded);
    load(service->pageUrl());
}

EditorPage::~EditorPage()
{
    // The bridge would answer open calls while this object is half gone.
    delete m_bridge;
}

void EditorPage::setTheme(const ThemeTokens &tokens)
{
    QJsonObject colors;
    const QHash<QString, QColor> all = tokens.all();
    for (auto it = all.cbegin(); it != all.cend(); ++it)
        colors.insert(it.key(), it.value().name());
    call(QStringLiteral("setTheme"),
         {{QStringLiteral("dark"), tokens.scheme() == ThemeTokens::Scheme::Dark}, {QStringLiteral("colors"), colors}});
    setBackgroundColor(tokens.color(QStringLiteral("panel")));
}

void EditorPage::openScene(const QString &sceneId, const QString &code, int version, bool readOnly)
{
    call(QStringLiteral("openScene"), {{QStringLiteral("sceneId"), sceneId},
                                       {QStringLiteral("code"), code},
                                       {QStringLiteral("version"), version},
                                       {QStringLiteral("readOnly"), readOnly}});
}

void EditorPage::updateScene(const QString &sceneId, const QString &code, int version)
{
    call(QStringLiteral("updateScene"),
         {{QStringLiteral("sceneId"), sceneId}, {QStringLiteral("code"), code}, {QStringLiteral("version"), version}});
}

void EditorPage::forgetScenes(const QStringList &sceneIds)
{
    call(QStringLiteral("forgetScenes"), {{QStringLiteral("sceneIds"), QJsonArray::fromStringList(sceneIds)}});
}

void EditorPage::setProblems(const QString &sceneId, const QList<EditorMarker> &problems)
{
    call(QStringLiteral("setProblems"), {{QStringLiteral("sceneId"), sceneId}, {QStringLiteral("problems"), toJson(problems)}});
}

void EditorPage::reveal(const QString &sceneId, int line, int column)
{
    call(QStringLiteral("reveal"),
         {{QStringLiteral("sceneId"), sceneId}, {QStringLiteral("line"), line}, {QStringLiteral("column"), column}});
}

void EditorPage::compare(const QString &before, const QString &after, const QString &language)
{
    call(QStringLiteral("compare"),
         {{QStringLiteral("before"), before}, {QStringLiteral("after"), after}, {QStringLiteral("language"), language}});
}

void EditorPage::onEvent(const QString &name, const QJsonObject &data)
{
    const QString sceneId = data.value(QLatin1String("sceneId")).toString();
    if (name == QLatin1String("ready")) {
        m_ready = true;
        emit ready();
    } else if (name == QLatin1String("codeTyped")) {
        const QJsonValue code = data.value(QLatin1String("code"));
        const QJsonValue version = data.value(QLatin1String("version"));
        if (code.isString() && version.isDouble() && code.toString().size() <= maximumCode)
            emit codeTyped(sceneId, version.toInt(), code.toString());
    } else if (name == QLatin1String("formatFailed")) {
        emit formatFailed(data.value(QLatin1String("message")).toString().left(maximumMessage));
    } else if (name == QLatin1String("markersChanged")) {
        emit markersChanged(sceneId, markersFrom(data.value(QLatin1String("markers")).toArray()));
    }
}

void EditorPage::onRendererEnded()
{
    m_ready = false;
    m_bridge->failAll({ErrorKind::Cancelled, {}});
    emit lost();
    // Not from within the signal: the page is still taking leave of its process.
    QMetaObject::invokeMethod(
        this, [this] { load(m_service->pageUrl()); }, Qt::QueuedConnection);
}

void EditorPage::call(const QString &method, const QJsonObject &params)
{
    if (!m_ready)
        return;
    m_bridge->call(method, params, callLimit).then(this, [method](const Result<QJsonValue> &answer) {
        if (!answer && answer.error().kind != ErrorKind::Cancelled)
            qCWarning(editorLog).noquote() << method << answer.error().message;
    });
}

bool EditorPage::acceptNavigationRequest(const QUrl &url, NavigationType, bool isMainFrame)
{
    return isMainFrame && url == m_service->pageUrl();
}

QWebEnginePage *EditorPage::createWindow(WebWindowType)
{
    return nullptr;
}

void EditorPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source)
{
    if (level == ErrorMessageLevel)
        qCWarning(editorLog).noquote() << source << line << message.left(2000);
    else
        qCDebug(editorLog).noquote() << source << line << message.left(2000);
}

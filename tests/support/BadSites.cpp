#include "tests/support/BadSites.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;

namespace {

LoopbackSite::Reply page(const QByteArray &html)
{
    return {200, "text/html; charset=utf-8", html, {}, false};
}

LoopbackSite::Reply forwardingTo(const QByteArray &location)
{
    return {302, {}, {}, {{"Location", location}}, false};
}

QByteArray hugePage()
{
    QByteArray html = "<!doctype html><title>Huge</title><h1>Where it begins</h1>";
    html.reserve(51'000'000);
    while (html.size() < 50'000'000)
        html += "<p>The quick brown fox jumps over the lazy dog, and again, and again, and again.</p>";
    return html;
}

} // namespace

BadSites::BadSites()
{
    m_all = {{"unknown host", QUrl(u"https://nowhere.example/"_s), u"No website was found at nowhere.example"_s},
             {"refused", closedAddress(), u"refuses the connection"_s},
             {"port of another service", QUrl(u"http://127.0.0.1:1/"_s), u"port 1,"_s},
             {"certificate", m_secure.url(), u"certificate"_s}};
    m_secure.servePage(u"/"_s, "<!doctype html><h1>Trust me</h1>");
    add("403", u"(403)"_s, {403, "text/html", "<!doctype html><h1>No</h1>", {}, false});
    add("404", u"(404)"_s, {404, "text/html", "<!doctype html><h1>None</h1>", {}, false});
    add("500", u"(500)"_s, {500, "text/html", "<!doctype html><h1>Oh</h1>", {}, false});
    add("pdf", u"a PDF"_s, {200, "application/pdf", "%PDF-1.4\n%%EOF", {}, false});
    add("picture", u"a picture"_s,
        {200,
         "image/png",
         QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="),
         {},
         false});
    add("empty page", u"is empty"_s, page("<!doctype html><title>Nothing</title>"));
    add("no bytes", u"is empty"_s, page({}));
    add("huge page", u"too large"_s, page(hugePage()));
    add("redirect loop", u"in circles"_s, forwardingTo("/redirect-loop"));
    add("dialog loop", u"one dialog after the other"_s, page("<!doctype html><h1>Listen</h1><script>for (;;) alert('again')</script>"));
    add("endless script", u"without end"_s, page("<!doctype html><h1>Busy</h1><script>for (;;) {}</script>"));
    const QString silent = u"/silent"_s;
    m_site.hang(silent);
    m_all.append({"silent server", m_site.url(silent), u"did not answer in time"_s});
}

void BadSites::add(const char *name, const QString &word, const LoopbackSite::Reply &reply)
{
    const QString path = u'/' + QString::fromLatin1(name).replace(u' ', u'-');
    m_site.serve(path, reply);
    m_all.append({name, m_site.url(path), word});
}

QUrl closedAddress()
{
    QTcpServer server;
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("No port to listen on");
    return QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
}

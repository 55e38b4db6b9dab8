#include "tests/support/LoopbackSite.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

QSslConfiguration selfSigned()
{
    const QString folder = QStringLiteral(PAGEREEL_SOURCE_DIR "/tests/support/tls/");
    QFile certificate(folder + "cert.pem"_L1);
    QFile key(folder + "key.pem"_L1);
    if (!certificate.open(QIODevice::ReadOnly) || !key.open(QIODevice::ReadOnly))
        qFatal("The test certificate is missing");
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(&certificate));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    return configuration;
}

} // namespace

LoopbackSite::LoopbackSite(Transport transport)
    : m_scheme(transport == Transport::Plain ? u"http"_s : u"https"_s)
{
    if (transport == Transport::SelfSigned) {
        auto *server = new QSslServer(this);
        server->setSslConfiguration(selfSigned());
        m_server = server;
    } else {
        m_server = new QTcpServer(this);
    }
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("No port to listen on");
}

LoopbackSite::~LoopbackSite() = default;

QUrl LoopbackSite::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_scheme).arg(m_server->serverPort()).arg(path));
}

void LoopbackSite::serve(const QString &path, const Reply &reply)
{
    m_replies.insert(path, reply);
}

void LoopbackSite::servePage(const QString &path, const QByteArray &html)
{
    Reply reply;
    reply.body = html;
    serve(path, reply);
}

void LoopbackSite::serveFolder(const QString &folder)
{
    m_folder = QDir(folder).canonicalPath();
}

void LoopbackSite::hang(const QString &path)
{
    m_hanging.append(path);
}

void LoopbackSite::take(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
        // One request a connection is enough: each answer closes it.
        const QByteArray seen = socket->property("seen").toByteArray() + socket->readAll();
        socket->setProperty("seen", seen);
        if (!seen.contains("\r\n\r\n"))
            return;
        socket->setProperty("seen", QByteArray());
        const QByteArray target = seen.split(' ').value(1);
        answer(socket, QUrl::fromEncoded(target).path());
    });
}

void LoopbackSite::answer(QTcpSocket *socket, const QString &path)
{
    m_requested.append(path);
    if (m_hanging.contains(path))
        return;
    if (const auto reply = m_replies.constFind(path); reply != m_replies.constEnd()) {
        send(socket, *reply);
        return;
    }
    QFile file(QDir::cleanPath(m_folder + path));
    const bool inside = !m_folder.isEmpty() && QFileInfo(file).canonicalFilePath().startsWith(m_folder);
    Reply reply;
    if (inside && QFileInfo(file).isFile() && file.open(QIODevice::ReadOnly)) {
        reply.mime = QMimeDatabase().mimeTypeForFile(file.fileName(), QMimeDatabase::MatchExtension).name().toLatin1();
        reply.body = file.readAll();
    } else {
        reply.status = 404;
        reply.body = "<!doctype html><title>404</title><h1>Not found</h1>";
    }
    send(socket, reply);
}

void LoopbackSite::send(QTcpSocket *socket, const Reply &reply)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Test\r\nContent-Type: " + reply.mime + "\r\nConnection: close\r\n";
    if (!reply.neverEnds)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    socket->write(head + "\r\n" + reply.body);
    if (!reply.neverEnds)
        socket->disconnectFromHost();
}

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QPair>
#include <QString>
#include <QUrl>

class QTcpServer;
class QTcpSocket;

// A tiny web server for tests, on a free port of 127.0.0.1, in the thread that made it.
class LoopbackSite : public QObject
{
    Q_OBJECT
public:
    enum class Transport { Plain, SelfSigned };

    struct Reply
    {
        int status = 200;
        QByteArray mime = QByteArrayLiteral("text/html; charset=utf-8");
        QByteArray body;
        QList<QPair<QByteArray, QByteArray>> headers;
        bool neverEnds = false; // the connection stays open after the body
    };

    explicit LoopbackSite(Transport transport = Transport::Plain);
    ~LoopbackSite() override;

    QUrl url(const QString &path = QStringLiteral("/")) const;
    void serve(const QString &path, const Reply &reply);
    void servePage(const QString &path, const QByteArray &html);
    void serveFolder(const QString &folder); // its files, where no reply is set for the path
    void hang(const QString &path);          // takes the request and never answers

    QStringList requested() const { return m_requested; }

private:
    void take(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QString &path);
    static void send(QTcpSocket *socket, const Reply &reply);

    QTcpServer *m_server;
    QString m_scheme;
    QString m_folder;
    QHash<QString, Reply> m_replies;
    QStringList m_hanging;
    QStringList m_requested;
};

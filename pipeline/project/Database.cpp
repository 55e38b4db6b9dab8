#include "pipeline/project/Database.h"

#include "pipeline/project/StoreErrors.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QUuid>

namespace {

// The driver writes null strings as NULL; here a string without text is a text, and only an invalid value is NULL.
QVariant bindable(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QString(u""_qs);
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    const QString connection = QStringLiteral("project-%1").arg(QUuid::createUuid().toString(QUuid::WithoutBraces));
    std::unique_ptr<Database> database(new Database(path, connection));
    {
        QSqlDatabase handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        switch (mode) {
        case Mode::ReadWrite:
        case Mode::Plain:
            handle.setDatabaseName(path);
            break;
        case Mode::ReadOnly:
            handle.setDatabaseName(path);
            handle.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
            break;
        case Mode::Immutable:
            handle.setDatabaseName(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()) + u"?immutable=1"_qs);
            handle.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
            break;
        }
        if (!handle.open())
            return tl::unexpected(StoreErrors::fromSql(handle.lastError(), path));
    }
    if (auto prepared = database->prepare(mode); !prepared)
        return tl::unexpected(prepared.error());
    return database;
}

Database::Database(QString path, QString connection)
    : m_path(std::move(path))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<void> Database::prepare(Mode mode) const
{
    // A project may come from anywhere: functions in its schema are not to be trusted.
    QStringList statements{QStringLiteral("PRAGMA trusted_schema=OFF"), QStringLiteral("PRAGMA foreign_keys=ON")};
    if (mode == Mode::ReadWrite)
        statements << QStringLiteral("PRAGMA journal_mode=WAL");
    // The first read shows whether this is a database at all, and whether its side files can be had.
    statements << QStringLiteral("SELECT count(*) FROM sqlite_master");
    for (const QString &statement : std::as_const(statements)) {
        if (auto done = run(statement); !done)
            return done;
    }
    return {};
}

Result<void> Database::run(const QString &sql, const QVariantList &values) const
{
    const Result<QSqlQuery> query = select(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    return {};
}

Result<QSqlQuery> Database::select(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    bool done = false;
    if (values.isEmpty()) {
        done = query.exec(sql);
    } else if (query.prepare(sql)) {
        for (const QVariant &value : values)
            query.addBindValue(bindable(value));
        done = query.exec();
    }
    if (!done)
        return tl::unexpected(StoreErrors::fromSql(query.lastError(), m_path));
    return query;
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) const
{
    Result<QSqlQuery> query = select(sql, values);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? query->value(0) : QVariant();
}

void Database::rollBack() const
{
    // SQLite has rolled back by itself after some errors, and says so: that is no further trouble.
    QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(QStringLiteral("ROLLBACK"));
}

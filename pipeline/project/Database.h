#pragma once

#include "pipeline/base/Result.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <memory>

// One SQLite connection, bound to the thread that opened it. Errors come as the sentences of a project file.
class Database
{
public:
    enum class Mode {
        ReadWrite, // WAL, foreign keys on
        ReadOnly,
        Immutable, // read-only, for folders in which SQLite cannot keep its side files
        Plain,     // for a file being made: no WAL, so that one file is all there is
    };

    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    ~Database();

    QString path() const { return m_path; }

    Result<void> run(const QString &sql, const QVariantList &values = {}) const;
    // The query stands before its first row. It must be out of scope before the next write of the same table, and before the database.
    Result<QSqlQuery> select(const QString &sql, const QVariantList &values = {}) const;
    // The first column of the first row; an invalid value where there is no row.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {}) const;

    // All of `work` (a function that answers a Result) or nothing.
    template<typename Work>
    auto transaction(Work work) const -> decltype(work())
    {
        return between(QStringLiteral("BEGIN IMMEDIATE"), work);
    }

    // `work` reads the file as it is at one moment, whatever others write meanwhile.
    template<typename Work>
    auto reading(Work work) const -> decltype(work())
    {
        return between(QStringLiteral("BEGIN"), work);
    }

private:
    Database(QString path, QString connection);
    Result<void> prepare(Mode mode) const;
    void rollBack() const;

    template<typename Work>
    auto between(const QString &begin, Work work) const -> decltype(work())
    {
        if (auto begun = run(begin); !begun)
            return tl::unexpected(begun.error());
        auto result = work();
        if (result) {
            auto committed = run(QStringLiteral("COMMIT"));
            if (committed)
                return result;
            result = tl::unexpected(committed.error());
        }
        rollBack();
        return result;
    }

    QString m_path;
    QString m_connection;
};

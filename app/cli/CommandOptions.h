#pragma once

#include <QCommandLineParser>

#include <optional>

// A command's options: QCommandLineParser with the contract's exit codes and sentences.
class CommandOptions
{
public:
    CommandOptions(QString command, const QString &description);

    // `syntax` as shown in the help, e.g. "FILE.pagereel"; the counts bound how many are accepted.
    void positional(const QString &name, const QString &description, const QString &syntax);
    void count(int least, int most);
    void flag(const QString &name, const QString &description);
    void value(const QString &name, const QString &description, const QString &valueName, const QString &defaultValue = {});

    // False: help was printed (exit code 0) or the usage is wrong (2, said on stderr).
    bool parse(const QStringList &arguments, int *exitCode);

    QStringList positionals() const { return m_parser.positionalArguments(); }
    bool isSet(const QString &name) const { return m_parser.isSet(name); }
    QString value(const QString &name) const { return m_parser.value(name); }
    // The value as a whole number in a range; says so and returns nothing where it is not.
    std::optional<int> number(const QString &name, int least, int most);
    // The same, with a fraction.
    std::optional<double> decimal(const QString &name, double least, double most);

private:
    QByteArray help() const;

    QString m_command;
    QString m_syntax; // of the positional arguments
    QCommandLineParser m_parser;
    int m_least = 0;
    int m_most = 0;
};

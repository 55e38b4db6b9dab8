#pragma once

#include "app/cli/Command.h"

// `pagereel import PATH… --out FILE.pagereel`: a project from scenes that exist already.
class ImportCommand : public Command
{
    Q_OBJECT
public:
    static std::unique_ptr<Command> make(const QStringList &arguments, int *exitCode);

    void start(BrowserServices *browser) override;

private:
    ImportCommand(QStringList paths, QString out, int frames);

    QStringList m_paths;
    QString m_out;
    int m_frames; // of a scene whose file does not say how long it plays
};

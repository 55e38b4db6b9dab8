#include "app/window/UntitledProjects.h"

#include <QDateTime>
#include <QDir>
#include <QStandardPaths>

QString UntitledProjects::newPath()
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(QStringLiteral("untitled"));
    const QString stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd HH-mm-ss-zzz"));
    return folder.filePath(QStringLiteral("untitled/Untitled %1.pagereel").arg(stamp));
}

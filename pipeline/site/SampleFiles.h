#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

// A file of the sample site, out of the program's resources; an empty mime means there is none.
struct SampleFile
{
    QString mime;
    QByteArray bytes;
};

SampleFile sampleFile(const QUrl &url);

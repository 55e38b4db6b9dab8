#pragma once

#include <QByteArray>
#include <QString>

// The mime type of a picture or font file. What the first bytes say counts more than what a server or the file's name says.
QString mimeOfFile(const QByteArray &bytes, const QString &said = {});

// How such a file's name ends: "svg", "woff2"; empty for what scenes cannot show.
QString endingOfPicture(const QString &mime);
QString endingOfFont(const QString &mime);

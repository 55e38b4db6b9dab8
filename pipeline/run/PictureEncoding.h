#pragma once

#include "pipeline/project/Records.h"

#include <QImage>
#include <QRect>

// The work on pictures that the pool does. Pure functions, any thread.

// A JPEG of quality 90 of that part of the picture; an empty part means all of it.
Asset encodeJpeg(QString name, QImage picture, QRect part);

// A picture without the empty margins around what it shows, as PNG; the same bytes where it has none, or is no picture of pixels.
QByteArray withoutMargins(const QByteArray &bytes);

// The picture's own size, in its pixels; empty where it is no picture that scenes can show.
QSize sizeOfPicture(const QByteArray &bytes, const QString &mime);

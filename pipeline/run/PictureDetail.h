#pragma once

#include <QByteArray>

// How much there is to see in a picture: the share of its area in which neighbouring parts differ, from 0 (one flat colour) to 1.
// What is transparent is flat. 1 where the picture cannot be read. A pure function, any thread.
double pictureDetail(const QByteArray &bytes);

#pragma once

#include <QByteArray>

// How many elements a drawing has once each <use> stands for what it names; as many as can be counted where one names itself, or where
// the drawing is no XML. A few lines that use each other can stand for billions.
double drawnElements(const QByteArray &svg);

#pragma once

#include <QByteArray>
#include <QSize>

// An SVG that came from a site, made harmless: nothing in it runs, and nothing refers to anything outside. Empty where it is none.
QByteArray sanitizedSvg(const QByteArray &svg);

// Of its width and height, else of its viewBox; empty where it says neither.
QSize sizeOfSvg(const QByteArray &svg);

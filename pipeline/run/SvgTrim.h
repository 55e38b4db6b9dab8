#pragma once

#include <QByteArray>

// A drawing without the empty margins around what it shows: its viewBox, and its size where it says one, become smaller. The same bytes
// where it has none to speak of, or anything of which Qt's renderer cannot tell where it paints: texts, masks, filters, uses, newer
// colours, shares of the whole, transforms by style. `svg`:
// as sanitizedSvg() gives it. Any thread.
QByteArray withoutSvgMargins(const QByteArray &svg);

#pragma once

#include "pipeline/site/SiteReader.h"

#include <QImage>

// A page that the program could not read itself: its words as the user pasted them, and how it looks, as far as there is a screenshot.
struct PastedPage
{
    QUrl url;          // empty where there is none
    QString text;      // lines; bullets, '#' before headings and empty lines count
    QImage screenshot; // of any size; null where there is none
};

// The same page as if it had been read: the report has the words as texts, cards, figures and calls to action laid out below one another,
// and the colours of the screenshot. Every text's selector is PastedPages::selector; its box is no place on the screenshot. Pure.
SiteReading readingOf(const PastedPage &page);

namespace PastedPages {

inline const QString selector = QStringLiteral("pasted");
inline const QString screenshotSelector = QStringLiteral("screenshot"); // of its colours

} // namespace PastedPages

#pragma once

#include <QString>
#include <QStringList>

// Work on a page's own words. Nothing is ever put in, and nothing cut inside a phrase. Pure.
namespace Phrases {

// White space collapsed; empty for what is no text to show: no letter or figure in it, or filler such as "Lorem ipsum".
QString usable(const QString &text);

QStringList sentences(const QString &text);

// The text if it has at most `maxChars` characters (0: any number), else its beginning up to the end of a sentence or, failing that, of
// a clause that stands by itself; empty where there is none.
QString fitted(const QString &text, int maxChars);

// A few words of the text that name it: at most four (five where the phrase ends there) and 32 characters. "Complex payments".
QString name(const QString &text);

// What of a headline is stressed: the first of `keyPhrases` in it, else its last one to three significant words. A part of `headline`;
// empty for headlines of one word.
QString emphasis(const QString &headline, const QStringList &keyPhrases);

// Words of complaint or contrast that stand in the text, as they are written there: "without", "complex", …
QStringList tension(const QString &text);

} // namespace Phrases

#pragma once

#include <QList>
#include <QString>

// What the lines of a pasted page are, judged by their length, their order and their marks. Pure.
struct PastedLine
{
    enum class Kind {
        Menu,      // before the page begins: its menu, a button, what is said of cookies
        Headline,  // the first line that says something
        Heading,   // of a section
        CardTitle, // with lines below it that say more
        Figure,    // "12,400+", alone or with what it counts
        Action,    // "Get started"
        Paragraph,
    };
    Kind kind = Kind::Paragraph;
    QString text;
    QString lead;         // "Fast" of "- Fast: twice as quick as before"
    bool isQuote = false; // in quotation marks

    bool operator==(const PastedLine &) const = default;
};

struct PastedText
{
    QString name; // the first line, where it is short enough to be one
    QList<PastedLine> lines;
};

PastedText readPastedText(const QString &text);

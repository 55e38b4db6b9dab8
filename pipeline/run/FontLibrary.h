#pragma once

#include "pipeline/brand/BrandProfile.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

// A family that ships with the program.
struct BundledFamily
{
    struct File
    {
        QString name; // "inter-latin-wght-normal.woff2", under :/fonts/
        int from = 400;
        int to = 400; // of a variable file
        QString unicodeRange;
    };
    QString family;
    QString generic;       // "serif", "sans-serif", "monospace"
    QString note;          // licence and authors
    QStringList names;     // lower case: its own, and others it is known by
    QStringList standsFor; // lower case: families it is nearest to
    std::vector<File> files;
};

// The open fonts bundled in the program's resources, and which of them stands in for a family that is not there. Immutable after it
// was read: shared between threads.
class FontLibrary
{
public:
    static FontLibrary fromResources();
    explicit FontLibrary(const QByteArray &indexJson);

    const BundledFamily *find(const QString &family) const; // by one of its names
    const BundledFamily &nearest(const BrandFont &font) const;
    const std::vector<BundledFamily> &families() const { return m_families; }
    bool isEmpty() const { return m_families.empty(); }

    // What a language's letters need besides a family that lacks them, at the nearest weight there is: Chinese and Japanese. Its ranges
    // leave everything else to the family itself.
    std::vector<FontFile> scriptFiles(const QString &language, int weight) const;

    // The family's files after the script's, each weight of the family with the nearest of the script: a browser looks for a letter among
    // the faces of one weight only.
    static std::vector<FontFile> withScript(const std::vector<FontFile> &family, const std::vector<FontFile> &script);

    // What a text of the languages in `sample` needs of the family, at the weights used.
    static std::vector<FontFile> filesFor(const BundledFamily &family, const std::vector<int> &weights, const QString &language);

private:
    std::vector<BundledFamily> m_families;
};

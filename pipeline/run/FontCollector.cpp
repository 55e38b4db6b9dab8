#include "pipeline/run/FontCollector.h"

#include "pipeline/run/FontLibrary.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FontCollector)
};

const std::vector<int> usualWeights = {400, 500, 600, 700, 800};

QString nameOf(const QString &role, const FontFile &file, const QString &mime, const QList<Asset> &taken)
{
    const QString ending = mime.section(u'/', 1);
    for (int number = 1;; ++number) {
        const QString name = u"font-%1-%2%3.%4"_s.arg(role).arg(file.weight).arg(number > 1 ? u"-%1"_s.arg(number) : QString(), ending);
        if (std::none_of(taken.begin(), taken.end(), [&](const Asset &asset) { return asset.name == name; }))
            return name;
    }
}

// One asset for each address; all files that come from it name it.
void store(const FetchedFile &fetched, const QString &role, const QString &note, CollectedFont &collected)
{
    if (!fetched.mime.startsWith("font/"_L1))
        return;
    QString name;
    for (FontFile &file : collected.font->value.files) {
        if (QUrl(file.url) != fetched.url)
            continue;
        if (name.isEmpty()) {
            name = nameOf(role, file, fetched.mime, collected.assets);
            const QString source = fetched.url.scheme() == "data"_L1 ? QString() : fetched.url.toString();
            collected.assets.append({name, fetched.mime, fetched.bytes, source, note});
        }
        file.asset = name;
    }
}

QCoro::Task<CollectedFont> fetchFiles(AssetSession session, CollectedFont collected, QString role, QString note)
{
    std::vector<QCoro::Task<FetchedFile>> fetches;
    QStringList asked;
    for (const FontFile &file : collected.font->value.files) {
        if (asked.contains(file.url))
            continue;
        asked.append(file.url);
        fetches.push_back(fetchAsset(session, QUrl(file.url)));
    }
    for (QCoro::Task<FetchedFile> &fetch : fetches) {
        const FetchedFile file = co_await fetch;
        store(file, role, note, collected);
    }
    std::erase_if(collected.font->value.files, [](const FontFile &file) { return file.asset.isEmpty(); });
    co_return collected;
}

QString standInNote(const BrandFont &font, const BundledFamily &family)
{
    if (family.names.contains(font.family.toLower()))
        return {};
    if (font.source == "system"_L1)
        return Words::tr("The page is set in a typeface of the visitor's own system (%1); %2 stands in for it.")
            .arg(font.family, family.family);
    return Words::tr("The typeface %1 could not be had; %2 stands in for it.").arg(font.family, family.family);
}

// Letters that the family may lack come after its own: first in the list, as the last declared face goes before the others.
QCoro::Task<CollectedFont> withScript(AssetSession session, CollectedFont collected, const FontLibrary &library, QString role,
                                      QString language)
{
    BrandFont &font = collected.font->value;
    std::vector<FontFile> files = library.scriptFiles(language, font.weights.empty() ? usualWeights.front() : font.weights.front());
    if (files.empty() || library.find(font.family) == library.find(u"Noto Sans SC"_s))
        co_return collected;
    CollectedFont script;
    script.font = collected.font;
    script.font->value.files = std::move(files);
    script = co_await fetchFiles(session, std::move(script), role + u"-script"_s, library.find(u"Noto Sans SC"_s)->note);
    font.files = FontLibrary::withScript(font.files, script.font->value.files);
    collected.assets += script.assets;
    co_return collected;
}

} // namespace

QCoro::Task<CollectedFont> collectFont(AssetSession session, Maybe<BrandFont> font, QString role, QString language)
{
    static const FontLibrary library = FontLibrary::fromResources();
    CollectedFont collected;
    const bool isUnknown = !font;
    if (isUnknown) { // a page without text, or a draft: the plainest family
        font = Found<BrandFont>{};
        font->value.family = u"sans-serif"_s;
        font->value.fallback = u"sans-serif"_s;
        font->value.source = u"system"_s;
        font->value.weights = {role == "heading"_L1 ? 700 : 400};
    }
    collected.font = font;
    const QString origin = Words::tr("From the site itself: whether it may be used in other work is for the typeface's licence to say.");
    collected = co_await fetchFiles(session, std::move(collected), role, origin);
    if (!collected.font->value.files.empty())
        co_return co_await withScript(session, std::move(collected), library, role, language);
    if (library.isEmpty())
        co_return collected;
    const BundledFamily &family = library.nearest(font->value);
    if (const QString note = isUnknown ? QString() : standInNote(font->value, family); !note.isEmpty())
        collected.notes.append(note);
    collected.font->value.family = family.family;
    collected.font->value.fallback = family.generic;
    collected.font->value.files = FontLibrary::filesFor(family, usualWeights, language);
    const QString licence = family.note;
    collected = co_await fetchFiles(session, std::move(collected), role, licence);
    co_return co_await withScript(session, std::move(collected), library, role, language);
}

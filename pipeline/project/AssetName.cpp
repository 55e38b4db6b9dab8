#include "pipeline/project/AssetName.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

constexpr int longestName = 200; // characters

} // namespace

bool isAssetName(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral(R"(^[^.\\:?*"<>|\p{C}][^\\:?*"<>|\p{C}]*\z)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QStringList parts = name.split(u'/');
    const bool isPlain = std::all_of(parts.begin(), parts.end(), [](const QString &part) { return plain.match(part).hasMatch(); });
    return isPlain && name.size() <= longestName;
}

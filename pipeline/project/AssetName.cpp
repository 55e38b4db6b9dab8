#include "pipeline/project/AssetName.h"

#include <QRegularExpression>

bool isAssetName(const QString &name)
{
    constexpr int longest = 200;
    static const QRegularExpression parts(
        QStringLiteral("^[^./\\\\:?#%\\p{C}][^/\\\\:?#%\\p{C}]*(?:/[^./\\\\:?#%\\p{C}][^/\\\\:?#%\\p{C}]*)*$"),
        QRegularExpression::UseUnicodePropertiesOption);
    return name.size() <= longest && parts.match(name).hasMatch();
}

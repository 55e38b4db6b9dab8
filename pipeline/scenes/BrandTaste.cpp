#include "pipeline/scenes/BrandTaste.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace {

constexpr int families = 7; // a prime, and no more than there are templates of a beat that any page can fill
constexpr double mostForOthers = 0.6;

// Slots that hardly any page leaves empty.
constexpr std::array common{"headline", "address", "button", "image"};

qsizetype rareSlots(const SceneTemplate &sceneTemplate)
{
    qsizetype count = 0;
    for (auto slot = sceneTemplate.content.cbegin(); slot != sceneTemplate.content.cend(); ++slot) {
        const bool isCommon =
            std::any_of(common.begin(), common.end(), [&](const char *name) { return slot.key() == QLatin1String(name); });
        count += slot->required && !isCommon ? 1 : 0;
    }
    return count;
}

// Those that any page can fill come first, so that each family has one of them.
QStringList ordered(const TemplateCatalogue &catalogue, BeatKind beat)
{
    std::vector<std::pair<qsizetype, QString>> all;
    for (const SceneTemplate &sceneTemplate : catalogue.templates()) {
        if (sceneTemplate.beats.contains(beat))
            all.emplace_back(rareSlots(sceneTemplate), sceneTemplate.id);
    }
    std::sort(all.begin(), all.end());
    QStringList ids;
    for (const auto &[rare, id] : all)
        ids.append(id);
    return ids;
}

} // namespace

BrandTaste::BrandTaste(const TemplateCatalogue &catalogue, const QString &identity, quint32 seed)
    : m_identity(identity)
    , m_seed(seed)
{
    for (const BeatKind beat : {BeatKind::Problem, BeatKind::Discovery, BeatKind::Transformation, BeatKind::Triumph, BeatKind::Invitation})
        m_order.insert(beat, ordered(catalogue, beat));
    for (int i = 0; i < 3; ++i)
        m_coefficients[i] = std::min(int(chance(QStringLiteral("favourite"), i) * families), families - 1);
}

double BrandTaste::forTemplate(const QString &templateId, BeatKind beat, qsizetype scene) const
{
    const qsizetype favourite = (m_coefficients[0] + m_coefficients[1] * scene + m_coefficients[2] * scene * scene) % families;
    const qsizetype place = m_order.value(beat).indexOf(templateId);
    return place >= 0 && place % families == favourite ? 1 : mostForOthers * chance(templateId, scene);
}

double BrandTaste::forGround(Ground ground, qsizetype scene) const
{
    return chance(groundId(ground), scene);
}

// 0 to 1, the same on every machine.
double BrandTaste::chance(const QString &what, qsizetype scene) const
{
    const QString key = QStringLiteral("%1/%2/%3/%4").arg(m_seed).arg(m_identity, what).arg(scene);
    const QByteArray hash = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Md5);
    return (quint8(hash[0]) * 256 + quint8(hash[1])) / 65535.0;
}

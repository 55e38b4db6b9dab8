#include "pipeline/brand/BrandLocks.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

using Copy = std::function<void(BrandProfile &to, const BrandProfile &from)>;

template<typename Field>
Copy word(Field BrandProfile::*field)
{
    return [field](BrandProfile &to, const BrandProfile &from) { to.*field = from.*field; };
}

Copy color(Maybe<QColor> BrandColors::*role)
{
    return [role](BrandProfile &to, const BrandProfile &from) { to.colors.*role = from.colors.*role; };
}

const QHash<QString, Copy> &copies()
{
    static const QHash<QString, Copy> fields = {
        {u"name"_s, word(&BrandProfile::name)},
        {u"logo"_s, word(&BrandProfile::logo)},
        {u"tagline"_s, word(&BrandProfile::tagline)},
        {u"headline"_s, word(&BrandProfile::headline)},
        {u"subhead"_s, word(&BrandProfile::subhead)},
        {u"headingFont"_s, word(&BrandProfile::headingFont)},
        {u"bodyFont"_s, word(&BrandProfile::bodyFont)},
        {u"primary"_s, color(&BrandColors::primary)},
        {u"secondary"_s, color(&BrandColors::secondary)},
        {u"accent"_s, color(&BrandColors::accent)},
        {u"background"_s, color(&BrandColors::background)},
        {u"surface"_s, color(&BrandColors::surface)},
        {u"text"_s, color(&BrandColors::text)},
        {u"link"_s, color(&BrandColors::link)},
    };
    return fields;
}

} // namespace

const QStringList &lockableFields()
{
    static const QStringList names = copies().keys();
    return names;
}

bool isLocked(const BrandProfile &profile, const QString &field)
{
    return profile.locked.contains(field);
}

BrandProfile withLock(BrandProfile profile, const QString &field, bool locked)
{
    profile.locked.removeAll(field);
    if (locked && copies().contains(field))
        profile.locked.append(field);
    return profile;
}

BrandProfile withLockedFields(BrandProfile fresh, const BrandProfile &old)
{
    for (const QString &field : old.locked) {
        if (const auto copy = copies().constFind(field); copy != copies().cend()) {
            (*copy)(fresh, old);
            fresh = withLock(std::move(fresh), field, true);
        }
    }
    return fresh;
}

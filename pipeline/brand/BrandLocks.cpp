#include "pipeline/brand/BrandLocks.h"

#include <QHash>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

struct LockableField
{
    std::function<void(BrandProfile &to, const BrandProfile &from)> copy;
    std::function<Provenance(const BrandProfile &)> from;
};

template<typename T>
Provenance sourceOf(const Maybe<T> &found)
{
    return found ? found->from : Provenance{};
}

// As withKit() in pipeline/run/BrandKit marks it.
bool isOfKit(const Provenance &from)
{
    return from.selector == "kit"_L1;
}

template<typename Member>
LockableField member(Member BrandProfile::*field)
{
    return {[field](BrandProfile &to, const BrandProfile &from) { to.*field = from.*field; },
            [field](const BrandProfile &profile) { return sourceOf(profile.*field); }};
}

// Lists come from the site or the user: no kit has any.
template<typename T>
LockableField list(std::vector<T> BrandProfile::*field)
{
    return {[field](BrandProfile &to, const BrandProfile &from) { to.*field = from.*field; },
            [](const BrandProfile &) { return Provenance{}; }};
}

LockableField color(Maybe<QColor> BrandColors::*role)
{
    return {[role](BrandProfile &to, const BrandProfile &from) { to.colors.*role = from.colors.*role; },
            [role](const BrandProfile &profile) { return sourceOf(profile.colors.*role); }};
}

const QHash<QString, LockableField> &fields()
{
    static const QHash<QString, LockableField> all = {
        {u"name"_s, member(&BrandProfile::name)},
        {u"logo"_s, member(&BrandProfile::logo)},
        {u"tagline"_s, member(&BrandProfile::tagline)},
        {u"headline"_s, member(&BrandProfile::headline)},
        {u"subhead"_s, member(&BrandProfile::subhead)},
        {u"valueProposition"_s, member(&BrandProfile::valueProposition)},
        {u"problem"_s, member(&BrandProfile::problem)},
        {u"closing"_s, member(&BrandProfile::closing)},
        {u"ctas"_s, list(&BrandProfile::ctas)},
        {u"features"_s, list(&BrandProfile::features)},
        {u"stats"_s, list(&BrandProfile::stats)},
        {u"quotes"_s, list(&BrandProfile::quotes)},
        {u"customers"_s, list(&BrandProfile::customers)},
        {u"gradients"_s, list(&BrandProfile::gradients)},
        {u"headingFont"_s, member(&BrandProfile::headingFont)},
        {u"bodyFont"_s, member(&BrandProfile::bodyFont)},
        {u"primary"_s, color(&BrandColors::primary)},
        {u"secondary"_s, color(&BrandColors::secondary)},
        {u"accent"_s, color(&BrandColors::accent)},
        {u"background"_s, color(&BrandColors::background)},
        {u"surface"_s, color(&BrandColors::surface)},
        {u"text"_s, color(&BrandColors::text)},
        {u"link"_s, color(&BrandColors::link)},
    };
    return all;
}

// Pasted pages may have no address: their name tells them apart, be it one that the user replaced.
bool isNamed(const BrandProfile &profile, const Maybe<QString> &name)
{
    const auto isSame = [&name](const Found<QString> &one) { return name && one.value == name->value; };
    const std::vector<Found<QString>> &others = profile.alternatives.names;
    return name && ((profile.name && isSame(*profile.name)) || std::any_of(others.begin(), others.end(), isSame));
}

} // namespace

const QStringList &lockableFields()
{
    static const QStringList names = fields().keys();
    return names;
}

bool isLocked(const BrandProfile &profile, const QString &field)
{
    return profile.locked.contains(field);
}

BrandProfile withLock(BrandProfile profile, const QString &field, bool locked)
{
    profile.locked.removeAll(field);
    if (locked && fields().contains(field))
        profile.locked.append(field);
    return profile;
}

BrandProfile withLockedFields(BrandProfile fresh, const BrandProfile &old)
{
    const bool isSameSite = old.host.isEmpty() ? isNamed(old, fresh.name) : old.host == fresh.host;
    for (const QString &field : old.locked) {
        const auto lockable = fields().constFind(field);
        if (lockable == fields().cend() || (!isSameSite && !isOfKit(lockable->from(old))))
            continue;
        lockable->copy(fresh, old);
        fresh = withLock(std::move(fresh), field, true);
    }
    // The rest of a kit's colours goes with its first.
    if (isLocked(fresh, u"primary"_s) && isOfKit(sourceOf(fresh.colors.primary))) {
        fresh.gradients = old.gradients;
        fresh.colors.palette = old.colors.palette;
        fresh.colors.evidence = old.colors.evidence;
        fresh.colors.darkBackground = old.colors.darkBackground;
        fresh.colors.darkText = old.colors.darkText;
    }
    return fresh;
}

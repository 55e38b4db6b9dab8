#pragma once

#include "pipeline/site/SiteSnapshot.h"

#include <optional>

// Further pages of the site that a snapshot was made of. Pure.
namespace SitePages {

// Whether both are addresses of one site: the same host, with or without "www.".
bool isSameSite(const QUrl &a, const QUrl &b);

// Whether both are addresses of one page: whatever stands behind '#' does not count.
bool isSamePage(const QUrl &a, const QUrl &b);

// The page that `name` means: an address, or words as the site's links have them in their label or their address ("pricing", "about
// us"). Nothing where the site has no link to such a page, or the address is another site's.
std::optional<QUrl> find(const SiteSnapshot &snapshot, const QString &name);

} // namespace SitePages

#pragma once

#include <QString>

// All that Pagereel itself ever says in a scene: words that claim nothing about anybody. Only where the page has nothing of its own, and
// only on pages in English (or of no known language).
namespace NeutralPhrases {

QString haveYouMet(const QString &name); // "Have you met Stripe?"
QString thisIs(const QString &name);
QString whatItOffers(const QString &name);
QString takeACloserLook();
QString seeForYourself();
QString visit(const QString &address);

} // namespace NeutralPhrases

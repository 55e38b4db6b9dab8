#pragma once

#include "pipeline/site/SiteSnapshot.h"

// Judgements about links and buttons. Pure.
namespace ActionRules {

bool isControl(const SiteAction &action); // menu, search, close, skip link, language, sign-in, social network
bool isStatus(const SiteAction &action);  // danger, success, …: coloured by meaning, not by brand
bool isSample(const SiteAction &action);  // "Primary", "Disabled", a piece of code: shows how buttons look or what a program does
bool hasVerb(const QString &label);       // "Get started", "Try …", "Jetzt kaufen"

bool isFormLabel(const QString &label);    // "Send", "Submit": says nothing of what is offered
bool isContinuation(const QString &label); // "Read more": leads on, calls to nothing

// How much a button is meant to be pressed: 1 for a plain one, up to 2.
double emphasis(const SiteAction &action);

} // namespace ActionRules

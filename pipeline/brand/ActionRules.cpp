#include "pipeline/brand/ActionRules.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

bool ActionRules::isControl(const SiteAction &action)
{
    static const QRegularExpression labels(
        u"^(menu|open menu|close|search|skip to.*|skip .*content|toggle.*|next|previous|prev|back|more|show "
        u"(more|less)|play|pause|mute|share|"
        "en|de|fr|es|it|english|deutsch|language|cart|basket|account|my account|log ?in|sign ?in|login|anmelden|einloggen|ok|cancel|"
        "(?:older|newer) (?:posts|entries)\\W*|load more|(?:back )?to (?:the )?top|copy|copied|copy .*clipboard|open "
        ".*(?:dialog|modal|popup)|"
        "accept.*|reject.*|decline|allow.*|cookie.*|submenu|dropdown|×|✕|«|»|‹|›|\\d+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression own(
        u"(?:^|[\\s_-])(skip|toggler?|hamburger|burger|carousel|slider|slick|swiper|sr-only|visually-hidden|"
        "close|tab)(?:$|[\\s_-])"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression around(u"(?:^|[\\s_-])(dropdown|pagination|lang|social|share|breadcrumb)(?:$|[\\s_-])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression networks(
        u"^https?://([\\w-]+\\.)?(facebook|twitter|x|instagram|linkedin|tiktok|pinterest|dribbble|behance|"
        "threads|mastodon|discord|t)\\.(com|net|me|social|gg)(/|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return labels.match(action.text).hasMatch() || own.match(action.own).hasMatch() ||
           around.match(action.hint.section(u' ', 0, 5)).hasMatch() || networks.match(action.href).hasMatch();
}

bool ActionRules::isStatus(const SiteAction &action)
{
    static const QRegularExpression status(u"(?:^|[\\s_-])(danger|success|warning|info|error|alert|destructive)(?:$|[\\s_-])"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return status.match(action.hint).hasMatch();
}

bool ActionRules::hasVerb(const QString &label)
{
    static const QRegularExpression verbs(
        u"^(get|start|try|sign up|sign me "
        u"up|join|buy|book|download|install|request|order|shop|subscribe|create|build|schedule|reserve|claim|"
        "contact|talk|chat|speak|watch|see|explore|discover|find|learn|read|view|tell|send|register|open|go|take|make|donate|apply|hire|"
        "free|add|plan|ship|tour|jetzt|kostenlos|mehr|testen|kaufen|bestellen|starten|termin|buchen|anfragen|essayer|commencer|"
        "acheter|réserver|découvrir|empezar|comprar|probar|reservar|descubrir|inizia|prova|scopri|begin|probeer|koop)\\b"
        "|\\b(demo|free trial|now|today|jetzt|testen|kaufen|started|free)[!.]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return verbs.match(label).hasMatch();
}

bool ActionRules::isSample(const SiteAction &action)
{
    static const QRegularExpression states(
        u"^(?:button|normal|primary|secondary|tertiary|success|warning|error|danger|info|active|default|disabled|"
        "hover(?:ed)?|focus(?:ed)?|outlined?|ghost|small|medium|large|light|dark|pushed|pressed)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression code(u"\\w\\([\\w\"', ]*\\)$|[{}]|==|=>|^[\"'`].*[\"'`]$"_s);
    return states.match(action.text).hasMatch() || code.match(action.text).hasMatch();
}

bool ActionRules::isContinuation(const QString &label)
{
    static const QRegularExpression labels(
        u"^(?:read more|learn more|more info(?:rmation)?|(?:view |see )?details|continue(?: reading)?|mehr erfahren|"
        "weiterlesen|en savoir plus|lire la suite|leer más|saber más)\\W*$"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return labels.match(label).hasMatch();
}

bool ActionRules::isFormLabel(const QString &label)
{
    static const QRegularExpression labels(
        u"^(send(?: (?:us|me))?(?: (?:a|your))?(?: (?:message|inquiry|enquiry))?|submit|go|ok|save|search|absenden|senden|envoyer|enviar|invia)[!.]?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return labels.match(label).hasMatch();
}

double ActionRules::emphasis(const SiteAction &action)
{
    static const QRegularExpression primary(u"(?:^|[\\s_-])(primary|cta|main|hero|accent|brand)(?:$|[\\s_-])"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    double emphasis = 1;
    if (hasVerb(action.text))
        emphasis += 0.35;
    if (primary.match(action.hint).hasMatch())
        emphasis += 0.35;
    if (action.box.height() >= 44)
        emphasis += 0.2;
    return isControl(action) || isSample(action) ? 0.3 : emphasis;
}

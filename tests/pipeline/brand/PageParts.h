#pragma once

#include "pipeline/site/SiteSnapshot.h"

// Parts of which tests put together a page.
namespace PageParts {

using namespace Qt::StringLiterals;

inline SiteSnapshot emptyPage()
{
    SiteSnapshot page;
    page.url = QUrl(u"https://www.acme.example/"_s);
    page.viewport = {1440, 900};
    page.page = {1440, 3000};
    page.ground = QColor(Qt::white);
    page.color = QColor(0x22, 0x22, 0x22);
    return page;
}

inline SiteText text(const QString &words, double y, double size, int level = 0)
{
    SiteText text;
    text.text = words;
    text.selector = u"main > *:nth-child(%1)"_s.arg(int(y));
    text.box = {100, y, 700, size * 1.2};
    text.size = size;
    text.weight = level > 0 ? 700 : 400;
    text.level = level;
    text.tag = level > 0 ? u"h%1"_s.arg(level) : u"p"_s;
    text.family = u"Arial, sans-serif"_s;
    text.color = QColor(0x22, 0x22, 0x22);
    text.ground = QColor(Qt::white);
    return text;
}

inline SiteAction button(const QString &label, double y, const QColor &fill, const QString &hint = {})
{
    SiteAction action;
    action.text = label;
    action.href = u"https://www.acme.example/go"_s;
    action.selector = u"main > div:nth-child(%1) > a"_s.arg(int(y));
    action.box = {100, y, 180, 50};
    action.button = true;
    action.fill = fill;
    action.color = QColor(Qt::white);
    action.hint = hint;
    return action;
}

} // namespace PageParts

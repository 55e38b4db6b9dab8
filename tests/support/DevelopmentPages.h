#pragma once

#include "pipeline/brand/BrandProfile.h"

#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>

// One of the real pages that tests/sites/truth.json tells the truth about.
struct DevelopmentPage
{
    QString id;
    QString folder; // what is served
    QString path;   // the page in it
    QJsonObject truth;

    bool isInstalled() const;
};
Q_DECLARE_METATYPE(DevelopmentPage)

QList<DevelopmentPage> developmentPages();
// Small pages that each hold a trap (tests/sites/traps.json), and small ones of each manner in which sites are built
// (tests/sites/manners.json).
QList<DevelopmentPage> trapPages();

// A profile held against the truth; `found` has what was read, for the table.
struct BrandVerdict
{
    QString id;
    bool name = false;
    bool primary = false;
    bool headline = false;
    bool callToAction = false;
    bool headingFont = false;
    bool bodyFont = false;
    bool logo = false;
    bool features = false;
    QStringList found;
};

BrandVerdict judge(const DevelopmentPage &page, const BrandProfile &profile);
QString verdictTable(const QList<BrandVerdict> &verdicts);

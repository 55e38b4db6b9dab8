#include "pipeline/story/NeutralPhrases.h"

QString NeutralPhrases::haveYouMet(const QString &name)
{
    return QStringLiteral("Have you met %1?").arg(name);
}

QString NeutralPhrases::thisIs(const QString &name)
{
    return QStringLiteral("This is %1").arg(name);
}

QString NeutralPhrases::whatItOffers(const QString &name)
{
    return QStringLiteral("What %1 offers").arg(name);
}

QString NeutralPhrases::takeACloserLook()
{
    return QStringLiteral("Take a closer look");
}

QString NeutralPhrases::seeForYourself()
{
    return QStringLiteral("See for yourself");
}

QString NeutralPhrases::visit(const QString &address)
{
    return QStringLiteral("Visit %1").arg(address);
}

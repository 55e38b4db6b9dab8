#pragma once

#include "tests/support/LoopbackSite.h"

// A site that cannot be read, and a word of the sentence that tells why.
struct BadSite
{
    const char *name;
    QUrl url;
    QString word;
};

// One of every kind, served from this machine.
class BadSites
{
public:
    BadSites();

    QList<BadSite> all() const { return m_all; }

private:
    void add(const char *name, const QString &word, const LoopbackSite::Reply &reply);

    LoopbackSite m_site;
    LoopbackSite m_secure{LoopbackSite::Transport::SelfSigned};
    QList<BadSite> m_all;
};

// An address of this machine at which nobody answers.
QUrl closedAddress();

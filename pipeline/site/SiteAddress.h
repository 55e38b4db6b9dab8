#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <optional>

// Website addresses as people type them: "stripe.com", "https://…", "www.x.de/path", "bücher.example". Pure functions.
namespace SiteAddress {

struct Search
{
    QList<QUrl> sites;         // normalised, in the order of the text, each once
    bool skippedVideo = false; // an address of YouTube stood there: that is not a website to make a video of
    QString malformed;         // the first thing that was meant as an address and is none, e.g. "https://"
};

// All addresses anywhere in a text. The word `sample` is the sample site only where it is the whole text or stands where an address
// would ("from sample"). E-mail addresses and file names are no addresses.
Search search(const QString &text);
std::optional<QUrl> first(const QString &text);

// One address alone, as given on a command line or in the address field; nullopt where it is none.
std::optional<QUrl> parse(const QString &address);

bool isVideoHost(const QUrl &url);

// As people write a host: "stripe.com" without "www."; loopback and bare addresses with their port.
QString displayHost(const QUrl &url);

// The website that ships with the program.
QUrl sampleSite();

} // namespace SiteAddress

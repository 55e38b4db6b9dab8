#pragma once

#include <QMetaType>
#include <QString>
#include <tl/expected.hpp>

// What went wrong, for code that must tell cases apart. The sentence for the user is Error::message.
enum class ErrorKind {
    Cancelled,      // the user or a newer run stopped it: nothing to show
    InvalidAddress, // not an address of a website
    UnknownHost,
    Unreachable, // refused, no network, connection lost
    Tls,
    HttpStatus,  // 4xx and 5xx
    NotAWebPage, // PDF, picture, download
    TooLarge,
    EmptyPage,
    Walled, // a sign-in or a challenge stands before the site
    RedirectLoop,
    Timeout,
    Unresponsive, // the page or scene keeps the browser busy
    Compile,      // a scene's code does not compile
    Render,       // a scene throws
    NotAProject,
    NewerProject,
    DamagedProject,
    ReadOnly,
    Locked, // open in another window or program
    DiskFull,
    File,     // any other trouble with a file
    Internal, // a bug of ours
};

// An error at a room's boundary: `message` is a whole sentence a designer understands, naming cause and next step.
struct Error
{
    ErrorKind kind = ErrorKind::Internal;
    QString message;

    bool operator==(const Error &) const = default;
};
Q_DECLARE_METATYPE(Error)

template<typename T>
using Result = tl::expected<T, Error>;

// tl::expected's own does not compile for void, and a signal's argument must have one.
inline bool operator==(const Result<void> &a, const Result<void> &b)
{
    return a.has_value() == b.has_value() && (a.has_value() || a.error() == b.error());
}

inline tl::unexpected<Error> failure(ErrorKind kind, QString message)
{
    return tl::unexpected<Error>(Error{kind, std::move(message)});
}

#pragma once

#include <QColor>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

#include <variant>

// A change to the project that a chat message asks for, as plain values. Scenes and positions count from 0.
namespace Wish {

struct ChangeLength
{
    QList<int> scenes;
    double seconds = 0; // as long as that; 0: by the other two
    double more = 0;    // seconds to be added; negative: taken away
    double factor = 1;

    bool operator==(const ChangeLength &) const = default;
};
struct MoveScene
{
    int scene = 0;
    int position = 0; // where it stands afterwards

    bool operator==(const MoveScene &) const = default;
};
struct DeleteScenes
{
    QList<int> scenes;

    bool operator==(const DeleteScenes &) const = default;
};
struct DuplicateScene
{
    int scene = 0;

    bool operator==(const DuplicateScene &) const = default;
};
struct RenameScene
{
    int scene = 0;
    QString name;

    bool operator==(const RenameScene &) const = default;
};
struct ChangeColor
{
    QString role; // "primary", "secondary", "accent", "background", "surface", "text", "link"
    QColor color;

    bool operator==(const ChangeColor &) const = default;
};
struct ChangeShape
{
    QSize size; // pixels

    bool operator==(const ChangeShape &) const = default;
};
struct AnotherLook
{
    int scene = 0;

    bool operator==(const AnotherLook &) const = default;
};
struct SameTemplate
{
    int from = 0;
    int to = 0;

    bool operator==(const SameTemplate &) const = default;
};
struct Undo
{
    bool operator==(const Undo &) const = default;
};
struct Redo
{
    bool operator==(const Redo &) const = default;
};
struct Question // what has to be said first, or why there is nothing to do
{
    QString sentence;

    bool operator==(const Question &) const = default;
};

} // namespace Wish

// std::monostate: the message asks for no change that is known here.
using EditWish =
    std::variant<std::monostate, Wish::ChangeLength, Wish::MoveScene, Wish::DeleteScenes, Wish::DuplicateScene, Wish::RenameScene,
                 Wish::ChangeColor, Wish::ChangeShape, Wish::AnotherLook, Wish::SameTemplate, Wish::Undo, Wish::Redo, Wish::Question>;

// What the words are about.
struct WishContext
{
    QStringList scenes; // their names in order; without any, only Undo and Redo are understood
    int selected = -1;  // "this scene"
};

// Pure; `text` is one line.
EditWish readWish(const QString &text, const WishContext &context);

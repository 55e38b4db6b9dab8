#pragma once

#include "pipeline/brand/BrandProfile.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

// The rows of a project as values: they cross threads. Ids are UUIDs without braces. Times are UTC.

// The track that plays under the whole video: a file that the user chose.
struct Soundtrack
{
    QString asset;             // empty: there is none
    QString name;              // the file's, as people know it
    double lengthSeconds = 0;  // of the whole file
    double startSeconds = 0;   // where in the file the video begins
    double endSeconds = 0;     // and where it ends; 0: as far as the file goes
    double volume = 1;         // 0 to 1
    double fadeInSeconds = 0;  // at the video's beginning
    double fadeOutSeconds = 0; // before the sound ends

    double lastSecond() const;    // of the file, that may be heard
    double playedSeconds() const; // of a video that is long enough
    // 0 to 1 at a second of the video, of which `heard` seconds have sound.
    double volumeAt(double second, double heard) const;

    bool operator==(const Soundtrack &) const = default;
};

// A place in the video that the user marked.
struct Marker
{
    int frame = 0; // of the video
    QString name;  // may be empty

    bool operator==(const Marker &) const = default;
};

struct ProjectSettings
{
    QString title;
    int fps = 30;
    int width = 1920;
    int height = 1080;
    Soundtrack sound = {};
    QList<Marker> markers = {}; // ascending, one a frame

    bool operator==(const ProjectSettings &) const = default;
};

enum class TransitionKind {
    Cut,
    Fade,
    Slide, // pushes the scene before out of the picture
    Wipe,  // is uncovered in reading direction
    Sweep, // behind a panel in the brand's colour that runs through the picture
};

// How a scene comes in over the one before, which holds its last frame meanwhile. It takes no time of its own: it plays over the first
// frames of the scene that comes.
struct SceneTransition
{
    TransitionKind kind = TransitionKind::Cut;
    int frames = 0; // at the project's fps

    bool operator==(const SceneTransition &) const = default;
};

// Which part of its own time a scene shows, where it was split or trimmed at its beginning. What its code is told of frame and length
// is of the whole.
struct ScenePart
{
    int firstFrame = 0;  // of the scene's own time, shown first
    int wholeFrames = 0; // how long its code runs for; 0: as long as it is shown, from its beginning

    bool operator==(const ScenePart &) const = default;
};

struct Scene
{
    QString id;
    QString name;               // "The Problem – Complex payments"
    QString code;               // TSX
    QJsonObject props;          // content; the brand is given beside it and is not in here
    int durationInFrames = 120; // at the project's fps
    QString templateId;         // empty for imported scenes
    QString runId;              // empty for imported scenes
    QJsonObject layout;
    SceneTransition transition = {};
    ScenePart part = {};
    QDateTime createdAt;
    QDateTime updatedAt;

    bool operator==(const Scene &) const = default;
};

enum class VersionCause { Generation, Chat, CodeEditor, Inspector, Timeline, Import, Undo, Restore };

struct SceneVersion
{
    QString id;
    QString sceneId;
    VersionCause cause = VersionCause::Generation;
    QString codeBefore, codeAfter;
    QJsonObject propsBefore, propsAfter;
    QString model, prompt; // empty where no language model had a part
    QDateTime createdAt;

    bool operator==(const SceneVersion &) const = default;
};

enum class MessageRole { User, Assistant };
enum class MessageKind {
    Text,       // plain words
    Analysis,   // "Analyzing stripe.com and extracting brand data…"
    Scene,      // "Creating Scene 1/5: …"
    Completion, // "✨ Complete! …"
    Note,       // what was skipped, found missing, or chosen for the user
    Problem,    // an error, with Retry where canRetry
    DraftOffer, // "… Shall I make a draft from the address alone?"
};
enum class MessageStatus { Working, Done, Failed, Cancelled };

struct Message
{
    QString id;
    MessageRole role = MessageRole::Assistant;
    MessageKind kind = MessageKind::Text;
    MessageStatus status = MessageStatus::Done;
    QString text; // what is shown, the ✅ included
    QString runId;
    int sceneIndex = -1; // from 0, for MessageKind::Scene
    bool canRetry = false;
    bool canRestore = false; // what the project was at it is kept
    QDateTime createdAt;

    bool operator==(const Message &) const = default;
};

// A stored file of the project. Scenes reach it as staticFile(name).
struct Asset
{
    QString name; // "logo.svg", "images/team.jpg": as isAssetName() has it, unique in the project
    QString mime;
    QByteArray bytes;
    QString source; // the address it came from, empty for screenshots
    QString note;   // licence note of a font; else empty

    bool operator==(const Asset &) const = default;
};

// An asset without its bytes.
struct AssetInfo
{
    QString name;
    QString mime;
    qint64 size = 0; // bytes

    bool operator==(const AssetInfo &) const = default;
};

enum class RunState { Running, Done, Failed, Cancelled };

struct RunRecord
{
    QString id;
    RunState state = RunState::Running;
    QJsonObject request; // the GenerationRequest
    int scenesDone = 0;
    int scenesTotal = 0;
    QString error;
    QDateTime createdAt, endedAt;

    bool operator==(const RunRecord &) const = default;
};

// All of a project that a window shows when it opens: everything but the assets' bytes and the history.
struct ProjectContents
{
    QString projectId;
    QString path;
    bool readOnly = false;
    bool untitled = false; // lives in the data folder until it is given a name
    int schemaVersion = 0;
    ProjectSettings settings;
    BrandProfile brand;
    bool hasBrand = false;
    QList<Scene> scenes; // in order, without the archived
    QList<Scene> archived;
    QList<Message> messages;
    QList<RunRecord> runs;
};
Q_DECLARE_METATYPE(ProjectContents)

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

enum class VideoStyle { Minimal, Dynamic, Bold };

// What a user asks for: one run.
struct GenerationRequest
{
    QString text;                    // as typed
    QUrl url;                        // the site to read; sample://… for the one that ships with the program
    std::optional<VideoStyle> style; // none: what suits the brand
    int sceneCount = 5;              // 1 to 12
    double durationSeconds = 0;      // of the whole video; 0: what reading asks for
    int width = 1920;
    int height = 1080;
    quint32 seed = 1;
    bool streaming = true;   // false: the old batch behaviour, all scenes at the end
    bool sequential = false; // one scene at a time, also where the customizer could work on several
    bool draft = false;      // do not read the site: the address's name and neutral colours
    QStringList pages;       // further pages of the site: addresses, or names as its links have them ("pricing"); four at most
    bool pasted = false;     // do not read the site: `text` is what its page says; `url` may be empty
    QString screenshot;      // of a pasted page: the name of a project asset, or empty
    bool keepsBrand = false; // do not read the site: another look for the project's brand as it is, in its format

    bool operator==(const GenerationRequest &) const = default;
};

// The same without the site: from the address's name.
GenerationRequest draftOf(GenerationRequest request);

QJsonObject requestToJson(const GenerationRequest &request);
// Values out of range are brought into it; what is missing keeps its default.
GenerationRequest requestFromJson(const QJsonObject &json);

#pragma once

#include "tests/ui/browser/StageTest.h"
#include "ui/browser/BrowserFrameSource.h"

// One scene at 480 x 270, as exports have it.

struct Rendered
{
    QList<QImage> pictures;
    QString error;
};

class SceneRenderer
{
public:
    explicit SceneRenderer(std::shared_ptr<MemoryAssets> assets)
        : m_source(&m_service)
    {
        m_project.assets = std::move(assets);
    }

    // The frames from `first` to `last`, both of the scene.
    Rendered render(const StageScene &scene, int first = 0, int last = 0)
    {
        Rendered rendered;
        std::optional<Result<void>> ended;
        m_source.render(
            m_project, {scene}, first, last, 4,
            [&](int frame, const QImage &picture) {
                rendered.pictures.append(picture);
                m_source.frameTaken(frame);
            },
            [&](const Result<void> &result) { ended = result; });
        if (!waitFor([&] { return ended.has_value(); }, 40'000))
            rendered.error = QStringLiteral("no answer");
        else if (!*ended)
            rendered.error = ended->error().message;
        return rendered;
    }

private:
    StageProject m_project = testProject({480, 270});
    StageService m_service;
    BrowserFrameSource m_source;
};

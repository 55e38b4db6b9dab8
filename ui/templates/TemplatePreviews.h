#pragma once

#include "pipeline/scenes/SceneStage.h"
#include "pipeline/story/Story.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

class StageCamera;
class StageService;
class TemplateScenes;

// Small moving pictures of templates in the document's brand, taken one frame at a time in a hidden stage page of its own. The page is
// there only while there is work. When brand or format change all are taken anew; the old ones are shown meanwhile. GUI thread.
class TemplatePreviews : public QObject
{
    Q_OBJECT
public:
    static constexpr int frameCount = 16; // of one template, over its length
    static constexpr int stillFrame = 11; // shown where nothing moves: at 60 %, when everything has arrived
    static constexpr int side = 320;      // pixels of the longer side
    static constexpr int mostMoving = 18; // templates whose frames are kept at once: 70 MB; of the others the still

    // `scenes` and `service` outlive this; without a service there are no previews.
    TemplatePreviews(const TemplateScenes *scenes, StageService *service, QObject *parent = nullptr);
    ~TemplatePreviews() override;

    void setAssets(std::shared_ptr<AssetSource> assets);
    void setPaused(bool paused); // it begins paused; a frame that is under way is still taken
    bool isPaused() const { return m_paused; }
    void want(const QStringList &templateIds); // instead of what was wanted; what is to be seen comes first

    // All of them, or while they are not complete the still alone, or nothing yet.
    QList<QImage> frames(const QString &templateId) const;

signals:
    void previewChanged(const QString &templateId);

private:
    struct Preview
    {
        std::optional<StageScene> scene; // empty: not made yet
        QList<QImage> frames;            // frameCount, null where not taken yet
        QList<bool> taken;               // those of `frames` that show the brand as it is
        int losses = 0;                  // of the page, while it showed this
        bool failed = false;             // does not render: it stays without a preview
    };
    struct Job
    {
        QString id;
        int frame = 0;
    };

    void begin();
    void goOn();
    std::optional<Job> nextJob();
    Preview &previewOf(const QString &id);
    void openPage();
    void closePage();
    void onPageReady();
    void onPageLost(const Error &error);
    void sendScene(const QString &id);
    void shoot(const Job &job);
    void keep(const Job &job, const QImage &picture);
    void fail(const QString &id);
    void dropUnwanted();
    QSize pictureSize() const;

    const TemplateScenes *m_scenes;
    StageService *m_service;
    std::shared_ptr<AssetSource> m_assets;
    std::unique_ptr<StageCamera> m_camera; // null while there is no work
    QHash<QString, Preview> m_previews;
    QStringList m_wanted;
    StageProject m_project;
    Story m_story;     // what the previews tell
    QString m_onStage; // the template that the page shows; empty: none
    bool m_paused = true;
    bool m_busy = false; // the page was asked for something
    quint64 m_page = 0;  // what was asked of an earlier document, or for an earlier brand, is no longer of use
    QTimer m_restart;
    QTimer m_idle;
};

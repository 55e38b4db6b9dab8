#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QWidget>

#include <memory>

class Document;
class QScrollArea;
struct BrandProfile;

// The brand profile of the open project, each value with where it was found as its tooltip. GUI thread.
class BrandPanel : public QWidget
{
    Q_OBJECT
public:
    // `document` outlives this.
    explicit BrandPanel(Document *document, QWidget *parent = nullptr);

    // Where the logo's bytes come from; may be null. A new project has a new one.
    void setAssets(std::shared_ptr<AssetSource> assets);

private:
    void rebuild();
    QWidget *createHead(const BrandProfile &brand);

    Document *m_document;
    std::shared_ptr<AssetSource> m_assets;
    QScrollArea *m_scroll;
};

#pragma once

#include "pipeline/scenes/SceneStage.h"

#include <QColor>
#include <QImage>
#include <QWidget>

// The brand's logo on a ground that shows it. The bytes are decoded in the thread pool. GUI thread.
class LogoView : public QWidget
{
    Q_OBJECT
public:
    explicit LogoView(QWidget *parent = nullptr);

    // An empty name: none.
    void load(const std::shared_ptr<AssetSource> &assets, const QString &name);
    // The mark's own colour, where it is known: the ground is light or dark so that it stands out.
    void setInk(const std::optional<QColor> &ink);

    QSize sizeHint() const override { return {200, 88}; }

private:
    void paintEvent(QPaintEvent *event) override;

    QImage m_image;
    int m_load = 0; // the newest: of two the slower one must not win
    std::optional<QColor> m_ink;
};

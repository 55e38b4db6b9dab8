#pragma once

#include <QPushButton>

// "Open in Editor", laid over the error card that stands in the place of a scene: the page itself takes no clicks. A child of the
// view; GUI thread.
class StageCardButton : public QPushButton
{
    Q_OBJECT
public:
    explicit StageCardButton(QWidget *view);

    void setPictureSize(QSize size); // of the composition, which the view shows as large as fits
    void showFor(const QString &sceneId, int line);
    void hideFor(const QString &sceneId);
    void setSceneAtFrame(const QString &sceneId); // seen only where that scene's card is

signals:
    void wanted(const QString &sceneId, int line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void follow();

    QSize m_picture;
    QString m_cardScene; // empty: there is no card
    int m_line = 0;
    QString m_sceneAtFrame;
};

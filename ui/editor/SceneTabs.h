#pragma once

#include <QTabBar>

class QToolButton;

// One tab a scene. The tab of a scene that was only looked at gives way to the next one; it stays once something was typed there, or
// it was double-clicked. GUI thread.
class SceneTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit SceneTabs(QWidget *parent = nullptr);

    QString current() const; // scene; empty: none

    void show(const QString &sceneId, const QString &name); // makes a tab where it has none
    void keep(const QString &sceneId);
    void setName(const QString &sceneId, const QString &name);
    void setBroken(const QString &sceneId, bool broken); // it has problems
    void closeTab(const QString &sceneId);

signals:
    void chosen(const QString &sceneId); // by the user; empty: the last one was closed

private:
    void keyPressEvent(QKeyEvent *event) override; // Delete closes
    QToolButton *closeButton();
    int indexOf(const QString &sceneId) const;

    QString m_passing; // the scene whose tab gives way
};

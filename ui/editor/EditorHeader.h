#pragma once

#include <QWidget>

class QToolButton;
class SceneTabs;

// The line above the code: the open scenes' tabs, and how many problems there are. GUI thread.
class EditorHeader : public QWidget
{
    Q_OBJECT
public:
    explicit EditorHeader(QWidget *parent = nullptr);

    SceneTabs *tabs() const { return m_tabs; }
    void setProblemCount(int count);

signals:
    void problemsWanted(bool shown);

private:
    SceneTabs *m_tabs;
    QToolButton *m_problems;
};

#pragma once

#include <QWidget>

class QLabel;
class QToolButton;
struct EditorMarker;

// The line above the code: the scene's name, and how many problems it has; a click goes to the first. GUI thread.
class EditorHeader : public QWidget
{
    Q_OBJECT
public:
    explicit EditorHeader(QWidget *parent = nullptr);

    void setScene(const QString &name);
    void setProblems(const QList<EditorMarker> &problems);

signals:
    void lineChosen(int line);

private:
    QLabel *m_name;
    QToolButton *m_problems;
    int m_firstLine = 0;
};

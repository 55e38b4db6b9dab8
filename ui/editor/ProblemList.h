#pragma once

#include "ui/editor/EditorPage.h"

#include <QListWidget>

// What is wrong with scenes' code, errors first; choosing one goes to its place. GUI thread.
class ProblemList : public QListWidget
{
    Q_OBJECT
public:
    struct Entry
    {
        QString sceneId;
        QString sceneName;
        EditorMarker marker;
    };

    explicit ProblemList(QWidget *parent = nullptr);

    void setEntries(QList<Entry> entries);

    QSize sizeHint() const override;

signals:
    void chosen(const QString &sceneId, int line, int column);

private:
    QList<Entry> m_entries;
};

#pragma once

#include <QAbstractButton>

// A recent project in the empty window: its name and its folder. GUI thread.
class RecentRow : public QAbstractButton
{
    Q_OBJECT
public:
    explicit RecentRow(const QString &path, QWidget *parent = nullptr);

    QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;

    QString m_folder;
};

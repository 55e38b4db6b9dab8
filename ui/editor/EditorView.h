#pragma once

#include <QWebEngineView>

// The view of an editor page. Keys that a code editor has a use for reach it, also where the window has them as shortcuts.
class EditorView : public QWebEngineView
{
    Q_OBJECT
public:
    explicit EditorView(QWidget *parent = nullptr);

private:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

#pragma once

#include "pipeline/project/Records.h"

#include <QFrame>

class AttachedPicture;
class ComposerEdit;
class QLabel;
class QMimeData;
class QPushButton;
class RunBar;
struct RunProgress;

// Where the user writes: Enter sends, Shift+Enter breaks the line. While a run goes on its button cancels. GUI thread.
class Composer : public QFrame
{
    Q_OBJECT
public:
    explicit Composer(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    void focusText();
    void setProgress(const RunProgress &progress);
    void attach(const QMimeData &given); // where AttachedPicture can take it

signals:
    // The text is trimmed; the picture has no name where there is none. One of both is there. Never while a run goes on.
    void sent(const QString &text, const Asset &picture);
    void told(const QString &sentence);
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    void chooseFile();
    bool hasContent() const;
    void updateButton();

    RunBar *m_bar;
    AttachedPicture *m_picture;
    ComposerEdit *m_edit;
    QLabel *m_state;
    QPushButton *m_button;
    bool m_running = false;
    bool m_cancelling = false;
};

#pragma once

#include <QFrame>

class ComposerEdit;
class QLabel;
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

signals:
    void sent(const QString &text); // trimmed, not empty; never while a run goes on
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    void updateButton();

    RunBar *m_bar;
    ComposerEdit *m_edit;
    QLabel *m_state;
    QPushButton *m_button;
    bool m_running = false;
    bool m_cancelling = false;
};

#pragma once

#include <QPlainTextEdit>

// Grows with its text from one line to six. GUI thread.
class ComposerEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit ComposerEdit(QWidget *parent = nullptr);

    static constexpr int mostLines = 6;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void submitted();
    void pictureGiven(const QMimeData &data); // pasted or dropped

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override; // plain text, or a picture

private:
    void fitHeight();
    int heightOfLines(int lines) const;
};

#pragma once

#include <QAbstractButton>

// An alternative to choose: words of the site in one line with a remark at its end, or a picture. GUI thread.
class OptionButton : public QAbstractButton
{
    Q_OBJECT
public:
    OptionButton(const QString &words, const QString &remark, QWidget *parent = nullptr);

    void setPicture(QWidget *picture); // in place of the words

    QSize sizeHint() const override;

private:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

    QString m_remark;
    QWidget *m_picture = nullptr;
};

#pragma once

#include "ui/brand/BrandFields.h"

#include <QAbstractButton>

// One field of the brand as a line of the panel: what it is, what was found, and how sure that is. A click opens its details. GUI thread.
class FieldButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FieldButton(const BrandField &field, QWidget *parent = nullptr);

    void show(const std::optional<Found<BrandValue>> &found);
    // The words of a site may be long: no more lines than this.
    void setMostLines(int lines) { m_mostLines = lines; }
    // Stands below the title in place of the value.
    void setPicture(QWidget *picture);
    QString sign() const { return m_sign; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

private:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    int textLeft() const;
    int titleRoom() const; // none without a title: the sign then stands beside the words
    int signRoom() const;
    QStringList lines(int width) const;

    QString m_title;
    QString m_words;
    QString m_sign;
    QColor m_color; // of the chip; invalid: none
    bool m_hasChip;
    bool m_found = false;
    int m_mostLines = 1;
    QWidget *m_picture = nullptr;
};

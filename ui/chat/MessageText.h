#pragma once

#include <QHash>
#include <QTextCursor>
#include <QTextDocument>
#include <QWidget>

// Plain text that wraps anywhere it must, and that can be selected and copied. What it shows may come from a website: it is never read
// as rich text. The widget's own actions are in its menu. GUI thread.
class MessageText : public QWidget
{
    Q_OBJECT
public:
    explicit MessageText(QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_document.toPlainText(); }
    void setInk(QPalette::ColorRole role, double strength = 1); // strength: 1 is the colour itself, less lets the ground through
    int naturalWidth() const;                                   // pixels: with no line broken
    QString selectedText() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public slots:
    void copy(); // the selection, or all where nothing is selected
    void selectAll();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void layOut(int width) const;
    int positionAt(const QPointF &point) const;
    void setLineHeight();

    mutable QTextDocument m_document;  // its text width is set anew before each use
    mutable QHash<int, int> m_heights; // by width, of late: layouts ask often
    QTextCursor m_cursor;
    QPalette::ColorRole m_ink = QPalette::WindowText;
    double m_strength = 1;
};

#pragma once

#include "ui/inspector/PropEditor.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

// A text of one line.
class LineEditor : public PropEditor
{
    Q_OBJECT
public:
    LineEditor(const QString &name, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    bool fits(const QJsonValue &value) const override { return value.isString(); }

private:
    QLineEdit *m_line;
};

// A text of several lines, as tall as it needs. Tab goes on to the next field.
class LongTextEditor : public PropEditor
{
    Q_OBJECT
public:
    LongTextEditor(const QString &name, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    bool fits(const QJsonValue &value) const override { return value.isString(); }

private:
    void fitHeight();
    void resizeEvent(QResizeEvent *event) override;

    QPlainTextEdit *m_text;
};

// One of several words.
class ChoiceEditor : public PropEditor
{
    Q_OBJECT
public:
    ChoiceEditor(const QStringList &choices, const QString &name, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    bool fits(const QJsonValue &value) const override;

private:
    QComboBox *m_box;
};

// A colour as #rrggbb: typed, one of those that are offered, or picked.
class ColorPropEditor : public PropEditor
{
    Q_OBJECT
public:
    ColorPropEditor(const QStringList &offered, const QString &name, QWidget *parent);

    QJsonValue value() const override;
    void setValue(const QJsonValue &value) override;
    bool fits(const QJsonValue &value) const override { return value.isString(); }

private:
    void offer();
    void pick();
    void take(const QColor &color);

    QStringList m_offered;

    QLineEdit *m_hex;
    QPushButton *m_pick;
};

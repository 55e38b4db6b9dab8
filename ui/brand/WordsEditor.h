#pragma once

#include "ui/brand/FieldEditor.h"

class QPlainTextEdit;

// Words of the brand. Return confirms them: they have no lines of their own. GUI thread.
class WordsEditor : public FieldEditor
{
    Q_OBJECT
public:
    WordsEditor(const BrandField &field, const QString &words, QWidget *parent = nullptr);

    void commit() override;

private:
    bool eventFilter(QObject *watched, QEvent *event) override;

    QString m_words;
    QPlainTextEdit *m_edit;
};

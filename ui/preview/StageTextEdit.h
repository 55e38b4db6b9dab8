#pragma once

#include "ui/browser/StageView.h"

#include <QLineEdit>

class Document;

// A text of the picture, edited where it stands: Enter or a click elsewhere takes it, Escape leaves it. Deletes itself. GUI thread.
class StageTextEdit : public QLineEdit
{
    Q_OBJECT
public:
    // Null where the text comes from no prop of the scene. `stage` is what it stands over; `document` outlives the field.
    static StageTextEdit *open(Document *document, const StageTextHit &hit, StageView *stage);

protected:
    bool event(QEvent *event) override;

private:
    StageTextEdit(Document *document, const QString &sceneId, const QStringList &path, QWidget *parent);
    void take();

    Document *m_document;
    QString m_sceneId;
    QStringList m_path; // of the prop
    bool m_finished = false;
};

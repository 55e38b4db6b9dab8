#pragma once

#include <QObject>

class Document;
class Preferences;
class QAction;
class QFileDialog;
class QMenu;
class QWidget;

// What can be done with the project's file as a whole, and the dialogs that ask where. GUI thread.
class FileActions : public QObject
{
    Q_OBJECT
public:
    // `document` and `preferences` outlive this; dialogs open over `window`, which owns it.
    FileActions(Document *document, Preferences *preferences, QWidget *window);

    void fill(QMenu *menu, QMenu *recent);
    QAction *exportMp4Action() const { return m_exportMp4; }
    void browse(); // asks for a project to open

signals:
    void newRequested();
    void openRequested(const QString &path);
    void saveAsRequested(const QString &path);
    void exportRequested(const QString &format, const QString &path);

private:
    QAction *add(const char *id, const QString &text, const QKeySequence &keys, void (FileActions::*slot)());
    void saveAs();
    void exportMp4();
    void exportRemotion();
    void updateEnabled();
    QFileDialog *createDialog(const QString &title);
    QString suggestedPath(const QString &suffix) const;
    void rememberFolder(const QString &path);

    Document *m_document;
    Preferences *m_preferences;
    QWidget *m_window;
    QAction *m_new;
    QAction *m_open;
    QAction *m_saveAs;
    QAction *m_exportMp4;
    QAction *m_exportRemotion;
};

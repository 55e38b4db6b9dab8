#pragma once

#include <QWidget>

class Document;
class EditorPanel;
class EditorService;
class PreviewPanel;
class QAction;
class QHBoxLayout;
class QSplitter;
class QTabBar;
class StageService;
class Theme;

// The middle of the workspace: the preview alone, or the code with the preview beside it, so that it is seen to move while code is
// typed. GUI thread.
class CentrePanel : public QWidget
{
    Q_OBJECT
public:
    // All outlive this.
    CentrePanel(Document *document, StageService *stage, EditorService *editor, Theme *theme, QWidget *parent = nullptr);

    PreviewPanel *preview() const { return m_preview; }
    EditorPanel *editor() const { return m_editor; }
    QList<QAction *> tabActions() const { return {m_showPreview, m_showCode}; }

    QList<QWidget *> allButPreview() const; // what a full-screen preview hides
    void addExportButton(QAction *action);  // in the head
    void showScene(const QString &sceneId); // the selected one
    void openInEditor(const QString &sceneId, int line);

signals:
    void sceneChosen(const QString &sceneId); // in the editor

private:
    void setCodeVisible(bool visible);

    Document *m_document;
    QWidget *m_headArea;
    QHBoxLayout *m_head; // in it
    QTabBar *m_tabs;
    QSplitter *m_split;
    EditorPanel *m_editor;
    PreviewPanel *m_preview;
    QAction *m_showPreview;
    QAction *m_showCode;
    QString m_scene;
    bool m_splitOnce = false; // until then the code has no width of its own
};

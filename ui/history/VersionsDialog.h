#pragma once

#include <QDialog>

class EditorPage;
class EditorService;
class QTabBar;
class Theme;
class VersionListModel;
struct SceneVersion;

// Two versions of a scene beside each other: their pictures, and below what differs in their code or content. GUI thread.
class VersionsDialog : public QDialog
{
    Q_OBJECT
public:
    // Rows of the model, which is asked for the pictures and outlives the dialog, as do `editor` and `theme`.
    VersionsDialog(const VersionListModel &versions, int older, int newer, EditorService *editor, Theme *theme, QWidget *parent);

private:
    void showDifference(int tab);

    QStringList m_before; // code, content
    QStringList m_after;
    QTabBar *m_tabs;
    EditorPage *m_page;
};

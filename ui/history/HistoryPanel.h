#pragma once

#include <QTimer>
#include <QWidget>

class Document;
class EditorService;
class QLabel;
class QListView;
class QPushButton;
class Theme;
class VersionListModel;

// The versions of the selected scene: what each looked like, what made it and when; any may be restored, and two be compared. They are
// read while the panel is seen. GUI thread.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    // All outlive this.
    HistoryPanel(Document *document, EditorService *editor, Theme *theme, QWidget *parent = nullptr);

    void setScene(const QString &sceneId); // empty: none is selected

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();
    void updateButtons();
    void restore();
    void compare();
    QList<int> selectedRows() const; // ascending

    Document *m_document;
    EditorService *m_editor;
    Theme *m_theme;
    VersionListModel *m_versions;
    QLabel *m_hint;
    QListView *m_list;
    QPushButton *m_restore;
    QPushButton *m_compare;
    QString m_sceneId;
    QTimer m_changed; // runs while its code or content changes
};

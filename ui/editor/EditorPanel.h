#pragma once

#include <QWidget>

#include <memory>

class Document;
class EditorService;
class Theme;
struct SceneError;

// The code of scenes, a tab each, in an editor page that is made when the panel is first shown. What is typed goes to the document.
// GUI thread.
class EditorPanel : public QWidget
{
    Q_OBJECT
public:
    // All outlive this.
    EditorPanel(Document *document, EditorService *service, Theme *theme, QWidget *parent = nullptr);
    ~EditorPanel() override;

    // Gives what was typed last to the document without waiting: before a project closes.
    void flush();

public slots:
    void showScene(const QString &sceneId, int line = 0, int column = 0); // from 1; 0: where it was
    void setProblem(const QString &sceneId, const SceneError &error);
    void clearProblem(const QString &sceneId);
    void setNotes(const QString &sceneId, const QStringList &notes); // whole sentences, told while the scene is shown

signals:
    void pageReady();                         // the editor can be typed into
    void sceneChosen(const QString &sceneId); // by its tab or a problem

private:
    void showEvent(QShowEvent *event) override;

    class Private;
    std::unique_ptr<Private> d;
};

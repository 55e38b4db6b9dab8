#pragma once

#include "pipeline/scenes/TemplateCatalogue.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class AssetSource;
class Document;
class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class StageService;
class TemplateFilter;
class TemplateGrid;
class TemplateListModel;
class TemplatePreviews;
class TemplateScenes;

// All templates with moving previews in the brand of the open project. It changes nothing itself: what is wished for is told by signals,
// and scenes() makes the scene for it. GUI thread.
class TemplatePanel : public QWidget
{
    Q_OBJECT
public:
    // All outlive the panel. Without a stage service there are no previews.
    TemplatePanel(Document *document, const TemplateCatalogue *catalogue, StageService *service, QWidget *parent = nullptr);
    ~TemplatePanel() override;

    // Where the bytes of the brand's pictures and fonts come from; may be null. A new project has a new one.
    void setAssets(std::shared_ptr<AssetSource> assets);
    void setSelectedScene(const QString &sceneId); // empty: none
    void setBusy(bool busy);                       // the preview plays: no previews are taken meanwhile

    // Makes the scene for what is asked for, also for a template that was dropped on the timeline.
    const TemplateScenes *scenes() const { return m_scenes; }
    QString currentTemplate() const; // empty: none
    void focusSearch();

signals:
    void replaceRequested(const QString &templateId); // the selected scene; only where its content fits
    void addRequested(const QString &templateId);     // only where the brand has what it needs

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override; // of the search field: Down leads into the grid

private:
    QWidget *createHead();
    QWidget *createNothing();
    QWidget *createBar();
    void connectDocument();
    void connectGrid();
    void connectSearch();
    void refreshFits();
    void refreshButtons();
    void refreshNothing();
    void updateWanted();
    void updatePaused();
    void showAll(); // clears search and filters
    void showMenu(const QPoint &position);
    QString replaceProblem() const; // why the selected scene cannot be replaced; else empty
    QString addProblem() const;

    Document *m_document;
    TemplateScenes *m_scenes;
    TemplateListModel *m_model;
    TemplateFilter *m_filter;
    TemplatePreviews *m_previews;
    QString m_selectedScene;
    bool m_busy = false;
    QTimer m_fitsAreStale; // many changes at once are one refresh

    QLineEdit *m_search;
    QComboBox *m_beat;
    QComboBox *m_style;
    TemplateGrid *m_grid;
    QStackedLayout *m_pages;
    QLabel *m_nothing;
    QLabel *m_name;
    QAction *m_replace;
    QAction *m_add;
    QBoxLayout *m_buttons;
    QPushButton *m_replaceButton;
    QPushButton *m_addButton;
};

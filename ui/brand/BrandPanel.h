#pragma once

#include "pipeline/scenes/SceneStage.h"
#include "ui/brand/BrandFields.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class BrandFiles;
class BrandKitActions;
class Document;
class FactPopover;
class FactsSection;
class FieldPopover;
class FieldRow;
class FontLibrary;
class LogoView;
class PagePictures;
class QAction;
class QLabel;
class QVBoxLayout;
struct Asset;
struct BrandFact;
struct BrandFactList;

// The brand profile of the open project: a row for each field with what was found and how sure it is, its lock, and its details in a
// popover. What the user changes is certain, locked, and one undo step. GUI thread.
class BrandPanel : public QWidget
{
    Q_OBJECT
public:
    // `document` outlives this.
    explicit BrandPanel(Document *document, QWidget *parent = nullptr);
    ~BrandPanel() override;

    // Where the bytes of pictures come from; may be null. A new project has a new one.
    void setAssets(std::shared_ptr<AssetSource> assets);
    QList<QAction *> kitActions() const;

signals:
    void told(const QString &sentence); // for the window's notice

private:
    QWidget *createHead();
    QWidget *createFields();
    QWidget *createSection(const QString &title, const std::vector<BrandField> &fields);
    FactsSection *createList(const BrandFactList &list);
    FieldRow *createRow(const BrandField &field);
    void connectFiles();
    void refresh();
    void refreshPictures(const BrandProfile &brand);
    void refreshRest(const BrandProfile &brand);
    void open(const FieldRow *row);
    void openFact(const BrandFactList &list, const std::optional<BrandFact> &fact, const QWidget *row);
    void changeFact(const BrandFactList &list, const std::optional<BrandFact> &fact, const QString &title, const QString &text);
    void openColorDialog(const BrandField &field);
    void choose(const BrandField &field, const BrandValue &value, const Provenance &seen, const QList<Asset> &assets);
    void setLocked(const BrandField &field, bool locked);

    Document *m_document;
    std::unique_ptr<FontLibrary> m_library;
    std::shared_ptr<AssetSource> m_assets;
    PagePictures *m_pages;
    BrandFiles *m_files;
    BrandKitActions *m_kits;
    QList<FieldRow *> m_rows;
    QList<FactsSection *> m_lists;
    LogoView *m_logo = nullptr;
    QString m_logoShown; // asset
    QLabel *m_nothing;
    QLabel *m_host;
    QLabel *m_draft;
    QWidget *m_fields;
    QVBoxLayout *m_content;
    QWidget *m_rest = nullptr; // what only shows
    QPointer<FieldPopover> m_popover;
    QPointer<FactPopover> m_factPopover;
};

#pragma once

#include "pipeline/scenes/SceneStage.h"
#include "ui/brand/BrandFields.h"

#include <QFrame>

class FieldEditor;
class FontLibrary;
class PagePicture;

// A field of the brand in full, beside its row: the control that changes it, what else it could be, and where it comes from. Stays open
// while the user tries what fits; Esc closes it, a click elsewhere too, and then what was typed counts. Deletes itself. GUI thread.
class FieldPopover : public QFrame
{
    Q_OBJECT
public:
    struct Sources // all outlive it
    {
        std::shared_ptr<AssetSource> assets; // may be null
        PagePicture *page = nullptr;
        const FontLibrary *library = nullptr;
    };
    FieldPopover(const BrandField &field, Sources sources, QWidget *parent);

    void show(const BrandProfile &brand, bool readOnly);
    void openBeside(const QWidget *row);
    const BrandField &field() const { return m_field; }

signals:
    void chosen(const BrandValue &value, const Provenance &seen);
    void familyWanted(const QString &family);
    void colorDialogWanted();
    void fileWanted();

private:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void addSection(const QString &title, QWidget *content);
    void addEditor(const BrandProfile &brand);

    BrandField m_field;
    Sources m_sources;
    QWidget *m_body = nullptr;
    FieldEditor *m_editor = nullptr;
    bool m_dropped = false; // by Esc: what was typed does not count
};

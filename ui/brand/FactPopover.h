#pragma once

#include "ui/brand/BrandFacts.h"
#include "ui/brand/Popover.h"

class PagePictures;
class QPlainTextEdit;

// An entry of one of the brand's lists: its words to be changed, where it comes from, and buttons that put it first or take it out.
// GUI thread.
class FactPopover : public Popover
{
    Q_OBJECT
public:
    // `list`: one of brandFactLists(). `pages` outlives it. A position one past the end is a new entry.
    FactPopover(const BrandFactList &list, size_t position, PagePictures *pages, QWidget *parent);

    void show(const BrandProfile &brand, bool readOnly);

signals:
    void changed(const QString &title, const QString &text);
    void firstWanted();
    void removeWanted();

private:
    void commit() override;
    QPlainTextEdit *addEdit(QLayout *layout, const QString &name, const QString &words, int lines);
    QLayout *createButtons();

    const BrandFactList &m_list;
    size_t m_position;
    PagePictures *m_pages;
    QPlainTextEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

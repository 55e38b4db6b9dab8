#pragma once

#include "ui/brand/BrandFacts.h"
#include "ui/theme/Popover.h"

class PagePictures;
class QPlainTextEdit;

// An entry of one of the brand's lists: its words to be changed, where it comes from, and buttons that put it first or take it out.
// GUI thread.
class FactPopover : public Popover
{
    Q_OBJECT
public:
    // `list`: one of brandFactLists(). `fact`: an entry of it, or none for a new one. `pages` outlives it.
    FactPopover(const BrandFactList &list, std::optional<BrandFact> fact, PagePictures *pages, QWidget *parent);

    void show(const BrandProfile &brand, bool readOnly);
    bool isStillThere(const BrandProfile &brand) const; // what it was opened for

signals:
    void changed(const QString &title, const QString &text); // they were edited
    void firstWanted();
    void removeWanted();

private:
    void commit() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    QPlainTextEdit *addEdit(QLayout *layout, const QString &name, const QString &words, int lines);
    QLayout *createButtons();

    const BrandFactList &m_list;
    const std::optional<BrandFact> m_fact;
    PagePictures *m_pages;
    QPlainTextEdit *m_title = nullptr;
    QPlainTextEdit *m_text = nullptr;
};

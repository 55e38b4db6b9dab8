#pragma once

#include "ui/brand/BrandFacts.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

// One of the brand's lists: a row for each entry, a lock for all of them, and a button that adds one. GUI thread.
class FactsSection : public QWidget
{
    Q_OBJECT
public:
    explicit FactsSection(const BrandFactList &list, QWidget *parent = nullptr); // one of brandFactLists()

    void show(const BrandProfile &brand, bool readOnly);
    const BrandFactList &list() const { return m_list; }

signals:
    void opened(const std::optional<BrandFact> &fact, const QWidget *row); // none: a new one is wanted
    void lockWanted(bool locked);

private:
    const BrandFactList &m_list;
    QLabel *m_none;
    QToolButton *m_add;
    QToolButton *m_lock;
    QVBoxLayout *m_rows;
    std::vector<BrandFact> m_shown;
};

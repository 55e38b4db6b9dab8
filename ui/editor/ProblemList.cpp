#include "ui/editor/ProblemList.h"

#include "ui/theme/Icon.h"

#include <algorithm>

namespace {

constexpr qsizetype longestMessage = 300; // letters
constexpr int shownRows = 5;

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QListWidget(parent)
{
    setAccessibleName(tr("Problems"));
    setUniformItemSizes(true);
    setIconSize({14, 14});
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](const QListWidgetItem *item) {
        const Entry &entry = m_entries.at(row(item));
        emit chosen(entry.sceneId, entry.marker.line, entry.marker.column);
    };
    connect(this, &QListWidget::itemClicked, this, choose);
    connect(this, &QListWidget::itemActivated, this, choose);
}

void ProblemList::setEntries(QList<Entry> entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) { return a.marker.isError > b.marker.isError; });
    m_entries = std::move(entries);
    clear();
    for (const Entry &entry : std::as_const(m_entries)) {
        const QString message = entry.marker.message.simplified().left(longestMessage);
        const QString text = entry.marker.line > 0 ? tr("%1, line %2: %3", "a scene's name, a line of its code, what is wrong there")
                                                         .arg(entry.sceneName)
                                                         .arg(entry.marker.line)
                                                         .arg(message)
                                                   : tr("%1: %2", "a scene's name, what is wrong with it").arg(entry.sceneName, message);
        const QIcon icon = themeIcon(entry.marker.isError ? QStringLiteral("circle-alert") : QStringLiteral("triangle-alert"),
                                     entry.marker.isError ? QPalette::BrightText : QPalette::Dark);
        auto *item = new QListWidgetItem(icon, text, this);
        item->setToolTip(entry.marker.message.left(2000).toHtmlEscaped());
    }
    updateGeometry();
}

QSize ProblemList::sizeHint() const
{
    const int rowHeight = count() > 0 ? sizeHintForRow(0) : fontMetrics().height();
    return {300, rowHeight * std::clamp(count(), 1, shownRows) + 2 * frameWidth()};
}

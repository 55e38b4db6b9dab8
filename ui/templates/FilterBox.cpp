#include "ui/templates/FilterBox.h"

#include "ui/theme/Icon.h"

#include <QPainter>
#include <QStyle>

namespace {

constexpr int arrowSide = 14; // pixels
constexpr int arrowInset = 8;

} // namespace

FilterBox::FilterBox(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(6);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void FilterBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    QPainter painter(this);
    const QRect arrow(width() - arrowInset - arrowSide, (height() - arrowSide) / 2, arrowSide, arrowSide);
    themeIcon(QStringLiteral("chevron-down"), QPalette::Dark).paint(&painter, QStyle::visualRect(layoutDirection(), rect(), arrow));
}

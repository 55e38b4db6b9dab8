#include "ui/preview/PictureFrame.h"

#include "ui/document/Document.h"

#include <numeric>

namespace {
constexpr int wideMargin = 24;
constexpr int narrowMargin = 12;
constexpr int narrowWidth = 520;
constexpr int coarsest = 32; // pixels of width

// The largest size of exactly that shape where its steps are small enough, so that no line of the ground shows at an edge.
QSize fitted(QSize shape, QSize room)
{
    const int common = std::gcd(shape.width(), shape.height());
    const QSize step = shape / std::max(common, 1);
    if (step.isEmpty() || step.width() > coarsest || room.width() < step.width() || room.height() < step.height())
        return shape.scaled(room, Qt::KeepAspectRatio);
    return step * std::min(room.width() / step.width(), room.height() / step.height());
}

} // namespace

PictureFrame::PictureFrame(Document *document, QWidget *picture, QWidget *parent)
    : QFrame(parent)
    , m_document(document)
    , m_picture(picture)
{
    setProperty("look", QStringLiteral("canvas"));
    m_picture->setParent(this);
    setMinimumSize(160, 120);
    connect(document, &Document::settingsChanged, this, &PictureFrame::place);
    connect(document, &Document::contentsReset, this, &PictureFrame::place);
}

void PictureFrame::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    place();
}

void PictureFrame::place()
{
    const ProjectSettings &settings = m_document->settings();
    const int margin = width() < narrowWidth ? narrowMargin : wideMargin;
    const QRect room = rect().adjusted(margin, margin, -margin, -margin);
    QRect picture(QPoint(), fitted({settings.width, settings.height}, room.size()));
    picture.moveCenter(room.center());
    m_picture->setGeometry(picture);
}

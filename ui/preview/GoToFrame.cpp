#include "ui/preview/GoToFrame.h"

#include "ui/preview/Playback.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace {

// Return in it goes there.
class FrameBox : public QSpinBox
{
public:
    QLineEdit *text() const { return lineEdit(); }
};

} // namespace

GoToFrame::GoToFrame(Playback *playback, QWidget *parent)
    : Popover(tr("Go to Frame"), parent)
    , m_playback(playback)
{
    auto *frame = new FrameBox;
    m_frame = frame;
    m_frame->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and the wheel step
    m_frame->setAccessibleName(tr("Frame"));
    m_frame->setRange(0, std::max(0, playback->totalFrames() - 1));
    m_frame->setValue(playback->frame());
    m_frame->selectAll();
    QVBoxLayout *body = beginBody(tr("Go to frame"));
    body->addWidget(m_frame);
    endBody(m_frame);
    connect(frame->text(), &QLineEdit::returnPressed, this, &GoToFrame::close);
}

void GoToFrame::commit()
{
    m_playback->seek(m_frame->value());
}

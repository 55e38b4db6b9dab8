#include "ui/timeline/SoundSettings.h"

#include "ui/document/Document.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

namespace {

constexpr double step = 0.5; // seconds

} // namespace

SoundSettings::SoundSettings(Document *document, QWidget *parent)
    : Popover(tr("Sound"), parent)
    , m_document(document)
    , m_volume(new QSlider(Qt::Horizontal))
    , m_start(seconds(tr("Starts at")))
    , m_end(seconds(tr("Ends at")))
    , m_fadeIn(seconds(tr("Fade in")))
    , m_fadeOut(seconds(tr("Fade out")))
{
    m_volume->setRange(0, 100);
    m_volume->setPageStep(10);
    m_volume->setAccessibleName(tr("Volume"));
    connect(m_volume, &QSlider::valueChanged, this, &SoundSettings::take);

    QVBoxLayout *body = beginBody(document->settings().sound.name);
    auto *form = new QFormLayout;
    form->setContentsMargins(inset, 0, inset, 0);
    form->addRow(tr("Volume"), m_volume);
    form->addRow(tr("Starts at"), m_start);
    form->addRow(tr("Ends at"), m_end);
    form->addRow(tr("Fade in"), m_fadeIn);
    form->addRow(tr("Fade out"), m_fadeOut);
    body->addLayout(form);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(inset, 4, inset, 0);
    auto *replace = new QPushButton(tr("Replace…"));
    auto *remove = new QPushButton(tr("Remove"));
    buttons->addWidget(replace);
    buttons->addWidget(remove);
    buttons->addStretch();
    body->addLayout(buttons);
    endBody(m_volume);

    connect(replace, &QPushButton::clicked, this, [this] {
        emit replaceRequested();
        drop();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        drop();
        m_document->setSound({});
    });
    connect(document, &Document::settingsChanged, this, &SoundSettings::showSound);
    showSound();
}

QDoubleSpinBox *SoundSettings::seconds(const QString &name)
{
    auto *box = new QDoubleSpinBox;
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and the wheel step
    box->setAccessibleName(name);
    box->setDecimals(2);
    box->setSingleStep(step);
    box->setSuffix(tr(" s", "seconds"));
    connect(box, &QDoubleSpinBox::valueChanged, this, &SoundSettings::take);
    return box;
}

void SoundSettings::showSound()
{
    const Soundtrack &sound = m_document->settings().sound;
    const auto show = [](QDoubleSpinBox *box, double value, double least, double most) {
        const QSignalBlocker quiet(box);
        box->setRange(least, most);
        box->setValue(value);
    };
    const QSignalBlocker quiet(m_volume);
    m_volume->setValue(qRound(sound.volume * 100));
    show(m_start, sound.startSeconds, 0, sound.lastSecond());
    show(m_end, sound.lastSecond(), sound.startSeconds, sound.lengthSeconds);
    show(m_fadeIn, sound.fadeInSeconds, 0, sound.playedSeconds());
    show(m_fadeOut, sound.fadeOutSeconds, 0, sound.playedSeconds());
}

void SoundSettings::take()
{
    Soundtrack sound = m_document->settings().sound;
    sound.volume = m_volume->value() / 100.0;
    sound.startSeconds = m_start->value();
    sound.endSeconds = m_end->value() < sound.lengthSeconds - 0.005 ? m_end->value() : 0;
    sound.fadeInSeconds = m_fadeIn->value();
    sound.fadeOutSeconds = m_fadeOut->value();
    m_document->setSound(sound);
}

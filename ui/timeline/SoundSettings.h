#pragma once

#include "ui/theme/Popover.h"

class Document;
class QDoubleSpinBox;
class QSlider;

// How loud the sound is, which part of it is played, how it begins and ends. Every change is heard at once; GUI thread.
class SoundSettings : public Popover
{
    Q_OBJECT
public:
    SoundSettings(Document *document, QWidget *parent); // `document` outlives it

signals:
    void replaceRequested();

private:
    void commit() override {} // it takes effect while it is set
    void take();
    void showSound();
    QDoubleSpinBox *seconds(const QString &name);

    Document *m_document;
    QSlider *m_volume;
    QDoubleSpinBox *m_start;
    QDoubleSpinBox *m_end;
    QDoubleSpinBox *m_fadeIn;
    QDoubleSpinBox *m_fadeOut;
};

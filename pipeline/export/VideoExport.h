#pragma once

#include "pipeline/export/FrameSource.h"
#include "pipeline/export/VideoEncoder.h"

#include <QElapsedTimer>
#include <QObject>

// One video on its way: pictures from a frame source into an encoder, neither far ahead of the other. Lives in one thread with an
// event loop, the frame source's.
class VideoExport : public QObject
{
    Q_OBJECT
public:
    // `source` outlives this.
    VideoExport(FrameSource *source, const VideoFormat &format, QObject *parent = nullptr);
    ~VideoExport() override;

    // Frames `first` to `last`, both included, of the scenes played one after the other. Ends with ended().
    void start(const StageProject &project, const QList<StageScene> &scenes, int first, int last, const QString &target, bool overwrite);
    void cancel(); // ended() comes with ErrorKind::Cancelled, and no file is left

signals:
    void progress(int frame, int frames, double framesPerSecond, double secondsLeft); // `frame` frames are done; at most ten times a second
    void ended(const Result<void> &result);

private:
    void takeWritten(int frames);
    void fail(const Error &error);

    FrameSource *m_source;
    VideoEncoder m_encoder;
    int m_first = 0;
    int m_frames = 0;
    bool m_ended = false;
    QElapsedTimer m_clock; // since the start
    qint64 m_toldAt = 0;   // ms on m_clock
};

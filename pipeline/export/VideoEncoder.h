#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/project/Records.h"

#include <QImage>
#include <QObject>
#include <QSize>

#include <memory>

// A track under the video.
struct VideoSound
{
    QString file;            // empty: there is none
    QString demuxer;         // ffmpeg's for it: SoundFormat's
    Soundtrack track;        // how much of it, and how loud
    double videoSeconds = 0; // of the whole video
    double fromSeconds = 0;  // where in the video its first picture lies
    double seconds = 0;      // of the pictures
};

struct VideoFormat
{
    QSize pictureSize;    // as the pictures come
    QSize size;           // of the video: even sides
    int pictureRate = 30; // pictures for each second
    int fps = 30;         // of the video: pictures are repeated or left out
    int quality = 18;     // x264's crf: 0 (lossless) to 51
    QString preset = QStringLiteral("medium");
    QString title; // written into the file; may be empty
    VideoSound sound = {};
};

// Makes an H.264 MP4 of pictures, with ffmpeg as a process and a thread that feeds it. The file appears at its target only when it
// is whole. Lives in one thread with an event loop; a second encoder for a second file.
class VideoEncoder : public QObject
{
    Q_OBJECT
public:
    explicit VideoEncoder(VideoFormat format, QObject *parent = nullptr);
    ~VideoEncoder() override; // stops and leaves no file, unless ended() said that it is there

    // Looks for ffmpeg and at the target, then starts. An error: nothing was started.
    Result<void> start(const QString &target, bool overwrite);

    // The next frame: 32 bits a pixel, pictureSize. It is kept until frameWritten() tells of it: whoever calls decides how
    // many are on the way.
    void addFrame(const QImage &picture);
    void finish(); // no further frame
    void cancel(); // ended() comes with ErrorKind::Cancelled

signals:
    void frameWritten(int frames);          // so many have gone to ffmpeg
    void ended(const Result<void> &result); // once after start(); without error the file is in its place

private:
    class Feeder;

    VideoFormat m_format;
    std::unique_ptr<Feeder> m_feeder;
};

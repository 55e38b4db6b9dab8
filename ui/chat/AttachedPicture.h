#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/project/Records.h"

#include <QFrame>
#include <QFuture>
#include <QImage>

#include <optional>

class QLabel;
class QMimeData;

// A picture that goes with the message that is being written: a small view of it, its name, and a button that takes it away. Files are
// read in the pool. Hidden while there is none. GUI thread.
class AttachedPicture : public QFrame
{
    Q_OBJECT
public:
    explicit AttachedPicture(QWidget *parent = nullptr);

    // Whether there is a picture to be taken: a file of one, or pixels that no words come with.
    static bool canTake(const QMimeData &data);

    void take(const QMimeData &given);
    void takeFile(const QString &path);
    bool isReading() const { return m_isReading; }
    bool hasPicture() const { return m_picture.has_value(); }
    Asset release(); // without a name where there is none; then it is empty again

signals:
    void changed();
    void failed(const QString &sentence);

private:
    struct Picture
    {
        Asset asset;
        QImage view;
    };

    static Result<Picture> pictureOf(const QByteArray &bytes, const QString &name);
    void read(const QString &name, const QFuture<Result<Picture>> &future);
    void clear();

    QLabel *m_view;
    QLabel *m_name;
    std::optional<Picture> m_picture;
    bool m_isReading = false;
    int m_number = 0; // of the latest that was asked for: earlier ones come too late
};

#pragma once

#include "pipeline/project/Records.h"

#include <QAbstractListModel>
#include <QImage>

// The project's scenes in order, one row each, then a trailing row for each scene that is in work or failed. Rows come and go one by
// one; the model resets only when another project opens. GUI thread; changed by the document alone.
class SceneListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole + 1, // QString; empty for trailing rows
        NameRole,                  // QString, as Qt::DisplayRole
        CodeRole,                  // QString, TSX
        PropsRole,                 // QJsonObject
        DurationRole,              // int, frames; a nominal length for trailing rows
        StartFrameRole,            // int, frame of the video at which the row begins
        TemplateIdRole,            // QString
        TransitionRole,            // QString, the kind's id; how it comes in over the one before
        PartRole,                  // ScenePart
        ThumbnailRole,             // QImage, null until there is one
        StatusRole,                // Status, as int
        ErrorRole,                 // QString, a sentence: for Failed, and for a scene that the stage cannot show
        RunIdRole,                 // QString
        SceneIndexRole,            // int, from 0 in its run, for trailing rows; else -1
    };
    enum Status { Ready, Working, Failed };
    Q_ENUM(Status)

    // Length that a trailing row is given, since its scene has none yet: frames.
    static constexpr int nominalDuration = 120;

    explicit SceneListModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    // The scenes alone; a scene's position is its row.
    int sceneCount() const { return int(m_rows.size()); }
    int positionOf(const QString &sceneId) const; // -1 where there is none
    const Scene &sceneAt(int position) const { return m_rows.at(position).scene; }
    const Scene *scene(const QString &sceneId) const; // null where there is none; valid until the next change
    QList<Scene> scenes() const;
    QImage thumbnailAt(int position) const { return m_rows.at(position).thumbnail; }

    // The video's time, in frames. Trailing rows have no part in it.
    int totalFrames() const;
    int startFrameAt(int row) const { return m_starts.at(row); }
    int positionAtFrame(int frame) const; // nearest; -1 without scenes

    // Changes, for the document. Positions are clamped.
    void reset(const QList<Scene> &scenes);
    void insertScene(int position, const Scene &scene, const QImage &thumbnail);
    void removeScene(int position);
    void moveScene(int from, int to); // `to`: where it stands afterwards
    void changeScene(int position, const Scene &scene);
    void setProblem(const QString &sceneId, const QString &problem); // empty: there is none
    void setThumbnail(const QString &sceneId, const QImage &thumbnail);
    void startPending(const QString &runId, int sceneIndex, const QString &name); // also of one that failed before
    void failPending(const QString &runId, int sceneIndex, const QString &name, const QString &error);
    void removePending(const QString &runId, int sceneIndex);
    void removeWorking(); // those that failed stay
    void removeAllPending();

private:
    struct Row
    {
        Scene scene;
        QImage thumbnail;
        QString problem;
    };
    struct Pending
    {
        QString runId;
        int sceneIndex = 0;
        QString name;
        Status status = Working;
        QString error;
    };

    QVariant sceneData(const Row &row, int role) const;
    QVariant pendingData(const Pending &pending, int role) const;
    int durationOf(int row) const;
    int findPending(const QString &runId, int sceneIndex) const; // index into m_pending, or -1
    void setPending(const Pending &pending);
    void removePendingAt(int at);
    void updateStarts();
    void announceStarts(int firstRow);

    QList<Row> m_rows;
    QList<Pending> m_pending;
    QList<int> m_starts; // of rows and pending ones
};

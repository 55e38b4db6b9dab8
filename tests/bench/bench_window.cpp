// Drives the real window, offscreen, and prints figures as JSON: bench_window ADDRESS RUNS.
// One run to warm up, then RUNS measured ones, each in a window of its own.

#include "app/window/WindowApplication.h"
#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/SampleScheme.h"
#include "ui/browser/StageView.h"
#include "ui/document/SceneListModel.h"
#include "ui/editor/EditorService.h"
#include "ui/window/WelcomePage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>

#include <cstdio>

namespace {

constexpr int runLimit = 60'000; // ms
constexpr int heartbeat = 5;     // ms

class Bench : public QObject
{
public:
    Bench(const QString &address, int runs, const QElapsedTimer &sinceStart)
        : m_address(address)
        , m_runsLeft(runs + 1)
        , m_sinceStart(sinceStart)
    {
        m_heart.setTimerType(Qt::PreciseTimer);
        connect(&m_heart, &QTimer::timeout, this, [this] {
            const qint64 now = m_beat.nsecsElapsed();
            if (m_measuring)
                m_stalls.append(double(now - m_lastBeat) / 1e6 - heartbeat);
            m_lastBeat = now;
        });
        m_beat.start();
        m_heart.start(heartbeat);
        m_limit.setSingleShot(true);
        connect(&m_limit, &QTimer::timeout, this, [] { QCoreApplication::exit(1); });
        nextRun();
    }

private:
    void nextRun()
    {
        if (m_window) {
            ProjectWindow *done = std::exchange(m_window, nullptr);
            done->window()->close();
        }
        m_measuring = false;
        m_window = m_application.openWindow();
        auto *address = m_window->window()->findChild<WelcomePage *>()->findChild<QLineEdit *>();
        m_limit.start(runLimit);
        // Once everything that the new window set going has had its turn, and the page behind it stands.
        QTimer::singleShot(m_sinceStart.isValid() && m_usable < 0 ? 0 : 1500, this, [this, address] {
            if (m_usable < 0)
                m_usable = double(m_sinceStart.elapsed()) / 1000;
            address->setText(QStringLiteral("Create video from %1").arg(m_address));
            begin(address);
        });
    }

    void begin(QWidget *address)
    {
        m_shownAt.clear();
        SceneListModel *scenes = m_window->document()->scenes();
        connect(scenes, &QAbstractItemModel::rowsInserted, this, [this, scenes](const QModelIndex &, int row) {
            if (scenes->index(row).data(SceneListModel::StatusRole).toInt() == SceneListModel::Ready)
                take();
        });
        m_measuring = m_measured;
        m_sinceEnter.start();
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QCoreApplication::sendEvent(address, &enter);
        connect(m_window->window()->findChild<StageView *>(), &StageView::painted, this, [this] {
            if (m_painted < 0 && !m_shownAt.isEmpty())
                m_painted = double(m_sinceEnter.elapsed()) / 1000;
        });
    }

    void take()
    {
        m_shownAt.append(double(m_sinceEnter.elapsed()) / 1000);
        if (m_shownAt.size() < 5)
            return;
        QTimer::singleShot(500, this, [this] { endRun(); }); // the first picture of a fast run may come after the last row
    }

    void endRun()
    {
        if (m_measured) {
            m_first.append(m_painted < 0 ? m_shownAt.first() : std::max(m_painted, m_shownAt.first()));
            m_committed.append(m_shownAt.first());
            m_fifth.append(m_shownAt.at(4));
        }
        m_measured = true;
        m_painted = -1;
        if (--m_runsLeft > 0)
            return nextRun();
        const QJsonObject figures{{QStringLiteral("first"), m_first},
                                  {QStringLiteral("committed"), m_committed},
                                  {QStringLiteral("fifth"), m_fifth},
                                  {QStringLiteral("stalls"), m_stalls},
                                  {QStringLiteral("usable"), m_usable}};
        std::puts(QJsonDocument(figures).toJson(QJsonDocument::Compact).constData());
        QCoreApplication::exit(0);
    }

    QString m_address;
    int m_runsLeft;
    QElapsedTimer m_sinceStart;
    double m_usable = -1; // s
    WindowApplication m_application;
    ProjectWindow *m_window = nullptr;
    bool m_measured = false;  // the warm-up run is over
    bool m_measuring = false; // the heartbeat counts
    QTimer m_heart;
    QTimer m_limit;
    QElapsedTimer m_beat;
    qint64 m_lastBeat = 0;
    QElapsedTimer m_sinceEnter;
    double m_painted = -1;
    QList<double> m_shownAt;
    QJsonArray m_first, m_committed, m_fifth, m_stalls;
};

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    if (argc != 3)
        return 2;
    QCoreApplication::setApplicationName(QStringLiteral("Pagereel"));
    StageService::registerScheme();
    SampleScheme::registerScheme();
    EditorService::registerScheme();
    setStageChromiumFlags();
    QApplication application(argc, argv);
    const Bench bench(QString::fromLocal8Bit(argv[1]), std::atoi(argv[2]), sinceStart);
    return QApplication::exec();
}

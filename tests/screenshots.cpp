// Makes the README's pictures from the running program, offscreen: screenshots FOLDER.

#include "app/window/WindowApplication.h"
#include "ui/browser/ChromiumFlags.h"
#include "ui/browser/SampleScheme.h"
#include "ui/browser/StageView.h"
#include "ui/document/SceneListModel.h"
#include "ui/editor/EditorService.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

namespace {

constexpr int runLimit = 60'000; // ms
constexpr int shownFrame = 55;   // of the first scene: everything has arrived

class Photographer : public QObject
{
public:
    explicit Photographer(QDir folder)
        : m_folder(std::move(folder))
    {
        m_window = m_application.openWindow();
        m_window->window()->resize(1440, 900);
        QTimer::singleShot(1500, this, [this] {
            take(QStringLiteral("welcome"));
            makeVideo();
        });
        QTimer::singleShot(runLimit, this, [] { QCoreApplication::exit(1); });
    }

private:
    void makeVideo()
    {
        connect(m_window->document(), &Document::runChanged, this, [this] {
            if (m_window->document()->scenes()->sceneCount() < 5 || m_window->document()->run().running || m_done)
                return;
            m_done = true;
            auto *stage = m_window->window()->findChild<StageView *>();
            stage->pause();
            stage->seek(shownFrame);
            QTimer::singleShot(1500, this, [this] {
                take(QStringLiteral("window"));
                QCoreApplication::exit(0);
            });
        });
        emit m_window->window()->trySampleRequested();
    }

    // In both themes: what the README shows follows the reader's.
    void take(const QString &name)
    {
        for (const auto &[choice, suffix] : {std::pair(Theme::Choice::Light, "-light"), std::pair(Theme::Choice::Dark, "-dark")}) {
            m_application.theme()->setChoice(choice);
            m_window->window()->grab().save(m_folder.filePath(name + QLatin1String(suffix) + QStringLiteral(".png")));
        }
    }

    QDir m_folder;
    WindowApplication m_application;
    ProjectWindow *m_window = nullptr;
    bool m_done = false;
};

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication::setApplicationName(QStringLiteral("Pagereel"));
    StageService::registerScheme();
    SampleScheme::registerScheme();
    EditorService::registerScheme();
    setStageChromiumFlags();
    QApplication application(argc, argv);
    QDir folder(QString::fromLocal8Bit(argv[1]));
    folder.mkpath(QStringLiteral("."));
    const Photographer photographer(folder);
    return QApplication::exec();
}

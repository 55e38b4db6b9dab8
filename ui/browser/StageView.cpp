#include "ui/browser/StageView.h"

#include "ui/browser/StageCardButton.h"
#include "ui/browser/StageJson.h"
#include "ui/browser/StagePage.h"
#include "ui/browser/StagePlayback.h"

#include <QChildEvent>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QVBoxLayout>
#include <QWebEngineView>

namespace {

constexpr QColor surround(0x13, 0x14, 0x17); // the page's own, so that a resize shows no seam

// A view that leaves mouse and keyboard to the widgets around it: scenes are watched, not used.
class SilentView : public QWebEngineView
{
public:
    explicit SilentView(QWidget *parent)
        : QWebEngineView(parent)
    {
        setFocusPolicy(Qt::NoFocus);
        setContextMenuPolicy(Qt::NoContextMenu);
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setAcceptDrops(false);
    }

protected:
    bool event(QEvent *event) override
    {
        // The surface it paints on comes and goes with the renderer, and would take the focus.
        if (event->type() == QEvent::ChildPolished) {
            auto *child = qobject_cast<QWidget *>(static_cast<QChildEvent *>(event)->child());
            if (child) {
                child->setFocusPolicy(Qt::NoFocus);
                setFocusProxy(nullptr);
            }
        }
        return QWebEngineView::event(event);
    }
};

} // namespace

class StageView::Private
{
public:
    SilentView *view;
    StagePage *page;
    StagePlayback *playback;
    StageCardButton *cardButton;
    std::shared_ptr<AssetSource> assets;
    QSize picture; // of the composition
};

StageView::StageView(StageService *service, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    d->view = new SilentView(this);
    d->page = new StagePage(service, d->view);
    d->view->setPage(d->page);
    d->playback = new StagePlayback(d->page, this);

    QPalette dark = palette();
    dark.setColor(QPalette::Window, surround);
    setPalette(dark);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->view);

    d->cardButton = new StageCardButton(this);
    const auto followFrame = [this] { d->cardButton->setSceneAtFrame(d->playback->sceneAtFrame()); };
    connect(d->playback, &StagePlayback::cardShown, d->cardButton, &StageCardButton::showFor);
    connect(d->playback, &StagePlayback::cardShown, d->cardButton, followFrame);
    connect(d->playback, &StagePlayback::cardGone, d->cardButton, &StageCardButton::hideFor);
    connect(d->playback, &StagePlayback::frameChanged, d->cardButton, followFrame);
    connect(d->page, &StagePage::lost, d->cardButton, [this] { d->cardButton->showFor({}, 0); });
    connect(d->cardButton, &StageCardButton::wanted, this, &StageView::openInEditorRequested);

    connect(d->playback, &StagePlayback::frameChanged, this, &StageView::frameChanged);
    connect(d->playback, &StagePlayback::playingChanged, this, &StageView::playingChanged);
    connect(d->playback, &StagePlayback::sceneProblem, this, &StageView::sceneProblem);
    connect(d->playback, &StagePlayback::sceneProblemGone, this, &StageView::sceneProblemGone);
    connect(d->playback, &StagePlayback::sceneNotes, this, &StageView::sceneNotes);
    connect(d->playback, &StagePlayback::described, this, &StageView::described);
    connect(d->playback, &StagePlayback::painted, this, &StageView::painted);
    d->page->open(); // it takes a moment: the project finds it there
}

StageView::~StageView()
{
    // The view last: what talks to its page goes first.
    delete d->playback;
}

void StageView::setProject(const StageProject &project)
{
    const bool hadOthers = d->assets && d->assets != project.assets;
    d->assets = project.assets;
    if (hadOthers)
        d->page->open(); // pictures of the old source may not linger under the same names
    d->page->setAssets(project.assets);
    d->playback->setProject(project);
    d->picture = {project.width, project.height};
    d->cardButton->setPictureSize(d->picture);
}

void StageView::setScenes(const QList<StageScene> &scenes)
{
    d->playback->setScenes(scenes);
}

void StageView::seek(int frame)
{
    d->playback->seek(frame);
}

void StageView::play()
{
    d->playback->setPlaying(true);
}

void StageView::pause()
{
    d->playback->setPlaying(false);
}

void StageView::setLoop(bool loop)
{
    d->playback->setLoop(loop);
}

void StageView::describe(const QString &sceneId)
{
    d->playback->describe(sceneId);
}

void StageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        lookForText(event->position().toPoint(), &StageView::textPicked);
}

void StageView::contextMenuEvent(QContextMenuEvent *event)
{
    lookForText(event->pos(), &StageView::menuWanted);
}

// The page shows the picture as large as fits, in its middle.
void StageView::lookForText(const QPoint &place, void (StageView::*found)(const StageTextHit &))
{
    if (d->picture.isEmpty() || !d->page->isReady())
        return;
    const double scale = std::min(double(width()) / d->picture.width(), double(height()) / d->picture.height());
    const QPointF origin((width() - d->picture.width() * scale) / 2, (height() - d->picture.height() * scale) / 2);
    const QPointF inside = (QPointF(place) - origin) / scale;
    const QJsonObject where{{QStringLiteral("x"), inside.x()}, {QStringLiteral("y"), inside.y()}};
    d->page->call(QStringLiteral("textAt"), where).then(this, [=, this](const Result<QJsonValue> &answer) {
        StageTextHit hit{d->playback->sceneAtFrame(), {}, QRect(place, QSize(1, 1))};
        if (answer && answer->isObject()) {
            const StageText text = stageTextFromJson(answer->toObject());
            hit.text = text.text;
            hit.box = QRectF(origin + text.box.topLeft() * scale, text.box.size() * scale).toAlignedRect();
        }
        emit(this->*found)(hit);
    });
}

int StageView::frame() const
{
    return d->playback->frame();
}

bool StageView::isPlaying() const
{
    return d->playback->isPlaying();
}

#include "ui/editor/SceneTabs.h"

#include "pipeline/project/SceneName.h"
#include "ui/theme/Icon.h"

#include <QKeyEvent>
#include <QSignalBlocker>
#include <QToolButton>

namespace {

constexpr qsizetype longestTitle = 24; // letters

QString titleOf(const QString &name)
{
    const QString title = shortSceneName(name);
    const QString shown = title.size() > longestTitle ? title.left(longestTitle - 1) + u'…' : title;
    return QString(shown).replace(u'&', QStringLiteral("&&"));
}

} // namespace

SceneTabs::SceneTabs(QWidget *parent)
    : QTabBar(parent)
{
    setAccessibleName(tr("Open scenes"));
    setExpanding(false);
    setMovable(true);
    setUsesScrollButtons(true);
    setDrawBase(false);
    setIconSize({14, 14});
    connect(this, &QTabBar::currentChanged, this, [this] { emit chosen(current()); });
    connect(this, &QTabBar::tabBarDoubleClicked, this, [this](int index) { keep(tabData(index).toString()); });
}

QString SceneTabs::current() const
{
    return tabData(currentIndex()).toString();
}

int SceneTabs::indexOf(const QString &sceneId) const
{
    for (int index = 0; index < count(); ++index) {
        if (tabData(index).toString() == sceneId)
            return index;
    }
    return -1;
}

void SceneTabs::show(const QString &sceneId, const QString &name)
{
    const QSignalBlocker quiet(this); // nobody chose
    int index = indexOf(sceneId);
    if (index < 0) {
        index = indexOf(m_passing);
        if (index < 0) {
            index = addTab(QString());
            setTabButton(index, QTabBar::RightSide, closeButton());
        }
        m_passing = sceneId;
        setTabData(index, sceneId);
        setTabIcon(index, {});
    }
    setName(sceneId, name);
    setCurrentIndex(index);
}

QToolButton *SceneTabs::closeButton()
{
    auto *button = new QToolButton(this);
    button->setIcon(themeIcon(QStringLiteral("x")));
    button->setIconSize({12, 12});
    button->setProperty("look", QStringLiteral("tight"));
    button->setFocusPolicy(Qt::NoFocus);
    button->setToolTip(tr("Close"));
    button->setAccessibleName(tr("Close"));
    connect(button, &QToolButton::clicked, this, [this, button] {
        for (int index = 0; index < count(); ++index) {
            if (tabButton(index, QTabBar::RightSide) == button)
                return closeTab(tabData(index).toString());
        }
    });
    return button;
}

void SceneTabs::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && currentIndex() >= 0)
        closeTab(current());
    else
        QTabBar::keyPressEvent(event);
}

void SceneTabs::keep(const QString &sceneId)
{
    if (m_passing == sceneId)
        m_passing.clear();
}

void SceneTabs::setName(const QString &sceneId, const QString &name)
{
    const int index = indexOf(sceneId);
    if (index < 0)
        return;
    setTabText(index, titleOf(name));
    setTabToolTip(index, name.toHtmlEscaped());
    setAccessibleTabName(index, name);
}

void SceneTabs::setBroken(const QString &sceneId, bool broken)
{
    if (const int index = indexOf(sceneId); index >= 0)
        setTabIcon(index, broken ? themeIcon(QStringLiteral("circle-alert"), QPalette::BrightText) : QIcon());
}

void SceneTabs::closeTab(const QString &sceneId)
{
    if (m_passing == sceneId)
        m_passing.clear();
    if (const int index = indexOf(sceneId); index >= 0)
        removeTab(index);
}

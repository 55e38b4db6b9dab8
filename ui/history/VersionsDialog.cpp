#include "ui/history/VersionsDialog.h"

#include "ui/editor/EditorPage.h"
#include "ui/editor/EditorView.h"
#include "ui/history/VersionListModel.h"
#include "ui/theme/Theme.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QTabBar>
#include <QVBoxLayout>

namespace {

constexpr QSize pictureSize{420, 240}; // pixels

QStringList textsOf(const SceneVersion &version)
{
    return {version.codeAfter, QString::fromUtf8(QJsonDocument(version.propsAfter).toJson())};
}

QLabel *pictureOf(const QImage &picture, qreal ratio, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setAlignment(Qt::AlignCenter);
    label->setMinimumSize(pictureSize);
    if (picture.isNull())
        label->setText(VersionsDialog::tr("This version cannot be shown."));
    QImage scaled = picture.scaled(pictureSize * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(ratio);
    if (!picture.isNull())
        label->setPixmap(QPixmap::fromImage(scaled));
    return label;
}

} // namespace

VersionsDialog::VersionsDialog(const VersionListModel &versions, int older, int newer, EditorService *editor, Theme *theme, QWidget *parent)
    : QDialog(parent)
    , m_before(textsOf(versions.versionAt(older)))
    , m_after(textsOf(versions.versionAt(newer)))
    , m_tabs(new QTabBar(this))
{
    setWindowTitle(tr("Compare Versions"));
    resize(960, 760);
    auto *pictures = new QGridLayout;
    int column = 0;
    for (const int row : {older, newer}) {
        auto *title = new QLabel(versions.index(row).data(Qt::AccessibleTextRole).toString(), this);
        title->setProperty("look", QStringLiteral("muted"));
        QLabel *picture = pictureOf(versions.pictureAt(row), devicePixelRatioF(), this);
        picture->setAccessibleName(title->text());
        pictures->addWidget(title, 0, column, Qt::AlignHCenter);
        pictures->addWidget(picture, 1, column++);
    }
    m_tabs->addTab(tr("Code"));
    m_tabs->addTab(tr("Content"));
    m_tabs->setAccessibleName(tr("What is compared"));
    m_tabs->setExpanding(false);
    auto *view = new EditorView(this);
    view->setAccessibleName(tr("Differences"));
    m_page = new EditorPage(editor, view);
    m_page->setBackgroundColor(theme->tokens().color(QStringLiteral("panel")));
    view->setPage(m_page);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(pictures);
    layout->addWidget(m_tabs);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_page, &EditorPage::ready, this, [this, theme] {
        m_page->setTheme(theme->tokens());
        showDifference(m_tabs->currentIndex());
    });
    m_tabs->setCurrentIndex(m_before.first() == m_after.first() ? 1 : 0);
    connect(m_tabs, &QTabBar::currentChanged, this, &VersionsDialog::showDifference);
}

void VersionsDialog::showDifference(int tab)
{
    m_page->compare(m_before.at(tab), m_after.at(tab), tab == 0 ? QStringLiteral("typescript") : QStringLiteral("plaintext"));
}

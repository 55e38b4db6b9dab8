#include "ui/window/WelcomePage.h"

#include "ui/theme/Icon.h"
#include "ui/window/RecentProjects.h"
#include "ui/window/RecentRow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int columnWidth = 600;
constexpr qsizetype recentShown = 5;
constexpr QSize iconWithRoom(20, 16);

QLabel *label(const QString &text, const char *look)
{
    auto *result = new QLabel(text);
    result->setProperty("look", QLatin1String(look));
    return result;
}

} // namespace

WelcomePage::WelcomePage(RecentProjects *recent, QWidget *parent)
    : QWidget(parent)
    , m_recent(recent)
    , m_address(new QLineEdit(this))
    , m_create(new QPushButton(tr("Create Video"), this))
    , m_recentRows(new QVBoxLayout)
{
    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon(QStringLiteral(":/icons/pagereel.svg")).pixmap(48, 48));
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(mark);
    column->addSpacing(20);
    column->addWidget(label(tr("Create video from…"), "title"));
    column->addSpacing(16);
    column->addLayout(createAddressRow());
    column->addSpacing(12);
    column->addLayout(createSampleRow());
    column->addSpacing(40);
    column->addLayout(m_recentRows);
    m_recentRows->setSpacing(0);

    auto *box = new QWidget(this);
    box->setLayout(column);
    box->setFixedWidth(columnWidth);
    column->setContentsMargins(0, 0, 0, 0);
    auto *page = new QVBoxLayout(this);
    page->addStretch(3);
    page->addWidget(box, 0, Qt::AlignHCenter);
    page->addStretch(4);
    auto *offline =
        label(tr("Scenes, editor and export work without a network; only reading a website needs one. No account, no key."), "muted");
    page->addWidget(offline, 0, Qt::AlignHCenter);
    page->setContentsMargins(24, 24, 24, 24);

    connect(recent, &RecentProjects::changed, this, &WelcomePage::fillRecent);
    fillRecent();
}

void WelcomePage::focusAddress()
{
    m_address->setFocus();
}

QLayout *WelcomePage::createAddressRow()
{
    m_address->setProperty("look", QStringLiteral("hero"));
    m_address->setPlaceholderText(tr("Address of a website, such as stripe.com"));
    m_address->setAccessibleName(tr("Create video from"));
    m_address->setClearButtonEnabled(true);
    m_create->setProperty("look", QStringLiteral("primary"));
    m_create->setProperty("hero", true);
    m_create->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding); // as high as the field
    m_create->setEnabled(false);
    connect(m_address, &QLineEdit::textChanged, this, [this](const QString &text) { m_create->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_address, &QLineEdit::returnPressed, this, &WelcomePage::send);
    connect(m_create, &QPushButton::clicked, this, &WelcomePage::send);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_address, 1);
    row->addWidget(m_create);
    return row;
}

QLayout *WelcomePage::createSampleRow()
{
    auto *sample = new QPushButton(themeIcon(QStringLiteral("sparkles")), tr("Try the sample site"), this);
    sample->setIconSize(iconWithRoom);
    sample->setToolTip(tr("A made-up company's site that comes with the program: no network needed"));
    connect(sample, &QPushButton::clicked, this, &WelcomePage::trySampleRequested);
    auto *browse = new QPushButton(themeIcon(QStringLiteral("folder-open")), tr("Open a project…"), this);
    browse->setProperty("look", QStringLiteral("plain"));
    browse->setIconSize(iconWithRoom);
    connect(browse, &QPushButton::clicked, this, &WelcomePage::browseRequested);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(sample);
    row->addWidget(browse);
    row->addStretch();
    return row;
}

void WelcomePage::send()
{
    const QString text = m_address->text().trimmed();
    if (text.isEmpty())
        return;
    // A bare address is a wish for a video; a sentence says for itself what it wants.
    const bool isSentence = text.contains(QLatin1Char(' '));
    emit messageSent(isSentence ? text : tr("Create video from %1").arg(text));
    m_address->clear();
}

void WelcomePage::fillRecent()
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater(); // it may be what was clicked
        delete item;
    }
    const QStringList paths = m_recent->paths().mid(0, recentShown);
    if (paths.isEmpty())
        return;
    m_recentRows->addWidget(label(tr("Recent projects"), "section"));
    m_recentRows->addSpacing(6);
    for (const QString &path : paths) {
        auto *row = new RecentRow(path);
        connect(row, &RecentRow::clicked, this, [this, path] { emit openRequested(path); });
        m_recentRows->addWidget(row);
    }
}

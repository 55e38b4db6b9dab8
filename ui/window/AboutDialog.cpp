#include "ui/window/AboutDialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QIcon>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>
#include <QtWebEngineCore/qtwebenginecoreglobal.h>

namespace {

QString notices()
{
    QFile file(QStringLiteral(":/notices/notices.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Pagereel"));
    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon(QStringLiteral(":/icons/pagereel.svg")).pixmap(48, 48));
    auto *name = new QLabel(tr("Pagereel %1").arg(QCoreApplication::applicationVersion()), this);
    name->setProperty("look", QStringLiteral("strong"));
    auto *text =
        new QLabel(tr("Branded motion graphics from a website. It works on your machine: no account, no server, no key.\n\n"
                      "Qt %1, QtWebEngine %2 with Chromium %3, under the LGPL 3. Remotion is not part of the program: "
                      "exported folders ask npm for it, under Remotion's own licence.")
                       .arg(QLatin1String(qVersion()), QLatin1String(qWebEngineVersion()), QLatin1String(qWebEngineChromiumVersion())),
                   this);
    text->setWordWrap(true);
    auto *licences = new QPlainTextEdit(notices(), this);
    licences->setReadOnly(true);
    licences->setAccessibleName(tr("Licences"));
    licences->setMinimumHeight(200);
    auto *heading = new QLabel(tr("Licences of what the program contains"), this);
    heading->setProperty("look", QStringLiteral("section"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{mark, name, text})
        layout->addWidget(widget);
    layout->addSpacing(8);
    layout->addWidget(heading);
    layout->addWidget(licences, 1);
    layout->addWidget(buttons);
    resize(620, 600);
}

#include "ui/window/FileActions.h"

#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/window/Preferences.h"

#include <QAction>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStandardPaths>

FileActions::FileActions(Document *document, Preferences *preferences, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_preferences(preferences)
    , m_window(window)
    , m_new(add("newProject", tr("&New"), QKeySequence::New, &FileActions::newRequested))
    , m_open(add("openProject", tr("&Open…"), QKeySequence::Open, &FileActions::browse))
    , m_saveAs(add("saveProjectAs", tr("Save &As…"), QKeySequence::SaveAs, &FileActions::saveAs))
    , m_exportMp4(add("exportMp4", tr("Export &MP4…"), Qt::CTRL | Qt::Key_E, &FileActions::exportMp4))
    , m_exportRemotion(add("exportRemotion", tr("Export &Remotion Project…"), {}, &FileActions::exportRemotion))
{
    // There is no Save: everything is saved as it happens.
    m_saveAs->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), QKeySequence(Qt::CTRL | Qt::Key_S)});
    connect(document, &Document::contentsReset, this, &FileActions::updateEnabled);
    connect(document->scenes(), &QAbstractItemModel::rowsInserted, this, &FileActions::updateEnabled);
    connect(document->scenes(), &QAbstractItemModel::rowsRemoved, this, &FileActions::updateEnabled);
    updateEnabled();
}

void FileActions::fill(QMenu *menu, QMenu *recent)
{
    menu->addActions({m_new, m_open});
    menu->addMenu(recent);
    menu->addSeparator();
    menu->addAction(m_saveAs);
    menu->addSeparator();
    menu->addActions({m_exportMp4, m_exportRemotion});
}

QAction *FileActions::add(const char *id, const QString &text, const QKeySequence &keys, void (FileActions::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(id));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void FileActions::browse()
{
    QFileDialog *dialog = createDialog(tr("Open Project"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Pagereel projects (*.pagereel)"));
    connect(dialog, &QFileDialog::fileSelected, this, &FileActions::openRequested);
    dialog->open();
}

void FileActions::saveAs()
{
    QFileDialog *dialog = createDialog(tr("Save Project As"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Pagereel projects (*.pagereel)"));
    dialog->setDefaultSuffix(QStringLiteral("pagereel"));
    dialog->selectFile(suggestedPath(QStringLiteral(".pagereel")));
    connect(dialog, &QFileDialog::fileSelected, this, &FileActions::saveAsRequested);
    dialog->open();
}

void FileActions::exportMp4()
{
    QFileDialog *dialog = createDialog(tr("Export MP4"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("MP4 videos (*.mp4)"));
    dialog->setDefaultSuffix(QStringLiteral("mp4"));
    dialog->selectFile(suggestedPath(QStringLiteral(".mp4")));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { emit exportRequested(QStringLiteral("mp4"), path); });
    dialog->open();
}

void FileActions::exportRemotion()
{
    auto *note = new QMessageBox(QMessageBox::Information, tr("Export Remotion Project"),
                                 tr("The folder is a project for Remotion, which its npm install fetches."), QMessageBox::Cancel, m_window);
    note->setAttribute(Qt::WA_DeleteOnClose);
    note->setInformativeText(tr("Remotion has a licence of its own: it is free for individuals and small teams, "
                                "larger companies need a paid one. See remotion.dev/license."));
    QPushButton *choose = note->addButton(tr("Choose a Folder…"), QMessageBox::AcceptRole);
    note->setDefaultButton(choose);
    connect(note, &QMessageBox::accepted, this, [this] {
        QFileDialog *dialog = createDialog(tr("Export Remotion Project"));
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setFileMode(QFileDialog::AnyFile);
        dialog->setLabelText(QFileDialog::FileName, tr("Name of the folder:"));
        dialog->selectFile(suggestedPath(QStringLiteral("-remotion")));
        connect(dialog, &QFileDialog::fileSelected, this,
                [this](const QString &path) { emit exportRequested(QStringLiteral("remotion"), path); });
        dialog->open();
    });
    note->open();
}

void FileActions::updateEnabled()
{
    m_saveAs->setEnabled(!m_document->projectId().isEmpty());
    for (QAction *action : {m_exportMp4, m_exportRemotion})
        action->setEnabled(m_document->scenes()->sceneCount() > 0);
}

QFileDialog *FileActions::createDialog(const QString &title)
{
    QString folder = m_preferences->value(Preferences::Key::LastFolder).toString();
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_window, title, folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &FileActions::rememberFolder);
    return dialog;
}

QString FileActions::suggestedPath(const QString &suffix) const
{
    static const QRegularExpression notForFiles(QStringLiteral("[^\\w .()-]+"), QRegularExpression::UseUnicodePropertiesOption);
    QString name = m_document->settings().title;
    name = name.replace(notForFiles, QStringLiteral(" ")).simplified().left(80);
    return (name.isEmpty() ? tr("Untitled") : name) + suffix;
}

void FileActions::rememberFolder(const QString &path)
{
    m_preferences->setValue(Preferences::Key::LastFolder, QFileInfo(path).path());
}

#include "ui/preview/FormatMenu.h"

#include "ui/document/Document.h"

#include <QActionGroup>

FormatMenu::FormatMenu(Document *document, QWidget *parent)
    : QMenu(parent)
    , m_document(document)
    , m_shapes(new QActionGroup(this))
    , m_rates(new QActionGroup(this))
{
    addShapes();
    addSeparator();
    addRates();
    connect(this, &QMenu::aboutToShow, this, &FormatMenu::showCurrent);
}

void FormatMenu::addShapes()
{
    const struct
    {
        QString text;
        QSize size;
    } shapes[] = {
        {tr("Wide, 16:9"), {1920, 1080}},
        {tr("Tall, 9:16"), {1080, 1920}},
        {tr("Square, 1:1"), {1080, 1080}},
    };
    for (const auto &[text, size] : shapes) {
        QAction *action = addAction(text);
        action->setCheckable(true);
        action->setData(size);
        m_shapes->addAction(action);
        connect(action, &QAction::triggered, this, [this, size = size] { m_document->setFormat(size, m_document->settings().fps); });
    }
}

void FormatMenu::addRates()
{
    for (const int rate : {24, 25, 30, 50, 60}) {
        QAction *action = addAction(tr("%1 fps").arg(rate));
        action->setCheckable(true);
        action->setData(rate);
        m_rates->addAction(action);
        connect(action, &QAction::triggered, this, [this, rate] {
            const ProjectSettings &settings = m_document->settings();
            m_document->setFormat({settings.width, settings.height}, rate);
        });
    }
}

void FormatMenu::showCurrent()
{
    const ProjectSettings &settings = m_document->settings();
    for (QAction *action : m_shapes->actions())
        action->setChecked(action->data().toSize() == QSize(settings.width, settings.height));
    for (QAction *action : m_rates->actions())
        action->setChecked(action->data().toInt() == settings.fps);
    setEnabled(!m_document->isReadOnly());
}

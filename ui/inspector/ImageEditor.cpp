#include "ui/inspector/ImageEditor.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

ImageEditor::ImageEditor(const QList<PropField::Picture> &pictures, const QString &name, QWidget *parent)
    : PropEditor(parent)
    , m_pictures(pictures)
    , m_name(name)
    , m_button(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    layout->addStretch();
    setFocusProxy(m_button);
    m_button->setToolTip(tr("Choose another picture of the project"));
    connect(m_button, &QPushButton::clicked, this, &ImageEditor::offer);
    setValue({});
}

void ImageEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    const QString file = value.toObject().value(u"src").toString();
    m_button->setText(file.isEmpty() ? tr("Choose…") : file);
    m_button->setEnabled(!m_pictures.isEmpty());
    m_button->setAccessibleName(tr("%1: %2", "which picture, its file").arg(m_name, m_button->text()));
}

void ImageEditor::offer()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const PropField::Picture &picture : std::as_const(m_pictures)) {
        QAction *action = menu->addAction(picture.name, this, [this, picture] {
            setValue(QJsonObject{{u"src"_qs, picture.name}, {u"width"_qs, picture.size.width()}, {u"height"_qs, picture.size.height()}});
            emit edited();
        });
        action->setCheckable(true);
        action->setChecked(picture.name == m_value.toObject().value(u"src").toString());
    }
    menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

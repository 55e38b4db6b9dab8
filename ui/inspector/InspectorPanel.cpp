#include "ui/inspector/InspectorPanel.h"

#include "pipeline/project/RowValues.h"
#include "pipeline/scenes/TemplateCatalogue.h"
#include "ui/document/Document.h"
#include "ui/document/SceneListModel.h"
#include "ui/document/TransitionWords.h"
#include "ui/inspector/GroupEditor.h"
#include "ui/inspector/ProjectPictures.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cmath>

namespace {

constexpr double longestLength = 600;   // seconds
constexpr double longestTransition = 2; // seconds
constexpr double lengthStep = 0.5;      // seconds

QDoubleSpinBox *secondsBox(const QString &name, double largest, QWidget *parent)
{
    auto *box = new QDoubleSpinBox(parent);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons); // arrow keys and the wheel step
    box->setAccessibleName(name);
    box->setDecimals(2);
    box->setRange(0, largest);
    box->setSingleStep(lengthStep);
    box->setSuffix(InspectorPanel::tr(" s", "seconds"));
    return box;
}

void addLabelled(QVBoxLayout *layout, const QString &text, QWidget *widget)
{
    auto *label = new QLabel(text);
    label->setProperty("look", QStringLiteral("small"));
    label->setBuddy(widget);
    layout->addWidget(label);
    layout->addWidget(widget);
    layout->addSpacing(8);
}

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setProperty("look", QStringLiteral("section"));
    return label;
}

QStringList brandColors(const BrandProfile &brand)
{
    QStringList colors;
    const auto add = [&colors](const QColor &color) {
        if (color.isValid() && !colors.contains(color.name()))
            colors.append(color.name());
    };
    for (const auto &color : brand.colors.palette)
        add(color.value);
    return colors;
}

void offer(QList<PropField> *fields, const QStringList &colors, const QList<PropField::Picture> &pictures)
{
    for (PropField &field : *fields) {
        if (field.kind == PropField::Kind::Color)
            field.choices = colors;
        if (field.kind == PropField::Kind::Image)
            field.pictures = pictures;
        offer(&field.fields, colors, pictures);
    }
}

bool hasPictures(const QList<PropField> &fields)
{
    return std::any_of(fields.cbegin(), fields.cend(),
                       [](const PropField &field) { return field.kind == PropField::Kind::Image || hasPictures(field.fields); });
}

} // namespace

InspectorPanel::InspectorPanel(Document *document, const TemplateCatalogue *templates, QWidget *parent)
    : QScrollArea(parent)
    , m_document(document)
    , m_templates(templates)
    , m_pictures(new ProjectPictures(document, this))
    , m_none(new QLabel(tr("Choose a scene in the timeline to see its properties.")))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(16, 8, 16, 16);
    m_none->setWordWrap(true);
    m_none->setProperty("look", QStringLiteral("muted"));
    m_body = createBody();
    layout->addWidget(m_none);
    layout->addWidget(m_body);
    layout->addStretch();
    setWidget(page);

    const SceneListModel *scenes = document->scenes();
    connect(scenes, &QAbstractItemModel::dataChanged, this, &InspectorPanel::showScene);
    connect(scenes, &QAbstractItemModel::rowsInserted, this, &InspectorPanel::showScene);
    connect(scenes, &QAbstractItemModel::rowsRemoved, this, &InspectorPanel::showScene);
    connect(scenes, &QAbstractItemModel::modelReset, this, &InspectorPanel::showScene);
    connect(document, &Document::settingsChanged, this, &InspectorPanel::showScene);
    connect(document, &Document::brandChanged, this, &InspectorPanel::renewFields);
    connect(m_pictures, &ProjectPictures::changed, this, &InspectorPanel::renewFields);
    showScene();
}

QWidget *InspectorPanel::createBody()
{
    auto *body = new QWidget;
    m_name = new QLineEdit(body);
    m_length = secondsBox(tr("Length of the scene"), longestLength, body);
    m_transition = new QComboBox(body);
    m_transitionLength = secondsBox(tr("Length of the transition"), longestTransition, body);
    m_template = new QLabel(body);
    m_content = new QVBoxLayout;
    m_name->setAccessibleName(tr("Name of the scene"));
    m_name->setMaxLength(200);
    m_transition->setAccessibleName(tr("Transition"));
    for (const TransitionKind kind : offeredTransitions())
        m_transition->addItem(transitionName(kind), int(kind));
    m_transitionLength->setSingleStep(0.1);
    m_transitionLength->setKeyboardTracking(false);
    m_template->setProperty("look", QStringLiteral("muted"));

    auto *transition = new QHBoxLayout;
    transition->setSpacing(8);
    transition->addWidget(m_transition, 3);
    transition->addWidget(m_transitionLength, 2);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(heading(tr("Scene")));
    layout->addSpacing(2);
    addLabelled(layout, tr("Name"), m_name);
    addLabelled(layout, tr("Length"), m_length);
    auto *label = new QLabel(tr("Comes in by"));
    label->setProperty("look", QStringLiteral("small"));
    label->setBuddy(m_transition);
    layout->addWidget(label);
    layout->addLayout(transition);
    layout->addSpacing(8);
    addLabelled(layout, tr("Template"), m_template);
    layout->addWidget(heading(tr("Content")));
    layout->addSpacing(2);
    layout->addLayout(m_content);

    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_name->setModified(false);
        m_document->renameScene(m_sceneId, m_name->text());
        showScene(); // as it was, where nothing was typed
    });
    connect(m_length, &QDoubleSpinBox::valueChanged, this, &InspectorPanel::takeLength);
    connect(m_transition, &QComboBox::activated, this, &InspectorPanel::takeTransition);
    connect(m_transitionLength, &QDoubleSpinBox::valueChanged, this, &InspectorPanel::takeTransition);
    return body;
}

void InspectorPanel::setScene(const QString &sceneId)
{
    if (sceneId == m_sceneId)
        return;
    m_sceneId = sceneId;
    m_name->setModified(false);
    renewFields();
}

void InspectorPanel::renewFields()
{
    delete m_props;
    m_props = nullptr;
    showScene();
}

const Scene *InspectorPanel::scene() const
{
    return m_document->scenes()->scene(m_sceneId);
}

void InspectorPanel::showScene()
{
    const Scene *shown = scene();
    m_none->setVisible(!shown);
    m_body->setVisible(shown);
    if (!shown)
        return;
    m_body->setEnabled(!m_document->isReadOnly());
    const int fps = std::max(1, m_document->settings().fps);
    const QSignalBlocker blockers[]{QSignalBlocker(m_length), QSignalBlocker(m_transition), QSignalBlocker(m_transitionLength)};
    if (m_name->text() != shown->name && !m_name->isModified()) {
        m_name->setText(shown->name);
        m_name->setCursorPosition(0); // seen from its beginning
    }
    if (std::lround(m_length->value() * fps) != shown->durationInFrames)
        m_length->setValue(shown->durationInFrames / double(fps));
    m_transition->setCurrentIndex(m_transition->findData(int(shown->transition.kind)));
    m_transitionLength->setVisible(shown->transition.kind != TransitionKind::Cut);
    if (std::lround(m_transitionLength->value() * fps) != shown->transition.frames)
        m_transitionLength->setValue(shown->transition.frames / double(fps));
    const SceneTemplate *made = m_templates->find(shown->templateId);
    m_template->setText(made ? made->name : tr("None"));
    showProps(*shown);
}

void InspectorPanel::setAssets(std::shared_ptr<AssetSource> assets)
{
    m_pictures->setAssets(std::move(assets));
}

void InspectorPanel::setSchema(const QString &sceneId, const QJsonArray &schema)
{
    if (sceneId == m_schemaOf && schema == m_schema)
        return;
    m_schemaOf = sceneId;
    m_schema = schema;
    if (sceneId == m_sceneId)
        renewFields();
}

QList<PropField> InspectorPanel::fieldsFor(const Scene &scene) const
{
    const bool isDescribed = scene.id == m_schemaOf && !m_schema.isEmpty();
    QList<PropField> fields = isDescribed ? fieldsOfSchema(m_schema, scene.props) : fieldsOf(scene.props, choicesFor(scene));
    offer(&fields, brandColors(m_document->brand()), m_pictures->all());
    return fields;
}

void InspectorPanel::showProps(const Scene &scene)
{
    // A text that grows long keeps its field: it has the cursor.
    if (!m_props || !m_props->fits(scene.props)) {
        delete m_props;
        const QList<PropField> fields = fieldsFor(scene);
        if (hasPictures(fields))
            m_pictures->want();
        m_props = new GroupEditor(fields, m_body);
        m_content->addWidget(m_props);
        m_props->show(); // now, so that it can have the focus
        connect(m_props, &PropEditor::edited, this, [this] { m_document->setSceneProps(m_sceneId, m_props->value().toObject()); });
    }
    m_props->setValue(scene.props);
}

void InspectorPanel::takeLength()
{
    m_document->setSceneDuration(m_sceneId, int(std::lround(m_length->value() * m_document->settings().fps)));
}

void InspectorPanel::takeTransition()
{
    const int fps = m_document->settings().fps;
    const auto kind = TransitionKind(m_transition->currentData().toInt());
    const int frames = int(std::lround(m_transitionLength->value() * fps));
    const bool isCut = kind == TransitionKind::Cut;
    m_document->setTransition(m_sceneId, {kind, isCut ? 0 : frames > 0 ? frames : usualTransitionLength(fps)});
}

QHash<QString, QStringList> InspectorPanel::choicesFor(const Scene &scene) const
{
    QStringList grounds;
    if (const SceneTemplate *made = m_templates->find(scene.templateId)) {
        for (const Ground ground : made->grounds)
            grounds.append(groundId(ground));
    }
    return {{QStringLiteral("ground"), grounds}};
}

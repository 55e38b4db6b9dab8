#pragma once

#include "ui/inspector/PropField.h"

#include <QScrollArea>

class Document;
class GroupEditor;
class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QVBoxLayout;
class TemplateCatalogue;
class AssetSource;
class ProjectPictures;
struct Scene;

// The properties of the selected scene: its name, length, how it comes in, and its content as fields. GUI thread.
class InspectorPanel : public QScrollArea
{
    Q_OBJECT
public:
    // Both outlive this.
    InspectorPanel(Document *document, const TemplateCatalogue *templates, QWidget *parent = nullptr);

    void setScene(const QString &sceneId);               // empty: none is selected
    void setAssets(std::shared_ptr<AssetSource> assets); // of the project
    // What the stage tells of a scene's schema (SceneField in protocol.ts); empty without one: then fields come from values.
    void setSchema(const QString &sceneId, const QJsonArray &schema);

private:
    QWidget *createBody();
    void showScene();
    void renewFields();
    void showProps(const Scene &scene);
    QList<PropField> fieldsFor(const Scene &scene) const;
    void takeLength();
    void takeTransition();
    QHash<QString, QStringList> choicesFor(const Scene &scene) const;
    const Scene *scene() const; // null: none

    Document *m_document;
    const TemplateCatalogue *m_templates;
    ProjectPictures *m_pictures;
    QString m_sceneId;
    QLabel *m_none;
    QWidget *m_body;
    QLineEdit *m_name;
    QDoubleSpinBox *m_length;
    QComboBox *m_transition;
    QDoubleSpinBox *m_transitionLength;
    QLabel *m_template;
    QVBoxLayout *m_content;
    GroupEditor *m_props = nullptr;
    QString m_schemaOf; // scene
    QJsonArray m_schema;
};

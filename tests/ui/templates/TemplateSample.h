#pragma once

#include "tests/pipeline/story/Profiles.h"
#include "tests/ui/document/SampleProject.h"
#include "ui/templates/TemplateListModel.h"

// A project with a brand and two scenes, for tests of the template browser: "problem" shows a headline and two points, "imported" is
// nobody's template and has but a headline.
namespace TemplateSample {

inline ProjectContents project(const BrandProfile &brand = Profiles::rich())
{
    ProjectContents contents = Sample::project({u"problem"_qs, u"imported"_qs});
    contents.brand = brand;
    contents.hasBrand = true;
    Scene &problem = contents.scenes[0];
    problem.layout = {{u"beat"_qs, u"problem"_qs}};
    problem.props = {{u"headline"_qs, u"Forms are slow"_qs},
                     {u"items"_qs, QJsonArray{QJsonObject{{u"title"_qs, u"Typed five times"_qs}, {u"text"_qs, QString()}},
                                              QJsonObject{{u"title"_qs, u"Mistakes cost days"_qs}, {u"text"_qs, QString()}}}}};
    return contents;
}

inline const TemplateCatalogue &catalogue()
{
    static const TemplateCatalogue shipped(u":/templates"_qs);
    return shipped;
}

inline QStringList ids(const QAbstractItemModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result.append(model.index(row, 0).data(TemplateListModel::IdRole).toString());
    return result;
}

} // namespace TemplateSample

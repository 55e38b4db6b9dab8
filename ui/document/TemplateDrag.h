#pragma once

#include <QMimeData>

// What a template is while it is dragged from the template browser to the timeline: its id as UTF-8.
namespace TemplateDrag {

inline QString mimeType()
{
    return QStringLiteral("application/x-pagereel-template");
}

inline QString templateOf(const QMimeData *data) // empty: something else is being dragged
{
    return data ? QString::fromUtf8(data->data(mimeType())) : QString();
}

} // namespace TemplateDrag

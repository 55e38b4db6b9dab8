#include "ui/brand/BrandFiles.h"

#include "pipeline/base/WhenDone.h"
#include "pipeline/run/FontLibrary.h"
#include "pipeline/run/PickedFiles.h"
#include "ui/document/Document.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace {

bool isLogo(const BrandField &field)
{
    return std::holds_alternative<Maybe<BrandLogo> BrandProfile::*>(field.place);
}

} // namespace

BrandFiles::BrandFiles(Document *document, const FontLibrary *library, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_library(library)
    , m_window(window)
{
}

void BrandFiles::choose(const BrandField &field)
{
    auto *dialog = new QFileDialog(m_window, tr("Choose %1").arg(field.thing));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(isLogo(field) ? tr("Pictures (*.svg *.png *.jpg *.jpeg *.webp)") : tr("Fonts (*.woff2 *.ttf *.otf *.woff)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, field](const QString &path) {
        take(field, QtConcurrent::run([path, logo = isLogo(field)] { return logo ? readLogo(path) : readFont(path); }));
    });
    dialog->open();
}

void BrandFiles::useFamily(const BrandField &field, const QString &family)
{
    const BundledFamily *bundled = m_library->find(family);
    if (!bundled)
        return;
    take(field, QtConcurrent::run([bundled = *bundled, library = *m_library, language = m_document->brand().language]() -> Result<Picked> {
             const PickedFont picked = bundledFont(bundled, library, language);
             return Picked{picked.font, picked.assets};
         }));
}

Result<BrandFiles::Picked> BrandFiles::readLogo(const QString &path)
{
    return readPickedFile(path)
        .and_then([&](const QByteArray &bytes) { return pickedLogo(bytes, QFileInfo(path).fileName()); })
        .map([](const PickedLogo &picked) {
            return Picked{picked.logo, {picked.asset}};
        });
}

Result<BrandFiles::Picked> BrandFiles::readFont(const QString &path)
{
    return readPickedFile(path)
        .and_then([&](const QByteArray &bytes) { return pickedFont(bytes, QFileInfo(path).fileName()); })
        .map([](const PickedFont &picked) {
            return Picked{picked.font, picked.assets};
        });
}

void BrandFiles::take(const BrandField &field, const QFuture<Result<Picked>> &future)
{
    whenDone(future, this, [this, field, project = m_document->projectId()](const Result<Picked> &result) {
        if (!result)
            emit failed(result.error().message);
        else if (project == m_document->projectId())
            emit picked(field, asBefore(field, result->value), result->assets);
    });
}

// Another typeface is set as the one before was.
BrandValue BrandFiles::asBefore(const BrandField &field, BrandValue value) const
{
    const auto before = valueOf(m_document->brand(), field);
    auto *font = std::get_if<BrandFont>(&value);
    if (!font || !before)
        return value;
    const auto &old = std::get<BrandFont>(before->value);
    font->uppercase = old.uppercase;
    if (font->weights.empty())
        font->weights = old.weights;
    return value;
}

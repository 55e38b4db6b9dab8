#pragma once

#include "pipeline/base/Result.h"
#include "pipeline/project/Records.h"
#include "ui/brand/BrandFields.h"

#include <QFuture>
#include <QObject>

class Document;
class FontLibrary;
class QWidget;

// Logos and fonts for the brand from files and from the program's own families. Files are read in the thread pool. GUI thread.
class BrandFiles : public QObject
{
    Q_OBJECT
public:
    // All outlive this; dialogs open over `window`.
    BrandFiles(Document *document, const FontLibrary *library, QWidget *window);

    void choose(const BrandField &field); // asks for a file: a logo, or a font
    void useFamily(const BrandField &field, const QString &family);

signals:
    void picked(const BrandField &field, const BrandValue &value, const QList<Asset> &assets);
    void failed(const QString &sentence);

private:
    struct Picked
    {
        BrandValue value;
        QList<Asset> assets;
    };
    static Result<Picked> readLogo(const QString &path);
    static Result<Picked> readFont(const QString &path);
    void take(const BrandField &field, const QFuture<Result<Picked>> &future);
    BrandValue asBefore(const BrandField &field, BrandValue value) const;

    Document *m_document;
    const FontLibrary *m_library;
    QWidget *m_window;
};

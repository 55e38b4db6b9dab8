#pragma once

#include "pipeline/scenes/SceneStage.h"
#include "ui/brand/BrandFields.h"

#include <QWidget>

class FontLibrary;
class QAbstractButton;

// What else a field could be, one click away: colours of the palette, other words, logos and typefaces of the page. GUI thread.
class FieldOptions : public QWidget
{
    Q_OBJECT
public:
    FieldOptions(const BrandProfile &brand, const BrandField &field, const FontLibrary &library, const std::shared_ptr<AssetSource> &assets,
                 QWidget *parent = nullptr);

    bool isEmpty() const { return m_count == 0; }

signals:
    void chosen(const BrandValue &value, const Provenance &seen);
    void familyWanted(const QString &family);

private:
    QAbstractButton *createButton(const Found<BrandValue> &option, const FontLibrary &library, const std::shared_ptr<AssetSource> &assets);

    int m_count = 0;
};

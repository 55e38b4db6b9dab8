#include "ui/templates/SampleContent.h"

#include <QCoreApplication>
#include <QPromise>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(SampleContent)
};

const QString pictureName = u"pagereel-sample-picture.svg"_s;
constexpr QSize pictureSize(1600, 1000);
constexpr int mostPictures = 6;

// A hill and a sun in greys: a place where a picture will be.
constexpr char picture[] = "<svg xmlns='http://www.w3.org/2000/svg' width='1600' height='1000' viewBox='0 0 1600 1000'>"
                           "<rect width='1600' height='1000' fill='#d9dce1'/><circle cx='1180' cy='300' r='120' fill='#f3f4f6'/>"
                           "<path d='M0 1000V760L480 380L900 760L1120 580L1600 900V1000Z' fill='#b4b9c2'/>"
                           "<path d='M0 1000V860L480 560L960 1000Z' fill='#9aa1ac'/></svg>";

class WithPicture : public AssetSource
{
public:
    explicit WithPicture(std::shared_ptr<AssetSource> assets)
        : m_assets(std::move(assets))
    {
    }

    QFuture<AssetBytes> asset(const QString &name) override
    {
        if (name != pictureName && m_assets)
            return m_assets->asset(name);
        QPromise<AssetBytes> promise;
        promise.start();
        promise.addResult(name == pictureName ? AssetBytes{u"image/svg+xml"_s, picture} : AssetBytes{});
        promise.finish();
        return promise.future();
    }

private:
    std::shared_ptr<AssetSource> m_assets;
};

TextFact fact(const QString &text)
{
    return {text, {}};
}

QList<TextFact> facts(const QStringList &texts)
{
    QList<TextFact> all;
    for (const QString &text : texts)
        all.append(fact(text));
    return all;
}

QList<ItemFact> items()
{
    return {
        {fact(Texts::tr("First point")), fact(Texts::tr("What the first one is about."))},
        {fact(Texts::tr("Second point")), fact(Texts::tr("A word on the second."))},
        {fact(Texts::tr("Third point")), fact(Texts::tr("Then comes the third."))},
        {fact(Texts::tr("Fourth point")), fact(Texts::tr("Number four in a line."))},
        {fact(Texts::tr("Fifth point")), fact(Texts::tr("Some more for the fifth."))},
        {fact(Texts::tr("Sixth point")), fact(Texts::tr("And at last the sixth."))},
    };
}

} // namespace

StoryBeat SampleContent::beat(BeatKind kind)
{
    StoryBeat beat;
    beat.kind = kind;
    beat.brand = Texts::tr("Brand");
    beat.headlines = facts({Texts::tr("A headline goes here"), Texts::tr("Headline")});
    beat.supports = facts({Texts::tr("A line that says a little more stands here.")});
    beat.items = items();
    beat.pictures = QList<PictureFact>(mostPictures, {pictureName, pictureSize, {}});
    beat.quotes = {
        {fact(Texts::tr("What a customer said stands here, in the customer's own words.")), fact(Texts::tr("Name of the customer"))}};
    beat.stats = {
        {fact(u"75 %"_s), fact(Texts::tr("A figure goes here"))},
        {fact(u"50 %"_s), fact(Texts::tr("Another one here"))},
        {fact(u"100 %"_s), fact(Texts::tr("And a third"))},
        {fact(u"25 %"_s), fact(Texts::tr("Up to four"))},
    };
    beat.words = facts({Texts::tr("One name"), Texts::tr("Two words"), Texts::tr("Third label"), Texts::tr("Fourth sign"),
                        Texts::tr("Fifth mark"), Texts::tr("Number six")});
    beat.button = fact(Texts::tr("A button"));
    beat.address = fact(u"example.com"_s);
    return beat;
}

std::shared_ptr<AssetSource> SampleContent::withPicture(std::shared_ptr<AssetSource> assets)
{
    return std::make_shared<WithPicture>(std::move(assets));
}

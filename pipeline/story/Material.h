#pragma once

#include "pipeline/story/Story.h"

#include <QSet>

// What a profile has to tell with: its usable texts and pictures, and which texts have been told already.
class Material
{
public:
    explicit Material(const BrandProfile &brand);

    QString name() const { return m_name; }                 // the brand's, else the address
    const TextFact &address() const { return m_address; }   // empty for a page that only this machine can reach
    const TextFact &headline() const { return m_headline; } // these may be empty
    const TextFact &tagline() const { return m_tagline; }
    const TextFact &closing() const { return m_closing; }
    const QList<TextFact> &problem() const { return m_problem; } // sentences
    const QList<TextFact> &subhead() const { return m_subhead; } // sentences
    const QList<ItemFact> &features() const { return m_features; }
    const QList<TextFact> &calls() const { return m_calls; }
    const QList<QuoteFact> &quotes() const { return m_quotes; }
    const QList<StatFact> &stats() const { return m_stats; }
    const QList<TextFact> &customers() const { return m_customers; }

    // Pictures in the order that suits: photos of the page, its long screenshot, cut-out sections.
    const QList<PictureFact> &photos() const { return m_photos; }
    const QList<PictureFact> &pages() const { return m_pages; } // the long one, then the first screen
    bool isPlainPage() const { return m_isPlainPage; }          // none of its sections has more to see than words on a colour
    const QList<PictureFact> &sections() const { return m_sections; }

    // May English phrases stand on its scenes?
    bool speaksEnglish() const { return m_speaksEnglish; }

    void markTold(const TextFact &fact);
    bool isTold(const TextFact &fact) const;
    // Untold ones first, each once, empty ones left out.
    QList<TextFact> freshFirst(const QList<TextFact> &facts) const;
    QList<TextFact> fresh(const QList<TextFact> &facts) const;

private:
    void readTexts(const BrandProfile &brand);
    void readPictures(const BrandProfile &brand);

    QString m_name;
    bool m_speaksEnglish = true;
    TextFact m_address;
    TextFact m_headline;
    TextFact m_tagline;
    TextFact m_closing;
    QList<TextFact> m_problem;
    QList<TextFact> m_subhead;
    QList<ItemFact> m_features;
    QList<TextFact> m_calls;
    QList<QuoteFact> m_quotes;
    QList<StatFact> m_stats;
    QList<TextFact> m_customers;
    QList<PictureFact> m_photos;
    QList<PictureFact> m_pages;
    bool m_isPlainPage = false;
    QList<PictureFact> m_sections;
    QSet<QString> m_told;
};

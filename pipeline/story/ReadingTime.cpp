#include "pipeline/story/ReadingTime.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace {

constexpr double lookSeconds = 1.6; // the picture itself, before a word is read
constexpr double wordsPerSecond = 3.2;
constexpr double charactersPerWord = 2; // of scripts that are written without spaces
constexpr double secondsPerSceneFrom = 3;
constexpr double secondsPerSceneTo = 5;

int sum(const QList<int> &frames)
{
    return std::accumulate(frames.begin(), frames.end(), 0);
}

// Moves the lengths towards `total`, each within its limits, in proportion to what each can still give.
void stretch(QList<int> &frames, const QList<ReadingTime::Wish> &limits, int total)
{
    const auto room = [&](qsizetype i, bool up) { return up ? limits[i].max - frames[i] : frames[i] - limits[i].min; };
    for (int missing = total - sum(frames); missing != 0; missing = total - sum(frames)) {
        const bool up = missing > 0;
        int all = 0;
        for (qsizetype i = 0; i < frames.size(); ++i)
            all += std::max(0, room(i, up));
        if (all == 0)
            return;
        const double part = std::min(1.0, double(std::abs(missing)) / all);
        int moved = 0;
        for (qsizetype i = 0; i < frames.size(); ++i) {
            const int step = std::min(int(std::ceil(std::max(0, room(i, up)) * part)), std::abs(missing) - moved);
            frames[i] += up ? step : -step;
            moved += step;
        }
    }
}

} // namespace

int ReadingTime::frames(const QString &texts, int fps)
{
    static const QRegularExpression dense(QStringLiteral("[\\p{Han}\\p{Hiragana}\\p{Katakana}\\p{Thai}]"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const qsizetype denseCharacters = texts.count(dense);
    const double words = double(texts.simplified().split(u' ', Qt::SkipEmptyParts).size()) + double(denseCharacters) / charactersPerWord;
    return int(std::lround(std::clamp(lookSeconds + words / wordsPerSecond, shortest, longest) * fps));
}

QList<int> ReadingTime::share(const QList<Wish> &wishes, double totalSeconds, int fps)
{
    QList<int> frames;
    for (const Wish &wish : wishes)
        frames.append(std::clamp(wish.frames, wish.min, std::max(wish.min, wish.max)));
    if (frames.isEmpty())
        return frames;

    const double count = double(frames.size());
    const bool isAsked = totalSeconds > 0;
    const int from = int(std::lround((isAsked ? totalSeconds : count * secondsPerSceneFrom) * fps));
    const int to = int(std::lround((isAsked ? totalSeconds : count * secondsPerSceneTo) * fps));
    const int total = std::clamp(sum(frames), from, to);
    stretch(frames, wishes, total);
    if (isAsked && sum(frames) != total) {
        // What was asked for goes before what suits a template; only a picture must be left to each.
        QList<Wish> wide = wishes;
        for (Wish &wish : wide) {
            wish.min = 1;
            wish.max = total;
        }
        stretch(frames, wide, std::max(total, int(frames.size())));
    }
    return frames;
}

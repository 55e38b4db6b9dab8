#include "pipeline/scenes/TransitionSelection.h"

#include <QCryptographicHash>

#include <cmath>

namespace {

constexpr double vivid = 0.2; // BrandCharacter::colour from which a panel of the brand's colour says something

// At 30 fps, as long as it takes to be followed and not to be waited for.
int usualFrames(TransitionKind kind)
{
    switch (kind) {
    case TransitionKind::Cut:
        return 0;
    case TransitionKind::Fade:
    case TransitionKind::Slide:
        return 12;
    case TransitionKind::Wipe:
        return 14;
    case TransitionKind::Sweep:
        return 20;
    }
    return 0;
}

TransitionKind accentOf(const SelectionRules &rules)
{
    const QByteArray hash = QCryptographicHash::hash(QStringLiteral("%1/%2/transition").arg(rules.seed).arg(rules.brand.identity).toUtf8(),
                                                     QCryptographicHash::Md5);
    const bool first = quint8(hash[0]) < 128;
    switch (rules.style.value_or(VideoStyle::Dynamic)) {
    case VideoStyle::Minimal:
        return first ? TransitionKind::Wipe : TransitionKind::Fade;
    case VideoStyle::Dynamic:
        return first ? TransitionKind::Slide : TransitionKind::Wipe;
    case VideoStyle::Bold:
        return rules.brand.colour > vivid && first ? TransitionKind::Sweep : TransitionKind::Slide;
    }
    return TransitionKind::Cut;
}

// The brand's entrance, its proof and its call: where the story turns.
bool isTurn(BeatKind before, BeatKind beat)
{
    return before != beat && beat != BeatKind::Problem && beat != BeatKind::Transformation;
}

} // namespace

QList<SceneTransition> selectTransitions(const QList<Ground> &grounds, const QList<BeatKind> &beats, const SelectionRules &rules)
{
    const TransitionKind accent = accentOf(rules);
    QList<SceneTransition> transitions;
    for (qsizetype i = 0; i < grounds.size(); ++i) {
        if (i == 0 || !isTurn(beats.value(i - 1), beats.value(i))) {
            transitions.append(SceneTransition{});
            continue;
        }
        // A cross-fade between unlike grounds turns grey half-way.
        const bool isAlike = grounds[i] == grounds[i - 1];
        const TransitionKind kind = accent == TransitionKind::Fade && !isAlike ? TransitionKind::Cut : accent;
        transitions.append({kind, int(std::lround(usualFrames(kind) * rules.fps / 30.0))});
    }
    return transitions;
}

#include "ui/browser/ChromiumFlags.h"

#include "ui/browser/UnhintedGlyphs.h"

#include <QByteArrayList>
#include <QThread>

namespace {

void addFlags(const QByteArrayList &flags)
{
    QByteArray all = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    for (const QByteArray &flag : flags) {
        const QByteArray name = flag.split('=').first();
        if ((all + ' ').contains(name + ' ') || all.contains(name + '='))
            continue; // whoever started the program knows better
        all += (all.isEmpty() ? "" : " ") + flag;
    }
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", all);
}

} // namespace

void setStageChromiumFlags()
{
    leaveGlyphsUnhinted();
    // The browser's own log would stand among the program's sentences on stderr. The features are those that this Chromium has and
    // later ones use without being asked: sites and scenes are written for these.
    addFlags({"--force-webrtc-ip-handling-policy=disable_non_proxied_udp", "--log-level=3",
              "--enable-blink-features=CSSIndependentTransformProperties,CSSContainerQueries,CSSContainerRelativeUnits,CSSPseudoHas,"
              "CSSMixBlendModePlusLighter,CSSViewportUnits4"});
}

void setExportChromiumFlags()
{
    setStageChromiumFlags();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    // Small tiles keep all raster threads busy on a picture that changes everywhere.
    addFlags({"--disable-gpu", "--disable-frame-rate-limit", "--disable-gpu-vsync",
              "--num-raster-threads=" + QByteArray::number(qBound(1, QThread::idealThreadCount(), 16)), "--default-tile-width=512",
              "--default-tile-height=512"});
}

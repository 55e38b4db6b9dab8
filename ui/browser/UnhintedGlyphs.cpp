#include "ui/browser/UnhintedGlyphs.h"

#include <QtGlobal>
#include <fontconfig/fontconfig.h>

namespace {

// Chromium asks for scalable fonts in so many words, Qt does not.
constexpr char rule[] = R"(<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <match target="pattern">
    <test name="scalable" compare="eq"><bool>true</bool></test>
    <edit name="hintstyle" mode="assign" binding="strong"><const>hintnone</const></edit>
  </match>
</fontconfig>
)";

} // namespace

void leaveGlyphsUnhinted()
{
    // Chromium and Qt share the process's current configuration.
    if (!FcConfigParseAndLoadFromMemory(FcConfigGetCurrent(), reinterpret_cast<const FcChar8 *>(rule), FcTrue))
        qWarning("The font configuration could not be extended: letters may stand a pixel off on this machine.");
}

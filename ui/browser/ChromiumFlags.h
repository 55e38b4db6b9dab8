#pragma once

// Switches that the embedded browser takes only for the whole process. Each function adds to QTWEBENGINE_CHROMIUM_FLAGS what is
// not there yet; call before QApplication is made.

// For every process with a stage: peer connections pass content policy and request filter, so they get no way to the network; letters
// are drawn unhinted (UnhintedGlyphs.h).
void setStageChromiumFlags();

// For export workers alone, which show no window: paints as fast as the processor can, in software, without a screen's clock.
void setExportChromiumFlags();

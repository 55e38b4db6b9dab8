#pragma once

// Makes the embedded browser draw letters as their files have them: fitted to the pixels, as a desktop may want it, their edges would
// move by up to one pixel, and pictures would differ between machines. The program's own widgets keep the desktop's way.
// For the whole process; call before QApplication is made.
void leaveGlyphsUnhinted();

#pragma once

// Lets assistive technology see the timeline as a list of scenes.
namespace TimelineAccessible {

void install(); // once is enough, more does no harm

}

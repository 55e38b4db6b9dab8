#pragma once

#include "ui/browser/BrowserSceneStage.h"
#include "ui/browser/BrowserSiteReader.h"
#include "ui/browser/StageService.h"

// The embedded browser's services, one set a process. GUI thread; made after QApplication, outlives every session and view.
struct BrowserServices
{
    StageService stage;
    BrowserSiteReader reader;
    BrowserSceneStage sceneStage{&stage};
};

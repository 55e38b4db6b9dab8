#pragma once

class QString;

// What an asset may be called: a file's name, or a path of several ("images/logo.png"). No part is empty, begins with a dot or
// holds what some file system does not take, so that a folder of assets is never left. Any thread.
bool isAssetName(const QString &name);

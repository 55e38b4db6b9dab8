#pragma once

class QString;

// What an asset may be called: a file's name, or a path of several ("images/logo.png"). No part is empty, begins with a dot or
// holds what has a meaning in paths and addresses, so that a folder of assets is never left. Any thread.
bool isAssetName(const QString &name);

#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

// What `pagereel export` was asked for.
struct ExportOptions
{
    enum class Format { Mp4, Remotion };

    QString project;
    Format format = Format::Mp4;
    QString out;
    QSize size;                               // empty: the project's
    int fps = 0;                              // 0: the project's
    int scene = 0;                            // from 1; 0: all
    std::optional<std::pair<int, int>> range; // frames, both included
    int quality = 18;                         // x264's crf
    bool overwrite = false;
    bool events = false;

    // Nothing: said why, `exitCode` is set.
    static std::optional<ExportOptions> parse(const QStringList &arguments, int *exitCode);
};

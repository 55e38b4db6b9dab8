#pragma once

#include <QObject>
#include <QUrl>

#include <memory>

class QWebEngineProfile;

// What editor pages need: their scheme, its handler, an off-the-record profile and a request filter. It shares nothing with the stage.
// GUI thread; made once after QApplication, outlives every EditorPanel.
class EditorService : public QObject
{
    Q_OBJECT
public:
    // Before QApplication is made.
    static void registerScheme();

    explicit EditorService(QObject *parent = nullptr);
    ~EditorService() override;

    QWebEngineProfile *profile(); // made when it is first asked for: the Code tab may never be opened
    QUrl pageUrl() const;

signals:
    void requestBlocked(const QUrl &url); // a page asked for something that is not the editor's own

private:
    class Private;
    std::unique_ptr<Private> d;
};

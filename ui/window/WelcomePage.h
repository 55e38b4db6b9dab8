#pragma once

#include <QWidget>

class QLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class RecentProjects;

// The empty window: an address field, the sample site, recent projects. GUI thread.
class WelcomePage : public QWidget
{
    Q_OBJECT
public:
    // `recent` outlives this.
    explicit WelcomePage(RecentProjects *recent, QWidget *parent = nullptr);

    void focusAddress();

signals:
    void messageSent(const QString &text); // "Create video from stripe.com"
    void trySampleRequested();
    void openRequested(const QString &path);
    void browseRequested(); // "Open another project…"

private:
    QLayout *createAddressRow();
    QLayout *createSampleRow();
    void send();
    void fillRecent();

    RecentProjects *m_recent;
    QLineEdit *m_address;
    QPushButton *m_create;
    QVBoxLayout *m_recentRows;
};

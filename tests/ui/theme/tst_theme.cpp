#include "ui/theme/Banner.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <cmath>

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

// WCAG 2
double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor inkOf(const QIcon &icon, QIcon::Mode mode = QIcon::Normal, QIcon::State state = QIcon::Off)
{
    const QImage image = icon.pixmap(QSize(64, 64), 1, mode, state).toImage();
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() == 255)
                return image.pixelColor(x, y);
        }
    }
    return {};
}

// What stands between the parentheses of each call.
QStringList callsOf(const QString &start, const QString &text)
{
    QStringList calls;
    for (qsizetype at = text.indexOf(start); at >= 0; at = text.indexOf(start, at + 1)) {
        qsizetype end = at + start.size();
        for (int depth = 1; depth > 0 && end < text.size(); ++end)
            depth += text[end] == u'(' ? 1 : text[end] == u')' ? -1 : 0;
        calls.append(text.mid(at + start.size(), end - at - start.size()));
    }
    return calls;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadable_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ground");
        const std::pair<const char *, const char *> pairs[] = {
            {"text", "panel"},      {"text", "window"},      {"text", "raised"},         {"muted", "panel"},
            {"muted", "window"},    {"muted", "canvas"},     {"onAccent", "accent"},     {"text", "accentSoft"},
            {"text", "dangerSoft"}, {"text", "warningSoft"}, {"warning", "warningSoft"}, {"text", "hover"},
        };
        for (const bool dark : {false, true}) {
            for (const auto &[text, ground] : pairs)
                QTest::addRow("%s: %s on %s", dark ? "dark" : "light", text, ground)
                    << dark << QString::fromLatin1(text) << QString::fromLatin1(ground);
        }
    }

    void textIsReadable()
    {
        QFETCH(bool, dark);
        QFETCH(QString, text);
        QFETCH(QString, ground);
        const ThemeTokens tokens = ThemeTokens::load(dark ? ThemeTokens::Scheme::Dark : ThemeTokens::Scheme::Light);
        const double ratio = contrast(tokens.color(text), tokens.color(ground));
        QVERIFY2(ratio >= 4.5, qPrintable(QString::number(ratio)));
    }

    void styleSheetIsFilled()
    {
        for (const auto scheme : {ThemeTokens::Scheme::Light, ThemeTokens::Scheme::Dark}) {
            const QString css = ThemeTokens::load(scheme).styleSheet();
            QVERIFY(css.contains(ThemeTokens::load(scheme).color(QStringLiteral("accent")).name()));
            QVERIFY(!css.contains(u'$'));
        }
    }

    void switchingChangesWhatIsSeen()
    {
        Theme theme(Theme::Choice::Light);
        QSignalSpy changed(&theme, &Theme::tokensChanged);
        QSignalSpy chosen(&theme, &Theme::choiceChanged);
        QVERIFY(!theme.isDark());
        const QIcon icon = themeIcon(QStringLiteral("play"));
        QCOMPARE(inkOf(icon), theme.tokens().color(QStringLiteral("text")));
        const QColor light = QGuiApplication::palette().color(QPalette::Window);

        theme.actions().at(int(Theme::Choice::Dark))->trigger();
        QVERIFY(theme.isDark());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(chosen.count(), 1);
        QVERIFY(QGuiApplication::palette().color(QPalette::Window).lightness() < light.lightness());
        QVERIFY2(inkOf(icon) == theme.tokens().color(QStringLiteral("text")), "an icon made before follows");
        QVERIFY(theme.actions().at(int(Theme::Choice::Dark))->isChecked());
        QVERIFY(!theme.actions().at(int(Theme::Choice::Light))->isChecked());

        theme.setChoice(Theme::Choice::Dark);
        QCOMPARE(chosen.count(), 1);
    }

    void interfaceFaceHasItsWeights()
    {
        const Theme theme(Theme::Choice::Light);
        QVERIFY(QFontDatabase::hasFamily(QStringLiteral("Inter")));
        QCOMPARE(QApplication::font().pixelSize(), 13);
        const QStringList styles = QFontDatabase::styles(QStringLiteral("Inter"));
        for (const QString &style : {QStringLiteral("Regular"), QStringLiteral("Medium"), QStringLiteral("SemiBold")})
            QVERIFY2(styles.contains(style), qPrintable(styles.join(u',')));
    }

    void iconsShowTheirState()
    {
        const Theme theme(Theme::Choice::Light);
        const QIcon icon = themeIcon(QStringLiteral("repeat"));
        QCOMPARE(inkOf(icon, QIcon::Normal, QIcon::On), theme.tokens().color(QStringLiteral("accent")));
        QCOMPARE(inkOf(icon, QIcon::Disabled), theme.tokens().color(QStringLiteral("disabled")));
        QCOMPARE(icon.pixmap(QSize(16, 16), 2).size(), QSize(32, 32));
    }

    // Every name that the program's code asks for is in icons.json: a missing icon ends the program.
    void everyIconInTheCodeIsThere()
    {
        static const QRegularExpression name(QStringLiteral("\"([a-z0-9-]+)\""));
        QDir rooms(QStringLiteral(PAGEREEL_SOURCE_DIR "/ui"));
        int seen = 0;
        const QStringList folders = rooms.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders) {
            const QDir room(rooms.filePath(folder));
            const QStringList files = room.entryList({QStringLiteral("*.cpp")});
            for (const QString &path : files) {
                QFile file(room.filePath(path));
                QVERIFY(file.open(QIODevice::ReadOnly));
                const QString text = QString::fromUtf8(file.readAll());
                for (const QString &call : callsOf(QStringLiteral("themeIcon("), text)) {
                    for (auto names = name.globalMatch(call); names.hasNext(); ++seen) {
                        const QString icon = names.next().captured(1);
                        QVERIFY2(QFile::exists(QStringLiteral(":/icons/%1.svg").arg(icon)), qPrintable(path + u' ' + icon));
                    }
                }
            }
        }
        QVERIFY(seen > 8);
    }

    void bannerTellsAndActs()
    {
        QWidget window;
        Banner banner(Banner::Kind::Problem, &window);
        QAction retry(QStringLiteral("Retry"));
        banner.addButton(&retry);
        banner.addDismiss();
        window.show();
        QVERIFY(!banner.isVisible());
        banner.tell(QStringLiteral("<b>Not</b> written"));
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.text(), QStringLiteral("<b>Not</b> written"));
        QCOMPARE(banner.accessibleName(), QStringLiteral("<b>Not</b> written"));
        QSignalSpy triggered(&retry, &QAction::triggered);
        banner.findChild<QPushButton *>()->click();
        QCOMPARE(triggered.count(), 1);
        banner.tell({});
        QVERIFY(!banner.isVisible());
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"

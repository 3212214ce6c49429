// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "ui/settings/appearance.h"
#include "ui/settings/contrast.h"
#include "ui/settings/programstyle.h"
#include "ui/transcript/markpainter.h"
#include "ui/transcript/tokencolours.h"

using namespace Qt::StringLiterals;

namespace {

struct Look {
    const char *name;
    QPalette palette;
    double least; ///< Contrast that texts must have.
};

QList<Look> looks()
{
    return {
        {"light", ui::lightPalette(), ui::leastContrast},
        {"dark", ui::darkPalette(), ui::leastContrast},
        {"high contrast, light", ui::highContrastLightPalette(), ui::highContrast},
        {"high contrast, dark", ui::highContrastDarkPalette(), ui::highContrast},
    };
}

/// What words may stand on: the window, lists and pages, every other row, and buttons.
QHash<QString, QColor> groundsOf(const QPalette &palette)
{
    return {
        {u"window"_s, palette.color(QPalette::Window)},
        {u"page"_s, palette.color(QPalette::Base)},
        {u"other row"_s, palette.color(QPalette::AlternateBase)},
    };
}

const QList kinds{core::FindingKind::Repeat, core::FindingKind::Garbled, core::FindingKind::Figure,
                  core::FindingKind::Name, core::FindingKind::Turn};
const QList roles{core::Role::Unknown, core::Role::Operator,          core::Role::Executive,
                  core::Role::Analyst, core::Role::InvestorRelations, core::Role::Interpreter};

} // namespace

/// Every word can be read, in every theme: WCAG 2.1 asks for 4.5:1, and for 7:1 where more contrast was asked for.
class TestContrast : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheContrastOfColours_data();
    void knowsTheContrastOfColours();
    void makesColoursReadable();
    void textsOfThePalette_data() { eachLook(); }
    void textsOfThePalette();
    void meaningfulColours_data() { eachLook(); }
    void meaningfulColours();
    void wordsUnderMarks_data() { eachLook(); }
    void wordsUnderMarks();
    void tokenColours_data() { eachLook(); }
    void tokenColours();
    void speakersWithColoursOfTheirOwn_data() { eachLook(); }
    void speakersWithColoursOfTheirOwn();
    void linesThatTellControlsApart_data() { eachLook(); }
    void linesThatTellControlsApart();

private:
    static void eachLook();
    static void verify(const QColor &text, const QColor &ground, double least, const QString &what);
};

void TestContrast::eachLook()
{
    QTest::addColumn<QPalette>("palette");
    QTest::addColumn<double>("least");
    for (const Look &look : looks())
        QTest::newRow(look.name) << look.palette << look.least;
}

void TestContrast::verify(const QColor &text, const QColor &ground, double least, const QString &what)
{
    const double ratio = ui::contrastRatio(ui::blended(text, ground), ground);
    QVERIFY2(ratio >= least,
             qPrintable(u"%1: %2 on %3 has only %4:1"_s.arg(what, text.name(), ground.name()).arg(ratio, 0, 'f', 2)));
}

void TestContrast::knowsTheContrastOfColours_data()
{
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("ratio");

    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("the order does not count") << QColor(Qt::white) << QColor(Qt::black) << 21.0;
    QTest::newRow("the same") << QColor(0x40, 0x80, 0xc0) << QColor(0x40, 0x80, 0xc0) << 1.0;
    QTest::newRow("the grey that is just enough") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
}

void TestContrast::knowsTheContrastOfColours()
{
    QFETCH(QColor, text);
    QFETCH(QColor, ground);
    QFETCH(double, ratio);
    QVERIFY(std::abs(ui::contrastRatio(text, ground) - ratio) < 0.01);
}

void TestContrast::makesColoursReadable()
{
    const QColor yellow(0xff, 0xe0, 0x00);
    const QColor onWhite = ui::readableOn(Qt::white, yellow);
    QVERIFY(ui::contrastRatio(onWhite, Qt::white) >= ui::leastContrast);
    QVERIFY(std::abs(onWhite.hslHue() - yellow.hslHue()) <= 2);
    QCOMPARE(ui::readableOn(Qt::black, yellow), yellow);
    QVERIFY(
        ui::contrastRatio(ui::readableOn(QColor(0x77, 0x77, 0x77), QColor(0x77, 0x77, 0x77)), QColor(0x77, 0x77, 0x77))
        >= 4.4);
}

void TestContrast::textsOfThePalette()
{
    QFETCH(QPalette, palette);
    QFETCH(double, least);
    const auto grounds = groundsOf(palette);
    for (auto ground = grounds.begin(); ground != grounds.end(); ++ground) {
        for (const auto role :
             {QPalette::Text, QPalette::WindowText, QPalette::PlaceholderText, QPalette::Link, QPalette::LinkVisited}) {
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                verify(palette.color(group, role), ground.value(), least, ground.key());
        }
    }
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        verify(palette.color(group, QPalette::HighlightedText), palette.color(group, QPalette::Highlight), least,
               u"selection"_s);
        verify(palette.color(group, QPalette::ButtonText), palette.color(group, QPalette::Button), least, u"button"_s);
        verify(palette.color(group, QPalette::ButtonText), palette.color(group, QPalette::Midlight), least,
               u"button under the mouse"_s);
        verify(palette.color(group, QPalette::ToolTipText), palette.color(group, QPalette::ToolTipBase), least,
               u"card"_s);
    }
    verify(palette.color(QPalette::Disabled, QPalette::ButtonText), palette.color(QPalette::Button), ui::leastContrast,
           u"button that cannot be pressed"_s);
}

void TestContrast::meaningfulColours()
{
    QFETCH(QPalette, palette);
    QFETCH(double, least);
    const ui::Colours colours(palette);
    const auto grounds = groundsOf(palette);
    for (auto ground = grounds.begin(); ground != grounds.end(); ++ground) {
        for (const core::FindingKind kind : kinds)
            verify(colours.finding(kind), ground.value(), ui::leastContrast, core::findingKindName(kind));
        for (const core::Role role : roles)
            verify(colours.role(role), ground.value(), ui::leastContrast, core::roleName(role));
        for (const QColor &colour : {colours.removed(), colours.added(), colours.positive(), colours.negative()})
            verify(colour, ground.value(), ui::leastContrast, u"change"_s);
        verify(colours.quiet(), ground.value(), ui::leastContrast, u"secondary text"_s);
    }
    for (const QColor &colour : {colours.removed(), colours.added(), colours.quiet()})
        verify(colour, palette.color(QPalette::Base), least, u"on a page"_s);
    for (const core::FindingKind kind : kinds) {
        const QColor chip = ui::blended(colours.tint(colours.finding(kind)), palette.color(QPalette::Base));
        verify(palette.color(QPalette::ButtonText), chip, least, u"chip"_s);
    }
    for (const QColor &colour : {colours.removed(), colours.added()})
        verify(palette.color(QPalette::Text), ui::blended(colours.tint(colour), palette.color(QPalette::Base)), least,
               u"tinted change"_s);
}

/// The grounds that marks give to the words of the transcript, as MarkPainter fills them.
QList<QColor> markedGrounds(const QPalette &palette)
{
    const ui::Colours colours(palette);
    const QColor page = palette.color(QPalette::Base);
    QColor currentTurn = palette.color(QPalette::Highlight);
    currentTurn.setAlphaF(0.09F);
    QList<QColor> grounds{page, ui::blended(currentTurn, page), ui::blended(ui::searchColour(colours), page),
                          ui::blended(ui::flashColour(colours), page),
                          ui::blended(colours.tint(colours.series(0)), page)};
    for (const core::FindingKind kind : kinds)
        grounds.append(ui::blended(colours.tint(colours.finding(kind)), page));
    return grounds;
}

void TestContrast::wordsUnderMarks()
{
    QFETCH(QPalette, palette);
    for (const QColor &ground : markedGrounds(palette))
        verify(palette.color(QPalette::Text), ground, ui::leastContrast, u"marked words"_s);
}

void TestContrast::tokenColours()
{
    QFETCH(QPalette, palette);
    QFETCH(double, least);
    ui::TokenColours tokens;
    if (!tokens.isAvailable())
        QSKIP("built without KSyntaxHighlighting");
    tokens.setPalette(palette);
    QVERIFY(tokens.isAvailable());
    const QString theme = u":/highlighting/themes/emend-%1%2.theme"_s.arg(
        ui::isHighContrast(palette) ? u"high-contrast-"_s : QString(), ui::isDark(palette) ? u"dark"_s : u"light"_s);
    QFile file(theme);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(theme));
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    QCOMPARE(all[u"editor-colors"].toObject()[u"BackgroundColor"].toString(), palette.color(QPalette::Base).name());
    const QJsonObject styles = all[u"text-styles"].toObject();
    QVERIFY(styles.size() > 20);
    for (auto style = styles.begin(); style != styles.end(); ++style) {
        const QColor colour(style->toObject()[u"text-color"].toString());
        verify(colour, palette.color(QPalette::Base), least, style.key());
        for (const QColor &ground : markedGrounds(palette))
            verify(colour, ground, ui::leastContrast, style.key() + u" under a mark"_s);
        verify(QColor(style->toObject()[u"selected-text-color"].toString()), palette.color(QPalette::Highlight), least,
               style.key() + u" selected"_s);
    }
    const QTextLayout::FormatRange figure = tokens.formatsFor(u"It was $2.35 billion."_s).constFirst();
    QCOMPARE(figure.format.foreground().color(), QColor(styles[u"DecVal"].toObject()[u"text-color"].toString()));
}

void TestContrast::speakersWithColoursOfTheirOwn()
{
    QFETCH(QPalette, palette);
    const ui::Colours colours(palette);
    for (const QString &chosen : {u"#ffe000"_s, u"#101840"_s, u"#808080"_s, u"#ffffff"_s, u"#000000"_s}) {
        core::Speaker speaker;
        speaker.colour = chosen;
        verify(colours.speaker(speaker), palette.color(QPalette::Base), ui::leastContrast, chosen);
    }
}

void TestContrast::linesThatTellControlsApart()
{
    QFETCH(QPalette, palette);
    constexpr double leastOfLines = 3;
    const ui::Colours colours(palette);
    const auto grounds = groundsOf(palette);
    for (auto ground = grounds.begin(); ground != grounds.end(); ++ground) {
        verify(ui::focusColour(palette), ground.value(), leastOfLines, u"focus"_s);
        for (const core::FindingKind kind : kinds)
            verify(colours.finding(kind), ground.value(), leastOfLines, u"line under words"_s);
    }
    verify(ui::outlineColour(palette), palette.color(QPalette::Base), leastOfLines, u"outline"_s);
    verify(ui::outlineColour(palette), palette.color(QPalette::Window), leastOfLines, u"outline"_s);
    // Bars and lines of charts, beside which their names stand in the colour of text.
    for (qsizetype n = 0; n < 8; ++n)
        verify(colours.series(n), palette.color(QPalette::Base), n == 0 ? leastOfLines : 2.0, u"series"_s);
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/note/notefigures.h"
#include "core/note/notequotes.h"
#include "core/note/researchnote.h"
#include "core/project/edits.h"
#include "core/project/figureedits.h"
#include "tests/core/note/notecalls.h"
#include "tests/support/calls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

core::TextRange wordsIn(const core::CallState &call, const QString &words)
{
    return support::rangeOf(call.transcript.text(), words);
}

core::CallState lamps()
{
    return support::readCall(support::lampsText(), u"lamps-q3.txt"_s);
}

core::Tag tag(const QString &name, const core::TagId &parent = {})
{
    core::Tag made;
    made.id = core::TagId{name};
    made.parent = parent;
    made.name = name;
    return made;
}

QString noteOn(const core::ReviewedCall &call, const core::NoteRequest &request = {},
               const QList<core::ReviewedCall> &others = {})
{
    const auto note = core::researchNote(call, request, others);
    return note ? support::shown(note->blocks) : note.error().message;
}

} // namespace

/// What a research note says of a call.
class TestResearchNote : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresStandWithTheirChanges();
    void changes_data();
    void changes();
    void chosenFiguresStandInTheirOrder();
    void rejectedFiguresAreLeftOut();
    void quotesAreCited();
    void quotesAreChosenByTag();
    void correctedWordsAreQuotedAndListed();
    void openChecksAreNamed();
    void earlierCallsAreFollowed();
    void picturesStandWithTheirCaption();
    void emptyPartsSayNothing();
    void nothingSaidInACallIsAPlaceholder();
    void equalInputGivesAnEqualNote();
    void aWrongTemplateIsRefused();
};

void TestResearchNote::figuresStandWithTheirChanges()
{
    const QString note = noteOn(support::analysed(lamps()));
    QVERIFY2(note.contains(u"# Marrow Lamps: Q3 2025\n"), qPrintable(note));
    QVERIFY2(note.contains(u"| Figure | Q3 2025 | Q3 2024 | y/y | Said by"), qPrintable(note));
    QVERIFY2(note.contains(u"| Revenue | US$ 120.0 m | US$ 100.0 m | +20.0 % | Ann Lee, turn 2"), qPrintable(note));
    QVERIFY2(note.contains(u"| Gross margin | 42.5 % | 40.0 % | +2.5 pp † |"), qPrintable(note));
    QVERIFY2(note.contains(u"| Net income | US$ 8.0 m | US$ −3.0 m | from a loss |"), qPrintable(note));
    QVERIFY2(note.contains(u"† Computed"), qPrintable(note));
    QVERIFY2(note.contains(u"## Guidance\n| Figure | Q4 2025 | Said by\n| Revenue | US$ 130.0–140.0 m |"),
             qPrintable(note));
}

void TestResearchNote::changes_data()
{
    QTest::addColumn<core::Kpi>("kpi");
    QTest::addColumn<QString>("year");
    QTest::addColumn<QString>("quarter");

    const auto kpi = [](double value, std::optional<double> prior, const QString &priorPeriod) {
        core::Kpi made;
        made.period = u"2025Q1"_s;
        made.value = value;
        made.prior = prior;
        made.priorPeriod = priorPeriod;
        return made;
    };
    core::Kpi said = kpi(120, 100, u"2024Q1"_s);
    said.yearOnYear = 19;
    core::Kpi rate = kpi(12.5, 11, u"2024Q1"_s);
    rate.type = core::QuantityType::Percent;
    rate.yearOnYear = 150;
    core::Kpi range = kpi(120, 100, u"2024Q1"_s);
    range.high = 130;
    const QString none;
    QTest::newRow("said") << said << u"19"_s << none;
    QTest::newRow("computed from a year ago") << kpi(120, 100, u"2024Q1"_s) << u"20 computed"_s << none;
    QTest::newRow("computed from the quarter before") << kpi(120, 100, u"2024Q4"_s) << none << u"20 computed"_s;
    QTest::newRow("of a rate in points") << rate << u"1.5 points computed"_s << none;
    QTest::newRow("against two years ago") << kpi(120, 100, u"2023Q1"_s) << none << none;
    QTest::newRow("against nobody knows when") << kpi(120, 100, none) << none << none;
    QTest::newRow("out of a loss") << kpi(120, -100, u"2024Q1"_s) << none << none;
    QTest::newRow("of a range") << range << none << none;
    QTest::newRow("nothing to compare with") << kpi(120, {}, u"2024Q1"_s) << none << none;
}

void TestResearchNote::changes()
{
    QFETCH(core::Kpi, kpi);
    QFETCH(QString, year);
    QFETCH(QString, quarter);

    const auto written = [](const std::optional<core::FigureChange> &change) {
        return !change ? QString()
                       : QString::number(change->amount, 'g', 4) + (change->isPoints ? u" points"_s : QString())
                             + (change->isComputed ? u" computed"_s : QString());
    };
    QCOMPARE(written(core::changeOnYear(kpi)), year);
    QCOMPARE(written(core::changeOnQuarter(kpi)), quarter);
}

void TestResearchNote::chosenFiguresStandInTheirOrder()
{
    const core::ReviewedCall call = support::analysed(lamps());
    QHash<QString, QString> ids;
    for (const core::ReviewedFigure &figure : core::headlineFigures(call))
        ids.insert(figure.kpi.metricId, figure.kpi.id);
    core::NoteRequest request;
    request.figures = QStringList{ids.value(u"net_income"_s), ids.value(u"revenue"_s), u"no-such-figure"_s};
    const QString note = noteOn(call, request);
    QVERIFY2(note.indexOf(u"| Net income |") > 0, qPrintable(note));
    QVERIFY2(note.indexOf(u"| Net income |") < note.indexOf(u"| Revenue |"), qPrintable(note));
    QVERIFY2(!note.contains(u"Gross margin"), qPrintable(note));
    QVERIFY2(!note.contains(u"## Guidance"), qPrintable(note));
}

void TestResearchNote::rejectedFiguresAreLeftOut()
{
    const core::CallState call = lamps();
    const QList<core::ReviewedFigure> figures = core::headlineFigures(support::analysed(call));
    const core::ReviewedFigure revenue = figures.constFirst();
    QCOMPARE(revenue.kpi.metricId, u"revenue"_s);
    const core::CallState after = support::after(call, core::rejectFigures(call, {revenue}));
    QVERIFY(!noteOn(support::analysed(after)).contains(u"| Revenue | US$ 120.0 m"));
}

void TestResearchNote::quotesAreCited()
{
    core::CallState call = lamps();
    call.speech.speakers[1].title = u"Chief Financial Officer"_s;
    const core::TextRange words = wordsIn(call, u"Gross margin was 42.5%"_s);
    call = support::after(call, core::annotate(call, words, u"Mix, not price."_s, {}));
    const QString note = noteOn(support::analysed(call));
    const QString expected = u"## In their words\n> “Gross margin was 42.5%”\n— Marrow Lamps, Third quarter 2025 "
                             "earnings call, October 28, 2025, Ann Lee (Chief Financial Officer), turn 2\n"
                             "Mix, not price."_s;
    QVERIFY2(note.contains(expected), qPrintable(note));
}

void TestResearchNote::quotesAreChosenByTag()
{
    core::CallState call = lamps();
    const QList<core::Tag> tags{tag(u"Outlook"_s), tag(u"Guidance"_s, core::TagId{u"Outlook"_s}), tag(u"Risk"_s)};
    call = support::after(call, core::annotate(call, wordsIn(call, u"We expect"_s), {}, {tags[1].id}));
    call = support::after(call, core::annotate(call, wordsIn(call, u"net loss"_s), {}, {tags[2].id}));
    const core::ReviewedCall reviewed = support::analysed(call, tags);
    const auto words = [&](const QList<core::TagId> &ids) {
        QStringList quotes;
        for (const core::TextRange passage : core::annotatedPassages(reviewed, ids))
            quotes.append(reviewed.correctedText(passage));
        return quotes;
    };
    QCOMPARE(words({}), (QStringList{u"net loss"_s, u"We expect"_s}));
    QCOMPARE(words({tags[0].id}), QStringList{u"We expect"_s});
    QCOMPARE(words({tags[2].id}), QStringList{u"net loss"_s});
}

void TestResearchNote::correctedWordsAreQuotedAndListed()
{
    core::CallState call = lamps();
    call = support::after(call, support::typeOver(call, u"an increase of"_s, u"a rise of"_s));
    const core::ReviewedCall reviewed = support::analysed(call);
    core::NoteRequest request;
    request.quotes = QList<core::TextRange>{wordsIn(call, u"an increase of 20%"_s)};
    const QString note = noteOn(reviewed, request);
    QVERIFY2(note.contains(u"> “a rise of 20%”"), qPrintable(note));
    QVERIFY2(note.contains(u"| Turn | Speaker | As imported | As corrected\n| 2 | Ann Lee | "), qPrintable(note));
    QVERIFY2(note.contains(u"million, an increase of 20%") && note.contains(u"million, a rise of 20%"),
             qPrintable(note));
    request.withChanges = false;
    QVERIFY(!noteOn(reviewed, request).contains(u"As imported"));
}

void TestResearchNote::openChecksAreNamed()
{
    const core::ReviewedCall call = support::analysed(lamps());
    const QString note = noteOn(call);
    QVERIFY2(note.contains(u"## Open checks\n- "), qPrintable(note));
    QVERIFY2(note.contains(u"but 50 % was said"), qPrintable(note));
    QVERIFY2(note.contains(u"— Ann Lee (Executive), turn 2"), qPrintable(note));
    core::NoteRequest request;
    request.withOpenChecks = false;
    QVERIFY(!noteOn(call, request).contains(u"Open checks"));
}

void TestResearchNote::earlierCallsAreFollowed()
{
    QByteArray earlierText = support::lampsText();
    earlierText.replace("third", "second").replace("$120 million", "$110 million").replace("fourth", "third");
    core::CallState earlier = support::readCall(earlierText, u"lamps-q2.txt"_s);
    earlier.info.date = QDate(2025, 7, 28);
    const core::ReviewedCall call = support::analysed(lamps());
    const QList<core::ReviewedCall> others{support::analysed(earlier)};
    const QString note = noteOn(call, {}, others);
    QVERIFY2(note.contains(u"## Over the calls\n| Figure | "), qPrintable(note));
    QVERIFY2(note.contains(u"| Revenue | "), qPrintable(note));
    QVERIFY2(note.section(u"## Over the calls"_s, 1).contains(u"US$ 110.0 m | US$ 120.0 m"), qPrintable(note));
    core::NoteRequest request;
    request.withHistory = false;
    QVERIFY(!noteOn(call, request, others).contains(u"Over the calls"));
}

void TestResearchNote::picturesStandWithTheirCaption()
{
    core::NoteChart chart;
    chart.picture.png = "png";
    chart.picture.description = u"Revenue by quarter"_s;
    core::NoteRequest request;
    request.charts = {chart};
    const QString note = noteOn(support::analysed(lamps()), request);
    QVERIFY2(note.contains(u"## Charts\n[picture] Revenue by quarter"), qPrintable(note));
}

void TestResearchNote::emptyPartsSayNothing()
{
    core::CallState call =
        support::readCall("Ann Lee: Good morning.\n\nBob Roy: Thank you, and good morning to all.\n", u"hello.txt"_s);
    call.info.company.clear();
    call.info.event.clear();
    call.info.title = u"A short talk"_s;
    QCOMPARE(noteOn(support::analysed(call)), u"# A short talk\nA short talk, October 28, 2025\nSource: hello.txt."_s);
}

void TestResearchNote::nothingSaidInACallIsAPlaceholder()
{
    QByteArray text = support::lampsText();
    text.replace("The call is over", "{{author}} **is** {{nothing}} <!-- over");
    core::CallState call = support::readCall(text, u"lamps.txt"_s);
    call.info.company = u"{{charts}}"_s;
    core::NoteRequest request;
    request.author = u"Kim"_s;
    request.quotes = QList<core::TextRange>{wordsIn(call, u"{{author}} **is** {{nothing}} <!-- over"_s)};
    const QString note = noteOn(support::analysed(call), request);
    QVERIFY2(note.contains(u"> “{{author}} **is** {{nothing}} <!-- over”"), qPrintable(note));
    QVERIFY2(note.contains(u"# {{charts}}: Q3 2025"), qPrintable(note));
}

void TestResearchNote::equalInputGivesAnEqualNote()
{
    const core::ReviewedCall call = support::analysed(lamps());
    QCOMPARE(core::researchNote(call, {}).value(), core::researchNote(support::analysed(lamps()), {}).value());
}

void TestResearchNote::aWrongTemplateIsRefused()
{
    core::NoteRequest request;
    request.templateText = u"{{titel}}"_s;
    const auto note = core::researchNote(support::analysed(lamps()), request);
    QVERIFY(!note);
    QCOMPARE(note.error().kind, core::Error::Kind::Input);
    QVERIFY2(note.error().message.startsWith(u"Line 1 of the template"), qPrintable(note.error().message));
}

QTEST_GUILESS_MAIN(TestResearchNote)
#include "test_researchnote.moc"

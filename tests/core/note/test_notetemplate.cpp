// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/note/notetemplate.h"
#include "tests/core/note/notecalls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// The text that notes are made from.
class TestNoteTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filled_data();
    void filled();
    void mistakesAreNamedWithTheirLine_data();
    void mistakesAreNamedWithTheirLine();
    void wordsOfACallAreNeverReadAsATemplate();
    void boldAndItalicAreThoseOfTheTemplate();
    void theOwnTemplateUsesEveryPart();
};

void TestNoteTemplate::filled_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("words") << u"# {{title}}\n\nOn {{company}}."_s << u"# Lamps shine\nOn Marrow Lamps."_s;
    QTest::newRow("spaces in the braces") << u"{{ company }}"_s << u"Marrow Lamps"_s;
    QTest::newRow("lines of one paragraph") << u"one\ntwo\n\nthree"_s << u"one two\nthree"_s;
    QTest::newRow("items stay apart") << u"- one\n- two"_s << u"- one\n- two"_s;
    QTest::newRow("a line that says nothing is left out") << u"By {{author}}.\n\nend"_s << u"end"_s;
    QTest::newRow("a line that says something stays") << u"{{company}} {{author}}"_s << u"Marrow Lamps "_s;
    QTest::newRow("blocks in their place") << u"## Said\n{{quotes}}\nend"_s << u"## Said\n> words\nend"_s;
    QTest::newRow("a part that has something") << u"{{if quotes}}\nyes\n{{else}}\nno\n{{end}}"_s << u"yes"_s;
    QTest::newRow("a part that has nothing") << u"{{if changes}}\nyes\n{{else}}\nno\n{{end}}"_s << u"no"_s;
    QTest::newRow("a part in a part that is left out")
        << u"{{if changes}}\n{{if quotes}}\nyes\n{{else}}\nno\n{{end}}\n{{end}}"_s << QString();
    QTest::newRow("a comment") << u"one <!-- {{nothing}}\n--> two"_s << u"one two"_s;
    QTest::newRow("lines of another system") << u"one\r\n\r\ntwo\r\n"_s << u"one\ntwo"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestNoteTemplate::filled()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    core::DocumentBlock quote;
    quote.kind = core::DocumentBlock::Kind::Quote;
    quote.runs = {core::DocumentRun()};
    quote.runs.first().text = u"words"_s;
    core::NoteValues values;
    values.words = {{u"title"_s, u"Lamps shine"_s}, {u"company"_s, u"Marrow Lamps"_s}};
    values.blocks = {{u"quotes"_s, {quote}}};
    const auto form = core::NoteTemplate::parse(text);
    VERIFY_RESULT(form);
    QCOMPARE(support::shown(form->filled(values)), expected);
}

void TestNoteTemplate::mistakesAreNamedWithTheirLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");

    QTest::newRow("a placeholder that is not known")
        << u"\n\nOn {{compani}}"_s << u"Line 3 of the template: there is no placeholder “compani”"_s;
    QTest::newRow("behind a comment of several lines") << u"<!--\n\n-->\n{{x}}"_s << u"Line 4"_s;
    QTest::newRow("an empty one") << u"{{}}"_s << u"there is no placeholder “”"_s;
    QTest::newRow("a part on what is not known") << u"{{if figures}}\n{{end}}"_s << u"Line 1"_s;
    QTest::newRow("a part that is not closed")
        << u"a\n{{if quotes}}\nb"_s << u"Line 2 of the template: this {{if …}} has no {{end}}."_s;
    QTest::newRow("an end too many") << u"{{end}}"_s << u"Line 1"_s;
    QTest::newRow("two alternatives") << u"{{if quotes}}\n{{else}}\n{{else}}\n{{end}}"_s << u"Line 3"_s;
    QTest::newRow("a block among words") << u"See {{charts}}"_s << u"“{{charts}}” must stand in a line of its own."_s;
    QTest::newRow("a rule among words") << u"x {{end}}"_s << u"“{{end}}” must stand in a line of its own."_s;
}

void TestNoteTemplate::mistakesAreNamedWithTheirLine()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);

    const auto form = core::NoteTemplate::parse(text);
    QVERIFY(!form);
    QVERIFY2(form.error().message.contains(expected), qPrintable(form.error().message));
    if (expected.contains(u"there is no placeholder"))
        QVERIFY(form.error().message.contains(u"headline_table"));
}

void TestNoteTemplate::wordsOfACallAreNeverReadAsATemplate()
{
    core::NoteValues values;
    values.words = {{u"company"_s, u"{{author}} **Lamps** <!-- {{if quotes}}"_s}, {u"author"_s, u"Kim"_s}};
    const QList<core::DocumentBlock> blocks =
        core::NoteTemplate::parse(u"# {{company}}\n\n{{author}}"_s).value().filled(values);
    QCOMPARE(support::shown(blocks), u"# {{author}} **Lamps** <!-- {{if quotes}}\nKim"_s);
}

void TestNoteTemplate::boldAndItalicAreThoseOfTheTemplate()
{
    core::NoteValues values;
    values.words = {{u"company"_s, u"A*B"_s}};
    const QList<core::DocumentBlock> blocks =
        core::NoteTemplate::parse(u"**{{company}}** and *it* is"_s).value().filled(values);
    QStringList runs;
    for (const core::DocumentRun &run : blocks.constFirst().runs)
        runs.append(run.text + (run.isBold ? u"/bold"_s : QString()) + (run.isItalic ? u"/italic"_s : QString()));
    QCOMPARE(runs, (QStringList{u"A*B/bold"_s, u" and "_s, u"it/italic"_s, u" is"_s}));
}

void TestNoteTemplate::theOwnTemplateUsesEveryPart()
{
    VERIFY_RESULT(core::NoteTemplate::parse(core::defaultNoteTemplate()));
    for (const auto &[name, meaning] : core::notePlaceholders()) {
        QVERIFY2(core::defaultNoteTemplate().contains(u"{{"_s + name + u"}}"_s), qPrintable(name));
        QVERIFY2(!meaning.isEmpty(), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestNoteTemplate)
#include "test_notetemplate.moc"

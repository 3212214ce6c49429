// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/editedwords.h"
#include "core/project/edits.h"
#include "core/project/historykind.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;
using support::ProjectFixture;

/// What is told of the history without reading all of it.
class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void newestComesFirst();
    void linesAreChosen_data();
    void linesAreChosen();
    void editsOfSeveralCallsBelongToEach();
    void wordsOfAnotherCallAreNotFoundHere();
    void stateIsTold();
    void authorsAreListedOnce();
    void correctionsThatBecomeOneAreOneChange();
    void placeIsWhereItHappened();
    void everyActionHasAKind();

private:
    QStringList actionsFor(const core::HistoryRequest &request) const;

    std::unique_ptr<ProjectFixture> m_fixture;
    core::DocumentId m_other;
};

void TestHistory::init()
{
    m_fixture = std::make_unique<ProjectFixture>();
    core::Project &project = *m_fixture->project;
    m_other = m_fixture->add(u"Another quarter has passed. Ünal spoke of \"gearing\"."_s);
    VERIFY_RESULT(m_fixture->replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(project.apply(core::annotate(m_fixture->call(), {0, 12}, u"Said \"politely\"\\ once"_s, {})));
    project.setAuthor(u"Kim"_s);
    VERIFY_RESULT(project.apply(core::typeText(project.call(m_other), {8, 15}, u"year"_s)));
}

QStringList TestHistory::actionsFor(const core::HistoryRequest &request) const
{
    QStringList keys;
    const auto lines = m_fixture->project->historyLines(request);
    for (const core::HistoryLine &line : *lines)
        keys.append(core::actionKey(m_fixture->project->historyEdit(line.number).value().action));
    return keys;
}

void TestHistory::newestComesFirst()
{
    m_fixture->reopen();
    QCOMPARE(actionsFor({}), (QStringList{u"type-text"_s, u"annotate"_s, u"type-text"_s}));
    VERIFY_RESULT(m_fixture->replace(u"Lamps"_s, u"Lanterns"_s));
    const QList<core::HistoryLine> lines = m_fixture->project->historyLines({}).value();
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].number > lines[1].number);
    QCOMPARE(m_fixture->project->historyEdit(lines[0].number).value().author, u"Robin"_s);
}

void TestHistory::linesAreChosen_data()
{
    QTest::addColumn<core::HistoryRequest>("request");
    QTest::addColumn<QStringList>("expected");
    const QString typed = u"type-text"_s;
    const QString noted = u"annotate"_s;
    const auto words = [](const QString &text) { return core::HistoryRequest{std::nullopt, {}, {}, text}; };
    QTest::newRow("by one analyst") << core::HistoryRequest{u"Kim"_s, {}, {}, {}} << QStringList{typed};
    QTest::newRow("by nobody known") << core::HistoryRequest{u"Lou"_s, {}, {}, {}} << QStringList();
    QTest::newRow("of a kind") << core::HistoryRequest{std::nullopt, {core::Edit::Action::Annotate}, {}, {}}
                               << QStringList{noted};
    QTest::newRow("words that were written") << words(u"GEARING"_s) << QStringList{typed};
    QTest::newRow("words that were replaced") << words(u"hearing"_s) << QStringList{typed};
    QTest::newRow("a phrase around the replaced words") << words(u"our hearing ratio"_s) << QStringList{typed};
    QTest::newRow("words of a note") << words(u"politely"_s) << QStringList{noted};
    QTest::newRow("quotation marks and a backslash") << words(u"\"politely\"\\"_s) << QStringList{noted};
    QTest::newRow("words that were annotated") << words(u"good morning"_s) << QStringList{noted};
    QTest::newRow("names of columns are no words") << words(u"range"_s) << QStringList();
    QTest::newRow("words that were left alone") << words(u"francs"_s) << QStringList();
    QTest::newRow("all at once") << core::HistoryRequest{u"Robin"_s, {core::Edit::Action::TypeText}, {}, u"gear"_s}
                                 << QStringList{typed};
}

void TestHistory::linesAreChosen()
{
    QFETCH(core::HistoryRequest, request);
    QTEST(actionsFor(request), "expected");
}

void TestHistory::editsOfSeveralCallsBelongToEach()
{
    const core::HistoryRequest here{std::nullopt, {}, m_fixture->document, {}};
    const core::HistoryRequest there{std::nullopt, {}, m_other, {}};
    QCOMPARE(actionsFor(here).size(), 2);
    QCOMPARE(actionsFor(there).size(), 1);
    VERIFY_RESULT(m_fixture->project->apply(m_fixture->project->reversalAfter(0).value().edit));
    QCOMPARE(actionsFor(here).first(), u"revert-later-edits"_s);
    QCOMPARE(actionsFor(there).first(), u"revert-later-edits"_s);
}

void TestHistory::wordsOfAnotherCallAreNotFoundHere()
{
    QCOMPARE(actionsFor({std::nullopt, {}, m_other, u"quarter"_s}), QStringList{u"type-text"_s});
    QCOMPARE(actionsFor({std::nullopt, {}, m_fixture->document, u"quarter"_s}), QStringList());
}

void TestHistory::stateIsTold()
{
    core::Project &project = *m_fixture->project;
    VERIFY_RESULT(project.undo());
    QCOMPARE(project.historyLines({}).value()[0].state, core::LogEntry::State::Undone);
    VERIFY_RESULT(m_fixture->replace(u"Lamps"_s, u"Lanterns"_s));
    const QList<core::HistoryLine> lines = project.historyLines({}).value();
    QCOMPARE(lines[0].state, core::LogEntry::State::Done);
    QCOMPARE(lines[1].state, core::LogEntry::State::Discarded);
}

void TestHistory::authorsAreListedOnce()
{
    QCOMPARE(m_fixture->project->historyAuthors().value(), (QStringList{u"Kim"_s, u"Robin"_s}));
}

void TestHistory::correctionsThatBecomeOneAreOneChange()
{
    ProjectFixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(f.replace(u"fell"_s, u"dropped"_s));
    VERIFY_RESULT(f.replace(u"gearing ratio dropped"_s, u"margin rose"_s));
    const auto words = core::editedWords(f.project->nextUndo(), [&](const core::DocumentId &document) {
        return f.project->importedText(document).value();
    });
    QCOMPARE(words.size(), 1);
    QCOMPARE(words.first().original.of(support::sampleText()).toString(), u"hearing ratio fell"_s);
    QCOMPARE(words.first().before, u"gearing ratio dropped"_s);
    QCOMPARE(words.first().after, u"margin rose"_s);
}

void TestHistory::placeIsWhereItHappened()
{
    core::Edit edit = m_fixture->project->nextUndo();
    QCOMPARE(core::touchedCall(edit), m_other);
    const QString text = m_fixture->project->importedText(m_other).value();
    QVERIFY(u"quarter"_s.contains(core::placeOf(edit).of(text)));
    edit.focus = {};
    QVERIFY(u"quarter"_s.contains(core::placeOf(edit).of(text)));
    QVERIFY(!core::placeOf(edit).isEmpty());
    edit.document = {};
    QCOMPARE(core::touchedCall(edit), m_other);
}

void TestHistory::everyActionHasAKind()
{
    qsizetype actions = 0;
    for (const core::HistoryKind kind : core::historyKinds()) {
        QVERIFY(!core::historyKindName(kind).isEmpty());
        actions += core::actionsOf(kind).size();
    }
    QCOMPARE(actions, static_cast<qsizetype>(core::Edit::Action::ChangeSpellingWords) + 1);
}

QTEST_GUILESS_MAIN(TestHistory)
#include "test_history.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/edits.h"
#include "core/project/passages.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

using Fixture = support::ProjectFixture;

core::SearchRequest wordsOnly(const QString &words)
{
    core::SearchRequest request;
    request.words = words;
    return request;
}

core::SearchHits found(const Fixture &f, const core::SearchRequest &request)
{
    const auto hits = f.project->search(request);
    if (!hits)
        qFatal("%s (%s)", qPrintable(hits.error().message), qPrintable(hits.error().detail));
    return *hits;
}

/// The words that match, hit by hit; those of one hit are joined by a bar.
QStringList marked(const core::SearchHits &hits)
{
    QStringList result;
    for (const core::SearchHit &hit : hits.hits) {
        QStringList words;
        for (const core::TextRange match : hit.text.matches)
            words.append(match.of(hit.text.text).toString());
        result.append(words.join(u'|'));
    }
    return result;
}

QStringList marked(const Fixture &f, const QString &words)
{
    return marked(found(f, wordsOnly(words)));
}

} // namespace

/// Words are found in all calls, as they stand in the corrected text.
class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFound_data();
    void wordsAreFound();
    void anyTextMayBeAskedFor_data();
    void anyTextMayBeAskedFor();
    void correctionsAreFoundAtOnce();
    void undoneCorrectionsAreNotFound();
    void splitTurnsAreFoundInTheirOrder();
    void allCallsAreSearched();
    void removedCallsAreNotSearched();
    void requestsAreNarrowed();
    void speakersAndRolesFollowTheirEdits();
    void notesAreFound();
    void tagsNarrowWithThoseBelowThem();
    void figuresAreFound();
    void hitsLeadToTheWords();
    void longListsAreCut();
    void projectsOfOlderVersionsAreIndexed();
};

void TestSearch::wordsAreFound_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a word") << u"quarter"_s << QStringList{u"quarter"_s};
    QTest::newRow("letter case does not count") << u"MARROW"_s << QStringList{u"Marrow"_s};
    QTest::newRow("diacritics do not count") << u"cafe"_s << QStringList{u"Cafe\u0301"_s};
    QTest::newRow("with diacritics") << u"café"_s << QStringList{u"Cafe\u0301"_s};
    QTest::newRow("several words, in any order") << u"lamps morning"_s << QStringList{u"morning|Lamps"_s};
    QTest::newRow("all words must be there") << u"lamps quarter"_s << QStringList();
    QTest::newRow("a phrase") << u"\"Marrow Lamps call\""_s << QStringList{u"Marrow Lamps call"_s};
    QTest::newRow("a phrase that is not there") << u"\"Lamps Marrow\""_s << QStringList();
    QTest::newRow("a beginning") << u"quart*"_s << QStringList{u"quarter"_s};
    QTest::newRow("no beginning without the star") << u"quart"_s << QStringList();
    QTest::newRow("without a word") << u"rose -francs"_s << QStringList();
    QTest::newRow("twice in one turn") << u"rose"_s << QStringList{u"rose|rose"_s};
    QTest::newRow("a number with a point") << u"3.4"_s << QStringList{u"3.4"_s};
    QTest::newRow("two Chinese characters") << u"增长"_s << QStringList{u"增长"_s};
    QTest::newRow("one Chinese character") << u"谢"_s << QStringList{u"谢谢"_s};
    QTest::newRow("a Chinese sentence") << u"收入增长了百分之十二"_s << QStringList{u"收入增长了百分之十二"_s};
    QTest::newRow("Chinese that is not there") << u"长增"_s << QStringList();
}

void TestSearch::wordsAreFound()
{
    QFETCH(QString, words);
    QFETCH(QStringList, expected);
    Fixture f;
    QCOMPARE(marked(f, words), expected);
}

void TestSearch::anyTextMayBeAskedFor_data()
{
    QTest::addColumn<QString>("words");
    int number = 0;
    for (const QString &words : {u""_s,
                                 u" "_s,
                                 u"\""_s,
                                 u"\"\"\""_s,
                                 u"*"_s,
                                 u"-"_s,
                                 u"--"_s,
                                 u"-word"_s,
                                 u"'; DROP TABLE passages; --"_s,
                                 u"AND"_s,
                                 u"NOT OR"_s,
                                 u"said:"_s,
                                 u"{said noted} : x"_s,
                                 u"NEAR(a b"_s,
                                 u"^a"_s,
                                 u"a + b"_s,
                                 u"(("_s,
                                 u"%_"_s,
                                 u"a\"b"_s,
                                 u"\"a\"*"_s,
                                 u"📈"_s,
                                 u"\u0301"_s,
                                 QString(QChar(0)),
                                 u"a"_s + QChar(0) + u"b"_s,
                                 QString(QChar(0xD800)),
                                 QString(QChar(0x1F)),
                                 u"\\"_s,
                                 QString(5000, u'('),
                                 u"12.5%"_s})
        QTest::newRow(qPrintable(u"text %1"_s.arg(++number))) << words;
}

void TestSearch::anyTextMayBeAskedFor()
{
    QFETCH(QString, words);
    Fixture f;
    VERIFY_RESULT(f.project->search(wordsOnly(words)));
    core::SearchRequest request = wordsOnly(words + u" lamps"_s);
    request.kind = core::CallPassage::Kind::Said;
    request.speaker = words;
    request.company = words;
    VERIFY_RESULT(f.project->search(request));
}

void TestSearch::correctionsAreFoundAtOnce()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    QCOMPARE(marked(f, u"gearing"_s), QStringList{u"gearing"_s});
    QVERIFY(marked(f, u"hearing"_s).isEmpty());
    f.reopen();
    QCOMPARE(marked(f, u"gearing"_s), QStringList{u"gearing"_s});
}

void TestSearch::undoneCorrectionsAreNotFound()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(f.project->undo());
    QVERIFY(marked(f, u"gearing"_s).isEmpty());
    QCOMPARE(marked(f, u"hearing"_s), QStringList{u"hearing"_s});
    VERIFY_RESULT(f.project->redo());
    QCOMPARE(marked(f, u"gearing"_s), QStringList{u"gearing"_s});
}

void TestSearch::splitTurnsAreFoundInTheirOrder()
{
    Fixture f(u"Our plan is ready. The plan is good.\nThank you for the plan."_s);
    const qsizetype at = f.corrected().indexOf(u"The plan"_s);
    VERIFY_RESULT(f.project->apply(core::splitTurn(f.call(), f.call().speech.turns.first().id, at)));
    QStringList texts;
    for (const core::SearchHit &hit : found(f, wordsOnly(u"plan"_s)).hits)
        texts.append(hit.text.text.trimmed());
    QCOMPARE(texts, (QStringList{u"Our plan is ready."_s, u"The plan is good."_s, u"Thank you for the plan."_s}));
}

void TestSearch::allCallsAreSearched()
{
    Fixture f;
    const core::DocumentId second = f.add(u"Another quarter has passed."_s);
    const core::SearchHits hits = found(f, wordsOnly(u"quarter"_s));
    QCOMPARE(hits.hits.size(), 2);
    QCOMPARE(hits.hits[0].document, second);
    QCOMPARE(hits.hits[1].document, f.document);
}

void TestSearch::removedCallsAreNotSearched()
{
    Fixture f;
    f.add(u"Another quarter has passed."_s);
    VERIFY_RESULT(f.project->apply(f.project->removal(f.document)));
    QCOMPARE(found(f, wordsOnly(u"quarter"_s)).hits.size(), 1);
    VERIFY_RESULT(f.project->undo());
    QCOMPARE(found(f, wordsOnly(u"quarter"_s)).hits.size(), 2);
}

void TestSearch::requestsAreNarrowed()
{
    Fixture f;
    const core::DocumentId second = f.add(u"Another quarter has passed."_s);
    core::DocumentInfo info = f.project->call(second).info;
    info.company = u"Société Bleue"_s;
    info.period = u"2025Q3"_s;
    VERIFY_RESULT(f.project->apply(core::changeDocument(f.project->call(second), info)));
    core::SearchRequest request = wordsOnly(u"quarter"_s);
    request.company = u"societe"_s;
    QCOMPARE(found(f, request).hits.size(), 1);
    QCOMPARE(found(f, request).hits.first().document, second);
    request.period = u"2024"_s;
    QVERIFY(found(f, request).hits.isEmpty());
    request.period = u"2025"_s;
    QCOMPARE(found(f, request).hits.size(), 1);
    QCOMPARE(f.project->searchChoices().companies, QStringList{u"Société Bleue"_s});

    core::SearchRequest bySection = wordsOnly(u"quarter"_s);
    bySection.section = core::sectionKey(core::Section::Closing);
    QVERIFY(found(f, bySection).hits.isEmpty());
    const core::TurnId turn = f.project->call(second).speech.turns.first().id;
    VERIFY_RESULT(f.project->apply(core::beginSection(f.project->call(second), turn, core::Section::Closing)));
    QCOMPARE(found(f, bySection).hits.size(), 1);
}

void TestSearch::speakersAndRolesFollowTheirEdits()
{
    Fixture f;
    core::SearchRequest request = wordsOnly(u"lamps"_s);
    request.speaker = u"okafor"_s;
    QVERIFY(found(f, request).hits.isEmpty());
    core::Speaker speaker = f.call().speech.speakers.first();
    speaker.name = u"Tomás Okafor"_s;
    speaker.role = core::Role::InvestorRelations;
    VERIFY_RESULT(f.project->apply(core::changeSpeaker(f.call(), speaker)));
    QCOMPARE(found(f, request).hits.size(), 1);
    request.role = core::roleKey(core::Role::Analyst);
    QVERIFY(found(f, request).hits.isEmpty());
    request.role = core::roleKey(core::Role::InvestorRelations);
    QCOMPARE(found(f, request).hits.first().passage.speaker, u"Tomás Okafor"_s);
}

void TestSearch::notesAreFound()
{
    Fixture f;
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {5, 12}, u"ask about the refinancing"_s, {})));
    core::SearchRequest request = wordsOnly(u"refinancing"_s);
    request.kind = core::CallPassage::Kind::Noted;
    QCOMPARE(marked(found(f, request)), QStringList{u"refinancing"_s});
    request.kind = core::CallPassage::Kind::Said;
    QVERIFY(found(f, request).hits.isEmpty());
    VERIFY_RESULT(f.project->apply(core::removeAnnotation(f.call(), f.call().annotations.first().id)));
    QVERIFY(marked(f, u"refinancing"_s).isEmpty());
}

void TestSearch::tagsNarrowWithThoseBelowThem()
{
    Fixture f;
    core::Tag parent;
    parent.id = core::newId<core::TagId>();
    parent.name = u"Outlook"_s;
    core::Tag child = parent;
    child.id = core::newId<core::TagId>();
    child.parent = parent.id;
    VERIFY_RESULT(f.project->apply(core::addTag(parent)));
    VERIFY_RESULT(f.project->apply(core::addTag(child)));
    const qsizetype at = f.corrected().indexOf(u"quarter"_s);
    core::SearchRequest request = wordsOnly(u"quarter"_s);
    request.kind = core::CallPassage::Kind::Said;
    request.tag = parent.id;
    QVERIFY(found(f, request).hits.isEmpty());
    VERIFY_RESULT(f.project->apply(core::annotate(f.call(), {at, at + 7}, {}, {child.id})));
    QCOMPARE(found(f, request).hits.size(), 1);
    request.words = u"lamps"_s;
    QVERIFY(found(f, request).hits.isEmpty());
}

void TestSearch::figuresAreFound()
{
    Fixture f;
    const qsizetype at = f.corrected().indexOf(u"12 percent"_s);
    core::Kpi kpi;
    kpi.id = u"gearing"_s;
    kpi.metric = u"Gearing ratio"_s;
    kpi.period = u"2025Q3"_s;
    kpi.mentions = {core::KpiMention{{at, at + 10}, 12, true}};
    core::CallResults results{f.document, u"1"_s, true, 3, 2, 1, 1};
    VERIFY_RESULT(f.project->keepResults(results, {kpi}));
    core::SearchRequest request = wordsOnly(u"2025Q3"_s);
    request.kind = core::CallPassage::Kind::Figure;
    const core::SearchHits hits = found(f, request);
    QCOMPARE(hits.hits.size(), 1);
    QCOMPARE(core::wordsOf(hits.hits.first(), f.call()).of(f.call().transcript.text()), u"12 percent"_s);
    QCOMPARE(f.project->results().value(), QList<core::CallResults>{results});

    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    QVERIFY(!f.project->results().value().first().isCurrent);
    VERIFY_RESULT(f.project->keepResults(results, {}));
    QVERIFY(found(f, request).hits.isEmpty());
}

void TestSearch::hitsLeadToTheWords()
{
    Fixture f;
    VERIFY_RESULT(f.replace(u"Good morning"_s, u"Hello"_s));
    VERIFY_RESULT(f.replace(u"hearing"_s, u"gearing"_s));
    for (const QString &words : {u"gearing"_s, u"增长"_s, u"francs"_s, u"Marrow"_s}) {
        const core::SearchHits hits = found(f, wordsOnly(words));
        QCOMPARE(hits.hits.size(), 1);
        const core::TextMap map = f.call().textMap();
        const core::TextRange original = core::wordsOf(hits.hits.first(), f.call());
        QCOMPARE(map.toCorrected(original).of(map.corrected()), words);
    }
}

void TestSearch::longListsAreCut()
{
    Fixture f;
    for (int i = 0; i < 5; ++i)
        f.add(u"Another quarter has passed, number %1."_s.arg(i));
    core::SearchRequest request = wordsOnly(u"quarter"_s);
    request.limit = 6;
    QCOMPARE(found(f, request).hits.size(), 6);
    QVERIFY(!found(f, request).isCut);
    request.limit = 4;
    QCOMPARE(found(f, request).hits.size(), 4);
    QVERIFY(found(f, request).isCut);
}

void TestSearch::projectsOfOlderVersionsAreIndexed()
{
    QTemporaryDir folder(support::folderTemplate());
    const QString path = folder.filePath(u"kept.emend"_s);
    QVERIFY(QFile::copy(QFINDTESTDATA("../../data/project-schema-1.emend"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const auto project = core::Project::open(path);
    VERIFY_RESULT(project);
    const auto hits = (*project)->search(wordsOnly(u"gearing"_s));
    VERIFY_RESULT(hits);
    QCOMPARE(marked(*hits), QStringList{u"gearing"_s});
}

QTEST_GUILESS_MAIN(TestSearch)
#include "test_search.moc"

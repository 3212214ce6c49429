// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QTest>

#include "core/store/rowcodec.h"
#include "core/store/transcriptcodec.h"

using namespace Qt::StringLiterals;

namespace {

const core::DocumentId document{u"d"_s};
const QDateTime moment(QDate(2031, 5, 6), QTime(9, 30, 1, 7), Qt::UTC);

core::Turn turn()
{
    core::Turn result;
    result.id = core::TurnId{u"t2"_s};
    result.range = {5, 9};
    result.speaker = core::SpeakerId{u"s"_s};
    result.section = core::Section::QuestionsAndAnswers;
    result.language = u"zh"_s;
    result.isMachineTranslation = true;
    result.renders = core::TurnId{u"t1"_s};
    result.confidence = 0.123456789012345;
    result.reason = u"said so"_s;
    return result;
}

core::Verdict verdict()
{
    core::Verdict result;
    result.id = core::VerdictId{u"v"_s};
    result.document = document;
    result.detector = u"odd"_s;
    result.category = u"loop"_s;
    result.anchor = {{5, 9}, u"“quote” 📈"_s};
    result.decision = core::Verdict::Decision::Edited;
    result.scope = core::Verdict::Scope::Everywhere;
    result.correction = core::CorrectionId{u"c"_s};
    result.author = u"Robin"_s;
    result.at = moment;
    return result;
}

} // namespace

Q_DECLARE_METATYPE(core::Row)

/// Rows as columns and as JSON.
class TestRowCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackEqual_data();
    void rowsComeBackEqual();
    void nullIdsAreNull();
    void rangesCountCodePoints();
    void unknownTableIsNoRow();
    void importedTurnsComeBackEqual();
};

void TestRowCodec::rowsComeBackEqual_data()
{
    QTest::addColumn<core::Row>("row");
    QTest::addColumn<QString>("table");
    QTest::newRow("document") << core::Row(core::DocumentInfo{document, u"title"_s, u"company"_s, u"event"_s,
                                                              u"2031Q1"_s, QDate(2031, 5, 6), u"file.txt"_s, "abc",
                                                              u"unbroken"_s, moment})
                              << u"documents"_s;
    QTest::newRow("document without date")
        << core::Row(core::DocumentInfo{document, {}, {}, {}, {}, {}, {}, "abc", {}, moment}) << u"documents"_s;
    QTest::newRow("speaker") << core::Row(
        core::SpeakerRow{document, core::Speaker{core::SpeakerId{u"s"_s}, u"Ada"_s, core::Role::InvestorRelations,
                                                 u"Head"_s, u"Firm"_s, u"#102030"_s, 3}})
                             << u"speakers"_s;
    QTest::newRow("turn") << core::Row(core::TurnRow{document, turn()}) << u"turns"_s;
    core::FigureReview figure;
    figure.id = core::FigureReviewId{u"f"_s};
    figure.document = document;
    figure.decision = core::FigureReview::Decision::Corrected;
    figure.kpi = u"revenue"_s;
    figure.anchor = {{5, 9}, u"RMB 5"_s};
    figure.fields = {u"Revenue"_s, u"revenue"_s, u"Cloud"_s, u"adjusted"_s, u"2025Q2"_s, 2349.2e6, {}, u"money"_s,
                     u"CNY"_s,     24.3,         {},         1890e6,        u"2024Q2"_s, true};
    figure.changed = {u"value"_s, u"prior"_s};
    figure.author = u"Robin"_s;
    figure.at = moment;
    QTest::newRow("figure review") << core::Row(figure) << u"figure_reviews"_s;
    QTest::newRow("correction") << core::Row(core::Correction{
        core::CorrectionId{u"c"_s}, document, {5, 5}, u"line\nline\t\"x\""_s, u"odd"_s, u"Robin"_s, moment})
                                << u"corrections"_s;
    QTest::newRow("annotation") << core::Row(core::Annotation{core::AnnotationId{u"a"_s},
                                                              document,
                                                              {{5, 9}, u"words"_s},
                                                              u"备注"_s,
                                                              {core::TagId{u"y"_s}, core::TagId{u"x"_s}},
                                                              u"Robin"_s,
                                                              moment,
                                                              core::Annotation::Subject::Figure,
                                                              u"Gross margin"_s})
                                << u"annotations"_s;
    QTest::newRow("tag") << core::Row(
        core::Tag{core::TagId{u"x"_s}, core::TagId{u"y"_s}, u"Outlook"_s, u"#102030"_s, u"what"_s, 2, u"Alt+2"_s})
                         << u"tags"_s;
    QTest::newRow("verdict") << core::Row(verdict()) << u"verdicts"_s;
    QTest::newRow("person of the roster")
        << core::Row(core::RosterPerson{core::PersonId{u"p"_s}, u"Marrow Lamps"_s, u"Jane Roe"_s,
                                        QStringList{u"Jain Row"_s, u"J. Roe"_s}, core::Role::Executive, u"CFO"_s,
                                        u"Firm"_s, u"#102030"_s})
        << u"roster"_s;
    QTest::newRow("person with a name alone")
        << core::Row(core::RosterPerson{core::PersonId{u"p"_s}, {}, u"Jane Roe"_s, {}, {}, {}, {}, {}}) << u"roster"_s;
}

void TestRowCodec::rowsComeBackEqual()
{
    QFETCH(core::Row, row);
    QFETCH(QString, table);
    QCOMPARE(core::tableOf(row), table);
    const QByteArray json = QJsonDocument(core::toColumns(row)).toJson(QJsonDocument::Compact);
    const auto back = core::rowFromColumns(table, QJsonDocument::fromJson(json).object());
    QVERIFY(back.has_value());
    QVERIFY(*back == row);
}

void TestRowCodec::nullIdsAreNull()
{
    core::Turn nobody = turn();
    nobody.speaker = {};
    const QJsonObject columns = core::toColumns(core::TurnRow{document, nobody});
    QVERIFY(columns[u"speaker"_s].isNull());
    QVERIFY(columns[u"renders"_s].isString());
}

void TestRowCodec::rangesCountCodePoints()
{
    const core::CodePoints codePoints(u"📈 up 🇨🇭 francs"_s);
    const core::Row row = core::TurnRow{document, turn()};
    const core::Row stored = core::withCodePoints(row, codePoints);
    QCOMPARE(std::get<core::TurnRow>(stored).turn.range, (core::TextRange{4, 6}));
    const core::Row correction = core::Correction{core::CorrectionId{u"c"_s}, document, {6, 10}, {}, {}, {}, {}};
    QCOMPARE(std::get<core::Correction>(core::withCodePoints(correction, codePoints)).range, (core::TextRange{5, 7}));
    QVERIFY(core::withUtf16(core::withCodePoints(correction, codePoints), codePoints) == correction);
}

void TestRowCodec::unknownTableIsNoRow()
{
    QVERIFY(!core::rowFromColumns(u"nothing", {}));
}

void TestRowCodec::importedTurnsComeBackEqual()
{
    const core::CodePoints codePoints(u"📈 Ada: up up"_s);
    const QList<core::ImportedTurn> turns{core::ImportedTurn{{8, 13}, {3, 7}, u"Ada"_s, u"CFO"_s}};
    QCOMPARE(core::turnsFromJson(core::turnsToJson(turns, codePoints), codePoints), turns);
    const QList<core::HeaderLine> headers{core::HeaderLine{{0, 2}, core::HeaderLine::Kind::Disclaimer},
                                          core::HeaderLine{{3, 7}, core::HeaderLine::Kind::Other}};
    QCOMPARE(core::headersFromJson(core::headersToJson(headers, codePoints), codePoints), headers);
    const QStringList notes{u"A “note”."_s, QString()};
    QCOMPARE(core::notesFromJson(core::notesToJson(notes)), notes);
    for (const core::Layout layout : core::allLayouts())
        QCOMPARE(core::layoutFromKey(core::layoutKey(layout)), layout);
}

QTEST_GUILESS_MAIN(TestRowCodec)
#include "test_rowcodec.moc"

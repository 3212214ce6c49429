// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/exporters/tagreportfiles.h"
#include "core/project/agreement.h"
#include "core/project/applied.h"
#include "core/project/edits.h"
#include "core/project/passageedits.h"
#include "core/project/tagreport.h"
#include "tests/support/projects.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

const core::TagId outlook{u"outlook"_s};
const core::TagId risk{u"risk"_s};

core::Tag tag(const core::TagId &id, const QString &name)
{
    core::Tag tag;
    tag.id = id;
    tag.name = name;
    tag.colour = u"#336699"_s;
    return tag;
}

core::Annotation coded(core::TextRange range, const QList<core::TagId> &tags)
{
    core::Annotation annotation;
    annotation.id = core::newId<core::AnnotationId>();
    annotation.document = core::DocumentId{u"call"_s};
    annotation.anchor.range = range;
    annotation.tags = tags;
    return annotation;
}

core::CallState after(const core::CallState &call, const core::Edit &edit)
{
    const auto result = core::applied(call, edit);
    if (!result)
        qFatal("%s", qPrintable(result.error().detail));
    return *result;
}

} // namespace

class TestCoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edgesMoveByWords_data();
    void edgesMoveByWords();
    void movingAnAnnotationTakesTheNewWords();
    void aTagGoesOnAndOff();
    void annotationsKeepWhatTheyWerePutOn();
    void kappaIsThatOfTheDefinition();
    void equalCodingAgreesWholly();
    void withoutChoiceThereIsNoKappa();
    void overlappingPassagesAreOne();
    void reportQuotesTheCorrectedText();
};

void TestCoding::edgesMoveByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("passage");
    QTest::addColumn<int>("edge");
    QTest::addColumn<int>("words");
    QTest::addColumn<QString>("moved");

    const int begin = static_cast<int>(core::PassageEdge::Begin);
    const int end = static_cast<int>(core::PassageEdge::End);
    const QString text = u"We raise our guidance, as promised."_s;
    QTest::newRow("end forwards") << text << u"our"_s << end << 1 << u"our guidance"_s;
    QTest::newRow("end over a comma") << text << u"our guidance"_s << end << 1 << u"our guidance, as"_s;
    QTest::newRow("end back") << text << u"our guidance"_s << end << -1 << u"our"_s;
    QTest::newRow("one word stays") << text << u"our"_s << end << -1 << u"our"_s;
    QTest::newRow("begin back") << text << u"our"_s << begin << -1 << u"raise our"_s;
    QTest::newRow("begin forwards") << text << u"our guidance"_s << begin << 1 << u"guidance"_s;
    QTest::newRow("not past the end") << text << u"promised"_s << end << 9 << u"promised"_s;
    QTest::newRow("not before the begin") << text << u"We"_s << begin << -3 << u"We"_s;
    QTest::newRow("into half a word") << text << u"uidance"_s << begin << -1 << u"guidance"_s;
}

void TestCoding::edgesMoveByWords()
{
    QFETCH(QString, text);
    QFETCH(QString, passage);
    QFETCH(int, edge);
    QFETCH(int, words);
    QFETCH(QString, moved);
    const qsizetype at = text.indexOf(passage);
    const core::TextRange result =
        core::movedEdge(text, {at, at + passage.size()}, static_cast<core::PassageEdge>(edge), words);
    QCOMPARE(result.of(text).toString(), moved);
}

void TestCoding::movingAnAnnotationTakesTheNewWords()
{
    core::CallState call = support::call(u"We raise our guidance."_s);
    call = after(call, core::annotate(call, {3, 8}, u"why"_s, {}));
    const core::AnnotationId id = call.annotations.first().id;
    call = after(call, core::moveAnnotation(call, id, {3, 12}));
    QCOMPARE(call.annotations.first().anchor.quote, u"raise our"_s);
    QCOMPARE(call.annotations.first().id, id);
    QVERIFY(core::moveAnnotation(call, id, {3, 3}).changes.isEmpty());
    QVERIFY(core::moveAnnotation(call, core::AnnotationId{u"gone"_s}, {3, 4}).changes.isEmpty());
}

void TestCoding::aTagGoesOnAndOff()
{
    core::CallState call = support::call(u"We raise our guidance."_s);
    const auto toggle = [&](const core::TagId &tag) {
        core::Edit edit = core::toggleTag(call, {3, 8}, tag, u"Robin"_s);
        if (edit.changes.first().after)
            std::get<core::Annotation>(*edit.changes.first().after).author = u"Robin"_s;
        call = after(call, edit);
    };
    toggle(outlook);
    toggle(risk);
    QCOMPARE(call.annotations.size(), 1);
    QCOMPARE(call.annotations.first().tags, (QList<core::TagId>{outlook, risk}));
    toggle(outlook);
    QCOMPARE(call.annotations.first().tags, QList<core::TagId>{risk});
    QCOMPARE(core::toggleTag(call, {3, 8}, risk, u"Kim"_s).action, core::Edit::Action::Annotate);
    toggle(risk);
    QVERIFY(call.annotations.isEmpty());
}

void TestCoding::annotationsKeepWhatTheyWerePutOn()
{
    support::ProjectFixture project(u"We raise our guidance."_s);
    const core::Edit edit = core::annotate(project.call(), {3, 8}, u"why"_s, {}, core::Annotation::Subject::Figure,
                                           u"Revenue: 5 million"_s);
    VERIFY_RESULT(project.project->apply(edit));
    const core::Annotation before = project.call().annotations.first();
    QCOMPARE(before.about, u"Revenue: 5 million"_s);
    project.reopen();
    QCOMPARE(project.call().annotations.first(), before);
    VERIFY_RESULT(project.project->undo());
    VERIFY_RESULT(project.project->redo());
    QCOMPARE(project.call().annotations.first(), before);
}

void TestCoding::kappaIsThatOfTheDefinition()
{
    // The example of every textbook: 20 times yes of both, 5 and 10 times of one, 15 times no of both.
    core::TagAgreement example;
    example.both = 20;
    example.first = 5;
    example.second = 10;
    example.neither = 15;
    QVERIFY(qAbs(*example.kappa() - 0.4) < 1e-12);

    QList<core::Annotation> first;
    QList<core::Annotation> second;
    const auto add = [](QList<core::Annotation> &list, int passage, const core::TagId &tag) {
        list.append(coded({passage * 10, passage * 10 + 5}, {tag}));
    };
    for (int passage = 0; passage < 50; ++passage) {
        add(first, passage, passage < 25 ? outlook : risk);
        add(second, passage, passage < 20 || passage >= 40 ? outlook : risk);
    }
    const core::Agreement agreement =
        core::agreementOf(first, second, {tag(outlook, u"Outlook"_s), tag(risk, u"Risk"_s)});
    QCOMPARE(agreement.passages, 50);
    QCOMPARE(agreement.tags.first().both, 20);
    QCOMPARE(agreement.tags.first().first, 5);
    QCOMPARE(agreement.tags.first().second, 10);
    QCOMPARE(agreement.tags.first().neither, 15);
    QVERIFY(qAbs(*agreement.tags.first().kappa() - 0.4) < 1e-12);
    QVERIFY(qAbs(*agreement.tags.first().overlap() - 20.0 / 35.0) < 1e-12);
}

void TestCoding::equalCodingAgreesWholly()
{
    const QList<core::Annotation> coding{coded({0, 5}, {outlook}), coded({10, 15}, {risk})};
    const core::Agreement agreement =
        core::agreementOf(coding, coding, {tag(outlook, u"Outlook"_s), tag(risk, u"Risk"_s)});
    QCOMPARE(*agreement.all.kappa(), 1.0);
    QCOMPARE(*agreement.all.overlap(), 1.0);
}

void TestCoding::withoutChoiceThereIsNoKappa()
{
    const QList<core::Annotation> coding{coded({0, 5}, {outlook})};
    const core::Agreement agreement = core::agreementOf(coding, coding, {tag(outlook, u"Outlook"_s)});
    QVERIFY(!agreement.tags.first().kappa());
    QVERIFY(!core::agreementOf({}, {}, {}).all.kappa());
    QVERIFY(!core::agreementOf({}, {}, {}).all.overlap());
}

void TestCoding::overlappingPassagesAreOne()
{
    core::Annotation elsewhere = coded({0, 10}, {outlook});
    elsewhere.document = core::DocumentId{u"other call"_s};
    const core::Agreement agreement =
        core::agreementOf({coded({0, 10}, {outlook}), coded({10, 20}, {outlook})},
                          {coded({5, 10}, {outlook}), coded({40, 50}, {}), elsewhere}, {tag(outlook, u"Outlook"_s)});
    QCOMPARE(agreement.passages, 3);
    QCOMPARE(agreement.tags.first().both, 1);
    QCOMPARE(agreement.tags.first().first, 1);
    QCOMPARE(agreement.tags.first().second, 1);
    QCOMPARE(agreement.tags.first().commonLength, 5);
    QCOMPARE(agreement.tags.first().unitedLength, 30);
}

void TestCoding::reportQuotesTheCorrectedText()
{
    support::ProjectFixture project(u"We raise hour guidance.\nThank you."_s);
    core::Project &open = *project.project;
    core::Tag up = tag(outlook, u"Outlook <b>"_s);
    core::Tag below = tag(risk, u"Risk"_s);
    below.parent = up.id;
    VERIFY_RESULT(open.apply(core::addTag(up)));
    VERIFY_RESULT(open.apply(core::addTag(below)));
    VERIFY_RESULT(open.apply(core::annotate(project.call(), {3, 22}, u"*new*"_s, {risk})));
    VERIFY_RESULT(project.replace(u"hour"_s, u"our"_s));
    const core::DocumentId other = project.add(u"Nothing.\nHere."_s);

    const auto report = core::tagReport(open, {});
    VERIFY_RESULT(report);
    QCOMPARE(report->size(), 1);
    QCOMPARE(report->first().depth, 1);
    QCOMPARE(report->first().quotes.first().quote, u"raise our guidance"_s);
    QVERIFY(core::tagReportHtml(*report).contains("“raise our guidance”"));
    QVERIFY(core::tagReportMarkdown(*report).contains("\\*new\\*"));
    QVERIFY(core::tagReportCsv(*report).contains("Risk,"));

    const auto size = [&](const core::TagReportRequest &request) { return core::tagReport(open, request)->size(); };
    QCOMPARE(size({{project.document}, up.id, u"Robin"_s}), 1);
    QCOMPARE(size({{}, {}, u"Somebody"_s}), 0);
    QCOMPARE(size({{other}, {}, {}}), 0);
    QCOMPARE(size({{}, risk, {}}), 1);
}

QTEST_GUILESS_MAIN(TestCoding)
#include "test_coding.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/text/textsearch.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

enum Option { Plain = 0, Case = 1, Whole = 2, Expression = 4 };

core::SearchPattern pattern(const QString &words, int options)
{
    return {words, (options & Case) != 0, (options & Whole) != 0, (options & Expression) != 0};
}

} // namespace

class TestTextSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void replaces_data();
    void replaces();
    void staysInsideItsParts();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void wrongGroupsOfAReplacementAreTold_data();
    void wrongGroupsOfAReplacementAreTold();
    void nestedRepetitionTakesLinearTime();
    void cancelledSearchEnds();
};

void TestTextSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("options");
    QTest::addColumn<QStringList>("found");

    const QStringList nothing;
    QTest::newRow("nothing is looked for") << u"growth"_s << QString() << int(Plain) << nothing;
    QTest::newRow("in any letter case") << u"Cloud and cloud"_s << u"CLOUD"_s << int(Plain)
                                        << QStringList{u"Cloud"_s, u"cloud"_s};
    QTest::newRow("in this letter case") << u"Cloud and cloud"_s << u"cloud"_s << int(Case) << QStringList{u"cloud"_s};
    QTest::newRow("within words") << u"gross margins, margin"_s << u"margin"_s << int(Plain)
                                  << QStringList{u"margin"_s, u"margin"_s};
    QTest::newRow("as a whole word") << u"margins: margin."_s << u"margin"_s << int(Whole) << QStringList{u"margin"_s};
    QTest::newRow("signs mean themselves") << u"(up 3.5%)"_s << u"3.5%)"_s << int(Plain) << QStringList{u"3.5%)"_s};
    QTest::newRow("one after the other") << u"ha ha ha"_s << u"ha ha"_s << int(Plain) << QStringList{u"ha ha"_s};
    QTest::newRow("Chinese") << u"收入增长，收入稳定"_s << u"收入"_s << int(Plain) << QStringList{u"收入"_s, u"收入"_s};
    QTest::newRow("Chinese words have no edges") << u"收入增长"_s << u"收入"_s << int(Whole) << QStringList{u"收入"_s};
    QTest::newRow("behind emoji") << u"📈📈 up 🇨🇭 up"_s << u"up"_s << int(Whole) << QStringList{u"up"_s, u"up"_s};
    QTest::newRow("an emoji") << u"📈 up 📈"_s << u"📈"_s << int(Plain) << QStringList{u"📈"_s, u"📈"_s};
    QTest::newRow("no part of a joined emoji")
        << u"👩‍💼 and 👩"_s << u"👩"_s << int(Plain) << QStringList{u"👩"_s};
    QTest::newRow("no letter without its accent")
        << u"cafe\u0301 cafe"_s << u"cafe"_s << int(Plain) << QStringList{u"cafe"_s};
    QTest::newRow("an accent, however encoded")
        << u"cafe\u0301 café"_s << u"café"_s << int(Plain) << QStringList{u"cafe\u0301"_s, u"café"_s};
    QTest::newRow("a lone surrogate does not move what follows")
        << u"a"_s + QChar(0xD83D) + u" growth"_s << u"growth"_s << int(Plain) << QStringList{u"growth"_s};
    QTest::newRow("an expression") << u"12 percent, 7 percent"_s << u"\\d+ percent"_s << int(Expression)
                                   << QStringList{u"12 percent"_s, u"7 percent"_s};
    QTest::newRow("an expression of letters of any script")
        << u"Zürich 苏黎世"_s << u"\\p{L}+"_s << int(Expression) << QStringList{u"Zürich"_s, u"苏黎世"_s};
    QTest::newRow("an expression for whole words")
        << u"up upper up"_s << u"up+"_s << int(Expression | Whole) << QStringList{u"up"_s, u"up"_s};
    QTest::newRow("an expression at begins of lines")
        << u"um yes\num no"_s << u"^um "_s << int(Expression) << QStringList{u"um "_s, u"um "_s};
    QTest::newRow("never nothing") << u"aab"_s << u"a*"_s << int(Expression) << QStringList{u"aa"_s};
}

void TestTextSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(int, options);
    const auto search = core::TextSearch::make(pattern(words, options));
    VERIFY_RESULT(search);
    QStringList found;
    for (const core::TextRange range : search->matches(text, {{0, text.size()}}, core::Progress()))
        found.append(range.of(text).toString());
    QTEST(found, "found");
}

void TestTextSearch::replaces_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("options");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QStringList>("written");
    QTest::newRow("words") << u"q three"_s << int(Plain) << u"Q3"_s << QStringList{u"Q3"_s};
    QTest::newRow("words with a backslash") << u"q three"_s << int(Plain) << u"\\1"_s << QStringList{u"\\1"_s};
    QTest::newRow("groups") << u"(\\d+) (\\w+) (francs)"_s << int(Expression) << u"\\3 \\1 \\2"_s
                            << QStringList{u"francs 480 million"_s};
    QTest::newRow("the match") << u"[收入]+"_s << int(Expression) << u"“\\0”"_s << QStringList{u"“收入”"_s};
    QTest::newRow("a group that took no part")
        << u"(zzz)?francs"_s << int(Expression) << u"<\\1>"_s << QStringList{u"<>"_s};
    QTest::newRow("a backslash") << u"francs"_s << int(Expression) << u"\\\\"_s << QStringList{u"\\"_s};
}

void TestTextSearch::replaces()
{
    const QString text = u"📈 In Q three, 480 million francs 收入"_s;
    QFETCH(QString, words);
    QFETCH(int, options);
    QFETCH(QString, replacement);
    const auto search = core::TextSearch::make(pattern(words, options));
    VERIFY_RESULT(search);
    VERIFY_RESULT(search->checkReplacement(replacement));
    QStringList written;
    for (const core::TextMatch &match : search->replaced(text, {{0, text.size()}}, replacement, core::Progress()))
        written.append(match.text);
    QTEST(written, "written");
}

void TestTextSearch::staysInsideItsParts()
{
    const QString text = u"growth growth growth"_s;
    const auto search = core::TextSearch::make(pattern(u"growth"_s, Plain));
    VERIFY_RESULT(search);
    QCOMPARE(search->matches(text, {{0, 6}, {8, 20}}, core::Progress()), (QList<core::TextRange>{{0, 6}, {14, 20}}));
    const auto line = core::TextSearch::make(pattern(u".+"_s, Expression));
    VERIFY_RESULT(line);
    QCOMPARE(line->matches(text, {{0, 3}, {3, 9}}, core::Progress()), (QList<core::TextRange>{{0, 3}, {3, 9}}));
}

void TestTextSearch::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("expression");
    QTest::addColumn<QString>("part");
    QTest::newRow("an open bracket") << u"(a"_s << u"bracket"_s;
    QTest::newRow("a closed bracket") << u"a)"_s << u"bracket"_s;
    QTest::newRow("an open set") << u"[a"_s << u"set of characters"_s;
    QTest::newRow("a wrong range") << u"[z-a]"_s << u"z-a"_s;
    QTest::newRow("nothing to repeat") << u"*a"_s << u"*"_s;
    QTest::newRow("a repeated repetition") << u"a**"_s << u"**"_s;
    QTest::newRow("too many repetitions") << u"a{2000}"_s << u"{2000}"_s;
    QTest::newRow("an end in a backslash") << u"a\\"_s << u"single"_s;
    QTest::newRow("a reference back") << u"(a)\\1"_s << u"\\1"_s;
    QTest::newRow("looking ahead") << u"a(?=b)"_s << u"(?="_s;
}

void TestTextSearch::saysWhatIsWrong()
{
    QFETCH(QString, expression);
    QFETCH(QString, part);
    const auto search = core::TextSearch::make(pattern(expression, Expression));
    QVERIFY(!search);
    QCOMPARE(search.error().kind, core::Error::Kind::Input);
    QVERIFY2(search.error().message.contains(part), qPrintable(search.error().message));
    QVERIFY(search.error().message.endsWith(u'.'));
    QVERIFY(core::TextSearch::make(pattern(expression, Plain)));
}

void TestTextSearch::wrongGroupsOfAReplacementAreTold_data()
{
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<bool>("isRight");
    QTest::newRow("the group") << u"\\1"_s << true;
    QTest::newRow("no group") << u"x"_s << true;
    QTest::newRow("another group") << u"\\2"_s << false;
    QTest::newRow("a letter") << u"\\n"_s << false;
    QTest::newRow("an end in a backslash") << u"x\\"_s << false;
}

void TestTextSearch::wrongGroupsOfAReplacementAreTold()
{
    QFETCH(QString, replacement);
    const auto search = core::TextSearch::make(pattern(u"(a)b"_s, Expression));
    VERIFY_RESULT(search);
    QTEST(search->checkReplacement(replacement).has_value(), "isRight");
}

void TestTextSearch::nestedRepetitionTakesLinearTime()
{
    const auto search = core::TextSearch::make(pattern(u"(x+x+)+y"_s, Expression));
    VERIFY_RESULT(search);
    const auto timeFor = [&](qsizetype length) {
        const QString text(length, u'x');
        const qint64 before = support::processorTime();
        const bool isFound = !search->matches(text, {{0, length}}, core::Progress()).isEmpty();
        return isFound ? qint64(-1) : support::processorTime() - before;
    };
    timeFor(1000);
    const qint64 few = timeFor(200'000);
    const qint64 many = timeFor(2'000'000);
    QVERIFY(few >= 0);
    QVERIFY2(many < 30 * std::max(few, qint64(100'000)), qPrintable(u"%1 then %2"_s.arg(few).arg(many)));
}

void TestTextSearch::cancelledSearchEnds()
{
    const auto search = core::TextSearch::make(pattern(u"a"_s, Plain));
    VERIFY_RESULT(search);
    core::Progress progress;
    progress.cancel();
    QVERIFY(search->matches(u"aaaa"_s, {{0, 4}}, progress).isEmpty());
}

QTEST_GUILESS_MAIN(TestTextSearch)
#include "test_textsearch.moc"

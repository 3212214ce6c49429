// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRandomGenerator>
#include <QTest>

#include "core/text/worddiff.h"

using namespace Qt::StringLiterals;

namespace {

/// As “kept [-removed-] {+inserted+}”.
QString marked(const QList<core::DiffPiece> &pieces)
{
    QString text;
    for (const core::DiffPiece &piece : pieces) {
        text += piece.kind == core::DiffPiece::Kind::Kept      ? piece.text
                : piece.kind == core::DiffPiece::Kind::Removed ? u"[-%1-]"_s.arg(piece.text)
                                                               : u"{+%1+}"_s.arg(piece.text);
    }
    return text;
}

QString without(const QList<core::DiffPiece> &pieces, core::DiffPiece::Kind kind)
{
    QString text;
    for (const core::DiffPiece &piece : pieces)
        text += piece.kind == kind ? QString() : piece.text;
    return text;
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreWholeWords_data();
    void changesAreWholeWords();
    void bothTextsCanBeReadFromThePieces();
    void longStretchesAreComparedQuickly();
};

void TestWordDiff::changesAreWholeWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("equal") << u"as it was"_s << u"as it was"_s << u"as it was"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("one word") << u"the hearing ratio"_s << u"the gearing ratio"_s
                              << u"the [-hearing-]{+gearing+} ratio"_s;
    QTest::newRow("said twice") << u"we expect we expect growth"_s << u"we expect growth"_s
                                << u"we expect [-we expect -]growth"_s;
    QTest::newRow("inserted") << u"a year"_s << u"a good year"_s << u"a {+good +}year"_s;
    QTest::newRow("a number is one word")
        << u"up 13.5 percent"_s << u"up 30.5 percent"_s << u"up [-13.5-]{+30.5+} percent"_s;
    QTest::newRow("neighbours are one change")
        << u"in bid da we"_s << u"in EBITDA margin we"_s << u"in [-bid da-]{+EBITDA margin+} we"_s;
    QTest::newRow("all of it") << u"um"_s << QString() << u"[-um-]"_s;
    QTest::newRow("Chinese by character") << u"收入增长快"_s << u"收入下降快"_s << u"收入[-增长-]{+下降+}快"_s;
    QTest::newRow("beyond the basic plane") << u"📈 up"_s << u"📉 up"_s << u"[-📈-]{+📉+} up"_s;
    QTest::newRow("a mark stays with its letter")
        << u"re\u0301sume"_s << u"resume"_s << u"[-re\u0301sume-]{+resume+}"_s;
}

void TestWordDiff::changesAreWholeWords()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(marked(core::wordDiff(before, after)), "expected");
}

void TestWordDiff::bothTextsCanBeReadFromThePieces()
{
    const QStringList words{u"a"_s,  u" "_s, u"  "_s,      u"growth"_s, u"1,234.5"_s,
                            u"增"_s, u"📈"_s, u"e\u0301"_s, u"."_s,      u"\n"_s};
    QRandomGenerator random(7);
    const auto text = [&] {
        QString result;
        for (int i = random.bounded(24); i > 0; --i)
            result += words[random.bounded(static_cast<int>(words.size()))];
        return result;
    };
    for (int round = 0; round < 3000; ++round) {
        const QString before = text();
        const QString after = text();
        const QList<core::DiffPiece> pieces = core::wordDiff(before, after);
        QCOMPARE(without(pieces, core::DiffPiece::Kind::Inserted), before);
        QCOMPARE(without(pieces, core::DiffPiece::Kind::Removed), after);
        for (qsizetype i = 1; i < pieces.size(); ++i) {
            QVERIFY(pieces[i].kind != pieces[i - 1].kind);
            QVERIFY(pieces[i - 1].kind != core::DiffPiece::Kind::Inserted
                    || pieces[i].kind == core::DiffPiece::Kind::Kept);
        }
    }
}

void TestWordDiff::longStretchesAreComparedQuickly()
{
    QString before = u"begin "_s;
    QString after = u"begin "_s;
    for (int i = 0; i < 20000; ++i) {
        before += u"old%1 "_s.arg(i);
        after += u"new%1 "_s.arg(i);
    }
    const QList<core::DiffPiece> pieces = core::wordDiff(before + u"end"_s, after + u"end"_s);
    QCOMPARE(pieces.first().text, u"begin "_s);
    QCOMPARE(pieces.last().text, u" end"_s);
    QCOMPARE(pieces.size(), 4);
}

QTEST_GUILESS_MAIN(TestWordDiff)
#include "test_worddiff.moc"

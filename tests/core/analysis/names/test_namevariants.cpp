// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/names/namevariants.h"
#include "core/analysis/turns/turnfinder.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// Names that a call writes in several ways.
class TestNameVariants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gathers_data();
    void gathers();
    void rangesAreTheWords();
    void respellsTheSaidPart();
    void takesLinearTime();
};

namespace {

QList<core::NameGroup> groupsIn(const QString &text, const QStringList &speakers)
{
    core::SpeakerTurns speech;
    for (const QString &name : speakers) {
        core::Speaker speaker;
        speaker.name = name;
        speech.speakers.append(speaker);
    }
    return core::nameVariants(core::TokenList(text), speech);
}

QString described(const core::NameGroup &group)
{
    QStringList spellings;
    for (const core::NameSpelling &spelling : group.spellings)
        spellings.append(u"%1 x%2"_s.arg(spelling.text).arg(spelling.count()));
    return u"%1 %2: %3"_s.arg(core::nameKindKey(group.kind), group.best, spellings.join(u", "_s));
}

} // namespace

void TestNameVariants::gathers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("speakers");
    QTest::addColumn<QStringList>("groups");

    const QStringList nobody;
    const QStringList nothing;
    const QStringList zhu{u"Zhuo Min"_s};
    QTest::newRow("a speaker in two spellings and with a form of address")
        << u"Here is Zhuo Min. Thank you, Zhuo Min. As Zuo Min said, Mr. Zuo will answer."_s << zhu
        << QStringList{u"person Zhuo Min: Zhuo Min x2, Zuo Min x1, Zuo x1"_s};
    QTest::newRow("only the first name, said right")
        << u"Here is Alina Okafor. Thank you, Alina."_s << QStringList{u"Alina Okafor"_s} << nothing;
    QTest::newRow("the first name of a greeting, said wrong")
        << u"Here is Alina Okafor. Thank you, Alyna."_s << QStringList{u"Alina Okafor"_s}
        << QStringList{u"person Alina Okafor: Alina Okafor x1, Alyna x1"_s};
    QTest::newRow("two people whose names are alike")
        << u"Steven Okafor and Stephen Okafor are here. Thank you, Steven."_s
        << QStringList{u"Steven Okafor"_s, u"Stephen Okafor"_s} << nothing;
    QTest::newRow("a company in one word and in two")
        << u"We at Brelk Tora are glad. The BrelkTora team and Brelk Tora grow."_s << nobody
        << QStringList{u"company Brelk Tora: Brelk Tora x2, BrelkTora x1"_s};
    QTest::newRow("a product that sounds alike, once in small letters")
        << u"Our GrepSeek model and the GrepSeek app compete with grep seek and Grapsic."_s << nobody
        << QStringList{u"product GrepSeek: GrepSeek x2, grep seek x1, Grapsic x1"_s};
    QTest::newRow("possessives are the same word")
        << u"In Quenzik we trust. It is Quenzik's best year, says Quenzick."_s << nobody
        << QStringList{u"company Quenzik: Quenzik x2, Quenzick x1"_s};
    QTest::newRow("two names said often")
        << u"Velmora grows. We like Velmora and Velmara. Now Velmara, then Velmora, then Velmara again."_s << nobody
        << QStringList{u"company Velmora: Velmora x3, Velmara x3"_s};
    QTest::newRow("often said names that sound otherwise are two")
        << u"We see Tarbino, Tarbico, Tarbino, Tarbico, Tarbino and Tarbico."_s << nobody << nothing;
    QTest::newRow("names that a company makes of one beginning")
        << u"BrelkPay, BrelkPay, BrelkPay, BrelkPay and BrelkJet grow."_s << nobody << nothing;
    QTest::newRow("plural") << u"One Quenzik and two Quenziks."_s << nobody << nothing;
    QTest::newRow("words of the dictionary")
        << u"We sell to Mason and Masen Brown and to Bread and Broad."_s << nobody << nothing;
    QTest::newRow("short abbreviations") << u"The CQLA and the CQLE agree."_s << nobody << nothing;
    QTest::newRow("nothing") << QString() << nobody << nothing;
}

void TestNameVariants::gathers()
{
    QFETCH(QString, text);
    QFETCH(QStringList, speakers);
    QFETCH(QStringList, groups);
    QStringList actual;
    for (const core::NameGroup &group : groupsIn(text, speakers))
        actual.append(described(group));
    QCOMPARE(actual, groups);
}

void TestNameVariants::rangesAreTheWords()
{
    const QString text = u"Quenzik is here. It is Quenzik's year, says “Quenzick”. Here we have Quen zik too."_s;
    const QList<core::NameGroup> groups = groupsIn(text, {});
    QCOMPARE(groups.size(), 1);
    QVERIFY(groups.first().spellings.size() >= 2);
    for (const core::NameSpelling &spelling : groups.first().spellings) {
        for (const core::TextRange range : spelling.ranges)
            QCOMPARE(range.of(text).toString(), spelling.text);
    }
    QVERIFY(groups.first().reason.contains(u"“Quenzik”"_s));
}

void TestNameVariants::respellsTheSaidPart()
{
    using Part = core::NameSpelling::Part;
    const auto respelled = [](Part part) {
        return core::NameGroup::respelled(core::NameSpelling{u"Zuo"_s, part, {}}, u"Zhuo Min"_s);
    };
    QCOMPARE(respelled(Part::Whole), u"Zhuo Min"_s);
    QCOMPARE(respelled(Part::First), u"Zhuo"_s);
    QCOMPARE(respelled(Part::Last), u"Min"_s);
}

void TestNameVariants::takesLinearTime()
{
    const auto timeFor = [](int copies) {
        QString text;
        for (int i = 0; i < copies; ++i)
            text += u"In Quenzik%1 we trust, says Mr. Zuo of Velmora%2, and grep seek is no Grapsic. "_s.arg(
                QString(1 + i % 7, QChar(u'a' + i % 26)), QString(1 + i % 5, QChar(u'a' + i / 26 % 26)));
        const core::TokenList tokens(text);
        core::SpeakerTurns speech;
        core::Speaker speaker;
        speaker.name = u"Zhuo Min"_s;
        speech.speakers.append(speaker);
        qint64 best = 0;
        for (int run = 0; run < 3; ++run) {
            const qint64 begin = support::processorTime();
            core::nameVariants(tokens, speech);
            const qint64 time = support::processorTime() - begin;
            best = run == 0 ? time : std::min(best, time);
        }
        return best;
    };
    const qint64 once = timeFor(4000);
    const qint64 fourfold = timeFor(16000);
    QVERIFY2(fourfold < 8 * once, qPrintable(u"%1 against %2"_s.arg(fourfold).arg(once)));
}

QTEST_GUILESS_MAIN(TestNameVariants)
#include "test_namevariants.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "core/importers/xmlwalk.h"

using namespace Qt::StringLiterals;

namespace {

/// All words of a document; none if it is refused.
std::optional<QString> wordsOf(const QByteArray &bytes)
{
    core::XmlWalk walk(bytes);
    QString words;
    while (walk.next()) {
        if (walk.opens(u"skipped"))
            walk.skip();
        else if (walk.isText())
            words += walk.text();
    }
    return walk.isWhole() ? std::optional(words) : std::nullopt;
}

QByteArray nested(int depth)
{
    return QByteArray("<a>").repeated(depth) + "words" + QByteArray("</a>").repeated(depth);
}

/// The entities that double with each line.
QByteArray billionLaughs()
{
    QByteArray types = "<!ENTITY l0 \"lol\">";
    for (int i = 1; i < 30; ++i) {
        const QByteArray below = "&l" + QByteArray::number(i - 1) + ";";
        types += "<!ENTITY l" + QByteArray::number(i) + " \"" + below + below + "\">";
    }
    return "<?xml version=\"1.0\"?><!DOCTYPE a [" + types + "]><a>&l29;</a>";
}

} // namespace

/// What is read of XML, and what is not.
class TestXmlWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWordsAndAttributes();
    void refusesWhatDoesHarm_data();
    void refusesWhatDoesHarm();
    void harmIsNotDoneBeforeItIsRefused();
};

void TestXmlWalk::tellsWordsAndAttributes()
{
    QCOMPARE(wordsOf("<a>one<skipped>two<b/></skipped> <b>th&#114;ee &amp; 数据</b></a>"), u"one three & 数据"_s);
    core::XmlWalk walk("<w:a xmlns:w=\"urn:w\" w:val=\"x\"/>");
    QVERIFY(walk.next());
    QVERIFY(walk.opens(u"a"));
    QCOMPARE(walk.space(), u"urn:w");
    QCOMPARE(walk.attribute(u"val"), u"x"_s);
    QVERIFY(!walk.hasAttribute(u"other"));
}

void TestXmlWalk::refusesWhatDoesHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isRead");

    QTest::newRow("deep as documents are") << nested(400) << true;
    QTest::newRow("absurdly deep") << nested(501) << false;
    QTest::newRow("a document type") << QByteArray("<!DOCTYPE a><a>x</a>") << false;
    QTest::newRow("an entity of its own") << QByteArray("<!DOCTYPE a [<!ENTITY e \"x\">]><a>&e;</a>") << false;
    QTest::newRow("a file as entity") << QByteArray(
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>")
                                      << false;
    QTest::newRow("an unknown entity") << QByteArray("<a>&e;</a>") << false;
    QTest::newRow("a billion laughs") << billionLaughs() << false;
    QTest::newRow("not closed") << QByteArray("<a>x") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestXmlWalk::refusesWhatDoesHarm()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isRead);

    QCOMPARE(wordsOf(bytes).has_value(), isRead);
}

void TestXmlWalk::harmIsNotDoneBeforeItIsRefused()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!wordsOf(nested(1'000'000)));
    QVERIFY(!wordsOf(billionLaughs()));
    QVERIFY(timer.elapsed() < 2000);
}

QTEST_GUILESS_MAIN(TestXmlWalk)
#include "test_xmlwalk.moc"

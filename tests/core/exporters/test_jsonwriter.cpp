// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/exporters/jsonwriter.h"

using namespace Qt::StringLiterals;

namespace {

/// A list of one value, as it is written.
template<typename Value>
QByteArray listOf(const Value &value)
{
    core::JsonWriter writer;
    writer.beginList();
    writer.value(value);
    writer.endList();
    return writer.bytes();
}

/// The value as another program reads it.
template<typename Value>
QJsonValue readBack(const Value &value)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(listOf(value), &error);
    return error.error == QJsonParseError::NoError ? document.array().first() : QJsonValue(QJsonValue::Undefined);
}

} // namespace

/// JSON written from front to back, compared with what Qt reads of it.
class TestJsonWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsReadBack_data();
    void textIsReadBack();
    void escapesSurrogatesThatStandAlone();
    void numbersAreReadBack_data();
    void numbersAreReadBack();
    void wholeNumbersHaveNoPoint();
    void whatIsNoNumberIsNull();
    void aLineIsAFinding();
    void growsWithWhatIsWritten();
};

void TestJsonWriter::textIsReadBack_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << u""_s;
    QTest::newRow("plain words") << u"Revenue grew 12 %/year."_s;
    QTest::newRow("quotation marks and strokes") << u"\"C:\\calls\" 'x' \x7F"_s;
    QTest::newRow("lines and tabs") << u"a\nb\r\nc\td\b\f"_s;
    QTest::newRow("other control characters") << u"a\u0001b\u001Fc"_s + QChar(0);
    QTest::newRow("two bytes") << u"Zürich \u0080 \u07FF"_s;
    QTest::newRow("three bytes") << u"“季度” \u0800 \uFFFF \u2028"_s;
    QTest::newRow("beyond the basic plane") << u"📈 up 𐀀 \U0010FFFF"_s;
}

void TestJsonWriter::textIsReadBack()
{
    QFETCH(QString, text);
    QCOMPARE(readBack(QStringView(text)).toString(), text);
    QCOMPARE(readBack(QStringView(text)).type(), QJsonValue::String);
}

void TestJsonWriter::escapesSurrogatesThatStandAlone()
{
    const QString high(QChar(0xD83D));
    const QString low(QChar(0xDCC8));
    QCOMPARE(listOf(QStringView(high)), QByteArray("[\n\"\\ud83d\"\n]\n"));
    QCOMPARE(listOf(QStringView(low + high)), QByteArray("[\n\"\\udcc8\\ud83d\"\n]\n"));
    QCOMPARE(listOf(QStringView(high + u'x')), QByteArray("[\n\"\\ud83dx\"\n]\n"));
}

void TestJsonWriter::numbersAreReadBack_data()
{
    QTest::addColumn<double>("number");
    for (const double number : {0.0, 0.1, -1.5, 1.0 / 3.0, 0.027450893116821348, 6.2, 188.5e9, 1e15 + 0.5, 1e22, 1e300,
                                -1e-300, 9007199254740992.0, 9007199254740994.0,
                                std::numeric_limits<double>::denorm_min(), std::numeric_limits<double>::max()})
        QTest::addRow("%.17g", number) << number;
}

void TestJsonWriter::numbersAreReadBack()
{
    QFETCH(double, number);
    QCOMPARE(readBack(number).type(), QJsonValue::Double);
    QVERIFY(readBack(number).toDouble() == number);
}

void TestJsonWriter::wholeNumbersHaveNoPoint()
{
    QCOMPARE(listOf(3'200'000'000.0), QByteArray("[\n3200000000\n]\n"));
    QCOMPARE(listOf(-7), QByteArray("[\n-7\n]\n"));
    QCOMPARE(listOf(std::numeric_limits<qint64>::min()), QByteArray("[\n-9223372036854775808\n]\n"));
}

void TestJsonWriter::whatIsNoNumberIsNull()
{
    QCOMPARE(listOf(std::numeric_limits<double>::quiet_NaN()), QByteArray("[\nnull\n]\n"));
    QCOMPARE(listOf(std::numeric_limits<double>::infinity()), QByteArray("[\nnull\n]\n"));
    QCOMPARE(listOf(std::optional<double>()), QByteArray("[\nnull\n]\n"));
    QCOMPARE(listOf(std::optional<double>(2.5)), QByteArray("[\n2.5\n]\n"));
}

void TestJsonWriter::aLineIsAFinding()
{
    core::JsonWriter writer;
    writer.beginObject();
    writer.member("schema"_L1, 1);
    writer.key("flags"_L1);
    writer.beginList();
    for (const bool isShown : {true, false}) {
        writer.beginObject();
        writer.member("shown"_L1, isShown);
        writer.key("spans"_L1);
        writer.beginList();
        writer.value(1);
        writer.value(2);
        writer.endList();
        writer.member("reason"_L1, nullptr);
        writer.endObject();
    }
    writer.endList();
    writer.key("names"_L1);
    writer.beginList();
    writer.endList();
    writer.endObject();
    QCOMPARE(writer.bytes(), QByteArray("{\n\"schema\": 1,\n\"flags\": [\n"
                                        "{\"shown\": true, \"spans\": [1, 2], \"reason\": null},\n"
                                        "{\"shown\": false, \"spans\": [1, 2], \"reason\": null}\n],\n"
                                        "\"names\": []\n}\n"));
}

void TestJsonWriter::growsWithWhatIsWritten()
{
    constexpr int items = 20'000;
    const QString text = u"“ünïcödé” "_s.repeated(20);
    core::JsonWriter writer;
    writer.beginList();
    for (int i = 0; i < items; ++i)
        writer.value(QStringView(text).first(i % text.size()));
    writer.endList();
    const QJsonArray list = QJsonDocument::fromJson(writer.bytes()).array();
    QCOMPARE(list.size(), items);
    for (int i = 0; i < items; ++i)
        QCOMPARE(list[i].toString(), text.first(i % text.size()));
}

QTEST_GUILESS_MAIN(TestJsonWriter)
#include "test_jsonwriter.moc"

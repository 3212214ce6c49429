// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringEncoder>
#include <QTest>

#include "core/text/decoding.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    Q_ASSERT(encoder.isValid());
    return encoder.encode(text);
}

} // namespace

/// How the bytes of a file become text.
class TestDecoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEncodings_data();
    void readsEncodings();
    void unifiesLineEnds_data();
    void unifiesLineEnds();
    void mendsAndSaysSo_data();
    void mendsAndSaysSo();
    void refusesWhatIsNoText_data();
    void refusesWhatIsNoText();
    void soundFilesHaveNoNotes();
    void emptyBytesAreEmptyText();
};

void TestDecoding::readsEncodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("encoding");

    const QString english = u"Revenue grew by 5%, to \u20ac3 billion.\nThank you."_s;
    const QString chinese = u"大家好，欢迎参加本公司的业绩电话会议。\n收入增长了5%，谢谢大家。\n"_s;
    QTest::newRow("UTF-8") << english.toUtf8() << english << u"UTF-8"_s;
    QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + english.toUtf8() << english << u"UTF-8"_s;
    QTest::newRow("UTF-8 beyond the BMP") << u"up 📈 up"_s.toUtf8() << u"up 📈 up"_s << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with a mark") << "\xff\xfe" + encoded(chinese, "UTF-16LE") << chinese << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with a mark") << "\xfe\xff" + encoded(chinese, "UTF-16BE") << chinese << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE without a mark") << encoded(english, "UTF-16LE") << english << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE without a mark") << encoded(english, "UTF-16BE") << english << u"UTF-16BE"_s;
    QTest::newRow("Chinese UTF-16 without a mark") << encoded(chinese, "UTF-16LE") << chinese << u"UTF-16LE"_s;
    QTest::newRow("UTF-32LE with a mark")
        << QByteArray("\xff\xfe\0\0", 4) + encoded(english, "UTF-32LE") << english << u"UTF-32LE"_s;
    QTest::newRow("GB18030") << encoded(chinese, "GB18030") << chinese << u"GB18030"_s;
    const QString traditional = u"大家好，歡迎參加電話會議。我們很高興報告營收成長。\n謝謝主持人，毛利率也提高了。\n"_s;
    QTest::newRow("Big5") << encoded(traditional, "Big5") << traditional << u"BIG5"_s;
    const QString western =
        u"Good morning. We\u2019re pleased \u2013 caf\u00e9 and na\u00efve.\nThank you, Jos\u00e9.\n"_s;
    QTest::newRow("Windows-1252") << encoded(western, "windows-1252") << western << u"WINDOWS-1252"_s;
    // The first bytes say nothing: the detection must look at the place that matters.
    const QString padding = u"We grew in every region of the world. "_s.repeated(60000);
    QTest::newRow("GB18030 after two megabytes of English")
        << encoded(padding + u'\n' + chinese, "GB18030") << padding + u'\n' + chinese << u"GB18030"_s;
}

void TestDecoding::readsEncodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, encoding);
    const auto decoded = core::decodeText(bytes);
    VERIFY_RESULT(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->encoding, encoding);
}

void TestDecoding::unifiesLineEnds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("Windows") << QByteArray("one\r\n\r\ntwo\r\n") << u"one\n\ntwo\n"_s;
    QTest::newRow("old Macintosh") << QByteArray("one\rtwo\r") << u"one\ntwo\n"_s;
    QTest::newRow("all kinds") << QByteArray("one\r\ntwo\rthree\nfour") << u"one\ntwo\nthree\nfour"_s;
    QTest::newRow("Unicode line separator") << u"one\u2028two"_s.toUtf8() << u"one\ntwo"_s;
}

void TestDecoding::unifiesLineEnds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    const auto decoded = core::decodeText(bytes);
    VERIFY_RESULT(decoded);
    QCOMPARE(decoded->text, text);
    QVERIFY(decoded->notes.isEmpty());
}

void TestDecoding::mendsAndSaysSo_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("note");

    QTest::newRow("a NUL and a bell")
        << QByteArray("Good morning.\nWe gr\0w by\x07 5 percent.", 36) << u"Good morning.\nWe gr w by  5 percent."_s
        << u"Control characters that no text has were replaced by spaces: 2 in all, the first in line 2."_s;
    QTest::newRow("broken UTF-8")
        << QByteArray("Zürich and Genève, März.\nWe grew \xff fast.\n\xe4\xb8 indeed.")
        << u"Zürich and Genève, März.\nWe grew \uFFFD fast.\n\uFFFD\uFFFD indeed."_s
        << u"Characters that are broken in the file (UTF-8) are shown as “\uFFFD”: 3 in all, the first in line 2."_s;
    QTest::newRow("one stray byte in English")
        << "We grew \xff by five percent. " + QByteArray("All of us are pleased with that. ").repeated(3).trimmed()
        << u"We grew \uFFFD by five percent. "_s + u"All of us are pleased with that. "_s.repeated(3).trimmed()
        << u"Characters that are broken in the file (UTF-8) are shown as “\uFFFD”: 1 in all, the first in line 1."_s;
    QTest::newRow("half a surrogate pair")
        << QByteArray("\xff\xfeu\0p\0 \0\x3d\xd8 \0u\0p\0", 16) << u"up \uFFFD up"_s
        << u"Characters that are broken in the file (UTF-16LE) are shown as “\uFFFD”: 1 in all, the first in line 1."_s;
    QTest::newRow("an encoding that had to be guessed")
        << encoded(u"大家好，欢迎参加本公司的业绩电话会议，谢谢大家。"_s, "GB18030")
        << u"大家好，欢迎参加本公司的业绩电话会议，谢谢大家。"_s
        << u"The file does not say how its characters are encoded; it was read as GB18030."_s;
}

void TestDecoding::mendsAndSaysSo()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(QString, note);
    const auto decoded = core::decodeText(bytes);
    VERIFY_RESULT(decoded);
    QCOMPARE(decoded->text, text);
    QCOMPARE(decoded->notes, QStringList{note});
}

void TestDecoding::refusesWhatIsNoText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("looksLike");
    const QByteArray junk = QByteArray::fromHex("00018090a0b0").repeated(20);
    QTest::newRow("PNG") << "\x89PNG\r\n\x1a\n" + junk << u"a PNG image"_s;
    QTest::newRow("ZIP") << "PK\x03\x04" + junk << u"a ZIP archive"_s;
    QTest::newRow("PDF") << "%PDF-1.7\n" + junk << u"a PDF document"_s;
    QTest::newRow("RTF") << QByteArray("{\\rtf1\\ansi Good morning.}") << u"an RTF document"_s;
    QTest::newRow("SQLite") << QByteArray("SQLite format 3\0", 16) + junk << u"a database"_s;
    QTest::newRow("WAVE") << QByteArray("RIFF\x10\0\0\0WAVE", 12) + junk << u"a sound recording"_s;
    QTest::newRow("random bytes") << junk << u"binary data"_s;
    QTest::newRow("nothing but NULs") << QByteArray(5000, '\0') << u"binary data"_s;
}

void TestDecoding::refusesWhatIsNoText()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, looksLike);
    const auto decoded = core::decodeText(bytes);
    QVERIFY(!decoded);
    QCOMPARE(decoded.error().kind, core::Error::Kind::Input);
    QVERIFY2(decoded.error().message.contains(looksLike), qPrintable(decoded.error().message));
    QVERIFY(decoded.error().message.contains(u"nothing was imported"_s));
}

void TestDecoding::soundFilesHaveNoNotes()
{
    const auto decoded = core::decodeText("ID3 is the tag; PK is a name.\tA tab is fine.");
    VERIFY_RESULT(decoded);
    QVERIFY(decoded->notes.isEmpty());
}

void TestDecoding::emptyBytesAreEmptyText()
{
    const auto decoded = core::decodeText({});
    VERIFY_RESULT(decoded);
    QVERIFY(decoded->text.isEmpty());
}

QTEST_GUILESS_MAIN(TestDecoding)
#include "test_decoding.moc"

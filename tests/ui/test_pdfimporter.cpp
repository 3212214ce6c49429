// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

#include "core/importers/pdfimporter.h"
#include "tests/support/printedturns.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

constexpr double pageWidth = 595;
constexpr double pageHeight = 842;
constexpr double margin = 50;
constexpr double gutter = 30;
constexpr double fontSize = 10;

/// Prints a call as vendors do: names in bold, titles below them, running heads and feet.
class Printer
{
public:
    explicit Printer(int columns)
        : m_width((pageWidth - 2 * margin - (columns - 1) * gutter) / columns)
        , m_columns(columns)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setResolution(72);
        m_writer.setPageSize(QPageSize(QPageSize::A4));
        m_writer.setPageMargins(QMarginsF());
        m_painter.begin(&m_writer);
        printMargins();
    }

    void print(const QString &words, bool isBold = false)
    {
        QFont font(u"DejaVu Sans"_s);
        font.setPixelSize(static_cast<int>(fontSize));
        font.setBold(isBold);
        m_painter.setFont(font);
        const QFontMetricsF metrics(font, &m_writer);
        QString line;
        for (const QString &word : words.split(u' ')) {
            if (!line.isEmpty() && metrics.horizontalAdvance(line + u' ' + word) > m_width)
                printLine(std::exchange(line, QString()));
            line += line.isEmpty() ? word : u' ' + word;
        }
        printLine(line);
        m_y += isBold ? 0 : fontSize;
    }

    /// A sign at the right edge of the line that comes next.
    void printMark(const QString &mark) { m_painter.drawText(QPointF(pageWidth - margin, m_y), mark); }

    QByteArray finish()
    {
        m_painter.end();
        return m_buffer.data();
    }

private:
    void printMargins()
    {
        m_painter.drawText(QPointF(margin, 25), u"Alpine Inc. - Q2 2025 Earnings Call"_s);
        m_painter.drawText(QPointF(margin, pageHeight - 25), u"Copyright of Transcripts Example"_s);
        m_painter.drawText(QPointF(pageWidth - margin - 40, pageHeight - 45), u"Page %1"_s.arg(++m_page));
        m_y = 70;
    }

    void printLine(const QString &line)
    {
        if (m_y > pageHeight - 80) {
            m_y = 70;
            if (++m_column == m_columns) {
                m_column = 0;
                m_writer.newPage();
                printMargins();
            }
        }
        m_painter.drawText(QPointF(margin + m_column * (m_width + gutter), m_y), line);
        m_y += fontSize * 1.25;
    }

    QBuffer m_buffer;
    QPdfWriter m_writer{&m_buffer};
    QPainter m_painter;
    double m_width;
    int m_columns;
    int m_column = 0;
    int m_page = 0;
    double m_y = 0;
};

QString speech(int sentences)
{
    QStringList all;
    for (int i = 0; i < sentences; ++i)
        all.append(u"In region %1 our revenue grew while prices and volumes stayed as they were before."_s.arg(i));
    return all.join(u' ');
}

QByteArray call(int columns)
{
    Printer printer(columns);
    const auto say = [&](const QString &name, const QString &title, const QString &words) {
        printer.print(name, true);
        if (!title.isEmpty())
            printer.print(title);
        printer.print(words);
    };
    say(u"Operator"_s, {}, u"Good morning, and welcome."_s);
    say(u"Ann Lee"_s, u"Chief Executive Officer, Alpine Inc."_s, speech(90));
    say(u"Ben Ray"_s, u"Analyst, Alpine Bank"_s, u"Which region was best?"_s);
    say(u"Ann Lee"_s, u"Chief Executive Officer, Alpine Inc."_s, speech(60));
    return printer.finish();
}

QByteArray document(const std::function<void(Printer &)> &print)
{
    Printer printer(1);
    print(printer);
    return printer.finish();
}

core::Result<core::Transcript> read(const QByteArray &bytes)
{
    return core::importTranscript({bytes, u"call"_s, {}});
}

/// A page without words, as a scanner makes it.
QByteArray scan()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    QImage picture(50, 50, QImage::Format_RGB32);
    picture.fill(Qt::darkGray);
    painter.drawImage(0, 0, picture);
    painter.end();
    return buffer.data();
}

/// A document that asks for a password.
QByteArray locked()
{
    const QByteArray key(64, 'a');
    const QByteArray lock = "<< /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + key + "> /U <" + key
                            + "> >> /ID [<" + key.first(32) + "><" + key.first(32) + ">]";
    QByteArray bytes = call(1);
    return bytes.replace(bytes.lastIndexOf("<<", bytes.lastIndexOf("startxref")), 2, lock);
}

} // namespace

/// How PDF documents become transcripts.
class TestPdfImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCalls_data();
    void readsCalls();
    void readsLayoutsOfVendors_data();
    void readsLayoutsOfVendors();
    void saysWhatWasLeftOut();
    void refusesWhatCannotBeRead_data();
    void refusesWhatCannotBeRead();
    void survivesEveryTruncation();
};

void TestPdfImporter::readsCalls_data()
{
    QTest::addColumn<int>("columns");

    QTest::newRow("one column") << 1;
    QTest::newRow("two columns") << 2;
}

void TestPdfImporter::readsCalls()
{
    QFETCH(int, columns);

    const auto transcript = read(call(columns));
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->format(), u"pdf"_s);
    const QString ann = u"Ann Lee|Chief Executive Officer, Alpine Inc.|"_s;
    QStringList turns = support::printedTurns(*transcript);
    QCOMPARE(turns.replaceInStrings(u" / "_s, u" "_s),
             (QStringList{u"Operator||Good morning, and welcome."_s, ann + speech(90),
                          u"Ben Ray|Analyst, Alpine Bank|Which region was best?"_s, ann + speech(60)}));
}

void TestPdfImporter::readsLayoutsOfVendors_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const auto all = [](const QString &ann, const QString &ben, bool areBold) {
        return document([=](Printer &printer) {
            printer.print(ann, areBold);
            printer.print(u"Hello."_s);
            printer.print(ben, areBold);
            printer.print(u"Why?"_s);
        });
    };
    QTest::newRow("bold names") << all(u"Ann Lee"_s, u"Ben Ray"_s, true);
    QTest::newRow("signs of question and answer") << all(u"A - Ann Lee"_s, u"Q - Ben Ray"_s, false);
    QTest::newRow("numbers of passages") << all(u"Ann Lee [1]"_s, u"Ben Ray [2]"_s, true);
    QTest::newRow("signs at the edge") << document([](Printer &printer) {
        printer.printMark(u"A"_s);
        printer.print(u"Ann Lee"_s, true);
        printer.print(u"Hello."_s);
        printer.printMark(u"Q"_s);
        printer.print(u"Ben Ray"_s, true);
        printer.print(u"Why?"_s);
    });
}

void TestPdfImporter::readsLayoutsOfVendors()
{
    QFETCH(QByteArray, bytes);

    const auto transcript = read(bytes);
    VERIFY_RESULT(transcript);
    QStringList turns = support::printedTurns(*transcript);
    QVERIFY2(turns.size() >= 2, qPrintable(transcript->text()));
    QCOMPARE(turns[0], u"Ann Lee||Hello."_s);
    QVERIFY2(turns[1].startsWith(u"Ben Ray||Why?"), qPrintable(turns[1]));
}

void TestPdfImporter::saysWhatWasLeftOut()
{
    const auto transcript = read(call(1));
    VERIFY_RESULT(transcript);
    QVERIFY(!transcript->text().contains(u"Copyright"));
    QVERIFY(!transcript->text().contains(u"Page 2"));
    QCOMPARE(transcript->notes().size(), 1);
    QVERIFY(transcript->notes().constFirst().contains(u"Copyright of Transcripts Example"));
}

void TestPdfImporter::refusesWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");

    QTest::newRow("a scan") << scan() << u"pictures without words"_s;
    QTest::newRow("protected") << locked() << u"password"_s;
    QTest::newRow("damaged") << QByteArray("%PDF-1.7\nand nothing else") << u"damaged"_s;
}

void TestPdfImporter::refusesWhatCannotBeRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);

    const auto transcript = read(bytes);
    QVERIFY(!transcript);
    QVERIFY2(transcript.error().message.contains(reason), qPrintable(transcript.error().message));
}

void TestPdfImporter::survivesEveryTruncation()
{
    const QByteArray whole = document([](Printer &printer) { printer.print(u"Good morning."_s); });
    const core::PdfImporter importer;
    for (qsizetype size = 0; size < whole.size(); size += 61) {
        const auto transcript = importer.read({whole.first(size), u"a.pdf"_s, {}});
        QVERIFY(!transcript || transcript->text().contains(u"Good"));
    }
}

QTEST_MAIN(TestPdfImporter)
#include "test_pdfimporter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include "core/exporters/exporter.h"
#include "tests/core/document/archives.h"
#include "tests/core/exporters/busycall.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QMap<QString, QByteArray> project(const core::ReviewedCall &call)
{
    return support::unpacked(*core::exporterFor(u"qdpx")->write(call));
}

/// The names of the children of the first element of a name, neighbours of one name as one.
QStringList childrenOf(const QByteArray &xml, const QString &element)
{
    QStringList names;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd() && !(reader.readNext() == QXmlStreamReader::StartElement && reader.name() == element)) {
    }
    while (reader.readNextStartElement()) {
        if (names.isEmpty() || names.last() != reader.name())
            names.append(reader.name().toString());
        reader.skipCurrentElement();
    }
    return names;
}

/// A range of code points of a text.
QString points(const QString &text, qsizetype begin, qsizetype end)
{
    const QList<uint> all = text.toUcs4();
    const QList<uint> some = all.sliced(begin, end - begin);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(some.constData()), some.size());
}

} // namespace

/// The formats for other programs: REFI-QDA projects and Web Annotations.
class TestExchangeExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void projectsHaveElementsInTheOrderOfTheStandard();
    void everyIdIsAGuidAndEveryReferenceLeadsSomewhere();
    void selectionsCountCodePointsOfTheSource();
    void codesNestAsTagsDo();
    void webAnnotationsFindTheirWords();
};

void TestExchangeExporters::projectsHaveElementsInTheOrderOfTheStandard()
{
    const QByteArray xml = project(support::busyCall())[u"project.qde"_s];
    QCOMPARE(support::xmlError(xml), QString());
    QCOMPARE(childrenOf(xml, u"Project"_s), (QStringList{u"Users"_s, u"CodeBook"_s, u"Sources"_s, u"Notes"_s}));
    QCOMPARE(childrenOf(xml, u"TextSource"_s), (QStringList{u"Description"_s, u"PlainTextSelection"_s}));
    QCOMPARE(childrenOf(xml, u"Note"_s), QStringList{u"PlainTextContent"_s});
    QCOMPARE(childrenOf(xml, u"Coding"_s), QStringList{u"CodeRef"_s});
    QVERIFY(xml.contains("xmlns=\"urn:QDA-XML:project:1.0\""));
}

void TestExchangeExporters::everyIdIsAGuidAndEveryReferenceLeadsSomewhere()
{
    const auto files = project(support::busyCall());
    const QString xml = QString::fromUtf8(files[u"project.qde"_s]);
    static const QRegularExpression ids(u" guid=\"([^\"]*)\""_s);
    static const QRegularExpression guid(u"^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"_s);
    QSet<QString> known;
    int count = 0;
    for (auto match = ids.globalMatch(xml); match.hasNext(); ++count) {
        const QString id = match.next().captured(1);
        QVERIFY2(guid.match(id).hasMatch(), qPrintable(id));
        known.insert(id);
    }
    QCOMPARE(known.size(), count);
    static const QRegularExpression references(u" (?:targetGUID|creatingUser)=\"([^\"]*)\""_s);
    for (auto match = references.globalMatch(xml); match.hasNext();)
        QVERIFY(known.contains(match.next().captured(1)));
    const QString path = support::valuesOf(xml.toUtf8(), u"TextSource"_s, u"plainTextPath"_s).first();
    QVERIFY(path.startsWith(u"internal://"_s) && files.contains(u"Sources/"_s + path.sliced(11)));
}

void TestExchangeExporters::selectionsCountCodePointsOfTheSource()
{
    const core::ReviewedCall call = support::busyCall();
    const auto files = project(call);
    const QByteArray xml = files[u"project.qde"_s];
    const QString text = QString::fromUtf8(files.first().startsWith("<?xml") ? files.last() : files.first());
    QCOMPARE(text, call.map.corrected());
    const QStringList begins = support::valuesOf(xml, u"PlainTextSelection"_s, u"startPosition"_s);
    const QStringList ends = support::valuesOf(xml, u"PlainTextSelection"_s, u"endPosition"_s);
    QCOMPARE(begins.size(), 300);
    for (qsizetype i = 0; i < begins.size(); ++i)
        QCOMPARE(points(text, begins[i].toInt(), ends[i].toInt()),
                 call.correctedText(call.call.annotations[i].anchor.range));
}

void TestExchangeExporters::codesNestAsTagsDo()
{
    const QByteArray xml = project(support::busyCall())[u"project.qde"_s];
    QCOMPARE(support::valuesOf(xml, u"Code"_s, u"name"_s), (QStringList{u"Outlook"_s, u"=Guidance"_s, u"成本"_s}));
    QCOMPARE(childrenOf(xml, u"Codes"_s), QStringList{u"Code"_s});
    QCOMPARE(childrenOf(xml, u"Code"_s), (QStringList{u"Description"_s, u"Code"_s}));
}

void TestExchangeExporters::webAnnotationsFindTheirWords()
{
    const core::ReviewedCall call = support::busyCall();
    const QString &text = call.call.transcript.text();
    const auto bytes = core::exporterFor(u"annotations-jsonld")->write(call);
    VERIFY_RESULT(bytes);
    const QJsonObject document = QJsonDocument::fromJson(*bytes).object();
    QCOMPARE(document[u"@context"_s].toString(), u"http://www.w3.org/ns/anno.jsonld"_s);
    const QJsonArray items = document[u"first"_s].toObject()[u"items"_s].toArray();
    QCOMPARE(items.size(), 300);
    for (const QJsonValue &item : items) {
        const QJsonArray selectors = item[u"target"_s][u"selector"_s].toArray();
        const QString exact = selectors[1][u"exact"_s].toString();
        QCOMPARE(points(text, selectors[0][u"start"_s].toInteger(), selectors[0][u"end"_s].toInteger()), exact);
        const QString around = selectors[1][u"prefix"_s].toString() + exact + selectors[1][u"suffix"_s].toString();
        QVERIFY(text.contains(around));
    }
    QCOMPARE(items[1][u"body"_s][0][u"value"_s].toString(), u"=note 1 备注\nline <two> 📌"_s);
    QCOMPARE(items[1][u"creator"_s][u"name"_s].toString(), u"安娜"_s);
}

QTEST_GUILESS_MAIN(TestExchangeExporters)
#include "test_exchangeexporters.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "core/exporters/analysisjson.h"
#include "core/exporters/exporter.h"
#include "tests/core/exporters/reviewedcalls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

QJsonObject written(const core::ReviewedCall &call)
{
    const auto bytes = core::exporterFor(u"json")->write(call);
    return QJsonDocument::fromJson(bytes.value_or(QByteArray())).object();
}

/// The words that an object's "start" and "end" cover, counted in code points.
QString words(const core::CallState &call, const QJsonObject &object)
{
    const QList<uint> points = call.transcript.text().toUcs4();
    const qsizetype start = object[u"start"_s].toInteger();
    const QList<uint> covered = points.sliced(start, object[u"end"_s].toInteger() - start);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(covered.constData()), covered.size());
}

} // namespace

/// The JSON of analysis and review.
class TestJsonExporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedCallIsItsAnalysis();
    void offsetsAreCodePoints();
    void carriesWhatTheAnalystDid();
};

void TestJsonExporter::anUntouchedCallIsItsAnalysis()
{
    const core::ReviewedCall call = support::reviewed(support::alpineCall());
    QCOMPARE(core::reviewedCallJson(call), core::analysisJson(call.call.transcript, call.analysis));
    const QJsonObject json = written(call);
    QCOMPARE(json[u"schema"_s].toInt(), 1);
    QCOMPARE(json[u"turns"_s].toArray().size(), 4);
    for (const QString &member : {u"corrections"_s, u"annotations"_s, u"tags"_s, u"verdicts"_s})
        QVERIFY(!json.contains(member));
}

void TestJsonExporter::offsetsAreCodePoints()
{
    const core::CallState call = support::alpineCall();
    const QJsonArray turns = written(support::reviewed(call))[u"turns"_s].toArray();
    for (qsizetype i = 0; i < turns.size(); ++i) {
        const QString turn = call.transcript.textOf(call.speech.turns[i].range).toString();
        QCOMPARE(words(call, turns[i].toObject()), turn);
    }
    QCOMPARE(turns[2].toObject()[u"machine_translation"_s].toBool(), true);
    QCOMPARE(turns[3].toObject()[u"renders"_s], turns[2].toObject()[u"id"_s]);
}

void TestJsonExporter::carriesWhatTheAnalystDid()
{
    core::CallState call = support::alpineCall();
    support::correct(call, u"invest much"_s, u"spend much"_s);
    core::Tag tag;
    tag.id = {u"tag"_s};
    tag.name = u"Outlook"_s;
    core::Annotation annotation;
    annotation.anchor = {support::rangeOf(call, u"Costs fell."_s), u"Costs fell."_s};
    annotation.note = u"Ask by how much."_s;
    annotation.tags = {tag.id};
    annotation.at = QDateTime(QDate(2025, 8, 21), QTime(9, 30), Qt::UTC);
    call.annotations = {annotation};
    core::ReviewedCall reviewed = support::reviewed(call);
    reviewed.tags = {tag};

    const QJsonObject json = written(reviewed);
    const QJsonObject correction = json[u"corrections"_s].toArray().first().toObject();
    QCOMPARE(words(call, correction), u"invest much"_s);
    QCOMPARE(correction[u"original"_s].toString(), u"invest much"_s);
    QCOMPARE(correction[u"text"_s].toString(), u"spend much"_s);
    const QJsonObject note = json[u"annotations"_s].toArray().first().toObject();
    QCOMPARE(words(call, note), u"Costs fell."_s);
    QCOMPARE(note[u"note"_s].toString(), u"Ask by how much."_s);
    QCOMPARE(note[u"tags"_s].toArray(), QJsonArray{u"tag"_s});
    QCOMPARE(note[u"at"_s].toString(), u"2025-08-21T09:30:00Z"_s);
    QCOMPARE(json[u"tags"_s].toArray().first().toObject()[u"name"_s].toString(), u"Outlook"_s);
}

QTEST_GUILESS_MAIN(TestJsonExporter)
#include "test_jsonexporter.moc"

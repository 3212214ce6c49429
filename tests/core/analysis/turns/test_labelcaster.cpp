// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/analysis/turns/labelcaster.h"
#include "core/analysis/turns/turnfinder.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

/// Turns whose speakers the file names or counts.
class TestLabelCaster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tags_data();
    void tags();
    void labelsAreBelieved();
    void titlesTellRoles();
    void rolesWithoutTitlesComeFromTheWords();
    void tagsTakeNamesFromTheWords();
};

namespace {

struct Labelled {
    QString name;
    QString title;
    QString words;
};

core::Transcript labelled(const QList<Labelled> &turns)
{
    core::TranscriptData data;
    for (const Labelled &turn : turns) {
        const qsizetype begin = data.text.size();
        data.text += turn.name + u": "_s;
        const core::TextRange label{begin, begin + turn.name.size()};
        const qsizetype words = data.text.size();
        data.text += turn.words;
        data.turns.append(core::ImportedTurn{{words, data.text.size()}, label, turn.name, turn.title});
        data.text += u'\n';
    }
    data.sha256 = "00";
    data.layout = core::Layout::NamePrefix;
    return core::Transcript(data);
}

QStringList cast(const core::Transcript &transcript)
{
    const core::SpeakerTurns speech = core::findTurns(transcript, core::TokenList(transcript.text()));
    QStringList result;
    for (const core::Turn &turn : speech.turns) {
        const core::Speaker *speaker = speech.speaker(turn.speaker);
        result.append(speaker ? speaker->displayName() + u'/' + core::roleKey(speaker->role) : u"?"_s);
    }
    return result;
}

const QString instructions = u"To ask a question, please press star one. Our first question comes from the line of Mei "
                             "Tan with Harbor. Please go ahead."_s;
const QString question = u"Thanks for taking my question. Could you talk about demand in the north?"_s;
const QString answer = u"Yes, we see good demand in our regions, and we think it will last."_s;

} // namespace

void TestLabelCaster::tags_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<bool>("isTag");
    QTest::newRow("counted") << u"spk00"_s << true;
    QTest::newRow("counted in words") << u"Speaker 3"_s << true;
    QTest::newRow("lettered") << u"Speaker B"_s << true;
    QTest::newRow("a role with a name") << u"Speaker Bo"_s << false;
    QTest::newRow("unknown") << u"Unknown speaker"_s << true;
    QTest::newRow("name") << u"Nora Field"_s << false;
    QTest::newRow("name that begins alike") << u"Speakerman"_s << false;
}

void TestLabelCaster::tags()
{
    QFETCH(QString, label);
    QFETCH(bool, isTag);
    QCOMPARE(core::LabelCaster::isTag(label), isTag);
}

void TestLabelCaster::labelsAreBelieved()
{
    const core::Transcript transcript =
        labelled({{u"Nora Field"_s, {}, u"Thank you. I am Otto Brandt, CEO of Lumen."_s},
                  {u"Otto Brandt"_s, {}, u"Thank you, Nora. We had a good quarter."_s}});
    const core::SpeakerTurns speech = core::findTurns(transcript, core::TokenList(transcript.text()));
    QCOMPARE(speech.speaker(speech.turns[0].speaker)->name, u"Nora Field"_s);
    QCOMPARE(speech.turns[0].confidence, 1.0);
    QVERIFY(speech.turns[0].reason.isEmpty());
}

void TestLabelCaster::titlesTellRoles()
{
    const QStringList roles = cast(labelled({{u"Operator"_s, {}, u"Welcome."_s},
                                             {u"Nora Field"_s, u"Head of Investor Relations"_s, u"Thank you."_s},
                                             {u"Otto Brandt"_s, u"Chief Executive Officer"_s, u"Thank you."_s},
                                             {u"Mei Tan"_s, u"Harbor Securities -- Analyst"_s, u"Thank you."_s}}));
    QCOMPARE(roles, (QStringList{u"Operator/operator"_s, u"Nora Field/investor_relations"_s, u"Otto Brandt/executive"_s,
                                 u"Mei Tan/analyst"_s}));
}

void TestLabelCaster::rolesWithoutTitlesComeFromTheWords()
{
    const QStringList roles =
        cast(labelled({{u"Otto Brandt"_s, {}, u"We had a good quarter and will take questions."_s},
                       {u"Operator"_s, {}, instructions},
                       {u"Mei Tan"_s, {}, question},
                       {u"Otto Brandt"_s, {}, answer}}));
    QCOMPARE(roles, (QStringList{u"Otto Brandt/executive"_s, u"Operator/operator"_s, u"Mei Tan/analyst"_s,
                                 u"Otto Brandt/executive"_s}));
}

void TestLabelCaster::tagsTakeNamesFromTheWords()
{
    const QStringList roles = cast(labelled({{u"spk00"_s, {}, instructions},
                                             {u"spk01"_s, {}, question},
                                             {u"spk02"_s, {}, answer},
                                             {u"spk01"_s, {}, u"Thank you."_s}}));
    QCOMPARE(roles[1], u"Mei Tan/analyst"_s);
    QCOMPARE(roles[3], u"Mei Tan/analyst"_s);
    QCOMPARE(roles[0], u"Operator/operator"_s);
    QVERIFY(roles[2] != roles[1]);
}

QTEST_GUILESS_MAIN(TestLabelCaster)
#include "test_labelcaster.moc"

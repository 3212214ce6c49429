// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reliability/workedproject.h"

#include "core/project/edits.h"
#include "tests/support/calls.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace reliability {

namespace {

template<typename T>
void expect(const core::Result<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().detail));
}

core::Finding findingAt(core::TextRange range, const QString &suggestion)
{
    core::Finding finding;
    finding.detector = u"repeated-phrase"_s;
    finding.range = range;
    finding.suggestion = suggestion;
    return finding;
}

void reviewCall(core::Project &project, const core::DocumentId &document, const QList<core::TagId> &tags)
{
    const auto call = [&]() -> const core::CallState & { return project.call(document); };
    for (int i = 0; i < 12; ++i) {
        const core::TextRange turn = call().speech.turns[2 * i].range;
        expect(project.apply(core::typeText(call(), {turn.begin + 3 * i, turn.begin + 3 * i + 2}, u"增 a"_s)));
        expect(project.apply(core::annotate(call(), {turn.begin, turn.begin + 9}, u"note %1 📈"_s.arg(i), tags)));
        const core::TextRange next = call().speech.turns[2 * i + 1].range;
        const core::TextRange words{next.begin + 1, next.begin + 6};
        if (i % 3 == 0)
            expect(project.apply(core::dismissFinding(call(), findingAt(words, {}), core::Verdict::Scope::Here)));
        else
            expect(project.apply(core::acceptFinding(call(), findingAt(words, u"words"_s), u"words"_s)));
    }
    const core::Turn turn = call().speech.turns[4];
    expect(project.apply(core::splitTurn(call(), turn.id, turn.range.begin + turn.range.length() / 2)));
    expect(project.apply(core::joinWithPrevious(call(), call().speech.turns[8].id)));
    core::Speaker speaker = call().speech.speakers.first();
    speaker.name = u"Ada Brook"_s;
    expect(project.apply(core::changeSpeaker(call(), speaker)));
    core::DocumentInfo info = call().info;
    info.company = u"Marrow Lamps"_s;
    info.period = u"Q3 2031"_s;
    expect(project.apply(core::changeDocument(call(), info)));
}

} // namespace

QString described(const core::Project &project)
{
    QStringList lines;
    for (const core::DocumentInfo &info : project.documents()) {
        lines.append(info.title + u'|' + info.company + u'|' + info.period);
        const core::CallState &call = project.call(info.id);
        lines.append(support::described(call));
        for (const core::SourceRow &source : call.sources)
            lines.append(source.vendor + u'|' + call.sourceText(source.sha256)->text);
    }
    for (const core::Tag &tag : project.tags())
        lines.append(tag.name + tag.colour);
    for (const core::GlossaryEntry &entry : project.glossary())
        lines.append(entry.term.right + u'|' + entry.term.wrong.join(u','));
    for (const core::SpellingWord &word : project.spelling())
        lines.append(word.word);
    for (const core::RosterPerson &person : project.roster())
        lines.append(person.name + person.company);
    for (const core::LogEntry &entry : project.history()) {
        lines.append(core::actionKey(entry.edit.action) + QString::number(static_cast<int>(entry.state))
                     + entry.edit.author + entry.edit.at.toString(Qt::ISODateWithMs));
    }
    return lines.join(u'\n');
}

QString callText(int number, int turns)
{
    static const QStringList parts{u"Good morning, and welcome to call %1 of Marrow Lamps."_s,
                                   u"Our gearing ratio fell to %1 percent 📈 in the quarter."_s,
                                   u"收入增长了百分之%1，谢谢大家，我们对前景充满信心。"_s,
                                   u"Cafe\u0301 sales rose rose to %1 million 🇨🇭 francs."_s,
                                   u"Thank you. 👩‍💼 The order book stands at %1 thousand lamps."_s};
    QStringList lines;
    for (int turn = 0; turn < turns; ++turn)
        lines.append(parts[(turn + number) % parts.size()].arg(number * 7 + turn));
    return lines.join(u'\n');
}

void workOn(core::Project &project)
{
    project.setAuthor(u"Robin"_s);
    const core::Tag parent{core::newId<core::TagId>(), {}, u"Outlook"_s, u"#aa0000"_s, u"what comes"_s, 0, {}};
    const core::Tag tag{core::newId<core::TagId>(), parent.id, u"Guidance 指引"_s, u"#00aa00"_s, {}, 0, {}};
    expect(project.apply(core::addTag(parent)));
    expect(project.apply(core::addTag(tag)));
    core::Glossary glossary;
    glossary.append(core::GlossaryTerm{u"gearing"_s, {u"hearing"_s, u"gear ring"_s}});
    expect(project.apply(core::changeGlossary(project.glossary(), glossary)));
    expect(project.apply(core::allowWord(project.spelling(), u"Marrow"_s, {})));
    for (int number = 1; number <= 3; ++number) {
        const QString text = callText(number, 40);
        const core::Transcript transcript = support::transcript(text);
        const auto document = project.addDocument(text.toUtf8(), transcript, support::twoSpeakers(transcript));
        expect(document);
        reviewCall(project, *document, {tag.id, parent.id});
    }
    core::SecondSource source;
    source.vendor = u"Vendor B"_s;
    source.fileName = u"b.txt"_s;
    source.text = callText(9, 30);
    expect(project.addSource(project.documents().first().id, source.text.toUtf8(), source));
    for (int i = 0; i < 3; ++i)
        expect(project.undo());
}

} // namespace reliability

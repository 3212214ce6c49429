// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/passage.h"

#include <algorithm>

#include <QCoreApplication>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype longestSentence = 360;
constexpr QChar ellipsis = u'\u2026';

/// What may be shown around a range: its turn, or its line where there are no turns.
core::TextRange boundsOf(const core::ReviewedCall &call, core::TextRange original)
{
    const qsizetype turn = call.call.speech.turnAt(original.begin);
    if (turn >= 0 && call.call.speech.turns.at(turn).range.intersects(original))
        return call.map.toCorrected(call.call.speech.turns.at(turn).range);
    const QString &text = call.map.corrected();
    const core::TextRange range = call.map.toCorrected(original);
    const qsizetype begin = range.begin > 0 ? text.lastIndexOf(u'\n', range.begin - 1) + 1 : 0;
    const qsizetype end = text.indexOf(u'\n', range.end);
    return {begin, end < 0 ? text.size() : end};
}

core::TextRange sentenceAround(const QString &text, core::TextRange range, core::TextRange bounds)
{
    const QString within = bounds.of(text).toString();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, within);
    finder.setPosition(std::clamp<qsizetype>(range.begin - bounds.begin, 0, within.size()));
    qsizetype begin = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(std::clamp<qsizetype>(range.end - bounds.begin, 0, within.size()));
    qsizetype end = finder.isAtBoundary() ? finder.position() : finder.toNextBoundary();
    begin = std::max<qsizetype>(begin, 0);
    end = end < 0 ? within.size() : end;
    return core::TextRange{begin, end}.shifted(bounds.begin);
}

/// The end of text, at most length characters, cut before a word.
QString tail(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const qsizetype space = text.indexOf(u' ', text.size() - length);
    return ellipsis + (space < 0 ? text.right(length) : text.mid(space));
}

/// The begin of text, at most length characters, cut behind a word.
QString head(const QString &text, qsizetype length)
{
    if (text.size() <= length)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', length);
    return (space <= 0 ? text.left(length) : text.left(space + 1)) + ellipsis;
}

qsizetype commonPrefix(const QString &a, const QString &b)
{
    const auto [endA, endB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    qsizetype common = endA - a.begin();
    const auto isEdge = [&](const QString &text) { return common == text.size() || text.at(common).isSpace(); };
    while (common > 0 && !(isEdge(a) && isEdge(b)) && !a.at(common - 1).isSpace())
        --common;
    return common;
}

qsizetype commonSuffix(const QString &a, const QString &b)
{
    const auto [endA, endB] = std::mismatch(a.rbegin(), a.rend(), b.rbegin(), b.rend());
    qsizetype common = endA - a.rbegin();
    const auto isEdge = [&](const QString &text) {
        return common == text.size() || text.at(text.size() - common - 1).isSpace();
    };
    while (common > 0 && !(isEdge(a) && isEdge(b)) && !a.at(a.size() - common).isSpace())
        --common;
    return common;
}

/// Takes what both versions share out of the difference.
void trimCommon(Passage &passage)
{
    const qsizetype prefix = commonPrefix(passage.removed, passage.added);
    passage.before += passage.removed.left(prefix);
    passage.removed.remove(0, prefix);
    passage.added.remove(0, prefix);
    const qsizetype suffix = commonSuffix(passage.removed, passage.added);
    passage.after.prepend(passage.removed.right(suffix));
    passage.removed.chop(suffix);
    passage.added.chop(suffix);
}

} // namespace

Passage passageOf(const core::ReviewedCall &call, const core::Finding &finding, qsizetype reach)
{
    const QString &text = call.map.corrected();
    const core::TextRange words = call.map.toCorrected(finding.range);
    const core::TextRange bounds = boundsOf(call, finding.range).united(words);
    const core::TextRange sentence = sentenceAround(text, words, bounds);

    Passage passage;
    passage.before = text.mid(sentence.begin, words.begin - sentence.begin);
    passage.removed = words.of(text).toString();
    passage.after = text.mid(words.end, sentence.end - words.end).trimmed();
    if (passage.after.size() < sentence.end - words.end && text.mid(words.end, 1) == u" ")
        passage.after.prepend(u' ');
    passage.added = finding.suggestion.value_or(QString());
    passage.hasProposal = finding.suggestion.has_value();
    if (passage.hasProposal)
        trimCommon(passage);
    passage.before = tail(passage.before, reach);
    passage.removed = shortened(passage.removed, 2 * reach);
    passage.added = shortened(passage.added, 2 * reach);
    passage.after = head(passage.after, reach);
    return passage;
}

Passage fitted(const Passage &passage, qsizetype characters)
{
    // What comes behind the change is cut by whoever draws it; a quarter of the room is enough for it.
    if (passage.before.size() + passage.removed.size() + passage.added.size() <= characters - characters / 4)
        return passage;
    const bool isReplaced = !passage.removed.isEmpty() && !passage.added.isEmpty();
    const qsizetype share = isReplaced ? characters / 3 : characters / 2;
    Passage cut = passage;
    cut.before = tail(passage.before, characters / 4);
    cut.removed = shortened(passage.removed, share);
    cut.added = shortened(passage.added, share);
    return cut;
}

QString sentenceOf(const core::ReviewedCall &call, core::TextRange original)
{
    const core::TextRange words = call.map.toCorrected(original);
    const core::TextRange bounds = boundsOf(call, original).united(words);
    const core::TextRange sentence = sentenceAround(call.map.corrected(), words, bounds);
    const QString text = sentence.of(call.map.corrected()).toString();
    if (text.trimmed().size() <= longestSentence)
        return text.trimmed();
    const qsizetype offset = words.begin - sentence.begin;
    return tail(text.left(offset), longestSentence / 2) + head(text.mid(offset).trimmed(), longestSentence / 2);
}

QString passageHtml(const Passage &passage, const QString &removedColour, const QString &addedColour)
{
    QString html = passage.before.toHtmlEscaped();
    const QString style = passage.hasProposal ? u"text-decoration:line-through"_s : u"font-weight:bold"_s;
    if (!passage.removed.isEmpty())
        html += u"<span style=\"color:%1; %2\">%3</span>"_s.arg(removedColour, style, passage.removed.toHtmlEscaped());
    if (!passage.removed.isEmpty() && !passage.added.isEmpty())
        html += u' ';
    if (!passage.added.isEmpty())
        html += u"<span style=\"color:%1; text-decoration:underline\">%2</span>"_s.arg(addedColour,
                                                                                       passage.added.toHtmlEscaped());
    return html + passage.after.toHtmlEscaped();
}

QString shortened(const QString &text, qsizetype length)
{
    const QString simple = text.contains(u'\n') ? text.simplified() : text;
    if (simple.size() <= length)
        return simple;
    const QString end = tail(simple, length / 2).mid(1);
    return head(simple, length / 2) + (end.startsWith(u' ') ? end : u' ' + end);
}

QString turnLabel(const core::ReviewedCall &call, qsizetype original)
{
    const qsizetype index = call.call.speech.turnAt(original);
    if (index < 0)
        return {};
    const core::Speaker *speaker = call.speakerOf(call.call.speech.turns.at(index));
    const QString name =
        speaker ? speaker->displayName() : QCoreApplication::translate("ui::Passage", "Unknown speaker");
    return u"%1 · %2"_s.arg(index + 1).arg(name);
}

} // namespace ui

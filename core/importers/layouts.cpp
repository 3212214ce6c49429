// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/layouts.h"

#include <algorithm>

#include "core/importers/headerline.h"
#include "core/importers/linelabels.h"
#include "core/importers/textlines.h"

namespace core {

namespace {

/// Lines that nobody spoke are short: a title, a list of participants.
constexpr qsizetype longestLeadLine = 160;

bool endsSentence(QStringView line)
{
    return line.endsWith(u'.') || line.endsWith(u'?') || line.endsWith(u'!') || line.endsWith(u'\u3002');
}

/// Whether a line can stand above the first speaker without being speech.
bool isLeadLine(QStringView line)
{
    return (line.size() <= longestLeadLine && !endsSentence(line)) || isDisclaimer(line);
}

bool isHeading(const BodyLines &body, TextRange line)
{
    return !line.isEmpty() && (body.headings.contains(line.begin) || isSectionHeading(line.of(body.text)));
}

qsizetype writtenLines(const BodyLines &body)
{
    return std::count_if(body.lines.begin(), body.lines.end(), [](TextRange line) { return !line.isEmpty(); });
}

/// How well labels explain a text: they should come soon and often.
double labelScore(const BodyLines &body, const QList<LineLabel> &labels)
{
    if (labels.isEmpty())
        return 0;
    const auto first = body.lines.begin() + labels.first().line;
    const bool isSoon =
        std::all_of(body.lines.begin(), first, [&](TextRange line) { return isLeadLine(line.of(body.text)); });
    const double density = static_cast<double>(labels.size()) / static_cast<double>(writtenLines(body));
    if (labels.size() == 1)
        return isSoon && (labels.first().label.isRole || density > 0.3) ? 0.7 : 0.1;
    if (!isSoon && density < 0.05)
        return 0.2;
    return 0.6 + (isSoon ? 0.25 : 0.0) + std::min(density, 1.0) * 0.1;
}

double nameLineScore(const BodyLines &body, const QList<LineLabel> &labels)
{
    // Names alone are a weak sign; a text full of them still needs one that is surely a label, or several that stand
    // out.
    const bool hasSure = std::any_of(labels.begin(), labels.end(), [](const LineLabel &l) {
        return l.label.form == SpeakerLabel::Form::Header || l.label.isRole;
    });
    const auto standOut = std::count_if(
        labels.begin(), labels.end(), [&](const LineLabel &l) { return !body.boldLead(body.lines[l.line]).isEmpty(); });
    const double score = labelScore(body, labels);
    return hasSure || standOut > 1 || score > 0.9 ? score : score / 2;
}

/// How the unlabelled lines of a text stand.
struct Shape {
    qsizetype written = 0;
    qsizetype gaps = 0;     ///< Places where one or more blank lines stand between two written ones.
    bool isWrapped = false; ///< Lines end at a constant width and not with the sentence.
};

/// Whether lines were broken to a width: nearly all that another line follows are nearly as long as the longest.
bool isWrapped(QStringView text, const QList<TextRange> &continued, qsizetype longest)
{
    constexpr qsizetype longestWord = 20;
    if (continued.size() < 3 || longest < 40 || longest > 140)
        return false;
    const auto full = std::count_if(continued.begin(), continued.end(),
                                    [&](TextRange line) { return line.length() >= longest - longestWord; });
    const auto sentences =
        std::count_if(continued.begin(), continued.end(), [&](TextRange line) { return endsSentence(line.of(text)); });
    return full * 10 >= continued.size() * 8 && sentences * 2 < continued.size();
}

Shape shapeOf(const BodyLines &body)
{
    Shape shape;
    QList<TextRange> continued; // Lines that another written line follows at once.
    qsizetype longest = 0;
    for (qsizetype i = 0; i < body.lines.size(); ++i) {
        const TextRange line = body.lines[i];
        if (line.isEmpty())
            continue;
        shape.gaps += shape.written > 0 && body.lines[i - 1].isEmpty() ? 1 : 0;
        ++shape.written;
        longest = std::max(longest, line.length());
        if (i + 1 < body.lines.size() && !body.lines[i + 1].isEmpty())
            continued.append(line);
    }
    shape.isWrapped = isWrapped(body.text, continued, longest);
    return shape;
}

/// The layout of a text without labels.
Layout plainLayout(const Shape &shape)
{
    if (shape.written <= 1 || (shape.isWrapped && shape.gaps == 0))
        return Layout::Unbroken;
    const bool isSpaced = shape.gaps * 2 >= shape.written - 1;
    return shape.isWrapped || isSpaced ? Layout::Paragraphs : Layout::TurnPerLine;
}

/// Puts together the turns that labels mark.
class LabelledCutter
{
public:
    LabelledCutter(const BodyLines &body, const QList<LineLabel> &labels)
        : m_body(body)
        , m_labels(labels)
    {
    }

    CutBody cut()
    {
        const qsizetype first = m_labels.isEmpty() ? m_body.lines.size() : m_labels.first().line;
        addLead(first);
        for (qsizetype i = 0; i < m_labels.size(); ++i) {
            const qsizetype next = i + 1 < m_labels.size() ? m_labels[i + 1].line : m_body.lines.size();
            addTurn(m_labels[i], next);
        }
        std::sort(m_result.headers.begin(), m_result.headers.end(),
                  [](const HeaderLine &a, const HeaderLine &b) { return a.range < b.range; });
        return m_result;
    }

private:
    /// Lines before the first label: short ones are headers, others are speech of nobody.
    void addLead(qsizetype end)
    {
        qsizetype line = 0;
        for (; line < end && isLeadLine(m_body.lines[line].of(m_body.text)) && !m_labels.isEmpty(); ++line)
            addHeader(m_body.lines[line]);
        addSpeech(ImportedTurn{}, {line < end ? m_body.lines[line].begin : 0, 0}, line, end);
    }

    void addTurn(const LineLabel &label, qsizetype end)
    {
        ImportedTurn turn;
        turn.label = label.label.range;
        turn.name = label.label.name;
        turn.title = label.label.title;
        const TextRange line = m_body.lines[label.line];
        const qsizetype begin = std::min(label.label.speechBegin, line.end);
        const TextRange rest = trimmed(m_body.text, {begin, line.end});
        if (!addSpeech(turn, rest, label.speechLine, end))
            addHeader(line.united(label.label.range)); // Without words it is an entry in a list of participants.
    }

    /// Adds the words of rest and of the lines [begin, end); false if there are none. Headings that nothing is said
    /// above or below are no part of them, with the rows of the tables that they head.
    bool addSpeech(ImportedTurn turn, TextRange rest, qsizetype begin, qsizetype end)
    {
        TextRange speech = rest.end > rest.begin ? rest : TextRange{};
        QList<TextRange> unspoken; // Since the last words.
        for (qsizetype i = begin; i < end; ++i) {
            const TextRange line = m_body.lines[i];
            const bool isRowBelow = !unspoken.isEmpty() && m_body.rows.contains(line.begin);
            if (isSectionHeading(line.of(m_body.text))) {
                addHeader(line);
            } else if (isHeading(m_body, line) || isRowBelow) {
                unspoken.append(line);
            } else if (hasWords(line.of(m_body.text))) {
                if (speech.isEmpty())
                    addHeaders(unspoken);
                unspoken.clear();
                speech = speech.isEmpty() ? line : speech.united(line);
            }
        }
        addHeaders(unspoken);
        if (speech.isEmpty())
            return false;
        turn.range = speech;
        m_result.turns.append(turn);
        return true;
    }

    void addHeaders(const QList<TextRange> &lines)
    {
        for (const TextRange line : lines)
            addHeader(line);
    }

    void addHeader(TextRange line)
    {
        if (!line.isEmpty())
            m_result.headers.append(HeaderLine{line, HeaderLine::Kind::Other});
    }

    const BodyLines &m_body;
    const QList<LineLabel> &m_labels;
    CutBody m_result;
};

CutBody cutLines(const BodyLines &body)
{
    CutBody result;
    for (const TextRange line : body.lines) {
        if (body.headings.contains(line.begin) && !line.isEmpty())
            result.headers.append(HeaderLine{line, HeaderLine::Kind::Other});
        else if (hasWords(line.of(body.text)))
            result.turns.append(ImportedTurn{line, {}, {}, {}});
    }
    return result;
}

CutBody cutParagraphs(const BodyLines &body)
{
    CutBody result;
    bool continues = false;
    for (const TextRange line : body.lines) {
        if (body.headings.contains(line.begin) && !line.isEmpty()) {
            result.headers.append(HeaderLine{line, HeaderLine::Kind::Other});
            continues = false;
            continue;
        }
        if (continues && !line.isEmpty())
            result.turns.last().range.end = line.end;
        else if (hasWords(line.of(body.text)))
            result.turns.append(ImportedTurn{line, {}, {}, {}});
        continues = !line.isEmpty() && !result.turns.isEmpty() && result.turns.last().range.end == line.end;
    }
    return result;
}

CutBody cutNothing(const BodyLines &body)
{
    TextRange all;
    for (const TextRange line : body.lines) {
        if (!line.isEmpty())
            all = all.isEmpty() ? line : all.united(line);
    }
    CutBody result;
    if (!all.isEmpty())
        result.turns.append(ImportedTurn{all, {}, {}, {}});
    return result;
}

} // namespace

QList<LayoutScore> layoutScores(const BodyLines &body)
{
    const QList<LineLabel> colons = colonLabels(body);
    const auto tags = std::count_if(colons.begin(), colons.end(),
                                    [](const LineLabel &l) { return l.label.form == SpeakerLabel::Form::Tag; });
    const double colonScore = labelScore(body, colons);
    const Layout plain = plainLayout(shapeOf(body));
    const auto plainScore = [plain](Layout layout) { return layout == plain ? 0.5 : 0.1; };

    QList<LayoutScore> scores{
        {Layout::SpeakerTags, tags * 2 >= colons.size() ? colonScore : colonScore / 2},
        {Layout::NamePrefix, tags * 2 < colons.size() ? colonScore : colonScore / 2},
        {Layout::NameDashTitle, nameLineScore(body, labelLines(body))},
        {Layout::TurnPerLine, plainScore(Layout::TurnPerLine)},
        {Layout::Paragraphs, plainScore(Layout::Paragraphs)},
        {Layout::Unbroken, plainScore(Layout::Unbroken)},
    };
    std::stable_sort(scores.begin(), scores.end(),
                     [](const LayoutScore &a, const LayoutScore &b) { return a.score > b.score; });
    return scores;
}

CutBody cutTurns(const BodyLines &body, Layout layout)
{
    switch (layout) {
    case Layout::SpeakerTags:
    case Layout::NamePrefix:
        return LabelledCutter(body, colonLabels(body)).cut();
    case Layout::NameDashTitle:
        return LabelledCutter(body, labelLines(body)).cut();
    case Layout::TurnPerLine:
        return cutLines(body);
    case Layout::Paragraphs:
        return cutParagraphs(body);
    case Layout::Unbroken:
        break;
    }
    return cutNothing(body);
}

} // namespace core

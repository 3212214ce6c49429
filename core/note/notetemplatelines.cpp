// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/note/notetemplatelines.h"

#include <array>
#include <optional>

#include <QCoreApplication>
#include <QRegularExpression>

#include "core/base/written.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

using Line = NoteTemplate::Line;
using Kind = DocumentBlock::Kind;

struct Sentences {
    Q_DECLARE_TR_FUNCTIONS(core::NoteTemplate)
};

tl::unexpected<Error> mistake(int line, const QString &what)
{
    return failure(Error::Kind::Input, Sentences::tr("Line %1 of the template: %2").arg(line).arg(what));
}

const QRegularExpression &placeholder()
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([^{}]*?)\\s*\\}\\}"_s);
    return pattern;
}

/// Comments become as many empty lines as they take, so that lines keep their numbers.
QString withoutComments(const QString &text)
{
    QString result = text;
    for (qsizetype begin = result.indexOf(u"<!--"); begin >= 0; begin = result.indexOf(u"<!--", begin)) {
        const qsizetype close = result.indexOf(u"-->", begin);
        const qsizetype end = close < 0 ? result.size() : close + 3;
        const qsizetype lines = QStringView(result).sliced(begin, end - begin).count(u'\n');
        result.replace(begin, end - begin, QString(lines, u'\n'));
    }
    return result;
}

bool isKnown(QStringView name)
{
    const auto known = notePlaceholders();
    return std::any_of(known.begin(), known.end(), [name](const auto &one) { return one.first == name; });
}

QString knownNames()
{
    QStringList names;
    for (const auto &[name, meaning] : notePlaceholders())
        names.append(name);
    return inOneLine(names);
}

tl::unexpected<Error> unknown(int line, const QString &name)
{
    return mistake(line, Sentences::tr("there is no placeholder “%1”. These are known: %2.").arg(name, knownNames()));
}

/// The line as “if”, “else” or “end”, if it is one.
std::optional<Line> ruleOf(const QString &inside, int number)
{
    if (inside == u"else")
        return Line{Line::Kind::Else, {}, number};
    if (inside == u"end")
        return Line{Line::Kind::End, {}, number};
    if (inside == u"if" || inside.startsWith(u"if "))
        return Line{Line::Kind::If, inside.mid(2).trimmed(), number};
    return std::nullopt;
}

/// One line; rules and blocks must stand alone.
Result<Line> lineOf(const QString &text, int number)
{
    const QString trimmed = text.trimmed();
    const auto whole = placeholder().match(trimmed);
    const bool isAlone = whole.hasMatch() && whole.capturedLength() == trimmed.size();
    if (isAlone) {
        const QString inside = whole.captured(1);
        if (const auto rule = ruleOf(inside, number)) {
            if (rule->kind == Line::Kind::If && !isKnown(rule->words))
                return unknown(number, rule->words);
            return *rule;
        }
        if (isBlockPlaceholder(inside))
            return Line{Line::Kind::Blocks, inside, number};
    }
    for (const QString &name : placeholdersIn(text)) {
        if (ruleOf(name, number) || isBlockPlaceholder(name))
            return mistake(number, Sentences::tr("“{{%1}}” must stand in a line of its own.").arg(name));
        if (!isKnown(name))
            return unknown(number, name);
    }
    return Line{Line::Kind::Words, text, number};
}

/// Whether every part is closed and every “else” and “end” has its “if”.
Result<void> checkNesting(const QList<Line> &lines)
{
    struct Open {
        int line;
        bool hasElse;
    };
    QList<Open> open;
    for (const Line &line : lines) {
        if (line.kind == Line::Kind::If)
            open.append(Open{line.number, false});
        const bool closes = line.kind == Line::Kind::Else || line.kind == Line::Kind::End;
        if (closes && (open.isEmpty() || (line.kind == Line::Kind::Else && open.last().hasElse)))
            return mistake(line.number, Sentences::tr("there is no {{if …}} that this belongs to."));
        if (line.kind == Line::Kind::Else)
            open.last().hasElse = true;
        if (line.kind == Line::Kind::End)
            open.removeLast();
    }
    if (!open.isEmpty())
        return mistake(open.last().line, Sentences::tr("this {{if …}} has no {{end}}."));
    return {};
}

struct Mark {
    QLatin1StringView prefix;
    Kind kind;
};

/// The kind of a line by its first characters, which are taken off.
Kind takeKind(QString &line)
{
    static constexpr std::array<Mark, 6> marks{{{"### "_L1, Kind::Subheading},
                                                {"## "_L1, Kind::Heading},
                                                {"# "_L1, Kind::Title},
                                                {"- "_L1, Kind::Bullet},
                                                {"> "_L1, Kind::Quote},
                                                {"~ "_L1, Kind::Note}}};
    for (const Mark &mark : marks) {
        if (line.startsWith(mark.prefix)) {
            line.remove(0, mark.prefix.size());
            return mark.kind;
        }
    }
    return Kind::Paragraph;
}

/// Cuts the words of a template into runs; what placeholders stand for is put in whole and never read for marks.
class RunWriter
{
public:
    explicit RunWriter(const QHash<QString, QString> &words)
        : m_words(words)
    {
    }

    QList<DocumentRun> runs(const QString &line)
    {
        qsizetype done = 0;
        for (auto match = placeholder().globalMatch(line); match.hasNext();) {
            const auto one = match.next();
            addMarked(line.sliced(done, one.capturedStart() - done));
            add(m_words.value(one.captured(1)));
            done = one.capturedEnd();
        }
        addMarked(line.sliced(done));
        return m_runs;
    }

private:
    void add(const QString &text)
    {
        if (text.isEmpty())
            return;
        DocumentRun run;
        run.text = text;
        run.isBold = m_isBold;
        run.isItalic = m_isItalic;
        m_runs.append(run);
    }

    void addMarked(const QString &text)
    {
        static const QRegularExpression stars(u"\\*\\*?"_s);
        qsizetype done = 0;
        for (auto match = stars.globalMatch(text); match.hasNext();) {
            const auto one = match.next();
            add(text.sliced(done, one.capturedStart() - done));
            bool &style = one.capturedLength() == 2 ? m_isBold : m_isItalic;
            style = !style;
            done = one.capturedEnd();
        }
        add(text.sliced(done));
    }

    const QHash<QString, QString> &m_words;
    QList<DocumentRun> m_runs;
    bool m_isBold = false;
    bool m_isItalic = false;
};

} // namespace

QStringList placeholdersIn(const QString &line)
{
    QStringList names;
    for (auto match = placeholder().globalMatch(line); match.hasNext();)
        names.append(match.next().captured(1));
    return names;
}

Result<QList<Line>> noteTemplateLines(const QString &text)
{
    QString plain = withoutComments(text);
    plain.remove(u'\r');
    QList<Line> lines;
    int number = 0;
    for (const QString &written : plain.split(u'\n')) {
        const auto line = lineOf(written, ++number);
        if (!line)
            return failure(line.error());
        lines.append(*line);
    }
    if (const auto nested = checkNesting(lines); !nested)
        return failure(nested.error());
    return lines;
}

DocumentBlock noteBlock(const QString &line, const QHash<QString, QString> &words)
{
    QString rest = line.trimmed();
    DocumentBlock block;
    block.kind = takeKind(rest);
    const QStringList names = placeholdersIn(rest);
    const bool saysSomething = names.isEmpty() || std::any_of(names.begin(), names.end(), [&](const QString &name) {
                                   return !words.value(name).isEmpty();
                               });
    if (saysSomething)
        block.runs = RunWriter(words).runs(rest);
    return block;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/markdownimporter.h"

#include <algorithm>

#include <QCoreApplication>

#include "core/importers/dateline.h"
#include "core/importers/markdowninline.h"
#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::MarkdownImporter)
};

/// How many lines of a file are looked at before it is called Markdown.
constexpr qsizetype linesOfSample = 400;

/// Quotes in quotes in lists; deeper ones are not cut off.
constexpr int deepestQuote = 20;

bool matches(const QRegularExpression &pattern, QStringView line)
{
    return matchIn(pattern, line).hasMatch();
}

const QRegularExpression &headingPattern()
{
    static const QRegularExpression pattern(u"^#{1,6}\\s+(.*?)\\s*#*$"_s);
    return pattern;
}

/// The line below a table's head, "|---|:--:|".
bool isTableRule(QStringView line)
{
    static const QRegularExpression pattern(u"^\\|?\\s*:?-{2,}:?\\s*(?:\\|\\s*:?-{2,}:?\\s*)*\\|?$"_s);
    return line.contains(u'|') && line.size() < 500 && matches(pattern, line);
}

bool isRule(QStringView line)
{
    const auto isMark = [&](QChar c) { return c == line.front() || c.isSpace(); };
    const bool isOfMarks =
        !line.isEmpty()
        && (line.front() == u'-' || line.front() == u'*' || line.front() == u'_' || line.front() == u'=');
    return isOfMarks && line.size() >= 3 && std::all_of(line.begin(), line.end(), isMark);
}

bool isDefinition(QStringView line)
{
    static const QRegularExpression pattern(u"^\\[[^\\]]{1,200}\\]:\\s*\\S+"_s);
    return line.startsWith(u'[') && matches(pattern, line);
}

/// A line without the marks of quotes and of a list before its words.
QStringView withoutBlockMarks(QStringView line)
{
    for (int depth = 0; depth < deepestQuote && line.startsWith(u'>'); ++depth)
        line = line.sliced(1).trimmed();
    const bool isListed =
        line.size() > 2 && (line.front() == u'-' || line.front() == u'*' || line.front() == u'+') && line[1].isSpace();
    return isListed ? line.sliced(2).trimmed() : line;
}

/// Goes through the lines of a file.
class MarkdownReader
{
public:
    ReadText read(const DecodedText &decoded)
    {
        const QList<QStringView> all = QStringView(decoded.text).split(u'\n');
        for (qsizetype i = frontMatter(all); i < all.size(); ++i)
            addLine(all[i].trimmed(), all.value(i + 1).trimmed());
        m_lines.endParagraph();
        QStringList notes = decoded.notes;
        if (m_pictures > 0)
            notes.append(Words::tr("%n picture(s) were left out.", nullptr, m_pictures));
        ReadText read = readTextOf(m_lines.take(), decoded.encoding, notes);
        read.title = m_title;
        read.date = m_date;
        return read;
    }

private:
    /// Takes title and date from the fields between "---" at the begin. Returns the first line behind them.
    qsizetype frontMatter(const QList<QStringView> &all)
    {
        if (all.isEmpty() || all.first().trimmed() != u"---")
            return 0;
        const auto isEnd = [](QStringView line) { return line.trimmed() == u"---" || line.trimmed() == u"..."; };
        const auto end = std::find_if(all.begin() + 1, all.end(), isEnd);
        if (end == all.end())
            return 0;
        for (auto line = all.begin() + 1; line != end; ++line) {
            const qsizetype colon = line->indexOf(u':');
            QStringView value = colon < 0 ? QStringView() : line->sliced(colon + 1).trimmed();
            if (value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front())
                value = value.sliced(1, value.size() - 2);
            if (line->startsWith(u"title:"))
                m_title = value.toString();
            if (line->startsWith(u"date:"))
                m_date = dateOfLine(value).value_or(QDate());
        }
        return end - all.begin() + 1;
    }

    void addLine(QStringView line, QStringView next)
    {
        if (skipsComment(line) || line.startsWith(u"```") || line.startsWith(u"~~~"))
            return;
        line = withoutBlockMarks(line);
        if (line.isEmpty() || isRule(line) || isTableRule(line) || isDefinition(line)) {
            m_lines.endParagraph();
            m_isOpen = false;
            return;
        }
        const QRegularExpressionMatch heading = matchIn(headingPattern(), line);
        const bool isUnderlined = next.size() >= 3 && isRule(next) && (next.front() == u'=' || next.front() == u'-');
        if (heading.hasMatch() || isUnderlined)
            addHeading(heading.hasMatch() ? line.sliced(heading.capturedStart(1), heading.capturedLength(1)) : line);
        else if (line.startsWith(u'|'))
            addRow(line);
        else
            addWords(line);
    }

    bool skipsComment(QStringView line)
    {
        if (!m_isComment && !line.startsWith(u"<!--"))
            return false;
        m_isComment = !line.contains(u"-->");
        return true;
    }

    void addHeading(QStringView words)
    {
        m_lines.endParagraph();
        m_lines.beginParagraph(true);
        m_pictures += addInline(m_lines, words);
        m_lines.endParagraph();
        m_isOpen = false;
    }

    void addRow(QStringView line)
    {
        m_lines.endParagraph();
        m_isOpen = false;
        m_lines.beginRow();
        for (const QStringView cell : line.split(u'|')) {
            m_lines.beginCell();
            m_lines.beginParagraph();
            m_pictures += addInline(m_lines, cell.trimmed());
            m_lines.endParagraph();
        }
        m_lines.endRow();
    }

    void addWords(QStringView line)
    {
        if (m_isOpen)
            m_lines.breakLine();
        else
            m_lines.beginParagraph();
        m_isOpen = true;
        m_pictures += addInline(m_lines, line.endsWith(u'\\') ? line.chopped(1) : line);
    }

    LineCollector m_lines;
    bool m_isOpen = false; ///< Whether the next line belongs to the same paragraph.
    bool m_isComment = false;
    int m_pictures = 0;
    QString m_title;
    QDate m_date;
};

/// How many lines of a text only Markdown has.
qsizetype signsIn(QStringView text)
{
    static const QRegularExpression sign(
        u"^(?:#{1,6}\\s+\\S|>\\s*\\S|\\*\\*[^*]+\\*\\*|__[^_]+__|!?\\[[^\\]]+\\]\\()"_s);
    qsizetype signs = 0;
    qsizetype seen = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (++seen > linesOfSample)
            break;
        const QStringView trimmed = line.trimmed();
        signs += isTableRule(trimmed) || (!trimmed.isEmpty() && matches(sign, trimmed)) ? 1 : 0;
    }
    return signs;
}

} // namespace

QString MarkdownImporter::id() const
{
    return u"markdown"_s;
}

QString MarkdownImporter::name() const
{
    return QCoreApplication::translate("core::MarkdownImporter", "Markdown");
}

QStringList MarkdownImporter::extensions() const
{
    return {u"md"_s, u"markdown"_s};
}

double MarkdownImporter::likelihood(const FileHead &head) const
{
    if (head.bytes().contains('\0'))
        return 0;
    const bool isNamedSo = extensions().contains(head.fileName().section(u'.', -1).toLower());
    const qsizetype signs = signsIn(QString::fromUtf8(head.bytes()));
    if (signs >= 3 || (signs > 0 && isNamedSo))
        return 0.75;
    return isNamedSo ? 0.5 : 0.05;
}

Result<Transcript> MarkdownImporter::read(const ImportRequest &request) const
{
    const auto decoded = decodeText(request.bytes);
    if (!decoded)
        return failure(decoded.error());
    return transcriptOf(MarkdownReader().read(*decoded), id(), request);
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changeshtml.h"

#include <QCoreApplication>

#include "ui/models/passage.h"
#include "ui/settings/appearance.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = core::DiffPiece::Kind;

constexpr qsizetype reach = 160; ///< Of unchanged text beside a change, in characters.
constexpr QChar thinSpace = u'\u2009';
constexpr QChar ellipsis = u'\u2026';

/// The begin of a long text up to a word's end, for behind a change.
QString head(const QString &text)
{
    const qsizetype space = text.indexOf(u' ', reach);
    return space < 0 ? text : text.left(space + 1) + ellipsis;
}

/// The end of a long text from a word's begin, for before a change.
QString tail(const QString &text)
{
    const qsizetype space = text.size() > reach ? text.lastIndexOf(u' ', text.size() - reach) : -1;
    return space < 0 ? text : ellipsis + text.mid(space);
}

QString escaped(const QString &text)
{
    return text.toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

/// Writes passages as HTML, one after the other.
class ChangesWriter
{
    Q_DECLARE_TR_FUNCTIONS(ui::ChangesWriter)

public:
    ChangesWriter(const core::ReviewedCall &call, ChangesLayout layout, bool withUnchanged, const QPalette &palette)
        : m_call(call)
        , m_isSideBySide(layout == ChangesLayout::SideBySide)
        , m_withUnchanged(withUnchanged)
        , m_colours(palette)
    {
    }

    QString html(const QList<core::RunPassage> &passages)
    {
        int skipped = 0;
        if (m_isSideBySide)
            m_html += u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\">"_s + titles();
        for (const core::RunPassage &passage : passages) {
            if (passage.changes() == 0 && !m_withUnchanged) {
                ++skipped;
                continue;
            }
            writeGap(skipped);
            skipped = 0;
            write(passage);
        }
        writeGap(skipped);
        if (m_isSideBySide)
            m_html += u"</table>"_s;
        return m_html;
    }

private:
    QString quiet(const QString &words) const
    {
        return u"<span style=\"color:%1\">%2</span>"_s.arg(m_colours.quiet().name(), words);
    }

    QString titles() const
    {
        return u"<tr><td width=\"50%\"><b>%1</b></td><td width=\"50%\"><b>%2</b></td></tr>"_s.arg(
            tr("As it was imported").toHtmlEscaped(), tr("As it stands").toHtmlEscaped());
    }

    void writeGap(int turns)
    {
        if (turns == 0)
            return;
        const QString words = quiet(tr("%n turn(s) without a change", nullptr, turns).toHtmlEscaped());
        m_html += m_isSideBySide ? u"<tr><td colspan=\"2\" align=\"center\">%1</td></tr>"_s.arg(words)
                                 : u"<p align=\"center\">%1</p>"_s.arg(words);
    }

    QString label(const core::RunPassage &passage) const
    {
        if (passage.turn < 0)
            return tr("Between turns");
        return turnLabel(m_call, m_call.call.speech.turns.at(passage.turn).range.begin);
    }

    void write(const core::RunPassage &passage)
    {
        QString before;
        QString after;
        for (qsizetype i = 0; i < passage.runs.size(); ++i) {
            const core::TextRun &run = passage.runs[i];
            const bool isFirst = i == 0;
            const bool isLast = i + 1 == passage.runs.size();
            if (run.kind == Kind::Kept) {
                const QString words = escaped(m_withUnchanged ? run.text : clipped(run.text, isFirst, isLast));
                before += words;
                after += words;
                continue;
            }
            if (isFirst || passage.runs[i - 1].kind == Kind::Kept)
                ++m_change;
            if (m_isSideBySide)
                (run.kind == Kind::Removed ? before : after) += marked(run);
            else if (!isFirst && passage.runs[i - 1].kind == Kind::Removed)
                after += thinSpace + marked(run);
            else
                after += marked(run);
        }
        const QString title = u"<b>%1</b>"_s.arg(quiet(label(passage).toHtmlEscaped()));
        if (m_isSideBySide)
            m_html += u"<tr><td colspan=\"2\">%1</td></tr><tr><td>%2</td><td>%3</td></tr>"_s.arg(title, before, after);
        else
            m_html +=
                u"<p style=\"margin:12px 0 2px 0\">%1</p><p style=\"margin:0 0 10px 0\">%2</p>"_s.arg(title, after);
    }

    /// Unchanged text with what lies far from the changes beside it left out.
    static QString clipped(const QString &text, bool isFirst, bool isLast)
    {
        if (isFirst)
            return tail(text);
        if (isLast)
            return head(text);
        if (text.size() <= 2 * reach + 20)
            return text;
        return head(text) + u' ' + tail(text).mid(1).trimmed();
    }

    QString marked(const core::TextRun &run) const
    {
        const bool isRemoved = run.kind == Kind::Removed;
        // A space at the end would draw the line on to the next word.
        QString words = run.text;
        while (words.size() > 1 && words.back() == u' ')
            words.chop(1);
        const QColor colour = isRemoved ? m_colours.removed() : m_colours.added();
        return u"<a href=\"change:%1\"><span style=\"color:%2; text-decoration:%3\">%4</span></a>"_s.arg(
                   QString::number(m_change), colour.name(), isRemoved ? u"none line-through"_s : u"underline"_s,
                   escaped(words))
               + escaped(run.text.sliced(words.size()));
    }

    const core::ReviewedCall &m_call;
    bool m_isSideBySide;
    bool m_withUnchanged;
    Colours m_colours;
    QString m_html;
    int m_change = -1;
};

} // namespace

QString changesHtml(const core::ReviewedCall &call, const QList<core::RunPassage> &passages, ChangesLayout layout,
                    bool withUnchanged, const QPalette &palette)
{
    return ChangesWriter(call, layout, withUnchanged, palette).html(passages);
}

QList<core::TextRange> changePlaces(const QList<core::RunPassage> &passages)
{
    QList<core::TextRange> places;
    for (const core::RunPassage &passage : passages) {
        bool isInChange = false;
        for (const core::TextRun &run : passage.runs) {
            const bool isChange = run.kind != Kind::Kept;
            if (isChange && isInChange)
                places.last() = places.last().united(run.original);
            else if (isChange)
                places.append(run.original);
            isInChange = isChange;
        }
    }
    return places;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pairpage.h"

#include <QCoreApplication>

#include "ui/settings/appearance.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Relation = core::FigureMatch::Relation;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ui::PairPage)
};

/// What a see-through colour looks like on a ground; pages know no transparency.
QColor blended(const QColor &colour, const QColor &ground)
{
    const qreal share = colour.alphaF();
    return QColor::fromRgbF(static_cast<float>(colour.redF() * share + ground.redF() * (1 - share)),
                            static_cast<float>(colour.greenF() * share + ground.greenF() * (1 - share)),
                            static_cast<float>(colour.blueF() * share + ground.blueF() * (1 - share)));
}

/// Writes the words of one side, with its figures as links.
class SideWriter
{
public:
    SideWriter(QStringView text, const PairPage &page, core::TextRange core::AlignedFigure::*side, qsizetype current,
               const Colours &colours, const QColor &base)
        : m_text(text)
        , m_figures(page.alignment.figures)
        , m_side(side)
        , m_current(current)
        , m_colours(colours)
        , m_base(base)
    {
    }

    QString html(core::TextRange range) const
    {
        QString result;
        qsizetype at = range.begin;
        for (qsizetype i = 0; i < m_figures.size(); ++i) {
            const core::TextRange figure = m_figures[i].*m_side;
            if (figure.begin < at || figure.end > range.end)
                continue;
            result += escaped({at, figure.begin}) + link(i, figure);
            at = figure.end;
        }
        return result + escaped({at, range.end});
    }

private:
    QString escaped(core::TextRange range) const { return range.of(m_text).toString().toHtmlEscaped(); }

    QString link(qsizetype index, core::TextRange figure) const
    {
        if (m_figures[index].relation == Relation::Same)
            return u"<b>%1</b>"_s.arg(escaped(figure));
        const QColor colour = m_colours.negative();
        const QColor ground = blended(m_colours.tint(colour), m_base);
        const QString frame = index == m_current ? u"▸ "_s : QString();
        return u"<a name=\"%1\" href=\"figure:%1\" "
               u"style=\"color:%2;background-color:%3;text-decoration:%4;font-weight:600\">"
               "%5≠ %6</a>"_s.arg(QString::number(index), colour.name(), ground.name(),
                                  index == m_current ? u"underline"_s : u"none"_s, frame, escaped(figure));
    }

    QStringView m_text;
    const QList<core::AlignedFigure> &m_figures;
    core::TextRange core::AlignedFigure::*m_side;
    qsizetype m_current;
    const Colours &m_colours;
    QColor m_base; ///< What tints lie on.
};

QString cell(const QString &words)
{
    return u"<td width=\"50%\">%1</td>"_s.arg(words.isEmpty() ? u"&nbsp;"_s : words);
}

} // namespace

QList<qsizetype> PairPage::differences() const
{
    QList<qsizetype> indices;
    for (qsizetype i = 0; i < alignment.figures.size(); ++i) {
        if (alignment.figures[i].relation != Relation::Same)
            indices.append(i);
    }
    return indices;
}

PairPage pairPage(const core::ReviewedCall &call, const core::InterpretedPair &turns)
{
    const QList<core::Turn> &all = call.call.speech.turns;
    QList<core::Quantity> quantities = call.analysis.quantities;
    for (core::Quantity &quantity : quantities)
        quantity.range = call.map.toCorrected(quantity.range);
    QList<core::TextRange> renderings;
    for (const qsizetype turn : turns.renderings)
        renderings.append(call.map.toCorrected(all[turn].range));
    const core::TokenList tokens(call.map.corrected());
    return {turns, core::alignPair(tokens, call.map.toCorrected(all[turns.original].range), renderings, quantities)};
}

QString pairHtml(const core::ReviewedCall &call, const PairPage &page, qsizetype current, const QPalette &palette)
{
    const Colours colours(palette);
    const QString &text = call.map.corrected();
    const SideWriter left(text, page, &core::AlignedFigure::original, current, colours, palette.color(QPalette::Base));
    const SideWriter right(text, page, &core::AlignedFigure::rendered, current, colours, palette.color(QPalette::Base));
    QString html = u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"6\">"_s;
    bool isStriped = false;
    for (const core::AlignedSentences &row : page.alignment.rows) {
        const QString ground = palette.color(isStriped ? QPalette::AlternateBase : QPalette::Base).name();
        html += u"<tr bgcolor=\"%1\">"_s.arg(ground) + cell(left.html(row.original)) + cell(right.html(row.rendered))
                + u"</tr>"_s;
        isStriped = !isStriped;
    }
    return html + u"</table>"_s;
}

QString pairHeading(const core::ReviewedCall &call, qsizetype turn)
{
    const core::Turn &spoken = call.call.speech.turns[turn];
    const core::Speaker *speaker = call.speakerOf(spoken);
    const QString name = speaker ? speaker->displayName() : Words::tr("Unknown speaker");
    const QString head = u"%1 · %2"_s.arg(turn + 1).arg(name);
    if (spoken.isMachineTranslation)
        return Words::tr("%1, %2 → en, machine translation").arg(head, spoken.language);
    //: A turn and the language it is spoken in.
    return Words::tr("%1, %2").arg(head, spoken.language);
}

} // namespace ui

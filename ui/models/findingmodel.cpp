// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findingmodel.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype reach = 70;

constexpr std::array<std::pair<QStringView, const char *>, 31> categoryNames{{
    {u"loop", QT_TRANSLATE_NOOP("ui::FindingCategory", "Loop")},
    {u"near-loop", QT_TRANSLATE_NOOP("ui::FindingCategory", "Loop that varies")},
    {u"duplicate", QT_TRANSLATE_NOOP("ui::FindingCategory", "Written twice")},
    {u"copy", QT_TRANSLATE_NOOP("ui::FindingCategory", "Copied passage")},
    {u"stutter", QT_TRANSLATE_NOOP("ui::FindingCategory", "Stutter")},
    {u"restart", QT_TRANSLATE_NOOP("ui::FindingCategory", "False start")},
    {u"wrong-word", QT_TRANSLATE_NOOP("ui::FindingCategory", "Wrong word")},
    {u"unknown-word", QT_TRANSLATE_NOOP("ui::FindingCategory", "Unknown word")},
    {u"unlikely-word", QT_TRANSLATE_NOOP("ui::FindingCategory", "Unlikely word")},
    {u"known-confusion", QT_TRANSLATE_NOOP("ui::FindingCategory", "Often confused")},
    {u"collocation", QT_TRANSLATE_NOOP("ui::FindingCategory", "Odd expression")},
    {u"broken-sentence", QT_TRANSLATE_NOOP("ui::FindingCategory", "Broken sentence")},
    {u"broken-figure", QT_TRANSLATE_NOOP("ui::FindingCategory", "Broken figure")},
    {u"run-on", QT_TRANSLATE_NOOP("ui::FindingCategory", "Run-on sentence")},
    {u"foreign-script", QT_TRANSLATE_NOOP("ui::FindingCategory", "Foreign script")},
    {u"currency", QT_TRANSLATE_NOOP("ui::FindingCategory", "Currency")},
    {u"impossible-date", QT_TRANSLATE_NOOP("ui::FindingCategory", "Impossible date")},
    {u"law-name", QT_TRANSLATE_NOOP("ui::FindingCategory", "Name of a law")},
    {u"law-year", QT_TRANSLATE_NOOP("ui::FindingCategory", "Year of a law")},
    {u"name", QT_TRANSLATE_NOOP("ui::FindingCategory", "Name")},
    {u"glossary", QT_TRANSLATE_NOOP("ui::FindingCategory", "Glossary")},
    {u"translation-noise", QT_TRANSLATE_NOOP("ui::FindingCategory", "Translation noise")},
    {u"other-source", QT_TRANSLATE_NOOP("ui::FindingCategory", "Other words elsewhere")},
    {u"missing-words", QT_TRANSLATE_NOOP("ui::FindingCategory", "Words left out")},
    {u"press-release", QT_TRANSLATE_NOOP("ui::FindingCategory", "Differs from the release")},
    {u"check-growth", QT_TRANSLATE_NOOP("ui::FindingCategory", "Growth does not add up")},
    {u"check-ratio", QT_TRANSLATE_NOOP("ui::FindingCategory", "Ratio does not add up")},
    {u"check-sum", QT_TRANSLATE_NOOP("ui::FindingCategory", "Sum does not add up")},
    {u"check-date", QT_TRANSLATE_NOOP("ui::FindingCategory", "Date does not fit")},
    {u"check-cross-mention", QT_TRANSLATE_NOOP("ui::FindingCategory", "Said differently elsewhere")},
    {u"check-order-of-magnitude", QT_TRANSLATE_NOOP("ui::FindingCategory", "Order of magnitude")},
}};

} // namespace

FindingModel::FindingModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void FindingModel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    updateCall();
}

void FindingModel::updateCall()
{
    const bool isSame = m_call && !m_rows.isEmpty() && m_findings.isSharedWith(m_call->analysis.findings)
                        && m_verdicts.isSharedWith(m_call->call.verdicts) && m_choice == m_call->choice;
    if (isSame) {
        // Only the words around them are others.
        for (const Row &row : std::as_const(m_rows))
            row.passage.reset();
        Q_EMIT dataChanged(index(0), index(openCount() - 1), {PassageRole});
        return;
    }
    beginResetModel();
    m_rows.clear();
    m_counts.fill(0);
    m_decided = 0;
    m_hidden = 0;
    m_findings = m_call ? m_call->analysis.findings : QList<core::Finding>();
    m_verdicts = m_call ? m_call->call.verdicts : QList<core::Verdict>();
    m_choice = m_call ? m_call->choice : core::FindingChoice();
    if (m_call)
        readRows();
    endResetModel();
}

void FindingModel::readRows()
{
    QSet<const core::Verdict *> answering;
    int answered = 0;
    for (const core::Finding &finding : std::as_const(m_findings)) {
        if (!finding.isShown)
            continue;
        if (const core::Verdict *verdict = m_call->verdictOn(finding)) {
            answering.insert(verdict);
            ++answered;
            continue;
        }
        if (!m_call->choice.shows(finding.kind, finding.score)) {
            ++m_hidden;
            continue;
        }
        m_rows.append(Row{finding, std::nullopt});
        ++m_counts.at(static_cast<size_t>(finding.kind));
    }
    // An accepted proposal leaves no finding behind, a dismissal everywhere may answer many.
    m_decided = static_cast<int>(m_verdicts.size() - answering.size()) + answered;
}

Passage FindingModel::passage(const QModelIndex &index) const
{
    const Row &row = m_rows.at(index.row());
    if (!row.passage)
        row.passage = passageOf(*m_call, row.finding, reach);
    return *row.passage;
}

int FindingModel::rowOf(const core::Finding &finding) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) {
        return row.finding.range == finding.range && row.finding.detector == finding.detector
               && row.finding.category == finding.category;
    });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

const core::Turn *FindingModel::turnOf(const core::Finding &finding) const
{
    const core::SpeakerTurns &speech = m_call->call.speech;
    const qsizetype index = speech.turnAt(finding.range.begin);
    return index < 0 ? nullptr : &speech.turns[index];
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : openCount();
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::Finding &finding = m_rows.at(index.row()).finding;
    switch (role) {
    case Qt::DisplayRole:
        return u"%1: %2"_s.arg(findingCategoryName(finding), passage(index).removed);
    case Qt::AccessibleTextRole:
        return u"%1: “%2”. %3"_s.arg(findingCategoryName(finding), m_call->correctedText(finding.range),
                                     proposalSentence(finding, m_call->correctedText(finding.range)));
    case Qt::AccessibleDescriptionRole:
    case Qt::ToolTipRole:
    case ReasonRole:
        return finding.reason;
    case KindRole:
        return static_cast<int>(finding.kind);
    case CategoryRole:
        return findingCategoryName(finding);
    case ScoreRole:
        return finding.score;
    case PositionRole:
        return static_cast<qlonglong>(finding.range.begin);
    case PassageRole:
        return QVariant::fromValue(passage(index));
    case SectionRole:
        return turnOf(finding) ? core::sectionKey(turnOf(finding)->section) : QString();
    case SpeakerRole:
        return turnOf(finding) ? turnOf(finding)->speaker.value : QString();
    case ProposalRole:
        return finding.suggestion.has_value();
    default:
        return {};
    }
}

QString proposalSentence(const core::Finding &finding, const QString &words)
{
    if (!finding.suggestion)
        return FindingModel::tr("No proposal.");
    if (finding.suggestion->simplified().isEmpty())
        return FindingModel::tr("Proposal: remove “%1”.").arg(words);
    return FindingModel::tr("Proposal: write “%1”.").arg(*finding.suggestion);
}

QString findingCategoryName(const core::Finding &finding)
{
    if (finding.category.isEmpty())
        return core::findingKindName(finding.kind);
    for (const auto &[key, name] : categoryNames) {
        if (finding.category == key)
            return QCoreApplication::translate("ui::FindingCategory", name);
    }
    QString words = finding.category;
    words.replace(u'-', u' ').replace(u'_', u' ');
    return words.left(1).toUpper() + words.mid(1);
}

} // namespace ui

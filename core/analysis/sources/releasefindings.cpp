// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sources/releasefindings.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QHash>

#include "core/analysis/checks/arithmetic.h"
#include "core/analysis/kpis/kpifinder.h"
#include "core/analysis/quantities/quantityfinder.h"
#include "core/analysis/sources/findingunion.h"
#include "core/analysis/sources/releasetext.h"

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double score = 0.85;     ///< The company's own figures are hardly ever wrong.
constexpr int leastCompared = 3;   ///< From so many compared figures on a release can be told from another one.
constexpr double leastShare = 0.3; ///< Of the compared figures that must agree.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::SecondSource)
};

/// A figure of the release.
struct ReleaseFigure {
    double value = 0;
    double rounding = 0;
    QString words;
    QString quote;
};

/// What a KPI says of one period.
struct Statement {
    QString key; ///< Equal for figures that can be compared.
    double value = 0;
    TextRange range;
};

/// The quarter that most of the figures are about.
ReportedQuarter reportedQuarter(const QList<Kpi> &kpis)
{
    QHash<QString, int> times;
    QString best;
    for (const Kpi &kpi : kpis) {
        const bool isQuarter = kpi.period.size() == 6 && kpi.period[4] == u'Q';
        if (!kpi.isGuidance && isQuarter && ++times[kpi.period] > times.value(best))
            best = kpi.period;
    }
    return best.isEmpty() ? ReportedQuarter{} : ReportedQuarter{best.left(4).toInt(), best.mid(5).toInt()};
}

QString keyOf(const Kpi &kpi, const QString &period, QLatin1StringView kind)
{
    const QString basis = kpi.basis == "adjusted"_L1 ? kpi.basis : QString();
    return QStringList{kpi.metricId, kpi.segment.toLower(), basis, period, kind}.join(u'|');
}

/// The value, the growth and the prior value of a KPI, as far as they were said and can be compared.
QList<Statement> statementsOf(const Kpi &kpi)
{
    QList<Statement> statements;
    if (kpi.metricId.isEmpty() || kpi.isGuidance || kpi.period.isEmpty() || kpi.high)
        return statements;
    const QLatin1StringView kind = kpi.type == QuantityType::Percent ? "percent"_L1 : "value"_L1;
    if (kpi.value && !kpi.mentions.isEmpty())
        statements.append({keyOf(kpi, kpi.period, kind), *kpi.value, kpi.mentions.first().range});
    if (kpi.yearOnYear && !kpi.yearOnYearRange.isEmpty())
        statements.append({keyOf(kpi, kpi.period, "growth"_L1), *kpi.yearOnYear, kpi.yearOnYearRange});
    if (kpi.prior && !kpi.priorRange.isEmpty() && !kpi.priorPeriod.isEmpty())
        statements.append({keyOf(kpi, kpi.priorPeriod, kind), *kpi.prior, kpi.priorRange});
    return statements;
}

/// What is quoted of a paragraph: the sentence in which a figure stands.
QString sentenceAround(const QString &paragraph, TextRange figure)
{
    const auto isEnd = [&paragraph](qsizetype at) {
        return paragraph[at] == u'.' && at + 1 < paragraph.size() && paragraph[at + 1].isSpace();
    };
    qsizetype begin = figure.begin;
    while (begin > 0 && !(begin > 1 && isEnd(begin - 2)))
        --begin;
    qsizetype end = figure.end;
    while (end < paragraph.size() && !isEnd(end))
        ++end;
    return paragraph.sliced(begin, end - begin);
}

/// All figures of a release by their keys.
QHash<QString, QList<ReleaseFigure>> figuresOf(const SecondSource &source, ReportedQuarter quarter)
{
    const QList<ReleaseLine> lines = readRelease(source.text, quarter);
    QString text;
    SpeakerTurns speech;
    for (const ReleaseLine &line : lines) {
        Turn turn;
        turn.range = {text.size(), text.size() + line.sentence.size()};
        speech.turns.append(turn);
        text += line.sentence + u'\n';
    }
    const TokenList tokens(text);
    const QList<Quantity> quantities = findQuantities(tokens, speech);
    QHash<QString, QList<ReleaseFigure>> figures;
    for (const Kpi &kpi : findKpis(tokens, speech, quantities, QDate())) {
        for (const Statement &statement : statementsOf(kpi)) {
            const qsizetype line = speech.turnAt(statement.range.begin);
            QString quote = line < 0 ? QString() : lines[line].quote;
            if (line >= 0 && quote == lines[line].sentence) {
                const qsizetype begin = speech.turns[line].range.begin;
                quote = sentenceAround(quote, {statement.range.begin - begin, statement.range.end - begin});
            }
            figures[statement.key].append({statement.value, roundingOf(tokens, statement.range, statement.value),
                                           wordsOf(tokens, statement.range).simplified(), quote});
        }
    }
    return figures;
}

bool areSwapped(QString a, QString b)
{
    if (a.size() != b.size() || a == b)
        return false;
    qsizetype first = 0;
    while (a[first] == b[first])
        ++first;
    return first + 1 < a.size() && a[first] == b[first + 1] && a[first + 1] == b[first]
           && QStringView(a).sliced(first + 2) == QStringView(b).sliced(first + 2);
}

/// Digits from the first that counts on, rounded to those that were said.
QString digitsOf(double value, int count)
{
    return QString::number(std::abs(value), 'e', count - 1).section(u'e', 0, 0).remove(u'.');
}

/// Whether a recogniser may have made one figure of the other, which is written more exactly than to the rounding.
bool isConfusable(double said, double written, double rounding)
{
    said = std::abs(said);
    written = std::abs(written);
    if (rounding > 0 && written > 2 * rounding)
        written = std::round(written / (2 * rounding)) * (2 * rounding);
    if (said == 0 || written == 0)
        return false;
    constexpr int digits = 4;
    const QString a = digitsOf(said, digits);
    const QString b = digitsOf(written, digits);
    const double power = std::log10(said / written);
    const bool isSameSize = std::abs(power) < 0.9;
    const bool isPower = std::abs(power - std::round(power)) < 1e-3 && std::abs(power) > 0.5;
    // "fifteen" and "fifty": 15 and 50, 15.2 and 50.2.
    const double teen = std::min(said, written);
    const double ty = std::max(said, written);
    const bool isTeen = teen >= 13 && teen < 20 && std::abs((teen - 10) * 10 - std::floor(ty / 10) * 10) < 10
                        && std::abs(std::fmod(teen, 1.0) - std::fmod(ty, 1.0)) < 0.051 && std::fmod(ty, 10.0) < 1;
    return isPower || isTeen || (isSameSize && (digitDistance(said, written) == 1 || areSwapped(a, b)));
}

/// Compares statements of a call with the figures of its release.
class ReleaseComparison
{
public:
    ReleaseComparison(const DetectorInput &input, const SecondSource &source)
        : m_input(input)
        , m_name(source.displayName())
        , m_figures(figuresOf(source, reportedQuarter(input.kpis)))
    {
    }

    void run();

    QList<Check> checks;
    QList<Finding> findings;
    int agreed = 0;
    int compared = 0;

private:
    void compare(const Kpi &kpi, const Statement &statement);
    Check checkOf(const Statement &statement, const ReleaseFigure &figure, Check::Outcome outcome) const;
    Finding findingOf(const Statement &statement, const ReleaseFigure &figure, const QString &message) const;
    bool isAnywhere(double value, double rounding) const;

    const DetectorInput &m_input;
    const QString m_name;
    const QHash<QString, QList<ReleaseFigure>> m_figures;
};

void ReleaseComparison::run()
{
    for (const Kpi &kpi : m_input.kpis) {
        for (const Statement &statement : statementsOf(kpi))
            compare(kpi, statement);
    }
}

/// Whether the release has the value as some other figure; it is then rather the metric that was mistaken.
bool ReleaseComparison::isAnywhere(double value, double rounding) const
{
    for (const QList<ReleaseFigure> &figures : m_figures) {
        for (const ReleaseFigure &figure : figures) {
            if (isNear(std::abs(figure.value), std::abs(value), rounding + figure.rounding))
                return true;
        }
    }
    return false;
}

Check ReleaseComparison::checkOf(const Statement &statement, const ReleaseFigure &figure, Check::Outcome outcome) const
{
    Check check;
    check.kind = Check::Kind::CrossMention;
    check.outcome = outcome;
    check.stated = statement.value;
    check.computed = figure.value;
    check.spans = {statement.range};
    return check;
}

Finding ReleaseComparison::findingOf(const Statement &statement, const ReleaseFigure &figure,
                                     const QString &message) const
{
    constexpr qsizetype longestQuote = 160;
    Finding finding;
    finding.detector = secondSourceDetectorId();
    finding.kind = FindingKind::Figure;
    finding.category = u"press-release"_s;
    finding.range = statement.range;
    finding.reason = message;
    finding.score = score;
    // "A loss of $3 million" has the sign in its words.
    const QString said = wordsOf(m_input.tokens, statement.range);
    const bool isSigned = said.contains(u'-') || said.contains(u'−');
    finding.suggestion =
        isSigned ? saidLike(m_input.tokens, statement.range, statement.value, figure.value)
                 : saidLike(m_input.tokens, statement.range, std::abs(statement.value), std::abs(figure.value));
    const QString quote = figure.quote.size() > longestQuote ? figure.quote.left(longestQuote) + u"…"_s : figure.quote;
    finding.evidence = Words::tr("%1: “%2”.").arg(m_name, quote);
    return finding;
}

void ReleaseComparison::compare(const Kpi &kpi, const Statement &statement)
{
    const auto found = m_figures.constFind(statement.key);
    if (found == m_figures.constEnd())
        return;
    const double halfUnit = roundingOf(m_input.tokens, statement.range, statement.value);
    const double rounding = halfUnit * 1.01;
    const QString words = wordsOf(m_input.tokens, statement.range).simplified();
    ++compared;
    for (const ReleaseFigure &figure : *found) {
        if (!isNear(std::abs(figure.value), std::abs(statement.value), rounding + figure.rounding))
            continue;
        ++agreed;
        checks.append(checkOf(statement, figure, Check::Outcome::Consistent));
        checks.last().message =
            Words::tr("%1: “%2” is consistent with %3 (%4).").arg(kpi.metric, words, m_name, figure.words);
        return;
    }
    const ReleaseFigure &figure = found->first();
    if (!isConfusable(statement.value, figure.value, halfUnit) || isAnywhere(statement.value, rounding))
        return;
    Check check = checkOf(statement, figure, Check::Outcome::Inconsistent);
    check.message = Words::tr("%1: %2 says %3; the transcript says %4.").arg(kpi.metric, m_name, figure.words, words);
    check.culprit = statement.range;
    const Finding finding = findingOf(statement, figure, check.message);
    check.mend = finding.suggestion;
    checks.append(check);
    findings.append(finding);
}

} // namespace

SourceMatch compareWithRelease(const DetectorInput &input, const SecondSource &source, QList<Finding> &findings,
                               QList<Check> &checks)
{
    ReleaseComparison comparison(input, source);
    comparison.run();
    SourceMatch match;
    match.common = comparison.compared == 0 ? 0.0 : double(comparison.agreed) / comparison.compared;
    match.isUsed = comparison.compared > 0 && (comparison.compared < leastCompared || match.common >= leastShare);
    if (comparison.compared == 0) {
        match.note = Words::tr("No figure of “%1” could be matched with one of the call.").arg(source.displayName());
    } else if (!match.isUsed) {
        match.note = Words::tr("Only %1 of %2 figures of “%3” are those of this call. It seems to be another "
                               "company's or quarter's, so nothing is taken from it.")
                         .arg(comparison.agreed)
                         .arg(comparison.compared)
                         .arg(source.displayName());
    }
    if (!match.isUsed)
        return match;
    checks += comparison.checks;
    match.findings = static_cast<int>(comparison.findings.size());
    uniteFindings(comparison.findings, findings);
    return match;
}

} // namespace core

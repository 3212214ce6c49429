// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/summary.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/cli/help.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr double megabyte = 1e6;
constexpr double leastSeconds = 1e-3; ///< Below, no speed can be told.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::Summary)
};

QString decimals(double value, int digits)
{
    return QString::number(value, 'f', digits);
}

} // namespace

Counts Counts::of(const core::Analysis &analysis)
{
    Counts counts;
    counts.turns = analysis.speech.turns.size();
    counts.speakers = analysis.speech.speakers.size();
    counts.findings = std::count_if(analysis.findings.begin(), analysis.findings.end(),
                                    [](const core::Finding &finding) { return finding.isShown; });
    counts.figures = analysis.quantities.size();
    counts.kpis = analysis.kpis.size();
    counts.checks = analysis.checks.size();
    counts.inconsistent = std::count_if(analysis.checks.begin(), analysis.checks.end(), [](const core::Check &check) {
        return check.outcome == core::Check::Outcome::Inconsistent;
    });
    return counts;
}

Counts &Counts::operator+=(const Counts &other)
{
    bytes += other.bytes;
    turns += other.turns;
    speakers += other.speakers;
    findings += other.findings;
    figures += other.figures;
    kpis += other.kpis;
    checks += other.checks;
    inconsistent += other.inconsistent;
    return *this;
}

QString Counts::line() const
{
    return Words::tr("turns %1, speakers %2, passages to review %3, figures %4, KPIs %5, checks %6 of which "
                     "inconsistent %7")
        .arg(turns)
        .arg(speakers)
        .arg(findings)
        .arg(figures)
        .arg(kpis)
        .arg(checks)
        .arg(inconsistent);
}

QCommandLineOption failOnOption()
{
    return QCommandLineOption(u"fail-on"_s,
                              Words::tr("Ends with exit code 3 if a file has this: inconsistent, for sums that do not "
                                        "come out, or findings, for passages to review."),
                              u"WHAT"_s);
}

QStringList failOnKeys()
{
    return {u"inconsistent"_s, u"findings"_s};
}

core::Result<FailOn> failOnFrom(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"fail-on"_s))
        return FailOn::Nothing;
    const QString key = arguments.value(u"fail-on"_s);
    if (key == "inconsistent"_L1)
        return FailOn::Inconsistent;
    if (key == "findings"_L1)
        return FailOn::Findings;
    return core::failure(
        core::Error::Kind::Input,
        Words::tr("“%1” is no choice for --fail-on. These can be asked for: %2.").arg(key, failOnKeys().join(u", "_s)));
}

bool holds(const Counts &counts, FailOn failOn)
{
    return (failOn == FailOn::Inconsistent && counts.inconsistent > 0)
           || (failOn == FailOn::Findings && counts.findings > 0);
}

QString summaryTable(const Counts &counts, qsizetype done, qsizetype files, double seconds, int jobs)
{
    const double size = static_cast<double>(counts.bytes) / megabyte;
    const double speed = size / std::max(seconds, leastSeconds);
    const auto workers = static_cast<double>(std::max<qsizetype>(1, std::min<qsizetype>(jobs, files)));
    return table({
        {Words::tr("files"), Words::tr("%1 of %2").arg(done).arg(files)},
        {Words::tr("turns"), QString::number(counts.turns)},
        {Words::tr("findings"), QString::number(counts.findings)},
        {Words::tr("KPIs"), QString::number(counts.kpis)},
        {Words::tr("inconsistent checks"), Words::tr("%1 of %2").arg(counts.inconsistent).arg(counts.checks)},
        {Words::tr("read"), Words::tr("%1 MB in %2 s").arg(decimals(size, 1), decimals(seconds, 2))},
        {Words::tr("speed"), Words::tr("%1 MB/s, %2 MB/s for each of %3 jobs")
                                 .arg(decimals(speed, 1), decimals(speed / workers, 1))
                                 .arg(static_cast<int>(workers))},
    });
}

} // namespace cli

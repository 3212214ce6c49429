// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/kpis/periodreader.h"

#include "core/analysis/quantities/datereader.h"
#include "core/analysis/quantities/numberreader.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// How far into a call its quarter is announced, in tokens.
constexpr qsizetype openingLength = 1200;

bool isOneOf(const QString &word, std::initializer_list<QStringView> list)
{
    for (const QStringView entry : list) {
        if (word == entry)
            return true;
    }
    return false;
}

/// Empty if the year is not known.
QString fiscalYear(int year)
{
    return year > 0 ? u"FY%1"_s.arg(year) : QString();
}

bool isBefore(const QString &word)
{
    return isOneOf(word, {u"last", u"prior", u"previous", u"preceding"});
}

bool mayBeginPeriod(const QString &word)
{
    return isBefore(word)
           || isOneOf(word, {u"q1",
                             u"q2",
                             u"q3",
                             u"q4",
                             u"first",
                             u"second",
                             u"third",
                             u"fourth",
                             u"1st",
                             u"2nd",
                             u"3rd",
                             u"4th",
                             u"quarter",
                             u"quarter-over-quarter",
                             u"quarter-on-quarter",
                             u"qoq",
                             u"sequentially",
                             u"sequential",
                             u"year",
                             u"year-over-year",
                             u"year-on-year",
                             u"yoy",
                             u"year-to-date",
                             u"same",
                             u"this",
                             u"current",
                             u"next",
                             u"full",
                             u"fiscal",
                             u"h1",
                             u"h2",
                             u"six",
                             u"nine",
                             u"6",
                             u"9",
                             u"three",
                             u"twelve",
                             u"3",
                             u"12",
                             u"ytd",
                             u"a",
                             u"annually"});
}

} // namespace

QString FiscalQuarter::key() const
{
    return isKnown() ? u"%1Q%2"_s.arg(year).arg(quarter) : QString();
}

FiscalQuarter FiscalQuarter::before() const
{
    return quarter > 1 ? FiscalQuarter{year, quarter - 1} : FiscalQuarter{year - 1, 4};
}

PeriodReader::PeriodReader(const TokenList &tokens, const QuantityWords &words, QDate callDate)
    : m_tokens(tokens)
    , m_words(words)
{
    m_mayBegin.reserve(tokens.distinctWords());
    for (qint32 id = 0; id < tokens.distinctWords(); ++id)
        m_mayBegin.append(mayBeginPeriod(tokens.folded(id)));
    findCall(callDate);
}

/// The first quarter that is named together with its year is the one that the call is about.
void PeriodReader::findCall(QDate callDate)
{
    const qsizetype end = std::min(openingLength, m_tokens.size());
    int quarterWithoutYear = 0;
    for (qsizetype at = 0; at < end; ++at) {
        auto mention = m_mayBegin[m_tokens[at].id] ? readQuarter(at, end) : std::nullopt;
        if (!mention && m_tokens[at].hasDigit)
            mention = readShort(at);
        if (!mention || mention->quarter == 0)
            continue;
        const int year = mention->key.left(4).toInt();
        const int quarter = mention->quarter;
        if (year > 0) {
            m_call = FiscalQuarter{year, quarter};
            break;
        }
        quarterWithoutYear = quarterWithoutYear == 0 ? quarter : quarterWithoutYear;
    }
    if (m_call.isKnown() || !callDate.isValid())
        return;
    const int month = callDate.month();
    m_call = FiscalQuarter{callDate.year(), (month + 2) / 3}.before();
    if (quarterWithoutYear > 0)
        m_call = FiscalQuarter{quarterWithoutYear == 4 && month < 7 ? callDate.year() - 1 : callDate.year(),
                               quarterWithoutYear};
}

/// 1..4 for "first" to "fourth".
int PeriodReader::ordinalAt(qsizetype index) const
{
    const QString &word = m_tokens.foldedAt(index);
    int number = 0;
    for (const auto &[name, short_] : {std::pair(u"first", u"1st"), std::pair(u"second", u"2nd"),
                                       std::pair(u"third", u"3rd"), std::pair(u"fourth", u"4th")}) {
        ++number;
        if (word == QStringView(name) || word == QStringView(short_))
            return number;
    }
    return 0;
}

/// Reads "2020", "of 2020", "of fiscal 2020", "twenty twenty" or "20" behind fiscal at next and moves next behind it.
/// 0 if there is no year; next is then unchanged.
int PeriodReader::yearAt(qsizetype &next, qsizetype end) const
{
    qsizetype at = next;
    if (at >= end || m_tokens[at - 1].endsSentence)
        return 0;
    while (at < end && at < next + 3
           && isOneOf(m_tokens.foldedAt(at), {u"of", u"fiscal", u"year", u"the", u"in", u"for", u"ended", u"calendar"}))
        ++at;
    if (at >= end)
        return 0;
    const QString &word = m_tokens.foldedAt(at);
    if (m_call.isKnown() && at + 1 < end && m_tokens.foldedAt(at + 1) == u"year"
        && (word == u"last" || word == u"this" || word == u"next" || word == u"prior")) {
        next = at + 2;
        return m_call.year + (word == u"this" ? 0 : word == u"next" ? 1 : -1);
    }
    const NumberReader numbers(m_tokens, m_words);
    if (!numbers.mayStart(at))
        return 0;
    const auto number = numbers.read(at, end);
    if (!number || !number->isYear)
        return 0;
    next = number->last + 1;
    return static_cast<int>(number->value);
}

PeriodMention PeriodReader::quarterMention(qsizetype first, qsizetype last, int quarter, int year) const
{
    PeriodMention mention{first, last, PeriodMention::Relation::Other, {}, quarter};
    const FiscalQuarter named{year > 0 ? year : m_call.year, quarter};
    if (named.year > 0)
        mention.key = named.key();
    if (!m_call.isKnown())
        return mention;
    if (named == m_call)
        mention.relation = PeriodMention::Relation::Current;
    else if (named == FiscalQuarter{m_call.year - 1, m_call.quarter})
        mention.relation = PeriodMention::Relation::YearAgo;
    else if (named == m_call.before())
        mention.relation = PeriodMention::Relation::QuarterAgo;
    return mention;
}

/// "second quarter of 2025", "Q2 2025", "quarter two of 2025", "first half of 2025".
std::optional<PeriodMention> PeriodReader::readQuarter(qsizetype first, qsizetype end) const
{
    const QString &word = m_tokens.foldedAt(first);
    int number = 0;
    bool isHalf = false;
    qsizetype next = first + 1;
    if (word.size() == 2 && (word[0] == u'q' || word[0] == u'h') && word[1] >= u'1' && word[1] <= u'4') {
        number = word[1].digitValue();
        isHalf = word[0] == u'h';
    } else if (word == u"quarter" && next < end) {
        const NumberWordInfo spoken = m_words.at(next).number;
        const QString &digit = m_tokens.foldedAt(next);
        number = spoken.kind == NumberWord::Unit           ? static_cast<int>(spoken.value)
                 : digit.size() == 1 && digit[0].isDigit() ? digit[0].digitValue()
                                                           : 0;
        ++next;
    } else if (next < end && !m_tokens[first].endsClause) {
        number = ordinalAt(first);
        const QString &unit = m_tokens.foldedAt(next);
        isHalf = unit == u"half";
        if (number == 0 || (!isHalf && !unit.startsWith(u"quarter")) || unit == u"quarters")
            return std::nullopt;
        ++next;
    }
    if (number < 1 || number > (isHalf ? 2 : 4))
        return std::nullopt;
    const int year = yearAt(next, end);
    if (!isHalf)
        return quarterMention(first, next - 1, number, year);
    const int ofYear = year > 0 ? year : m_call.year;
    const QString key = ofYear > 0 ? u"%1H%2"_s.arg(ofYear).arg(number) : QString();
    return PeriodMention{first, next - 1, PeriodMention::Relation::Other, key};
}

/// "year over year", "sequentially", "in the same quarter last year", "the prior quarter", "a year ago".
std::optional<PeriodMention> PeriodReader::readComparison(qsizetype first, qsizetype end) const
{
    using Relation = PeriodMention::Relation;
    const auto wordAt = [&](qsizetype at) { return at < end ? m_tokens.foldedAt(at) : QString(); };
    const auto mention = [&](qsizetype length, Relation relation) {
        return PeriodMention{first, first + length - 1, relation, {}};
    };
    const QString word = wordAt(first);
    const QString next = wordAt(first + 1);
    const QString third = wordAt(first + 2);
    if (isOneOf(word, {u"year-over-year", u"year-on-year", u"yoy", u"annually"}))
        return mention(1, Relation::YearOnYear);
    if (isOneOf(word, {u"quarter-over-quarter", u"quarter-on-quarter", u"qoq", u"sequentially", u"sequential"}))
        return mention(1, Relation::QuarterOnQuarter);
    const bool isOver = isOneOf(next, {u"over", u"on", u"of", u"after"});
    if (word == u"year" && isOver && third == u"year")
        return mention(3, Relation::YearOnYear);
    if (word == u"quarter" && (isOver || next == u"of") && (third == u"quarter" || wordAt(first + 3) == u"quarter"))
        return mention(third == u"quarter" ? 3 : 4, Relation::QuarterOnQuarter);
    if ((word == u"year" && next == u"ago") || (word == u"year" && next == u"earlier"))
        return mention(2, Relation::YearAgo);
    const bool isPlain = word == u"quarter" && first > 1 && m_tokens.foldedAt(first - 1) == u"the"
                         && isOneOf(m_tokens.foldedAt(first - 2), {u"in", u"during", u"for"});
    if (isPlain && !isOneOf(next, {u"of", u"ended", u"ending", u"before", u"ago", u"and", u"over"}))
        return PeriodMention{first, first, Relation::Current, m_call.key()};
    const bool isAgo = isOneOf(next, {u"ago", u"earlier"});
    if ((word == u"quarter" && isAgo) || (isBefore(word) && (next == u"quarter" || next == u"quarter's")))
        return mention(2, Relation::QuarterAgo);
    if (next == u"months" && isOneOf(third, {u"ago", u"earlier"}) && isOneOf(word, {u"three", u"3", u"twelve", u"12"}))
        return mention(3, isOneOf(word, {u"three", u"3"}) ? Relation::QuarterAgo : Relation::YearAgo);
    if (isBefore(word) && (next == u"period"))
        return mention(2, Relation::QuarterAgo);
    if (isBefore(word) && (next == u"year" || next == u"year's" || next == u"years"))
        return mention(isOneOf(third, {u"quarter", u"period"}) ? 3 : 2, Relation::YearAgo);
    if (word == u"prior-year")
        return mention(1, Relation::YearAgo);
    if (word == u"same" && isOneOf(next, {u"quarter", u"period", u"carried", u"time"})) {
        qsizetype at = first + 2;
        while (at < end && at < first + 5 && isOneOf(m_tokens.foldedAt(at), {u"of", u"in", u"the", u"a"}))
            ++at;
        const bool namesYear = isBefore(wordAt(at)) || wordAt(at) == u"year";
        return mention(namesYear ? std::min(at + 2, end) - first : 2, Relation::YearAgo);
    }
    if (isOneOf(word, {u"this", u"current"}) && next == u"quarter")
        return PeriodMention{first, first + 1, Relation::Current, m_call.key()};
    return std::nullopt;
}

/// "first nine months of fiscal 2020", "year to date".
std::optional<PeriodMention> PeriodReader::readMonths(qsizetype first, qsizetype end) const
{
    const QString &word = m_tokens.foldedAt(first);
    const bool isToDate = word == u"ytd" || word == u"year-to-date"
                          || (word == u"year" && first + 2 < end && m_tokens.foldedAt(first + 1) == u"to"
                              && m_tokens.foldedAt(first + 2) == u"date");
    if (isToDate) {
        const int months = m_call.quarter * 3;
        const QString key = m_call.isKnown() ? u"%1M%2"_s.arg(months).arg(m_call.year) : QString();
        return PeriodMention{first, word == u"year" ? first + 2 : first, PeriodMention::Relation::Other, key};
    }
    qsizetype at = first + (word == u"first" ? 1 : 0);
    if (at + 1 >= end || m_tokens.foldedAt(at + 1) != u"months")
        return std::nullopt;
    const QString &count = m_tokens.foldedAt(at);
    const int months = isOneOf(count, {u"six", u"6"}) ? 6 : isOneOf(count, {u"nine", u"9"}) ? 9 : 0;
    if (months == 0)
        return std::nullopt;
    qsizetype next = at + 2;
    const int year = yearAt(next, end);
    const int ofYear = year > 0 ? year : m_call.year;
    const QString key = ofYear > 0 ? u"%1M%2"_s.arg(months).arg(ofYear) : QString();
    return PeriodMention{first, next - 1, PeriodMention::Relation::Other, key};
}

/// "fiscal 2020", "full year 2025", "this year", "2019".
std::optional<PeriodMention> PeriodReader::readYear(qsizetype first, qsizetype end) const
{
    using Relation = PeriodMention::Relation;
    const QString &word = m_tokens.foldedAt(first);
    const QString next = first + 1 < end ? m_tokens.foldedAt(first + 1) : QString();
    qsizetype at = first;
    int year = 0;
    if (word == u"this" && next == u"year")
        return PeriodMention{first, first + 1, Relation::Other, fiscalYear(m_call.year)};
    if (word == u"next" && next == u"year")
        return PeriodMention{first, first + 1, Relation::Other,
                             m_call.isKnown() ? fiscalYear(m_call.year + 1) : QString()};
    if ((word == u"full" || word == u"fiscal") && next == u"year") {
        at = first + 2;
        year = yearAt(at, end);
        at = std::max(at, first + 2);
        year = year > 0 ? year : m_call.year;
    } else if (word == u"full-year" || word == u"fiscal" || word == u"year") {
        at = first + 1;
        year = yearAt(at, end);
    } else if (m_tokens[first].hasDigit) {
        const NumberReader numbers(m_tokens, m_words);
        const auto number = numbers.read(first, end);
        if (number && number->isYear) {
            year = static_cast<int>(number->value);
            at = number->last + 1;
        }
    }
    if (year < 1990)
        return std::nullopt;
    return PeriodMention{first, at - 1, year == m_call.year - 1 ? Relation::YearAgo : Relation::Other,
                         u"FY%1"_s.arg(year)};
}

/// "June 30, 2025" and "June 2020", also "in June".
std::optional<PeriodMention> PeriodReader::readDay(qsizetype first, qsizetype end) const
{
    if (const auto date = readDate(m_tokens, m_words, first, end)) {
        const int year = date->year > 0 ? date->year : m_call.year;
        const QString month = u"%1-%2"_s.arg(year).arg(date->month, 2, 10, QLatin1Char('0'));
        const QString key = date->day > 0 ? u"%1-%2"_s.arg(month).arg(date->day, 2, 10, QLatin1Char('0')) : month;
        const bool isYearAgo = date->year > 0 && date->year == m_call.year - 1 && m_call.isKnown() && date->month != 12;
        return PeriodMention{first, date->last,
                             isYearAgo ? PeriodMention::Relation::YearAgo : PeriodMention::Relation::Other, key};
    }
    const int month = m_words.at(first).month;
    if (month == 0 || !m_tokens[first].isCapitalized || first == 0
        || !isOneOf(m_tokens.foldedAt(first - 1), {u"in", u"during", u"of", u"for"}))
        return std::nullopt;
    return PeriodMention{first, first, PeriodMention::Relation::Other,
                         u"%1-%2"_s.arg(m_call.year).arg(month, 2, 10, QLatin1Char('0'))};
}

/// "FY21", "2Q21", "Q3'21", "1H2021"
std::optional<PeriodMention> PeriodReader::readShort(qsizetype first) const
{
    const QString &word = m_tokens.foldedAt(first);
    if (word.size() < 4 || word.size() > 7)
        return std::nullopt;
    const bool isYear = word.startsWith(u"fy");
    const bool isDigitFirst = word[0].isDigit();
    const QChar unit = isYear ? u'y' : isDigitFirst ? word[1] : word[0];
    const int number = isYear ? 0 : (isDigitFirst ? word[0] : word[1]).digitValue();
    QStringView digits = QStringView(word).sliced(2);
    if (!digits.isEmpty() && (digits.front() == u'\'' || digits.front() == u'-'))
        digits = digits.sliced(1);
    bool isNumber = false;
    const int said = digits.toInt(&isNumber);
    if (!isNumber || (digits.size() != 2 && digits.size() != 4))
        return std::nullopt;
    const int year = digits.size() == 2 ? 2000 + said : said;
    if (year < 1990 || year > 2060)
        return std::nullopt;
    if (isYear)
        return PeriodMention{first, first, PeriodMention::Relation::Other, u"FY%1"_s.arg(year)};
    if (unit == u'q' && number >= 1 && number <= 4)
        return quarterMention(first, first, number, year);
    if (unit == u'h' && (number == 1 || number == 2))
        return PeriodMention{first, first, PeriodMention::Relation::Other, u"%1H%2"_s.arg(year).arg(number)};
    return std::nullopt;
}

std::optional<PeriodMention> PeriodReader::read(qsizetype first, qsizetype end) const
{
    if (m_words.at(first).month > 0)
        return readDay(first, end);
    const bool isDigits = m_tokens[first].hasDigit;
    if (isDigits) {
        if (auto short_ = readShort(first))
            return short_;
    }
    if (!isDigits && !m_mayBegin[m_tokens[first].id])
        return std::nullopt;
    if (auto comparison = readComparison(first, end))
        return comparison;
    if (auto months = readMonths(first, end))
        return months;
    if (auto quarter = readQuarter(first, end))
        return quarter;
    if (isDigits) {
        if (auto day = readDay(first, end))
            return day;
    }
    return readYear(first, end);
}

QList<PeriodMention> PeriodReader::find(qsizetype begin, qsizetype end) const
{
    QList<PeriodMention> mentions;
    qsizetype at = begin;
    while (at < end) {
        const auto mention = read(at, end);
        if (mention)
            mentions.append(*mention);
        at = mention ? mention->last + 1 : at + 1;
    }
    return mentions;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/numberwords.h"

#include <QHash>
#include <QString>

namespace core {

using namespace Qt::StringLiterals;

namespace {

struct Entry {
    QLatin1StringView word;
    NumberWord kind;
    double value;
};

const QHash<QString, NumberWordInfo> &table()
{
    static const QHash<QString, NumberWordInfo> all = [] {
        const Entry entries[] = {
            {"zero"_L1, NumberWord::Unit, 0},        {"one"_L1, NumberWord::Unit, 1},
            {"two"_L1, NumberWord::Unit, 2},         {"three"_L1, NumberWord::Unit, 3},
            {"four"_L1, NumberWord::Unit, 4},        {"five"_L1, NumberWord::Unit, 5},
            {"six"_L1, NumberWord::Unit, 6},         {"seven"_L1, NumberWord::Unit, 7},
            {"eight"_L1, NumberWord::Unit, 8},       {"nine"_L1, NumberWord::Unit, 9},
            {"ten"_L1, NumberWord::Teen, 10},        {"eleven"_L1, NumberWord::Teen, 11},
            {"twelve"_L1, NumberWord::Teen, 12},     {"thirteen"_L1, NumberWord::Teen, 13},
            {"fourteen"_L1, NumberWord::Teen, 14},   {"fifteen"_L1, NumberWord::Teen, 15},
            {"sixteen"_L1, NumberWord::Teen, 16},    {"seventeen"_L1, NumberWord::Teen, 17},
            {"eighteen"_L1, NumberWord::Teen, 18},   {"nineteen"_L1, NumberWord::Teen, 19},
            {"twenty"_L1, NumberWord::Ten, 20},      {"thirty"_L1, NumberWord::Ten, 30},
            {"forty"_L1, NumberWord::Ten, 40},       {"fourty"_L1, NumberWord::Ten, 40},
            {"fifty"_L1, NumberWord::Ten, 50},       {"sixty"_L1, NumberWord::Ten, 60},
            {"seventy"_L1, NumberWord::Ten, 70},     {"eighty"_L1, NumberWord::Ten, 80},
            {"ninety"_L1, NumberWord::Ten, 90},      {"hundred"_L1, NumberWord::Hundred, 1e2},
            {"thousand"_L1, NumberWord::Scale, 1e3}, {"lakh"_L1, NumberWord::Scale, 1e5},
            {"lakhs"_L1, NumberWord::Scale, 1e5},    {"million"_L1, NumberWord::Scale, 1e6},
            {"mn"_L1, NumberWord::Scale, 1e6},       {"mln"_L1, NumberWord::Scale, 1e6},
            {"crore"_L1, NumberWord::Scale, 1e7},    {"crores"_L1, NumberWord::Scale, 1e7},
            {"billion"_L1, NumberWord::Scale, 1e9},  {"bn"_L1, NumberWord::Scale, 1e9},
            {"bln"_L1, NumberWord::Scale, 1e9},      {"trillion"_L1, NumberWord::Scale, 1e12},
            {"tn"_L1, NumberWord::Scale, 1e12},      {"point"_L1, NumberWord::Point, 0},
            {"and"_L1, NumberWord::And, 0},          {"a"_L1, NumberWord::Article, 1},
            {"an"_L1, NumberWord::Article, 1},       {"half"_L1, NumberWord::Half, 0.5},
        };
        QHash<QString, NumberWordInfo> words;
        for (const Entry &entry : entries)
            words.insert(QString(entry.word), {entry.kind, entry.value});
        return words;
    }();
    return all;
}

} // namespace

NumberWordInfo numberWord(QStringView folded)
{
    // The longest entry has nine letters, "seventy-nine" and its like twelve.
    if (folded.size() > 13)
        return {};
    const QString word = QString::fromRawData(folded.data(), folded.size()); // Looked up where it stands.
    const auto found = table().constFind(word);
    if (found != table().constEnd())
        return *found;
    const qsizetype hyphen = word.indexOf(u'-');
    if (hyphen <= 0)
        return {};
    const NumberWordInfo tens = table().value(word.left(hyphen));
    const NumberWordInfo units = table().value(word.mid(hyphen + 1));
    if (tens.kind == NumberWord::Ten && units.kind == NumberWord::Unit)
        return {NumberWord::Ten, tens.value + units.value};
    return {};
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/boundaryweights.h"

#include <algorithm>

#include <QFile>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr quint64 keyOf(BoundaryWeights::Kind kind, quint16 a, quint16 b, quint16 c)
{
    return (static_cast<quint64>(kind) << 48) | (static_cast<quint64>(a) << 32) | (static_cast<quint64>(b) << 16) | c;
}

bool beginsWithSign(BoundaryWeights::Kind kind)
{
    using Kind = BoundaryWeights::Kind;
    return kind == Kind::Sign || kind == Kind::SignAfter || kind == Kind::SignBefore || kind == Kind::Lengths;
}

bool holdsCounts(BoundaryWeights::Kind kind)
{
    using Kind = BoundaryWeights::Kind;
    return kind == Kind::Lengths || kind == Kind::You || kind == Kind::We;
}

} // namespace

const BoundaryWeights &BoundaryWeights::shared()
{
    static const BoundaryWeights weights;
    return weights;
}

BoundaryWeights::BoundaryWeights()
{
    m_codes = {{u"<e>"_s, edge}, {u"<r>"_s, rare}, {u"<n>"_s, number}};
    for (const auto &word :
         {u"uh"_s, u"um"_s, u"er"_s, u"hmm"_s, u"mm"_s, u"inaudible"_s, u"crosstalk"_s, u"silence"_s})
        m_codes.insert(word, filler);
    QFile file(u":/model/turnboundaries.tsv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.startsWith(u'#'))
            readLine(line);
    }
    for (const quint16 code : std::as_const(m_codes)) {
        m_before.resize(std::max<qsizetype>(m_before.size(), code + 1));
        m_after.resize(m_before.size());
        m_before[code] = m_weights.value(keyOf(Kind::Before, code, 0, 0), 0.0F);
        m_after[code] = m_weights.value(keyOf(Kind::After, code, 0, 0), 0.0F);
    }
}

void BoundaryWeights::readLine(const QString &line)
{
    const qsizetype tab = line.indexOf(u'\t');
    const float weight = QStringView(line).sliced(tab + 1).toFloat() / 100.0F;
    const QStringList parts = line.first(tab).split(u' ');
    if (parts.front() == u"bias") {
        m_bias = static_cast<double>(weight);
        return;
    }
    const auto kind = static_cast<Kind>(parts.front().front().toLatin1());
    std::array<quint16, 3> codes{};
    for (qsizetype i = 1; i < std::min<qsizetype>(4, parts.size()); ++i) {
        const QString &symbol = parts[i];
        const auto at = static_cast<size_t>(i - 1);
        if (beginsWithSign(kind) && i == 1)
            codes.at(at) = signOf(symbol[0].toLatin1(), symbol[1] == u'U');
        else if (holdsCounts(kind))
            codes.at(at) = static_cast<quint16>(symbol.toInt());
        else
            codes.at(at) = addedCode(symbol);
    }
    m_weights.insert(keyOf(kind, codes[0], codes[1], codes[2]), weight);
}

quint16 BoundaryWeights::addedCode(const QString &symbol)
{
    const auto next = static_cast<quint16>(m_codes.size() + 8); // Behind the codes with a meaning of their own.
    const auto known = m_codes.constFind(symbol);
    return known != m_codes.constEnd() ? *known : *m_codes.insert(symbol, next);
}

quint16 BoundaryWeights::codeOf(const QString &folded) const
{
    const auto known = m_codes.constFind(folded);
    if (known != m_codes.constEnd())
        return *known;
    const bool hasDigit = std::any_of(folded.begin(), folded.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit ? number : rare;
}

quint16 BoundaryWeights::signOf(char mark, bool isUpper)
{
    return static_cast<quint16>(static_cast<quint16>(mark) * 2 + (isUpper ? 1 : 0));
}

double BoundaryWeights::of(Kind kind, quint16 a, quint16 b, quint16 c) const
{
    return static_cast<double>(m_weights.value(keyOf(kind, a, b, c), 0.0F));
}

} // namespace core

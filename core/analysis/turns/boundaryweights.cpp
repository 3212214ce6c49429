// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/turns/boundaryweights.h"

#include <algorithm>
#include <charconv>

#include <QFile>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr quint16 firstCode = 8;    ///< Of the vocabulary; those before have a meaning of their own.
constexpr float scale = 1000.0F;    ///< Weights are written in thousandths.
constexpr qsizetype rowsOfANet = 4; ///< Hidden weights, hidden biases, output weights, output bias.

QList<float> numbersOf(QByteArrayView text)
{
    QList<float> numbers;
    const char *at = text.begin();
    while (at < text.end()) {
        float value = 0.0F;
        const auto read = std::from_chars(at, text.end(), value);
        if (read.ec != std::errc())
            break;
        numbers.append(value);
        at = read.ptr;
        while (at < text.end() && *at == ' ')
            ++at;
    }
    return numbers;
}

/// Reads "KEY<tab>WEIGHTS" or "bias<tab>WEIGHTS".
template<size_t Classes>
void readWeights(QByteArrayView line, WeightTable<Classes> *table)
{
    const qsizetype tab = line.indexOf('\t');
    typename WeightTable<Classes>::Row row{};
    const QList<float> numbers = numbersOf(line.sliced(tab + 1));
    Q_ASSERT(numbers.size() == static_cast<qsizetype>(Classes));
    std::transform(numbers.begin(), numbers.end(), row.begin(), [](float number) { return number / scale; });
    const QByteArrayView name = line.first(tab);
    if (name == "bias") {
        table->setBias(row);
        return;
    }
    quint64 key = 0;
    std::from_chars(name.begin(), name.end(), key, 16);
    table->add(key, row);
}

} // namespace

const BoundaryWeights &BoundaryWeights::shared()
{
    static const BoundaryWeights weights;
    return weights;
}

BoundaryWeights::BoundaryWeights()
{
    for (const auto &word :
         {u"uh"_s, u"um"_s, u"er"_s, u"hmm"_s, u"mm"_s, u"inaudible"_s, u"crosstalk"_s, u"silence"_s})
        m_codes.insert(word, filler);
    QFile file(u":/model/turnboundaries.tsv"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    Q_UNUSED(isOpen)
    const QByteArray data = file.readAll();
    readSections(data);
    readNets(m_plainRows);
    m_plainRows.clear();
}

void BoundaryWeights::readSections(QByteArrayView data)
{
    QByteArray section;
    quint16 next = firstCode;
    for (qsizetype begin = 0; begin < data.size();) {
        const qsizetype end = data.indexOf('\n', begin);
        Q_ASSERT(end >= 0); // The last line ends too.
        const QByteArrayView line = data.sliced(begin, end - begin);
        begin = end + 1;
        if (line.isEmpty() || line.front() == '#')
            continue;
        if (line.front() == '[')
            section = line.toByteArray();
        else if (section == "[words]")
            m_codes.insert(QString::fromUtf8(line), next++);
        else
            readRow(section, line);
    }
}

void BoundaryWeights::readRow(const QByteArray &section, QByteArrayView line)
{
    if (section == "[gaps]")
        readWeights(line, &m_gaps);
    else if (section == "[left]")
        readWeights(line, &m_left);
    else if (section == "[right]")
        readWeights(line, &m_right);
    else if (section == "[content]")
        readWeights(line, &m_content);
    else
        m_plainRows.append(numbersOf(line));
}

void BoundaryWeights::readNets(const QList<QList<float>> &rows)
{
    constexpr auto stepRows = static_cast<qsizetype>(types);
    Q_ASSERT(rows.size() > stepRows + 2 && (rows.size() - stepRows - 2) % rowsOfANet == 0);
    for (size_t i = 0; i < types; ++i)
        std::copy_n(rows[static_cast<qsizetype>(i)].begin(), types, m_steps[i].begin());
    m_inputMeans = rows[stepRows];
    m_inputSpreads = rows[stepRows + 1];
    Q_ASSERT(m_inputMeans.size() == netInputs && m_inputSpreads.size() == netInputs);
    for (qsizetype i = stepRows + 2; i < rows.size(); i += rowsOfANet) {
        Q_ASSERT(rows[i].size() == netInputs * netUnits && rows[i + 2].size() == netUnits);
        m_nets.append(Net{rows[i], rows[i + 1], rows[i + 2], rows[i + 3].front()});
    }
}

quint16 BoundaryWeights::codeOf(const QString &folded) const
{
    const auto known = m_codes.constFind(folded);
    if (known != m_codes.constEnd())
        return *known;
    const bool hasDigit = std::any_of(folded.begin(), folded.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit ? number : rare;
}

} // namespace core

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/garble/wordvectors.h"

#include <cmath>

#include <QResource>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr int farReach = 10; ///< How many words on each side make the talk around,
constexpr int nearReach = 2; ///< and how many stand beside.

} // namespace

float WordVectors::Surroundings::topic(int word) const
{
    return m_vectors->fit(m_vectors->m_far, m_far, m_farLength, word);
}

float WordVectors::Surroundings::company(int word) const
{
    return m_vectors->fit(m_vectors->m_near, m_near, m_nearLength, word);
}

const WordVectors &WordVectors::instance()
{
    static const WordVectors vectors;
    return vectors;
}

WordVectors::WordVectors()
{
    static const QResource resource(u":/model/calls.vectors"_s);
    const bool isUsable = resource.isValid() && resource.compressionAlgorithm() == QResource::NoCompression;
    if (!isUsable || !read({resource.data(), static_cast<qsizetype>(resource.size())}))
        qFatal("The program's own word vectors cannot be read; it was not built properly.");
}

bool WordVectors::read(QByteArrayView data)
{
    ModelReader reader(data);
    if (reader.bytes(8) != QByteArrayView("EMVECTS1"))
        return false;
    const auto head = reader.list<quint32>(2);
    if (reader.isBroken() || head[0] != static_cast<quint32>(CallModel::instance().size()) || head[1] != dimensions)
        return false;
    m_words = CallModel::instance().size();
    for (Space *space : {&m_far, &m_near}) {
        space->signs = reinterpret_cast<const qint8 *>(reader.bytes(dimensions).data());
        space->counts = reinterpret_cast<const quint8 *>(reader.bytes(head[0]).data());
        space->rows = reinterpret_cast<const qint8 *>(reader.bytes(dimensions * head[0]).data());
    }
    return reader.isAtEnd();
}

WordVectors::Surroundings WordVectors::around(const WordStream &stream, size_t place) const
{
    const auto length = [](const Surroundings::Sum &sum) {
        double squares = 0;
        for (const qint32 number : sum)
            squares += static_cast<double>(number) * number;
        return static_cast<float>(std::max(1.0, std::sqrt(squares)));
    };
    Surroundings result;
    result.m_vectors = this;
    result.m_far = sum(m_far, stream, place, farReach);
    result.m_near = sum(m_near, stream, place, nearReach);
    result.m_farLength = length(result.m_far);
    result.m_nearLength = length(result.m_near);
    return result;
}

/// Goes over edges, which are no words.
WordVectors::Surroundings::Sum WordVectors::sum(const Space &space, const WordStream &stream, size_t place,
                                                int reach) const
{
    Surroundings::Sum sum{};
    for (const int step : {-1, +1}) {
        size_t at = place;
        for (int words = 0; words < reach;) {
            at += static_cast<size_t>(step);
            if (at == 0 || at >= stream.size())
                break;
            if (stream.at(at).token < 0)
                continue;
            ++words;
            const int id = stream.at(at).id;
            if (id < 0 || space.counts[id] == 0)
                continue;
            const qint8 *row = space.rows + static_cast<size_t>(id) * dimensions;
            for (size_t i = 0; i < dimensions; ++i)
                sum[i] += row[i];
        }
    }
    for (size_t i = 0; i < dimensions; ++i)
        sum[i] *= space.signs[i];
    return sum;
}

float WordVectors::fit(const Space &space, const Surroundings::Sum &sum, float length, int word) const
{
    constexpr float one = 127; // The length of a row.
    if (word < 0 || word >= m_words)
        return 0;
    const qint8 *row = space.rows + static_cast<size_t>(word) * dimensions;
    qint32 product = 0;
    for (size_t i = 0; i < dimensions; ++i)
        product += row[i] * sum[i];
    return static_cast<float>(product) / (length * one);
}

} // namespace core

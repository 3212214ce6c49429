// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

#include "core/analysis/turns/weighttable.h"

namespace core {

/// What a stretch of a call is, for the finding of boundaries. The order is that of the weights.
enum class TurnType : quint8 {
    Operator,
    Question,
    Answer,
    Remarks, ///< Prepared.
    Short,   ///< A few words of anybody, as "Great, thank you."
};

/// The weights with which changes of speaker are found, read once from turnboundaries.tsv among the resources.
///
/// Estimated by packaging/model/train_boundaries.py, whose module boundaries/features.py defines what each looks at.
/// Words of the model's vocabulary have a code; all others share one, and so have all words with a digit.
class BoundaryWeights
{
public:
    static constexpr size_t types = 5;       ///< Of TurnType.
    static constexpr size_t spokenTypes = 4; ///< Without Short, which has no words of its own.
    static constexpr qsizetype netInputs = 78;
    static constexpr qsizetype netUnits = 24; ///< Of the hidden layer.
    static constexpr quint16 edge = 0;        ///< Beyond the text.
    static constexpr quint16 rare = 1;        ///< A word outside the vocabulary, often a name.
    static constexpr quint16 number = 2;      ///< A word with a digit.
    static constexpr quint16 filler = 3;      ///< "uh" and the like, which the model does not see.

    using GapTable = WeightTable<1>;
    using TypeTable = WeightTable<types>;
    using ContentTable = WeightTable<spokenTypes>;
    using Steps = std::array<std::array<float, types>, types>;

    /// One network with a hidden layer.
    struct Net {
        QList<float> hidden; ///< For each input in turn its weights of all units.
        QList<float> hiddenBias;
        QList<float> output;
        float outputBias = 0.0F;
    };

    static const BoundaryWeights &shared();

    quint16 codeOf(const QString &folded) const;

    const GapTable &gaps() const { return m_gaps; }
    const TypeTable &left() const { return m_left; }
    const TypeTable &right() const { return m_right; }
    const ContentTable &content() const { return m_content; }

    /// By the type that ends, then by the one that begins: how readily the one follows the other.
    const Steps &steps() const { return m_steps; }

    const QList<float> &inputMeans() const { return m_inputMeans; }
    const QList<float> &inputSpreads() const { return m_inputSpreads; }
    const QList<Net> &nets() const { return m_nets; }

private:
    BoundaryWeights();

    void readSections(QByteArrayView data);
    void readRow(const QByteArray &section, QByteArrayView line);
    void readNets(const QList<QList<float>> &rows);

    QHash<QString, quint16> m_codes;
    GapTable m_gaps;
    TypeTable m_left;
    TypeTable m_right;
    ContentTable m_content;
    Steps m_steps{};
    QList<QList<float>> m_plainRows; ///< Of the sections without keys, while they are read.
    QList<float> m_inputMeans;
    QList<float> m_inputSpreads;
    QList<Net> m_nets;
};

} // namespace core

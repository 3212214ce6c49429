// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QFileInfo>
#include <QtEndian>
#include <QTextStream>

#include "core/analysis/checks/checker.h"
#include "core/analysis/garble/proposals.h"
#include "core/analysis/garble/rulesignals.h"
#include "core/analysis/kpis/kpifinder.h"
#include "core/analysis/quantities/quantityfinder.h"
#include "core/analysis/turns/turnfinder.h"
#include "core/importers/importer.h"

using namespace Qt::StringLiterals;

namespace {

/// The files that are written for one call.
class Dump
{
public:
    explicit Dump(const QString &base)
        : m_base(base)
    {
    }

    void addFirst(qsizetype token, const std::vector<float> &features)
    {
        if (!features.empty())
            append(m_first, token, features);
    }

    void addSecond(qsizetype token, const std::vector<float> &features) { append(m_second, token, features); }

    void addProposal(const core::Proposal &proposal, const QString &word)
    {
        append(m_proposals, proposal.first, proposal.features);
        m_words += u"%1\t%2\t%3\n"_s.arg(proposal.first).arg(proposal.last).arg(word).toUtf8();
    }

    void addKey(const QString &key) { m_keys += key.toUtf8() + '\n'; }

    bool write() const
    {
        return write(u".keys"_s, m_keys) && write(u".first"_s, m_first) && write(u".second"_s, m_second)
               && write(u".proposals"_s, m_proposals) && write(u".words"_s, m_words);
    }

private:
    /// A row: the index of the token, then the numbers, all as little-endian floats; before the first row its length.
    static void append(QByteArray &bytes, qsizetype token, const std::vector<float> &numbers)
    {
        std::vector<float> row;
        if (bytes.isEmpty())
            row.push_back(static_cast<float>(numbers.size() + 1));
        row.push_back(static_cast<float>(token));
        row.insert(row.end(), numbers.begin(), numbers.end());
        std::vector<float> little(row.size());
        qToLittleEndian<float>(row.data(), static_cast<qsizetype>(row.size()), little.data());
        bytes.append(reinterpret_cast<const char *>(little.data()),
                     static_cast<qsizetype>(little.size() * sizeof(float)));
    }

    bool write(const QString &ending, const QByteArray &bytes) const
    {
        QFile file(m_base + ending);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }

    QString m_base;
    QByteArray m_keys; ///< For each token by what word habits are counted.
    QByteArray m_first;
    QByteArray m_second;
    QByteArray m_proposals;
    QByteArray m_words;
};

bool dump(const QString &path, const QString &folder, const core::ErrorModel &model)
{
    const auto bytes = core::readFile(path);
    const auto transcript = bytes ? core::importTranscript({*bytes, QFileInfo(path).fileName(), std::nullopt})
                                  : core::failure(bytes.error());
    if (!transcript) {
        QTextStream(stderr) << u"%1: %2\n"_s.arg(path, transcript.error().message);
        return false;
    }
    const core::TokenList tokens(transcript->text());
    const core::SpeakerTurns speech = core::findTurns(*transcript, tokens);
    const QList<core::Quantity> quantities = core::findQuantities(tokens, speech);
    const QList<core::Kpi> kpis = core::findKpis(tokens, speech, quantities, transcript->date());
    const QList<core::Check> checks = core::runChecks(tokens, speech, quantities, kpis);
    const core::DetectorInput input{tokens, speech, quantities, kpis, checks};
    const core::CallWords words(input);
    const core::WordJudge judge(words, core::suspectedByRules(words), model);

    Dump dump(folder + u'/' + QFileInfo(path).completeBaseName());
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const bool isKnown = words.modelId(i) != core::CallModel::unknown;
        dump.addKey(isKnown ? words.model().word(words.modelId(i)) : tokens.foldedAt(i));
        dump.addFirst(i, judge.firstFeatures(i));
    }
    for (const core::WordJudge::Doubt &doubt : judge.doubts()) {
        dump.addSecond(doubt.token, doubt.features);
        for (const core::Proposal &proposal : core::proposalsFor(words, doubt))
            dump.addProposal(proposal, words.model().word(proposal.word.id));
    }
    return dump.write();
}

std::optional<core::ErrorModel> modelIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return core::ErrorModel::read(file.readAll());
}

} // namespace

/// dump_word_features MODEL FOLDER FILE...: writes into FOLDER what each word of the calls is judged by, with the trees
/// of MODEL in the first round. packaging/model/train_garble.py runs it.
int main(int argc, char *argv[])
{
    const std::optional<core::ErrorModel> model = argc > 3 ? modelIn(QString::fromLocal8Bit(argv[1])) : std::nullopt;
    if (!model) {
        QTextStream(stderr) << u"Usage: dump_word_features MODEL FOLDER FILE...\n"_s;
        return 2;
    }
    bool isGood = true;
    for (int i = 3; i < argc; ++i)
        isGood = dump(QString::fromLocal8Bit(argv[i]), QString::fromLocal8Bit(argv[2]), *model) && isGood;
    return isGood ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/glossary/glossaryfinder.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace core {

namespace {

constexpr double certainty = 0.9; ///< The analyst has said so; but perhaps of another call.

/// A wrong form as the words of the call, which all occur in it.
struct Form {
    QList<qint32> words; ///< Token::id
    QString right;
};

/// A form that stands at a token.
struct Match {
    qsizetype last = 0;   ///< Token index.
    bool isOwner = false; ///< The last word has a "'s" that the form lacks.
    const Form *form = nullptr;
};

/// The wrong forms of a glossary whose words all occur in a call, longest first for each first word.
class Forms
{
public:
    Forms(const TokenList &tokens, const Glossary &glossary);

    /// The longest form from a token on, if there is one.
    std::optional<Match> at(qsizetype first, qsizetype end) const;

private:
    void add(const QString &wrong, const QString &right);
    std::optional<Match> match(const Form &form, qsizetype first, qsizetype end) const;

    const TokenList &m_tokens;
    QHash<qint32, QList<Form>> m_forms; ///< By first word.
};

Forms::Forms(const TokenList &tokens, const Glossary &glossary)
    : m_tokens(tokens)
{
    for (const GlossaryTerm &term : glossary) {
        for (const QString &wrong : term.wrong) {
            add(wrong, term.right);
            add(wrong + u"'s"_s, term.right);
        }
    }
    for (QList<Form> &forms : m_forms) {
        std::stable_sort(forms.begin(), forms.end(),
                         [](const Form &a, const Form &b) { return a.words.size() > b.words.size(); });
    }
}

void Forms::add(const QString &wrong, const QString &right)
{
    const TokenList words(wrong);
    Form form{{}, right};
    for (qsizetype i = 0; i < words.size(); ++i) {
        form.words.append(m_tokens.idOf(words.foldedAt(i)));
        if (form.words.last() < 0)
            return;
    }
    if (!form.words.isEmpty())
        m_forms[form.words.first()].append(form);
}

std::optional<Match> Forms::match(const Form &form, qsizetype first, qsizetype end) const
{
    if (first + form.words.size() > end)
        return std::nullopt;
    for (qsizetype i = 0; i < form.words.size(); ++i) {
        if (m_tokens[first + i].id != form.words[i])
            return std::nullopt;
        if (i + 1 < form.words.size() && m_tokens[first + i].endsSentence)
            return std::nullopt;
    }
    const qsizetype last = first + form.words.size() - 1;
    const bool isOwner = m_tokens.foldedAt(last).endsWith(u"'s"_s) && !form.right.endsWith(u"'s"_s);
    return Match{last, isOwner, &form};
}

std::optional<Match> Forms::at(qsizetype first, qsizetype end) const
{
    const auto forms = m_forms.constFind(m_tokens[first].id);
    if (forms == m_forms.constEnd())
        return std::nullopt;
    for (const Form &form : *forms) {
        if (const auto found = match(form, first, end))
            return found;
    }
    return std::nullopt;
}

/// The right form as it has to stand at a place: with "'s" and a capital letter at the begin of a sentence.
QString replacementFor(const TokenList &tokens, qsizetype first, const Match &match)
{
    QString right = match.form->right;
    const bool beginsSentence = first == 0 || tokens[first].startsLine || tokens[first - 1].endsSentence;
    if (beginsSentence && tokens[first].isCapitalized)
        right[0] = right[0].toUpper();
    return match.isOwner ? right + u"'s"_s : right;
}

Finding findingFor(TextRange range, QStringView written, const QString &right)
{
    Finding finding;
    finding.detector = glossaryDetector();
    finding.kind = right.front().isUpper() ? FindingKind::Name : FindingKind::Garbled;
    finding.category = u"glossary"_s;
    finding.range = range;
    finding.score = certainty;
    finding.suggestion = right;
    finding.reason =
        QCoreApplication::translate("core::GlossaryFinder", "Your glossary writes “%1” for “%2”.").arg(right, written);
    return finding;
}

} // namespace

QString glossaryDetector()
{
    return u"glossary"_s;
}

QList<Finding> findGlossaryTerms(const TokenList &tokens, const SpeakerTurns &speech, const Glossary &glossary)
{
    const Forms forms(tokens, glossary);
    QList<Finding> findings;
    for (const Turn &turn : speech.turns) {
        const TextRange indices = tokens.indicesIn(turn.range);
        for (qsizetype i = indices.begin; i < indices.end; ++i) {
            const auto match = forms.at(i, indices.end);
            if (!match)
                continue;
            const TextRange range{tokens[i].word.begin, tokens[match->last].word.end};
            const QStringView written = range.of(tokens.text());
            const QString right = replacementFor(tokens, i, *match);
            if (written != right)
                findings.append(findingFor(range, written, right));
            i = match->last;
        }
    }
    return findings;
}

} // namespace core

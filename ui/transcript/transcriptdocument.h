// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QList>
#include <QTextDocument>

#include "core/project/reviewedcall.h"
#include "core/review/edit.h"
#include "ui/transcript/blockmap.h"

namespace ui {

class TranscriptLayout;

/// New words for a range of the corrected text.
struct TextChange {
    core::TextRange corrected;
    QString text;

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// The corrected text of a call as an editable document, one block for each turn.
///
/// Whatever changes the document (keys, input methods, paste, drag) is turned into an Edit and asked for with
/// editRequested(). If the listener, which must be connected directly, does not answer with updateCall() or setCall()
/// before it returns, the edit was refused and the document goes back to what it was.
class TranscriptDocument : public QTextDocument
{
    Q_OBJECT

public:
    explicit TranscriptDocument(QObject *parent = nullptr);

    /// Shows another call.
    void setCall(const core::ReviewedCall &call);

    /// Shows a new state of the same call; only what differs is touched.
    void updateCall(const core::ReviewedCall &call);

    const core::ReviewedCall &call() const { return m_call; }
    const BlockMap &map() const { return m_map; }
    TranscriptLayout *transcriptLayout() const { return m_layout; }

    /// The corrected text of a block.
    QStringView textOf(qsizetype block) const { return m_map[block].corrected.of(m_call.map.corrected()); }

    /// Asks for an edit that is not made by changing the document. Returns whether it is in force.
    bool request(const core::Edit &edit);

Q_SIGNALS:
    void editRequested(const core::Edit &edit);

    /// What was typed cannot be an edit; nothing was changed. A sentence.
    void refused(const QString &sentence);

private:
    void noteChange(int from, int removed, int added);
    void answerChange();
    std::optional<QList<TextChange>> typedChanges() const;
    void synchronize(const BlockMap &map, const core::ReviewedCall &call);
    void synchronizeBlocks(qsizetype head, qsizetype tail, const BlockMap &map, QStringView corrected);
    void replaceBlocks(qsizetype first, qsizetype last, const QString &shown);

    core::ReviewedCall m_call;
    BlockMap m_map;
    TranscriptLayout *m_layout;     ///< Owned by the document.
    qsizetype m_cleanHead = 0;      ///< Blocks at the begin that still show m_map, while m_hasChange.
    qsizetype m_cleanTail = 0;      ///< The same at the end.
    bool m_hasChange = false;       ///< The document was changed from outside and not answered yet.
    bool m_isSynchronizing = false; ///< The document is changed by this class.
    bool m_isAnswered = false;      ///< A new state of the call came since the last request.
};

/// The edit that makes several changes in different turns at once; they must be in order.
core::Edit editFor(const core::CallState &call, const QList<TextChange> &changes);

} // namespace ui

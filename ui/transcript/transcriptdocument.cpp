// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/transcriptdocument.h"

#include <algorithm>
#include <cstring>

#include <QScopedValueRollback>
#include <QTextBlock>
#include <QTextCursor>

#include "core/project/edits.h"
#include "ui/transcript/transcriptlayout.h"

namespace ui {

namespace {

/// How much two texts have in common at their begin and at their end, never half a surrogate pair.
struct Common {
    qsizetype head = 0;
    qsizetype tail = 0;
};

constexpr qsizetype stretch = 2048; ///< Characters that are compared at once.

/// Whether two texts begin with the same stretch.
bool areSame(QStringView a, QStringView b)
{
    return std::memcmp(a.utf16(), b.utf16(), stretch * sizeof(char16_t)) == 0;
}

qsizetype commonTail(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    qsizetype tail = 0;
    // Whole stretches first: texts of millions of characters are compared with every key.
    while (tail + stretch <= shorter && areSame(a.last(tail + stretch), b.last(tail + stretch)))
        tail += stretch;
    while (tail < shorter && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    return tail > 0 && a[a.size() - tail].isLowSurrogate() ? tail - 1 : tail;
}

Common commonEdges(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    Common common;
    while (common.head + stretch <= shorter && areSame(a.sliced(common.head), b.sliced(common.head)))
        common.head += stretch;
    while (common.head < shorter && a[common.head] == b[common.head])
        ++common.head;
    if (common.head > 0 && a[common.head - 1].isHighSurrogate())
        --common.head;
    common.tail = commonTail(a.sliced(common.head), b.sliced(common.head));
    return common;
}

/// How many blocks at the begin and at the end show the same words in both maps.
Common commonBlocks(const BlockMap &a, QStringView aText, const BlockMap &b, QStringView bText)
{
    const Common text = commonEdges(aText, bText);
    const qsizetype shorter = std::min(a.size(), b.size());
    Common common;
    while (common.head < shorter && a[common.head].corrected == b[common.head].corrected
           && a[common.head].corrected.end <= text.head)
        ++common.head;
    const qsizetype by = bText.size() - aText.size();
    while (common.tail < shorter) {
        const core::TextRange range = a[a.size() - 1 - common.tail].corrected;
        if (range.shifted(by) != b[b.size() - 1 - common.tail].corrected || aText.size() - range.begin > text.tail)
            break;
        ++common.tail;
    }
    return common;
}

QString shownBlocks(const BlockMap &map, qsizetype first, qsizetype last, QStringView corrected)
{
    QString shown;
    for (qsizetype block = first; block <= last; ++block) {
        if (block > first)
            shown += QChar(QChar::ParagraphSeparator);
        shown += shownText(map[block].corrected.of(corrected));
    }
    return shown;
}

/// The change from what a block showed to what it shows now; none if that is the same.
std::optional<TextChange> changeOf(core::TextRange corrected, QStringView before, QStringView after)
{
    const Common common = commonEdges(before, after);
    const qsizetype inserted = after.size() - common.head - common.tail;
    if (inserted == 0 && common.head + common.tail == before.size())
        return std::nullopt;
    return TextChange{{corrected.begin + common.head, corrected.end - common.tail},
                      typedText(after.sliced(common.head, inserted))};
}

/// The change that made one block of the blocks [first, last]. Turns in between lose their words but stay.
TextChange changeOfJoined(const BlockMap &map, qsizetype first, qsizetype last, QStringView corrected,
                          QStringView joined)
{
    const Common begin = commonEdges(shownText(map[first].corrected.of(corrected)), joined);
    const QStringView rest = joined.sliced(begin.head);
    const qsizetype tail = commonTail(shownText(map[last].corrected.of(corrected)), rest);
    return {{map[first].corrected.begin + begin.head, map[last].corrected.end - tail},
            typedText(rest.first(rest.size() - tail))};
}

} // namespace

core::Edit editFor(const core::CallState &call, const QList<TextChange> &changes)
{
    core::Edit edit;
    for (const TextChange &change : changes) {
        const core::Edit next = core::typeText(call, change.corrected, change.text);
        if (next.changes.isEmpty())
            continue;
        edit = edit.changes.isEmpty() ? next : core::composed(edit, next);
    }
    if (changes.size() > 1)
        edit.mergeKey.clear();
    return edit;
}

TranscriptDocument::TranscriptDocument(QObject *parent)
    : QTextDocument(parent)
    , m_layout(new TranscriptLayout(this))
{
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDocumentLayout(m_layout);
    connect(this, &QTextDocument::contentsChange, this, &TranscriptDocument::noteChange);
    connect(this, &QTextDocument::contentsChanged, this, &TranscriptDocument::answerChange);
}

void TranscriptDocument::setCall(const core::ReviewedCall &call)
{
    const QScopedValueRollback synchronizing(m_isSynchronizing, true);
    m_call = call;
    m_map = BlockMap(call.call.speech.turns, call.map);
    m_hasChange = false;
    m_isAnswered = true;
    setPlainText(shownBlocks(m_map, 0, m_map.size() - 1, call.map.corrected()));
}

void TranscriptDocument::updateCall(const core::ReviewedCall &call)
{
    const BlockMap map(call.call.speech.turns, call.map);
    synchronize(map, call);
    m_call = call;
    m_map = map;
    m_isAnswered = true;
}

bool TranscriptDocument::request(const core::Edit &edit)
{
    if (edit.changes.isEmpty())
        return false;
    m_isAnswered = false;
    Q_EMIT editRequested(edit);
    return m_isAnswered;
}

void TranscriptDocument::noteChange(int from, int removed, int added)
{
    if (m_isSynchronizing)
        return;
    Q_UNUSED(removed)
    const qsizetype head = std::max(0, findBlock(from).blockNumber());
    const QTextBlock last = findBlock(from + added);
    const qsizetype tail = last.isValid() ? blockCount() - 1 - last.blockNumber() : 0;
    m_cleanHead = m_hasChange ? std::min(m_cleanHead, head) : head;
    m_cleanTail = m_hasChange ? std::min(m_cleanTail, tail) : tail;
    m_hasChange = true;
}

void TranscriptDocument::answerChange()
{
    if (m_isSynchronizing || !m_hasChange)
        return;
    const std::optional<QList<TextChange>> changes = typedChanges();
    if (!changes)
        Q_EMIT refused(tr("A turn cannot be split this way. Place the cursor and press Enter."));
    if (!changes || !request(editFor(m_call.call, *changes)))
        synchronize(m_map, m_call);
}

std::optional<QList<TextChange>> TranscriptDocument::typedChanges() const
{
    const qsizetype newLast = blockCount() - 1 - m_cleanTail;
    const qsizetype oldLast = m_map.size() - 1 - m_cleanTail;
    if (oldLast == newLast) {
        QList<TextChange> changes;
        QTextBlock block = findBlockByNumber(static_cast<int>(m_cleanHead));
        for (qsizetype i = m_cleanHead; i <= oldLast; ++i, block = block.next()) {
            if (const auto change = changeOf(m_map[i].corrected, shownText(textOf(i)), block.text()))
                changes.append(*change);
        }
        return changes;
    }
    if (newLast != m_cleanHead || oldLast < newLast)
        return std::nullopt;
    const QString joined = findBlockByNumber(static_cast<int>(m_cleanHead)).text();
    return QList<TextChange>{changeOfJoined(m_map, m_cleanHead, oldLast, m_call.map.corrected(), joined)};
}

void TranscriptDocument::synchronize(const BlockMap &map, const core::ReviewedCall &call)
{
    const QScopedValueRollback synchronizing(m_isSynchronizing, true);
    const QStringView corrected = call.map.corrected();
    Common same = commonBlocks(m_map, m_call.map.corrected(), map, corrected);
    if (m_hasChange) {
        same.head = std::min(same.head, m_cleanHead);
        same.tail = std::min(same.tail, m_cleanTail);
    }
    m_hasChange = false;
    // At least one block remains on both sides, so that there is always something to replace.
    const qsizetype fewest = std::min<qsizetype>(map.size(), blockCount());
    same.head = std::min(same.head, fewest - 1);
    same.tail = std::min(same.tail, fewest - 1 - same.head);
    synchronizeBlocks(same.head, same.tail, map, corrected);
}

void TranscriptDocument::synchronizeBlocks(qsizetype head, qsizetype tail, const BlockMap &map, QStringView corrected)
{
    const qsizetype oldLast = blockCount() - 1 - tail;
    const qsizetype newLast = map.size() - 1 - tail;
    if (oldLast != newLast) {
        replaceBlocks(head, oldLast, shownBlocks(map, head, newLast, corrected));
        return;
    }
    // As one change: otherwise each of thousands of replaced words is laid out and announced by itself.
    QTextCursor all(this);
    const bool areMany = oldLast > head;
    if (areMany)
        all.beginEditBlock();
    for (qsizetype block = head; block <= oldLast; ++block)
        replaceBlocks(block, block, shownText(map[block].corrected.of(corrected)));
    if (areMany)
        all.endEditBlock();
}

void TranscriptDocument::replaceBlocks(qsizetype first, qsizetype last, const QString &shown)
{
    QTextBlock block = findBlockByNumber(static_cast<int>(first));
    const int begin = block.position();
    QString before = block.text();
    for (qsizetype i = first; i < last; ++i) {
        block = block.next();
        before += QChar(QChar::ParagraphSeparator) + block.text();
    }
    const Common common = commonEdges(before, shown);
    const qsizetype inserted = shown.size() - common.head - common.tail;
    if (inserted == 0 && common.head + common.tail == before.size())
        return;
    QTextCursor cursor(this);
    cursor.setPosition(begin + static_cast<int>(common.head));
    cursor.setPosition(begin + static_cast<int>(before.size() - common.tail), QTextCursor::KeepAnchor);
    cursor.insertText(shown.sliced(common.head, inserted));
}

} // namespace ui

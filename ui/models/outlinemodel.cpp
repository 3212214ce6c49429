// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/outlinemodel.h"

#include <algorithm>
#include <utility>

#include <QColor>
#include <QLocale>

#include "ui/widgets/inbackground.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Kind = core::OutlineNode::Kind;

/// The outline of a call with more turns is made beside the typing.
constexpr qsizetype quickTurns = 500;

/// Whether two outlines have the same entries over the same turns, whatever they say.
bool haveSameShape(const QList<core::OutlineNode> &a, const QList<core::OutlineNode> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const core::OutlineNode &first, const core::OutlineNode &second) {
                          return first.kind == second.kind && first.firstTurn == second.firstTurn
                                 && first.endTurn == second.endTurn && haveSameShape(first.children, second.children);
                      });
}

/// Whether two entries of the same shape say the same.
bool saysTheSame(const core::OutlineNode &a, const core::OutlineNode &b)
{
    return a.section == b.section && a.speaker == b.speaker && a.titleTurn == b.titleTurn && a.title == b.title
           && a.words == b.words;
}

bool haveSameTurnIds(const QList<core::Turn> &a, const QList<core::Turn> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const core::Turn &first, const core::Turn &second) { return first.id == second.id; });
}

qsizetype wordsOf(const QList<core::OutlineNode> &outline)
{
    qsizetype words = 0;
    for (const core::OutlineNode &section : outline)
        words += section.words;
    return words;
}

} // namespace

bool OutlineModel::Source::isSame(const Source &other) const
{
    return speech == other.speech && map.corrected() == other.map.corrected();
}

QList<core::OutlineNode> OutlineModel::Source::outline() const
{
    QStringList words;
    words.reserve(speech.turns.size());
    for (const core::Turn &turn : speech.turns)
        words.append(map.toCorrected(turn.range).of(map.corrected()).toString());
    return core::callOutline(speech, words);
}

OutlineModel::OutlineModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void OutlineModel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    show({}, {});
    m_source = {};
    updateCall();
}

void OutlineModel::updateCall()
{
    Source source;
    if (m_call) {
        source.speech = m_call->call.speech;
        source.map = m_call->map;
    }
    const bool isNew = !source.isSame(m_source);
    m_source = source;
    if (!isNew) {
        countFindings();
        announce(&m_root);
        return;
    }
    ++m_generation;
    if (source.speech.turns.size() <= quickTurns) {
        show(source.speech, source.outline());
        return;
    }
    auto work = [source] { return source.outline(); };
    inBackground(this, work,
                 [this, speech = source.speech, generation = m_generation](const QList<core::OutlineNode> &outline) {
                     if (generation == m_generation)
                         show(speech, outline);
                 });
}

void OutlineModel::show(const core::SpeakerTurns &speech, const QList<core::OutlineNode> &outline)
{
    if (haveSameShape(m_outline, outline)) {
        relinkAll(speech, outline);
        announce(&m_root);
        return;
    }
    beginResetModel();
    m_speech = speech;
    m_outline = outline;
    m_words = wordsOf(m_outline);
    m_current = nullptr;
    m_root.children.clear();
    countFindings();
    fill(&m_root, m_outline);
    endResetModel();
}

void OutlineModel::relinkAll(const core::SpeakerTurns &speech, const QList<core::OutlineNode> &outline)
{
    const qsizetype words = wordsOf(outline);
    const bool areAllChanged = speech.speakers != m_speech.speakers || !haveSameTurnIds(speech.turns, m_speech.turns);
    const QList<core::OutlineNode> before = m_outline; // Entries point into it until they are relinked.
    m_speech = speech;
    m_outline = outline;
    relink(&m_root, m_outline, areAllChanged);
    // Sections tell their share of all words.
    const bool areSharesChanged = std::exchange(m_words, words) != words;
    for (const auto &section : m_root.children)
        section->isChanged = section->isChanged || areSharesChanged;
    countFindings();
}

void OutlineModel::countFindings()
{
    m_findingsBefore = QList<int>(m_speech.turns.size() + 1, 0);
    if (!m_call)
        return;
    for (const core::Finding &finding : m_call->analysis.findings) {
        const qsizetype turn = m_speech.turnAt(finding.range.begin);
        if (turn >= 0 && m_call->isOffered(finding))
            ++m_findingsBefore[turn + 1];
    }
    for (qsizetype turn = 1; turn < m_findingsBefore.size(); ++turn)
        m_findingsBefore[turn] += m_findingsBefore[turn - 1];
}

int OutlineModel::findingsIn(const core::OutlineNode &node) const
{
    return m_findingsBefore[node.endTurn] - m_findingsBefore[node.firstTurn];
}

void OutlineModel::fill(Entry *entry, const QList<core::OutlineNode> &nodes)
{
    for (const core::OutlineNode &node : nodes) {
        auto child = std::make_unique<Entry>();
        child->node = &node;
        child->parent = entry;
        child->row = static_cast<int>(entry->children.size());
        child->findings = findingsIn(node);
        fill(child.get(), node.children);
        entry->children.push_back(std::move(child));
    }
}

void OutlineModel::relink(Entry *entry, const QList<core::OutlineNode> &nodes, bool areAllChanged)
{
    for (size_t row = 0; row < entry->children.size(); ++row) {
        Entry *child = entry->children[row].get();
        const core::OutlineNode &node = nodes[static_cast<qsizetype>(row)];
        child->isChanged = areAllChanged || !saysTheSame(*child->node, node);
        child->node = &node;
        relink(child, node.children, areAllChanged);
    }
}

void OutlineModel::announce(Entry *parent)
{
    // Only what is another one: of thousands of entries, views and filters would look at each.
    const auto &children = parent->children;
    for (const auto &child : children) {
        const int findings = findingsIn(*child->node);
        child->isChanged = child->isChanged || findings != child->findings;
        child->findings = findings;
    }
    const auto isChanged = [](const auto &child) { return child->isChanged; };
    auto first = std::find_if(children.begin(), children.end(), isChanged);
    while (first != children.end()) {
        const auto end = std::find_if_not(first, children.end(), isChanged);
        std::for_each(first, end, [](const auto &child) { child->isChanged = false; });
        Q_EMIT dataChanged(indexOf(first->get()), indexOf(std::prev(end)->get()));
        first = std::find_if(end, children.end(), isChanged);
    }
    for (const auto &child : children)
        announce(child.get());
}

const core::OutlineNode &OutlineModel::node(const QModelIndex &index) const
{
    return *entry(index)->node;
}

core::TextRange OutlineModel::target(const QModelIndex &index) const
{
    return m_speech.turns[node(index).titleTurn].range;
}

core::TurnId OutlineModel::firstTurn(const QModelIndex &index) const
{
    return m_speech.turns[node(index).firstTurn].id;
}

QModelIndex OutlineModel::setCurrentPosition(qsizetype original)
{
    const qsizetype turn = m_speech.turnAt(original);
    const Entry *found = nullptr;
    for (const Entry *entry = &m_root; entry;) {
        const auto child = std::find_if(entry->children.begin(), entry->children.end(), [turn](const auto &candidate) {
            return candidate->node->firstTurn <= turn && turn < candidate->node->endTurn;
        });
        entry = child == entry->children.end() ? nullptr : child->get();
        found = entry ? entry : found;
    }
    if (found != m_current) {
        const Entry *before = std::exchange(m_current, found);
        for (const Entry *changed : {before, found}) {
            if (changed)
                Q_EMIT dataChanged(indexOf(changed), indexOf(changed), {IsCurrentRole});
        }
    }
    return found ? indexOf(found) : QModelIndex();
}

const OutlineModel::Entry *OutlineModel::entry(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Entry *>(index.internalPointer()) : &m_root;
}

QModelIndex OutlineModel::indexOf(const Entry *entry) const
{
    return entry == &m_root ? QModelIndex() : createIndex(entry->row, 0, entry);
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? indexOf(entry(parent)->children[static_cast<size_t>(row)].get())
                                         : QModelIndex();
}

QModelIndex OutlineModel::parent(const QModelIndex &child) const
{
    return child.isValid() ? indexOf(entry(child)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(entry(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString OutlineModel::who(const core::OutlineNode &node) const
{
    if (node.kind == Kind::Section)
        return core::sectionName(node.section);
    const core::Speaker *speaker = m_speech.speaker(node.speaker);
    if (!speaker)
        return node.kind == Kind::Question ? tr("Question") : tr("Unknown speaker");
    if (node.kind != Kind::Question || speaker->firm.isEmpty())
        return speaker->displayName();
    //: Who asks, and for which firm.
    return tr("%1 (%2)").arg(speaker->displayName(), speaker->firm);
}

QString OutlineModel::title(const core::OutlineNode &node) const
{
    if (node.kind != Kind::Section)
        return node.title;
    const auto percent =
        m_words > 0 ? qRound(100.0 * static_cast<double>(node.words) / static_cast<double>(m_words)) : 0;
    //: How much of all words a section has.
    return tr("%1 %").arg(QLocale().toString(percent));
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const core::OutlineNode &one = node(index);
    const core::Speaker *speaker = m_speech.speaker(one.speaker);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        //: An entry of the outline: who speaks, and the first words.
        return tr("%1: %2").arg(who(one), title(one));
    case Qt::ToolTipRole:
        return one.kind == Kind::Section ? tr("%n word(s)", nullptr, static_cast<int>(one.words))
                                         : tr("%1\n%n word(s)", nullptr, static_cast<int>(one.words)).arg(one.title);
    case KindRole:
        return static_cast<int>(one.kind);
    case WhoRole:
        return who(one);
    case TitleRole:
        return title(one);
    case FindingsRole:
        return findingsIn(one);
    case SpeakerRoleRole:
        return QVariant::fromValue(speaker ? speaker->role : core::Role::Unknown);
    case ColourRole:
        return speaker && !speaker->colour.isEmpty() ? QColor(speaker->colour) : QColor();
    case IsCurrentRole:
        return entry(index) == m_current;
    case KeyRole:
        return u"%1 %2"_s.arg(static_cast<int>(one.kind)).arg(m_speech.turns[one.firstTurn].id.value);
    default:
        return {};
    }
}

} // namespace ui

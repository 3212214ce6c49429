// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSet>
#include <QTest>

#include "core/review/edit.h"
#include "core/review/verdict.h"

using namespace Qt::StringLiterals;

namespace {

core::Tag tag(const QString &id, const QString &name)
{
    core::Tag result;
    result.id = core::TagId{id};
    result.name = name;
    return result;
}

core::Edit editOf(const QList<core::RowChange> &changes, qint64 second)
{
    core::Edit edit;
    edit.id = u"edit-%1"_s.arg(second);
    edit.changes = changes;
    edit.at = QDateTime::fromSecsSinceEpoch(second, Qt::UTC);
    edit.focus = {second, second + 1};
    return edit;
}

} // namespace

/// Edits as values.
class TestEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyActionHasAKeyAndAName();
    void decisionsHaveKeys();
    void inverseTakesBackInReverse();
    void composingJoinsChangesOfOneRow();
};

void TestEdit::everyActionHasAKeyAndAName()
{
    QSet<QString> keys;
    for (int i = 0; i <= static_cast<int>(core::Edit::Action::ChangeRoster); ++i) {
        const auto action = static_cast<core::Edit::Action>(i);
        QCOMPARE(core::actionFromKey(core::actionKey(action)), action);
        QVERIFY(!core::actionName(action).isEmpty());
        keys.insert(core::actionKey(action));
    }
    QCOMPARE(keys.size(), static_cast<int>(core::Edit::Action::ChangeRoster) + 1);
    QVERIFY(!core::actionFromKey(u"no-such-action"));
}

void TestEdit::decisionsHaveKeys()
{
    for (const auto decision :
         {core::Verdict::Decision::Accepted, core::Verdict::Decision::Edited, core::Verdict::Decision::Dismissed})
        QCOMPARE(core::decisionFromKey(core::decisionKey(decision)), decision);
}

void TestEdit::inverseTakesBackInReverse()
{
    const core::Edit edit =
        editOf({{std::nullopt, tag(u"a"_s, u"A"_s)}, {tag(u"b"_s, u"B"_s), tag(u"b"_s, u"C"_s)}}, 1);
    const core::Edit inverse = edit.inverse();
    QCOMPARE(inverse.changes.first(), (core::RowChange{tag(u"b"_s, u"C"_s), tag(u"b"_s, u"B"_s)}));
    QCOMPARE(inverse.changes.last(), (core::RowChange{tag(u"a"_s, u"A"_s), std::nullopt}));
    QCOMPARE(inverse.inverse(), edit);
}

void TestEdit::composingJoinsChangesOfOneRow()
{
    const core::Edit first = editOf({{std::nullopt, tag(u"a"_s, u"A"_s)}, {std::nullopt, tag(u"b"_s, u"B"_s)}}, 1);
    const core::Edit second =
        editOf({{tag(u"a"_s, u"A"_s), tag(u"a"_s, u"AA"_s)}, {tag(u"b"_s, u"B"_s), std::nullopt}}, 3);
    const core::Edit both = core::composed(first, second);
    QCOMPARE(both.changes, (QList<core::RowChange>{{std::nullopt, tag(u"a"_s, u"AA"_s)}}));
    QCOMPARE(both.id, first.id);
    QCOMPARE(both.at, second.at);
    QCOMPARE(both.focus, (core::TextRange{1, 4}));
}

QTEST_GUILESS_MAIN(TestEdit)
#include "test_edit.moc"

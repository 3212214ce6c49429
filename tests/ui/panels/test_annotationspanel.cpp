// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>

#include "core/project/edits.h"
#include "tests/ui/models/samplecall.h"
#include "ui/models/annotationmodel.h"
#include "ui/panels/annotationeditor.h"
#include "ui/panels/annotationspanel.h"
#include "ui/panels/codebookview.h"
#include "ui/panels/tagchip.h"

using namespace Qt::StringLiterals;

class TestAnnotationsPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modelKeepsItsPromises();
    void newAnnotationIsWrittenOnce();
    void unsavedNoteIsKeptOnTheWayElsewhere();
    void emptyAnnotationIsNotWritten();
    void changingANote();
    void removing();
    void newTagIsPutOnTheAnnotation();
    void removingATagTakesItOff();

private:
    void write(const QString &note) { m_editor->findChild<QPlainTextEdit *>()->setPlainText(note); }
    void selectExisting() { m_panel->selectAt(support::rangeOf(m_call, u"guidance for the year"_s).begin); }

    core::ReviewedCall m_call;
    std::unique_ptr<ui::AnnotationsPanel> m_panel;
    ui::AnnotationEditor *m_editor = nullptr;
    QList<core::Edit> m_edits;
};

void TestAnnotationsPanel::init()
{
    m_call = support::sampleCall();
    m_edits.clear();
    m_panel = std::make_unique<ui::AnnotationsPanel>();
    m_editor = m_panel->findChild<ui::AnnotationEditor *>();
    connect(m_panel.get(), &ui::AnnotationsPanel::editRequested, this, [this](const core::Edit &edit) {
        m_edits.append(edit);
        m_call = support::edited(m_call, edit);
        m_panel->updateCall();
    });
    connect(m_panel.get(), &ui::AnnotationsPanel::tagRemovalRequested, this, [this](const core::Tag &tag) {
        m_call = support::edited(m_call, core::removeTag(tag, m_call.tags, {m_call.call}));
        m_panel->updateCall();
    });
    m_panel->setCall(&m_call);
}

void TestAnnotationsPanel::modelKeepsItsPromises()
{
    ui::AnnotationModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCall(&m_call);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data(ui::AnnotationModel::QuoteRole).toString(), u"guidance for the year"_s);
    QCOMPARE(model.index(0).data(ui::AnnotationModel::TagNamesRole).toStringList(), QStringList{u"Guidance"_s});
    QCOMPARE(model.index(0).data(ui::AnnotationModel::TagColoursRole).toStringList(), QStringList{u"#d55e00"_s});
    QVERIFY(model.index(0).data(ui::AnnotationModel::OriginRole).toString().startsWith(u"AK"_s));
}

void TestAnnotationsPanel::newAnnotationIsWrittenOnce()
{
    m_panel->annotate(support::rangeOf(m_call, u"Gross profit"_s));
    write(u"Compare with spring"_s);
    m_editor->submit();
    m_editor->submit();
    QCOMPARE(m_edits.size(), 1);
    QCOMPARE(m_edits.first().action, core::Edit::Action::Annotate);
    QCOMPARE(m_call.call.annotations.size(), 2);
    QCOMPARE(m_call.call.annotations.first().note, u"Compare with spring"_s);
    QCOMPARE(m_call.call.annotations.first().anchor.quote, u"Gross profit"_s);
}

void TestAnnotationsPanel::unsavedNoteIsKeptOnTheWayElsewhere()
{
    m_panel->annotate(support::rangeOf(m_call, u"Gross profit"_s));
    write(u"half a thought"_s);
    m_panel->annotate(support::rangeOf(m_call, u"Thank you"_s));
    QCOMPARE(m_call.call.annotations.size(), 2);
    QCOMPARE(m_call.call.annotations.first().note, u"half a thought"_s);
    QCOMPARE(m_editor->note(), QString());
}

void TestAnnotationsPanel::emptyAnnotationIsNotWritten()
{
    m_panel->annotate(support::rangeOf(m_call, u"Gross profit"_s));
    m_editor->submit();
    QVERIFY(m_edits.isEmpty());
}

void TestAnnotationsPanel::changingANote()
{
    selectExisting();
    QVERIFY(m_editor->note().startsWith(u"Unchanged"_s));
    write(u"Raised"_s);
    m_editor->submit();
    QCOMPARE(m_edits.size(), 1);
    QCOMPARE(m_edits.first().action, core::Edit::Action::ChangeAnnotation);
    QCOMPARE(m_call.call.annotations.first().note, u"Raised"_s);
    QCOMPARE(m_call.call.annotations.size(), 1);
}

void TestAnnotationsPanel::removing()
{
    selectExisting();
    Q_EMIT m_editor->removeRequested(m_call.call.annotations.first().id);
    QVERIFY(m_call.call.annotations.isEmpty());
    QCOMPARE(m_editor->note(), QString());
}

void TestAnnotationsPanel::newTagIsPutOnTheAnnotation()
{
    selectExisting();
    auto *name = m_editor->findChild<QLineEdit *>();
    name->setText(u"Backlog"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_call.tags.size(), 4);
    m_editor->submit();
    QCOMPARE(m_call.call.annotations.first().tags.size(), 2);
}

void TestAnnotationsPanel::removingATagTakesItOff()
{
    Q_EMIT m_panel->findChild<ui::CodebookView *>()->removeRequested(core::TagId{u"guidance"_s});
    QCOMPARE(m_call.tags.size(), 2);
    QVERIFY(m_call.call.annotations.first().tags.isEmpty());
    QCOMPARE(m_editor->findChildren<ui::TagChip *>().size(), 2);
}

QTEST_MAIN(TestAnnotationsPanel)
#include "test_annotationspanel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/support/projects.h"
#include "tests/support/transcripts.h"
#include "ui/models/searchmodel.h"
#include "ui/panels/emptyhint.h"
#include "ui/panels/searchpanel.h"

using namespace Qt::StringLiterals;

class TestSearchPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void modelKeepsItsPromises();
    void typedWordsAreFound();
    void filtersNarrowAndAreReset();
    void hitsLeadToTheirCall();
    void returnGoesIntoTheList();
    void emptyStatesSayWhatToDo();
    void anErrorIsSaid();
    void editsAreFollowed();
    void hitsAreDrawn();

private:
    void type(const QString &words);
    QString hint() const { return m_panel->findChild<ui::EmptyHint *>()->text(); }

    std::unique_ptr<support::ProjectFixture> m_project;
    std::unique_ptr<ui::SearchPanel> m_panel;
    QListView *m_list = nullptr;
};

void TestSearchPanel::init()
{
    m_project = std::make_unique<support::ProjectFixture>();
    m_project->add(u"Another quarter has passed."_s);
    m_panel = std::make_unique<ui::SearchPanel>();
    m_list = m_panel->findChild<QListView *>();
    core::Project &project = *m_project->project;
    m_panel->setProject([&project](const core::SearchRequest &request) { return project.search(request); },
                        project.documents());
    m_panel->setChoices(project.searchChoices(), project.tags());
    m_panel->resize(900, 300);
    m_panel->show();
}

void TestSearchPanel::type(const QString &words)
{
    auto *line = m_panel->findChild<QLineEdit *>();
    line->setText(words);
    QTest::keyClick(line, Qt::Key_Return);
}

void TestSearchPanel::modelKeepsItsPromises()
{
    ui::SearchModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    core::SearchRequest request;
    request.words = u"quarter"_s;
    model.setHits(m_project->project->search(request).value(), m_project->project->documents());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.callCount(), 2);
    const auto excerpt = model.index(0).data(ui::SearchModel::ExcerptRole).value<core::MarkedText>();
    QCOMPARE(excerpt.matches.first().of(excerpt.text).toString(), u"quarter"_s);
}

void TestSearchPanel::typedWordsAreFound()
{
    m_panel->findChild<QLineEdit *>()->setText(u"quarter"_s);
    QTRY_COMPARE(m_list->model()->rowCount(), 2);
    const QList<QLabel *> labels = m_panel->findChildren<QLabel *>();
    QVERIFY(
        std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u'2'); }));
}

void TestSearchPanel::filtersNarrowAndAreReset()
{
    type(u"quarter"_s);
    QComboBox *kind = m_panel->findChildren<QComboBox *>().first();
    kind->setCurrentIndex(kind->findData(static_cast<int>(core::CallPassage::Kind::Noted)));
    QCOMPARE(m_list->model()->rowCount(), 0);
    QVERIFY2(hint().contains(u"Search everywhere"_s), qPrintable(hint()));
    auto *reset = m_panel->findChild<QToolButton *>();
    QVERIFY(reset->isVisible());
    reset->click();
    QCOMPARE(m_list->model()->rowCount(), 2);
}

void TestSearchPanel::hitsLeadToTheirCall()
{
    type(u"Marrow"_s);
    QSignalSpy chosen(m_panel.get(), &ui::SearchPanel::hitChosen);
    Q_EMIT m_list->activated(m_list->model()->index(0, 0));
    QCOMPARE(chosen.at(0).at(0).value<core::SearchHit>().document, m_project->document);
}

void TestSearchPanel::returnGoesIntoTheList()
{
    type(u"quarter"_s);
    QCOMPARE(m_list->currentIndex().row(), 0);
    QSignalSpy left(m_panel.get(), &ui::SearchPanel::left);
    QTest::keyClick(m_panel.get(), Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestSearchPanel::emptyStatesSayWhatToDo()
{
    QVERIFY2(hint().contains(u"Type words"_s), qPrintable(hint()));
    type(u"zzyzx"_s);
    QVERIFY2(hint().contains(u"Nothing was found"_s), qPrintable(hint()));
    type(u"\"("_s);
    QVERIFY2(hint().contains(u"Type words"_s), qPrintable(hint()));
    m_panel->setProject(nullptr, {});
    QVERIFY2(hint().contains(u"Open a project"_s), qPrintable(hint()));
}

void TestSearchPanel::anErrorIsSaid()
{
    m_panel->setProject(
        [](const core::SearchRequest &) -> core::Result<core::SearchHits> {
            return core::failure(core::Error::Kind::Storage, u"The disk is gone."_s);
        },
        {});
    type(u"quarter"_s);
    QCOMPARE(hint(), u"The disk is gone."_s);
}

void TestSearchPanel::editsAreFollowed()
{
    type(u"gearing"_s);
    QCOMPARE(m_list->model()->rowCount(), 0);
    VERIFY_RESULT(m_project->replace(u"hearing"_s, u"gearing"_s));
    m_panel->searchAgain(m_project->project->documents());
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
}

void TestSearchPanel::hitsAreDrawn()
{
    type(u"Marrow"_s);
    const QImage with = m_list->grab().toImage();
    type(u"zzyzx"_s);
    QVERIFY(with != m_list->grab().toImage());
}

QTEST_MAIN(TestSearchPanel)
#include "test_searchpanel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

#include "tests/support/projects.h"
#include "tests/support/transcripts.h"
#include "ui/dialogs/allchangesdialog.h"

using namespace Qt::StringLiterals;

/// Everything that was changed in a call against the imported text.
class TestAllChangesDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void unchangedCallSaysSo();
    void changesAreStruckAndUnderlined();
    void textsStandSideBySide();
    void unchangedTurnsAreShownOnRequest();
    void changesAreGoneThroughInOrder();
    void clickedChangeLeadsToItsWords();
    void editIsFollowed();

private:
    void change();
    QString text() const { return m_dialog->findChild<QTextBrowser *>()->toPlainText(); }
    QToolButton *button(const QString &name) const;

    std::unique_ptr<support::ProjectFixture> m_project;
    std::unique_ptr<ui::AllChangesDialog> m_dialog;
};

void TestAllChangesDialog::init()
{
    m_project = std::make_unique<support::ProjectFixture>();
    m_dialog = std::make_unique<ui::AllChangesDialog>();
    m_dialog->setCall(core::reviewedCall(m_project->call(), {}, {}));
    m_dialog->show();
}

void TestAllChangesDialog::change()
{
    VERIFY_RESULT(m_project->replace(u"hearing"_s, u"gearing"_s));
    VERIFY_RESULT(m_project->replace(u"rose rose"_s, u"rose"_s));
    VERIFY_RESULT(m_project->replace(u"12 percent"_s, u"20 percent"_s));
    m_dialog->setCall(core::reviewedCall(m_project->call(), {}, {}));
}

QToolButton *TestAllChangesDialog::button(const QString &name) const
{
    for (QToolButton *button : m_dialog->findChildren<QToolButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

void TestAllChangesDialog::unchangedCallSaysSo()
{
    QVERIFY(!m_dialog->findChild<QTextBrowser *>()->isVisible());
    QStringList sentences;
    for (const QLabel *label : m_dialog->findChildren<QLabel *>())
        sentences.append(label->text());
    QVERIFY2(sentences.join(u'|').contains(u"No word of this call has been changed"_s),
             qPrintable(sentences.join(u'|')));
    QVERIFY(!button(u"Next change"_s)->isEnabled());
}

void TestAllChangesDialog::changesAreStruckAndUnderlined()
{
    change();
    QCOMPARE(m_dialog->changeCount(), 3);
    const QTextDocument *document = m_dialog->findChild<QTextBrowser *>()->document();
    const QTextCursor struck = document->find(u"hearing"_s);
    QVERIFY(struck.charFormat().fontStrikeOut());
    QVERIFY(!struck.charFormat().fontUnderline());
    const QTextCursor written = document->find(u"gearing"_s);
    QVERIFY(written.charFormat().fontUnderline());
    QVERIFY(!written.charFormat().fontStrikeOut());
    QVERIFY(text().contains(u"2 · "_s));
}

void TestAllChangesDialog::textsStandSideBySide()
{
    change();
    m_dialog->findChild<QComboBox *>()->setCurrentIndex(1);
    const QString shown = text();
    const qsizetype old = shown.indexOf(u"Our hearing ratio fell to 12 percent"_s);
    const qsizetype now = shown.indexOf(u"Our gearing ratio fell to 20 percent"_s);
    QVERIFY2(old >= 0 && now > old, qPrintable(shown));
}

void TestAllChangesDialog::unchangedTurnsAreShownOnRequest()
{
    change();
    QVERIFY(!text().contains(u"Good morning"_s));
    QVERIFY(text().contains(u"without a change"_s));
    m_dialog->findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(text().contains(u"Good morning"_s));
    QVERIFY(!text().contains(u"without a change"_s));
}

void TestAllChangesDialog::changesAreGoneThroughInOrder()
{
    change();
    QToolButton *next = button(u"Next change"_s);
    QToolButton *previous = button(u"Previous change"_s);
    QVERIFY(!previous->isEnabled());
    QStringList words;
    const auto *browser = m_dialog->findChild<QTextBrowser *>();
    while (next->isEnabled()) {
        next->click();
        words.append(browser->extraSelections().first().cursor.selectedText());
    }
    QCOMPARE(words, (QStringList{u"hearing"_s, u"12"_s, u"rose"_s}));
    QCOMPARE(m_dialog->currentChange(), 2);
    previous->click();
    QCOMPARE(m_dialog->currentChange(), 1);
}

void TestAllChangesDialog::clickedChangeLeadsToItsWords()
{
    change();
    QSignalSpy jumped(m_dialog.get(), &ui::AllChangesDialog::jumpRequested);
    auto *browser = m_dialog->findChild<QTextBrowser *>();
    Q_EMIT browser->anchorClicked(QUrl(u"change:1"_s));
    QCOMPARE(jumped.size(), 1);
    QCOMPARE(jumped[0][0].value<core::TextRange>().of(support::sampleText()).toString(), u"12"_s);
    QCOMPARE(m_dialog->currentChange(), 1);
    Q_EMIT browser->anchorClicked(QUrl(u"change:99"_s));
    QCOMPARE(jumped.size(), 1);
}

void TestAllChangesDialog::editIsFollowed()
{
    change();
    m_dialog->goTo(2);
    VERIFY_RESULT(m_project->project->undo());
    m_dialog->setCall(core::reviewedCall(m_project->call(), {}, {}));
    QCOMPARE(m_dialog->changeCount(), 2);
    QCOMPARE(m_dialog->currentChange(), 1);
}

QTEST_MAIN(TestAllChangesDialog)
#include "test_allchangesdialog.moc"

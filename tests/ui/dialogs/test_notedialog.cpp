// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>

#include "core/note/notetemplate.h"
#include "core/project/edits.h"
#include "tests/core/note/notecalls.h"
#include "tests/support/calls.h"
#include "tests/support/transcripts.h"
#include "ui/dialogs/notecontents.h"
#include "ui/dialogs/notedialog.h"
#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

/// The dialog that makes research notes.
class TestNoteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void headlinesAreTickedAndPreviewed();
    void whatIsNotTickedIsLeftOut();
    void partsThatWouldBeEmptyAreNotOffered();
    void quotesLieBelowTheirTags();
    void aWrongTemplateIsNamedAndTheLastPreviewStays();
    void anOwnTemplateIsRemembered();
    void theEndingDecidesTheFormat();
    void thePreviewIsPaperInDarkThemes();

private:
    QString preview() const { return m_dialog->findChild<QTextBrowser *>()->toPlainText(); }
    QTreeWidgetItem *entry(const QString &begin) const;
    void settle() const;

    core::ReviewedCall m_call;
    std::unique_ptr<ui::NoteDialog> m_dialog;
};

void TestNoteDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"emend-test"_s);
    QCoreApplication::setApplicationName(u"test_notedialog"_s);
}

void TestNoteDialog::init()
{
    QSettings().clear();
    core::CallState call = support::readCall(support::lampsText(), u"lamps-q3.txt"_s);
    core::Tag tag;
    tag.id = core::TagId{u"tag"_s};
    tag.name = u"Margins"_s;
    const core::TextRange words = support::rangeOf(call.transcript.text(), u"Gross margin was 42.5%"_s);
    call = support::after(call, core::annotate(call, words, {}, {tag.id}));
    m_call = support::analysed(call, {tag});
    m_dialog = std::make_unique<ui::NoteDialog>(m_call, QList<core::ReviewedCall>(), u"lamps.emend"_s);
    m_dialog->show();
    settle();
}

/// The entry whose text begins so.
QTreeWidgetItem *TestNoteDialog::entry(const QString &begin) const
{
    const auto found = m_dialog->contents().findItems(begin, Qt::MatchStartsWith | Qt::MatchRecursive);
    if (found.isEmpty())
        qFatal("There is no entry “%s”", qPrintable(begin));
    return found.constFirst();
}

void TestNoteDialog::settle() const
{
    QTest::qWait(300); // The preview waits until the typing pauses.
}

void TestNoteDialog::headlinesAreTickedAndPreviewed()
{
    QCOMPARE(entry(u"Revenue · Q3 2025"_s)->checkState(0), Qt::Checked);
    QVERIFY2(preview().contains(u"Marrow Lamps: Q3 2025"), qPrintable(preview()));
    QVERIFY2(preview().contains(u"+20.0"), qPrintable(preview()));
    QVERIFY2(preview().contains(u"“Gross margin was 42.5%”"), qPrintable(preview()));
}

void TestNoteDialog::whatIsNotTickedIsLeftOut()
{
    entry(u"Net income"_s)->setCheckState(0, Qt::Unchecked);
    entry(u"Quotes"_s)->setCheckState(0, Qt::Unchecked);
    entry(u"Open checks"_s)->setCheckState(0, Qt::Unchecked);
    settle();
    QVERIFY2(preview().contains(u"Gross margin"), qPrintable(preview()));
    for (const QString &gone : {u"Net income"_s, u"In their words"_s, u"Open checks"_s})
        QVERIFY2(!preview().contains(gone), qPrintable(gone));
}

void TestNoteDialog::partsThatWouldBeEmptyAreNotOffered()
{
    QVERIFY(entry(u"Earlier calls"_s)->isHidden());
    QVERIFY(entry(u"Appendix"_s)->isHidden());
    QVERIFY(!entry(u"Open checks (1)"_s)->isHidden());
}

void TestNoteDialog::quotesLieBelowTheirTags()
{
    QTreeWidgetItem *tag = entry(u"Tag: Margins"_s);
    QCOMPARE(tag->childCount(), 1);
    QVERIFY2(tag->child(0)->text(0).contains(u"“Gross margin was 42.5%”"), qPrintable(tag->child(0)->text(0)));
    QCOMPARE(entry(u"Sentences of the headline"_s)->checkState(0), Qt::Unchecked);
}

void TestNoteDialog::aWrongTemplateIsNamedAndTheLastPreviewStays()
{
    m_dialog->setTemplateText(u"# {{titel}}"_s);
    settle();
    QVERIFY(!m_dialog->note());
    const QList<QLabel *> labels = m_dialog->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"there is no placeholder “titel”");
    }));
    QVERIFY(preview().contains(u"Marrow Lamps: Q3 2025"));
}

void TestNoteDialog::anOwnTemplateIsRemembered()
{
    m_dialog->setTemplateText(u"# Only {{company}}"_s);
    settle();
    QCOMPARE(preview().trimmed(), u"Only Marrow Lamps"_s);
    const ui::NoteDialog again(m_call, {}, u"lamps.emend"_s);
    QCOMPARE(again.templateText(), u"# Only {{company}}"_s);
    m_dialog->setTemplateText({});
    QVERIFY(m_dialog->templateText().isEmpty());
    QCOMPARE(m_dialog->findChild<QPlainTextEdit *>()->toPlainText(), core::defaultNoteTemplate());
}

void TestNoteDialog::theEndingDecidesTheFormat()
{
    const QTemporaryDir folder;
    VERIFY_RESULT(m_dialog->save(folder.filePath(u"note.md"_s)));
    VERIFY_RESULT(m_dialog->save(folder.filePath(u"note.docx"_s)));
    QFile file(folder.filePath(u"note.md"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("# Marrow Lamps"));
    const auto refused = m_dialog->save(folder.filePath(u"note.xyz"_s));
    QVERIFY(!refused);
    QVERIFY(refused.error().message.contains(u"note.xyz"));
}

void TestNoteDialog::thePreviewIsPaperInDarkThemes()
{
    const QPalette before = QApplication::palette();
    QPalette dark = before;
    dark.setColor(QPalette::Base, Qt::black);
    dark.setColor(QPalette::Text, Qt::white);
    QApplication::setPalette(dark);
    const ui::NoteDialog dialog(m_call, QList<core::ReviewedCall>(), u"lamps.emend"_s);
    const QPalette paper = dialog.findChild<QTextBrowser *>()->palette();
    QApplication::setPalette(before);
    QCOMPARE(paper.color(QPalette::Base), QColor(Qt::white));
    QCOMPARE(paper.color(QPalette::Text), QColor(Qt::black));
}

QTEST_MAIN(TestNoteDialog)
#include "test_notedialog.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/project/edits.h"
#include "tests/support/longcall.h"
#include "ui/changesdesk.h"
#include "ui/dialogs/importedfiledialog.h"
#include "ui/mainwindow.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/numberedtext.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;
using Mode = ui::ChangesDesk::Mode;

namespace {

const QString words = u"Good day and welcome to the Tarnbrook Cables third quarter 2025 call.\n"
                      "Thank you. Revenue was up on the same water last year. Our hearing ratio came down a little.\n"
                      "Thanks for taking my question. How should we think about margins in the winter?"_s;

} // namespace

/// Looking at what was changed in a call, in the window.
class TestChangesDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void marksWhatWasTakenOutAndWritten();
    void showsTheImportedText();
    void showsBothSideBySideAndScrollsThemTogether();
    void putsASecondSourceBesideTheCall();
    void goesFromChangeToChange();
    void takesOneChangeBack();
    void cannotBeTypedInto();
    void goesBackToTheCorrectedText();
    void followsWhatIsTyped();
    void showsTheImportedFileAtTheCursor();
    void closesWithTheCall();

private:
    void open(const QString &text);
    void replace(const QString &before, const QString &after) const;
    ui::ChangesDesk &desk() const { return m_window->workspace().changes(); }
    ui::TranscriptView &view() const { return m_window->workspace().view(); }
    void trigger(ui::ActionId id) const;
    QString barText() const;

    QTemporaryDir m_folder;
    int m_count = 0;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestChangesDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"emend-test"_s);
    QVERIFY(m_folder.isValid());
}

void TestChangesDesk::init()
{
    m_window = std::make_unique<ui::MainWindow>();
    m_window->resize(1366, 768);
    m_window->show();
    open(words);
    replace(u"water"_s, u"quarter"_s);
    replace(u"hearing"_s, u"gearing"_s);
}

void TestChangesDesk::cleanup()
{
    m_window.reset();
}

void TestChangesDesk::open(const QString &text)
{
    const QString path = m_folder.filePath(u"call-%1.txt"_s.arg(++m_count));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(text.toUtf8()) > 0);
    file.close();
    m_window->openFile(path);
    ui::Session &session = m_window->session();
    QTRY_VERIFY_WITH_TIMEOUT(session.isOpen() && session.call().call.info.fileName == QFileInfo(path).fileName(),
                             30000);
}

void TestChangesDesk::replace(const QString &before, const QString &after) const
{
    ui::Session &session = m_window->session();
    const qsizetype at = session.call().map.corrected().indexOf(before);
    QVERIFY(at >= 0);
    QVERIFY(session.apply(core::typeText(session.call().call, {at, at + before.size()}, after)));
}

void TestChangesDesk::trigger(ui::ActionId id) const
{
    QAction *action = m_window->actions()[id];
    QVERIFY2(action->isEnabled(), qPrintable(action->text()));
    action->trigger();
}

QString TestChangesDesk::barText() const
{
    QStringList texts;
    for (const QLabel *label : desk().widget()->findChild<QFrame *>(u"changesBar"_s)->findChildren<QLabel *>())
        texts.append(label->text());
    return texts.join(u" | "_s);
}

void TestChangesDesk::marksWhatWasTakenOutAndWritten()
{
    trigger(ui::ActionId::ChangesMarked);
    QCOMPARE(desk().mode(), Mode::Marked);
    QVERIFY(!view().isVisible());
    QVERIFY(desk().other().isVisible());
    const QString shown = desk().other().toPlainText();
    QVERIFY2(shown.contains(u"the same water quarter last year"_s), qPrintable(shown));
    const QString text = desk().other().call().map.corrected();
    const ui::ChangeMarks &changes = desk().other().marks().changes;
    QCOMPARE(changes.removed.first().of(text), u"water");
    QCOMPARE(changes.added.first().of(text), u"quarter");
    QVERIFY(changes.isOneText);
}

void TestChangesDesk::showsTheImportedText()
{
    trigger(ui::ActionId::ChangesImported);
    QVERIFY(desk().other().toPlainText().contains(u"the same water last year. Our hearing ratio"_s));
    QCOMPARE(desk().other().marks().changes.removed.size(), 2);
    QVERIFY(!view().isVisible());
}

void TestChangesDesk::showsBothSideBySideAndScrollsThemTogether()
{
    open(support::longCall(60'000));
    replace(u"Pellworth"_s, u"Pelworth"_s);
    trigger(ui::ActionId::ChangesBeside);
    QVERIFY(view().isVisible());
    QVERIFY(desk().other().isVisible());
    QVERIFY(desk().other().geometry().left() > view().geometry().left());
    QTest::qWait(50);
    QScrollBar *bar = view().verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    QTest::qWait(50);
    const qsizetype here = view().topInOriginal();
    QVERIFY(here > 10'000);
    QTRY_VERIFY(qAbs(desk().other().topInOriginal() - view().topInOriginal()) < 200);
    QScrollBar *other = desk().other().verticalScrollBar();
    other->setValue(other->maximum() / 4);
    QTest::qWait(50);
    QTRY_VERIFY(view().topInOriginal() < here - 1000);
    QTRY_VERIFY(qAbs(desk().other().topInOriginal() - view().topInOriginal()) < 200);
}

void TestChangesDesk::putsASecondSourceBesideTheCall()
{
    const QString theirs =
        u"Good day and welcome to the Tarnbrook Cables third quarter 2025 call. Thank you. Revenue was up on the same "
        "quarter last year. Our gearing ratio came down somewhat. Thanks for taking my question. How should we think "
        "about margins in the winter?"_s;
    QVERIFY(m_window->session().addSource(
        theirs.toUtf8(), {core::SecondSource::Kind::Transcript, u"Vendor B"_s, u"b.txt"_s, theirs, {}}));
    trigger(ui::ActionId::ChangesBeside);
    auto *others = desk().widget()->findChild<QFrame *>(u"changesBar"_s)->findChild<QComboBox *>();
    QCOMPARE(others->count(), 2);
    QCOMPARE(others->itemText(1), u"Vendor B"_s);
    others->setCurrentIndex(1);
    Q_EMIT others->activated(1);
    QVERIFY(desk().other().toPlainText().contains(u"came down somewhat"_s));
    const QString text = desk().other().call().map.corrected();
    QStringList otherwise;
    for (const core::TextRange range : desk().other().marks().changes.added)
        otherwise.append(range.of(text).toString());
    QCOMPARE(otherwise, QStringList{u"somewhat."_s});
    // The cursor of the call leads to the same words of the other.
    const qsizetype margins = m_window->session().call().map.original().indexOf(u"margins"_s);
    view().goTo({margins, margins});
    const qsizetype there = desk().other().selectionInOriginal().begin;
    QVERIFY(qAbs(there - text.indexOf(u"margins"_s)) < 12);
}

void TestChangesDesk::goesFromChangeToChange()
{
    view().goTo({0, 0});
    trigger(ui::ActionId::ChangesMarked);
    trigger(ui::ActionId::NextChange);
    QVERIFY2(barText().contains(u"Change 1 of 2"_s), qPrintable(barText()));
    trigger(ui::ActionId::NextChange);
    QVERIFY2(barText().contains(u"Change 2 of 2"_s), qPrintable(barText()));
    trigger(ui::ActionId::NextChange);
    QVERIFY2(barText().contains(u"Change 1 of 2"_s), qPrintable(barText()));
    trigger(ui::ActionId::PreviousChange);
    QVERIFY2(barText().contains(u"Change 2 of 2"_s), qPrintable(barText()));
}

void TestChangesDesk::takesOneChangeBack()
{
    view().goTo({0, 0});
    trigger(ui::ActionId::ChangesMarked);
    trigger(ui::ActionId::NextChange);
    trigger(ui::ActionId::RevertCorrection);
    const QString corrected = m_window->session().call().map.corrected();
    QVERIFY(corrected.contains(u"the same water last year"_s));
    QVERIFY(corrected.contains(u"gearing ratio"_s));
    QVERIFY(desk().other().toPlainText().contains(u"the same water last year. Our hearing gearing"_s));
    QVERIFY2(barText().contains(u"1 change"_s), qPrintable(barText()));
}

void TestChangesDesk::cannotBeTypedInto()
{
    trigger(ui::ActionId::ChangesMarked);
    const QString before = m_window->session().call().map.corrected();
    QTest::keyClicks(&desk().other(), u"lost"_s);
    QCOMPARE(m_window->session().call().map.corrected(), before);
}

void TestChangesDesk::goesBackToTheCorrectedText()
{
    trigger(ui::ActionId::ChangesMarked);
    trigger(ui::ActionId::ChangesClean);
    QVERIFY(view().isVisible());
    QVERIFY(!desk().other().isVisible());
    QVERIFY(view().toPlainText().contains(u"the same quarter last year"_s));
    QVERIFY(m_window->actions()[ui::ActionId::ChangesClean]->isChecked());
}

void TestChangesDesk::followsWhatIsTyped()
{
    trigger(ui::ActionId::ChangesBeside);
    const qsizetype at = m_window->session().call().map.original().indexOf(u"winter"_s);
    view().goTo({at, at});
    QTest::keyClicks(&view(), u"cold "_s);
    QVERIFY(view().toPlainText().contains(u"cold winter"_s));
    replace(u"margins"_s, u"prices"_s);
    QTRY_COMPARE(desk().other().marks().changes.removed.size(), 3);
    QVERIFY(!desk().other().toPlainText().contains(u"cold winter"_s));
}

void TestChangesDesk::showsTheImportedFileAtTheCursor()
{
    const qsizetype question = m_window->session().call().map.original().indexOf(u"Thanks for taking"_s);
    view().goTo({question, question});
    trigger(ui::ActionId::ImportedFile);
    ui::NumberedText &text = desk().importedFile()->text();
    QVERIFY(desk().importedFile()->isVisible());
    QVERIFY(text.toPlainText().startsWith(words));
    QCOMPARE(text.currentLine(), 3);
    view().goTo({0, 0});
    QCOMPARE(text.currentLine(), 1);
    QTest::keyClicks(&text, u"x"_s);
    QVERIFY(text.toPlainText().startsWith(words));
    text.goTo(question);
    QTest::mouseDClick(text.viewport(), Qt::LeftButton, {}, text.cursorRect().center());
    QCOMPARE(view().selectionInOriginal().begin, question);
}

void TestChangesDesk::closesWithTheCall()
{
    trigger(ui::ActionId::ChangesMarked);
    trigger(ui::ActionId::ImportedFile);
    m_window->session().close();
    QCOMPARE(desk().mode(), Mode::Clean);
    QVERIFY(!desk().importedFile()->isVisible());
    QVERIFY(!m_window->actions()[ui::ActionId::NextChange]->isEnabled());
}

QTEST_MAIN(TestChangesDesk)
#include "test_changesdesk.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importformats.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray page = "<!DOCTYPE html><h1>Alpine Inc. Q2 2025 Earnings Call</h1><p>August 1, 2025</p>"
                        "<p><b>Ann Lee</b></p><p>Sales &lt; 5 &amp; growing.</p><p><b>Ben Ray</b></p><p>Why?</p>";

bool waitFor(QSignalSpy &shown)
{
    return !shown.isEmpty() || shown.wait(10'000);
}

} // namespace

/// What the analyst sees of a file before it is imported.
class TestImportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWasRecognised();
    void followsAnotherFormatAndLayout();
    void whatCannotBeReadCannotBeImported();
    void everyFormatIsOffered();
    void filtersNameEveryFormat();
};

void TestImportDialog::showsWhatWasRecognised()
{
    ui::ImportDialog dialog(page, u"call"_s, true);
    QTRY_VERIFY(!dialog.preview().isEmpty());
    QVERIFY(!dialog.chosenFormat());
    QVERIFY(!dialog.chosenLayout());
    QVERIFY(dialog.addsToProject());
    for (const QString &fact : {u"UTF-8"_s, u"Alpine Inc. Q2 2025 Earnings Call"_s, u"2025"_s, u"Ann Lee, Ben Ray"_s})
        QVERIFY2(dialog.facts().contains(fact), qPrintable(fact));
    QCOMPARE(dialog.preview().replace(QChar::LineSeparator, u'\n'), u"Ann Lee\nSales < 5 & growing.\nBen Ray\nWhy?"_s);
    QVERIFY(dialog.findChildren<QComboBox *>().constFirst()->currentText().contains(u"HTML"));
}

void TestImportDialog::followsAnotherFormatAndLayout()
{
    ui::ImportDialog dialog(page, u"call"_s, false);
    QTRY_VERIFY(!dialog.preview().isEmpty());
    QVERIFY(!dialog.addsToProject());

    QSignalSpy shown(&dialog, &ui::ImportDialog::shown);
    dialog.chooseLayout(core::Layout::Unbroken);
    QVERIFY(waitFor(shown));
    QCOMPARE(dialog.chosenLayout(), core::Layout::Unbroken);
    QVERIFY(!dialog.facts().contains(u"Ben Ray"));

    shown.clear();
    dialog.chooseFormat(u"plain-text"_s);
    QVERIFY(waitFor(shown));
    QCOMPARE(dialog.chosenFormat(), u"plain-text"_s);
    QVERIFY(dialog.preview().contains(u"<p><b>Ann Lee</b></p>"));
}

void TestImportDialog::whatCannotBeReadCannotBeImported()
{
    ui::ImportDialog dialog(page, u"call"_s, false);
    QTRY_VERIFY(!dialog.preview().isEmpty());
    const auto buttons = dialog.findChildren<QPushButton *>();
    const auto import = std::find_if(buttons.begin(), buttons.end(),
                                     [](const QPushButton *button) { return button->text().contains(u"Import"); });
    QVERIFY(import != buttons.end());
    QVERIFY((*import)->isEnabled());

    QSignalSpy shown(&dialog, &ui::ImportDialog::shown);
    dialog.chooseFormat(u"docx"_s);
    QVERIFY(waitFor(shown));
    QVERIFY(!(*import)->isEnabled());
    QVERIFY(dialog.preview().contains(u"damaged"));
}

void TestImportDialog::everyFormatIsOffered()
{
    const ui::ImportDialog dialog(page, u"call"_s, false);
    const auto *formats = dialog.findChildren<QComboBox *>().constFirst();
    for (const auto &importer : core::importers())
        QVERIFY2(formats->findData(importer->id()) > 0, qPrintable(importer->id()));
}

void TestImportDialog::filtersNameEveryFormat()
{
    const QStringList filters = ui::transcriptFilters(u"Calls"_s, u"*.emend"_s).split(u";;"_s);
    QVERIFY(filters.constFirst().startsWith(u"Calls (*.txt "));
    QVERIFY(filters.constFirst().endsWith(u" *.emend)"));
    QCOMPARE(filters.size(), static_cast<qsizetype>(core::importers().size()) + 2);
    for (const QString &pattern : {u"*.docx"_s, u"*.odt"_s, u"*.pdf"_s, u"*.html"_s, u"*.md"_s})
        QVERIFY2(filters.constFirst().contains(pattern), qPrintable(pattern));
    for (const QString &filter : filters)
        QCOMPARE(filter.count(u'('), 1);
}

QTEST_MAIN(TestImportDialog)
#include "test_importdialog.moc"

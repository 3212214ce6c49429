// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/exporters/exporter.h"
#include "tests/support/calls.h"
#include "tests/support/transcripts.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportformats.h"
#include "ui/dialogs/formatboxes.h"
#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace {

core::ReviewedCall callOf(const core::CallState &state)
{
    core::Analysis analysis;
    analysis.speech = state.speech;
    return core::reviewedCall(state, {}, analysis);
}

/// The call of sampleText(), whose first word was said at once if it is to have times.
core::ReviewedCall sampleCall(bool hasTimes)
{
    core::CallState call = support::call(support::sampleText());
    core::TranscriptData data = call.transcript.data();
    if (hasTimes)
        data.words.append({{0, 1}, 0.0, 1.0, {}});
    call.transcript = core::Transcript(data);
    return core::reviewedCall(call, {}, {});
}

/// The box with this text, or null.
QCheckBox *boxOf(const QWidget &dialog, const QString &text)
{
    for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
        if (box->text().startsWith(text))
            return box;
    }
    return nullptr;
}

const QString trackChanges = u"&Track changes against the imported text"_s;

} // namespace

class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void formatsStandInGroups();
    void filesOfOneCallDoNotReplaceEachOther();
    void changesCanBeTrackedWhereThereAreSome();
    void formatsWithTimesNeedTimes();
    void callsWithTimesHaveEveryFormat();
};

void TestExportDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"emend-test"_s);
    QCoreApplication::setApplicationName(u"test_exportdialog"_s);
}

/// What an earlier test, or an earlier run, has chosen is forgotten.
void TestExportDialog::init()
{
    QSettings().clear();
}

void TestExportDialog::formatsStandInGroups()
{
    QStringList groups;
    QStringList ids;
    for (const ui::ExportFormat &format : ui::exportFormats()) {
        if (groups.isEmpty() || groups.last() != format.group)
            groups.append(format.group);
        QVERIFY2(!ids.contains(format.id), qPrintable(format.id));
        ids.append(format.id);
    }
    QCOMPARE(groups, (QStringList{u"Transcript"_s, u"Figures"_s, u"Findings, annotations and changes"_s,
                                  u"For other programs"_s}));
    for (const QString &id : {u"docx"_s, u"odt"_s, u"pdf"_s, u"kpi-xlsx"_s, u"charts"_s, u"changes-docx"_s, u"qdpx"_s})
        QVERIFY2(ids.contains(id), qPrintable(id));
    ui::FormatBoxes boxes;
    boxes.setChosen(ids);
    QCOMPARE(boxes.chosen(), ids);
}

void TestExportDialog::filesOfOneCallDoNotReplaceEachOther()
{
    const QTemporaryDir folder;
    ui::Settings::setValue(ui::settings::exportFormats,
                           QStringList{u"kpi-csv"_s, u"findings-csv"_s, u"docx"_s, u"changes-docx"_s, u"pdf"_s});
    ui::Settings::setValue(ui::settings::exportFolder, QString());
    const core::ReviewedCall call = callOf(support::call(support::sampleText()));
    const ui::ExportDialog dialog(call, folder.filePath(u"call.emend"_s));
    const auto written = dialog.writeFiles();
    VERIFY_RESULT(written);
    QStringList names;
    for (const QString &path : *written) {
        names.append(QFileInfo(path).fileName());
        QVERIFY(QFileInfo(path).size() > 0);
    }
    names.sort();
    QCOMPARE(names, (QStringList{u"call-changes.docx"_s, u"call-findings.csv"_s, u"call-kpi.csv"_s, u"call.docx"_s,
                                 u"call.pdf"_s}));
}

void TestExportDialog::changesCanBeTrackedWhereThereAreSome()
{
    core::CallState state = support::call(support::sampleText());
    const core::ReviewedCall plain = callOf(state);
    QVERIFY(!boxOf(ui::ExportDialog(plain, u"/nowhere/call.emend"_s), trackChanges));
    core::Correction correction;
    correction.range = {0, 1};
    correction.text = u"x"_s;
    state.corrections = {correction};
    const core::ReviewedCall corrected = callOf(state);
    {
        const ui::ExportDialog dialog(corrected, u"/nowhere/call.emend"_s);
        QVERIFY(!dialog.options().showsChanges);
        boxOf(dialog, trackChanges)->click();
        QVERIFY(dialog.options().showsChanges);
    }
    QVERIFY(ui::ExportDialog(corrected, u"/nowhere/call.emend"_s).options().showsChanges); // It is remembered.
}

void TestExportDialog::formatsWithTimesNeedTimes()
{
    ui::Settings::setValue(ui::settings::exportFormats, QStringList{u"srt"_s, u"text"_s});
    const core::ReviewedCall call = sampleCall(false);
    const ui::ExportDialog dialog(call, u"sample.emend"_s);
    for (const QString &format : {u"srt"_s, u"webvtt"_s, u"recogniser-json"_s}) {
        const QCheckBox *box = boxOf(dialog, core::exporterFor(format)->name());
        QVERIFY(box);
        QVERIFY(!box->isEnabled());
        QVERIFY(!box->isChecked());
        QCOMPARE(box->toolTip(), core::exporterFor(format)->obstacle(call));
    }
    QVERIFY(boxOf(dialog, core::exporterFor(u"text"_s)->name())->isEnabled());
    QVERIFY(boxOf(dialog, core::exporterFor(u"text"_s)->name())->isChecked());
}

void TestExportDialog::callsWithTimesHaveEveryFormat()
{
    ui::Settings::setValue(ui::settings::exportFormats, QStringList{u"srt"_s, u"text"_s});
    const core::ReviewedCall call = sampleCall(true);
    const ui::ExportDialog dialog(call, u"sample.emend"_s);
    for (const QString &format : {u"srt"_s, u"webvtt"_s, u"recogniser-json"_s, u"text"_s})
        QVERIFY(boxOf(dialog, core::exporterFor(format)->name())->isEnabled());
    QVERIFY(boxOf(dialog, core::exporterFor(u"srt"_s)->name())->isChecked());
}

QTEST_MAIN(TestExportDialog)
#include "test_exportdialog.moc"

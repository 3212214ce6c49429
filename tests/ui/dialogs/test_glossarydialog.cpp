// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include "ui/dialogs/glossarydialog.h"
#include "ui/dialogs/glossarytable.h"

using namespace Qt::StringLiterals;

namespace {

const core::GlossaryTerm gearing{u"gearing ratio"_s, {u"hearing ratio"_s, u"gear in ratio"_s}};
const core::GlossaryTerm materially{u"materially"_s, {u"maturely"_s}};
const core::GlossaryTerm churn{u"churn"_s, {u"turn rate"_s}};

QPushButton *buttonOf(const QWidget &dialog, const QString &text)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->text() == text)
            return button;
    }
    qFatal("There is no button “%s”.", qPrintable(text));
}

/// What the dialog says below its tables.
QString noteOf(const QWidget &dialog)
{
    QStringList notes;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (!label->isHidden())
            notes.append(label->text());
    }
    return notes.join(u'\n');
}

/// Presses a button and chooses a file in the dialog that comes up.
void chooseWith(QPushButton *button, const QString &path)
{
    QTimer::singleShot(0, button, [path] {
        auto *files = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
        QVERIFY(files);
        files->setDirectory(QFileInfo(path).path());
        files->selectFile(path);
        static_cast<QDialog *>(files)->accept();
    });
    button->click();
}

} // namespace

class TestGlossaryDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsBothGlossaries();
    void addsAndRemovesTerms();
    void learnsFromCorrectionsOnRequestOnly();
    void readOnlyProjectsKeepTheirGlossary();
    void exportAndImportGiveTheSameTerms();
    void fileWithoutTermsChangesNothing();

private:
    QTemporaryDir m_folder;
};

void TestGlossaryDialog::showsBothGlossaries()
{
    const ui::GlossaryDialog dialog({{gearing}, {materially, churn}, {}, true});
    QCOMPARE(dialog.project(), core::Glossary{gearing});
    QCOMPARE(dialog.shared(), (core::Glossary{materially, churn}));
}

void TestGlossaryDialog::addsAndRemovesTerms()
{
    ui::GlossaryDialog dialog({{gearing}, {materially}, {}, true});
    auto *table = qobject_cast<ui::GlossaryTable *>(dialog.findChild<QTabWidget *>()->widget(0));
    buttonOf(dialog, u"&Add"_s)->click();
    QCOMPARE(table->rowCount(), 2);
    QCOMPARE(dialog.project(), core::Glossary{gearing}); // A row with nothing in it is no term.
    table->item(1, 0)->setText(u" churn "_s);
    table->item(1, 1)->setText(u"turn rate | | turn rate"_s);
    QCOMPARE(dialog.project(), (core::Glossary{gearing, churn}));

    table->selectRow(0);
    buttonOf(dialog, u"&Remove"_s)->click();
    QCOMPARE(dialog.project(), core::Glossary{churn});
    QCOMPARE(dialog.shared(), core::Glossary{materially});
}

void TestGlossaryDialog::learnsFromCorrectionsOnRequestOnly()
{
    ui::GlossaryDialog dialog({{gearing}, {}, {gearing, churn}, true});
    QCOMPARE(dialog.project(), core::Glossary{gearing});
    QPushButton *learn = buttonOf(dialog, u"From my &corrections"_s);
    learn->click();
    QCOMPARE(dialog.project(), (core::Glossary{gearing, churn}));
    QVERIFY2(noteOf(dialog).contains(u"1 term"), qPrintable(noteOf(dialog)));
    learn->click();
    QCOMPARE(dialog.project(), (core::Glossary{gearing, churn}));
    QVERIFY(noteOf(dialog).contains(u"teach nothing"));
    QVERIFY(dialog.shared().isEmpty());
}

void TestGlossaryDialog::readOnlyProjectsKeepTheirGlossary()
{
    ui::GlossaryDialog dialog({{gearing}, {}, {churn}, false});
    const QStringList changing{u"&Add"_s, u"&Remove"_s, u"&Import…"_s, u"From my &corrections"_s};
    for (const QString &text : changing)
        QVERIFY2(!buttonOf(dialog, text)->isEnabled(), qPrintable(text));
    QVERIFY(buttonOf(dialog, u"&Export…"_s)->isEnabled());
    auto *tabs = dialog.findChild<QTabWidget *>();
    QCOMPARE(qobject_cast<ui::GlossaryTable *>(tabs->widget(0))->editTriggers(), QAbstractItemView::NoEditTriggers);
    tabs->setCurrentIndex(1);
    for (const QString &text : changing)
        QVERIFY2(buttonOf(dialog, text)->isEnabled(), qPrintable(text));
    buttonOf(dialog, u"From my &corrections"_s)->click();
    QCOMPARE(dialog.shared(), core::Glossary{churn});
    QCOMPARE(dialog.project(), core::Glossary{gearing});
}

void TestGlossaryDialog::exportAndImportGiveTheSameTerms()
{
    const QString path = m_folder.filePath(u"terms.csv"_s);
    const ui::GlossaryDialog source({{gearing, materially}, {}, {}, true});
    chooseWith(buttonOf(source, u"&Export…"_s), m_folder.filePath(u"terms"_s)); // The ending is added.
    QVERIFY(QFile::exists(path));
    ui::GlossaryDialog target({{churn}, {}, {}, true});
    chooseWith(buttonOf(target, u"&Import…"_s), path);
    QCOMPARE(target.project(), (core::Glossary{churn, gearing, materially}));
    QVERIFY2(noteOf(target).contains(u"2 term"), qPrintable(noteOf(target)));
}

void TestGlossaryDialog::fileWithoutTermsChangesNothing()
{
    QFile file(m_folder.filePath(u"empty.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("right,wrong\n");
    file.close();
    const ui::GlossaryDialog dialog({{gearing}, {}, {}, true});
    chooseWith(buttonOf(dialog, u"&Import…"_s), file.fileName());
    QCOMPARE(dialog.project(), core::Glossary{gearing});
    QVERIFY2(noteOf(dialog).contains(u"the glossary is unchanged"), qPrintable(noteOf(dialog)));
}

QTEST_MAIN(TestGlossaryDialog)
#include "test_glossarydialog.moc"

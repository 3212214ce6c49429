// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <mutex>
#include <set>

#include <QComboBox>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include "core/base/translations.h"
#include "tests/support/translationfile.h"
#include "tests/ui/deskwindow.h"
#include "tests/ui/everydialog.h"
#include "tests/ui/textwalk.h"
#include "ui/charts/chart.h"
#include "ui/commanddesk.h"
#include "ui/help/helppages.h"
#include "ui/mainwindow.h"
#include "ui/openplace.h"
#include "ui/preferences/personpage.h"
#include "ui/preferences/preferencesdialog.h"
#include "ui/preferencesdesk.h"
#include "ui/settings/settings.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/pickbox.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace {

constexpr QChar opening(u'⟦');
constexpr QChar closing(u'⟧');

/// A language in which every word stands in brackets: what is seen without them was never asked for. It remembers what
/// it was asked.
class BracketTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }

    QString translate(const char *context, const char *source, const char *comment, int) const override
    {
        const QString words = QString::fromUtf8(source);
        const std::lock_guard lock(m_mutex);
        m_asked.insert({QString::fromUtf8(context), words, QString::fromUtf8(comment)});
        return words.isEmpty() ? QString() : opening + words + closing;
    }

    std::set<support::MessageKey> asked() const
    {
        const std::lock_guard lock(m_mutex);
        return m_asked;
    }

private:
    mutable std::mutex m_mutex; ///< Analyses ask from other threads.
    mutable std::set<support::MessageKey> m_asked;
};

/// What of a text stands outside of all brackets.
QString outsideOfBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar unit : text) {
        if (unit == opening && depth++ == 0)
            outside.append(u'\n');
        else if (unit == closing && depth > 0)
            --depth;
        else if (unit == closing)
            outside.clear(); // It is the end of a longer text.
        else if (depth == 0)
            outside.append(unit);
    }
    return outside;
}

/// The phrases of a text without what is the same in every language: marks, names of formats and keys, numbers, and
/// days as QLocale writes them.
QStringList phrasesOf(QString text)
{
    static const QRegularExpression same(
        u"<[^>]*>|&\\w+;|\\{\\{\\w+\\}\\}|\\(\\.\\w+\\)|https?://\\S+|\\b(\\p{L}+, )?\\d+ \\p{L}+ \\d{4}\\b|"
        u"\\b(Emend|Qt|English|Deutsch|简体中文|KPIs?|CSV|JSON|UTF-8|KiB|RMB|HK\\$|US\\$|(Q|H|FY)\\d? ?\\d{4}|F\\d+)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression marks(u"[“”:;…·•⚑→\"\\n\\t()]"_s);
    static const QRegularExpression edges(u"^[^\\p{L}]+|[^\\p{L}]+$"_s);
    QStringList phrases;
    for (QString phrase : text.replace(same, u"\n"_s).split(marks)) {
        phrase.remove(edges);
        if (phrase.size() > 1)
            phrases.append(phrase.simplified());
    }
    return phrases;
}

/// All that a call and the guide say themselves, with what the program quotes of it.
class Quotable
{
public:
    Quotable(const core::ReviewedCall &call, const QString &path)
    {
        m_texts = {call.call.transcript.text(), call.map.corrected(), path,
                   ui::Settings::accountName(), call.call.info.title, call.call.info.fileName,
                   call.call.info.company,      call.call.info.event, support::sentenceOfFigureDialog()};
        for (const core::Speaker &speaker : call.call.speech.speakers)
            m_texts += QStringList{speaker.name, speaker.title, speaker.firm};
        for (const core::Finding &finding : call.analysis.findings)
            m_texts += finding.suggestion.value_or(QString());
        for (const core::Kpi &kpi : call.analysis.kpis) {
            // Metrics and units are called as in the call, with a large letter where they begin a line.
            for (QString name : {kpi.metric, kpi.segment, kpi.unit, kpi.period})
                m_texts += QStringList{name, name.replace(0, 1, name.left(1).toUpper()).replace(u'_', u' ')};
        }
        // The guide has pages of its own in each language.
        const ui::HelpPages guide(core::installedTranslation());
        for (const ui::HelpPage &page : guide.all())
            m_texts += page.title;
        for (QString &text : m_texts)
            text = text.simplified();
    }

    bool contains(const QString &phrase) const
    {
        return std::any_of(m_texts.begin(), m_texts.end(), [&](const QString &text) { return text.contains(phrase); });
    }

private:
    QStringList m_texts;
};

/// What charts write beside their bars and lines.
QList<support::ShownText> textsOfCharts(const core::ReviewedCall &call)
{
    QList<support::ShownText> texts;
    for (const ui::Chart &chart : ui::charts(call)) {
        QStringList all{chart.title, chart.axisTitle, chart.current, chart.prior, chart.note};
        all += chart.parts + chart.lines + chart.categories;
        for (const ui::ChartBar &bar : chart.bars)
            all += QStringList{bar.label, bar.valueText, bar.priorText, bar.fullText};
        for (const QString &text : std::as_const(all))
            texts.append({chart.key, text});
    }
    return texts;
}

} // namespace

/// Everything that somebody sees or hears is in the language of the program.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyTextIsTranslated();
    void startsAgainInTheChosenLanguage();
    void menusUnderlineEachLetterOnce_data();
    void menusUnderlineEachLetterOnce();

private:
    QStringList untranslated(const QList<support::ShownText> &texts, const Quotable &quotable, const QString &name);

    std::unique_ptr<ui::MainWindow> m_window;
};

void TestLanguages::init()
{
    test::useFreshSettings(u"test_languages"_s);
}

void TestLanguages::cleanup()
{
    m_window.reset();
    core::installTranslations(u"en"_s);
}

QStringList TestLanguages::untranslated(const QList<support::ShownText> &texts, const Quotable &quotable,
                                        const QString &name)
{
    QStringList found;
    for (const support::ShownText &shown : texts) {
        for (const QString &phrase : phrasesOf(outsideOfBrackets(shown.text))) {
            if (!quotable.contains(phrase))
                found.append(u"“%1”: %2: %3: “%4”"_s.arg(phrase.left(60), name, shown.where, shown.text.left(120)));
        }
    }
    return found;
}

void TestLanguages::everyTextIsTranslated()
{
    core::installTranslations(u"en"_s);
    BracketTranslator brackets;
    QCoreApplication::installTranslator(&brackets);
    m_window = test::windowWithSample();
    QVERIFY(m_window);
    const core::ReviewedCall &call = m_window->session().call();
    const Quotable quotable(call, m_window->session().project().path());
    for (QDockWidget *dock : m_window->findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        QTest::qWait(1);
    }
    QStringList wrong;
    for (QMenu *menu : support::menusIn(*m_window))
        wrong += untranslated(support::textsIn(*menu), quotable, u"menu"_s);
    m_window->commands().open();
    wrong += untranslated(support::textsIn(*m_window), quotable, u"window"_s);
    m_window->commands().box().hide();
    for (const support::NamedDialog &named : support::everyDialog(*m_window)) {
        named.dialog->show();
        QTest::qWait(1);
        wrong += untranslated(support::textsIn(*named.dialog), quotable, named.name);
        named.dialog->hide();
    }
    wrong += untranslated(textsOfCharts(call), quotable, u"charts"_s);
    m_window.reset();
    QCoreApplication::removeTranslator(&brackets);

    std::set<support::MessageKey> gathered;
    for (const support::Message &message :
         support::readTranslationFile(QStringLiteral(SOURCE_FOLDER) + u"/translations/emend_de.ts"_s))
        gathered.insert(message.key);
    qsizetype ours = 0;
    for (const support::MessageKey &key : brackets.asked()) {
        if (!key.context.contains(u"::"_s) && key.context != u"main")
            continue; // Qt has its own translations.
        ++ours;
        if (!gathered.contains(key))
            wrong.append(u"asked for but not gathered: %1: “%2”"_s.arg(key.context, key.source));
    }
    QVERIFY(ours > 900);
    wrong.removeDuplicates();
    // More than a message of a failure can hold.
    for (const QString &text : std::as_const(wrong))
        qWarning("%s", qPrintable(text));
    QCOMPARE(wrong.size(), 0);
}

void TestLanguages::startsAgainInTheChosenLanguage()
{
    core::installTranslations(u"en"_s);
    m_window = test::windowWithSample();
    QVERIFY(m_window);
    const core::Turn turn = m_window->session().call().call.speech.turns.at(7);
    m_window->workspace().view().goTo(turn.range);
    const QString english = m_window->menuBar()->actions().constFirst()->text();
    const QString project = m_window->session().project().path();
    m_window->preferences().show();
    ui::PreferencesDialog *dialog = m_window->preferences().dialog();
    dialog->showPage(5);
    auto *page = dialog->findChild<ui::PersonPage *>();
    auto *languages = page->findChild<QComboBox *>();
    auto *button = page->findChild<QPushButton *>();
    QVERIFY(!button->isVisible());
    QStringList offered;
    for (int i = 1; i < languages->count(); ++i)
        offered.append(languages->itemText(i));
    QCOMPARE(offered, (QStringList{u"English"_s, u"Deutsch"_s, u"简体中文"_s}));
    languages->setCurrentIndex(languages->findData(u"de"_s));
    QVERIFY(button->isVisible());

    QSignalSpy restart(&m_window->preferences(), &ui::PreferencesDesk::restartWanted);
    button->click();
    QCOMPARE(restart.size(), 1);
    QCOMPARE(ui::Settings::value(ui::settings::language), u"de"_s);
    const ui::OpenPlace place = ui::OpenPlace::of(*m_window);
    QCOMPARE(place.project, project);
    m_window->close();
    m_window.reset();
    core::installTranslations(u"de"_s);
    m_window = std::make_unique<ui::MainWindow>();
    m_window->show();
    place.openIn(*m_window);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->session().isOpen(), 60000);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->workspace().view().selectionInOriginal().begin, turn.range.begin, 60000);
    QCOMPARE(m_window->session().project().path(), project);
    QVERIFY(m_window->menuBar()->actions().constFirst()->text() != english);
}

void TestLanguages::menusUnderlineEachLetterOnce_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : core::translatedLanguages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestLanguages::menusUnderlineEachLetterOnce()
{
    QFETCH(QString, language);
    core::installTranslations(language);
    m_window = test::windowWithSample();
    QVERIFY(m_window);
    QStringList wrong;
    const auto look = [&](const QString &name, const QList<QAction *> &actions) {
        QHash<QChar, QString> taken;
        for (const QAction *action : actions) {
            QString text = action->text();
            text.remove(u"&&"_s);
            const qsizetype at = text.indexOf(u'&');
            if (at < 0 || at + 1 >= text.size() || !action->isVisible())
                continue;
            const QChar letter = text[at + 1].toLower();
            if (taken.contains(letter))
                wrong.append(u"%1: “%2” and “%3”"_s.arg(name, taken.value(letter), text));
            taken.insert(letter, text);
        }
    };
    look(u"menu bar"_s, m_window->menuBar()->actions());
    for (QMenu *menu : support::menusIn(*m_window))
        look(menu->title(), menu->actions());
    wrong.removeDuplicates();
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

QTEST_MAIN(TestLanguages)
#include "test_languages.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spellingdesk.h"

#include <algorithm>

#include <QAction>
#include <QLocale>
#include <QMenu>
#include <QPointer>

#include "core/project/edits.h"
#include "ui/actions/actions.h"
#include "ui/dialogs/spellingdialog.h"
#include "ui/session.h"
#include "ui/settings/settings.h"
#include "ui/settings/userwords.h"
#include "ui/transcript/transcriptview.h"
#include "ui/widgets/inbackground.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int changePause = 400; ///< In milliseconds, after an edit; names are counted anew when typing pauses.

/// Languages whose words no dictionary of this kind has, since they are written without spaces.
bool isSpelt(const QString &language)
{
    static const QStringList spaceless{u"zh"_s, u"ja"_s, u"th"_s, u"ko"_s};
    return !language.isEmpty() && !spaceless.contains(language);
}

} // namespace

struct SpellingDesk::Suggester {
    QMutex mutex;
    std::shared_ptr<core::Dictionary> dictionary;
    QStringList folders;
    QString language;

    QStringList suggestions(const QString &word)
    {
        const QMutexLocker locker(&mutex);
        // One of its own: that of the view must not wait.
        if (!dictionary)
            dictionary = core::Dictionary::forLanguage(language, folders);
        return dictionary ? dictionary->suggestions(word) : QStringList();
    }
};

SpellingDesk::SpellingDesk(Session &session, const Actions &actions, TranscriptView &view, QWidget *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
    , m_window(parent)
    , m_toggle(actions[ActionId::MarkSpelling])
    , m_folders(core::Dictionary::folders())
{
    m_timer.setSingleShot(true);
    m_toggle->setChecked(Settings::value(settings::spelling));
    connect(&m_timer, &QTimer::timeout, this, &SpellingDesk::learn);
    connect(m_toggle, &QAction::toggled, this, &SpellingDesk::setMarking);
    connect(actions[ActionId::NextMisspelling], &QAction::triggered, this, &SpellingDesk::goToNext);
    connect(actions[ActionId::SpellingWords], &QAction::triggered, this, &SpellingDesk::editWords);
    connect(&m_session, &Session::opened, this, [this] {
        m_isKnown = false;
        refresh();
    });
    connect(&m_session, &Session::closed, this, &SpellingDesk::refresh);
    connect(&m_session, &Session::edited, this, [this] { m_timer.start(changePause); });
    const auto words = readUserWords();
    m_userWords = words.value_or(QStringList());
    if (!words)
        QMetaObject::invokeMethod(
            this, [this, error = words.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
}

void SpellingDesk::setFolders(const QStringList &folders)
{
    m_folders = folders;
    m_spellings.clear();
    m_suggesters.clear();
    m_missed.clear();
    refresh();
}

void SpellingDesk::setMarking(bool isOn)
{
    Settings::setValue(settings::spelling, isOn);
    refresh();
}

void SpellingDesk::refresh()
{
    m_timer.stop();
    if (m_session.isOpen() && m_toggle->isChecked())
        learn();
    else
        m_view.setSpelling(nullptr);
}

void SpellingDesk::learn()
{
    if (!m_session.isOpen() || !m_toggle->isChecked())
        return;
    const core::CallState &call = m_session.call().call;
    QString last;
    for (const core::Turn &turn : call.speech.turns) {
        if (const QString language = core::writtenLanguage(turn); language != last) {
            load(language);
            last = language;
        }
    }
    const core::Project &project = m_session.project();
    const core::SpellingSources sources{project.roster(),
                                        core::joined(core::glossaryOf(project.glossary()), m_session.sharedGlossary()),
                                        project.spelling(), m_userWords};
    auto work = [call, sources] { return core::rightWords(call, sources); };
    inBackground(this, work, [this, generation = ++m_generation](const QSet<QString> &known) {
        if (generation != m_generation)
            return;
        m_known = known;
        m_isKnown = true;
        showMarks();
    });
}

void SpellingDesk::load(const QString &language)
{
    if (!isSpelt(language) || m_spellings.contains(language))
        return;
    // There at once, so that it is loaded once.
    m_spellings.emplace(language, std::make_unique<core::Spelling>());
    ++m_loading;
    auto work = [language, folders = m_folders] { return core::Dictionary::forLanguage(language, folders); };
    inBackground(this, work,
                 [this, language, folders = m_folders](const std::shared_ptr<core::Dictionary> &dictionary) {
                     --m_loading;
                     if (folders == m_folders)
                         adopt(language, dictionary);
                 });
}

void SpellingDesk::adopt(const QString &language, const std::shared_ptr<core::Dictionary> &dictionary)
{
    m_spellings[language] = std::make_unique<core::Spelling>(dictionary);
    if (!dictionary && !m_missed.contains(language)) {
        m_missed.insert(language);
        const QString name = QLocale::languageToString(QLocale(language).language());
        Q_EMIT noticed(
            tr("There is no dictionary for %1, so misspelt words of it are not marked. The package hunspell-%2 "
               "or the like brings one.")
                .arg(name, language == u"en" ? u"en-us"_s : language));
    }
    showMarks();
}

void SpellingDesk::showMarks()
{
    if (!m_isKnown || !m_session.isOpen() || !m_toggle->isChecked())
        return;
    for (const auto &[language, spelling] : m_spellings)
        spelling->setKnown(m_known, language == u"en" ? &core::isRightEnglish : nullptr);
    m_view.setSpelling([this](QStringView text, const QString &language) {
        const core::Spelling *spelling = spellingFor(language);
        return spelling ? spelling->misspelt(text) : QList<core::TextRange>();
    });
    Q_EMIT changed();
}

core::Spelling *SpellingDesk::spellingFor(const QString &language) const
{
    const auto found = m_spellings.find(language);
    return found == m_spellings.end() ? nullptr : found->second.get();
}

QList<core::TextRange> SpellingDesk::misspeltIn(qsizetype block) const
{
    const TurnBlock &there = m_view.map()[block];
    const core::ReviewedCall &reviewed = m_session.call();
    const core::Spelling *spelling =
        there.turn < 0 ? nullptr : spellingFor(core::writtenLanguage(reviewed.call.speech.turns[there.turn]));
    QList<core::TextRange> result;
    if (!spelling || !m_isKnown)
        return result;
    for (const core::TextRange word : spelling->misspelt(there.corrected.of(reviewed.map.corrected())))
        result.append(word.shifted(there.corrected.begin));
    return result;
}

bool SpellingDesk::isFinding(core::TextRange corrected) const
{
    const QList<Mark> marks = m_view.marks().marks.in(corrected);
    return std::any_of(marks.begin(), marks.end(), [&](const Mark &mark) {
        return mark.kind == Mark::Kind::Finding && mark.range.intersects(corrected);
    });
}

std::optional<core::TextRange> SpellingDesk::misspeltAt(qsizetype corrected) const
{
    if (!m_session.isOpen())
        return std::nullopt;
    for (const core::TextRange word : misspeltIn(m_view.map().placeOf(corrected).block)) {
        if (word.begin <= corrected && corrected <= word.end)
            return word;
    }
    return std::nullopt;
}

void SpellingDesk::goToNext()
{
    if (!m_toggle->isChecked())
        m_toggle->setChecked(true);
    const qsizetype cursor = m_view.cursorPosition();
    const qsizetype blocks = m_view.map().size();
    const qsizetype first = m_view.map().placeOf(cursor).block;
    for (qsizetype step = 0; step <= blocks; ++step) {
        for (const core::TextRange word : misspeltIn((first + step) % blocks)) {
            // What a finding marks is looked at with the findings.
            if ((step == 0 && word.begin <= cursor) || isFinding(word))
                continue;
            m_view.goTo(m_session.call().map.toOriginal(word));
            m_view.setFocus();
            return;
        }
    }
    Q_EMIT noticed(tr("No word of this call is marked as misspelt."));
}

bool SpellingDesk::isWritable() const
{
    return m_session.isOpen() && !m_session.project().isReadOnly();
}

void SpellingDesk::addTo(QMenu &menu)
{
    const auto range = m_toggle->isChecked() ? misspeltAt(m_view.cursorPosition()) : std::nullopt;
    if (!range)
        return;
    const QString word = range->of(m_session.call().map.corrected()).toString();
    QAction *before = menu.actions().isEmpty() ? nullptr : menu.actions().constFirst();
    if (isWritable())
        addSuggestions(menu, before, word, *range);
    addLists(menu, before, word);
    menu.insertSeparator(before);
}

void SpellingDesk::addSuggestions(QMenu &menu, QAction *before, const QString &word, core::TextRange range)
{
    auto *waiting = new QAction(tr("Looking for other words…"), &menu);
    waiting->setEnabled(false);
    menu.insertAction(before, waiting);
    const qsizetype turn = m_view.map()[m_view.map().placeOf(range.begin).block].turn;
    const QString language = core::writtenLanguage(m_session.call().call.speech.turns[turn]);
    std::shared_ptr<Suggester> &suggester = m_suggesters[language];
    if (!suggester) {
        suggester = std::make_shared<Suggester>();
        suggester->folders = m_folders;
        suggester->language = language;
    }
    auto work = [suggester, word] { return suggester->suggestions(word); };
    const QPointer<QMenu> shown(&menu);
    inBackground(this, work, [this, shown, waiting, word, range](const QStringList &suggestions) {
        if (!shown)
            return;
        if (suggestions.isEmpty()) {
            waiting->setText(tr("No similar word is known"));
            return;
        }
        for (const QString &suggestion : suggestions) {
            auto *action = new QAction(QString(suggestion).replace(u'&', u"&&"_s), shown);
            QFont font = shown->font();
            font.setBold(true);
            action->setFont(font);
            connect(action, &QAction::triggered, this, [=, this] { replace(range, word, suggestion); });
            shown->insertAction(waiting, action);
        }
        shown->removeAction(waiting);
    });
}

void SpellingDesk::addLists(QMenu &menu, QAction *before, const QString &word)
{
    const auto add = [&](const QString &text, auto slot) {
        auto *action = new QAction(text, &menu);
        connect(action, &QAction::triggered, this, slot);
        menu.insertAction(before, action);
    };
    if (isWritable()) {
        const auto allow = [this, word](const core::DocumentId &call) {
            m_session.apply(core::allowWord(m_session.project().spelling(), word, call));
            learn();
        };
        add(tr("Add “%1” to the project").arg(word), [allow] { allow({}); });
        add(tr("Ignore “%1” in this call").arg(word), [allow, this] { allow(m_session.call().call.info.id); });
    }
    add(tr("Add “%1” to my list").arg(word), [this, word] { addToUserWords(word); });
}

void SpellingDesk::replace(core::TextRange corrected, const QString &word, const QString &by)
{
    const core::ReviewedCall &reviewed = m_session.call();
    // The menu may have stood open while the text changed.
    const bool isThere =
        corrected.end <= reviewed.map.corrected().size() && corrected.of(reviewed.map.corrected()) == word;
    if (isThere)
        m_session.apply(core::typeText(reviewed.call, corrected, by));
}

void SpellingDesk::addToUserWords(const QString &word)
{
    QStringList words = m_userWords;
    words.append(word);
    words.removeDuplicates();
    words.sort(Qt::CaseInsensitive);
    if (const auto written = writeUserWords(words); !written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_userWords = words;
    learn();
}

void SpellingDesk::editWords()
{
    SpellingDialog dialog(m_session.project().spelling(), m_session.call().call.info.id, m_userWords, isWritable(),
                          m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_session.apply(core::forbidWords(dialog.removedFromProject()));
    QStringList words = m_userWords;
    for (const QString &word : dialog.removedFromUser())
        words.removeAll(word);
    if (const auto written = words == m_userWords ? core::Result<void>() : writeUserWords(words); !written)
        Q_EMIT failed(written.error());
    else
        m_userWords = words;
    learn();
}

} // namespace ui

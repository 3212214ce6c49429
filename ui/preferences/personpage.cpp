// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/personpage.h"

#include <algorithm>

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include "core/base/translations.h"

namespace ui {

namespace {

/// The name of a language in that language, as its speakers look for it.
QString ownName(const QString &code)
{
    const QLocale locale(code);
    // Qt says “American English”, but the words are for all who read English.
    QString name = locale.language() == QLocale::English ? QLocale::languageToString(QLocale::English)
                                                         : locale.nativeLanguageName();
    return name.left(1).toUpper() + name.mid(1);
}

} // namespace

PersonPage::PersonPage(QWidget *parent)
    : PreferencesPage(parent)
    , m_author(new QLineEdit(this))
    , m_language(new QComboBox(this))
    , m_hint(new QLabel(this))
    , m_restart(new QPushButton(tr("Start again n&ow"), this))
{
    m_author->setPlaceholderText(Settings::accountName());
    m_language->addItem(tr("As the desktop"), QString());
    for (const QString &code : core::translatedLanguages())
        m_language->addItem(ownName(code), code);
    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(tr("Your &name:"), m_author);
    auto *names = new QLabel(tr("It stands on your notes and in the history from now on."), this);
    names->setWordWrap(true);
    names->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(names);
    form->addRow(tr("&Language:"), m_language);
    m_hint->setWordWrap(true);
    form->addRow(m_hint);
    m_restart->setToolTip(tr("Takes your choices and opens the window anew; the project and your place in it stay"));
    m_restart->setAutoDefault(false);
    form->addRow(QString(), m_restart);
    connect(m_author, &QLineEdit::textChanged, this, &PersonPage::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PersonPage::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &PersonPage::updateHint);
    connect(m_restart, &QPushButton::clicked, this, &PersonPage::restartWanted);
    updateHint();
}

QString PersonPage::title() const
{
    return tr("Name and language");
}

void PersonPage::display(const Preferences &preferences)
{
    if (preferences.author != m_author->text().simplified())
        m_author->setText(preferences.author);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    updateHint();
}

void PersonPage::write(Preferences &preferences) const
{
    preferences.author = m_author->text().simplified();
    preferences.language = m_language->currentData().toString();
}

void PersonPage::reset(Preferences &preferences) const
{
    preferences.author = Preferences().author;
    preferences.language = Preferences().language;
}

void PersonPage::updateHint()
{
    const QString code = m_language->currentData().toString();
    const QLocale wanted = code.isEmpty() ? QLocale::system() : QLocale(code);
    const bool isSpoken = core::translationFor(wanted) == core::installedTranslation();
    m_restart->setVisible(!isSpoken);
    m_hint->setText(isSpoken ? QString() : tr("Emend speaks this language when it is started again."));
}

} // namespace ui

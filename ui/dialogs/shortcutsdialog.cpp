// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdialog.h"

#include <algorithm>

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "core/exporters/savefile.h"
#include "ui/actions/actions.h"
#include "ui/dialogs/keyfield.h"
#include "ui/dialogs/shortcutsmodel.h"
#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize usualSize(680, 600);

QHash<QKeySequence, QString> keysOfMenus(const QWidget *window)
{
    QHash<QKeySequence, QString> keys;
    const auto *mainWindow = qobject_cast<const QMainWindow *>(window);
    if (!mainWindow)
        return keys;
    for (const QAction *menu : mainWindow->menuBar()->actions())
        keys.insert(QKeySequence::mnemonic(menu->text()), nameOf(*menu));
    keys.remove(QKeySequence());
    return keys;
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const Actions &actions, QWidget *parent)
    : QDialog(parent)
    , m_model(new ShortcutsModel(actions, this))
    , m_filter(new QSortFilterProxyModel(this))
    , m_menuKeys(keysOfMenus(parent))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    m_filter->setSourceModel(m_model);
    m_filter->setFilterKeyColumn(-1);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);

    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Filter by action, menu or key"));
    m_search->setAccessibleName(tr("Filter"));
    m_search->setClearButtonEnabled(true);
    auto *text =
        new QLabel(tr("In the text, Enter splits a turn, and Backspace at its begin joins it with the one before. "
                      "Esc leads from any panel back to the transcript."));
    text->setWordWrap(true);
    text->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_search);
    layout->addWidget(buildTable(), 1);
    layout->addWidget(buildEditor());
    layout->addWidget(text);
    layout->addWidget(buildButtons());
    layout->addWidget(buttons);
    resize(usualSize);

    connect(m_search, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (currentRow() < 0)
            m_table->selectRow(0);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ShortcutsDialog::updateButtons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_table->selectRow(0);
    m_search->setFocus();
}

KeyMap ShortcutsDialog::ownKeys() const
{
    return m_model->ownKeys();
}

QWidget *ShortcutsDialog::buildTable()
{
    m_table = new QTableView;
    m_table->setModel(m_filter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ShortcutsModel::NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAccessibleName(windowTitle());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ShortcutsDialog::showAction);
    connect(m_table, &QTableView::activated, this, [this] { m_first->setFocus(); });
    return m_table;
}

QWidget *ShortcutsDialog::buildEditor()
{
    auto *editor = new QWidget;
    m_title = new QLabel;
    m_first = new KeyField;
    m_second = new KeyField;
    const auto name = [](KeyField *field, const QString &words) {
        field->setAccessibleName(words);
        field->findChild<QLineEdit *>()->setAccessibleName(words);
    };
    name(m_first, tr("Key"));
    name(m_second, tr("Second key"));
    m_clear = new QPushButton(tr("&No key"));
    m_note = new QLabel;
    m_note->setWordWrap(true);
    // Two lines, so that nothing jumps when a note comes.
    m_note->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_take = new QPushButton(tr("&Take it from there"));
    m_take->hide();
    auto *between = new QLabel(tr("or"));
    auto *keys = new QHBoxLayout;
    keys->addWidget(m_title, 1);
    keys->addWidget(m_first);
    keys->addWidget(between);
    keys->addWidget(m_second);
    keys->addWidget(m_clear);
    auto *notes = new QHBoxLayout;
    notes->addWidget(m_note, 1);
    notes->addWidget(m_take, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(editor);
    layout->setContentsMargins({});
    layout->addLayout(keys);
    layout->addLayout(notes);
    for (KeyField *field : {m_first, m_second})
        connect(field, &KeyField::chosen, this, &ShortcutsDialog::tryKeys);
    connect(m_take, &QPushButton::clicked, this, &ShortcutsDialog::takeOver);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_model->setKeys(currentRow(), {});
        showAction();
    });
    return editor;
}

QWidget *ShortcutsDialog::buildButtons()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    const auto add = [&](const QString &text, auto act) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
        return button;
    };
    m_reset = add(tr("&Reset this one"), [this] {
        m_model->reset(currentRow());
        showAction();
    });
    m_resetAll = add(tr("Reset &all"), [this] {
        m_model->resetAll();
        showAction();
    });
    row->addStretch();
    add(tr("&Import…"), &ShortcutsDialog::chooseImport);
    add(tr("&Export…"), &ShortcutsDialog::chooseExport);
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    return widget;
}

int ShortcutsDialog::currentRow() const
{
    return m_filter->mapToSource(m_table->currentIndex()).row();
}

void ShortcutsDialog::showAction()
{
    const int row = currentRow();
    const QList<QKeySequence> keys = row < 0 ? QList<QKeySequence>() : m_model->keys(row);
    m_first->setKeySequence(keys.value(0));
    m_second->setKeySequence(keys.value(1));
    m_title->setText(row < 0 ? QString() : m_model->name(row));
    tell({});
    updateButtons();
}

QList<QKeySequence> ShortcutsDialog::wantedKeys() const
{
    QList<QKeySequence> wanted;
    for (const QKeySequence &key : {m_first->keySequence(), m_second->keySequence()}) {
        if (!key.isEmpty() && !wanted.contains(key))
            wanted.append(key);
    }
    return wanted;
}

QString ShortcutsDialog::objectionTo(const QKeySequence &key) const
{
    if (const auto objection = ui::objectionTo(key))
        return *objection;
    if (const QString menu = m_menuKeys.value(key); !menu.isEmpty())
        return tr("It opens the menu “%1”.").arg(menu);
    return {};
}

void ShortcutsDialog::tryKeys()
{
    const int row = currentRow();
    if (row < 0)
        return;
    QStringList owners;
    for (const QKeySequence &key : wantedKeys()) {
        const QString name = key.toString(QKeySequence::NativeText);
        if (const QString objection = objectionTo(key); !objection.isEmpty()) {
            //: %1 is a key, %2 a sentence that says why it cannot be used.
            tell(tr("%1 cannot be used here. %2").arg(name, objection));
            return;
        }
        if (const int owner = m_model->ownerOf(key, row); owner >= 0)
            owners.append(tr("%1 is the key of “%2”.").arg(name, m_model->name(owner)));
    }
    if (owners.isEmpty()) {
        m_model->setKeys(row, wantedKeys());
        tell({});
        return;
    }
    tell(owners.join(u' '));
    m_take->show();
}

void ShortcutsDialog::takeOver()
{
    m_model->setKeys(currentRow(), wantedKeys());
    tell({});
    m_first->setFocus();
}

void ShortcutsDialog::tell(const QString &sentence)
{
    m_take->hide();
    m_note->setText(sentence);
}

void ShortcutsDialog::updateButtons()
{
    const int row = currentRow();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_first, m_second})
        widget->setEnabled(row >= 0);
    m_clear->setEnabled(row >= 0 && !m_model->keys(row).isEmpty());
    m_reset->setEnabled(row >= 0 && m_model->isChanged(row));
    m_resetAll->setEnabled(!m_model->ownKeys().isEmpty());
}

core::Result<void> ShortcutsDialog::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::failure(core::Error::Kind::Input, tr("“%1” cannot be read. Nothing was changed.").arg(path),
                             file.errorString());
    const auto keys = keyMapFromJson(file.readAll());
    if (!keys)
        return core::failure(keys.error());
    const int changed = m_model->take(*keys);
    showAction();
    tell(tr("%n action(s) have other keys now. Nothing is kept before you press OK.", nullptr, changed));
    return {};
}

core::Result<void> ShortcutsDialog::exportTo(const QString &path) const
{
    return core::saveFile(path, toJson(m_model->allKeys()));
}

void ShortcutsDialog::chooseImport()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import keyboard shortcuts"), Settings::value(settings::lastFolder),
                                     tr("Keyboard shortcuts (*.json);;All files (*)"));
    if (path.isEmpty())
        return;
    if (const auto imported = importFrom(path); !imported)
        tell(imported.error().message);
}

void ShortcutsDialog::chooseExport()
{
    QString path = QFileDialog::getSaveFileName(this, tr("Export keyboard shortcuts"),
                                                Settings::value(settings::lastFolder) + u"/emend-shortcuts.json"_s,
                                                tr("Keyboard shortcuts (*.json)"));
    if (path.isEmpty())
        return;
    const auto written = exportTo(path);
    tell(written ? tr("The keys of all actions were written to “%1”.").arg(path) : written.error().message);
}

} // namespace ui

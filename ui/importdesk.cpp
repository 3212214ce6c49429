// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importdesk.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>
#include <QRegularExpression>
#include <QStandardPaths>

#include "core/importers/importer.h"
#include "ui/actions/actions.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importformats.h"
#include "ui/session.h"
#include "ui/settings/settings.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// In a file's name, in characters.
constexpr qsizetype longestName = 80;

/// What the clipboard holds, as the file that it would be.
struct Pasted {
    QByteArray bytes;
    core::Transcript transcript;
    QString suffix;
};

bool namesSpeakers(const core::Transcript &transcript)
{
    const auto &turns = transcript.turns();
    return std::any_of(turns.begin(), turns.end(), [](const core::ImportedTurn &turn) { return !turn.name.isEmpty(); });
}

core::Result<Pasted> read(const QByteArray &bytes, const QString &suffix, const QString &format)
{
    const auto transcript = core::importTranscript({bytes, u"pasted."_s + suffix, std::nullopt, format});
    if (!transcript)
        return core::failure(transcript.error());
    return Pasted{bytes, *transcript, suffix};
}

/// Reads the page if the clipboard has one, because it shows what is bold; but plain text that names the speakers where
/// the page does not is better.
core::Result<Pasted> best(const QMimeData &data)
{
    const QByteArray words = data.text().toUtf8();
    const auto text = read(words, u"txt"_s, core::bestImporter(words, QString()).id());
    if (!data.hasHtml())
        return text;
    const QByteArray page = "<!DOCTYPE html><meta charset=\"utf-8\">" + data.html().toUtf8();
    const auto html = read(page, u"html"_s, u"html"_s);
    const bool isTextBetter = !html || (text && namesSpeakers(text->transcript) && !namesSpeakers(html->transcript));
    return isTextBetter && text ? text : html;
}

/// A name for the file: the title or the first line, and the date.
QString nameOf(const Pasted &pasted)
{
    static const QRegularExpression unsafe(u"[\\\\/:*?\"<>|\\x00-\\x1f\\x7f]+"_s);
    const core::Transcript &transcript = pasted.transcript;
    QString name = transcript.title();
    if (name.isEmpty())
        name = transcript.text().trimmed().section(u'\n', 0, 0);
    name = name.replace(unsafe, u" "_s).simplified();
    if (name.size() > longestName)
        name = name.first(std::max(longestName / 2, name.lastIndexOf(u' ', longestName))).trimmed();
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    if (transcript.date().isValid())
        name += u' ' + transcript.date().toString(Qt::ISODate);
    return name.trimmed() + u'.' + pasted.suffix;
}

/// Keeps what was pasted as a file that is not there yet, unless it holds the same.
core::Result<QString> kept(const Pasted &pasted)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/pasted"_s);
    QDir().mkpath(folder.path());
    const QString name = nameOf(pasted);
    QString path = folder.filePath(name);
    for (int number = 2; QFile::exists(path); ++number) {
        if (core::readFile(path).value_or(QByteArray()) == pasted.bytes)
            return path;
        path = folder.filePath(u"%1 %2.%3"_s.arg(name.section(u'.', 0, -2)).arg(number).arg(pasted.suffix));
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pasted.bytes) != pasted.bytes.size() || !file.flush()) {
        return core::failure(
            core::Error::Kind::Storage,
            ImportDesk::tr("What you pasted could not be kept in “%1”, so nothing was imported. Is the "
                           "disk full?")
                .arg(folder.path()),
            file.errorString());
    }
    return path;
}

} // namespace

ImportDesk::ImportDesk(Session &session, const Actions &actions, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    connect(actions[ActionId::ImportWithOptions], &QAction::triggered, this, &ImportDesk::chooseFile);
    connect(actions[ActionId::PasteTranscript], &QAction::triggered, this,
            [this] { paste(*QGuiApplication::clipboard()->mimeData()); });
}

bool ImportDesk::canAdd() const
{
    return m_session.isOpen() && !m_session.project().isReadOnly();
}

void ImportDesk::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(m_window, tr("Import a transcript"), Settings::value(settings::lastFolder),
                                     transcriptFilters(tr("Transcripts")));
    if (path.isEmpty() || m_session.isBusy())
        return;
    Settings::setValue(settings::lastFolder, QFileInfo(path).absolutePath());
    const auto bytes = core::readFile(path);
    if (!bytes) {
        Q_EMIT failed(bytes.error());
        return;
    }
    ImportDialog dialog(*bytes, QFileInfo(path).fileName(), canAdd(), m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const ImportChoice choice{dialog.chosenLayout(), dialog.chosenFormat()};
    if (dialog.addsToProject())
        m_session.addCall(path, choice);
    else
        m_session.open(path, choice);
}

void ImportDesk::paste(const QMimeData &pasted)
{
    if (m_session.isBusy())
        return;
    if (pasted.text().trimmed().isEmpty() && !pasted.hasHtml()) {
        Q_EMIT failed({core::Error::Kind::Input,
                       tr("The clipboard holds no text. Copy the words of a call and paste them again."),
                       {}});
        return;
    }
    const auto read = best(pasted);
    const auto path = read ? kept(*read) : core::Result<QString>(core::failure(read.error()));
    if (!path)
        Q_EMIT failed(path.error());
    else if (canAdd())
        m_session.addCall(*path);
    else
        m_session.open(*path);
}

} // namespace ui

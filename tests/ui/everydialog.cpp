// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/everydialog.h"

#include <QFileInfo>

#include "core/project/figures.h"
#include "core/project/glossaryproposals.h"
#include "core/project/mergeplan.h"
#include "ui/actions/actions.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/addsourcedialog.h"
#include "ui/dialogs/agreementdialog.h"
#include "ui/dialogs/allchangesdialog.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/calldetailsdialog.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/glossarydialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/dialogs/importedfiledialog.h"
#include "ui/dialogs/mergedialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/dialogs/sourcesdialog.h"
#include "ui/dialogs/spellingdialog.h"
#include "ui/dialogs/tagreportdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow.h"
#include "ui/models/figuredraft.h"
#include "ui/panels/acceptdialog.h"
#include "ui/panels/figuredialog.h"
#include "ui/panels/namesdialog.h"
#include "ui/panels/rosterdialog.h"
#include "ui/panels/speakerdialog.h"
#include "ui/panels/speakernamedialog.h"
#include "ui/panels/tagdialog.h"
#include "ui/preferences/preferencesdialog.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

class Collection
{
public:
    explicit Collection(ui::MainWindow &window)
        : m_window(window)
        , m_call(window.session().call())
        , m_project(window.session().project())
    {
    }

    std::vector<NamedDialog> all()
    {
        addGeneral();
        addOfCall();
        addOfPeople();
        addOfProject();
        return std::move(m_all);
    }

private:
    template<typename Dialog, typename... Arguments>
    Dialog &add(const QString &name, Arguments &&...arguments)
    {
        auto dialog = std::make_unique<Dialog>(std::forward<Arguments>(arguments)...);
        Dialog &added = *dialog;
        m_all.push_back({name, std::move(dialog)});
        return added;
    }

    void addGeneral()
    {
        add<ui::AboutDialog>(u"about"_s);
        add<ui::HelpWindow>(u"help"_s, ui::HelpPages(u"en"_s));
        add<ui::ShortcutsDialog>(u"shortcuts"_s, m_window.actions());
        QList<core::Finding> open = m_call.analysis.findings;
        open.removeIf([this](const core::Finding &finding) { return !m_call.isOpen(finding); });
        for (int page = 0; page < 6; ++page) {
            auto &preferences = add<ui::PreferencesDialog>(u"preferences %1"_s.arg(page + 1), ui::Preferences(), open);
            preferences.showPage(page);
        }
    }

    void addOfCall()
    {
        add<ui::ExportDialog>(u"export"_s, m_call, m_project.path());
        add<ui::NoteDialog>(u"research note"_s, m_call, QList<core::ReviewedCall>(), m_project.path());
        add<ui::AllChangesDialog>(u"all changes"_s).setCall(m_call);
        add<ui::CallDetailsDialog>(u"call details"_s, m_call.call);
        const core::CallState &call = m_call.call;
        add<ui::ImportDialog>(u"import"_s, call.transcript.text().toUtf8(), call.info.fileName, true);
        add<ui::ImportedFileDialog>(u"imported file"_s).showTranscript(m_call.call.transcript);
        add<ui::SpellingDialog>(u"words spelt right"_s, QList<core::SpellingWord>(), m_call.call.info.id,
                                QStringList{u"Xinghai"_s}, true);
        add<ui::SourcesDialog>(u"sources"_s).showSources(m_call, true);
        add<ui::AddSourceDialog>(u"add source"_s, m_call.call, QFileInfo(m_project.path()).path());
        add<ui::AcceptDialog>(u"accept several"_s, m_call, m_call.analysis.findings);
        const core::TextRange range = m_call.analysis.quantities.constFirst().range;
        add<ui::FigureDialog>(u"figure"_s, ui::figureDraft(m_call, range), core::reviewedKpis(m_call),
                              sentenceOfFigureDialog());
        add<ui::GlossaryDialog>(u"glossary"_s,
                                ui::GlossaryDialog::Content{core::glossaryOf(m_project.glossary()),
                                                            m_window.session().sharedGlossary(),
                                                            core::glossaryFromCorrections(m_call.call), true});
    }

    void addOfPeople()
    {
        add<ui::NamesDialog>(u"names"_s, m_call, m_project.roster());
        add<ui::RosterDialog>(u"roster"_s, m_project.roster());
        add<ui::SpeakerDialog>(u"speaker"_s, m_call.call.speech.speakers.constFirst());
        add<ui::SpeakerNameDialog>(u"who speaks"_s, m_call.call,
                                   QList<core::TurnId>{m_call.call.speech.turns.constFirst().id}, QStringList());
    }

    void addOfProject()
    {
        core::Tag tag;
        tag.name = u"Guidance"_s;
        tag.colour = u"#0072b2"_s;
        add<ui::TagDialog>(u"tag"_s, tag, QHash<QString, QString>());
        add<ui::TagReportDialog>(u"quotes by tag"_s, m_project, m_call.call.info.id, core::TagId());
        add<ui::AgreementDialog>(u"agreement"_s, m_call.call.annotations, m_project.tags());
        add<ui::MergeDialog>(u"merge"_s, core::MergePlan(), u"copy.emend"_s, QHash<core::DocumentId, QString>());
        add<ui::BackupsDialog>(u"backups"_s)
            .showProject(m_project.path(), {core::Backup{m_project.path(), QDateTime::currentDateTimeUtc(), 4096}},
                         ui::BackupsDialog::State::Open, ui::BackupHabits());
    }

    ui::MainWindow &m_window;
    const core::ReviewedCall &m_call;
    core::Project &m_project;
    std::vector<NamedDialog> m_all;
};

} // namespace

QString sentenceOfFigureDialog()
{
    return u"Revenue was $120 million."_s;
}

std::vector<NamedDialog> everyDialog(ui::MainWindow &window)
{
    return Collection(window).all();
}

} // namespace support

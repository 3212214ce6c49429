<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>cli::AnalyzeCommand</name>
    <message>
        <source>Either --json or --out-dir can be asked for, not both.</source>
        <translation>Entweder --json oder --out-dir, nicht beides.</translation>
    </message>
    <message>
        <source>--json takes one file; use --out-dir for several.</source>
        <translation>--json nimmt eine Datei; für mehrere gibt es --out-dir.</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>Es wurde keine Datei angegeben.</translation>
    </message>
    <message>
        <source>This is a project, not a transcript. “emend-cli export %1 --format json” writes its analysis with all that was corrected in it.</source>
        <translation>Das ist ein Projekt, kein Transkript. „emend-cli export %1 --format json“ schreibt seine Analyse mit allem, was darin berichtigt wurde.</translation>
    </message>
    <message>
        <source>Analysing: %1 of %2 files</source>
        <translation>Analysiert: %1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Finds speakers, suspect passages, figures, KPIs and inconsistencies in transcripts.</source>
        <translation>Findet Personen, verdächtige Passagen, Zahlen, KPIs und Widersprüche in Transkripten.</translation>
    </message>
    <message>
        <source>Without --json and --out-dir, one line for each file says how much was found. Of a folder, all
transcripts in it are analysed, and a table at the end sums them up.

Layouts:
</source>
        <translation>Ohne --json und --out-dir sagt eine Zeile je Datei, wie viel gefunden wurde. Von einem Ordner werden
alle Transkripte darin analysiert, und eine Tabelle am Ende fasst sie zusammen.

Aufbau:
</translation>
    </message>
    <message>
        <source>
Formats:
</source>
        <translation>
Formate:
</translation>
    </message>
    <message>
        <source>
With --second, the call is compared with another vendor&apos;s transcript of it or with the company&apos;s
press release. Where they differ and the call&apos;s own words are likelier wrong, a flag quotes the
other source and offers its words. With --glossary, wrong forms that it lists are flagged.

Examples:
  emend-cli analyze call.txt
  emend-cli analyze call.txt --json - | jq &apos;.kpis[].metric&apos;
  emend-cli analyze calls --out-dir results --jobs 4
  emend-cli analyze call.txt --fail-on inconsistent || echo &quot;look at the sums&quot;
  emend-cli analyze call.txt --second other.txt --vendor &quot;Vendor B&quot; --json out.json
  emend-cli analyze call.txt --second release.txt --second-kind press-release
  emend-cli analyze calls/*.txt --glossary terms.csv --out-dir results
</source>
        <translation>
Mit --second wird der Call mit dem Transkript eines anderen Anbieters oder mit der Pressemitteilung des
Unternehmens verglichen. Wo sie abweichen und die Wörter des Calls wahrscheinlich falsch sind, zitiert
ein Befund die andere Quelle und bietet ihre Wörter an. Mit --glossary werden falsche Formen markiert,
die dort stehen.

Beispiele:
  emend-cli analyze call.txt
  emend-cli analyze call.txt --json - | jq &apos;.kpis[].metric&apos;
  emend-cli analyze calls --out-dir results --jobs 4
  emend-cli analyze call.txt --fail-on inconsistent || echo &quot;Summen prüfen&quot;
  emend-cli analyze call.txt --second other.txt --vendor &quot;Vendor B&quot; --json out.json
  emend-cli analyze call.txt --second release.txt --second-kind press-release
  emend-cli analyze calls/*.txt --glossary terms.csv --out-dir results
</translation>
    </message>
    <message>
        <source>Writes what was found in one file; “-” is standard output.</source>
        <translation>Schreibt das Gefundene in eine Datei; „-“ ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Writes NAME.json for each file into this folder, made if needed.</source>
        <translation>Schreibt für jede Datei NAME.json in diesen Ordner, der bei Bedarf angelegt wird.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so nothing was analysed.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden, daher wurde nichts analysiert.</translation>
    </message>
    <message>
        <source>Files analysed: %1 of %2, in %3 s.</source>
        <translation>Analysierte Dateien: %1 von %2, in %3 s.</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the results is missing.</source>
        <translation>Die Standardausgabe wurde geschlossen oder ist voll, daher fehlt ein Teil der Ergebnisse.</translation>
    </message>
    <message>
        <source>Compares one call with another account of it; may be repeated.</source>
        <translation>Vergleicht einen Call mit einer anderen Quelle dazu; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>What OTHER is: transcript, of another vendor, or press-release, of the company. Without this it is a transcript.</source>
        <translation>Was OTHER ist: transcript, von einem anderen Anbieter, oder press-release, vom Unternehmen. Ohne diese Angabe ein Transkript.</translation>
    </message>
    <message>
        <source>How findings call whoever made OTHER.</source>
        <translation>Wie Befunde den Urheber von OTHER nennen.</translation>
    </message>
    <message>
        <source>Proposes the right forms of a glossary: a table of right and wrong forms, or lines “right = wrong | wrong”.</source>
        <translation>Schlägt die richtigen Formen eines Glossars vor: eine Tabelle richtiger und falscher Formen oder Zeilen „richtig = falsch | falsch“.</translation>
    </message>
    <message>
        <source>--second-kind and --vendor say what the file of --second is; give that too.</source>
        <translation>--second-kind und --vendor sagen, was die Datei von --second ist; geben Sie auch diese an.</translation>
    </message>
    <message>
        <source>--second belongs to one call, so give one file.</source>
        <translation>--second gehört zu einem Call, geben Sie also eine Datei an.</translation>
    </message>
    <message>
        <source>“%1” is no kind of source; it must be transcript or press-release.</source>
        <translation>„%1“ ist keine Art von Quelle; möglich sind transcript und press-release.</translation>
    </message>
</context>
<context>
    <name>cli::Batch</name>
    <message>
        <source>How many files are worked on at once; as many as there are processors.</source>
        <translation>An wie vielen Dateien zugleich gearbeitet wird; so viele, wie es Prozessoren gibt.</translation>
    </message>
    <message>
        <source>“%1” is no number of jobs; it must be from 1 to %2.</source>
        <translation>„%1“ ist keine Zahl von Aufgaben; möglich ist 1 bis %2.</translation>
    </message>
    <message>
        <source>Two of the files would be written to “%1”. Write them into different folders.</source>
        <translation>Zwei der Dateien würden nach „%1“ geschrieben. Schreiben Sie sie in verschiedene Ordner.</translation>
    </message>
</context>
<context>
    <name>cli::CallLoading</name>
    <message>
        <source>The project holds no call yet, so nothing was written.</source>
        <translation>Das Projekt enthält noch keinen Call, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Say with --document which call of the project is meant: %1.</source>
        <translation>Sagen Sie mit --document, welcher Call des Projekts gemeint ist: %1.</translation>
    </message>
    <message>
        <source>--layout is for transcripts, as are formats; a project knows how its calls were read. Leave it out.</source>
        <translation>--layout ist für Transkripte, Formate ebenso; ein Projekt weiß, wie seine Calls gelesen wurden. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>Which call of a project that holds several, counted from 1.</source>
        <translation>Welcher Call eines Projekts, das mehrere enthält, von 1 an gezählt.</translation>
    </message>
    <message>
        <source>“%1” is no number of a call.</source>
        <translation>„%1“ ist keine Nummer eines Calls.</translation>
    </message>
</context>
<context>
    <name>cli::CompletionsCommand</name>
    <message>
        <source>Prints what a shell needs to complete commands and options.</source>
        <translation>Gibt aus, was eine Shell braucht, um Befehle und Optionen zu ergänzen.</translation>
    </message>
    <message>
        <source>Examples:
  emend-cli completions bash &gt; ~/.local/share/bash-completion/completions/emend-cli
  emend-cli completions zsh &gt; ~/.zfunc/_emend-cli
  emend-cli completions fish &gt; ~/.config/fish/completions/emend-cli.fish
</source>
        <translation>Beispiele:
  emend-cli completions bash &gt; ~/.local/share/bash-completion/completions/emend-cli
  emend-cli completions zsh &gt; ~/.zfunc/_emend-cli
  emend-cli completions fish &gt; ~/.config/fish/completions/emend-cli.fish
</translation>
    </message>
    <message>
        <source>Name one of these shells: %1.</source>
        <translation>Nennen Sie eine dieser Shells: %1.</translation>
    </message>
</context>
<context>
    <name>cli::ConvertCommand</name>
    <message>
        <source>Say with --to what to convert to. These can be asked for: %1.</source>
        <translation>Sagen Sie mit --to, in was umgewandelt werden soll. Möglich sind: %1.</translation>
    </message>
    <message>
        <source>There is no format “%1”. These can be asked for: %2.</source>
        <translation>Es gibt kein Format „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>Es wurde keine Datei angegeben.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so nothing was written.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The result would be written over the file itself, so nothing was written. Name another folder with --out-dir.</source>
        <translation>Das Ergebnis würde die Datei selbst überschreiben, daher wurde nichts geschrieben. Nennen Sie mit --out-dir einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Converting: %1 of %2 files</source>
        <translation>Umgewandelt: %1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Writes transcripts, or folders of them, in another format, without a project.</source>
        <translation>Schreibt Transkripte oder Ordner davon in einem anderen Format, ohne Projekt.</translation>
    </message>
    <message>
        <source>The names of the files that were written are listed.

To:
</source>
        <translation>Die Namen der geschriebenen Dateien werden aufgelistet.

In:
</translation>
    </message>
    <message>
        <source>
Formats that can be read:
</source>
        <translation>
Formate, die gelesen werden können:
</translation>
    </message>
    <message>
        <source>
Examples:
  emend-cli convert call.txt --to html
  emend-cli convert calls --to markdown --out-dir clean --jobs 4
</source>
        <translation>
Beispiele:
  emend-cli convert call.txt --to html
  emend-cli convert calls --to markdown --out-dir clean --jobs 4
</translation>
    </message>
    <message>
        <source>What to write; see below.</source>
        <translation>Was geschrieben wird; siehe unten.</translation>
    </message>
    <message>
        <source>The folder to write into, made if needed; this one if left out.</source>
        <translation>Der Ordner, in den geschrieben wird, bei Bedarf angelegt; ohne Angabe dieser hier.</translation>
    </message>
    <message>
        <source>Writes what became of each file as JSON.</source>
        <translation>Schreibt als JSON, was aus jeder Datei wurde.</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the list is missing.</source>
        <translation>Die Standardausgabe wurde geschlossen oder ist voll, daher fehlt ein Teil der Liste.</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>No format was given. These can be asked for: %1.</source>
        <translation>Es wurde kein Format angegeben. Möglich sind: %1.</translation>
    </message>
    <message>
        <source>There is no format “%1”. These can be asked for: %2.</source>
        <translation>Es gibt kein Format „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no choice for interpreted turns; see the help.</source>
        <translation>„%1“ ist keine Wahl für gedolmetschte Beiträge; siehe die Hilfe.</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>Es wurde keine Datei angegeben.</translation>
    </message>
    <message>
        <source>One file at a time can be exported; %1 were given.</source>
        <translation>Nur eine Datei auf einmal kann exportiert werden; angegeben wurden %1.</translation>
    </message>
    <message>
        <source>“%1” makes several files; name a folder with --output.</source>
        <translation>„%1“ ergibt mehrere Dateien; nennen Sie mit --output einen Ordner.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so nothing was written.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden, daher wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the export is missing.</source>
        <translation>Die Standardausgabe wurde geschlossen oder ist voll, daher fehlt ein Teil des Exports.</translation>
    </message>
    <message>
        <source>Writes a transcript, or a project with all that was corrected in it, in another format.</source>
        <translation>Schreibt ein Transkript oder ein Projekt mit allem, was darin berichtigt wurde, in einem anderen Format.</translation>
    </message>
    <message>
        <source>Formats:
</source>
        <translation>Formate:
</translation>
    </message>
    <message>
        <source>
Interpreted turns (in clean transcripts):
</source>
        <translation>
Gedolmetschte Beiträge (in bereinigten Transkripten):
</translation>
    </message>
    <message>
        <source>
Layouts (a project knows its own):
</source>
        <translation>
Aufbau (ein Projekt kennt seinen eigenen):
</translation>
    </message>
    <message>
        <source>
Examples:
  emend-cli export call.txt --format markdown --output call.md
  emend-cli export call.emend --format kpi-csv --output kpis.csv
  emend-cli export call.txt --format html --interpreted interpreter --output call.html
  emend-cli export call.emend --format docx --changes --output call.docx
  emend-cli export call.txt --format text | less
</source>
        <translation>
Beispiele:
  emend-cli export call.txt --format markdown --output call.md
  emend-cli export call.emend --format kpi-csv --output kpis.csv
  emend-cli export call.txt --format html --interpreted interpreter --output call.html
  emend-cli export call.emend --format docx --changes --output call.docx
  emend-cli export call.txt --format text | less
</translation>
    </message>
    <message>
        <source>What to write; see below.</source>
        <translation>Was geschrieben wird; siehe unten.</translation>
    </message>
    <message>
        <source>Where to write; standard output if left out or “-”.</source>
        <translation>Wohin geschrieben wird; ohne Angabe oder mit „-“ auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Which turns of an interpreted call to write; see below.</source>
        <translation>Welche Beiträge eines gedolmetschten Calls geschrieben werden; siehe unten.</translation>
    </message>
    <message>
        <source>Track in documents what was changed of the imported text.</source>
        <translation>Verzeichnet in Dokumenten, was am eingelesenen Text geändert wurde.</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>cli::Formats</name>
    <message>
        <source>Charts as PNG, SVG and PDF, in a folder</source>
        <translation>Diagramme als PNG, SVG und PDF, in einem Ordner</translation>
    </message>
</context>
<context>
    <name>cli::Help</name>
    <message>
        <source>All was done.</source>
        <translation>Alles wurde erledigt.</translation>
    </message>
    <message>
        <source>A file could not be read, analysed or written.</source>
        <translation>Eine Datei konnte nicht gelesen, analysiert oder geschrieben werden.</translation>
    </message>
    <message>
        <source>The command line made no sense; nothing was done.</source>
        <translation>Die Befehlszeile ergab keinen Sinn; nichts wurde getan.</translation>
    </message>
    <message>
        <source>All was done, and a file has what --fail-on names.</source>
        <translation>Alles wurde erledigt, und eine Datei hat, was --fail-on nennt.</translation>
    </message>
    <message>
        <source>The options of a command, with examples.</source>
        <translation>Die Optionen eines Befehls, mit Beispielen.</translation>
    </message>
    <message>
        <source>The manual page, for man.</source>
        <translation>Die Handbuchseite, für man.</translation>
    </message>
    <message>
        <source>The version of this program.</source>
        <translation>Die Version dieses Programms.</translation>
    </message>
    <message>
        <source>Reviews machine-made transcripts of earnings calls: who speaks, what the recogniser broke, and
which figures were said. Everything stays on this machine.

Usage: emend-cli COMMAND ...

Commands:
</source>
        <translation>Prüft maschinell erstellte Transkripte von Earnings Calls: wer spricht, was die Spracherkennung
verdorben hat und welche Zahlen genannt wurden. Alles bleibt auf diesem Rechner.

Aufruf: emend-cli COMMAND ...

Befehle:
</translation>
    </message>
    <message>
        <source>
Examples:
  emend-cli analyze call.txt --json call.json
  emend-cli export call.txt --format markdown --output call.md

Exit codes:
</source>
        <translation>
Beispiele:
  emend-cli analyze call.txt --json call.json
  emend-cli export call.txt --format markdown --output call.md

Rückgabewerte:
</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>Usage: emend-cli %1 %2

</source>
        <translation>Aufruf: emend-cli %1 %2

</translation>
    </message>
    <message>
        <source>

Options:
</source>
        <translation>

Optionen:
</translation>
    </message>
    <message>
        <source>emend-cli %1 (Qt %2)
Free software under the GNU General Public License, version 3 or later; there is no warranty.
</source>
        <translation>emend-cli %1 (Qt %2)
Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.
</translation>
    </message>
</context>
<context>
    <name>cli::ImportCommand</name>
    <message>
        <source>Name a project, which is made if it is not there, and the files to add.</source>
        <translation>Nennen Sie ein Projekt, das angelegt wird, wenn es fehlt, und die Dateien, die hinzukommen.</translation>
    </message>
    <message>
        <source>This is a project. “emend-cli merge” brings its work into another copy; add the transcripts it was made from instead.</source>
        <translation>Das ist ein Projekt. „emend-cli merge“ bringt seine Arbeit in eine andere Kopie; fügen Sie stattdessen die Transkripte hinzu, aus denen es entstand.</translation>
    </message>
    <message>
        <source>Reading %3 to %4: %1 of %2 files</source>
        <translation>Liest %3 bis %4: %1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 files</source>
        <translation>Liest: %1 von %2 Dateien</translation>
    </message>
    <message>
        <source>Adds transcripts, or folders of them, to a project.</source>
        <translation>Fügt einem Projekt Transkripte oder Ordner davon hinzu.</translation>
    </message>
    <message>
        <source>The project is made if it is not there. A line for each file says what became of it: added, known,
restored (it had been removed) or failed. Files that cannot be read are left out.

Layouts:
</source>
        <translation>Das Projekt wird angelegt, wenn es fehlt. Eine Zeile je Datei sagt, was aus ihr wurde: added, known,
restored (sie war entfernt worden) oder failed. Dateien, die nicht gelesen werden können, bleiben weg.

Aufbau:
</translation>
    </message>
    <message>
        <source>
Formats:
</source>
        <translation>
Formate:
</translation>
    </message>
    <message>
        <source>
Examples:
  emend-cli import calls.emend calls
  emend-cli import calls.emend q3.txt --layout name-prefix
  emend-cli import calls.emend calls --json | jq &apos;.[] | select(.state == &quot;failed&quot;)&apos;
</source>
        <translation>
Beispiele:
  emend-cli import calls.emend calls
  emend-cli import calls.emend q3.txt --layout name-prefix
  emend-cli import calls.emend calls --json | jq &apos;.[] | select(.state == &quot;failed&quot;)&apos;
</translation>
    </message>
    <message>
        <source>Writes what became of each file as JSON.</source>
        <translation>Schreibt als JSON, was aus jeder Datei wurde.</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the list is missing.</source>
        <translation>Die Standardausgabe wurde geschlossen oder ist voll, daher fehlt ein Teil der Liste.</translation>
    </message>
</context>
<context>
    <name>cli::Inputs</name>
    <message>
        <source>There is no layout “%1”. These can be asked for: %2.</source>
        <translation>Es gibt keinen Aufbau „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>How the file shows who speaks; guessed if left out.</source>
        <translation>Wie die Datei zeigt, wer spricht; ohne Angabe wird es erraten.</translation>
    </message>
    <message>
        <source>What the file is; told by its contents if left out.</source>
        <translation>Was die Datei ist; ohne Angabe sagt es ihr Inhalt.</translation>
    </message>
    <message>
        <source>No format that can be read is called “%1”. These can be asked for: %2.</source>
        <translation>Kein lesbares Format heißt „%1“. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>There is no transcript in the folder “%1”.</source>
        <translation>Im Ordner „%1“ liegt kein Transkript.</translation>
    </message>
</context>
<context>
    <name>cli::Manual</name>
    <message>
        <source>emend\-cli \- review machine\-made transcripts of earnings calls
</source>
        <translation>emend\-cli \- maschinell erstellte Transkripte von Earnings Calls prüfen
</translation>
    </message>
    <message>
        <source>Reads machine\-made transcripts of earnings calls and tells who speaks, what the recogniser broke, and which figures were said. Everything stays on this machine.
</source>
        <translation>Liest maschinell erstellte Transkripte von Earnings Calls und sagt, wer spricht, was die Spracherkennung verdorben hat und welche Zahlen genannt wurden. Alles bleibt auf diesem Rechner.
</translation>
    </message>
</context>
<context>
    <name>cli::MergeCommand</name>
    <message>
        <source>Name a project and the copy to merge into it.</source>
        <translation>Nennen Sie ein Projekt und die Kopie, die darin aufgehen soll.</translation>
    </message>
    <message>
        <source>“%1” is no choice for --conflicts. Write “mine” or “theirs”.</source>
        <translation>„%1“ ist keine Wahl für --conflicts. Schreiben Sie „mine“ oder „theirs“.</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 conflicts; %5 rows are equal, %6 are newer here.</source>
        <translation>%1 hinzugefügt, %2 geändert, %3 entfernt, %4 Konflikte; %5 Zeilen sind gleich, %6 sind hier neuer.</translation>
    </message>
    <message>
        <source>Brings the work in another copy of a project into it.</source>
        <translation>Bringt die Arbeit aus einer anderen Kopie eines Projekts in dieses.</translation>
    </message>
    <message>
        <source>Lists what the copy has otherwise, a line each: added, changed, removed or conflict, what it is, its words,
how it is in the project, and how in the copy. All of it becomes one step that undo takes back in the
program. The copy is never written to, and merging it again changes nothing.

Examples:
  emend-cli merge calls.emend kims-calls.emend --dry-run
  emend-cli merge calls.emend kims-calls.emend --conflicts theirs
</source>
        <translation>Listet auf, was in der Kopie anders ist, je eine Zeile: added, changed, removed oder conflict, was es ist,
seine Wörter, wie es im Projekt und wie es in der Kopie ist. Alles wird ein Schritt, den das Programm
rückgängig machen kann. In die Kopie wird nie geschrieben, und ein zweites Mal ändert sich nichts.

Beispiele:
  emend-cli merge calls.emend kims-calls.emend --dry-run
  emend-cli merge calls.emend kims-calls.emend --conflicts theirs
</translation>
    </message>
    <message>
        <source>Only list; write nothing.</source>
        <translation>Nur auflisten; nichts schreiben.</translation>
    </message>
    <message>
        <source>Lists as JSON.</source>
        <translation>Listet als JSON auf.</translation>
    </message>
    <message>
        <source>Whose side counts where both were changed: mine (if left out) or theirs.</source>
        <translation>Wessen Seite zählt, wo beide geändert haben: mine (ohne Angabe) oder theirs.</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the list is missing.</source>
        <translation>Die Standardausgabe wurde geschlossen oder ist voll, daher fehlt ein Teil der Liste.</translation>
    </message>
</context>
<context>
    <name>cli::NoteCommand</name>
    <message>
        <source>No note can be written as “%1”. These can be asked for: %2.</source>
        <translation>Eine Studie kann nicht als „%1“ geschrieben werden. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>The name “%1” says no format. Say with --format which is meant: %2.</source>
        <translation>Der Name „%1“ sagt kein Format. Sagen Sie mit --format, welches gemeint ist: %2.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2025-10-28.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie es wie 2025-10-28.</translation>
    </message>
    <message>
        <source>“%1” is no choice for --quotes. These can be asked for: %2.</source>
        <translation>„%1“ ist keine Wahl für --quotes. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>Name one transcript or project to write a note on.</source>
        <translation>Nennen Sie ein Transkript oder Projekt, über das eine Studie geschrieben wird.</translation>
    </message>
    <message>
        <source>The call has no chart “%1”. Its charts are: %2.</source>
        <translation>Der Call hat kein Diagramm „%1“. Seine Diagramme sind: %2.</translation>
    </message>
    <message>
        <source>The project has no tag “%1”.</source>
        <translation>Das Projekt hat keinen Code „%1“.</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the note is missing.</source>
        <translation>Die Standardausgabe wurde geschlossen oder ist voll, daher fehlt ein Teil der Studie.</translation>
    </message>
    <message>
        <source>Writes a research note on a call: figures, charts, quotes, open checks and changes.</source>
        <translation>Schreibt eine Research-Studie zu einem Call: Zahlen, Diagramme, Zitate, offene Proben und Änderungen.</translation>
    </message>
    <message>
        <source>The format follows from the ending of PATH. Parts that would be empty are left out.

Formats:
</source>
        <translation>Das Format folgt aus der Endung von PATH. Teile, die leer wären, bleiben weg.

Formate:
</translation>
    </message>
    <message>
        <source>
Placeholders of a template, as in {{company}}:
</source>
        <translation>
Platzhalter einer Vorlage, wie in {{company}}:
</translation>
    </message>
    <message>
        <source>
Examples:
  emend-cli note calls.emend --document 2 --author &quot;Kim Lee&quot; --output note.docx
  emend-cli note call.txt --quotes figures --charts none
  emend-cli note --print-template &gt; mine.md
  emend-cli note calls.emend --tag Guidance --template mine.md --output note.pdf
</source>
        <translation>
Beispiele:
  emend-cli note calls.emend --document 2 --author &quot;Kim Lee&quot; --output note.docx
  emend-cli note call.txt --quotes figures --charts none
  emend-cli note --print-template &gt; mine.md
  emend-cli note calls.emend --tag Guidance --template mine.md --output note.pdf
</translation>
    </message>
    <message>
        <source>Where to write; standard output if left out or “-”.</source>
        <translation>Wohin geschrieben wird; ohne Angabe oder mit „-“ auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>What to write; see below.</source>
        <translation>Was geschrieben wird; siehe unten.</translation>
    </message>
    <message>
        <source>The title; company and period if left out.</source>
        <translation>Der Titel; ohne Angabe Unternehmen und Periode.</translation>
    </message>
    <message>
        <source>Who writes the note.</source>
        <translation>Wer die Studie schreibt.</translation>
    </message>
    <message>
        <source>The date of the note, such as 2025-10-28.</source>
        <translation>Das Datum der Studie, etwa 2025-10-28.</translation>
    </message>
    <message>
        <source>Keys of charts with commas between them, all or none; the first three if left out.</source>
        <translation>Schlüssel von Diagrammen mit Kommas dazwischen, all oder none; ohne Angabe die ersten drei.</translation>
    </message>
    <message>
        <source>annotated passages (if left out), sentences of the figures, or none.</source>
        <translation>annotated, kommentierte Passagen (ohne Angabe), figures, Sätze der Zahlen, oder none.</translation>
    </message>
    <message>
        <source>Quotes only passages with this tag or one below it; may be repeated.</source>
        <translation>Zitiert nur Passagen mit diesem Code oder einem darunter; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Leaves out the earlier calls of the company.</source>
        <translation>Lässt die früheren Calls des Unternehmens weg.</translation>
    </message>
    <message>
        <source>Leaves out sums that do not come out.</source>
        <translation>Lässt Summen weg, die nicht aufgehen.</translation>
    </message>
    <message>
        <source>Leaves out what was changed in the transcript.</source>
        <translation>Lässt weg, was am Transkript geändert wurde.</translation>
    </message>
    <message>
        <source>Makes the note from this template.</source>
        <translation>Erstellt die Studie nach dieser Vorlage.</translation>
    </message>
    <message>
        <source>Prints the template to begin one&apos;s own with.</source>
        <translation>Gibt die Vorlage aus, um damit eine eigene zu beginnen.</translation>
    </message>
    <message>
        <source>Writing a note on %1</source>
        <translation>Studie über %1 wird geschrieben</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>cli::Program</name>
    <message>
        <source>“%1” says what can be asked for.</source>
        <translation>„%1“ sagt, was möglich ist.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Es wurde kein Befehl angegeben.</translation>
    </message>
</context>
<context>
    <name>cli::SearchCommand</name>
    <message>
        <source>“%1” is no choice for --%2. These can be asked for: %3.</source>
        <translation>„%1“ ist keine Wahl für --%2. Möglich sind: %3.</translation>
    </message>
    <message>
        <source>Name a project and the words to look for.</source>
        <translation>Nennen Sie ein Projekt und die gesuchten Wörter.</translation>
    </message>
    <message>
        <source>“%1” has no word to look for.</source>
        <translation>„%1“ enthält kein Wort, nach dem gesucht werden kann.</translation>
    </message>
    <message>
        <source>“%1” is no number of hits.</source>
        <translation>„%1“ ist keine Zahl von Treffern.</translation>
    </message>
    <message>
        <source>The project has no tag “%1”.</source>
        <translation>Das Projekt hat keinen Code „%1“.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Only the first %1 hits are shown; --limit shows more.</source>
        <translation>Nur die ersten %1 Treffer werden gezeigt; --limit zeigt mehr.</translation>
    </message>
    <message>
        <source>Finds words in all calls of a project: in the corrected text, in notes and in figures.</source>
        <translation>Findet Wörter in allen Calls eines Projekts: im berichtigten Text, in Notizen und in Zahlen.</translation>
    </message>
    <message>
        <source>All words must be there; “&quot;a phrase&quot;” is found as it stands, “marg*” finds beginnings, and “-word” leaves out
what has the word. Letter case and diacritics do not count.

Roles: %1
Sections: %2

Examples:
  emend-cli search calls.emend gross margin --company brackwater
  emend-cli search calls.emend &apos;&quot;free cash flow&quot;&apos; --role executive --section qa
  emend-cli search calls.emend guidance --in noted
</source>
        <translation>Alle Wörter müssen vorkommen; „&quot;eine Wendung&quot;“ wird wie geschrieben gefunden, „marg*“ findet Anfänge, und
„-wort“ lässt weg, was das Wort enthält. Groß- und Kleinschreibung und Akzente zählen nicht.

Rollen: %1
Abschnitte: %2

Beispiele:
  emend-cli search calls.emend gross margin --company brackwater
  emend-cli search calls.emend &apos;&quot;free cash flow&quot;&apos; --role executive --section qa
  emend-cli search calls.emend guidance --in noted
</translation>
    </message>
    <message>
        <source>Where to look: said, noted or figure; everywhere if left out.</source>
        <translation>Wo gesucht wird: said, noted oder figure; ohne Angabe überall.</translation>
    </message>
    <message>
        <source>Only calls of companies whose name contains this.</source>
        <translation>Nur Calls von Unternehmen, deren Name dies enthält.</translation>
    </message>
    <message>
        <source>Only calls on periods that contain this, such as 2025 or 2025Q3.</source>
        <translation>Nur Calls zu Perioden, die dies enthalten, etwa 2025 oder 2025Q3.</translation>
    </message>
    <message>
        <source>Only what was said by people whose name contains this.</source>
        <translation>Nur was Personen sagten, deren Name dies enthält.</translation>
    </message>
    <message>
        <source>Only what was said in this role; see below.</source>
        <translation>Nur was in dieser Rolle gesagt wurde; siehe unten.</translation>
    </message>
    <message>
        <source>Only in this section of a call; see below.</source>
        <translation>Nur in diesem Abschnitt eines Calls; siehe unten.</translation>
    </message>
    <message>
        <source>Only where this tag, or one below it, lies.</source>
        <translation>Nur wo dieser Code oder einer darunter liegt.</translation>
    </message>
    <message>
        <source>Writes the hits as JSON; ranges count code points.</source>
        <translation>Schreibt die Treffer als JSON; Bereiche zählen Codepunkte.</translation>
    </message>
    <message>
        <source>How many hits to show; 200 if left out.</source>
        <translation>Wie viele Treffer gezeigt werden; ohne Angabe 200.</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the hits is missing.</source>
        <translation>Die Standardausgabe wurde geschlossen oder ist voll, daher fehlt ein Teil der Treffer.</translation>
    </message>
</context>
<context>
    <name>cli::Summary</name>
    <message>
        <source>turns %1, speakers %2, passages to review %3, figures %4, KPIs %5, checks %6 of which inconsistent %7</source>
        <translation>Redebeiträge %1, Personen %2, zu prüfende Passagen %3, Zahlen %4, KPIs %5, Proben %6, davon widersprüchlich %7</translation>
    </message>
    <message>
        <source>Ends with exit code 3 if a file has this: inconsistent, for sums that do not come out, or findings, for passages to review.</source>
        <translation>Endet mit dem Rückgabewert 3, wenn eine Datei dies hat: inconsistent, Summen, die nicht aufgehen, oder findings, Passagen zum Prüfen.</translation>
    </message>
    <message>
        <source>“%1” is no choice for --fail-on. These can be asked for: %2.</source>
        <translation>„%1“ ist keine Wahl für --fail-on. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPIs</translation>
    </message>
    <message>
        <source>inconsistent checks</source>
        <translation>widersprüchliche Proben</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>%1 MB in %2 s</source>
        <translation>%1 MB in %2 s</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>%1 MB/s, %2 MB/s for each of %3 jobs</source>
        <translation>%1 MB/s, %2 MB/s für jede von %3 Aufgaben</translation>
    </message>
</context>
<context>
    <name>core::Analysis</name>
    <message>
        <source>The analysis was stopped. Nothing was changed.</source>
        <translation>Die Analyse wurde angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>Personen werden gesucht</translation>
    </message>
    <message>
        <source>Reading figures</source>
        <translation>Zahlen werden gelesen</translation>
    </message>
    <message>
        <source>Comparing with the second source</source>
        <translation>Wird mit der Zweitquelle verglichen</translation>
    </message>
    <message>
        <source>Analysis finished</source>
        <translation>Analyse fertig</translation>
    </message>
</context>
<context>
    <name>core::Backups</name>
    <message>
        <source>%1 (replaced %2)</source>
        <extracomment>The name of a project file that a backup has taken the place of; %2 is a time.</extracomment>
        <translation>%1 (ersetzt %2)</translation>
    </message>
    <message>
        <source>No backup was made, because the folder “%1” cannot be made. The project itself is as it was. Make room on the disk, or save a copy elsewhere.</source>
        <translation>Es wurde keine Sicherung angelegt, weil sich der Ordner „%1“ nicht anlegen lässt. Das Projekt selbst ist unverändert. Schaffen Sie Platz auf dem Datenträger oder speichern Sie eine Kopie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>“%1” is open in another window, so it was left as it is. Close it there and try again.</source>
        <translation>„%1“ ist in einem anderen Fenster geöffnet und blieb deshalb unverändert. Schließen Sie das Projekt dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>“%1” could not be put aside, so it was left as it is. Check that you may write to its folder.</source>
        <translation>„%1“ ließ sich nicht beiseitelegen und blieb deshalb unverändert. Prüfen Sie, ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>core::Checks</name>
    <message>
        <source>“%1” and “%2” cannot be read as one growth.</source>
        <translation>„%1“ und „%2“ ergeben zusammen kein Wachstum.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are broken up; %3 to %4 is %5, which fits both.</source>
        <translation>„%1“ und „%2“ sind zerrissen; von %3 auf %4 sind es %5, das passt zu beiden.</translation>
    </message>
    <message>
        <source>“%1” is broken up; “%2” is said elsewhere.</source>
        <translation>„%1“ ist zerrissen; an anderer Stelle wird „%2“ gesagt.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 now, and %4 was said at the time.</source>
        <translation>%1, %2: jetzt %3, und damals wurde %4 gesagt.</translation>
    </message>
    <message>
        <source>%1 of %2: %3 now, but %4 was said at the time.</source>
        <translation>%1, %2: jetzt %3, aber damals wurde %4 gesagt.</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 is %5, and %6 was said.</source>
        <translation>%1: Von %2 in %3 auf %4 sind es %5, und gesagt wurde %6.</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 is %5, but %6 was said.</source>
        <translation>%1: Von %2 in %3 auf %4 sind es %5, aber gesagt wurde %6.</translation>
    </message>
    <message>
        <source>“%1” names two currencies; %2 is named in words.</source>
        <translation>„%1“ nennt zwei Währungen; %2 wird in Worten genannt.</translation>
    </message>
    <message>
        <source>“%1” is in dollars, but the call declares its figures in %2.</source>
        <translation>„%1“ ist in Dollar, aber laut Call sind die Zahlen in %2 angegeben.</translation>
    </message>
    <message>
        <source>This law is of %1.</source>
        <translation>Dieses Gesetz ist von %1.</translation>
    </message>
    <message>
        <source>This law is of %1, not of %2.</source>
        <translation>Dieses Gesetz ist von %1, nicht von %2.</translation>
    </message>
    <message>
        <source>There is no “%1”: that month ends on day %2.</source>
        <translation>„%1“ gibt es nicht: Dieser Monat endet mit Tag %2.</translation>
    </message>
    <message>
        <source>“%1” lies before the call of %2.</source>
        <translation>„%1“ liegt vor dem Call vom %2.</translation>
    </message>
    <message>
        <source>“%1” lies behind the call of %2.</source>
        <translation>„%1“ liegt nach dem Call vom %2.</translation>
    </message>
    <message>
        <source>“%1” is a %2, as said.</source>
        <translation>„%1“ ist ein %2, wie gesagt.</translation>
    </message>
    <message>
        <source>“%1” is a %2, but a %3 was said.</source>
        <translation>„%1“ ist ein %2, aber gesagt wurde %3.</translation>
    </message>
    <message>
        <source>A quarter of %1 is too far ahead for a call of %2.</source>
        <translation>Ein Quartal im Jahr %1 liegt für einen Call im Jahr %2 zu weit in der Zukunft.</translation>
    </message>
    <message>
        <source>%1 to %2 is %3, an increase as said.</source>
        <translation>Von %1 auf %2 sind es %3, ein Anstieg wie gesagt.</translation>
    </message>
    <message>
        <source>%1 to %2 is %3, a decrease as said.</source>
        <translation>Von %1 auf %2 sind es %3, ein Rückgang wie gesagt.</translation>
    </message>
    <message>
        <source>%1 to %2 is %3</source>
        <translation>Von %1 auf %2 sind es %3</translation>
    </message>
    <message>
        <source>%1, and %2 was said.</source>
        <translation>%1, und %2 wurde gesagt.</translation>
    </message>
    <message>
        <source>%1, but %2 was said.</source>
        <translation>%1, aber %2 wurde gesagt.</translation>
    </message>
    <message>
        <source>%1 of the year before: %2 / %3 = %4</source>
        <translation>%1 im Vorjahr: %2 / %3 = %4</translation>
    </message>
    <message>
        <source>%1, as said.</source>
        <translation>%1, wie gesagt.</translation>
    </message>
    <message>
        <source>%1; the adjusted gross profit leaves out costs of %2.</source>
        <translation>%1; der bereinigte Bruttogewinn lässt Kosten von %2 aus.</translation>
    </message>
    <message>
        <source>%1 to %2 is %3 percentage points</source>
        <translation>Von %1 auf %2 sind es %3 Prozentpunkte</translation>
    </message>
    <message>
        <source>%1, and “%2” was said.</source>
        <translation>%1, und „%2“ wurde gesagt.</translation>
    </message>
    <message>
        <source>%1, but “%2” was said.</source>
        <translation>%1, aber „%2“ wurde gesagt.</translation>
    </message>
    <message>
        <source>%1 to %2 is %3 percentage points, or %4, but “%5” was said.</source>
        <translation>Von %1 auf %2 sind es %3 Prozentpunkte oder %4, aber gesagt wurde „%5“.</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” agree.</source>
        <translation>%1: „%2“ und „%3“ stimmen überein.</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” differ by a power of ten.</source>
        <translation>%1: „%2“ und „%3“ unterscheiden sich um eine Zehnerpotenz.</translation>
    </message>
    <message>
        <source>Growth of %1: “%2” and “%3” agree.</source>
        <translation>Wachstum, %1: „%2“ und „%3“ stimmen überein.</translation>
    </message>
    <message>
        <source>Growth of %1: “%2” and “%3” sound alike.</source>
        <translation>Wachstum, %1: „%2“ und „%3“ klingen ähnlich.</translation>
    </message>
    <message>
        <source>“%1” runs from low to high.</source>
        <translation>„%1“ reicht von niedrig bis hoch.</translation>
    </message>
    <message>
        <source>“%1” ends below where it begins.</source>
        <translation>„%1“ endet niedriger, als es beginnt.</translation>
    </message>
    <message>
        <source>“%1” is broken up; %2.</source>
        <translation>„%1“ ist zerrissen; %2.</translation>
    </message>
    <message>
        <source>%1: %2, as said.</source>
        <translation>%1: %2, wie gesagt.</translation>
    </message>
    <message>
        <source>%1: %2, but %3 was said.</source>
        <translation>%1: %2, aber %3 wurde gesagt.</translation>
    </message>
    <message>
        <source>“%1” is rendered as “%2”: they differ by a factor of %3.</source>
        <translation>„%1“ ist als „%2“ wiedergegeben: Das ist ein Unterschied um den Faktor %3.</translation>
    </message>
    <message>
        <source>The turn that is interpreted says “%1”, this turn “%2”.</source>
        <translation>Im gedolmetschten Redebeitrag heißt es „%1“, in diesem „%2“.</translation>
    </message>
    <message>
        <source>The interpreter says “%1”, this turn “%2”.</source>
        <translation>In der Verdolmetschung heißt es „%1“, in diesem Redebeitrag „%2“.</translation>
    </message>
    <message>
        <source>“%1” is also said elsewhere in the call.</source>
        <translation>„%1“ wird auch an anderer Stelle des Calls gesagt.</translation>
    </message>
    <message>
        <source>“%1” is rendered as “%2”.</source>
        <translation>„%1“ ist als „%2“ wiedergegeben.</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” are easily taken for each other.</source>
        <translation>%1: „%2“ und „%3“ werden leicht verwechselt.</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” are in different currencies.</source>
        <translation>%1: „%2“ und „%3“ haben verschiedene Währungen.</translation>
    </message>
    <message>
        <source>Share: %1, as said.</source>
        <translation>Anteil: %1, wie gesagt.</translation>
    </message>
    <message>
        <source>Share: %1, but %2 was said.</source>
        <translation>Anteil: %1, aber %2 wurde gesagt.</translation>
    </message>
    <message>
        <source>%1 fits, and sounds alike.</source>
        <translation>%1 passt und klingt ähnlich.</translation>
    </message>
    <message>
        <source>%1 would fit.</source>
        <translation>%1 würde passen.</translation>
    </message>
    <message>
        <source>%1 = %2, as said.</source>
        <translation>%1 = %2, wie gesagt.</translation>
    </message>
    <message>
        <source>%1 = %2, but %3 was said.</source>
        <translation>%1 = %2, aber %3 wurde gesagt.</translation>
    </message>
</context>
<context>
    <name>core::CodebookFile</name>
    <message>
        <source>“%1” was put at the top level: there is no tag “%2” to lie below.</source>
        <translation>„%1“ wurde auf die oberste Ebene gesetzt: Es gibt keinen Code „%2“, unter dem er liegen könnte.</translation>
    </message>
    <message>
        <source>“%1” was put at the top level: it lay below itself.</source>
        <translation>„%1“ wurde auf die oberste Ebene gesetzt: Er lag unter sich selbst.</translation>
    </message>
    <message>
        <source>Line %1 was left out: it names no tag.</source>
        <translation>Zeile %1 wurde weggelassen: Sie nennt keinen Code.</translation>
    </message>
    <message>
        <source>The file names no tag, so the codebook is unchanged. Write one tag in each line, with the columns “name”, “parent”, “colour” and “description”.</source>
        <translation>Die Datei nennt keinen Code, daher bleibt das Codebuch unverändert. Schreiben Sie einen Code je Zeile, mit den Spalten „name“, „parent“, „colour“ und „description“.</translation>
    </message>
    <message>
        <source>The file declares a document type, which codebooks have no need of.</source>
        <translation>Die Datei deklariert einen Dokumenttyp, den Codebücher nicht brauchen.</translation>
    </message>
    <message>
        <source>The file is damaged at line %1.</source>
        <translation>Die Datei ist in Zeile %1 beschädigt.</translation>
    </message>
    <message>
        <source>The file holds no codes.</source>
        <translation>Die Datei enthält keine Codes.</translation>
    </message>
    <message>
        <source>This codebook cannot be read, so nothing was changed. %1</source>
        <translation>Dieses Codebuch kann nicht gelesen werden, daher wurde nichts geändert. %1</translation>
    </message>
    <message>
        <source>It is XML, but no codebook of the REFI-QDA standard.</source>
        <translation>Es ist XML, aber kein Codebuch nach dem REFI-QDA-Standard.</translation>
    </message>
    <message>
        <source>Its codes are nested too deeply, or there are too many of them.</source>
        <translation>Seine Codes sind zu tief geschachtelt, oder es sind zu viele.</translation>
    </message>
    <message>
        <source>Code without a name</source>
        <translation>Code ohne Namen</translation>
    </message>
    <message>
        <source>The code at line %1 has no name.</source>
        <translation>Der Code in Zeile %1 hat keinen Namen.</translation>
    </message>
    <message>
        <source>“%1” has the identity of another code, so it was given one of its own.</source>
        <translation>„%1“ hat die Kennung eines anderen Codes und bekam daher eine eigene.</translation>
    </message>
</context>
<context>
    <name>core::ConfusionSignal</name>
    <message>
        <source>Recognisers often write “%1” for “%2”.</source>
        <translation>Spracherkennungen schreiben oft „%1“ statt „%2“.</translation>
    </message>
</context>
<context>
    <name>core::CurrencySignal</name>
    <message>
        <source>This call gives its amounts in %1, but here stands a dollar sign.</source>
        <translation>Dieser Call nennt seine Beträge in %1, aber hier steht ein Dollarzeichen.</translation>
    </message>
    <message>
        <source>“R&amp;B” before an amount stands for RMB.</source>
        <translation>„R&amp;B“ vor einem Betrag steht für RMB.</translation>
    </message>
    <message>
        <source>Two currencies for one amount: %1 and a dollar sign.</source>
        <translation>Zwei Währungen für einen Betrag: %1 und ein Dollarzeichen.</translation>
    </message>
</context>
<context>
    <name>core::DateSignal</name>
    <message>
        <source>%1 has only %2 days.</source>
        <translation>%1 hat nur %2 Tage.</translation>
    </message>
</context>
<context>
    <name>core::DecodedText</name>
    <message>
        <source>Control characters that no text has were replaced by spaces: %1 in all, the first in line %2.</source>
        <translation>Steuerzeichen, die in keinem Text stehen, wurden durch Leerzeichen ersetzt: insgesamt %1, das erste in Zeile %2.</translation>
    </message>
    <message>
        <source>Characters that are broken in the file (%1) are shown as “�”: %2 in all, the first in line %3.</source>
        <translation>Zeichen, die in der Datei beschädigt sind (%1), werden als „�“ gezeigt: insgesamt %2, das erste in Zeile %3.</translation>
    </message>
    <message>
        <source>The file does not say how its characters are encoded; it was read as %1.</source>
        <translation>Die Datei sagt nicht, wie ihre Zeichen codiert sind; sie wurde als %1 gelesen.</translation>
    </message>
    <message>
        <source>This is %1, not a text, so nothing was imported. Save the transcript as plain text and open that.</source>
        <translation>Das ist %1, kein Text, daher wurde nichts eingelesen. Speichern Sie das Transkript als reinen Text und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>These are binary data, not a text, so nothing was imported. Save the transcript as plain text and open that.</source>
        <translation>Das sind binäre Daten, kein Text, daher wurde nichts eingelesen. Speichern Sie das Transkript als reinen Text und öffnen Sie diesen.</translation>
    </message>
</context>
<context>
    <name>core::DocxImporter</name>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word-Dokument (DOCX)</translation>
    </message>
    <message>
        <source>This is an archive but no text document, so nothing was imported. Unpack it, or save the transcript as DOCX, PDF or plain text.</source>
        <translation>Dies ist ein Archiv, aber kein Textdokument; deshalb wurde nichts importiert. Entpacken Sie es oder speichern Sie das Transkript als DOCX, PDF oder reinen Text.</translation>
    </message>
</context>
<context>
    <name>core::Edit</name>
    <message>
        <source>Type</source>
        <translation>Eingeben</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>Vorschlag übernehmen</translation>
    </message>
    <message>
        <source>Write other words</source>
        <translation>Andere Wörter schreiben</translation>
    </message>
    <message>
        <source>Dismiss finding</source>
        <translation>Befund verwerfen</translation>
    </message>
    <message>
        <source>Take correction back</source>
        <translation>Korrektur zurücknehmen</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Change annotation</source>
        <translation>Anmerkung ändern</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Anmerkung entfernen</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>Code entfernen</translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation>Redebeitrag teilen</translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation>Redebeiträge verbinden</translation>
    </message>
    <message>
        <source>Assign speaker</source>
        <translation>Person zuordnen</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Personen zusammenführen</translation>
    </message>
    <message>
        <source>Begin section</source>
        <translation>Abschnitt beginnen</translation>
    </message>
    <message>
        <source>Tie to the turn it interprets</source>
        <translation>Mit gedolmetschtem Redebeitrag verknüpfen</translation>
    </message>
    <message>
        <source>Untie from the turn it interprets</source>
        <translation>Von gedolmetschtem Redebeitrag lösen</translation>
    </message>
    <message>
        <source>Change call details</source>
        <translation>Angaben zum Call ändern</translation>
    </message>
    <message>
        <source>Write a name alike everywhere</source>
        <translation>Namen überall gleich schreiben</translation>
    </message>
    <message>
        <source>Recognise speakers</source>
        <translation>Personen erkennen</translation>
    </message>
    <message>
        <source>Change roster</source>
        <translation>Personenverzeichnis ändern</translation>
    </message>
    <message>
        <source>Change glossary</source>
        <translation>Glossar ändern</translation>
    </message>
    <message>
        <source>Add second source</source>
        <translation>Zweitquelle hinzufügen</translation>
    </message>
    <message>
        <source>Remove second source</source>
        <translation>Zweitquelle entfernen</translation>
    </message>
    <message>
        <source>Confirm figures</source>
        <translation>Zahlen bestätigen</translation>
    </message>
    <message>
        <source>Change figure</source>
        <translation>Zahl ändern</translation>
    </message>
    <message>
        <source>Reject figures</source>
        <translation>Zahlen ablehnen</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>Zahl hinzufügen</translation>
    </message>
    <message>
        <source>Take decision on figures back</source>
        <translation>Entscheidung zu Zahlen zurücknehmen</translation>
    </message>
    <message>
        <source>Remove call</source>
        <translation>Call entfernen</translation>
    </message>
    <message>
        <source>Put call back</source>
        <translation>Call zurückholen</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Andere Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Take one change back</source>
        <translation>Eine Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Take back all that followed</source>
        <translation>Alles Spätere zurücknehmen</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>Wörter ersetzen</translation>
    </message>
    <message>
        <source>Change the words that are spelt right</source>
        <translation>Richtig geschriebene Wörter ändern</translation>
    </message>
</context>
<context>
    <name>core::Exporter</name>
    <message>
        <source>Clean transcript, web page</source>
        <translation>Reinschrift, Webseite</translation>
    </message>
    <message>
        <source>Transcript, Word</source>
        <translation>Transkript, Word</translation>
    </message>
    <message>
        <source>Transcript, OpenDocument</source>
        <translation>Transkript, OpenDocument</translation>
    </message>
    <message>
        <source>Findings, web page</source>
        <translation>Befunde, Webseite</translation>
    </message>
    <message>
        <source>Findings, Markdown</source>
        <translation>Befunde, Markdown</translation>
    </message>
    <message>
        <source>Findings, Word</source>
        <translation>Befunde, Word</translation>
    </message>
    <message>
        <source>Annotations, web page</source>
        <translation>Anmerkungen, Webseite</translation>
    </message>
    <message>
        <source>Annotations, Markdown</source>
        <translation>Anmerkungen, Markdown</translation>
    </message>
    <message>
        <source>Annotations, Word</source>
        <translation>Anmerkungen, Word</translation>
    </message>
    <message>
        <source>Changes, web page</source>
        <translation>Änderungen, Webseite</translation>
    </message>
    <message>
        <source>Changes, Markdown</source>
        <translation>Änderungen, Markdown</translation>
    </message>
    <message>
        <source>Changes, Word</source>
        <translation>Änderungen, Word</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Findings, annotations and changes</source>
        <translation>Befunde, Anmerkungen und Änderungen</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Für andere Programme</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>The interpreter alone where there is one</source>
        <translation>Nur die Verdolmetschung, wo es eine gibt</translation>
    </message>
    <message>
        <source>No machine translation at all</source>
        <translation>Gar keine maschinelle Übersetzung</translation>
    </message>
    <message>
        <source>Machine translation and interpreter</source>
        <translation>Maschinelle Übersetzung und Verdolmetschung</translation>
    </message>
    <message>
        <source>Findings, CSV</source>
        <translation>Befunde, CSV</translation>
    </message>
    <message>
        <source>Analysis and review, JSON</source>
        <translation>Analyse und Prüfung, JSON</translation>
    </message>
    <message>
        <source>KPI table, CSV</source>
        <translation>KPI-Tabelle, CSV</translation>
    </message>
    <message>
        <source>KPI table, JSON</source>
        <translation>KPI-Tabelle, JSON</translation>
    </message>
    <message>
        <source>KPI table, JSON Lines</source>
        <translation>KPI-Tabelle, JSON Lines</translation>
    </message>
    <message>
        <source>KPI workbook, Excel</source>
        <translation>KPI-Arbeitsmappe, Excel</translation>
    </message>
    <message>
        <source>Clean transcript, Markdown</source>
        <translation>Reinschrift, Markdown</translation>
    </message>
    <message>
        <source>Project for qualitative analysis, REFI-QDA</source>
        <translation>Projekt für qualitative Analyse, REFI-QDA</translation>
    </message>
    <message>
        <source>Corrected words with times, JSON as of Whisper</source>
        <translation>Korrigierte Wörter mit Zeiten, JSON wie von Whisper</translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>Untertitel, SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Untertitel, WebVTT</translation>
    </message>
    <message>
        <source>Clean transcript, plain text</source>
        <translation>Reinschrift, reiner Text</translation>
    </message>
    <message>
        <source>The file of this call does not tell when its words were said, so there is nothing to write. Import the call from subtitles or from the JSON of a recogniser.</source>
        <translation>Die Datei dieses Calls sagt nicht, wann die Wörter gesprochen wurden; deshalb gibt es nichts zu schreiben. Importieren Sie den Call aus Untertiteln oder aus dem JSON einer Spracherkennung.</translation>
    </message>
    <message>
        <source>Annotations, W3C Web Annotation</source>
        <translation>Anmerkungen, W3C Web Annotation</translation>
    </message>
    <message>
        <source>Transcript, PDF</source>
        <translation>Transkript, PDF</translation>
    </message>
</context>
<context>
    <name>core::FigureSignal</name>
    <message>
        <source>One figure was written down as two: “%1”, probably for “%2”.</source>
        <translation>Eine Zahl wurde als zwei geschrieben: „%1“, wahrscheinlich für „%2“.</translation>
    </message>
    <message>
        <source>One figure was written down as two: “%1”.</source>
        <translation>Eine Zahl wurde als zwei geschrieben: „%1“.</translation>
    </message>
    <message>
        <source>A full stop cuts this figure in two.</source>
        <translation>Ein Punkt schneidet diese Zahl entzwei.</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a figure.</source>
        <translation>„%1“ kann nicht als Zahl gelesen werden.</translation>
    </message>
</context>
<context>
    <name>core::FileSignature</name>
    <message>
        <source>a PNG image</source>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>a ZIP archive or a document of an office program</source>
        <translation>ein ZIP-Archiv oder das Dokument eines Office-Programms</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>ein leeres ZIP-Archiv</translation>
    </message>
    <message>
        <source>a document of an older office program</source>
        <translation>das Dokument eines älteren Office-Programms</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>ein RTF-Dokument</translation>
    </message>
    <message>
        <source>a database or an Emend project</source>
        <translation>eine Datenbank oder ein Emend-Projekt</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>eine Tonaufnahme</translation>
    </message>
    <message>
        <source>a film or a sound recording</source>
        <translation>ein Film oder eine Tonaufnahme</translation>
    </message>
</context>
<context>
    <name>core::Finding</name>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>Entstellt</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Redebeitrag</translation>
    </message>
</context>
<context>
    <name>core::FolderHazard</name>
    <message>
        <source>“%1” lies in a folder that %2 synchronises. If it is opened on two computers, the work of one of them may be lost. Keep the project in a local folder, and put copies here (File, Save a copy as…).</source>
        <translation>„%1“ liegt in einem Ordner, den %2 synchronisiert. Wird das Projekt auf zwei Computern geöffnet, kann die Arbeit des einen verloren gehen. Behalten Sie das Projekt in einem lokalen Ordner und legen Sie hier Kopien ab (Datei, Kopie speichern unter …).</translation>
    </message>
    <message>
        <source>“%1” lies on a network disk (%2). If the connection breaks, the last edit may be lost, and another computer may not notice that you have it open. Keep the project on this computer, and put copies there (File, Save a copy as…).</source>
        <translation>„%1“ liegt auf einem Netzlaufwerk (%2). Bricht die Verbindung ab, kann die letzte Änderung verloren gehen, und ein anderer Computer merkt vielleicht nicht, dass Sie das Projekt geöffnet haben. Behalten Sie es auf diesem Computer und legen Sie dort Kopien ab (Datei, Kopie speichern unter …).</translation>
    </message>
</context>
<context>
    <name>core::GarbleDetector</name>
    <message>
        <source>Garbled words and figures</source>
        <translation>Entstellte Wörter und Zahlen</translation>
    </message>
</context>
<context>
    <name>core::GlossaryFile</name>
    <message>
        <source>Line %1 was left out: it needs the right form and at least one wrong one.</source>
        <translation>Zeile %1 wurde weggelassen: Sie braucht die richtige Form und mindestens eine falsche.</translation>
    </message>
    <message>
        <source>No line of the file holds a right and a wrong form, so the glossary is unchanged. Write “right,wrong” or “right = wrong | wrong” in each line.</source>
        <translation>Keine Zeile der Datei enthält eine richtige und eine falsche Form, daher bleibt das Glossar unverändert. Schreiben Sie „richtig,falsch“ oder „richtig = falsch | falsch“ in jede Zeile.</translation>
    </message>
</context>
<context>
    <name>core::GlossaryFinder</name>
    <message>
        <source>Your glossary writes “%1” for “%2”.</source>
        <translation>Ihr Glossar schreibt „%1“ statt „%2“.</translation>
    </message>
</context>
<context>
    <name>core::HistoryKind</name>
    <message>
        <source>Words and names</source>
        <translation>Wörter und Namen</translation>
    </message>
    <message>
        <source>Decisions on findings</source>
        <translation>Entscheidungen zu Befunden</translation>
    </message>
    <message>
        <source>Annotations and tags</source>
        <translation>Anmerkungen und Codes</translation>
    </message>
    <message>
        <source>Turns and speakers</source>
        <translation>Redebeiträge und Personen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Calls and sources</source>
        <translation>Calls und Quellen</translation>
    </message>
    <message>
        <source>What was taken back</source>
        <translation>Zurückgenommenes</translation>
    </message>
</context>
<context>
    <name>core::HtmlImporter</name>
    <message>
        <source>What stands around the transcript on the page, such as menus and advertisements, was left out.</source>
        <translation>Was auf der Seite um das Transkript herum steht, etwa Menüs und Werbung, wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page were left out.</source>
        <translation>
            <numerusform>%n Bild der Seite wurde weggelassen.</numerusform>
            <numerusform>%n Bilder der Seite wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>The page has more than a million parts, so it is no transcript of a call. Nothing was imported.</source>
        <translation>Die Seite hat mehr als eine Million Teile, ist also kein Transkript eines Calls. Es wurde nichts importiert.</translation>
    </message>
</context>
<context>
    <name>core::Importer</name>
    <message>
        <source>No format is called “%1”, so nothing was imported. Choose one of the list or leave it to the guess.</source>
        <translation>Kein Format heißt „%1“; deshalb wurde nichts importiert. Wählen Sie eines aus der Liste oder lassen Sie es erkennen.</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>Die Datei „%1“ gibt es nicht. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>„%1“ ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Save the text and open that.</source>
        <translation>„%1“ ist keine gewöhnliche Datei. Speichern Sie den Text und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>“%1” is empty, so nothing was imported.</source>
        <translation>„%1“ ist leer; deshalb wurde nichts importiert.</translation>
    </message>
    <message>
        <source>“%1” may not be read, so nothing was imported. Ask its owner for permission or copy it to a folder of your own.</source>
        <translation>„%1“ darf nicht gelesen werden; deshalb wurde nichts importiert. Lassen Sie sich die Berechtigung geben oder kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end, so nothing was imported. Check the disk or copy the file anew.</source>
        <translation>„%1“ ließ sich nicht bis zum Ende lesen; deshalb wurde nichts importiert. Prüfen Sie den Datenträger oder kopieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>“%1” has %2, which is more than the %3 that are read at most, so nothing was imported. Split it into its calls.</source>
        <translation>„%1“ hat %2, mehr als die %3, die höchstens gelesen werden, daher wurde nichts eingelesen. Teilen Sie sie in ihre Calls auf.</translation>
    </message>
</context>
<context>
    <name>core::JsonReading</name>
    <message>
        <source>The file looks like JSON but ends too early, in line %1, column %2. Nothing was imported; get the whole file again.</source>
        <translation>Die Datei sieht nach JSON aus, endet aber zu früh, in Zeile %1, Spalte %2. Es wurde nichts importiert; besorgen Sie die vollständige Datei.</translation>
    </message>
    <message>
        <source>The file looks like JSON but cannot be read from line %1, column %2, on. Nothing was imported; get it from the recogniser again.</source>
        <translation>Die Datei sieht nach JSON aus, ist aber ab Zeile %1, Spalte %2 nicht lesbar. Es wurde nichts importiert; besorgen Sie die Datei noch einmal aus der Spracherkennung.</translation>
    </message>
    <message>
        <source>The file looks like JSON with lists in lists more than %1 deep, which no transcript has. Nothing was imported; choose another file.</source>
        <translation>Die Datei sieht nach JSON aus, mit mehr als %1-fach verschachtelten Listen, wie kein Transkript sie hat. Es wurde nichts importiert; wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>core::LabelCaster</name>
    <message>
        <source>The file marks these turns with “%1”.</source>
        <translation>Die Datei kennzeichnet diese Redebeiträge mit „%1“.</translation>
    </message>
</context>
<context>
    <name>core::LawSignal</name>
    <message>
        <source>The law is called “%1”.</source>
        <translation>Das Gesetz heißt „%1“.</translation>
    </message>
    <message>
        <source>The %1 dates from %2.</source>
        <translation>%1 stammt aus dem Jahr %2.</translation>
    </message>
</context>
<context>
    <name>core::MarkdownImporter</name>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>%n Bild wurde weggelassen.</numerusform>
            <numerusform>%n Bilder wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Merge</name>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>%1 % on the year</source>
        <translation>%1 % zum Vorjahr</translation>
    </message>
    <message>
        <source>%1 % on the quarter</source>
        <translation>%1 % zum Vorquartal</translation>
    </message>
    <message>
        <source>Call details</source>
        <translation>Angaben zum Call</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Redebeitrag</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Personenverzeichnis</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>Zweitquelle</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Turns and speakers</source>
        <translation>Redebeiträge und Personen</translation>
    </message>
    <message>
        <source>who speaks in the whole call</source>
        <translation>wer im ganzen Call spricht</translation>
    </message>
    <message>
        <source>%1 turns, %2 speakers</source>
        <extracomment>How many turns and speakers one copy of a call has.</extracomment>
        <translation>%1 Redebeiträge, %2 Personen</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>%1 turns or speakers changed</source>
        <translation>%1 Redebeiträge oder Personen geändert</translation>
    </message>
    <message>
        <source>removed from the project</source>
        <translation>aus dem Projekt entfernt</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand genannt</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>Wörter entfernt</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>unter „%1“</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>written otherwise</source>
        <translation>anders geschrieben</translation>
    </message>
    <message>
        <source>kept as it was said</source>
        <translation>gelassen, wie es gesagt wurde</translation>
    </message>
    <message>
        <source>right in the whole project</source>
        <translation>im ganzen Projekt richtig</translation>
    </message>
    <message>
        <source>right in one call</source>
        <translation>in einem Call richtig</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>This is the open project itself. Choose the copy that the other analyst worked on.</source>
        <translation>Das ist das geöffnete Projekt selbst. Wählen Sie die Kopie, an der die andere Person gearbeitet hat.</translation>
    </message>
    <message>
        <source>“%1” is no Emend project, so there is nothing to merge.</source>
        <translation>„%1“ ist kein Emend-Projekt, daher gibt es nichts zusammenzuführen.</translation>
    </message>
    <message>
        <source>“%1” could not be copied to be looked at. Is there room in “%2”?</source>
        <translation>„%1“ konnte zum Ansehen nicht kopiert werden. Ist in „%2“ noch Platz?</translation>
    </message>
</context>
<context>
    <name>core::NameKind</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
</context>
<context>
    <name>core::NameSignal</name>
    <message numerus="yes">
        <source>The call writes “%1” %n times; “%2” is probably the same name.</source>
        <translation>
            <numerusform>Der Call schreibt %n-mal „%1“; „%2“ ist wahrscheinlich derselbe Name.</numerusform>
            <numerusform>Der Call schreibt %n-mal „%1“; „%2“ ist wahrscheinlich derselbe Name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::NoteTemplate</name>
    <message>
        <source>the title of the note</source>
        <translation>der Titel der Studie</translation>
    </message>
    <message>
        <source>company, event and date in one line</source>
        <translation>Unternehmen, Anlass und Datum in einer Zeile</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>das Unternehmen</translation>
    </message>
    <message>
        <source>the event, such as “Second quarter 2025 earnings call”</source>
        <translation>der Anlass, etwa „Second quarter 2025 earnings call“</translation>
    </message>
    <message>
        <source>the period that the call reports on</source>
        <translation>die Periode, über die der Call berichtet</translation>
    </message>
    <message>
        <source>the date of the call</source>
        <translation>das Datum des Calls</translation>
    </message>
    <message>
        <source>who writes the note</source>
        <translation>wer die Studie schreibt</translation>
    </message>
    <message>
        <source>the date of the note</source>
        <translation>das Datum der Studie</translation>
    </message>
    <message>
        <source>the file that the call was read from</source>
        <translation>die Datei, aus der der Call gelesen wurde</translation>
    </message>
    <message>
        <source>how many passages wait for review; empty if none does</source>
        <translation>wie viele Passagen auf die Prüfung warten; leer, wenn keine</translation>
    </message>
    <message>
        <source>the figures with their changes, as a table</source>
        <translation>die Zahlen mit ihren Veränderungen, als Tabelle</translation>
    </message>
    <message>
        <source>what was said about the future, as a table</source>
        <translation>was über die Zukunft gesagt wurde, als Tabelle</translation>
    </message>
    <message>
        <source>the figures over the calls of the company, as a table</source>
        <translation>die Zahlen über die Calls des Unternehmens, als Tabelle</translation>
    </message>
    <message>
        <source>the charts</source>
        <translation>die Diagramme</translation>
    </message>
    <message>
        <source>the quotes, each with its source</source>
        <translation>die Zitate, jedes mit seiner Quelle</translation>
    </message>
    <message>
        <source>sums that do not come out, as a list</source>
        <translation>Summen, die nicht aufgehen, als Liste</translation>
    </message>
    <message>
        <source>what was changed in the transcript, as a table</source>
        <translation>was am Transkript geändert wurde, als Tabelle</translation>
    </message>
    <message>
        <source>Line %1 of the template: %2</source>
        <translation>Zeile %1 der Vorlage: %2</translation>
    </message>
    <message>
        <source>there is no placeholder “%1”. These are known: %2.</source>
        <translation>es gibt keinen Platzhalter „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>“{{%1}}” must stand in a line of its own.</source>
        <translation>„{{%1}}“ muss in einer eigenen Zeile stehen.</translation>
    </message>
    <message>
        <source>there is no {{if …}} that this belongs to.</source>
        <translation>es gibt kein {{if …}}, zu dem dies gehört.</translation>
    </message>
    <message>
        <source>this {{if …}} has no {{end}}.</source>
        <translation>dieses {{if …}} hat kein {{end}}.</translation>
    </message>
</context>
<context>
    <name>core::OdtImporter</name>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument-Text (ODT)</translation>
    </message>
    <message>
        <source>The document is protected by a password, so nothing was imported. Save it without one and open that.</source>
        <translation>Das Dokument ist mit einem Passwort geschützt; deshalb wurde nichts importiert. Speichern Sie es ohne Passwort und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>This is an archive but no OpenDocument text, so nothing was imported. Save the transcript as ODT, DOCX or plain text and open that.</source>
        <translation>Dies ist ein Archiv, aber kein OpenDocument-Text; deshalb wurde nichts importiert. Speichern Sie das Transkript als ODT, DOCX oder reinen Text und öffnen Sie diese Datei.</translation>
    </message>
</context>
<context>
    <name>core::OfficeNotes</name>
    <message numerus="yes">
        <source>%n tracked change(s) were read as accepted.</source>
        <translation>
            <numerusform>%n nachverfolgte Änderung wurde als angenommen gelesen.</numerusform>
            <numerusform>%n nachverfolgte Änderungen wurden als angenommen gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) were left out.</source>
        <translation>
            <numerusform>%n Kommentar wurde weggelassen.</numerusform>
            <numerusform>%n Kommentare wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) were left out.</source>
        <translation>
            <numerusform>%n Fußnote wurde weggelassen.</numerusform>
            <numerusform>%n Fußnoten wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that are hidden in the document were left out.</source>
        <translation>Wörter, die im Dokument verborgen sind, wurden weggelassen.</translation>
    </message>
</context>
<context>
    <name>core::OtterText</name>
    <message>
        <source>Text with a line “Name  12:34” above each turn, as of Otter</source>
        <translation>Text mit einer Zeile „Name  12:34“ über jedem Redebeitrag, wie von Otter</translation>
    </message>
</context>
<context>
    <name>core::Passages</name>
    <message>
        <source>Several words of this translation hardly go together; it is probably noise.</source>
        <translation>Mehrere Wörter dieser Übersetzung passen kaum zusammen; wahrscheinlich ist es Rauschen.</translation>
    </message>
</context>
<context>
    <name>core::PdfImporter</name>
    <message>
        <source>Lines that run at the head or foot of the pages were left out: “%1”.</source>
        <translation>Zeilen, die sich am Kopf oder Fuß der Seiten wiederholen, wurden weggelassen: „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that stand aslant or upright, such as a watermark, were left out.</source>
        <translation>
            <numerusform>%n schräg oder senkrecht stehendes Wort, etwa aus einem Wasserzeichen, wurde weggelassen.</numerusform>
            <numerusform>%n schräg oder senkrecht stehende Wörter, etwa aus einem Wasserzeichen, wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF-Dokument</translation>
    </message>
    <message>
        <source>The PDF document is damaged or not complete, so nothing was imported. Load or save it anew.</source>
        <translation>Das PDF-Dokument ist beschädigt oder unvollständig; deshalb wurde nichts importiert. Laden oder speichern Sie es neu.</translation>
    </message>
    <message>
        <source>The PDF document is protected by a password, so nothing was imported. Save it without one and open that.</source>
        <translation>Das PDF-Dokument ist mit einem Passwort geschützt; deshalb wurde nichts importiert. Speichern Sie es ohne Passwort und öffnen Sie diese Datei.</translation>
    </message>
    <message>
        <source>The PDF document has more than 2,000 pages, so it is no transcript of a call. Nothing was imported.</source>
        <translation>Das PDF-Dokument hat mehr als 2.000 Seiten, ist also kein Transkript eines Calls. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The pages of the PDF document are pictures without words, as a scanner makes them, so nothing was imported. Have their text recognised and open that.</source>
        <translation>Die Seiten des PDF-Dokuments sind Bilder ohne Wörter, wie sie ein Scanner macht; deshalb wurde nichts importiert. Lassen Sie den Text erkennen und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>This Emend was built without the library that reads PDF, so nothing was imported. Save the transcript as DOCX, HTML or plain text and open that.</source>
        <translation>Dieses Emend wurde ohne die Bibliothek gebaut, die PDF liest; deshalb wurde nichts importiert. Speichern Sie das Transkript als DOCX, HTML oder reinen Text und öffnen Sie diese Datei.</translation>
    </message>
</context>
<context>
    <name>core::PhraseSignal</name>
    <message>
        <source>The usual phrase is “%1”; “%2” sounds like “%3”.</source>
        <translation>Die übliche Wendung ist „%1“; „%2“ klingt wie „%3“.</translation>
    </message>
</context>
<context>
    <name>core::PlainTextImporter</name>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
</context>
<context>
    <name>core::Project</name>
    <message>
        <source>The passage has changed in the meantime, so nothing was done. Look at it again and repeat what you wanted.</source>
        <translation>Die Passage hat sich inzwischen geändert; deshalb wurde nichts getan. Sehen Sie sie sich noch einmal an und wiederholen Sie, was Sie wollten.</translation>
    </message>
    <message>
        <source>There is no folder in which a project could be kept.</source>
        <translation>Es gibt keinen Ordner, in dem ein Projekt abgelegt werden könnte.</translation>
    </message>
    <message>
        <source>This is taken back already, so nothing was done.</source>
        <translation>Das ist bereits zurückgenommen; deshalb wurde nichts getan.</translation>
    </message>
    <message>
        <source>This file is the call itself, so there is nothing to compare.</source>
        <translation>Diese Datei ist der Call selbst, daher gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>This file stands beside the call already.</source>
        <translation>Diese Datei steht schon neben dem Call.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The call is no longer in this project, so nothing was done.</source>
        <translation>Der Call ist nicht mehr in diesem Projekt, daher geschah nichts.</translation>
    </message>
</context>
<context>
    <name>core::ProjectStore</name>
    <message>
        <source>“%1” could not be written. What was there before, if anything, is unchanged. Choose another name.</source>
        <translation>„%1“ ließ sich nicht schreiben. Was vorher dort war, ist unverändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>„%1“ gibt es schon; die Datei blieb unverändert. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” could not be made. Choose another folder, or make room on the disk.</source>
        <translation>„%1“ ließ sich nicht anlegen. Wählen Sie einen anderen Ordner oder schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and that you may open it.</source>
        <translation>„%1“ lässt sich nicht lesen. Prüfen Sie, ob die Datei da ist und ob Sie sie öffnen dürfen.</translation>
    </message>
    <message>
        <source>The head of “%1” is damaged. It was left as it is. Choose “Backups and recovery” in the File menu to go back to a backup, or to recover what can be read.</source>
        <translation>Der Kopf von „%1“ ist beschädigt. Die Datei blieb unverändert. Wählen Sie „Sicherungen und Datenrettung“ im Menü „Datei“, um zu einer Sicherung zurückzukehren oder Lesbares zu retten.</translation>
    </message>
    <message>
        <source>“%1” is no Emend project. It was not changed. To work on a transcript, open its text file.</source>
        <translation>„%1“ ist kein Emend-Projekt. Die Datei wurde nicht geändert. Um an einem Transkript zu arbeiten, öffnen Sie dessen Textdatei.</translation>
    </message>
    <message>
        <source>“%1” is the open project itself, in which everything is saved already. Choose another name for the copy.</source>
        <translation>„%1“ ist das geöffnete Projekt selbst, in dem schon alles gespeichert ist. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>“%1” was not closed properly and was left as it is. Choose another name for the copy, or open that file once to mend it.</source>
        <translation>„%1“ wurde nicht richtig geschlossen und blieb unverändert. Wählen Sie einen anderen Namen für die Kopie oder öffnen Sie die Datei einmal, um sie zu reparieren.</translation>
    </message>
    <message>
        <source>“%1” is open in another window and was left as it is. Choose another name for the copy.</source>
        <translation>„%1“ ist in einem anderen Fenster geöffnet und blieb unverändert. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 auf %2 (Prozess %3)</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Emend, so it was opened for reading only. Install the newest Emend to work on it.</source>
        <translation>„%1“ wurde von einem neueren Emend geschrieben und deshalb nur zum Lesen geöffnet. Installieren Sie das neueste Emend, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>“%1” was written by an older Emend and has to be brought up to date first, but it cannot be written. Copy it to another folder and open the copy.</source>
        <translation>„%1“ wurde von einem älteren Emend geschrieben und muss zuerst aktualisiert werden, ist aber nicht beschreibbar. Kopieren Sie die Datei in einen anderen Ordner und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>“%1” is write-protected, so it was opened for reading only. Save a copy to work on it.</source>
        <translation>„%1“ ist schreibgeschützt und wurde daher nur zum Lesen geöffnet. Speichern Sie eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>The folder of “%1” is write-protected, so the project was opened for reading only. Save a copy to another folder to work on it.</source>
        <translation>Der Ordner von „%1“ ist schreibgeschützt, daher wurde das Projekt nur zum Lesen geöffnet. Speichern Sie eine Kopie in einem anderen Ordner, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>unknown program</source>
        <translation>unbekanntes Programm</translation>
    </message>
    <message>
        <source>“%1” is open on another computer: %2. It was opened here for reading only. Close it there and open it again to work on it. If that computer has broken down, delete “%3” beside the project first.</source>
        <translation>„%1“ ist auf einem anderen Rechner geöffnet: %2. Es wurde hier nur zum Lesen geöffnet. Schließen Sie es dort und öffnen Sie es wieder, um daran zu arbeiten. Ist jener Rechner abgestürzt, löschen Sie zuerst „%3“ neben dem Projekt.</translation>
    </message>
    <message>
        <source>“%1” is already open in another window: %2. It was opened here for reading only. Close it there and open it again to work on it.</source>
        <translation>„%1“ ist schon in einem anderen Fenster geöffnet: %2. Es wurde hier nur zum Lesen geöffnet. Schließen Sie es dort und öffnen Sie es wieder, um daran zu arbeiten.</translation>
    </message>
    <message>
        <source>The folder of “%1” does not let Emend write, so the project was opened for reading only. Save a copy to another folder to work on it.</source>
        <translation>Im Ordner von „%1“ darf Emend nicht schreiben, daher wurde das Projekt nur zum Lesen geöffnet. Speichern Sie eine Kopie in einem anderen Ordner, um daran zu arbeiten.</translation>
    </message>
</context>
<context>
    <name>core::QuantityFormat</name>
    <message>
        <source>Revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Gewinn</translation>
    </message>
    <message>
        <source>Costs and expenses</source>
        <translation>Kosten und Aufwendungen</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Growth rates</source>
        <translation>Wachstumsraten</translation>
    </message>
    <message>
        <source>Cash and cash flow</source>
        <translation>Liquidität und Cashflow</translation>
    </message>
    <message>
        <source>Capital and debt</source>
        <translation>Kapital und Schulden</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>Operatives Geschäft</translation>
    </message>
    <message>
        <source>Per share</source>
        <translation>Je Aktie</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>PP</translation>
    </message>
    <message>
        <source>bps</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>Currency not said</source>
        <translation>Währung nicht genannt</translation>
    </message>
    <message>
        <source>%1, currency not said</source>
        <translation>%1, Währung nicht genannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>bn</source>
        <translation>Mrd.</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>Milliarden</translation>
    </message>
    <message>
        <source>m</source>
        <translation>Mio.</translation>
    </message>
    <message>
        <source>million</source>
        <translation>Millionen</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>Prozentpunkte</translation>
    </message>
    <message>
        <source>Basis points</source>
        <translation>Basispunkte</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Vielfaches</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>Andere Zahlen</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>Bereinigt</translation>
    </message>
    <message>
        <source>GAAP</source>
        <translation>GAAP</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Berichtet</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>core::RecogniserJson</name>
    <message>
        <source>The file is JSON, but of no recogniser that is known, so nothing was imported. Export it as text, SRT or WebVTT instead.</source>
        <translation>Die Datei ist JSON, aber von keiner bekannten Spracherkennung; deshalb wurde nichts importiert. Exportieren Sie sie stattdessen als Text, SRT oder WebVTT.</translation>
    </message>
    <message>
        <source>The file is JSON with %1, which no recogniser that is known writes, so nothing was imported. Export it as text, SRT or WebVTT instead.</source>
        <translation>Die Datei ist JSON mit %1, was keine bekannte Spracherkennung schreibt; deshalb wurde nichts importiert. Exportieren Sie sie stattdessen als Text, SRT oder WebVTT.</translation>
    </message>
    <message>
        <source>%1, JSON</source>
        <extracomment>A file format: %1 is the product that writes it.</extracomment>
        <translation>%1, JSON</translation>
    </message>
    <message>
        <source>JSON of a recogniser</source>
        <translation>JSON einer Spracherkennung</translation>
    </message>
</context>
<context>
    <name>core::Recovery</name>
    <message>
        <source>What was taken back before can no longer be done again.</source>
        <translation>Was vorher rückgängig gemacht wurde, lässt sich nicht mehr wiederherstellen.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n step(s) of the history are incomplete and were left out. What they did is kept, but can no longer be taken back step by step.</source>
        <translation>
            <numerusform>Der erste Schritt des Verlaufs ist unvollständig und wurde weggelassen. Was er bewirkt hat, bleibt, lässt sich aber nicht mehr zurücknehmen.</numerusform>
            <numerusform>Die ersten %n Schritte des Verlaufs sind unvollständig und wurden weggelassen. Was sie bewirkt haben, bleibt, lässt sich aber nicht mehr Schritt für Schritt zurücknehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered call</source>
        <translation>Geretteter Call</translation>
    </message>
    <message>
        <source>The text of the call “%1” could not be read, so the call is not in the new file. Import it again.</source>
        <translation>Der Text des Calls „%1“ ließ sich nicht lesen; deshalb fehlt der Call in der neuen Datei. Importieren Sie ihn noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>What was known of %n call(s), such as company and date, could not be read. Enter it again under “Details of the call”.</source>
        <translation>
            <numerusform>Was über %n Call bekannt war, etwa Unternehmen und Datum, ließ sich nicht lesen. Geben Sie es unter „Angaben zum Call“ noch einmal ein.</numerusform>
            <numerusform>Was über %n Calls bekannt war, etwa Unternehmen und Datum, ließ sich nicht lesen. Geben Sie es unter „Angaben zum Call“ noch einmal ein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) referred to something that could not be read; the reference was taken out, or the row where it makes no sense without.</source>
        <translation>
            <numerusform>%n Zeile verwies auf etwas, das sich nicht lesen ließ; der Verweis wurde entfernt oder, wo sie ohne ihn keinen Sinn ergibt, die Zeile.</numerusform>
            <numerusform>%n Zeilen verwiesen auf etwas, das sich nicht lesen ließ; der Verweis wurde entfernt oder, wo sie ohne ihn keinen Sinn ergibt, die Zeile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) named passages that cannot be, and were left out.</source>
        <translation>
            <numerusform>%n Zeile nannte eine unmögliche Passage und wurde weggelassen.</numerusform>
            <numerusform>%n Zeilen nannten unmögliche Passagen und wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who spoke here could not be read from the damaged file.</source>
        <translation>Wer hier sprach, ließ sich aus der beschädigten Datei nicht lesen.</translation>
    </message>
    <message>
        <source>details of calls</source>
        <translation>Angaben zu Calls</translation>
    </message>
    <message>
        <source>imported texts</source>
        <translation>Importierte Texte</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>tags of annotations</source>
        <translation>Codes von Anmerkungen</translation>
    </message>
    <message>
        <source>tags of the codebook</source>
        <translation>Codes des Codebuchs</translation>
    </message>
    <message>
        <source>decisions on findings</source>
        <translation>Entscheidungen zu Befunden</translation>
    </message>
    <message>
        <source>lines of the history</source>
        <translation>Zeilen des Verlaufs</translation>
    </message>
    <message>
        <source>changes in the history</source>
        <translation>Änderungen im Verlauf</translation>
    </message>
    <message>
        <source>people of the roster</source>
        <translation>Personen des Personenverzeichnisses</translation>
    </message>
    <message>
        <source>terms of the glossary</source>
        <translation>Begriffe des Glossars</translation>
    </message>
    <message>
        <source>words of the spelling list</source>
        <translation>Wörter der Rechtschreibliste</translation>
    </message>
    <message>
        <source>times of words</source>
        <translation>Zeiten von Wörtern</translation>
    </message>
    <message>
        <source>texts of second sources</source>
        <translation>Texte von Zweitquellen</translation>
    </message>
    <message>
        <source>second sources</source>
        <translation>Zweitquellen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken from the history, which is damaged itself: they may be older than what was lost.</source>
        <translation>
            <numerusform>%n Zeile wurde dem Verlauf entnommen, der selbst beschädigt ist: Sie ist womöglich älter als das Verlorene.</numerusform>
            <numerusform>%n Zeilen wurden dem Verlauf entnommen, der selbst beschädigt ist: Sie sind womöglich älter als das Verlorene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file hold nothing that could be read.</source>
        <translation>
            <numerusform>%n Seite der Datei enthält nichts Lesbares.</numerusform>
            <numerusform>%n Seiten der Datei enthalten nichts Lesbares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %1, a part could not be read (%n place(s) in the file).</source>
        <translation>
            <numerusform>%1: Ein Teil ließ sich nicht lesen (%n Stelle in der Datei).</numerusform>
            <numerusform>%1: Ein Teil ließ sich nicht lesen (%n Stellen in der Datei).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %1, %n come(s) from a damaged part of the file. Look at them: some may be wrong or missing.</source>
        <translation>
            <numerusform>%1: %n Eintrag kommt aus einem beschädigten Teil der Datei. Sehen Sie ihn sich an: Er kann falsch sein, und es kann etwas fehlen.</numerusform>
            <numerusform>%1: %n Einträge kommen aus einem beschädigten Teil der Datei. Sehen Sie sie sich an: Einige können falsch sein oder fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the %1, some may be missing, because a part of the file is damaged.</source>
        <translation>%1: Einige fehlen womöglich, weil ein Teil der Datei beschädigt ist.</translation>
    </message>
    <message>
        <source>None of the %1 could be found.</source>
        <translation>%1: Davon war nichts zu finden.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) were made anew for words that no turn held any more; say who speaks there.</source>
        <translation>
            <numerusform>%n Redebeitrag wurde neu angelegt für Wörter, die zu keinem Redebeitrag mehr gehörten; sagen Sie, wer dort spricht.</numerusform>
            <numerusform>%n Redebeiträge wurden neu angelegt für Wörter, die zu keinem Redebeitrag mehr gehörten; sagen Sie, wer dort spricht.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read at all. Nothing was made.</source>
        <translation>„%1“ lässt sich überhaupt nicht lesen. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>“%1” is too short to hold anything of a project. Nothing was made.</source>
        <translation>„%1“ ist zu kurz, um etwas von einem Projekt zu enthalten. Es wurde nichts angelegt.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Emend. Nothing was made. Install the newest Emend to recover it.</source>
        <translation>„%1“ wurde von einem neueren Emend geschrieben. Es wurde nichts angelegt. Installieren Sie das neueste Emend, um die Daten zu retten.</translation>
    </message>
    <message>
        <source>“%1” exists already or cannot be made, so nothing was recovered. Choose another name.</source>
        <translation>„%1“ gibt es schon oder lässt sich nicht anlegen; deshalb wurde nichts gerettet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>No call of a project could be read in “%1”. It was left as it is, and nothing was made. Go back to a backup.</source>
        <translation>In „%1“ ließ sich kein Call eines Projekts lesen. Die Datei blieb unverändert, und es wurde nichts angelegt. Kehren Sie zu einer Sicherung zurück.</translation>
    </message>
</context>
<context>
    <name>core::RepeatDetector</name>
    <message numerus="yes">
        <source>“%1” stands here %n times in a row; the last copy breaks off.</source>
        <translation>
            <numerusform>„%1“ steht hier %n-mal hintereinander; die letzte Kopie bricht ab.</numerusform>
            <numerusform>„%1“ steht hier %n-mal hintereinander; die letzte Kopie bricht ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands here %n times in a row.</source>
        <translation>
            <numerusform>„%1“ steht hier %n-mal hintereinander.</numerusform>
            <numerusform>„%1“ steht hier %n-mal hintereinander.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands here %n times in a row with small changes.</source>
        <translation>
            <numerusform>„%1“ steht hier %n-mal hintereinander, leicht verändert.</numerusform>
            <numerusform>„%1“ steht hier %n-mal hintereinander, leicht verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was written down twice.</source>
        <translation>„%1“ wurde zweimal geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>These %n words stand in the transcript before, word for word.</source>
        <translation>
            <numerusform>Dieses %n Wort steht weiter oben im Transkript, Wort für Wort.</numerusform>
            <numerusform>Diese %n Wörter stehen weiter oben im Transkript, Wort für Wort.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is said %n times in a row.</source>
        <translation>
            <numerusform>„%1“ wird %n-mal hintereinander gesagt.</numerusform>
            <numerusform>„%1“ wird %n-mal hintereinander gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is said twice in a row.</source>
        <translation>„%1“ wird zweimal hintereinander gesagt.</translation>
    </message>
    <message>
        <source>The sentence starts again with “%1”.</source>
        <translation>Der Satz beginnt mit „%1“ noch einmal.</translation>
    </message>
    <message>
        <source>Repeated words and passages</source>
        <translation>Wiederholte Wörter und Passagen</translation>
    </message>
</context>
<context>
    <name>core::SaveFile</name>
    <message>
        <source>“%1” is a folder, so nothing was written. Name a file in it.</source>
        <translation>„%1“ ist ein Ordner; deshalb wurde nichts geschrieben. Geben Sie eine Datei darin an.</translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist, so nothing was written. Make it first or choose another.</source>
        <translation>Den Ordner für „%1“ gibt es nicht; deshalb wurde nichts geschrieben. Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“%1” cannot be written there, so nothing was changed. Choose a folder you may write to.</source>
        <translation>„%1“ lässt sich dort nicht schreiben; deshalb wurde nichts geändert. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>“%1” could not be written to its end; the disk may be full. A file of that name is as it was. Free some space and save again.</source>
        <translation>„%1“ ließ sich nicht bis zum Ende schreiben; vielleicht ist der Datenträger voll. Eine Datei dieses Namens ist unverändert. Schaffen Sie Platz und speichern Sie noch einmal.</translation>
    </message>
</context>
<context>
    <name>core::ScriptSignal</name>
    <message>
        <source>Words in another script inside an English passage.</source>
        <translation>Wörter in einer anderen Schrift in einer englischen Passage.</translation>
    </message>
</context>
<context>
    <name>core::SecondSource</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names in a row.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>The press release</source>
        <translation>Die Pressemitteilung</translation>
    </message>
    <message>
        <source>The other transcript</source>
        <translation>Das andere Transkript</translation>
    </message>
    <message>
        <source>Press release of the company</source>
        <translation>Pressemitteilung des Unternehmens</translation>
    </message>
    <message>
        <source>Transcript of another vendor</source>
        <translation>Transkript eines anderen Anbieters</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1: „%2“.</translation>
    </message>
    <message>
        <source>%1: “%2” is consistent with %3 (%4).</source>
        <translation>%1: „%2“ passt zu %3 (%4).</translation>
    </message>
    <message>
        <source>%1: %2 says %3; the transcript says %4.</source>
        <translation>%1: %2 lautet dort %3; im Transkript steht %4.</translation>
    </message>
    <message>
        <source>No figure of “%1” could be matched with one of the call.</source>
        <translation>Keine Zahl von „%1“ passt zu einer des Calls.</translation>
    </message>
    <message>
        <source>Only %1 of %2 figures of “%3” are those of this call. It seems to be another company&apos;s or quarter&apos;s, so nothing is taken from it.</source>
        <translation>Nur %1 von %2 Zahlen von „%3“ sind die dieses Calls. Die Quelle gehört wohl zu einem anderen Unternehmen oder Quartal, daher wird nichts aus ihr übernommen.</translation>
    </message>
    <message>
        <source>%1 writes: “… %2 …”.</source>
        <translation>%1 schreibt: „… %2 …“.</translation>
    </message>
    <message>
        <source>%1 has more words here than this transcript: “%2”.</source>
        <translation>%1 hat hier mehr Wörter als dieses Transkript: „%2“.</translation>
    </message>
    <message>
        <source>%1 does not have “%2” here.</source>
        <translation>%1 hat „%2“ hier nicht.</translation>
    </message>
    <message>
        <source>%1 writes “%2” where this transcript has “%3”.</source>
        <translation>%1 schreibt „%2“, wo in diesem Transkript „%3“ steht.</translation>
    </message>
    <message>
        <source>%1 do not have “%2” here.</source>
        <translation>%1 haben „%2“ hier nicht.</translation>
    </message>
    <message>
        <source>%1 write “%2” where this transcript has “%3”.</source>
        <translation>%1 schreiben „%2“, wo in diesem Transkript „%3“ steht.</translation>
    </message>
    <message>
        <source>%1 was compared.</source>
        <translation>%1 wurde verglichen.</translation>
    </message>
    <message>
        <source>Only %1 % of the words of “%2” are those of this call. It seems to be another call, so nothing is taken from it.</source>
        <translation>Nur %1 % der Wörter von „%2“ sind die dieses Calls. Das ist wohl ein anderer Call, daher wird nichts aus ihm übernommen.</translation>
    </message>
</context>
<context>
    <name>core::SentenceSignal</name>
    <message>
        <source>Several sentences run together without a full stop.</source>
        <translation>Mehrere Sätze laufen ohne Punkt ineinander.</translation>
    </message>
    <message>
        <source>The sentence goes on in lower case after the full stop.</source>
        <translation>Der Satz geht nach dem Punkt klein weiter.</translation>
    </message>
</context>
<context>
    <name>core::Speaker</name>
    <message>
        <source>Operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>Management</translation>
    </message>
    <message>
        <source>Investor relations</source>
        <translation>Investor Relations</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst/in</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscher/in</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A speaker without a name: %1 is the role, %2 counts, as in “Analyst 2”.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>core::SpeakerCaster</name>
    <message>
        <source>These are an operator&apos;s formulas.</source>
        <translation>Das sind Formeln eines Operators.</translation>
    </message>
    <message>
        <source>The same person says it again in another language.</source>
        <translation>Dieselbe Person sagt es noch einmal in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>The operator announced “%1” just before.</source>
        <translation>Der Operator hat eben „%1“ angekündigt.</translation>
    </message>
    <message>
        <source>The operator called “%1” just before.</source>
        <translation>Der Operator hat eben „%1“ aufgerufen.</translation>
    </message>
    <message>
        <source>The speaker says the name “%1”.</source>
        <translation>Die Person nennt den Namen „%1“.</translation>
    </message>
    <message>
        <source>Somebody asks whose name could not be read.</source>
        <translation>Jemand fragt, dessen Name nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>This says again in English what was said before in another language.</source>
        <translation>Dies sagt auf Englisch noch einmal, was zuvor in einer anderen Sprache gesagt wurde.</translation>
    </message>
    <message>
        <source>The turn before handed over to “%1”.</source>
        <translation>Der Beitrag davor hat an „%1“ übergeben.</translation>
    </message>
    <message>
        <source>“%1” leads through the questions.</source>
        <translation>„%1“ führt durch die Fragen.</translation>
    </message>
    <message>
        <source>Somebody who spoke before without being named is the likeliest to answer.</source>
        <translation>Am wahrscheinlichsten antwortet jemand, der zuvor sprach, ohne genannt zu werden.</translation>
    </message>
    <message>
        <source>“%1” is the likeliest to answer: by who was asked, who spoke before and what about.</source>
        <translation>„%1“ antwortet am wahrscheinlichsten: danach, wer gefragt wurde, wer zuvor sprach und worüber.</translation>
    </message>
    <message>
        <source>Somebody of the company answers; the words do not tell who.</source>
        <translation>Jemand aus dem Unternehmen antwortet; die Wörter sagen nicht, wer.</translation>
    </message>
    <message>
        <source>The words sound like another speaker than those beside them.</source>
        <translation>Die Wörter klingen nach einer anderen Person als die daneben.</translation>
    </message>
    <message>
        <source>“%1” asks the next speaker to begin.</source>
        <translation>„%1“ bittet die nächste Person anzufangen.</translation>
    </message>
    <message>
        <source>“%1” goes on after the interpreter.</source>
        <translation>„%1“ spricht nach der Verdolmetschung weiter.</translation>
    </message>
    <message>
        <source>The next speaker thanks “%1”.</source>
        <translation>Wer danach spricht, dankt „%1“.</translation>
    </message>
    <message>
        <source>“%1” leads through the call and opens the questions.</source>
        <translation>„%1“ führt durch den Call und eröffnet die Fragen.</translation>
    </message>
    <message>
        <source>The sentence of “%1” goes on.</source>
        <translation>Der Satz von „%1“ geht weiter.</translation>
    </message>
    <message>
        <source>“%1” goes on after the speaker before.</source>
        <translation>„%1“ spricht nach der Person davor weiter.</translation>
    </message>
    <message>
        <source>Nobody says who this is.</source>
        <translation>Niemand sagt, wer das ist.</translation>
    </message>
    <message>
        <source>The askers speak to “%1”, who is not known otherwise.</source>
        <translation>Die Fragenden sprechen „%1“ an; sonst ist diese Person nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>core::Subtitles</name>
    <message>
        <source>The file has no line with the times of a subtitle (“00:01:02,500 --&gt; 00:01:05,000”), so nothing was imported. Choose another file.</source>
        <translation>Die Datei hat keine Zeile mit den Zeiten eines Untertitels („00:01:02,500 --&gt; 00:01:05,000“); deshalb wurde nichts importiert. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>Untertitel, SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>Untertitel, WebVTT</translation>
    </message>
</context>
<context>
    <name>core::TextImport</name>
    <message>
        <source>The file has more than a million lines, so it is no transcript of a call. Nothing was imported; choose another file.</source>
        <translation>Die Datei hat über eine Million Zeilen und ist daher kein Transkript eines Calls. Nichts wurde eingelesen; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The file holds nothing but white space, so nothing was imported. Choose a file with the words of a call.</source>
        <translation>Die Datei enthält nur Leerraum, daher wurde nichts eingelesen. Wählen Sie eine Datei mit den Wörtern eines Calls.</translation>
    </message>
    <message>
        <source>The file holds only a heading and no speech, so nothing was imported. Choose a file with the words of a call.</source>
        <translation>Die Datei enthält nur eine Überschrift und nichts Gesprochenes, daher wurde nichts eingelesen. Wählen Sie eine Datei mit den Wörtern eines Calls.</translation>
    </message>
</context>
<context>
    <name>core::TextSearch</name>
    <message>
        <source>A bracket “(” or “)” of the expression has no partner.</source>
        <translation>Eine Klammer „(“ oder „)“ im Ausdruck hat kein Gegenstück.</translation>
    </message>
    <message>
        <source>A set of characters that begins with “[” is not closed by “]”.</source>
        <translation>Eine Zeichenmenge, die mit „[“ beginnt, wird nicht mit „]“ geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is no set of characters.</source>
        <translation>„%1“ ist keine Zeichenmenge.</translation>
    </message>
    <message>
        <source>“%1” has nothing before it that could be repeated.</source>
        <translation>Vor „%1“ steht nichts, was sich wiederholen ließe.</translation>
    </message>
    <message>
        <source>“%1” repeats too often; up to 1,000 times is possible.</source>
        <translation>„%1“ wiederholt zu oft; möglich ist bis zu 1.000-mal.</translation>
    </message>
    <message>
        <source>“%1” repeats a repetition; one of the signs is too many.</source>
        <translation>„%1“ wiederholt eine Wiederholung; eines der Zeichen ist zu viel.</translation>
    </message>
    <message>
        <source>The expression ends in a single “\”; “\\” stands for the character itself.</source>
        <translation>Der Ausdruck endet mit einem einzelnen „\“; „\\“ steht für das Zeichen selbst.</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; references back such as “\1” work in the replacement only.</source>
        <translation>„%1“ hat hier keine Bedeutung; Rückverweise wie „\1“ wirken nur in der Ersetzung.</translation>
    </message>
    <message>
        <source>“%1” is not supported: looking ahead or behind is left out, so that no search can hang.</source>
        <translation>„%1“ wird nicht unterstützt: Vorausschau und Rückschau fehlen, damit keine Suche hängen bleibt.</translation>
    </message>
    <message>
        <source>“%1” is no name of a group.</source>
        <translation>„%1“ ist kein Gruppenname.</translation>
    </message>
    <message>
        <source>The expression is too large; fewer repetitions make it smaller.</source>
        <translation>Der Ausdruck ist zu groß; weniger Wiederholungen machen ihn kleiner.</translation>
    </message>
    <message>
        <source>The expression cannot be understood.</source>
        <translation>Der Ausdruck ist nicht verständlich.</translation>
    </message>
    <message>
        <source>In the replacement, “\” needs the number of a group or another “\” behind it.</source>
        <translation>In der Ersetzung braucht „\“ die Nummer einer Gruppe oder ein zweites „\“ hinter sich.</translation>
    </message>
    <message>
        <source>the expression has no groups in brackets</source>
        <translation>der Ausdruck hat keine Gruppen in Klammern</translation>
    </message>
    <message numerus="yes">
        <source>the expression has %n group(s)</source>
        <translation>
            <numerusform>der Ausdruck hat %n Gruppe</numerusform>
            <numerusform>der Ausdruck hat %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>The replacement uses “\%1”, but %2.</source>
        <extracomment>%1 is the number of a group, %2 tells how many there are.</extracomment>
        <translation>Die Ersetzung verwendet „\%1“, aber %2.</translation>
    </message>
</context>
<context>
    <name>core::TimedText</name>
    <message>
        <source>The file is of a known format but holds no words, so nothing was imported. Choose a file with the words of a call.</source>
        <translation>Die Datei hat ein bekanntes Format, enthält aber keine Wörter; deshalb wurde nichts importiert. Wählen Sie eine Datei mit den Wörtern eines Calls.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) or confidence(s) in the file cannot be right and were left out.</source>
        <translation>
            <numerusform>%n Zeit oder Konfidenz in der Datei kann nicht stimmen und wurde weggelassen.</numerusform>
            <numerusform>%n Zeiten oder Konfidenzen in der Datei können nicht stimmen und wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Transcript</name>
    <message>
        <source>One turn a line, no labels</source>
        <translation>Ein Redebeitrag je Zeile, ohne Kennzeichen</translation>
    </message>
    <message>
        <source>Numbered speakers (“spk00:”, “Speaker 3:”)</source>
        <translation>Nummerierte Personen („spk00:“, „Speaker 3:“)</translation>
    </message>
    <message>
        <source>A line “Name -- Title” above each turn</source>
        <translation>Eine Zeile „Name -- Position“ über jedem Redebeitrag</translation>
    </message>
    <message>
        <source>“Name:” before each turn</source>
        <translation>„Name:“ vor jedem Redebeitrag</translation>
    </message>
    <message>
        <source>Paragraphs with blank lines between</source>
        <translation>Absätze mit Leerzeilen dazwischen</translation>
    </message>
    <message>
        <source>One unbroken text</source>
        <translation>Ein zusammenhängender Text</translation>
    </message>
</context>
<context>
    <name>core::Turn</name>
    <message>
        <source>Opening</source>
        <translation>Eröffnung</translation>
    </message>
    <message>
        <source>Safe harbour</source>
        <translation>Safe-Harbor-Hinweis</translation>
    </message>
    <message>
        <source>Prepared remarks</source>
        <translation>Vorbereitete Ausführungen</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>Fragen und Antworten</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>Ohne Abschnitt</translation>
    </message>
</context>
<context>
    <name>core::WordSignal</name>
    <message numerus="yes">
        <source>“%1” is said %n times in this call.</source>
        <translation>
            <numerusform>„%1“ wird in diesem Call %n-mal gesagt.</numerusform>
            <numerusform>„%1“ wird in diesem Call %n-mal gesagt.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither an English word nor a name that this call introduces.</source>
        <translation>„%1“ ist weder ein englisches Wort noch ein Name, den dieser Call einführt.</translation>
    </message>
    <message>
        <source>“%1” is hardly ever said between “%2” and “%3”.</source>
        <translation>„%1“ wird zwischen „%2“ und „%3“ kaum je gesagt.</translation>
    </message>
    <message>
        <source>“%1” is hardly ever said after “%2”.</source>
        <translation>„%1“ wird nach „%2“ kaum je gesagt.</translation>
    </message>
    <message>
        <source>“%1” is hardly ever said before “%2”.</source>
        <translation>„%1“ wird vor „%2“ kaum je gesagt.</translation>
    </message>
    <message>
        <source>“%1” is hardly ever said as a sentence.</source>
        <translation>„%1“ wird als Satz kaum je gesagt.</translation>
    </message>
    <message>
        <source>“%1” sounds alike and is over a thousand times likelier here.</source>
        <translation>„%1“ klingt ähnlich und ist hier über tausendmal wahrscheinlicher.</translation>
    </message>
    <message>
        <source>“%1” sounds alike and is %2 times likelier here.</source>
        <translation>„%1“ klingt ähnlich und ist hier %2-mal wahrscheinlicher.</translation>
    </message>
    <message>
        <source>“%1” sounds alike and is as likely here.</source>
        <translation>„%1“ klingt ähnlich und ist hier ebenso wahrscheinlich.</translation>
    </message>
    <message>
        <source>“%1” does not fit here; “%2” sounds alike and does.</source>
        <translation>„%1“ passt hier nicht; „%2“ klingt ähnlich und passt.</translation>
    </message>
</context>
<context>
    <name>core::WordSpellings</name>
    <message numerus="yes">
        <source>These are written or sound alike; “%1” is said %n time(s).</source>
        <translation>
            <numerusform>Diese sehen ähnlich aus oder klingen ähnlich; „%1“ wird %n-mal gesagt.</numerusform>
            <numerusform>Diese sehen ähnlich aus oder klingen ähnlich; „%1“ wird %n-mal gesagt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Written</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written with a short name of the month, as QLocale::toString() takes it: “24 Nov 2025”.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a line, such as the name, title and firm of somebody.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written with the whole name of the month, as QLocale::toString() takes it: “24 November 2025”.</extracomment>
        <translation>d. MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>core::XlsxBook</name>
    <message>
        <source>The workbook could not be put together in the folder for temporary files, so nothing was written. Free some space and try again.</source>
        <translation>Die Arbeitsmappe ließ sich im Ordner für temporäre Dateien nicht zusammenstellen; deshalb wurde nichts geschrieben. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>core::XmlWalk</name>
    <message>
        <source>The file nests its parts absurdly deep or defines entities of its own, as only files do that are meant to do harm. Nothing was imported.</source>
        <translation>Die Datei schachtelt ihre Teile unsinnig tief oder definiert eigene Entitäten, wie es nur Dateien tun, die schaden sollen. Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>The file is damaged or not complete, so nothing was imported. Copy or save it anew.</source>
        <translation>Die Datei ist beschädigt oder unvollständig, daher wurde nichts eingelesen. Kopieren oder speichern Sie sie neu.</translation>
    </message>
</context>
<context>
    <name>core::ZipArchive</name>
    <message>
        <source>The file is damaged or not complete, so nothing was imported. Copy or save it anew.</source>
        <translation>Die Datei ist beschädigt oder unvollständig, daher wurde nichts eingelesen. Kopieren oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>The file packs %1 parts, more than any document has, so nothing was imported.</source>
        <translation>Die Datei packt %1 Teile, mehr als jedes Dokument hat, daher wurde nichts eingelesen.</translation>
    </message>
    <message>
        <source>The file packs a part whose name leads out of it, “%1”, as no honest program writes. Nothing was imported.</source>
        <translation>Die Datei packt einen Teil, dessen Name aus ihr hinausführt, „%1“, wie es kein ehrliches Programm schreibt. Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>The file packs two parts of the name “%1”, so what it says depends on who reads it. Nothing was imported.</source>
        <translation>Die Datei packt zwei Teile namens „%1“; was sie sagt, hängt daher davon ab, wer sie liest. Nichts wurde eingelesen.</translation>
    </message>
    <message>
        <source>The file is protected by a password, so nothing was imported. Save it without one and open that.</source>
        <translation>Die Datei ist mit einem Passwort geschützt, daher wurde nichts eingelesen. Speichern Sie sie ohne und öffnen Sie jene.</translation>
    </message>
    <message>
        <source>Unpacked, the file would be far larger than any transcript (“%1” alone has %2), so nothing was imported.</source>
        <translation>Entpackt wäre die Datei weit größer als jedes Transkript („%1“ allein hat %2), daher wurde nichts eingelesen.</translation>
    </message>
</context>
<context>
    <name>core::ZipWriter</name>
    <message>
        <source>The file could not be put together, so nothing was written. Close other programs to free memory and try again.</source>
        <translation>Die Datei ließ sich nicht zusammenstellen; deshalb wurde nichts geschrieben. Schließen Sie andere Programme, um Arbeitsspeicher freizugeben, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review, correct and annotate machine-made transcripts of earnings calls.</source>
        <translation>Maschinell erstellte Transkripte von Earnings Calls prüfen, korrigieren und annotieren.</translation>
    </message>
    <message>
        <source>Write a picture of the window with FILE open, then quit.</source>
        <translation>Ein Bild des Fensters mit geöffneter Datei FILE schreiben und dann beenden.</translation>
    </message>
    <message>
        <source>Size of the window, such as 1366x768.</source>
        <translation>Größe des Fensters, etwa 1366x768.</translation>
    </message>
    <message>
        <source>Theme for this run: light, dark, high-contrast-light or high-contrast-dark.</source>
        <translation>Farbschema für diesen Lauf: light, dark, high-contrast-light oder high-contrast-dark.</translation>
    </message>
    <message>
        <source>For the picture: the panel in front, such as figures.</source>
        <translation>Für das Bild: der Bereich im Vordergrund, etwa figures.</translation>
    </message>
    <message>
        <source>For the picture: changes marked, imported or beside.</source>
        <translation>Für das Bild: Änderungen als marked, imported oder beside.</translation>
    </message>
    <message>
        <source>For the picture: words of the call that are in view.</source>
        <translation>Für das Bild: Wörter des Calls, die zu sehen sein sollen.</translation>
    </message>
    <message>
        <source>For the picture: an action that is triggered, by its text.</source>
        <translation>Für das Bild: eine Aktion, die ausgelöst wird, nach ihrem Text.</translation>
    </message>
    <message>
        <source>Take no picture if there is no such action.</source>
        <translation>Kein Bild machen, wenn es diese Aktion nicht gibt.</translation>
    </message>
    <message>
        <source>For the picture: accept and annotate something first.</source>
        <translation>Für das Bild: zuvor etwas übernehmen und annotieren.</translation>
    </message>
    <message>
        <source>A transcript or an .emend project.</source>
        <translation>Ein Transkript oder ein .emend-Projekt.</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Emend</source>
        <translation>Über Emend</translation>
    </message>
    <message>
        <source>Picture of the program</source>
        <translation>Bild des Programms</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Emend %1&lt;/h3&gt;&lt;p&gt;Review, correct and annotate machine-made transcripts of earnings calls. Everything stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Stands on Qt %2, SQLite and KSyntaxHighlighting.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Emend %1&lt;/h3&gt;&lt;p&gt;Maschinell erstellte Transkripte von Earnings Calls prüfen, korrigieren und annotieren. Alles bleibt auf diesem Computer.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.&lt;/p&gt;&lt;p&gt;Beruht auf Qt %2, SQLite und KSyntaxHighlighting.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>ui::AcceptDialog</name>
    <message>
        <source>%1[%2 → %3]%4</source>
        <extracomment>A change in its surroundings: %2 is what stands there, %3 what would stand there.</extracomment>
        <translation>%1[%2 → %3]%4</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Accept several proposals</source>
        <translation>Mehrere Vorschläge übernehmen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Redebeitrag</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Tick the &amp;surest</source>
        <translation>&amp;Sicherste ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n proposal(s) will be written, in one step that can be undone. What is not ticked stays open and as it is.</source>
        <translation>
            <numerusform>%1 von %n Vorschlag wird übernommen, in einem Schritt, der sich rückgängig machen lässt. Was nicht angekreuzt ist, bleibt offen und unverändert.</numerusform>
            <numerusform>%1 von %n Vorschlägen werden übernommen, in einem Schritt, der sich rückgängig machen lässt. Was nicht angekreuzt ist, bleibt offen und unverändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked proposal(s) change words of another one and stay open.</source>
        <translation>
            <numerusform>%n angekreuzter Vorschlag ändert Wörter eines anderen und bleibt offen.</numerusform>
            <numerusform>%n angekreuzte Vorschläge ändern Wörter eines anderen und bleiben offen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) have no proposal.</source>
        <translation>
            <numerusform>%n offener Befund hat keinen Vorschlag.</numerusform>
            <numerusform>%n offene Befunde haben keinen Vorschlag.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>%n Vorschlag übernehmen</numerusform>
            <numerusform>%n Vorschläge übernehmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Add calls to this project…</source>
        <translation>Calls zum Projekt &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Add a &amp;folder of calls…</source>
        <translation>&amp;Ordner mit Calls hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Import with options…</source>
        <translation>Mit Optionen &amp;importieren …</translation>
    </message>
    <message>
        <source>Paste &amp;transcript</source>
        <translation>&amp;Transkript einfügen</translation>
    </message>
    <message>
        <source>&amp;List of all calls</source>
        <translation>&amp;Liste aller Calls</translation>
    </message>
    <message>
        <source>&amp;Details of the call…</source>
        <translation>&amp;Angaben zum Call …</translation>
    </message>
    <message>
        <source>Open t&amp;he sample call</source>
        <translation>&amp;Beispiel-Call öffnen</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>Kopie &amp;speichern unter …</translation>
    </message>
    <message>
        <source>&amp;Merge another copy…</source>
        <translation>Andere &amp;Kopie zusammenführen …</translation>
    </message>
    <message>
        <source>&amp;Backups and recovery…</source>
        <translation>Sicherungen und &amp;Datenrettung …</translation>
    </message>
    <message>
        <source>Compact the pro&amp;ject file</source>
        <translation>Projektdatei ko&amp;mprimieren</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Research &amp;note…</source>
        <translation>Resea&amp;rch-Studie …</translation>
    </message>
    <message>
        <source>Second so&amp;urces…</source>
        <translation>Zweit&amp;quellen …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächsten Treffer suchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>&amp;Vorherigen Treffer suchen</translation>
    </message>
    <message>
        <source>Find in &amp;all calls…</source>
        <translation>In &amp;allen Calls suchen …</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen …</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>Nächstes &amp;falsch geschriebenes Wort</translation>
    </message>
    <message>
        <source>&amp;Words spelt right…</source>
        <translation>Richtig &amp;geschriebene Wörter …</translation>
    </message>
    <message>
        <source>&amp;Go to turn…</source>
        <translation>&amp;Gehe zu Redebeitrag …</translation>
    </message>
    <message>
        <source>&amp;Back to where you were</source>
        <translation>&amp;Zurück zur vorigen Stelle</translation>
    </message>
    <message>
        <source>F&amp;orward again</source>
        <translation>&amp;Wieder vorwärts</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>&amp;Befehlspalette …</translation>
    </message>
    <message>
        <source>Gl&amp;ossary…</source>
        <translation>Gl&amp;ossar …</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>E&amp;instellungen …</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>&amp;Vorheriger Befund</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>Vorschl&amp;ag übernehmen</translation>
    </message>
    <message>
        <source>Accept se&amp;veral proposals…</source>
        <translation>&amp;Mehrere Vorschläge übernehmen …</translation>
    </message>
    <message>
        <source>&amp;Edit the proposal</source>
        <translation>Vorschlag &amp;bearbeiten</translation>
    </message>
    <message>
        <source>It was &amp;said</source>
        <translation>So gesa&amp;gt</translation>
    </message>
    <message>
        <source>It was said, every&amp;where</source>
        <translation>So gesagt, übera&amp;ll</translation>
    </message>
    <message>
        <source>Take this correction &amp;back</source>
        <translation>Diese Korrektur &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>A&amp;nnotate the selection</source>
        <translation>Auswahl a&amp;nnotieren</translation>
    </message>
    <message>
        <source>Add a &amp;figure from the selection…</source>
        <translation>Zahl aus der Auswahl &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>Annotate this &amp;turn</source>
        <translation>Diesen &amp;Redebeitrag annotieren</translation>
    </message>
    <message>
        <source>Annotate the &amp;figure</source>
        <translation>&amp;Zahl annotieren</translation>
    </message>
    <message>
        <source>Annotate the f&amp;inding</source>
        <translation>&amp;Befund annotieren</translation>
    </message>
    <message>
        <source>&amp;Quotes by tag…</source>
        <translation>Zi&amp;tate nach Code …</translation>
    </message>
    <message>
        <source>I&amp;mport a codebook…</source>
        <translation>Codebuch i&amp;mportieren …</translation>
    </message>
    <message>
        <source>E&amp;xport the codebook…</source>
        <translation>Codebuch e&amp;xportieren …</translation>
    </message>
    <message>
        <source>A&amp;greement of two analysts…</source>
        <translation>Int&amp;ercoder-Übereinstimmung …</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>&amp;Ihr Name …</translation>
    </message>
    <message>
        <source>&amp;Split the turn at the cursor</source>
        <translation>Redebeitrag am Cursor &amp;teilen</translation>
    </message>
    <message>
        <source>&amp;Join with the turn before</source>
        <translation>Mit dem &amp;vorherigen Redebeitrag verbinden</translation>
    </message>
    <message>
        <source>&amp;Who speaks here…</source>
        <translation>&amp;Wer spricht hier …</translation>
    </message>
    <message>
        <source>&amp;Roster of this project…</source>
        <translation>&amp;Personenverzeichnis dieses Projekts …</translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation>Nächster &amp;Redebeitrag</translation>
    </message>
    <message>
        <source>Previous t&amp;urn</source>
        <translation>Vorheriger Re&amp;debeitrag</translation>
    </message>
    <message>
        <source>Show &amp;both languages</source>
        <translation>Beide Sprachen ze&amp;igen</translation>
    </message>
    <message>
        <source>Next interpre&amp;ted pair</source>
        <translation>Nächstes ge&amp;dolmetschtes Paar</translation>
    </message>
    <message>
        <source>Previous interpreted pa&amp;ir</source>
        <translation>Vorheriges gedolmetschtes &amp;Paar</translation>
    </message>
    <message>
        <source>Next &amp;question</source>
        <translation>Nächste &amp;Frage</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>Vorherige Frage</translation>
    </message>
    <message>
        <source>Next &amp;figure</source>
        <translation>Nächste Za&amp;hl</translation>
    </message>
    <message>
        <source>Previous figure</source>
        <translation>Vorherige Zahl</translation>
    </message>
    <message>
        <source>Next &amp;sum that does not add up</source>
        <translation>Nächste Rechnung, die &amp;nicht aufgeht</translation>
    </message>
    <message>
        <source>Previous sum that does not add up</source>
        <translation>Vorherige Rechnung, die nicht aufgeht</translation>
    </message>
    <message>
        <source>Next &amp;annotation</source>
        <translation>Nächste &amp;Anmerkung</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>Vorherige Anmerkung</translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <translation>Nächste Änder&amp;ung</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>&amp;Transkript</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>T&amp;urns</source>
        <translation>&amp;Redebeiträge</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Zahlen</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>&amp;Diagramme</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>P&amp;ersonen</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nächster Bereich</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Vorheriger Bereich</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>All chan&amp;ges…</source>
        <translation>Alle Än&amp;derungen …</translation>
    </message>
    <message>
        <source>&amp;Corrected text</source>
        <translation>&amp;Korrigierter Text</translation>
    </message>
    <message>
        <source>Changes &amp;marked in the text</source>
        <translation>Änderungen im Text &amp;markiert</translation>
    </message>
    <message>
        <source>Text as &amp;imported</source>
        <translation>Text wie &amp;importiert</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Imported &amp;file</source>
        <translation>&amp;Importierte Datei</translation>
    </message>
    <message>
        <source>Mark &amp;misspelt words</source>
        <translation>&amp;Falsch geschriebene Wörter markieren</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>G&amp;rößerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Normale &amp;Textgröße</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Hoher Kontrast, dunk&amp;el</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>&amp;Annotieren</translation>
    </message>
    <message>
        <source>Re&amp;set this layout</source>
        <translation>Diese Anordnung zu&amp;rücksetzen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <source>&amp;About Emend</source>
        <translation>Über &amp;Emend</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>Annotieren</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a button does and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <extracomment>An action that gives a turn to the speaker with this number.</extracomment>
        <translation>Person %1</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
</context>
<context>
    <name>ui::AddSourceDialog</name>
    <message>
        <source>Add a second source</source>
        <translation>Zweitquelle hinzufügen</translation>
    </message>
    <message>
        <source>The name that findings call it by; without one, that of the file</source>
        <translation>Der Name, unter dem Befunde sie nennen; ohne Angabe der Name der Datei</translation>
    </message>
    <message>
        <source>It is compared with the call as soon as a file is chosen.</source>
        <translation>Sobald eine Datei ausgewählt ist, wird sie mit dem Call verglichen.</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>Was es ist:</translation>
    </message>
    <message>
        <source>&amp;Made by:</source>
        <translation>&amp;Erstellt von:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a second source</source>
        <translation>Zweitquelle auswählen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Comparing it with the call…</source>
        <translation>Wird mit dem Call verglichen …</translation>
    </message>
    <message>
        <source>%1 % of the figures that can be compared agree with the call.</source>
        <translation>%1 % der vergleichbaren Zahlen stimmen mit dem Call überein.</translation>
    </message>
    <message>
        <source>It is this call: %1 % of the words are common.</source>
        <translation>Es ist dieser Call: %1 % der Wörter sind gemeinsam.</translation>
    </message>
</context>
<context>
    <name>ui::AgreementDialog</name>
    <message>
        <source>Agreement of two analysts</source>
        <translation>Intercoder-Übereinstimmung</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: 1 is full agreement, 0 is what chance would give</source>
        <translation>Cohens Kappa: 1 ist volle Übereinstimmung, 0 ist, was der Zufall ergäbe</translation>
    </message>
    <message>
        <source>Text that both tagged so, as a part of the text that either did</source>
        <translation>Text, den beide so codiert haben, als Teil des Textes, den mindestens eine Seite so codiert hat</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>First analyst</source>
        <translation>Analyst/in 1</translation>
    </message>
    <message>
        <source>Second analyst</source>
        <translation>Analyst/in 2</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>Between the names of two analysts who are compared.</extracomment>
        <translation>und</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>The head of a column: passages on which only this analyst put a tag.</extracomment>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Überlappung</translation>
    </message>
    <message>
        <source>Choose two different analysts.</source>
        <translation>Wählen Sie zwei verschiedene Namen.</translation>
    </message>
    <message>
        <source>Only one analyst has put tags in this project. Merge the copy of another one first; each needs a name of his own (Annotations, Your name).</source>
        <translation>In diesem Projekt hat erst eine Person codiert. Führen Sie zuerst die Kopie einer anderen zusammen; jede braucht einen eigenen Namen (Anmerkungen, Ihr Name).</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Codes</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that either coded.</source>
        <translation>
            <numerusform>%n Passage, die mindestens eine Seite codiert hat.</numerusform>
            <numerusform>%n Passagen, die mindestens eine Seite codiert hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kappa counts them, overlap measures their text. A dash stands where chance alone would agree always.</source>
        <translation>Kappa zählt sie, die Überlappung misst ihren Text. Ein Strich steht, wo schon der Zufall immer übereinstimmen würde.</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>Übereinstimmung speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to “%1”.</source>
        <translation>Die Tabelle wurde nach „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::AllChangesDialog</name>
    <message>
        <source>With &amp;unchanged text</source>
        <translation>Mit &amp;unverändertem Text</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>In einem Text</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Previous change (%1)</source>
        <translation>Vorherige Änderung (%1)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>Vorherige Änderung</translation>
    </message>
    <message>
        <source>Next change (%1)</source>
        <translation>Nächste Änderung (%1)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>Nächste Änderung</translation>
    </message>
    <message>
        <source>All changes: %1</source>
        <translation>Alle Änderungen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) were changed. Click a change to see it in the transcript.</source>
        <translation>
            <numerusform>%n Redebeitrag wurde geändert. Klicken Sie auf eine Änderung, um sie im Transkript zu sehen.</numerusform>
            <numerusform>%n Redebeiträge wurden geändert. Klicken Sie auf eine Änderung, um sie im Transkript zu sehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No word of this call has been changed: it stands as it was imported.</source>
        <translation>In diesem Call wurde kein Wort geändert: Alles steht da, wie es importiert wurde.</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationEditor</name>
    <message>
        <source>&amp;Save note</source>
        <translation>Notiz &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Write the note into the project (Ctrl+Enter)</source>
        <translation>Die Notiz ins Projekt schreiben (Strg+Enter)</translation>
    </message>
    <message>
        <source>Select words in the transcript and choose “Annotate” to put a note or a tag on them.</source>
        <translation>Wählen Sie Wörter im Transkript aus und dann „Annotieren“, um sie mit einer Notiz oder einem Code zu versehen.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Begin one word earlier</source>
        <translation>Anfang ein Wort nach vorn</translation>
    </message>
    <message>
        <source>Begin one word later</source>
        <translation>Anfang ein Wort nach hinten</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>Ende ein Wort nach vorn</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>Ende ein Wort nach hinten</translation>
    </message>
    <message>
        <source>To the selection</source>
        <translation>Auf die Auswahl</translation>
    </message>
    <message>
        <source>Put the annotation on the words that are selected in the transcript</source>
        <translation>Die Anmerkung auf die Wörter legen, die im Transkript ausgewählt sind</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationModel</name>
    <message>
        <source>Removed from the text: “%1”</source>
        <translation>Aus dem Text entfernt: „%1“</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Redebeitrag</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>Zahl: %1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>Befund: %1</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationsPanel</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Nothing is annotated yet.</source>
        <translation>Es ist noch nichts annotiert.</translation>
    </message>
    <message>
        <source>Open a transcript to annotate it.</source>
        <translation>Öffnen Sie ein Transkript, um es zu annotieren.</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>In Notizen suchen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Codes</translation>
    </message>
</context>
<context>
    <name>ui::AppearancePage</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Wie der &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>D&amp;unkel</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Hoher Kontrast, dunk&amp;el</translation>
    </message>
    <message>
        <source>High contrast draws black and white, with stronger colours, lines and frames.</source>
        <translation>Hoher Kontrast zeichnet schwarz und weiß, mit kräftigeren Farben, Linien und Rahmen.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>ui::BackupDesk</name>
    <message>
        <source>The newest backup holds all of it already.</source>
        <translation>Die neueste Sicherung enthält schon alles.</translation>
    </message>
    <message>
        <source>Project with backups, or damaged</source>
        <translation>Projekt mit Sicherungen oder beschädigtes Projekt</translation>
    </message>
    <message>
        <source>Emend projects (*.emend)</source>
        <translation>Emend-Projekte (*.emend)</translation>
    </message>
    <message>
        <source>The project is back as it was at %1.</source>
        <translation>Das Projekt ist wieder auf dem Stand vom %1.</translation>
    </message>
    <message>
        <source>The project is back as it was at %1. What it was before is kept beside it as “%2”.</source>
        <translation>Das Projekt ist wieder auf dem Stand vom %1. Der bisherige Stand liegt als „%2“ daneben.</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <extracomment>The name that is offered for a project recovered from a damaged file.</extracomment>
        <translation>%1 gerettet</translation>
    </message>
    <message>
        <source>Recover into a new project</source>
        <translation>In ein neues Projekt retten</translation>
    </message>
    <message>
        <source>What could be read is now in “%1”. The damaged file was left as it is.</source>
        <translation>Was lesbar war, ist jetzt in „%1“. Die beschädigte Datei blieb unverändert.</translation>
    </message>
    <message>
        <source>The project file is %1 smaller now. Nothing in it has changed.</source>
        <translation>Die Projektdatei ist jetzt um %1 kleiner. Ihr Inhalt ist unverändert.</translation>
    </message>
    <message>
        <source>The project file holds nothing superfluous; it was written anew as it was.</source>
        <translation>Die Projektdatei enthält nichts Überflüssiges; sie wurde unverändert neu geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::BackupsDialog</name>
    <message>
        <source>“%1” is backed up when it is opened.</source>
        <translation>„%1“ wird beim Öffnen gesichert.</translation>
    </message>
    <message>
        <source>“%1” is backed up when it is opened and every hour while you change it.</source>
        <translation>„%1“ wird beim Öffnen gesichert und stündlich, solange Sie daran etwas ändern.</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is backed up when it is opened and every %n minute(s) while you change it.</source>
        <translation>
            <numerusform>„%1“ wird beim Öffnen gesichert und jede Minute, solange Sie daran etwas ändern.</numerusform>
            <numerusform>„%1“ wird beim Öffnen gesichert und alle %n Minuten, solange Sie daran etwas ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups and recovery</source>
        <translation>Sicherungen und Datenrettung</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>What is missing or doubtful</source>
        <translation>Was fehlt oder zweifelhaft ist</translation>
    </message>
    <message>
        <source>&amp;Go back to this backup</source>
        <translation>&amp;Zu dieser Sicherung zurückkehren</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Recover what can be read…</source>
        <translation>&amp;Lesbares retten …</translation>
    </message>
    <message>
        <source>Going back to a backup keeps the file as it is now beside it, under another name.</source>
        <translation>Wenn Sie zu einer Sicherung zurückkehren, bleibt die jetzige Datei unter einem anderen Namen daneben liegen.</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. %2 Recovering reads every part that is still whole into a new file and lists the rest.</source>
        <translation>„%1“ ist beschädigt und blieb unverändert. %2 Die Datenrettung liest jeden noch heilen Teil in eine neue Datei und listet den Rest auf.</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>Es gibt keine Sicherung davon.</translation>
    </message>
    <message numerus="yes">
        <source>The last %n backup(s) are kept, and each is read once to see that it is whole.</source>
        <translation>
            <numerusform>Die letzte Sicherung wird behalten und einmal gelesen, um zu sehen, ob sie heil ist.</numerusform>
            <numerusform>Die letzten %n Sicherungen werden behalten, und jede wird einmal gelesen, um zu sehen, ob sie heil ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were recovered</source>
        <translation>
            <numerusform>%n Call wurde gerettet</numerusform>
            <numerusform>%n Calls wurden gerettet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 into “%2”, with everything that was done in them.</source>
        <translation>%1 (in „%2“), mit allem, was daran getan wurde.</translation>
    </message>
    <message>
        <source>%1 into “%2”. This is missing or doubtful; it also stands in a text file beside the new project:</source>
        <translation>%1 (in „%2“). Das Folgende fehlt oder ist zweifelhaft; es steht auch in einer Textdatei neben dem neuen Projekt:</translation>
    </message>
</context>
<context>
    <name>ui::BackupsPage</name>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Your data folder</source>
        <translation>Ihr Datenordner</translation>
    </message>
    <message>
        <source>Only when a project is opened</source>
        <translation>Nur wenn ein Projekt geöffnet wird</translation>
    </message>
    <message numerus="yes">
        <source>When opened, and every %n minute(s)</source>
        <translation>
            <numerusform>Beim Öffnen und jede Minute</numerusform>
            <numerusform>Beim Öffnen und alle %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>When opened, and every hour</source>
        <translation>Beim Öffnen und stündlich</translation>
    </message>
    <message numerus="yes">
        <source>When opened, and every %n hour(s)</source>
        <translation>
            <numerusform>Beim Öffnen und jede Stunde</numerusform>
            <numerusform>Beim Öffnen und alle %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up:</source>
        <translation>&amp;Sichern:</translation>
    </message>
    <message>
        <source>&amp;Keep of each project:</source>
        <translation>Je Projekt &amp;behalten:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>A backup is made only if something has changed since the last one. In another folder, earlier backups stay where they are and are still found.</source>
        <translation>Eine Sicherung wird nur angelegt, wenn sich seit der letzten etwas geändert hat. Wählen Sie einen anderen Ordner, bleiben frühere Sicherungen, wo sie sind, und werden weiterhin gefunden.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
</context>
<context>
    <name>ui::BridgeChart</name>
    <message>
        <source>%1 by segment, %2</source>
        <translation>%1 nach Segment, %2</translation>
    </message>
    <message>
        <source>Change of %1 on the year before, %2</source>
        <translation>Veränderung zum Vorjahr: %1, %2</translation>
    </message>
    <message>
        <source>Change of %1, %2 to %3</source>
        <translation>Veränderung von %2 zu %3: %1</translation>
    </message>
    <message>
        <source>From revenue to %1, %2</source>
        <translation>Vom Umsatz zu %1, %2</translation>
    </message>
    <message>
        <source>Other, not said</source>
        <translation>Sonstiges, nicht genannt</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Vorjahr</translation>
    </message>
    <message>
        <source>%1, what is missing to the total</source>
        <translation>%1, was zur Summe fehlt</translation>
    </message>
    <message>
        <source>%1, computed from the growth that was said</source>
        <translation>%1, berechnet aus dem genannten Wachstum</translation>
    </message>
    <message>
        <source>Values of the year before follow in part from the growth that was said</source>
        <translation>Die Vorjahreswerte ergeben sich zum Teil aus dem genannten Wachstum</translation>
    </message>
</context>
<context>
    <name>ui::CallDesk</name>
    <message>
        <source>Add calls to this project</source>
        <translation>Calls zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Add a folder of calls to this project</source>
        <translation>Ordner mit Calls zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>There is no transcript in “%1”.</source>
        <translation>In „%1“ ist kein Transkript.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were removed from the project. Undo brings them back.</source>
        <translation>
            <numerusform>%n Call wurde aus dem Projekt entfernt. „Rückgängig“ holt ihn zurück.</numerusform>
            <numerusform>%n Calls wurden aus dem Projekt entfernt. „Rückgängig“ holt sie zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are no longer there; the list will follow.</source>
        <translation>Diese Wörter sind nicht mehr da; die Liste wird gleich nachgeführt.</translation>
    </message>
</context>
<context>
    <name>ui::CallDetailsDialog</name>
    <message>
        <source>Details of the call</source>
        <translation>Angaben zum Call</translation>
    </message>
    <message>
        <source>Second quarter 2025 earnings call</source>
        <translation>Earnings Call zum zweiten Quartal 2025</translation>
    </message>
    <message>
        <source>2025Q2</source>
        <translation>2025Q2</translation>
    </message>
    <message>
        <source>Date of the call</source>
        <translation>Datum des Calls</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>Das Datum ist bekannt</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>&amp;Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>&amp;Anlass</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>&amp;Periode</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>ui::CallModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open findings of all findings.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>This call has not been analysed yet.</source>
        <translation>Dieser Call wurde noch nicht analysiert.</translation>
    </message>
    <message>
        <source>The counts are from before the last change; they follow in the background.</source>
        <translation>Die Anzahlen stammen von vor der letzten Änderung; sie werden im Hintergrund nachgeführt.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>Befunde offen</translation>
    </message>
    <message>
        <source>KPIs unreviewed</source>
        <translation>KPIs ungeprüft</translation>
    </message>
</context>
<context>
    <name>ui::CallsPanel</name>
    <message>
        <source>Calls of this project</source>
        <translation>Calls dieses Projekts</translation>
    </message>
    <message>
        <source>Filter calls</source>
        <translation>Calls filtern</translation>
    </message>
    <message>
        <source>State of calls</source>
        <translation>Stand der Calls</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Calls</translation>
    </message>
    <message>
        <source>With open findings</source>
        <translation>Mit offenen Befunden</translation>
    </message>
    <message>
        <source>All findings decided</source>
        <translation>Alle Befunde entschieden</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>Noch nicht analysiert</translation>
    </message>
    <message>
        <source>Add calls</source>
        <translation>Calls hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>&amp;Dateien …</translation>
    </message>
    <message>
        <source>A whole f&amp;older…</source>
        <translation>Ganzer &amp;Ordner …</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected calls from the project; this can be undone</source>
        <translation>Die ausgewählten Calls aus dem Projekt entfernen; das lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>&amp;Show this call</source>
        <translation>Diesen Call &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>&amp;Angaben …</translation>
    </message>
    <message>
        <source>&amp;Remove from the project</source>
        <translation>Aus dem Projekt &amp;entfernen</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Call</numerusform>
            <numerusform>%n Calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n gezeigt</numerusform>
            <numerusform>%n gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the analysis</source>
        <translation>
            <numerusform>%n wartet auf die Analyse</numerusform>
            <numerusform>%n warten auf die Analyse</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a transcript or a project to see its calls.</source>
        <translation>Öffnen Sie ein Transkript oder ein Projekt, um seine Calls zu sehen.</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>Kein Call passt.</translation>
    </message>
</context>
<context>
    <name>ui::ChangesBar</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What stands beside the call</source>
        <translation>Was neben dem Call steht</translation>
    </message>
    <message>
        <source>Back to the corrected text</source>
        <translation>Zurück zum korrigierten Text</translation>
    </message>
    <message>
        <source>No word has been changed</source>
        <translation>Kein Wort wurde geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>Änderung %1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDesk</name>
    <message>
        <source>Changes of the transcript</source>
        <translation>Änderungen am Transkript</translation>
    </message>
    <message>
        <source>Imported text</source>
        <translation>Importierter Text</translation>
    </message>
    <message>
        <source>Corrected text with its changes</source>
        <translation>Korrigierter Text mit seinen Änderungen</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <source>Beside the imported text</source>
        <translation>Neben dem importierten Text</translation>
    </message>
    <message>
        <source>Beside a second source</source>
        <translation>Neben einer Zweitquelle</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>ui::ChangesWriter</name>
    <message>
        <source>As it was imported</source>
        <translation>Wie importiert</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Wie es jetzt steht</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) without a change</source>
        <translation>
            <numerusform>%n Redebeitrag ohne Änderung</numerusform>
            <numerusform>%n Redebeiträge ohne Änderung</numerusform>
        </translation>
    </message>
    <message>
        <source>Between turns</source>
        <translation>Zwischen Redebeiträgen</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Growth on the year before</source>
        <translation>Wachstum zum Vorjahr</translation>
    </message>
    <message>
        <source>Growth on the quarter before</source>
        <translation>Wachstum zum Vorquartal</translation>
    </message>
    <message>
        <source>%1 (guidance)</source>
        <translation>%1 (Ausblick)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>Veränderung in Prozent</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller figure(s) not shown</source>
        <translation>
            <numerusform>%n kleinere Zahl nicht gezeigt</numerusform>
            <numerusform>%n kleinere Zahlen nicht gezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>Frühere Periode</translation>
    </message>
    <message>
        <source>Source: earnings call, as said</source>
        <translation>Quelle: Earnings Call, wie gesagt</translation>
    </message>
    <message>
        <source>Source: %1, as said</source>
        <translation>Quelle: %1, wie gesagt</translation>
    </message>
</context>
<context>
    <name>ui::ChartItem</name>
    <message>
        <source>not reviewed</source>
        <translation>ungeprüft</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>ui::ChartsPanel</name>
    <message>
        <source>Nothing that could be compared was found in this call. Figures that you add to the table are drawn here.</source>
        <translation>In diesem Call wurde nichts Vergleichbares gefunden. Zahlen, die Sie der Tabelle hinzufügen, werden hier gezeichnet.</translation>
    </message>
    <message>
        <source>Open a transcript to see its figures and speakers as charts.</source>
        <translation>Öffnen Sie ein Transkript, um seine Zahlen und Personen als Diagramme zu sehen.</translation>
    </message>
    <message>
        <source>There is no chart to save. Nothing was written.</source>
        <translation>Es gibt kein Diagramm zu speichern. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>The chart could not be written to “%1”. Nothing was changed; choose another place.</source>
        <translation>Das Diagramm ließ sich nicht nach „%1“ schreiben. Es wurde nichts geändert; wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>The chart “%1” is in the clipboard.</source>
        <translation>Das Diagramm „%1“ ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG-Bild (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG-Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF-Seite (*.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>The chart was written to “%1”.</source>
        <translation>Das Diagramm wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the chart as an image</source>
        <translation>Das Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>Das Diagramm als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <source>Point at a figure to see the words behind it.</source>
        <translation>Zeigen Sie auf eine Zahl, um die Wörter dahinter zu sehen.</translation>
    </message>
</context>
<context>
    <name>ui::Check</name>
    <message>
        <source>Growth</source>
        <translation>Wachstum</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Said more than once</source>
        <translation>Mehrfach gesagt</translation>
    </message>
    <message>
        <source>Order of magnitude</source>
        <translation>Größenordnung</translation>
    </message>
</context>
<context>
    <name>ui::CheckStatus</name>
    <message>
        <source>Adds up</source>
        <translation>Geht auf</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>Geht nicht auf</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Ohne Probe</translation>
    </message>
</context>
<context>
    <name>ui::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>No figures that could be checked against each other were found.</source>
        <translation>Es wurden keine Zahlen gefunden, die sich gegeneinander nachrechnen lassen.</translation>
    </message>
    <message>
        <source>Open a transcript to see its figures.</source>
        <translation>Öffnen Sie ein Transkript, um seine Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (likely wrong)</source>
        <extracomment>A figure of a sum that is likely the wrong one.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt; (wahrscheinlich falsch)</translation>
    </message>
    <message>
        <source>Show in text: %1</source>
        <extracomment>The numbers that a sum is about, each a link to its words.</extracomment>
        <translation>Im Text zeigen: %1</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Write “%1” instead of “%2”, which makes the sum hold (Ctrl+Enter)</source>
        <translation>„%1“ statt „%2“ schreiben, damit die Rechnung aufgeht (Strg+Enter)</translation>
    </message>
</context>
<context>
    <name>ui::CodebookView</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>There are no tags yet. Add one below, such as “Guidance” or “Risk”.</source>
        <translation>Es gibt noch keine Codes. Fügen Sie unten einen hinzu, etwa „Ausblick“ oder „Risiko“.</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Name of the new tag</source>
        <translation>Name des neuen Codes</translation>
    </message>
    <message>
        <source>Add this tag to the codebook</source>
        <translation>Diesen Code zum Codebuch hinzufügen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Change, move, list or remove the tag; import and export the codebook</source>
        <translation>Den Code ändern, verschieben, auflisten oder entfernen; das Codebuch importieren und exportieren</translation>
    </message>
    <message>
        <source>&amp;Change the tag…</source>
        <translation>C&amp;ode ändern …</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Add a tag below…</source>
        <translation>&amp;Code darunter hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Move to the top level</source>
        <translation>Auf die oberste &amp;Ebene verschieben</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Quotes with this tag…</source>
        <translation>&amp;Zitate mit diesem Code …</translation>
    </message>
    <message>
        <source>&amp;Import a codebook…</source>
        <translation>Codebuch &amp;importieren …</translation>
    </message>
    <message>
        <source>&amp;Export the codebook…</source>
        <translation>Codebuch e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Name of the tag below “%1”</source>
        <translation>Name des Codes unter „%1“</translation>
    </message>
</context>
<context>
    <name>ui::CodingDesk</name>
    <message>
        <source>Choose a figure of the table first.</source>
        <translation>Wählen Sie zuerst eine Zahl der Tabelle aus.</translation>
    </message>
    <message>
        <source>Select the words in the transcript that the annotation should lie on.</source>
        <translation>Wählen Sie die Wörter im Transkript aus, auf denen die Anmerkung liegen soll.</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>Codebooks (*.qdc *.csv *.tsv *.txt);;All files (*)</source>
        <translation>Codebücher (*.qdc *.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The codebook has all tags of the file already.</source>
        <translation>Das Codebuch enthält schon alle Codes der Datei.</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) were added from the file.</source>
        <translation>
            <numerusform>%n Code wurde aus der Datei hinzugefügt.</numerusform>
            <numerusform>%n Codes wurden aus der Datei hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tags yet that could be exported.</source>
        <translation>Es gibt noch keine Codes zu exportieren.</translation>
    </message>
    <message>
        <source>REFI-QDA codebooks (*.qdc)</source>
        <translation>REFI-QDA-Codebücher (*.qdc)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>Codebuch exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The codebook was written to “%1”.</source>
        <translation>Das Codebuch wurde nach „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::CommandDesk</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What do you want to do? A turn’s number or a name goes there</source>
        <translation>Was möchten Sie tun? Die Nummer eines Redebeitrags oder ein Name führt dorthin</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>Nichts heißt so. Mit weniger Buchstaben findet sich mehr.</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A menu and a menu in it: “View › Panels”.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message numerus="yes">
        <source>Speaker with %n turn(s)</source>
        <translation>
            <numerusform>Person mit %n Redebeitrag</numerusform>
            <numerusform>Person mit %n Redebeiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Call of this project</source>
        <translation>Call dieses Projekts</translation>
    </message>
    <message>
        <source>Go to turn %1</source>
        <extracomment>%1 is the number of a turn and its speaker, such as “12 · Jane Doe”.</extracomment>
        <translation>Gehe zu Redebeitrag %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All files show the call as it stands on the screen, with your corrections.</source>
        <translation>Alle Dateien zeigen den Call, wie er auf dem Bildschirm steht, mit Ihren Korrekturen.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Ordner:</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Track changes against the imported text</source>
        <translation>Ä&amp;nderungen gegenüber dem importierten Text nachverfolgen</translation>
    </message>
    <message>
        <source>Shows in web pages, Word, OpenDocument and PDF what was taken out and what was written instead, by whom and when.</source>
        <translation>Zeigt in Webseiten, Word, OpenDocument und PDF, was entfernt und was stattdessen geschrieben wurde, von wem und wann.</translation>
    </message>
    <message>
        <source>&amp;Interpreted turns:</source>
        <translation>&amp;Gedolmetschte Redebeiträge:</translation>
    </message>
    <message>
        <source>What stands in clean transcripts; tables and analysis always hold everything.</source>
        <translation>Was in Reinschriften steht; Tabellen und Analyse enthalten immer alles.</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>Ordner für die exportierten Dateien</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Nothing was written; choose another one.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen. Es wurde nichts geschrieben; wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>ui::ExportFormats</name>
    <message>
        <source>%1 (.%2)</source>
        <extracomment>A format to export to: its name and the ending of its files.</extracomment>
        <translation>%1 (.%2)</translation>
    </message>
    <message>
        <source>Charts (.png, .svg, .pdf)</source>
        <translation>Diagramme (.png, .svg, .pdf)</translation>
    </message>
</context>
<context>
    <name>ui::ExportPage</name>
    <message>
        <source>Ticked when the export dialog opens:</source>
        <translation>Beim Öffnen des Exportdialogs angekreuzt:</translation>
    </message>
    <message>
        <source>&amp;Interpreted turns:</source>
        <translation>&amp;Gedolmetschte Redebeiträge:</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <translation>Ordner für exportierte Dateien</translation>
    </message>
    <message>
        <source>The folder of the project</source>
        <translation>Der Ordner des Projekts</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
</context>
<context>
    <name>ui::FigureDesk</name>
    <message>
        <source>Select the words that say the figure first.</source>
        <translation>Wählen Sie zuerst die Wörter aus, die die Zahl nennen.</translation>
    </message>
    <message>
        <source>The note was written to “%1”.</source>
        <translation>Die Studie wurde nach „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::FigureDialog</name>
    <message>
        <source>Add a figure</source>
        <translation>Zahl hinzufügen</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Das ganze Unternehmen</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Metric:</source>
        <translation>&amp;Kennzahl:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Wert:</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>&amp;Periode:</translation>
    </message>
    <message>
        <source>&amp;Segment:</source>
        <translation>&amp;Segment:</translation>
    </message>
    <message>
        <source>Write the value with its unit, such as “RMB 2,349.2 m”.</source>
        <translation>Schreiben Sie den Wert mit Einheit, etwa „RMB 2.349,2 m“.</translation>
    </message>
    <message>
        <source>Name what is measured, such as “Revenue”.</source>
        <translation>Nennen Sie, was gemessen wird, etwa „Revenue“.</translation>
    </message>
</context>
<context>
    <name>ui::FigureInput</name>
    <message>
        <source>“%1” is no change in percent. Write it as “+15.3 %” or “−4 %”.</source>
        <translation>„%1“ ist keine Veränderung in Prozent. Schreiben Sie „+15,3 %“ oder „−4 %“.</translation>
    </message>
    <message>
        <source>“%1” is no period. Write “Q2 2025”, “H1 2025”, “FY 2025” or a date such as “2025-06-30”.</source>
        <translation>„%1“ ist keine Periode. Schreiben Sie „Q2 2025“, „H1 2025“, „FY 2025“ oder ein Datum wie „2025-06-30“.</translation>
    </message>
    <message>
        <source>“%1” is no figure. Write a number with its unit, such as “RMB 2,349.2 m”, “17.3 %” or “120 bps”.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie einen Wert mit Einheit, etwa „RMB 2.349,2 m“, „17,3 %“ oder „120 bps“.</translation>
    </message>
</context>
<context>
    <name>ui::FigureStatus</name>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>Ungeprüft</translation>
    </message>
</context>
<context>
    <name>ui::FileMenus</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>Es wurde noch nichts geöffnet</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A call in a list: its title and its date.</extracomment>
        <translation>%1 — %2</translation>
    </message>
</context>
<context>
    <name>ui::FindBar</name>
    <message>
        <source>Find in the corrected text</source>
        <translation>Im korrigierten Text suchen</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>Gesuchte Wörter</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>Suchleiste schließen (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>ui::FindDesk</name>
    <message>
        <source>Select words in the transcript first; only they are then looked at.</source>
        <translation>Wählen Sie zuerst Wörter im Transkript aus; nur diese werden dann durchsucht.</translation>
    </message>
    <message>
        <source>The call has changed meanwhile, so nothing was replaced. Look at the list again.</source>
        <translation>Der Call hat sich inzwischen geändert; deshalb wurde nichts ersetzt. Sehen Sie sich die Liste noch einmal an.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced; undo takes all of them back.</source>
        <translation>
            <numerusform>%n Stelle wurde ersetzt; „Rückgängig“ nimmt sie zurück.</numerusform>
            <numerusform>%n Stellen wurden ersetzt; „Rückgängig“ nimmt alle zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingCard</name>
    <message>
        <source>Nothing: the words are removed</source>
        <translation>Nichts: Die Wörter werden entfernt</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>&amp;Vorschlag</translation>
    </message>
    <message>
        <source>No proposal. &amp;What was said?</source>
        <translation>Kein Vorschlag. &amp;Was wurde gesagt?</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>Übernehm&amp;en</translation>
    </message>
    <message>
        <source>Write the proposal and go on to the next finding (Enter)</source>
        <translation>Den Vorschlag schreiben und weiter zum nächsten Befund (Enter)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ände&amp;rn</translation>
    </message>
    <message>
        <source>Change the proposal before it is written</source>
        <translation>Den Vorschlag ändern, bevor er geschrieben wird</translation>
    </message>
    <message>
        <source>&amp;It was said</source>
        <translation>&amp;So gesagt</translation>
    </message>
    <message>
        <source>Keep the words: they were really said</source>
        <translation>Die Wörter behalten: Sie wurden wirklich so gesagt</translation>
    </message>
    <message>
        <source>It was said &amp;here</source>
        <translation>&amp;Hier so gesagt</translation>
    </message>
    <message>
        <source>These words are right e&amp;verywhere</source>
        <translation>Diese Wörter stimmen über&amp;all</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>Überspr&amp;ingen</translation>
    </message>
    <message>
        <source>Leave it open and go on to the next finding</source>
        <translation>Offen lassen und weiter zum nächsten Befund</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>Entf&amp;ernen</translation>
    </message>
</context>
<context>
    <name>ui::FindingCategory</name>
    <message>
        <source>Loop</source>
        <translation>Schleife</translation>
    </message>
    <message>
        <source>Loop that varies</source>
        <translation>Schleife mit Abweichungen</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>Doppelt geschrieben</translation>
    </message>
    <message>
        <source>Copied passage</source>
        <translation>Kopierte Passage</translation>
    </message>
    <message>
        <source>Stutter</source>
        <translation>Stottern</translation>
    </message>
    <message>
        <source>False start</source>
        <translation>Abgebrochener Anfang</translation>
    </message>
    <message>
        <source>Wrong word</source>
        <translation>Falsches Wort</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>Unbekanntes Wort</translation>
    </message>
    <message>
        <source>Unlikely word</source>
        <translation>Unwahrscheinliches Wort</translation>
    </message>
    <message>
        <source>Often confused</source>
        <translation>Oft verwechselt</translation>
    </message>
    <message>
        <source>Odd expression</source>
        <translation>Ungewöhnlicher Ausdruck</translation>
    </message>
    <message>
        <source>Broken sentence</source>
        <translation>Zerrissener Satz</translation>
    </message>
    <message>
        <source>Broken figure</source>
        <translation>Zerrissene Zahl</translation>
    </message>
    <message>
        <source>Run-on sentence</source>
        <translation>Fehlende Satzgrenze</translation>
    </message>
    <message>
        <source>Foreign script</source>
        <translation>Fremde Schrift</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation>Unmögliches Datum</translation>
    </message>
    <message>
        <source>Name of a law</source>
        <translation>Name eines Gesetzes</translation>
    </message>
    <message>
        <source>Year of a law</source>
        <translation>Jahr eines Gesetzes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Translation noise</source>
        <translation>Übersetzungsrauschen</translation>
    </message>
    <message>
        <source>Other words elsewhere</source>
        <translation>Zweitquelle hat andere Wörter</translation>
    </message>
    <message>
        <source>Words left out</source>
        <translation>Ausgelassene Wörter</translation>
    </message>
    <message>
        <source>Differs from the release</source>
        <translation>Weicht von der Pressemitteilung ab</translation>
    </message>
    <message>
        <source>Growth does not add up</source>
        <translation>Wachstum geht nicht auf</translation>
    </message>
    <message>
        <source>Ratio does not add up</source>
        <translation>Verhältnis geht nicht auf</translation>
    </message>
    <message>
        <source>Sum does not add up</source>
        <translation>Summe geht nicht auf</translation>
    </message>
    <message>
        <source>Date does not fit</source>
        <translation>Datum passt nicht</translation>
    </message>
    <message>
        <source>Said differently elsewhere</source>
        <translation>An anderer Stelle anders gesagt</translation>
    </message>
    <message>
        <source>Order of magnitude</source>
        <translation>Größenordnung</translation>
    </message>
</context>
<context>
    <name>ui::FindingFilterBar</name>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>How sure the finding is</source>
        <translation>Wie sicher der Befund ist</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Egal wie sicher</translation>
    </message>
    <message>
        <source>%1 % sure or more</source>
        <extracomment>How sure a finding is at least, such as 70 %.</extracomment>
        <translation>Mindestens %1 % sicher</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show the findings of all sections and speakers</source>
        <translation>Die Befunde aller Abschnitte und Personen zeigen</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Personen</translation>
    </message>
</context>
<context>
    <name>ui::FindingModel</name>
    <message>
        <source>No proposal.</source>
        <translation>Kein Vorschlag.</translation>
    </message>
    <message>
        <source>Proposal: remove “%1”.</source>
        <translation>Vorschlag: „%1“ entfernen.</translation>
    </message>
    <message>
        <source>Proposal: write “%1”.</source>
        <translation>Vorschlag: „%1“ schreiben.</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPage</name>
    <message>
        <source>Show these kinds of findings, if they are sure enough:</source>
        <translation>Diese Arten von Befunden zeigen, wenn sie sicher genug sind:</translation>
    </message>
    <message>
        <source>%1 % sure or more</source>
        <translation>Mindestens %1 % sicher</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the findings of a kind: how many are shown, and how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Findings that are hidden stay open: nothing is decided about them, and exports hold them. The status line says how many they are.</source>
        <translation>Ausgeblendete Befunde bleiben offen: Über sie wird nichts entschieden, und Exporte enthalten sie. Die Statuszeile sagt, wie viele es sind.</translation>
    </message>
    <message>
        <source>%1: how sure at least</source>
        <extracomment>The name of a slider; %1 is a kind of findings.</extracomment>
        <translation>%1: wie sicher mindestens</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>Egal wie sicher</translation>
    </message>
    <message>
        <source>Shows %1 of %2 open findings of this call.</source>
        <translation>Zeigt %1 von %2 offenen Befunden dieses Calls.</translation>
    </message>
    <message>
        <source>Open a call to see how many findings this shows.</source>
        <translation>Öffnen Sie einen Call, um zu sehen, wie viele Befunde damit gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>ui::FolderEdit</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>Aus&amp;wählen …</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Wherever a wrong form stands in a call, the review queue proposes the right one. Nothing is changed without you.</source>
        <translation>Wo immer in einem Call eine falsche Form steht, schlägt die Prüfliste die richtige vor. Ohne Sie wird nichts geändert.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>From my &amp;corrections</source>
        <translation>Aus meinen &amp;Korrekturen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) were added from your corrections. Remove what holds for one place only.</source>
        <translation>
            <numerusform>%n Begriff wurde aus Ihren Korrekturen hinzugefügt. Entfernen Sie, was nur für eine Stelle gilt.</numerusform>
            <numerusform>%n Begriffe wurden aus Ihren Korrekturen hinzugefügt. Entfernen Sie, was nur für eine Stelle gilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your corrections teach nothing that is not in the glossary already.</source>
        <translation>Ihre Korrekturen lehren nichts, was nicht schon im Glossar steht.</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>Glossar importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) were read.</source>
        <translation>
            <numerusform>%n Begriff wurde gelesen.</numerusform>
            <numerusform>%n Begriffe wurden gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>Glossar exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The glossary was written to “%1”.</source>
        <translation>Das Glossar wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet.</source>
        <translation>Es gibt noch keine Korrekturen, aus denen sich lernen ließe.</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryTable</name>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong, parted by “|”</source>
        <translation>Falsch, getrennt durch „|“</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>Alle Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a button does and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A page of the guide and a heading on it.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing is found. Fewer letters find more.</source>
        <translation>Nichts gefunden. Weniger Buchstaben finden mehr.</translation>
    </message>
</context>
<context>
    <name>ui::HelpWords</name>
    <message>
        <source>%1 › %2</source>
        <extracomment>A menu and an action in it: “View › Theme”.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ui::HintBar</name>
    <message>
        <source>No more hints</source>
        <translation>Keine Hinweise mehr</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>ui::Hints</name>
    <message>
        <source>%1 accepts the proposal, %2 keeps the words as said, %3 leaves them for later.</source>
        <translation>%1 übernimmt den Vorschlag, %2 behält die Wörter wie gesagt, %3 lässt sie für später.</translation>
    </message>
    <message>
        <source>%1 finds every action by a few letters of its name, and %2 goes to a turn.</source>
        <translation>%1 findet jede Aktion anhand einiger Buchstaben ihres Namens, und %2 führt zu einem Redebeitrag.</translation>
    </message>
    <message>
        <source>%1, %2 and %3 lay the panels out for reviewing, annotating and figures.</source>
        <translation>%1, %2 und %3 ordnen die Bereiche zum Prüfen, zum Annotieren und für Zahlen an.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryCard</name>
    <message>
        <source>This was undone. Redo brings it back.</source>
        <translation>Dies wurde rückgängig gemacht. „Wiederherstellen“ holt es zurück.</translation>
    </message>
    <message>
        <source>This was undone, and then something else was done.</source>
        <translation>Dies wurde rückgängig gemacht, und danach wurde etwas anderes getan.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Wörter zeigen</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Was geändert wurde</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the later change in the list</source>
        <translation>Die spätere Änderung in der Liste zeigen</translation>
    </message>
    <message>
        <source>Take this change back and leave later ones as they are; undo brings it back</source>
        <translation>Diese Änderung zurücknehmen und spätere unverändert lassen; „Rückgängig“ holt sie zurück</translation>
    </message>
    <message>
        <source>Take back what followed…</source>
        <translation>Späteres zurücknehmen …</translation>
    </message>
    <message>
        <source>Take back everything that was done after this change, in one step</source>
        <translation>Alles, was nach dieser Änderung getan wurde, in einem Schritt zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryChart</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1, as told in a later call</source>
        <translation>%1, laut einem späteren Call</translation>
    </message>
    <message numerus="yes">
        <source>Source: %n earnings call(s), as said</source>
        <translation>
            <numerusform>Quelle: %n Earnings Call, wie gesagt</numerusform>
            <numerusform>Quelle: %n Earnings Calls, wie gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over time, %2</source>
        <translation>%1 im Zeitverlauf, %2</translation>
    </message>
    <message>
        <source>%1: %2 over time, %3</source>
        <translation>%1: %2 im Zeitverlauf, %3</translation>
    </message>
    <message>
        <source>%1 by company, %2</source>
        <translation>%1 nach Unternehmen, %2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDelegate</name>
    <message>
        <source>undone</source>
        <translation>rückgängig gemacht</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryDesk</name>
    <message>
        <source>The change was taken back. Undo brings it back.</source>
        <translation>Die Änderung wurde zurückgenommen. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Nothing that was done after this change is in force.</source>
        <translation>Nichts, was nach dieser Änderung getan wurde, ist noch in Kraft.</translation>
    </message>
    <message>
        <source>Whatever was done after this change has been taken back already.</source>
        <translation>Alles, was nach dieser Änderung getan wurde, ist schon zurückgenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken back. One undo brings all of them back.</source>
        <translation>
            <numerusform>%n Änderung wurde zurückgenommen. Einmal „Rückgängig“ holt sie zurück.</numerusform>
            <numerusform>%n Änderungen wurden zurückgenommen. Einmal „Rückgängig“ holt alle zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all that followed</source>
        <translation>Alles Spätere zurücknehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s) in %1 calls?</source>
        <translation>
            <numerusform>%n Änderung in %1 Calls zurücknehmen?</numerusform>
            <numerusform>%n Änderungen in %1 Calls zurücknehmen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)?</source>
        <translation>
            <numerusform>%n Änderung zurücknehmen?</numerusform>
            <numerusform>%n Änderungen zurücknehmen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done after “%1” (%2) is taken back in one step, by whomever it was done. Calls that were added stay. One undo brings all of it back.</source>
        <translation>Alles, was nach „%1“ (%2) getan wurde, wird in einem Schritt zurückgenommen, ganz gleich, von wem es stammt. Hinzugefügte Calls bleiben. Einmal „Rückgängig“ holt alles zurück.</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>&amp;Zurücknehmen</translation>
    </message>
    <message>
        <source>The call was taken out of the project, so its words cannot be shown.</source>
        <translation>Der Call wurde aus dem Projekt entfernt; deshalb lassen sich seine Wörter nicht zeigen.</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>removed tag</source>
        <translation>entfernter Code</translation>
    </message>
    <message>
        <source>former speaker</source>
        <translation>frühere Person</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>What was done, newest first</source>
        <translation>Was getan wurde, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Words before or after a change</source>
        <translation>Wörter vor oder nach einer Änderung</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst/in</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>Art der Änderung</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>Alle Änderungen</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Calls</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Dieser Call</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>Ohne Namen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 von %n Änderung</numerusform>
            <numerusform>%1 von %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a project to see what was done in it.</source>
        <translation>Öffnen Sie ein Projekt, um zu sehen, was darin getan wurde.</translation>
    </message>
    <message>
        <source>No change is like that. “Show all” lists every one.</source>
        <translation>Keine Änderung passt. „Alle zeigen“ listet alle auf.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Whatever you do is listed here, and can be taken back one by one.</source>
        <translation>Es wurde noch nichts geändert. Was immer Sie tun, steht dann hier und lässt sich einzeln zurücknehmen.</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier change(s) build on this. Take them back first.</source>
        <translation>
            <numerusform>%1 und %n frühere Änderung bauen darauf auf. Nehmen Sie diese zuerst zurück.</numerusform>
            <numerusform>%1 und %n frühere Änderungen bauen darauf auf. Nehmen Sie diese zuerst zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 builds on this. Take that back first.</source>
        <translation>%1 baut darauf auf. Nehmen Sie das zuerst zurück.</translation>
    </message>
</context>
<context>
    <name>ui::HoverCard</name>
    <message>
        <source>Remove: %1</source>
        <translation>Entfernen: %1</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Inserted: %1</source>
        <translation>Eingefügt: %1</translation>
    </message>
</context>
<context>
    <name>ui::ImportDesk</name>
    <message>
        <source>What you pasted could not be kept in “%1”, so nothing was imported. Is the disk full?</source>
        <translation>Was Sie eingefügt haben, ließ sich nicht in „%1“ ablegen; deshalb wurde nichts importiert. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>Transkript importieren</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the words of a call and paste them again.</source>
        <translation>Die Zwischenablage enthält keinen Text. Kopieren Sie die Wörter eines Calls und fügen Sie sie noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>&amp;Add it to the open project</source>
        <translation>Zum geöffneten &amp;Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>As recognised: %1</source>
        <extracomment>The first entry of a list of formats: the one that the file looks like.</extracomment>
        <translation>Wie erkannt: %1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>Wie erkannt</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>&amp;Format:</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>&amp;Aufbau:</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Zeichenkodierung:</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>Titel:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>Turns:</source>
        <translation>Redebeiträge:</translation>
    </message>
    <message>
        <source>Speakers:</source>
        <translation>Personen:</translation>
    </message>
    <message>
        <source>The first turns as they will be imported</source>
        <translation>Die ersten Redebeiträge, wie sie importiert werden</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says none.</source>
        <translation>In der Datei nicht angegeben.</translation>
    </message>
    <message>
        <source>The file does not say who speaks; they are told apart by what they say.</source>
        <translation>Die Datei sagt nicht, wer spricht; die Personen werden an dem unterschieden, was sie sagen.</translation>
    </message>
</context>
<context>
    <name>ui::ImportFormats</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>ui::ImportedFileDialog</name>
    <message>
        <source>The file as it was imported</source>
        <translation>Die Datei, wie sie importiert wurde</translation>
    </message>
    <message>
        <source>Double-click to see the place in the transcript.</source>
        <translation>Doppelklicken Sie, um die Stelle im Transkript zu sehen.</translation>
    </message>
    <message>
        <source>Imported file: %1</source>
        <translation>Importierte Datei: %1</translation>
    </message>
    <message>
        <source>%1 characters in %2. Nothing that is done in the transcript changes them.</source>
        <extracomment>About a file: how many characters it has, and the encoding in which they were written.</extracomment>
        <translation>%1 Zeichen in %2. Nichts, was im Transkript getan wird, ändert sie.</translation>
    </message>
</context>
<context>
    <name>ui::KeyMap</name>
    <message>
        <source>This file holds no keyboard shortcuts of Emend. Nothing was changed.</source>
        <translation>Diese Datei enthält keine Tastenkürzel von Emend. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>These shortcuts were written by a newer version of Emend. Nothing was changed.</source>
        <translation>Diese Tastenkürzel wurden von einer neueren Version von Emend geschrieben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>“%1” cannot be a shortcut. %2 Nothing was changed.</source>
        <translation>„%1“ kann kein Tastenkürzel sein. %2 Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>It is not one key.</source>
        <translation>Es ist keine einzelne Taste.</translation>
    </message>
    <message>
        <source>F10 opens the menu bar.</source>
        <translation>F10 öffnet die Menüleiste.</translation>
    </message>
    <message>
        <source>Alt+F4 belongs to the desktop.</source>
        <translation>Alt+F4 gehört dem Desktop.</translation>
    </message>
    <message>
        <source>Esc leads back to the transcript.</source>
        <translation>Esc führt zurück zum Transkript.</translation>
    </message>
    <message>
        <source>It writes or moves in a text. Press it together with Ctrl or Alt, or a function key.</source>
        <translation>Sie schreibt in einem Text oder bewegt darin den Cursor. Drücken Sie sie zusammen mit Strg oder Alt, oder nehmen Sie eine Funktionstaste.</translation>
    </message>
    <message>
        <source>Every text field needs it.</source>
        <translation>Jedes Textfeld braucht sie.</translation>
    </message>
</context>
<context>
    <name>ui::KindChip</name>
    <message>
        <source>%1 %2</source>
        <extracomment>%1 is a kind of finding, %2 how many there are</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show only findings of the kind “%1”</source>
        <translation>Nur Befunde der Art „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>ui::KpiModel</name>
    <message>
        <source>Metric</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Change on the same period a year ago</source>
        <translation>Veränderung zur gleichen Periode des Vorjahres</translation>
    </message>
    <message>
        <source>YoY</source>
        <translation>ggü. Vj.</translation>
    </message>
    <message>
        <source>Change on the quarter before</source>
        <translation>Veränderung zum Vorquartal</translation>
    </message>
    <message>
        <source>QoQ</source>
        <translation>ggü. Vq.</translation>
    </message>
    <message>
        <source>The earlier value, as it was said in this call</source>
        <translation>Der frühere Wert, wie er in diesem Call genannt wurde</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>Vorwert</translation>
    </message>
    <message>
        <source>Whether the arithmetic over the figure holds</source>
        <translation>Ob die Rechnung mit der Zahl aufgeht</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Probe</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Whether it was said about the future</source>
        <translation>Ob es dabei um die Zukunft ging</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>What you decided on the figure</source>
        <translation>Was Sie über die Zahl entschieden haben</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message numerus="yes">
        <source>Said %n time(s) in this call</source>
        <translation>
            <numerusform>In diesem Call %n-mal gesagt</numerusform>
            <numerusform>In diesem Call %n-mal gesagt</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the words as: %1</source>
        <translation>Aus den Wörtern gelesen als: %1</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with the value: its unit is another one.</source>
        <translation>„%1“ lässt sich nicht mit dem Wert vergleichen: Die Einheit ist eine andere.</translation>
    </message>
    <message>
        <source>A figure needs the name of what it measures.</source>
        <translation>Eine Zahl braucht den Namen dessen, was gemessen wird.</translation>
    </message>
</context>
<context>
    <name>ui::KpiPanel</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Proben</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>The selected figures are right (Ctrl+Enter)</source>
        <translation>Die ausgewählten Zahlen stimmen (Strg+Enter)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>There are no such figures (Delete)</source>
        <translation>Diese Zahlen gibt es nicht (Entf)</translation>
    </message>
    <message>
        <source>Find in figures</source>
        <translation>In Zahlen suchen</translation>
    </message>
    <message>
        <source>Group of figures</source>
        <translation>Gruppe der Zahlen</translation>
    </message>
    <message>
        <source>Status of figures</source>
        <translation>Status der Zahlen</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>All figures but the rejected ones</source>
        <translation>Alle Zahlen außer den abgelehnten</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>Alle Gruppen</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>Proben (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) do not add up</source>
        <translation>
            <numerusform>%n Rechnung geht nicht auf</numerusform>
            <numerusform>%n Rechnungen gehen nicht auf</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a transcript to see its figures.</source>
        <translation>Öffnen Sie ein Transkript, um seine Zahlen zu sehen.</translation>
    </message>
    <message>
        <source>No figure matches.</source>
        <translation>Keine Zahl passt.</translation>
    </message>
    <message>
        <source>No figures were found in this call. Select the words of one in the transcript and choose “Add a figure from the selection”.</source>
        <translation>In diesem Call wurden keine Zahlen gefunden. Wählen Sie die Wörter einer Zahl im Transkript aus und dann „Zahl aus der Auswahl hinzufügen“.</translation>
    </message>
</context>
<context>
    <name>ui::KpiTable</name>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard.</source>
        <translation>
            <numerusform>%n Zeile ist in der Zwischenablage.</numerusform>
            <numerusform>%n Zeilen sind in der Zwischenablage.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show in text</source>
        <translation>Im &amp;Text zeigen</translation>
    </message>
    <message>
        <source>&amp;Edit this cell</source>
        <translation>Diese &amp;Zelle bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>&amp;Ablehnen</translation>
    </message>
    <message>
        <source>Take the decision &amp;back</source>
        <translation>&amp;Entscheidung zurücknehmen</translation>
    </message>
    <message>
        <source>C&amp;opy rows</source>
        <translation>Zeilen &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Datei wird gelesen</translation>
    </message>
    <message>
        <source>Another file is being read. Wait for it, or cancel it at the lower right.</source>
        <translation>Es wird gerade eine andere Datei gelesen. Warten Sie darauf oder brechen Sie rechts unten ab.</translation>
    </message>
    <message>
        <source>The sample could not be copied to “%1”. Is the disk full?</source>
        <translation>Das Beispiel ließ sich nicht nach „%1“ kopieren. Ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>Open a transcript or a project</source>
        <translation>Transkript oder Projekt öffnen</translation>
    </message>
    <message>
        <source>Transcripts and projects</source>
        <translation>Transkripte und Projekte</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <extracomment>The name that is offered for a copy of a project.</extracomment>
        <translation>%1 Kopie</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>Kopie des Projekts speichern</translation>
    </message>
    <message>
        <source>Emend projects (*.emend)</source>
        <translation>Emend-Projekte (*.emend)</translation>
    </message>
    <message>
        <source>A copy of the project was saved as “%1”. You go on working in the original.</source>
        <translation>Eine Kopie des Projekts wurde als „%1“ gespeichert. Sie arbeiten im Original weiter.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to “%1”.</source>
        <translation>
            <numerusform>%n Datei wurde nach „%1“ geschrieben.</numerusform>
            <numerusform>%n Dateien wurden nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Emend</source>
        <translation>Emend</translation>
    </message>
    <message>
        <source>%1 (read only) — Emend</source>
        <translation>%1 (nur Lesen) — Emend</translation>
    </message>
    <message>
        <source>%1 — Emend</source>
        <translation>%1 — Emend</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederherstellen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>To &amp;panel</source>
        <translation>Zum &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Calls of this &amp;project</source>
        <translation>Calls dieses &amp;Projekts</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>&amp;Personen</translation>
    </message>
    <message>
        <source>&amp;Give the turn to</source>
        <translation>Redebeitrag &amp;zuordnen</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>P&amp;rüfen</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>&amp;Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>A&amp;nordnung</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>Änderun&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Farb&amp;schema</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A menu and a menu in it: “View › Panels”.</extracomment>
        <translation>%1 › %2</translation>
    </message>
</context>
<context>
    <name>ui::MergeDesk</name>
    <message>
        <source>The copy of the other analyst</source>
        <translation>Kopie der anderen Person auswählen</translation>
    </message>
    <message>
        <source>Emend projects (*.emend)</source>
        <translation>Emend-Projekte (*.emend)</translation>
    </message>
    <message>
        <source>Everything stayed as it was: of each conflict you kept your own side.</source>
        <translation>Alles blieb, wie es war: Bei jedem Konflikt haben Sie Ihre eigene Seite behalten.</translation>
    </message>
    <message>
        <source>“%1” was merged into this project. Undo takes all of it back.</source>
        <translation>„%1“ wurde mit diesem Projekt zusammengeführt. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your name, as it stands on your notes and edits from now on</source>
        <translation>Ihr Name, wie er von jetzt an bei Ihren Notizen und Änderungen steht</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Merge another copy</source>
        <translation>Andere Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>Überall &amp;meine Seite</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>Überall die &amp;andere Seite</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine Seite</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Seite</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>“%1” has nothing that this project does not have already.</source>
        <translation>„%1“ enthält nichts, was dieses Projekt nicht schon hat.</translation>
    </message>
    <message>
        <source>This is what “%1” has otherwise. Nothing has been changed yet; merging is one step that undo takes back.</source>
        <translation>Das ist in „%1“ anders. Noch wurde nichts geändert; das Zusammenführen ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <source>Where both were changed, click the side that is to count; otherwise yours stays.</source>
        <translation>Wo beide geändert wurden, klicken Sie auf die Seite, die gelten soll; sonst bleibt Ihre.</translation>
    </message>
    <message>
        <source>Changed in both: %1</source>
        <translation>In beiden geändert: %1</translation>
    </message>
    <message>
        <source>New there: %1</source>
        <translation>Dort neu: %1</translation>
    </message>
    <message>
        <source>Changed there: %1</source>
        <translation>Dort geändert: %1</translation>
    </message>
    <message>
        <source>Removed there: %1</source>
        <translation>Dort entfernt: %1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>(dort nicht vorhanden)</translation>
    </message>
    <message>
        <source>%1 calls are the same in both copies. %2 rows are equal, and %3 are newer here and stay.</source>
        <translation>%1 Calls sind in beiden Kopien dieselben. %2 Zeilen sind gleich, und %3 sind hier neuer und bleiben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>Meine Seite: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>Andere Seite: %1</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ui::NamesDialog</name>
    <message>
        <source>The roster knows more of this speaker.</source>
        <translation>Das Personenverzeichnis weiß mehr über diese Person.</translation>
    </message>
    <message>
        <source>The name is written or sounds alike.</source>
        <translation>Der Name wird ähnlich geschrieben oder klingt ähnlich.</translation>
    </message>
    <message>
        <source>The name was said right before this speaker begins.</source>
        <translation>Der Name wurde genannt, unmittelbar bevor diese Person zu sprechen beginnt.</translation>
    </message>
    <message>
        <source>%1 in an earlier call.</source>
        <translation>%1 in einem früheren Call.</translation>
    </message>
    <message>
        <source>The only one with this role, as in an earlier call.</source>
        <translation>Als Einzige in dieser Rolle, wie in einem früheren Call.</translation>
    </message>
    <message>
        <source>Names of this call</source>
        <translation>Namen dieses Calls</translation>
    </message>
    <message>
        <source>Tick what is right. What is not ticked stays as it is; everything ticked can be undone in one step.</source>
        <translation>Kreuzen Sie an, was richtig ist. Was nicht angekreuzt ist, bleibt unverändert; alles Angekreuzte lässt sich in einem Schritt rückgängig machen.</translation>
    </message>
    <message>
        <source>In this call</source>
        <translation>In diesem Call</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Suggestions about names</source>
        <translation>Vorschläge zu Namen</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>&amp;Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
        <source>Known from earlier calls</source>
        <translation>Aus früheren Calls bekannt</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>Vielleicht dieselbe Person</translation>
    </message>
    <message>
        <source>Two speakers with names that are written alike.</source>
        <translation>Zwei Personen, deren Namen ähnlich geschrieben sind.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and what it is, as in “Zhou Tao (Person)”.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How to write “%1”</source>
        <translation>Wie „%1“ zu schreiben ist</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1 (%n-mal)</numerusform>
            <numerusform>%1 (%n-mal)</numerusform>
        </translation>
    </message>
    <message>
        <source>stays</source>
        <translation>bleibt</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>%n an&amp;wenden</numerusform>
            <numerusform>%n an&amp;wenden</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>An&amp;wenden</translation>
    </message>
</context>
<context>
    <name>ui::NavigationDesk</name>
    <message>
        <source>Go to turn</source>
        <translation>Gehe zu Redebeitrag</translation>
    </message>
    <message>
        <source>Number of a turn, or a speaker’s name</source>
        <translation>Nummer eines Redebeitrags oder Name einer Person</translation>
    </message>
    <message>
        <source>No turn has this number, and no speaker is called so.</source>
        <translation>Kein Redebeitrag hat diese Nummer, und keine Person heißt so.</translation>
    </message>
    <message>
        <source>No questions were found in this call. The outline shows its sections.</source>
        <translation>In diesem Call wurden keine Fragen gefunden. Die Gliederung zeigt seine Abschnitte.</translation>
    </message>
    <message>
        <source>No figures were read from this call. Select the words of one and add it with %1.</source>
        <translation>Aus diesem Call wurden keine Zahlen gelesen. Wählen Sie die Wörter einer Zahl aus und fügen Sie sie mit %1 hinzu.</translation>
    </message>
    <message>
        <source>All sums of this call add up.</source>
        <translation>Alle Rechnungen dieses Calls gehen auf.</translation>
    </message>
    <message>
        <source>Nothing is annotated yet. Select words and press %1.</source>
        <translation>Es ist noch nichts annotiert. Wählen Sie Wörter aus und drücken Sie %1.</translation>
    </message>
    <message>
        <source>No words of this call were changed yet.</source>
        <translation>In diesem Call wurden noch keine Wörter geändert.</translation>
    </message>
</context>
<context>
    <name>ui::NoteContents</name>
    <message>
        <source>What the note holds</source>
        <translation>Was die Studie enthält</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Earlier calls of the company</source>
        <translation>Frühere Calls des Unternehmens</translation>
    </message>
    <message>
        <source>Open checks (%1)</source>
        <translation>Offene Proben (%1)</translation>
    </message>
    <message>
        <source>Appendix: changes to the transcript</source>
        <translation>Anhang: Änderungen am Transkript</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>Wichtigste Zahlen</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Annotated, without a tag</source>
        <translation>Annotiert, ohne Code</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>Sentences of the headline figures</source>
        <translation>Sätze zu den wichtigsten Zahlen</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Research note</source>
        <translation>Research-Studie</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>Vorschau der Studie</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>&amp;Vorschau</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>Vor&amp;lage</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>V&amp;erfasst von:</translation>
    </message>
    <message>
        <source>What the note &amp;holds:</source>
        <translation>Was die &amp;Studie enthält:</translation>
    </message>
    <message>
        <source>Template of the note</source>
        <translation>Vorlage der Studie</translation>
    </message>
    <message>
        <source>I&amp;nsert</source>
        <translation>Ei&amp;nfügen</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>Vorlage öffnen</translation>
    </message>
    <message>
        <source>Save template…</source>
        <translation>Vorlage speichern …</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Goes back to the template that comes with the program</source>
        <translation>Kehrt zu der Vorlage zurück, die mit dem Programm kommt</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>%1 note</source>
        <extracomment>The name that is offered for the file of a research note.</extracomment>
        <translation>%1 Studie</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Studie speichern</translation>
    </message>
    <message>
        <source>The note was written to “%1”.</source>
        <translation>Die Studie wurde nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>The name “%1” says no format that a note can have, so nothing was written. End it with .docx, .odt, .pdf, .html or .md.</source>
        <translation>Der Name „%1“ nennt kein Format, das eine Studie haben kann; deshalb wurde nichts geschrieben. Beenden Sie ihn mit .docx, .odt, .pdf, .html oder .md.</translation>
    </message>
    <message>
        <source>Templates (*.md *.txt);;All files (*)</source>
        <translation>Vorlagen (*.md *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Templates (*.md *.txt)</source>
        <translation>Vorlagen (*.md *.txt)</translation>
    </message>
    <message>
        <source>The template was written to “%1”.</source>
        <translation>Die Vorlage wurde nach „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::NoteFormats</name>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument-Text</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>ui::OutlineModel</name>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Who asks, and for which firm.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much of all words a section has.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of the outline: who speaks, and the first words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%n word(s)</source>
        <translation>
            <numerusform>%1
%n Wort</numerusform>
            <numerusform>%1
%n Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutlinePanel</name>
    <message>
        <source>Section begins &amp;here</source>
        <translation>Ab&amp;schnitt beginnt hier</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation>In der Gliederung suchen</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
        <source>Open a transcript to see its sections, speeches and questions.</source>
        <translation>Öffnen Sie ein Transkript, um seine Abschnitte, Reden und Fragen zu sehen.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Dorthin gehen</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>Alles &amp;ausklappen</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>Alles &amp;einklappen</translation>
    </message>
</context>
<context>
    <name>ui::OverviewStrip</name>
    <message>
        <source>Overview of marks</source>
        <translation>Überblick über Markierungen</translation>
    </message>
    <message>
        <source>Findings and annotations in the whole call. Press to go there. From left to right: repeats, garbled words, figures, names, turns; at the right edge annotations.</source>
        <translation>Befunde und Anmerkungen im ganzen Call. Klicken Sie, um dorthin zu gehen. Von links nach rechts: Wiederholungen, entstellte Wörter, Zahlen, Namen, Redebeiträge; am rechten Rand Anmerkungen.</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>In the strip beside the scroll bar: the kind of a mark, and the words it lies on.</extracomment>
        <translation>%1: „%2“</translation>
    </message>
</context>
<context>
    <name>ui::PairPage</name>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>%1, %2 → en, machine translation</source>
        <translation>%1, %2 → en, maschinelle Übersetzung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A turn and the language it is spoken in.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::PairPanel</name>
    <message>
        <source>Go to this turn</source>
        <translation>Zu diesem Redebeitrag gehen</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Vorheriges Paar</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>Nächster &amp;Unterschied</translation>
    </message>
    <message>
        <source>Take the &amp;interpreter’s</source>
        <translation>&amp;Rechte Zahl nehmen</translation>
    </message>
    <message>
        <source>Take the &amp;other</source>
        <translation>&amp;Linke Zahl nehmen</translation>
    </message>
    <message>
        <source>Not a &amp;pair</source>
        <translation>Kein &amp;Paar</translation>
    </message>
    <message>
        <source>Write the interpreter’s figure on the left</source>
        <translation>Die Zahl der Verdolmetschung links eintragen</translation>
    </message>
    <message>
        <source>Write the figure on the left over the interpreter’s</source>
        <translation>Die linke Zahl über die der Verdolmetschung schreiben</translation>
    </message>
    <message>
        <source>The turns on the right do not say again what is on the left</source>
        <translation>Die Redebeiträge rechts geben nicht wieder, was links steht</translation>
    </message>
    <message>
        <source>Both languages, sentence by sentence</source>
        <translation>Beide Sprachen, Satz für Satz</translation>
    </message>
    <message>
        <source>Nobody interprets in this call. To tie a turn to what it renders, use the menu of its speaker.</source>
        <translation>In diesem Call wird nicht gedolmetscht. Um einen Redebeitrag mit dem zu verknüpfen, was er wiedergibt, verwenden Sie das Menü der Person, die dort spricht.</translation>
    </message>
    <message>
        <source>Open a transcript to see interpreted speech side by side.</source>
        <translation>Öffnen Sie ein Transkript, um Verdolmetschtes nebeneinander zu sehen.</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <extracomment>Which pair of how many is shown.</extracomment>
        <translation>Paar %1 von %2</translation>
    </message>
    <message>
        <source>All figures agree.</source>
        <translation>Alle Zahlen stimmen überein.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ.</source>
        <translation>
            <numerusform>%n Zahl weicht ab.</numerusform>
            <numerusform>%n Zahlen weichen ab.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Passage</name>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
</context>
<context>
    <name>ui::PdfWriter</name>
    <message>
        <source>Pages can only be set by a program that has fonts, so nothing was written. Choose another format.</source>
        <translation>Seiten kann nur ein Programm setzen, das Schriften hat; deshalb wurde nichts geschrieben. Wählen Sie ein anderes Format.</translation>
    </message>
    <message>
        <source>The pages could not be drawn, so nothing was written. Close other programs to free memory and try again.</source>
        <translation>Die Seiten ließen sich nicht zeichnen; deshalb wurde nichts geschrieben. Schließen Sie andere Programme, um Arbeitsspeicher freizugeben, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>ui::PersonPage</name>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Ihr &amp;Name:</translation>
    </message>
    <message>
        <source>It stands on your notes and in the history from now on.</source>
        <translation>Er steht von jetzt an bei Ihren Notizen und im Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>Name and language</source>
        <translation>Name und Sprache</translation>
    </message>
    <message>
        <source>Emend speaks this language when it is started again.</source>
        <translation>Emend spricht diese Sprache nach dem nächsten Start.</translation>
    </message>
    <message>
        <source>Start again n&amp;ow</source>
        <translation>Jetzt n&amp;eu starten</translation>
    </message>
    <message>
        <source>Takes your choices and opens the window anew; the project and your place in it stay</source>
        <translation>Übernimmt Ihre Einstellungen und öffnet das Fenster neu; das Projekt und Ihre Stelle darin bleiben</translation>
    </message>
</context>
<context>
    <name>ui::PickModel</name>
    <message>
        <source>not available now</source>
        <translation>zurzeit nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>Auf &amp;Standard zurücksetzen</translation>
    </message>
    <message>
        <source>Put everything on this page back to what it was at first</source>
        <translation>Alles auf dieser Seite wieder so einstellen, wie es anfangs war</translation>
    </message>
</context>
<context>
    <name>ui::RelativeTime</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day, and a time of day.</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceList</name>
    <message>
        <source>Places where words would be replaced</source>
        <translation>Stellen, an denen Wörter ersetzt würden</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceModel</name>
    <message>
        <source>Nobody named</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What would be replaced and by what.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Turn %1, %2: %3</source>
        <extracomment>A row in words: turn, speaker, change.</extracomment>
        <translation>Redebeitrag %1, %2: %3</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Redebeitrag</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>ui::ReplacePanel</name>
    <message>
        <source>Selection only</source>
        <translation>Nur in der Auswahl</translation>
    </message>
    <message>
        <source>Words in the corrected text</source>
        <translation>Wörter im korrigierten Text</translation>
    </message>
    <message>
        <source>Words to replace</source>
        <translation>Zu ersetzende Wörter</translation>
    </message>
    <message>
        <source>Nothing: the words are removed</source>
        <translation>Nichts: Die Wörter werden entfernt</translation>
    </message>
    <message>
        <source>Words to write instead</source>
        <translation>Stattdessen zu schreibende Wörter</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>Look only at the words that are selected in the transcript</source>
        <translation>Nur die Wörter durchsuchen, die im Transkript ausgewählt sind</translation>
    </message>
    <message>
        <source>Replace what is ticked, in one step that can be undone (Ctrl+Enter)</source>
        <translation>Angekreuztes ersetzen, in einem Schritt, der sich rückgängig machen lässt (Strg+Enter)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle ankreuzen</translation>
    </message>
    <message>
        <source>Tick all places (Ctrl+A in the list)</source>
        <translation>Alle Stellen ankreuzen (Strg+A in der Liste)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Take all ticks off (Ctrl+D in the list)</source>
        <translation>Alle Kreuze entfernen (Strg+D in der Liste)</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Umkehren</translation>
    </message>
    <message>
        <source>Tick what is not ticked (Ctrl+Shift+I in the list)</source>
        <translation>Ankreuzen, was nicht angekreuzt ist (Strg+Umschalt+I in der Liste)</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>Wird ersetzt …</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n ticked</source>
        <translation>
            <numerusform>%n angekreuzte ersetzen</numerusform>
            <numerusform>%n angekreuzte ersetzen</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of %1 places; when they are replaced, the next are listed.</source>
        <translation>
            <numerusform>Die erste von %1 Stellen; wenn sie ersetzt ist, werden die nächsten aufgelistet.</numerusform>
            <numerusform>Die ersten %n von %1 Stellen; wenn sie ersetzt sind, werden die nächsten aufgelistet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand so already.</source>
        <translation>
            <numerusform>%n weitere steht schon so da.</numerusform>
            <numerusform>%n weitere stehen schon so da.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a call to replace words in it.</source>
        <translation>Öffnen Sie einen Call, um darin Wörter zu ersetzen.</translation>
    </message>
    <message>
        <source>Write what to find. Every place is listed here, and only ticked ones are replaced.</source>
        <translation>Schreiben Sie, was gesucht wird. Jede Stelle steht dann hier, und nur angekreuzte werden ersetzt.</translation>
    </message>
    <message>
        <source>All places stand so already.</source>
        <translation>Alle Stellen stehen schon so da.</translation>
    </message>
    <message>
        <source>Not found in this part of the call.</source>
        <translation>In diesem Teil des Calls nicht gefunden.</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Open findings</source>
        <translation>Offene Befunde</translation>
    </message>
    <message>
        <source>Decided findings</source>
        <translation>Entschiedene Befunde</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>In Textfolge</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>Reihenfolge der Befunde</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Choose by section, speaker and how sure the finding is</source>
        <translation>Nach Abschnitt, Person und Sicherheit des Befunds auswählen</translation>
    </message>
    <message>
        <source>Accept several…</source>
        <translation>Mehrere übernehmen …</translation>
    </message>
    <message>
        <source>Accept the proposals of the findings in the list in one step</source>
        <translation>Die Vorschläge der Befunde in der Liste in einem Schritt übernehmen</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>Keine Befunde</translation>
    </message>
    <message>
        <source>%1, %2 shown</source>
        <extracomment>%1 is &quot;37 of 112 decided&quot;, %2 how many open findings the filter shows.</extracomment>
        <translation>%1, %2 gezeigt</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <extracomment>%1 is &quot;37 of 112 decided&quot;, %2 how many open findings the preferences hide.</extracomment>
        <translation>%1, %2 ausgeblendet</translation>
    </message>
    <message>
        <source>Filter •</source>
        <extracomment>Shown on the button that opens the filter when something is chosen there.</extracomment>
        <translation>Filter •</translation>
    </message>
    <message>
        <source>Open a transcript to review it.</source>
        <translation>Öffnen Sie ein Transkript, um es zu prüfen.</translation>
    </message>
    <message>
        <source>What is suspicious will be listed here when the call has been analysed.</source>
        <translation>Verdächtiges steht hier, sobald der Call analysiert ist.</translation>
    </message>
    <message>
        <source>No open finding meets the filter. Take some of it back to see the others.</source>
        <translation>Kein offener Befund passt zum Filter. Nehmen Sie etwas davon zurück, um die anderen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) are hidden by the preferences (menu Edit).</source>
        <translation>
            <numerusform>%n offener Befund ist durch die Einstellungen ausgeblendet (Menü „Bearbeiten“).</numerusform>
            <numerusform>%n offene Befunde sind durch die Einstellungen ausgeblendet (Menü „Bearbeiten“).</numerusform>
        </translation>
    </message>
    <message>
        <source>Every finding is decided. All changes (View) shows them, and Export (File) writes the call.</source>
        <translation>Alle Befunde sind entschieden. „Alle Änderungen“ (Ansicht) zeigt sie, und „Exportieren“ (Datei) schreibt den Call.</translation>
    </message>
    <message>
        <source>Nothing suspicious was found. What you see yourself can be corrected in the text.</source>
        <translation>Es wurde nichts Verdächtiges gefunden. Was Sie selbst sehen, lässt sich im Text korrigieren.</translation>
    </message>
</context>
<context>
    <name>ui::RosterDialog</name>
    <message>
        <source>Roster of this project</source>
        <translation>Personenverzeichnis dieses Projekts</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Call of</source>
        <translation>Call von</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>Auch geschrieben</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Personenverzeichnis</translation>
    </message>
    <message>
        <source>Nobody is known yet. Whoever you name, edit or add to the roster is offered for the next call of the same company.</source>
        <translation>Noch ist niemand bekannt. Wen Sie benennen, bearbeiten oder ins Personenverzeichnis aufnehmen, wird beim nächsten Call desselben Unternehmens angeboten.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <source>Take the selected people off the roster; calls stay as they are</source>
        <translation>Die ausgewählten Personen aus dem Personenverzeichnis nehmen; Calls bleiben unverändert</translation>
    </message>
</context>
<context>
    <name>ui::RowTeller</name>
    <message>
        <source>“%1”</source>
        <extracomment>Words of the transcript in quotation marks.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>Turn begins</source>
        <translation>Redebeitrag beginnt</translation>
    </message>
    <message>
        <source>Turn no longer begins</source>
        <translation>Redebeitrag beginnt nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>Speaker of %n turn(s)</source>
        <translation>
            <numerusform>Person bei %n Redebeitrag</numerusform>
            <numerusform>Person bei %n Redebeiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Interprets no other turn</source>
        <translation>Dolmetscht keinen anderen Redebeitrag</translation>
    </message>
    <message>
        <source>Interprets an earlier turn</source>
        <translation>Dolmetscht einen früheren Redebeitrag</translation>
    </message>
    <message>
        <source>Turn reaches as far as</source>
        <translation>Redebeitrag reicht bis</translation>
    </message>
    <message>
        <source>Speaker confirmed: %1</source>
        <translation>Person bestätigt: %1</translation>
    </message>
    <message>
        <source>Language of the turn</source>
        <translation>Sprache des Redebeitrags</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1: wieder offen</translation>
    </message>
    <message>
        <source>%1: proposal taken</source>
        <translation>%1: Vorschlag übernommen</translation>
    </message>
    <message>
        <source>%1: said so, everywhere</source>
        <translation>%1: so gesagt, überall</translation>
    </message>
    <message>
        <source>%1: said so</source>
        <translation>%1: so gesagt</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>Tags on %1</source>
        <translation>Codes zu %1</translation>
    </message>
    <message>
        <source>Annotated words</source>
        <translation>Annotierte Wörter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Description of the tag %1</source>
        <translation>Beschreibung des Codes %1</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>Farbe des Codes</translation>
    </message>
    <message>
        <source>Key of the tag %1</source>
        <translation>Taste des Codes %1</translation>
    </message>
    <message>
        <source>Place of the tag</source>
        <translation>Platz des Codes</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Call taken out</source>
        <translation>Call entfernt</translation>
    </message>
    <message>
        <source>Call put back</source>
        <translation>Call zurückgeholt</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Personenverzeichnis</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Spelt right</source>
        <translation>Richtig geschrieben</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>Zweitquelle</translation>
    </message>
    <message>
        <source>Figure confirmed</source>
        <translation>Zahl bestätigt</translation>
    </message>
    <message>
        <source>Figure corrected</source>
        <translation>Zahl korrigiert</translation>
    </message>
    <message>
        <source>Figure rejected</source>
        <translation>Zahl abgelehnt</translation>
    </message>
    <message>
        <source>Figure added</source>
        <translation>Zahl hinzugefügt</translation>
    </message>
    <message>
        <source>Figure open again</source>
        <translation>Zahl wieder offen</translation>
    </message>
</context>
<context>
    <name>ui::SearchFilterBar</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>Alle Unternehmen</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle Perioden</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>Alle Rollen</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Alle Abschnitte</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Gesagtes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>Alle Personen</translation>
    </message>
</context>
<context>
    <name>ui::SearchModel</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Zahl</translation>
    </message>
</context>
<context>
    <name>ui::SearchOptions</name>
    <message>
        <source>Aa</source>
        <extracomment>A button that makes letter case count; two letters that differ in it.</extracomment>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Match case: “Cloud” is not “cloud”</source>
        <translation>Groß-/Kleinschreibung beachten: „Cloud“ ist nicht „cloud“</translation>
    </message>
    <message>
        <source>|ab|</source>
        <extracomment>A button that looks for whole words only; a word with lines at its edges.</extracomment>
        <translation>|ab|</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <source>Whole words: “margin” is not found in “margins”</source>
        <translation>Ganze Wörter: „margin“ wird nicht in „margins“ gefunden</translation>
    </message>
    <message>
        <source>.*</source>
        <extracomment>A button that takes the words for a regular expression; a common one.</extracomment>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Regular expression: \d+ finds numbers, (\w+) makes a group that \1 names in the replacement</source>
        <translation>Regulärer Ausdruck: \d+ findet Zahlen, (\w+) bildet eine Gruppe, die in der Ersetzung \1 heißt</translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message>
        <source>Words, “a phrase”, begin*, -without</source>
        <translation>Wörter, „eine Wendung“, Anfang*, -ohne</translation>
    </message>
    <message>
        <source>Words to find in all calls</source>
        <translation>In allen Calls gesuchte Wörter</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>Überall suchen</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>Gefundene Stellen</translation>
    </message>
    <message>
        <source>Open a project to search its calls.</source>
        <translation>Öffnen Sie ein Projekt, um seine Calls zu durchsuchen.</translation>
    </message>
    <message>
        <source>Type words to find them in all calls, in notes and in figures.</source>
        <translation>Geben Sie Wörter ein, um sie in allen Calls, in Notizen und in Zahlen zu finden.</translation>
    </message>
    <message>
        <source>Nothing was found here. “Search everywhere” looks in all calls.</source>
        <translation>Hier wurde nichts gefunden. „Überall suchen“ durchsucht alle Calls.</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words, or the beginning of one with a star, find more.</source>
        <translation>Es wurde nichts gefunden. Mit weniger Wörtern oder einem Wortanfang mit Stern findet sich mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n Stelle</numerusform>
            <numerusform>%n Stellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Call</numerusform>
            <numerusform>%n Calls</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1, in %2</source>
        <translation>Die ersten: %1 in %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>The project “%1” holds no transcript. Open a transcript instead.</source>
        <translation>Das Projekt „%1“ enthält kein Transkript. Öffnen Sie stattdessen ein Transkript.</translation>
    </message>
    <message>
        <source>“%1” is a project of its own. Add the transcripts it was made from instead.</source>
        <translation>„%1“ ist ein eigenes Projekt. Fügen Sie stattdessen die Transkripte hinzu, aus denen es entstanden ist.</translation>
    </message>
    <message>
        <source>The project has this call already; nothing was added.</source>
        <translation>Das Projekt enthält diesen Call schon; es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>“%1” is back in the project, with all that was done to it.</source>
        <translation>„%1“ ist wieder im Projekt, mit allem, was daran getan wurde.</translation>
    </message>
    <message>
        <source>“%1” was added to the project.</source>
        <translation>„%1“ wurde zum Projekt hinzugefügt.</translation>
    </message>
    <message>
        <source>Adding %1 of %2: %3</source>
        <extracomment>Adding many files: the number of this one, of all, and its name.</extracomment>
        <translation>%1 von %2 wird hinzugefügt: %3</translation>
    </message>
    <message>
        <source>Adding was stopped.</source>
        <translation>Das Hinzufügen wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were added to the project.</source>
        <translation>
            <numerusform>%n Call wurde zum Projekt hinzugefügt.</numerusform>
            <numerusform>%n Calls wurden zum Projekt hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in it already: %1.</source>
        <translation>
            <numerusform>%n Datei ist schon darin: %1.</numerusform>
            <numerusform>%n Dateien sind schon darin: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: %1</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht lesen: %1</numerusform>
            <numerusform>%n Dateien ließen sich nicht lesen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a project for this transcript in which something was done already, so it stays as it was read then.</source>
        <translation>Zu diesem Transkript gibt es ein Projekt, in dem schon etwas getan wurde; deshalb bleibt es so, wie es damals gelesen wurde.</translation>
    </message>
    <message>
        <source>Your work on this transcript goes on where you left it, in “%1”.</source>
        <translation>Ihre Arbeit an diesem Transkript geht dort weiter, wo Sie aufgehört haben, in „%1“.</translation>
    </message>
    <message>
        <source>Everything you do is kept at once in “%1”.</source>
        <translation>Alles, was Sie tun, wird sofort in „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>ui::SharedGlossary</name>
    <message>
        <source>The folder “%1” cannot be made, so the glossary of all projects stays as it was. Is the disk full?</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen; deshalb blieb das Glossar aller Projekte unverändert. Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Filter by action, menu or key</source>
        <translation>Nach Aktion, Menü oder Taste filtern</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>In the text, Enter splits a turn, and Backspace at its begin joins it with the one before. Esc leads from any panel back to the transcript.</source>
        <translation>Im Text teilt Enter einen Redebeitrag, und die Rücktaste an seinem Anfang verbindet ihn mit dem vorherigen. Esc führt aus jedem Bereich zurück zum Transkript.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>Zweite Taste</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>&amp;Dort wegnehmen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>&amp;Reset this one</source>
        <translation>Dieses &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren …</translation>
    </message>
    <message>
        <source>It opens the menu “%1”.</source>
        <translation>Sie öffnet das Menü „%1“.</translation>
    </message>
    <message>
        <source>%1 cannot be used here. %2</source>
        <extracomment>%1 is a key, %2 a sentence that says why it cannot be used.</extracomment>
        <translation>%1 lässt sich hier nicht verwenden. %2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 ist die Taste für „%2“.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>„%1“ lässt sich nicht lesen. Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have other keys now. Nothing is kept before you press OK.</source>
        <translation>
            <numerusform>%n Aktion hat jetzt andere Tasten. Gespeichert wird erst mit „OK“.</numerusform>
            <numerusform>%n Aktionen haben jetzt andere Tasten. Gespeichert wird erst mit „OK“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import keyboard shortcuts</source>
        <translation>Tastenkürzel importieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (*.json);;All files (*)</source>
        <translation>Tastenkürzel (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export keyboard shortcuts</source>
        <translation>Tastenkürzel exportieren</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (*.json)</source>
        <translation>Tastenkürzel (*.json)</translation>
    </message>
    <message>
        <source>The keys of all actions were written to “%1”.</source>
        <translation>Die Tasten aller Aktionen wurden nach „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsModel</name>
    <message>
        <source>Has no key of its own</source>
        <translation>Hat von sich aus keine Taste</translation>
    </message>
    <message>
        <source>Otherwise %1</source>
        <translation>Sonst %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>ui::SourceStrip</name>
    <message>
        <source>Show in text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Show these words in the transcript</source>
        <translation>Diese Wörter im Transkript zeigen</translation>
    </message>
</context>
<context>
    <name>ui::SourcesDialog</name>
    <message>
        <source>Does not fit: nothing is taken from it</source>
        <translation>Passt nicht: Daraus wird nichts entnommen</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the figures agree, %2</source>
        <translation>%1 % der Zahlen stimmen überein, %2</translation>
    </message>
    <message>
        <source>%1 % of the words are common, %2</source>
        <translation>%1 % der Wörter sind gemeinsam, %2</translation>
    </message>
    <message>
        <source>Second sources</source>
        <translation>Zweitquellen</translation>
    </message>
    <message>
        <source>Another vendor&apos;s transcript of this call, or the company&apos;s press release. Where it differs and is likelier right, the review quotes it and offers its words.</source>
        <translation>Das Transkript eines anderen Anbieters von diesem Call oder die Pressemitteilung des Unternehmens. Wo die Quelle abweicht und wahrscheinlich recht hat, zitiert die Prüfung sie und bietet ihre Wörter an.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erstellt von</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>How it fits</source>
        <translation>Wie gut sie passt</translation>
    </message>
    <message>
        <source>&amp;Add a second source…</source>
        <translation>Zweitquelle &amp;hinzufügen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>Wird verglichen …</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerDesk</name>
    <message>
        <source>Speaker %1</source>
        <translation>Person %1</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerDialog</name>
    <message>
        <source>Colour of the &amp;role</source>
        <translation>Farbe der R&amp;olle</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Colour of the speaker</source>
        <translation>Farbe der Person</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Position</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerLabel</name>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>%1 → en</source>
        <translation>%1 → en</translation>
    </message>
    <message>
        <source>by machine</source>
        <translation>maschinell</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>spricht %1</translation>
    </message>
    <message>
        <source>renders turn %1</source>
        <translation>gibt Redebeitrag %1 wieder</translation>
    </message>
    <message>
        <source>Turn %1 · %2</source>
        <translation>Redebeitrag %1 · %2</translation>
    </message>
    <message>
        <source>Machine translation of words spoken in another language (%1)</source>
        <translation>Maschinelle Übersetzung von Worten in einer anderen Sprache (%1)</translation>
    </message>
    <message>
        <source>%1% sure</source>
        <translation>%1 % sicher</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerMargin</name>
    <message>
        <source>Speakers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who speaks beside each turn. Press a name to change the speaker.</source>
        <translation>Neben jedem Redebeitrag steht, wer spricht. Klicken Sie auf einen Namen, um die Person zu ändern.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerModel</name>
    <message>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Share of speech</source>
        <extracomment>Heading of a column: how much of the call somebody speaks.</extracomment>
        <translation>Redeanteil</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n word(s)</source>
        <translation>
            <numerusform>%1: %n Wort</numerusform>
            <numerusform>%1: %n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+%1 gives the turn at the cursor to this speaker.</source>
        <translation>Strg+%1 ordnet den Redebeitrag am Cursor dieser Person zu.</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerNameDialog</name>
    <message>
        <source>Who speaks here?</source>
        <translation>Wer spricht hier?</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message numerus="yes">
        <source>In &amp;all %n turn(s) of “%1”</source>
        <translation>
            <numerusform>Im einzigen &amp;Redebeitrag von „%1“</numerusform>
            <numerusform>In &amp;allen %n Redebeiträgen von „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only in the %n chosen turn(s)</source>
        <translation>
            <numerusform>&amp;Nur im ausgewählten Redebeitrag</numerusform>
            <numerusform>&amp;Nur in den %n ausgewählten Redebeiträgen</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Na&amp;me</translation>
    </message>
    <message>
        <source>A name, or one of the list</source>
        <translation>Ein Name oder einer aus der Liste</translation>
    </message>
    <message>
        <source>Type a name or choose one.</source>
        <translation>Geben Sie einen Namen ein oder wählen Sie einen aus.</translation>
    </message>
    <message>
        <source>That is the name already.</source>
        <translation>Das ist schon der Name.</translation>
    </message>
    <message>
        <source>“%1” and “%2” become one speaker.</source>
        <translation>„%1“ und „%2“ werden zu einer Person.</translation>
    </message>
    <message>
        <source>“%1” is called “%2” from now on.</source>
        <translation>„%1“ heißt von jetzt an „%2“.</translation>
    </message>
    <message>
        <source>The chosen turns go to “%1”.</source>
        <translation>Die ausgewählten Redebeiträge gehen an „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>The other %n turn(s) stay with “%1”.</source>
        <translation>
            <numerusform>Der andere Redebeitrag bleibt bei „%1“.</numerusform>
            <numerusform>Die anderen %n Redebeiträge bleiben bei „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new speaker “%1” gets the chosen turns.</source>
        <translation>Eine neue Person „%1“ bekommt die ausgewählten Redebeiträge.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one behind the other.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::SpeakersPanel</name>
    <message>
        <source>No turns were found in this call, so nobody speaks.</source>
        <translation>In diesem Call wurden keine Redebeiträge gefunden; es spricht also niemand.</translation>
    </message>
    <message>
        <source>Open a transcript to see who speaks, and how much.</source>
        <translation>Öffnen Sie ein Transkript, um zu sehen, wer spricht und wie viel.</translation>
    </message>
    <message numerus="yes">
        <source>Names: %n suggestion(s)…</source>
        <translation>
            <numerusform>Namen: %n Vorschlag …</numerusform>
            <numerusform>Namen: %n Vorschläge …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) may be known from an earlier call.</source>
        <translation>
            <numerusform>%n Person ist vielleicht aus einem früheren Call bekannt.</numerusform>
            <numerusform>%n Personen sind vielleicht aus einem früheren Call bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) may be the same person as another.</source>
        <translation>
            <numerusform>%n Person ist vielleicht dieselbe wie eine andere.</numerusform>
            <numerusform>%n Personen sind vielleicht dieselben wie andere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are written in several ways.</source>
        <translation>
            <numerusform>%n Name wird auf mehrere Arten geschrieben.</numerusform>
            <numerusform>%n Namen werden auf mehrere Arten geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them; nothing happens by itself.</source>
        <translation>Sehen Sie sie sich an; von selbst geschieht nichts.</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>&amp;First turn</source>
        <translation>&amp;Erster Redebeitrag</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>&amp;Nächster Redebeitrag</translation>
    </message>
    <message>
        <source>&amp;Give the chosen turn to this speaker</source>
        <translation>Ausgewählten Redebeitrag dieser Person &amp;zuordnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Edit role, title, firm and colour…</source>
        <translation>&amp;Rolle, Position, Firma und Farbe bearbeiten …</translation>
    </message>
    <message>
        <source>This is the same person &amp;as</source>
        <translation>Dieselbe Person &amp;wie</translation>
    </message>
    <message>
        <source>Add to the r&amp;oster</source>
        <translation>Ins &amp;Personenverzeichnis aufnehmen</translation>
    </message>
    <message>
        <source>Add every&amp;body to the roster</source>
        <translation>&amp;Alle ins Personenverzeichnis aufnehmen</translation>
    </message>
    <message>
        <source>Previous turn of this speaker</source>
        <translation>Vorheriger Redebeitrag dieser Person</translation>
    </message>
    <message>
        <source>Next turn of this speaker</source>
        <translation>Nächster Redebeitrag dieser Person</translation>
    </message>
    <message>
        <source>Give turn</source>
        <translation>Zuordnen</translation>
    </message>
    <message>
        <source>Give the turn at the cursor to this speaker</source>
        <translation>Den Redebeitrag am Cursor dieser Person zuordnen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Edit name, role, title, firm and colour of this speaker</source>
        <translation>Name, Rolle, Position, Firma und Farbe dieser Person bearbeiten</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>Zusammenführen mit</translation>
    </message>
    <message>
        <source>Join this speaker with another who is the same person</source>
        <translation>Diese Person mit einem anderen Eintrag derselben Person zusammenführen</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>Redebeitrag %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpeechChart</name>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of speech</source>
        <translation>Redeanteil</translation>
    </message>
    <message>
        <source>Words, in percent of all</source>
        <translation>Wörter, in Prozent von allen</translation>
    </message>
    <message>
        <source>Other parts of the call</source>
        <translation>Andere Teile des Calls</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) with fewer words not shown</source>
        <translation>
            <numerusform>%n Person mit weniger Wörtern nicht gezeigt</numerusform>
            <numerusform>%n Personen mit weniger Wörtern nicht gezeigt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpellingDesk</name>
    <message>
        <source>There is no dictionary for %1, so misspelt words of it are not marked. The package hunspell-%2 or the like brings one.</source>
        <translation>Für %1 gibt es kein Wörterbuch; deshalb werden falsch geschriebene Wörter dieser Sprache nicht markiert. Das Paket hunspell-%2 oder ein ähnliches bringt eines mit.</translation>
    </message>
    <message>
        <source>No word of this call is marked as misspelt.</source>
        <translation>In diesem Call ist kein Wort als falsch geschrieben markiert.</translation>
    </message>
    <message>
        <source>Looking for other words…</source>
        <translation>Andere Wörter werden gesucht …</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>Kein ähnliches Wort ist bekannt</translation>
    </message>
    <message>
        <source>Add “%1” to the project</source>
        <translation>„%1“ zum Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Ignore “%1” in this call</source>
        <translation>„%1“ in diesem Call ignorieren</translation>
    </message>
    <message>
        <source>Add “%1” to my list</source>
        <translation>„%1“ zu meiner Liste hinzufügen</translation>
    </message>
</context>
<context>
    <name>ui::SpellingDialog</name>
    <message>
        <source>Words spelt right</source>
        <translation>Richtig geschriebene Wörter</translation>
    </message>
    <message>
        <source>These words are not marked. Add others in the menu of a marked word; names of speakers, firms, the roster and the glossary are known without being listed.</source>
        <translation>Diese Wörter werden nicht markiert. Weitere fügen Sie im Menü eines markierten Wortes hinzu; Namen von Personen und Firmen, Personenverzeichnis und Glossar sind ohnehin bekannt.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter of words</source>
        <translation>Filter für Wörter</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Right in</source>
        <translation>Richtig in</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>Dieses Projekt</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Dieser Call</translation>
    </message>
    <message>
        <source>All my projects</source>
        <translation>Alle meine Projekte</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>Aus der &amp;Liste nehmen</translation>
    </message>
</context>
<context>
    <name>ui::SpokenMarks</name>
    <message>
        <source>Finding, %1: “%2”.</source>
        <translation>Befund, %1: „%2“.</translation>
    </message>
    <message>
        <source>Tagged %1.</source>
        <translation>Codiert: %1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Inserted: “%1”.</source>
        <translation>Eingefügt: „%1“.</translation>
    </message>
    <message>
        <source>Removed here: “%1”.</source>
        <translation>Hier entfernt: „%1“.</translation>
    </message>
    <message>
        <source>Corrected; it was “%1”.</source>
        <translation>Korrigiert; vorher „%1“.</translation>
    </message>
    <message>
        <source>Turn %1, %2.</source>
        <translation>Redebeitrag %1, %2.</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n Call</numerusform>
            <numerusform>%n Calls</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>%1 is when a file was worked on last, %2 its folder.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>%1 — %2 — %3</source>
        <extracomment>%1 is when a file was worked on last, %2 its name, %3 its folder.</extracomment>
        <translation>%1 — %2 — %3</translation>
    </message>
    <message>
        <source>Open a transcript to review</source>
        <translation>Öffnen Sie ein Transkript, um es zu prüfen</translation>
    </message>
    <message>
        <source>Emend shows who speaks, leads you through every passage that looks wrong, ties each figure to its words and does the sums. What you import is never changed: your corrections lie beside it and are kept as you make them. Nothing leaves this computer.</source>
        <translation>Emend zeigt, wer spricht, führt Sie durch jede Passage, die falsch aussieht, verknüpft jede Zahl mit ihren Wörtern und rechnet nach. Was Sie importieren, wird nie geändert: Ihre Korrekturen liegen daneben und werden sofort gespeichert. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Drop a file here or anywhere in this window: a transcript as text, subtitles, JSON of a recogniser, web page, Word, OpenDocument or PDF, or an .emend project.</source>
        <translation>Legen Sie hier oder irgendwo in diesem Fenster eine Datei ab: ein Transkript als Text, Untertitel, JSON einer Spracherkennung, Webseite, Word, OpenDocument oder PDF, oder ein .emend-Projekt.</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Try the &amp;sample call</source>
        <translation>Mit dem Bei&amp;spiel-Call ausprobieren</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Zuletzt geöffnete Dateien</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it off this list.</source>
        <translation>Enter öffnet ein Projekt, Entf nimmt es aus dieser Liste.</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n offener Befund</numerusform>
            <numerusform>%n offene Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them hidden</source>
        <extracomment>%1 is “112 open findings”, %n how many of these the preferences hide.</extracomment>
        <translation>
            <numerusform>%1, davon %n ausgeblendet</numerusform>
            <numerusform>%1, davon %n ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n Korrektur</numerusform>
            <numerusform>%n Korrekturen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s)</source>
        <translation>
            <numerusform>%n KPI</numerusform>
            <numerusform>%n KPIs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) that do not add up</source>
        <translation>
            <numerusform>%n Rechnung, die nicht aufgeht</numerusform>
            <numerusform>%n Rechnungen, die nicht aufgehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>Gelesen als: %1</translation>
    </message>
    <message>
        <source>How the file was understood. Choose another layout if the turns look wrong.</source>
        <translation>Wie die Datei verstanden wurde. Wählen Sie einen anderen Aufbau, wenn die Redebeiträge falsch aussehen.</translation>
    </message>
    <message>
        <source>How the file was understood. It can be changed only before the first edit.</source>
        <translation>Wie die Datei verstanden wurde. Das lässt sich nur vor der ersten Bearbeitung ändern.</translation>
    </message>
</context>
<context>
    <name>ui::StructureDesk</name>
    <message>
        <source>&amp;Interprets</source>
        <translation>&amp;Dolmetscht</translation>
    </message>
    <message>
        <source>This turn is not interpreted. The panel shows another pair; its arrows step through them.</source>
        <translation>Dieser Redebeitrag wird nicht gedolmetscht. Der Bereich zeigt ein anderes Paar; seine Pfeile führen von Paar zu Paar.</translation>
    </message>
    <message>
        <source>&amp;No other turn</source>
        <translation>&amp;Keinen anderen Redebeitrag</translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>When to use it, and when not</source>
        <translation>Wann er zu verwenden ist und wann nicht</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Farbe</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Taste</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Keine Taste</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>This key is taken: %1. Press another one, such as Alt+1.</source>
        <translation>Diese Taste ist vergeben: %1. Drücken Sie eine andere, etwa Alt+1.</translation>
    </message>
    <message>
        <source>This key would be typed into the text. Press it together with Alt or Ctrl.</source>
        <translation>Diese Taste würde in den Text getippt. Drücken Sie sie zusammen mit Alt oder Strg.</translation>
    </message>
    <message>
        <source>The key puts the tag on the selected words, or takes it off again.</source>
        <translation>Die Taste versieht die ausgewählten Wörter mit dem Code oder nimmt ihn wieder weg.</translation>
    </message>
</context>
<context>
    <name>ui::TagModel</name>
    <message>
        <source>%1  (%2)</source>
        <extracomment>A tag in the codebook with its key.</extracomment>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>ui::TagReportDialog</name>
    <message>
        <source>Quotes by tag</source>
        <translation>Zitate nach Code</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter …</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Dieser Call</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>Alle Calls</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analyst/in</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s).</source>
        <translation>
            <numerusform>%n Zitat.</numerusform>
            <numerusform>%n Zitate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is tagged so. Put tags on words with “Annotate”, or with the key of a tag.</source>
        <translation>Nichts ist so codiert. Versehen Sie Wörter mit Codes: mit „Annotieren“ oder der Taste eines Codes.</translation>
    </message>
    <message>
        <source>Save the quotes</source>
        <translation>Zitate speichern</translation>
    </message>
    <message>
        <source>Quotes (*.html *.md *.csv)</source>
        <translation>Zitate (*.html *.md *.csv)</translation>
    </message>
    <message>
        <source>The quotes were written to “%1”.</source>
        <translation>Die Zitate wurden nach „%1“ geschrieben.</translation>
    </message>
</context>
<context>
    <name>ui::TextPage</name>
    <message>
        <source>&amp;Font of the desktop</source>
        <translation>&amp;Schrift des Desktops</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> Zeichen</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>So breit wie das Fenster</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>Schriftfamilie</translation>
    </message>
    <message>
        <source>F&amp;amily:</source>
        <translation>&amp;Familie:</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>&amp;Größe:</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>&amp;Zoom:</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>Zeilena&amp;bstand:</translation>
    </message>
    <message>
        <source>Longest &amp;line:</source>
        <translation>&amp;Längste Zeile:</translation>
    </message>
    <message>
        <source>All of this is about the words of the transcript. Zoom is also at hand while reading: Ctrl++ and Ctrl+−, Ctrl+0 for 100 %, or Ctrl and the wheel.</source>
        <translation>All dies betrifft die Wörter des Transkripts. Der Zoom ist auch beim Lesen zur Hand: Strg++ und Strg+−, Strg+0 für 100 % oder Strg und das Mausrad.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptDocument</name>
    <message>
        <source>A turn cannot be split this way. Place the cursor and press Enter.</source>
        <translation>Ein Redebeitrag lässt sich so nicht teilen. Setzen Sie den Cursor und drücken Sie Enter.</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>ui::TurnModel</name>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
</context>
<context>
    <name>ui::TurnsPanel</name>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Find in turns</source>
        <translation>In Redebeiträgen suchen</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Assign or change the speaker of the selected turns</source>
        <translation>Die Person der ausgewählten Redebeiträge zuordnen oder ändern</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>Pers&amp;on</translation>
    </message>
    <message>
        <source>&amp;Who speaks here…</source>
        <translation>&amp;Wer spricht hier …</translation>
    </message>
    <message>
        <source>&amp;Give the turn to</source>
        <translation>Redebeitrag &amp;zuordnen</translation>
    </message>
    <message>
        <source>&amp;Edit this speaker…</source>
        <translation>Diese Person &amp;bearbeiten …</translation>
    </message>
    <message>
        <source>This is the same person &amp;as</source>
        <translation>Dieselbe Person wi&amp;e</translation>
    </message>
    <message>
        <source>&amp;Join with the turn before</source>
        <translation>Mit dem &amp;vorherigen Redebeitrag verbinden</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No turn matches.</source>
        <translation>Kein Redebeitrag passt.</translation>
    </message>
    <message>
        <source>Open a transcript to see who speaks.</source>
        <translation>Öffnen Sie ein Transkript, um zu sehen, wer spricht.</translation>
    </message>
    <message>
        <source>&amp;New speaker…</source>
        <translation>&amp;Neue Person …</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <translation>&amp;Unbekannt</translation>
    </message>
</context>
<context>
    <name>ui::UserWords</name>
    <message>
        <source>The folder “%1” cannot be made, so your list of words stays as it was. Is the disk full?</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen; deshalb blieb Ihre Wörterliste unverändert. Ist der Datenträger voll?</translation>
    </message>
</context>
<context>
    <name>ui::WindowPicture</name>
    <message>
        <source>Guidance</source>
        <translation>Ausblick</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Compare with the release.</source>
        <translation>Mit der Pressemitteilung vergleichen.</translation>
    </message>
    <message>
        <source>There is no panel “%1”.</source>
        <translation>Es gibt keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>The call does not say “%1”.</source>
        <translation>Der Call sagt nirgends „%1“.</translation>
    </message>
    <message>
        <source>Changes are shown as marked, imported or beside, not “%1”.</source>
        <translation>Änderungen werden als marked, imported oder beside gezeigt, nicht als „%1“.</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>Es gibt keine Aktion „%1“.</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”.</source>
        <translation>Das Bild ließ sich nicht nach „%1“ schreiben.</translation>
    </message>
</context>
<context>
    <name>ui::WordsMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aus&amp;schneiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>Alles a&amp;uswählen</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Click it; then %1 accepts, %2 keeps it as said</source>
        <translation>Anklicken; dann übernimmt %1, %2 behält es wie gesagt</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>Verdolmetschung</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Calls</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>No figure of the table was read from these words.</source>
        <translation>Aus diesen Wörtern wurde keine Zahl der Tabelle gelesen.</translation>
    </message>
</context>
</TS>

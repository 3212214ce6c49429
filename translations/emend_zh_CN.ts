<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>cli::AnalyzeCommand</name>
    <message>
        <source>Either --json or --out-dir can be asked for, not both.</source>
        <translation>--json 与 --out-dir 只能选其一。</translation>
    </message>
    <message>
        <source>--json takes one file; use --out-dir for several.</source>
        <translation>--json 只接受一个文件；多个文件请用 --out-dir。</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>未指定文件。</translation>
    </message>
    <message>
        <source>This is a project, not a transcript. “emend-cli export %1 --format json” writes its analysis with all that was corrected in it.</source>
        <translation>这是项目，不是文字稿。“emend-cli export %1 --format json”会写出其分析，并包含所有更正。</translation>
    </message>
    <message>
        <source>Analysing: %1 of %2 files</source>
        <translation>正在分析：%1/%2 个文件</translation>
    </message>
    <message>
        <source>Finds speakers, suspect passages, figures, KPIs and inconsistencies in transcripts.</source>
        <translation>在文字稿中查找发言人、可疑段落、数字、KPI 和不一致之处。</translation>
    </message>
    <message>
        <source>Without --json and --out-dir, one line for each file says how much was found. Of a folder, all
transcripts in it are analysed, and a table at the end sums them up.

Layouts:
</source>
        <translation>不带 --json 和 --out-dir 时，每个文件用一行说明找到了多少内容。对于文件夹，会分析其中所有文字稿，
并在最后用一个表格汇总。

版式：
</translation>
    </message>
    <message>
        <source>
Formats:
</source>
        <translation>
格式：
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
使用 --second 时，会将本场业绩会与其他服务商的文字稿或公司的新闻稿比较。如果两者不同且本文字稿更可能
有误，疑点会引用另一来源并建议采用其文字。使用 --glossary 时，会标出其中列出的错误写法。

示例：
  emend-cli analyze call.txt
  emend-cli analyze call.txt --json - | jq &apos;.kpis[].metric&apos;
  emend-cli analyze calls --out-dir results --jobs 4
  emend-cli analyze call.txt --fail-on inconsistent || echo &quot;请核对合计&quot;
  emend-cli analyze call.txt --second other.txt --vendor &quot;Vendor B&quot; --json out.json
  emend-cli analyze call.txt --second release.txt --second-kind press-release
  emend-cli analyze calls/*.txt --glossary terms.csv --out-dir results
</translation>
    </message>
    <message>
        <source>Writes what was found in one file; “-” is standard output.</source>
        <translation>将找到的内容写入一个文件；“-”表示标准输出。</translation>
    </message>
    <message>
        <source>Writes NAME.json for each file into this folder, made if needed.</source>
        <translation>为每个文件在此文件夹中写入 NAME.json，必要时新建文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so nothing was analysed.</source>
        <translation>无法新建文件夹“%1”，因此未分析任何内容。</translation>
    </message>
    <message>
        <source>Files analysed: %1 of %2, in %3 s.</source>
        <translation>已分析文件：%1/%2，用时 %3 秒。</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the results is missing.</source>
        <translation>标准输出已关闭或已满，因此缺少部分结果。</translation>
    </message>
    <message>
        <source>Compares one call with another account of it; may be repeated.</source>
        <translation>将一场业绩会与其他来源比较；可重复使用。</translation>
    </message>
    <message>
        <source>What OTHER is: transcript, of another vendor, or press-release, of the company. Without this it is a transcript.</source>
        <translation>OTHER 是什么：transcript 表示其他服务商的文字稿，press-release 表示公司的新闻稿。不指定时视为文字稿。</translation>
    </message>
    <message>
        <source>How findings call whoever made OTHER.</source>
        <translation>疑点中如何称呼 OTHER 的提供者。</translation>
    </message>
    <message>
        <source>Proposes the right forms of a glossary: a table of right and wrong forms, or lines “right = wrong | wrong”.</source>
        <translation>按术语表建议正确写法：一个列出正确与错误写法的表格，或形如“正确 = 错误 | 错误”的行。</translation>
    </message>
    <message>
        <source>--second-kind and --vendor say what the file of --second is; give that too.</source>
        <translation>--second-kind 和 --vendor 说明 --second 的文件是什么；请一并指定后者。</translation>
    </message>
    <message>
        <source>--second belongs to one call, so give one file.</source>
        <translation>--second 属于一场业绩会，因此请只指定一个文件。</translation>
    </message>
    <message>
        <source>“%1” is no kind of source; it must be transcript or press-release.</source>
        <translation>“%1”不是来源的种类；必须是 transcript 或 press-release。</translation>
    </message>
</context>
<context>
    <name>cli::Batch</name>
    <message>
        <source>How many files are worked on at once; as many as there are processors.</source>
        <translation>同时处理多少个文件；默认与处理器数量相同。</translation>
    </message>
    <message>
        <source>“%1” is no number of jobs; it must be from 1 to %2.</source>
        <translation>“%1”不是有效的任务数；必须在 1 到 %2 之间。</translation>
    </message>
    <message>
        <source>Two of the files would be written to “%1”. Write them into different folders.</source>
        <translation>有两个文件都会写到“%1”。请把它们写到不同的文件夹。</translation>
    </message>
</context>
<context>
    <name>cli::CallLoading</name>
    <message>
        <source>The project holds no call yet, so nothing was written.</source>
        <translation>项目中还没有业绩会，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Say with --document which call of the project is meant: %1.</source>
        <translation>请用 --document 说明是项目中的哪一场业绩会：%1。</translation>
    </message>
    <message>
        <source>--layout is for transcripts, as are formats; a project knows how its calls were read. Leave it out.</source>
        <translation>--layout 和格式只用于文字稿；项目已知道其业绩会是如何读取的。请去掉该选项。</translation>
    </message>
    <message>
        <source>Which call of a project that holds several, counted from 1.</source>
        <translation>项目含多场业绩会时选哪一场，从 1 开始计数。</translation>
    </message>
    <message>
        <source>“%1” is no number of a call.</source>
        <translation>“%1”不是业绩会的编号。</translation>
    </message>
</context>
<context>
    <name>cli::CompletionsCommand</name>
    <message>
        <source>Prints what a shell needs to complete commands and options.</source>
        <translation>输出 shell 补全命令和选项所需的内容。</translation>
    </message>
    <message>
        <source>Examples:
  emend-cli completions bash &gt; ~/.local/share/bash-completion/completions/emend-cli
  emend-cli completions zsh &gt; ~/.zfunc/_emend-cli
  emend-cli completions fish &gt; ~/.config/fish/completions/emend-cli.fish
</source>
        <translation>示例：
  emend-cli completions bash &gt; ~/.local/share/bash-completion/completions/emend-cli
  emend-cli completions zsh &gt; ~/.zfunc/_emend-cli
  emend-cli completions fish &gt; ~/.config/fish/completions/emend-cli.fish
</translation>
    </message>
    <message>
        <source>Name one of these shells: %1.</source>
        <translation>请指定以下 shell 之一：%1。</translation>
    </message>
</context>
<context>
    <name>cli::ConvertCommand</name>
    <message>
        <source>Say with --to what to convert to. These can be asked for: %1.</source>
        <translation>请用 --to 说明要转换成什么。可选：%1。</translation>
    </message>
    <message>
        <source>There is no format “%1”. These can be asked for: %2.</source>
        <translation>没有格式“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>未指定文件。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so nothing was written.</source>
        <translation>无法新建文件夹“%1”，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>The result would be written over the file itself, so nothing was written. Name another folder with --out-dir.</source>
        <translation>结果会覆盖文件本身，因此未写入任何内容。请用 --out-dir 指定其他文件夹。</translation>
    </message>
    <message>
        <source>Converting: %1 of %2 files</source>
        <translation>正在转换：%1/%2 个文件</translation>
    </message>
    <message>
        <source>Writes transcripts, or folders of them, in another format, without a project.</source>
        <translation>无需项目，将文字稿或其文件夹写成其他格式。</translation>
    </message>
    <message>
        <source>The names of the files that were written are listed.

To:
</source>
        <translation>会列出所写文件的名称。

目标格式：
</translation>
    </message>
    <message>
        <source>
Formats that can be read:
</source>
        <translation>
可读取的格式：
</translation>
    </message>
    <message>
        <source>
Examples:
  emend-cli convert call.txt --to html
  emend-cli convert calls --to markdown --out-dir clean --jobs 4
</source>
        <translation>
示例：
  emend-cli convert call.txt --to html
  emend-cli convert calls --to markdown --out-dir clean --jobs 4
</translation>
    </message>
    <message>
        <source>What to write; see below.</source>
        <translation>写成什么；见下文。</translation>
    </message>
    <message>
        <source>The folder to write into, made if needed; this one if left out.</source>
        <translation>写入的文件夹，必要时新建；不指定时为当前文件夹。</translation>
    </message>
    <message>
        <source>Writes what became of each file as JSON.</source>
        <translation>以 JSON 写出每个文件的处理结果。</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the list is missing.</source>
        <translation>标准输出已关闭或已满，因此缺少部分列表。</translation>
    </message>
</context>
<context>
    <name>cli::ExportCommand</name>
    <message>
        <source>No format was given. These can be asked for: %1.</source>
        <translation>未指定格式。可选：%1。</translation>
    </message>
    <message>
        <source>There is no format “%1”. These can be asked for: %2.</source>
        <translation>没有格式“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>“%1” is no choice for interpreted turns; see the help.</source>
        <translation>“%1”不是口译发言的选项；请参阅帮助。</translation>
    </message>
    <message>
        <source>No file was given.</source>
        <translation>未指定文件。</translation>
    </message>
    <message>
        <source>One file at a time can be exported; %1 were given.</source>
        <translation>一次只能导出一个文件；指定了 %1 个。</translation>
    </message>
    <message>
        <source>“%1” makes several files; name a folder with --output.</source>
        <translation>“%1”会生成多个文件；请用 --output 指定文件夹。</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made, so nothing was written.</source>
        <translation>无法新建文件夹“%1”，因此未写入任何内容。</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the export is missing.</source>
        <translation>标准输出已关闭或已满，因此缺少部分导出内容。</translation>
    </message>
    <message>
        <source>Writes a transcript, or a project with all that was corrected in it, in another format.</source>
        <translation>将文字稿，或项目及其中的所有更正，写成其他格式。</translation>
    </message>
    <message>
        <source>Formats:
</source>
        <translation>格式：
</translation>
    </message>
    <message>
        <source>
Interpreted turns (in clean transcripts):
</source>
        <translation>
口译发言（用于整洁文字稿）：
</translation>
    </message>
    <message>
        <source>
Layouts (a project knows its own):
</source>
        <translation>
版式（项目自己已知）：
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
示例：
  emend-cli export call.txt --format markdown --output call.md
  emend-cli export call.emend --format kpi-csv --output kpis.csv
  emend-cli export call.txt --format html --interpreted interpreter --output call.html
  emend-cli export call.emend --format docx --changes --output call.docx
  emend-cli export call.txt --format text | less
</translation>
    </message>
    <message>
        <source>What to write; see below.</source>
        <translation>写成什么；见下文。</translation>
    </message>
    <message>
        <source>Where to write; standard output if left out or “-”.</source>
        <translation>写到哪里；不指定或为“-”时写到标准输出。</translation>
    </message>
    <message>
        <source>Which turns of an interpreted call to write; see below.</source>
        <translation>写出口译业绩会的哪些发言；见下文。</translation>
    </message>
    <message>
        <source>Track in documents what was changed of the imported text.</source>
        <translation>在文档中标出对导入文字的更改。</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>正在导出 %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>cli::Formats</name>
    <message>
        <source>Charts as PNG, SVG and PDF, in a folder</source>
        <translation>图表（PNG、SVG 和 PDF，存入一个文件夹）</translation>
    </message>
</context>
<context>
    <name>cli::Help</name>
    <message>
        <source>All was done.</source>
        <translation>全部完成。</translation>
    </message>
    <message>
        <source>A file could not be read, analysed or written.</source>
        <translation>有文件无法读取、分析或写入。</translation>
    </message>
    <message>
        <source>The command line made no sense; nothing was done.</source>
        <translation>命令行无法理解；未执行任何操作。</translation>
    </message>
    <message>
        <source>All was done, and a file has what --fail-on names.</source>
        <translation>全部完成，且有文件符合 --fail-on 所指定的情况。</translation>
    </message>
    <message>
        <source>The options of a command, with examples.</source>
        <translation>命令的选项，附示例。</translation>
    </message>
    <message>
        <source>The manual page, for man.</source>
        <translation>供 man 使用的手册页。</translation>
    </message>
    <message>
        <source>The version of this program.</source>
        <translation>本程序的版本。</translation>
    </message>
    <message>
        <source>Reviews machine-made transcripts of earnings calls: who speaks, what the recogniser broke, and
which figures were said. Everything stays on this machine.

Usage: emend-cli COMMAND ...

Commands:
</source>
        <translation>审阅由机器生成的业绩会文字稿：谁在发言、语音识别错在哪里、说到了哪些数字。一切都留在本机。

用法：emend-cli COMMAND ...

命令：
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
示例：
  emend-cli analyze call.txt --json call.json
  emend-cli export call.txt --format markdown --output call.md

退出码：
</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Usage: emend-cli %1 %2

</source>
        <translation>用法：emend-cli %1 %2

</translation>
    </message>
    <message>
        <source>

Options:
</source>
        <translation>

选项：
</translation>
    </message>
    <message>
        <source>emend-cli %1 (Qt %2)
Free software under the GNU General Public License, version 3 or later; there is no warranty.
</source>
        <translation>emend-cli %1（Qt %2）
自由软件，采用 GNU 通用公共许可证第 3 版或更高版本；不提供任何担保。
</translation>
    </message>
</context>
<context>
    <name>cli::ImportCommand</name>
    <message>
        <source>Name a project, which is made if it is not there, and the files to add.</source>
        <translation>请指定项目（没有则新建）以及要添加的文件。</translation>
    </message>
    <message>
        <source>This is a project. “emend-cli merge” brings its work into another copy; add the transcripts it was made from instead.</source>
        <translation>这是一个项目。“emend-cli merge”可将其中的工作并入另一份副本；请改为添加它所依据的文字稿。</translation>
    </message>
    <message>
        <source>Reading %3 to %4: %1 of %2 files</source>
        <translation>正在读取第 %3 至 %4 个：%1/%2 个文件</translation>
    </message>
    <message>
        <source>Reading: %1 of %2 files</source>
        <translation>正在读取：%1/%2 个文件</translation>
    </message>
    <message>
        <source>Adds transcripts, or folders of them, to a project.</source>
        <translation>将文字稿或其文件夹添加到项目。</translation>
    </message>
    <message>
        <source>The project is made if it is not there. A line for each file says what became of it: added, known,
restored (it had been removed) or failed. Files that cannot be read are left out.

Layouts:
</source>
        <translation>项目不存在时会新建。每个文件用一行说明结果：added（已添加）、known（已有）、restored（曾被移除，现已恢复）
或 failed（失败）。无法读取的文件会被略过。

版式：
</translation>
    </message>
    <message>
        <source>
Formats:
</source>
        <translation>
格式：
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
示例：
  emend-cli import calls.emend calls
  emend-cli import calls.emend q3.txt --layout name-prefix
  emend-cli import calls.emend calls --json | jq &apos;.[] | select(.state == &quot;failed&quot;)&apos;
</translation>
    </message>
    <message>
        <source>Writes what became of each file as JSON.</source>
        <translation>以 JSON 写出每个文件的处理结果。</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the list is missing.</source>
        <translation>标准输出已关闭或已满，因此缺少部分列表。</translation>
    </message>
</context>
<context>
    <name>cli::Inputs</name>
    <message>
        <source>There is no layout “%1”. These can be asked for: %2.</source>
        <translation>没有版式“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>How the file shows who speaks; guessed if left out.</source>
        <translation>文件如何标明发言人；不指定时自动判断。</translation>
    </message>
    <message>
        <source>What the file is; told by its contents if left out.</source>
        <translation>文件是什么格式；不指定时按内容判断。</translation>
    </message>
    <message>
        <source>No format that can be read is called “%1”. These can be asked for: %2.</source>
        <translation>没有名为“%1”的可读取格式。可选：%2。</translation>
    </message>
    <message>
        <source>There is no transcript in the folder “%1”.</source>
        <translation>文件夹“%1”中没有文字稿。</translation>
    </message>
</context>
<context>
    <name>cli::Manual</name>
    <message>
        <source>emend\-cli \- review machine\-made transcripts of earnings calls
</source>
        <translation>emend\-cli \- 审阅由机器生成的业绩会文字稿
</translation>
    </message>
    <message>
        <source>Reads machine\-made transcripts of earnings calls and tells who speaks, what the recogniser broke, and which figures were said. Everything stays on this machine.
</source>
        <translation>读取由机器生成的业绩会文字稿，指出谁在发言、语音识别错在哪里、说到了哪些数字。一切都留在本机。
</translation>
    </message>
</context>
<context>
    <name>cli::MergeCommand</name>
    <message>
        <source>Name a project and the copy to merge into it.</source>
        <translation>请指定项目以及要并入的副本。</translation>
    </message>
    <message>
        <source>“%1” is no choice for --conflicts. Write “mine” or “theirs”.</source>
        <translation>“%1”不是 --conflicts 的选项。请写“mine”或“theirs”。</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 removed, %4 conflicts; %5 rows are equal, %6 are newer here.</source>
        <translation>添加 %1，更改 %2，移除 %3，冲突 %4；%5 行相同，%6 行此处较新。</translation>
    </message>
    <message>
        <source>Brings the work in another copy of a project into it.</source>
        <translation>将项目另一份副本中的工作并入该项目。</translation>
    </message>
    <message>
        <source>Lists what the copy has otherwise, a line each: added, changed, removed or conflict, what it is, its words,
how it is in the project, and how in the copy. All of it becomes one step that undo takes back in the
program. The copy is never written to, and merging it again changes nothing.

Examples:
  emend-cli merge calls.emend kims-calls.emend --dry-run
  emend-cli merge calls.emend kims-calls.emend --conflicts theirs
</source>
        <translation>逐行列出副本的不同之处：added（添加）、changed（更改）、removed（移除）或 conflict（冲突），它是什么、
其文字、在项目中如何、在副本中如何。全部作为一步，可在程序中撤销。副本绝不会被写入，再次合并也不会
有任何更改。

示例：
  emend-cli merge calls.emend kims-calls.emend --dry-run
  emend-cli merge calls.emend kims-calls.emend --conflicts theirs
</translation>
    </message>
    <message>
        <source>Only list; write nothing.</source>
        <translation>只列出，不写入。</translation>
    </message>
    <message>
        <source>Lists as JSON.</source>
        <translation>以 JSON 列出。</translation>
    </message>
    <message>
        <source>Whose side counts where both were changed: mine (if left out) or theirs.</source>
        <translation>双方都有更改时以哪一方为准：mine（默认）或 theirs。</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the list is missing.</source>
        <translation>标准输出已关闭或已满，因此缺少部分列表。</translation>
    </message>
</context>
<context>
    <name>cli::NoteCommand</name>
    <message>
        <source>No note can be written as “%1”. These can be asked for: %2.</source>
        <translation>报告不能写成“%1”。可选：%2。</translation>
    </message>
    <message>
        <source>The name “%1” says no format. Say with --format which is meant: %2.</source>
        <translation>从名称“%1”看不出格式。请用 --format 说明：%2。</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 2025-10-28.</source>
        <translation>“%1”不是日期；请写成 2025-10-28 的形式。</translation>
    </message>
    <message>
        <source>“%1” is no choice for --quotes. These can be asked for: %2.</source>
        <translation>“%1”不是 --quotes 的选项。可选：%2。</translation>
    </message>
    <message>
        <source>Name one transcript or project to write a note on.</source>
        <translation>请指定一份文字稿或一个项目来撰写报告。</translation>
    </message>
    <message>
        <source>The call has no chart “%1”. Its charts are: %2.</source>
        <translation>本场业绩会没有图表“%1”。现有图表：%2。</translation>
    </message>
    <message>
        <source>The project has no tag “%1”.</source>
        <translation>项目中没有标签“%1”。</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the note is missing.</source>
        <translation>标准输出已关闭或已满，因此缺少部分报告。</translation>
    </message>
    <message>
        <source>Writes a research note on a call: figures, charts, quotes, open checks and changes.</source>
        <translation>撰写一场业绩会的研究报告：数字、图表、摘录、未决核对和更改。</translation>
    </message>
    <message>
        <source>The format follows from the ending of PATH. Parts that would be empty are left out.

Formats:
</source>
        <translation>格式由 PATH 的扩展名决定。空白的部分会略去。

格式：
</translation>
    </message>
    <message>
        <source>
Placeholders of a template, as in {{company}}:
</source>
        <translation>
模板的占位符，如 {{company}}：
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
示例：
  emend-cli note calls.emend --document 2 --author &quot;Kim Lee&quot; --output note.docx
  emend-cli note call.txt --quotes figures --charts none
  emend-cli note --print-template &gt; mine.md
  emend-cli note calls.emend --tag Guidance --template mine.md --output note.pdf
</translation>
    </message>
    <message>
        <source>Where to write; standard output if left out or “-”.</source>
        <translation>写到哪里；不指定或为“-”时写到标准输出。</translation>
    </message>
    <message>
        <source>What to write; see below.</source>
        <translation>写成什么；见下文。</translation>
    </message>
    <message>
        <source>The title; company and period if left out.</source>
        <translation>标题；不指定时为公司和期间。</translation>
    </message>
    <message>
        <source>Who writes the note.</source>
        <translation>报告的作者。</translation>
    </message>
    <message>
        <source>The date of the note, such as 2025-10-28.</source>
        <translation>报告的日期，如 2025-10-28。</translation>
    </message>
    <message>
        <source>Keys of charts with commas between them, all or none; the first three if left out.</source>
        <translation>图表的键，以逗号分隔，或 all、none；不指定时为前三个。</translation>
    </message>
    <message>
        <source>annotated passages (if left out), sentences of the figures, or none.</source>
        <translation>annotated 为批注过的段落（默认），figures 为数字所在的句子，none 为不摘录。</translation>
    </message>
    <message>
        <source>Quotes only passages with this tag or one below it; may be repeated.</source>
        <translation>只摘录带有此标签或其下级标签的段落；可重复使用。</translation>
    </message>
    <message>
        <source>Leaves out the earlier calls of the company.</source>
        <translation>略去该公司此前的业绩会。</translation>
    </message>
    <message>
        <source>Leaves out sums that do not come out.</source>
        <translation>略去对不上的合计。</translation>
    </message>
    <message>
        <source>Leaves out what was changed in the transcript.</source>
        <translation>略去对文字稿的更改。</translation>
    </message>
    <message>
        <source>Makes the note from this template.</source>
        <translation>按此模板生成报告。</translation>
    </message>
    <message>
        <source>Prints the template to begin one&apos;s own with.</source>
        <translation>输出模板，以便在其基础上编写自己的模板。</translation>
    </message>
    <message>
        <source>Writing a note on %1</source>
        <translation>正在撰写关于 %1 的报告</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>cli::Program</name>
    <message>
        <source>“%1” says what can be asked for.</source>
        <translation>“%1”会说明有哪些选择。</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>没有命令“%1”。</translation>
    </message>
    <message>
        <source>There is no option “%1”.</source>
        <translation>没有选项“%1”。</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>未指定命令。</translation>
    </message>
</context>
<context>
    <name>cli::SearchCommand</name>
    <message>
        <source>“%1” is no choice for --%2. These can be asked for: %3.</source>
        <translation>“%1”不是 --%2 的选项。可选：%3。</translation>
    </message>
    <message>
        <source>Name a project and the words to look for.</source>
        <translation>请指定项目和要查找的文字。</translation>
    </message>
    <message>
        <source>“%1” has no word to look for.</source>
        <translation>“%1”中没有可查找的词。</translation>
    </message>
    <message>
        <source>“%1” is no number of hits.</source>
        <translation>“%1”不是有效的结果数。</translation>
    </message>
    <message>
        <source>The project has no tag “%1”.</source>
        <translation>项目中没有标签“%1”。</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>未找到任何内容。</translation>
    </message>
    <message>
        <source>Only the first %1 hits are shown; --limit shows more.</source>
        <translation>只显示前 %1 个结果；用 --limit 可显示更多。</translation>
    </message>
    <message>
        <source>Finds words in all calls of a project: in the corrected text, in notes and in figures.</source>
        <translation>在项目的所有业绩会中查找：更正后的文字、批注和数字。</translation>
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
        <translation>所有词都必须出现；“&quot;一个短语&quot;”按原样查找，“marg*”查找词首，“-词”排除含该词的内容。
不区分大小写和变音符号。

角色：%1
环节：%2

示例：
  emend-cli search calls.emend gross margin --company brackwater
  emend-cli search calls.emend &apos;&quot;free cash flow&quot;&apos; --role executive --section qa
  emend-cli search calls.emend guidance --in noted
</translation>
    </message>
    <message>
        <source>Where to look: said, noted or figure; everywhere if left out.</source>
        <translation>在哪里查找：said、noted 或 figure；不指定时为全部。</translation>
    </message>
    <message>
        <source>Only calls of companies whose name contains this.</source>
        <translation>只查找公司名称包含此内容的业绩会。</translation>
    </message>
    <message>
        <source>Only calls on periods that contain this, such as 2025 or 2025Q3.</source>
        <translation>只查找期间包含此内容的业绩会，如 2025 或 2025Q3。</translation>
    </message>
    <message>
        <source>Only what was said by people whose name contains this.</source>
        <translation>只查找姓名包含此内容的人所说的话。</translation>
    </message>
    <message>
        <source>Only what was said in this role; see below.</source>
        <translation>只查找以此角色所说的话；见下文。</translation>
    </message>
    <message>
        <source>Only in this section of a call; see below.</source>
        <translation>只查找业绩会的此环节；见下文。</translation>
    </message>
    <message>
        <source>Only where this tag, or one below it, lies.</source>
        <translation>只查找带有此标签或其下级标签之处。</translation>
    </message>
    <message>
        <source>Writes the hits as JSON; ranges count code points.</source>
        <translation>以 JSON 写出结果；范围按码位计数。</translation>
    </message>
    <message>
        <source>How many hits to show; 200 if left out.</source>
        <translation>显示多少个结果；不指定时为 200。</translation>
    </message>
    <message>
        <source>Standard output was closed or is full, so part of the hits is missing.</source>
        <translation>标准输出已关闭或已满，因此缺少部分结果。</translation>
    </message>
</context>
<context>
    <name>cli::Summary</name>
    <message>
        <source>turns %1, speakers %2, passages to review %3, figures %4, KPIs %5, checks %6 of which inconsistent %7</source>
        <translation>发言 %1，发言人 %2，待审阅段落 %3，数字 %4，KPI %5，核对 %6（其中不一致 %7）</translation>
    </message>
    <message>
        <source>Ends with exit code 3 if a file has this: inconsistent, for sums that do not come out, or findings, for passages to review.</source>
        <translation>如果文件有以下情况，则以退出码 3 结束：inconsistent 表示合计对不上，findings 表示有段落待审阅。</translation>
    </message>
    <message>
        <source>“%1” is no choice for --fail-on. These can be asked for: %2.</source>
        <translation>“%1”不是 --fail-on 的选项。可选：%2。</translation>
    </message>
    <message>
        <source>files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>findings</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>KPIs</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>inconsistent checks</source>
        <translation>不一致的核对</translation>
    </message>
    <message>
        <source>read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>%1 MB in %2 s</source>
        <translation>%1 MB，用时 %2 秒</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>%1 MB/s, %2 MB/s for each of %3 jobs</source>
        <translation>%1 MB/秒，%3 个任务各 %2 MB/秒</translation>
    </message>
</context>
<context>
    <name>core::Analysis</name>
    <message>
        <source>The analysis was stopped. Nothing was changed.</source>
        <translation>分析已停止。未做任何更改。</translation>
    </message>
    <message>
        <source>Finding speakers</source>
        <translation>正在查找发言人</translation>
    </message>
    <message>
        <source>Reading figures</source>
        <translation>正在读取数字</translation>
    </message>
    <message>
        <source>Comparing with the second source</source>
        <translation>正在与参照来源比较</translation>
    </message>
    <message>
        <source>Analysis finished</source>
        <translation>分析完成</translation>
    </message>
</context>
<context>
    <name>core::Backups</name>
    <message>
        <source>%1 (replaced %2)</source>
        <extracomment>The name of a project file that a backup has taken the place of; %2 is a time.</extracomment>
        <translation>%1（替换于 %2）</translation>
    </message>
    <message>
        <source>No backup was made, because the folder “%1” cannot be made. The project itself is as it was. Make room on the disk, or save a copy elsewhere.</source>
        <translation>无法创建文件夹“%1”，因此未备份。项目本身没有变化。请腾出磁盘空间，或将副本存到别处。</translation>
    </message>
    <message>
        <source>“%1” is open in another window, so it was left as it is. Close it there and try again.</source>
        <translation>“%1”已在另一个窗口中打开，因此未作改动。请在那里关闭后重试。</translation>
    </message>
    <message>
        <source>“%1” could not be put aside, so it was left as it is. Check that you may write to its folder.</source>
        <translation>无法移开“%1”，因此未作改动。请检查您对其所在文件夹是否有写入权限。</translation>
    </message>
</context>
<context>
    <name>core::Checks</name>
    <message>
        <source>“%1” and “%2” cannot be read as one growth.</source>
        <translation>“%1”和“%2”无法读作同一增速。</translation>
    </message>
    <message>
        <source>“%1” and “%2” are broken up; %3 to %4 is %5, which fits both.</source>
        <translation>“%1”和“%2”是断裂的数字；%3 到 %4 的变动为 %5，与两者都吻合。</translation>
    </message>
    <message>
        <source>“%1” is broken up; “%2” is said elsewhere.</source>
        <translation>“%1”是断裂的数字；别处说的是“%2”。</translation>
    </message>
    <message>
        <source>%1 of %2: %3 now, and %4 was said at the time.</source>
        <translation>%2 的 %1：现在说的是 %3，当时说的是 %4，两者一致。</translation>
    </message>
    <message>
        <source>%1 of %2: %3 now, but %4 was said at the time.</source>
        <translation>%2 的 %1：现在说的是 %3，但当时说的是 %4。</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 is %5, and %6 was said.</source>
        <translation>%1：从 %3 的 %2 到 %4，变动为 %5，原话为 %6，两者一致。</translation>
    </message>
    <message>
        <source>%1: from %2 in %3 to %4 is %5, but %6 was said.</source>
        <translation>%1：从 %3 的 %2 到 %4，变动为 %5，但原话为 %6。</translation>
    </message>
    <message>
        <source>“%1” names two currencies; %2 is named in words.</source>
        <translation>“%1”中出现两种货币；其中 %2 是用文字说出的。</translation>
    </message>
    <message>
        <source>“%1” is in dollars, but the call declares its figures in %2.</source>
        <translation>“%1”以美元计，但业绩会声明数字以 %2 计。</translation>
    </message>
    <message>
        <source>This law is of %1.</source>
        <translation>该法颁布于 %1 年，与原话一致。</translation>
    </message>
    <message>
        <source>This law is of %1, not of %2.</source>
        <translation>该法颁布于 %1 年，而非 %2 年。</translation>
    </message>
    <message>
        <source>There is no “%1”: that month ends on day %2.</source>
        <translation>没有“%1”这一天：该月最后一天是 %2 日。</translation>
    </message>
    <message>
        <source>“%1” lies before the call of %2.</source>
        <translation>“%1”早于 %2 的业绩会。</translation>
    </message>
    <message>
        <source>“%1” lies behind the call of %2.</source>
        <translation>“%1”晚于 %2 的业绩会。</translation>
    </message>
    <message>
        <source>“%1” is a %2, as said.</source>
        <translation>“%1”是 %2，与原话一致。</translation>
    </message>
    <message>
        <source>“%1” is a %2, but a %3 was said.</source>
        <translation>“%1”是 %2，但原话为 %3。</translation>
    </message>
    <message>
        <source>A quarter of %1 is too far ahead for a call of %2.</source>
        <translation>对于 %2 年的业绩会，%1 年的季度过于遥远。</translation>
    </message>
    <message>
        <source>%1 to %2 is %3, an increase as said.</source>
        <translation>%1 到 %2 的变动为 %3，即增长，与原话一致。</translation>
    </message>
    <message>
        <source>%1 to %2 is %3, a decrease as said.</source>
        <translation>%1 到 %2 的变动为 %3，即下降，与原话一致。</translation>
    </message>
    <message>
        <source>%1 to %2 is %3</source>
        <translation>%1 到 %2 的变动为 %3</translation>
    </message>
    <message>
        <source>%1, and %2 was said.</source>
        <translation>%1，原话为 %2，两者一致。</translation>
    </message>
    <message>
        <source>%1, but %2 was said.</source>
        <translation>%1，但原话为 %2。</translation>
    </message>
    <message>
        <source>%1 of the year before: %2 / %3 = %4</source>
        <translation>上年 %1：%2 / %3 = %4</translation>
    </message>
    <message>
        <source>%1, as said.</source>
        <translation>%1，与原话一致。</translation>
    </message>
    <message>
        <source>%1; the adjusted gross profit leaves out costs of %2.</source>
        <translation>%1；经调整毛利不含 %2 的成本。</translation>
    </message>
    <message>
        <source>%1 to %2 is %3 percentage points</source>
        <translation>%1 到 %2 的变动为 %3 个百分点</translation>
    </message>
    <message>
        <source>%1, and “%2” was said.</source>
        <translation>%1，原话为“%2”，两者一致。</translation>
    </message>
    <message>
        <source>%1, but “%2” was said.</source>
        <translation>%1，但原话为“%2”。</translation>
    </message>
    <message>
        <source>%1 to %2 is %3 percentage points, or %4, but “%5” was said.</source>
        <translation>%1 到 %2 的变动为 %3 个百分点，即 %4，但原话为“%5”。</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” agree.</source>
        <translation>%1：“%2”与“%3”一致。</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” differ by a power of ten.</source>
        <translation>%1：“%2”与“%3”相差 10 的整数次方倍。</translation>
    </message>
    <message>
        <source>Growth of %1: “%2” and “%3” agree.</source>
        <translation>%1 的增速：“%2”与“%3”一致。</translation>
    </message>
    <message>
        <source>Growth of %1: “%2” and “%3” sound alike.</source>
        <translation>%1 的增速：“%2”与“%3”读音相近。</translation>
    </message>
    <message>
        <source>“%1” runs from low to high.</source>
        <translation>“%1”由低到高。</translation>
    </message>
    <message>
        <source>“%1” ends below where it begins.</source>
        <translation>“%1”的终点低于起点。</translation>
    </message>
    <message>
        <source>“%1” is broken up; %2.</source>
        <translation>“%1”是断裂的数字；%2。</translation>
    </message>
    <message>
        <source>%1: %2, as said.</source>
        <translation>%1：%2，与原话一致。</translation>
    </message>
    <message>
        <source>%1: %2, but %3 was said.</source>
        <translation>%1：%2，但原话为 %3。</translation>
    </message>
    <message>
        <source>“%1” is rendered as “%2”: they differ by a factor of %3.</source>
        <translation>“%1”译作“%2”：两者相差 %3 倍。</translation>
    </message>
    <message>
        <source>The turn that is interpreted says “%1”, this turn “%2”.</source>
        <translation>被口译的发言说的是“%1”，本段发言说的是“%2”。</translation>
    </message>
    <message>
        <source>The interpreter says “%1”, this turn “%2”.</source>
        <translation>口译员说的是“%1”，本段发言说的是“%2”。</translation>
    </message>
    <message>
        <source>“%1” is also said elsewhere in the call.</source>
        <translation>“%1”在本场业绩会的别处也说过。</translation>
    </message>
    <message>
        <source>“%1” is rendered as “%2”.</source>
        <translation>“%1”译作“%2”。</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” are easily taken for each other.</source>
        <translation>%1：“%2”与“%3”容易混淆。</translation>
    </message>
    <message>
        <source>%1: “%2” and “%3” are in different currencies.</source>
        <translation>%1：“%2”与“%3”货币不同。</translation>
    </message>
    <message>
        <source>Share: %1, as said.</source>
        <translation>占比：%1，与原话一致。</translation>
    </message>
    <message>
        <source>Share: %1, but %2 was said.</source>
        <translation>占比：%1，但原话为 %2。</translation>
    </message>
    <message>
        <source>%1 fits, and sounds alike.</source>
        <translation>%1 吻合，且读音相近。</translation>
    </message>
    <message>
        <source>%1 would fit.</source>
        <translation>%1 可以吻合。</translation>
    </message>
    <message>
        <source>%1 = %2, as said.</source>
        <translation>%1 = %2，与原话一致。</translation>
    </message>
    <message>
        <source>%1 = %2, but %3 was said.</source>
        <translation>%1 = %2，但原话为 %3。</translation>
    </message>
</context>
<context>
    <name>core::CodebookFile</name>
    <message>
        <source>“%1” was put at the top level: there is no tag “%2” to lie below.</source>
        <translation>“%1”已放到顶层：没有可作为其上级的标签“%2”。</translation>
    </message>
    <message>
        <source>“%1” was put at the top level: it lay below itself.</source>
        <translation>“%1”已放到顶层：它原本位于自身之下。</translation>
    </message>
    <message>
        <source>Line %1 was left out: it names no tag.</source>
        <translation>已略过第 %1 行：其中没有标签名称。</translation>
    </message>
    <message>
        <source>The file names no tag, so the codebook is unchanged. Write one tag in each line, with the columns “name”, “parent”, “colour” and “description”.</source>
        <translation>文件中没有标签，因此编码本未更改。请每行写一个标签，列为“name”、“parent”、“colour”和“description”。</translation>
    </message>
    <message>
        <source>The file declares a document type, which codebooks have no need of.</source>
        <translation>文件声明了文档类型，而编码本不需要它。</translation>
    </message>
    <message>
        <source>The file is damaged at line %1.</source>
        <translation>文件在第 %1 行损坏。</translation>
    </message>
    <message>
        <source>The file holds no codes.</source>
        <translation>文件中没有编码。</translation>
    </message>
    <message>
        <source>This codebook cannot be read, so nothing was changed. %1</source>
        <translation>无法读取此编码本，因此未做任何更改。%1</translation>
    </message>
    <message>
        <source>It is XML, but no codebook of the REFI-QDA standard.</source>
        <translation>这是 XML，但不是 REFI-QDA 标准的编码本。</translation>
    </message>
    <message>
        <source>Its codes are nested too deeply, or there are too many of them.</source>
        <translation>其中的编码嵌套过深，或数量过多。</translation>
    </message>
    <message>
        <source>Code without a name</source>
        <translation>无名编码</translation>
    </message>
    <message>
        <source>The code at line %1 has no name.</source>
        <translation>第 %1 行的编码没有名称。</translation>
    </message>
    <message>
        <source>“%1” has the identity of another code, so it was given one of its own.</source>
        <translation>“%1”的标识与另一编码相同，因此为它分配了新的标识。</translation>
    </message>
</context>
<context>
    <name>core::ConfusionSignal</name>
    <message>
        <source>Recognisers often write “%1” for “%2”.</source>
        <translation>语音识别程序常把“%2”误写成“%1”。</translation>
    </message>
</context>
<context>
    <name>core::CurrencySignal</name>
    <message>
        <source>This call gives its amounts in %1, but here stands a dollar sign.</source>
        <translation>本场业绩会的金额以 %1 计，但此处是美元符号。</translation>
    </message>
    <message>
        <source>“R&amp;B” before an amount stands for RMB.</source>
        <translation>金额前的“R&amp;B”应为 RMB。</translation>
    </message>
    <message>
        <source>Two currencies for one amount: %1 and a dollar sign.</source>
        <translation>同一金额有两种货币：%1 和美元符号。</translation>
    </message>
</context>
<context>
    <name>core::DateSignal</name>
    <message>
        <source>%1 has only %2 days.</source>
        <translation>%1 只有 %2 天。</translation>
    </message>
</context>
<context>
    <name>core::DecodedText</name>
    <message>
        <source>Control characters that no text has were replaced by spaces: %1 in all, the first in line %2.</source>
        <translation>文字中不应有的控制字符已替换为空格：共 %1 个，首个在第 %2 行。</translation>
    </message>
    <message>
        <source>Characters that are broken in the file (%1) are shown as “�”: %2 in all, the first in line %3.</source>
        <translation>文件中损坏的字符（%1）显示为“�”：共 %2 个，首个在第 %3 行。</translation>
    </message>
    <message>
        <source>The file does not say how its characters are encoded; it was read as %1.</source>
        <translation>文件未说明其字符编码；已按 %1 读取。</translation>
    </message>
    <message>
        <source>This is %1, not a text, so nothing was imported. Save the transcript as plain text and open that.</source>
        <translation>这是%1，不是文本，因此未导入任何内容。请将文字稿存为纯文本后再打开。</translation>
    </message>
    <message>
        <source>These are binary data, not a text, so nothing was imported. Save the transcript as plain text and open that.</source>
        <translation>这是二进制数据，不是文本，因此未导入任何内容。请将文字稿存为纯文本后再打开。</translation>
    </message>
</context>
<context>
    <name>core::DocxImporter</name>
    <message>
        <source>Word document (DOCX)</source>
        <translation>Word 文档 (DOCX)</translation>
    </message>
    <message>
        <source>This is an archive but no text document, so nothing was imported. Unpack it, or save the transcript as DOCX, PDF or plain text.</source>
        <translation>这是压缩包，不是文本文档，因此未导入任何内容。请先解压，或将文字稿另存为 DOCX、PDF 或纯文本。</translation>
    </message>
</context>
<context>
    <name>core::Edit</name>
    <message>
        <source>Type</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Accept proposal</source>
        <translation>采纳建议</translation>
    </message>
    <message>
        <source>Write other words</source>
        <translation>改写为其他文字</translation>
    </message>
    <message>
        <source>Dismiss finding</source>
        <translation>排除疑点</translation>
    </message>
    <message>
        <source>Take correction back</source>
        <translation>撤回更正</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>添加批注</translation>
    </message>
    <message>
        <source>Change annotation</source>
        <translation>更改批注</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>移除批注</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Change tag</source>
        <translation>更改标签</translation>
    </message>
    <message>
        <source>Remove tag</source>
        <translation>移除标签</translation>
    </message>
    <message>
        <source>Split turn</source>
        <translation>拆分发言</translation>
    </message>
    <message>
        <source>Join turns</source>
        <translation>合并发言</translation>
    </message>
    <message>
        <source>Assign speaker</source>
        <translation>指定发言人</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>更改发言人</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>合并发言人</translation>
    </message>
    <message>
        <source>Begin section</source>
        <translation>开始新环节</translation>
    </message>
    <message>
        <source>Tie to the turn it interprets</source>
        <translation>关联到所口译的发言</translation>
    </message>
    <message>
        <source>Untie from the turn it interprets</source>
        <translation>取消与所口译发言的关联</translation>
    </message>
    <message>
        <source>Change call details</source>
        <translation>更改业绩会详情</translation>
    </message>
    <message>
        <source>Write a name alike everywhere</source>
        <translation>统一名称写法</translation>
    </message>
    <message>
        <source>Recognise speakers</source>
        <translation>识别发言人</translation>
    </message>
    <message>
        <source>Change roster</source>
        <translation>更改人员名册</translation>
    </message>
    <message>
        <source>Change glossary</source>
        <translation>更改术语表</translation>
    </message>
    <message>
        <source>Add second source</source>
        <translation>添加参照来源</translation>
    </message>
    <message>
        <source>Remove second source</source>
        <translation>移除参照来源</translation>
    </message>
    <message>
        <source>Confirm figures</source>
        <translation>确认数字</translation>
    </message>
    <message>
        <source>Change figure</source>
        <translation>更改数字</translation>
    </message>
    <message>
        <source>Reject figures</source>
        <translation>剔除数字</translation>
    </message>
    <message>
        <source>Add figure</source>
        <translation>添加数字</translation>
    </message>
    <message>
        <source>Take decision on figures back</source>
        <translation>撤回对数字的处理</translation>
    </message>
    <message>
        <source>Remove call</source>
        <translation>移除业绩会</translation>
    </message>
    <message>
        <source>Put call back</source>
        <translation>放回业绩会</translation>
    </message>
    <message>
        <source>Import codebook</source>
        <translation>导入编码本</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>合并另一副本</translation>
    </message>
    <message>
        <source>Take one change back</source>
        <translation>撤回一项更改</translation>
    </message>
    <message>
        <source>Take back all that followed</source>
        <translation>撤回其后的全部更改</translation>
    </message>
    <message>
        <source>Replace words</source>
        <translation>替换文字</translation>
    </message>
    <message>
        <source>Change the words that are spelt right</source>
        <translation>更改拼写正确的词</translation>
    </message>
</context>
<context>
    <name>core::Exporter</name>
    <message>
        <source>Clean transcript, web page</source>
        <translation>清洁版文字稿，网页</translation>
    </message>
    <message>
        <source>Transcript, Word</source>
        <translation>文字稿，Word</translation>
    </message>
    <message>
        <source>Transcript, OpenDocument</source>
        <translation>文字稿，OpenDocument</translation>
    </message>
    <message>
        <source>Findings, web page</source>
        <translation>疑点，网页</translation>
    </message>
    <message>
        <source>Findings, Markdown</source>
        <translation>疑点，Markdown</translation>
    </message>
    <message>
        <source>Findings, Word</source>
        <translation>疑点，Word</translation>
    </message>
    <message>
        <source>Annotations, web page</source>
        <translation>批注，网页</translation>
    </message>
    <message>
        <source>Annotations, Markdown</source>
        <translation>批注，Markdown</translation>
    </message>
    <message>
        <source>Annotations, Word</source>
        <translation>批注，Word</translation>
    </message>
    <message>
        <source>Changes, web page</source>
        <translation>更改，网页</translation>
    </message>
    <message>
        <source>Changes, Markdown</source>
        <translation>更改，Markdown</translation>
    </message>
    <message>
        <source>Changes, Word</source>
        <translation>更改，Word</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Findings, annotations and changes</source>
        <translation>疑点、批注和更改</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>供其他程序使用</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>The interpreter alone where there is one</source>
        <translation>有口译时仅保留口译</translation>
    </message>
    <message>
        <source>No machine translation at all</source>
        <translation>完全不含机器翻译</translation>
    </message>
    <message>
        <source>Machine translation and interpreter</source>
        <translation>机器翻译和口译</translation>
    </message>
    <message>
        <source>Findings, CSV</source>
        <translation>疑点，CSV</translation>
    </message>
    <message>
        <source>Analysis and review, JSON</source>
        <translation>分析与审阅，JSON</translation>
    </message>
    <message>
        <source>KPI table, CSV</source>
        <translation>KPI 表，CSV</translation>
    </message>
    <message>
        <source>KPI table, JSON</source>
        <translation>KPI 表，JSON</translation>
    </message>
    <message>
        <source>KPI table, JSON Lines</source>
        <translation>KPI 表，JSON Lines</translation>
    </message>
    <message>
        <source>KPI workbook, Excel</source>
        <translation>KPI 工作簿，Excel</translation>
    </message>
    <message>
        <source>Clean transcript, Markdown</source>
        <translation>清洁版文字稿，Markdown</translation>
    </message>
    <message>
        <source>Project for qualitative analysis, REFI-QDA</source>
        <translation>质性分析项目，REFI-QDA</translation>
    </message>
    <message>
        <source>Corrected words with times, JSON as of Whisper</source>
        <translation>带时间的更正后文字，Whisper 格式的 JSON</translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>字幕，SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>字幕，WebVTT</translation>
    </message>
    <message>
        <source>Clean transcript, plain text</source>
        <translation>清洁版文字稿，纯文本</translation>
    </message>
    <message>
        <source>The file of this call does not tell when its words were said, so there is nothing to write. Import the call from subtitles or from the JSON of a recogniser.</source>
        <translation>本场业绩会的文件没有记录说话时间，因此没有可写入的内容。请从字幕或语音识别程序的 JSON 导入业绩会。</translation>
    </message>
    <message>
        <source>Annotations, W3C Web Annotation</source>
        <translation>批注，W3C Web Annotation</translation>
    </message>
    <message>
        <source>Transcript, PDF</source>
        <translation>文字稿，PDF</translation>
    </message>
</context>
<context>
    <name>core::FigureSignal</name>
    <message>
        <source>One figure was written down as two: “%1”, probably for “%2”.</source>
        <translation>一个数字被写成了两个：“%1”，很可能应为“%2”。</translation>
    </message>
    <message>
        <source>One figure was written down as two: “%1”.</source>
        <translation>一个数字被写成了两个：“%1”。</translation>
    </message>
    <message>
        <source>A full stop cuts this figure in two.</source>
        <translation>句号把这个数字断成了两截。</translation>
    </message>
    <message>
        <source>“%1” cannot be read as a figure.</source>
        <translation>“%1”无法读作数字。</translation>
    </message>
</context>
<context>
    <name>core::FileSignature</name>
    <message>
        <source>a PNG image</source>
        <translation>PNG 图片</translation>
    </message>
    <message>
        <source>a JPEG image</source>
        <translation>JPEG 图片</translation>
    </message>
    <message>
        <source>a GIF image</source>
        <translation>GIF 图片</translation>
    </message>
    <message>
        <source>a TIFF image</source>
        <translation>TIFF 图片</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>a ZIP archive or a document of an office program</source>
        <translation>ZIP 压缩包或办公软件文档</translation>
    </message>
    <message>
        <source>an empty ZIP archive</source>
        <translation>空的 ZIP 压缩包</translation>
    </message>
    <message>
        <source>a document of an older office program</source>
        <translation>旧版办公软件的文档</translation>
    </message>
    <message>
        <source>an RTF document</source>
        <translation>RTF 文档</translation>
    </message>
    <message>
        <source>a database or an Emend project</source>
        <translation>数据库或 Emend 项目</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip 压缩包</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 压缩包</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz 压缩包</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip 压缩包</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR 压缩包</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>a sound recording</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>a film or a sound recording</source>
        <translation>录像或录音</translation>
    </message>
</context>
<context>
    <name>core::Finding</name>
    <message>
        <source>Repeat</source>
        <translation>重复</translation>
    </message>
    <message>
        <source>Garbled</source>
        <translation>识别错误</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>发言</translation>
    </message>
</context>
<context>
    <name>core::FolderHazard</name>
    <message>
        <source>“%1” lies in a folder that %2 synchronises. If it is opened on two computers, the work of one of them may be lost. Keep the project in a local folder, and put copies here (File, Save a copy as…).</source>
        <translation>“%1”位于由 %2 同步的文件夹中。如果在两台电脑上同时打开，其中一台上的工作可能丢失。请把项目放在本地文件夹中，副本存到这里（文件 › 副本另存为…）。</translation>
    </message>
    <message>
        <source>“%1” lies on a network disk (%2). If the connection breaks, the last edit may be lost, and another computer may not notice that you have it open. Keep the project on this computer, and put copies there (File, Save a copy as…).</source>
        <translation>“%1”位于网络磁盘 (%2) 上。如果连接中断，最后一次编辑可能丢失，其他电脑也可能察觉不到您已打开它。请把项目放在本机上，副本存到那里（文件 › 副本另存为…）。</translation>
    </message>
</context>
<context>
    <name>core::GarbleDetector</name>
    <message>
        <source>Garbled words and figures</source>
        <translation>文字和数字识别错误</translation>
    </message>
</context>
<context>
    <name>core::GlossaryFile</name>
    <message>
        <source>Line %1 was left out: it needs the right form and at least one wrong one.</source>
        <translation>已略过第 %1 行：需要正确写法和至少一个错误写法。</translation>
    </message>
    <message>
        <source>No line of the file holds a right and a wrong form, so the glossary is unchanged. Write “right,wrong” or “right = wrong | wrong” in each line.</source>
        <translation>文件中没有任何一行同时含有正确和错误写法，因此术语表未更改。请每行写“正确,错误”或“正确 = 错误 | 错误”。</translation>
    </message>
</context>
<context>
    <name>core::GlossaryFinder</name>
    <message>
        <source>Your glossary writes “%1” for “%2”.</source>
        <translation>您的术语表把“%2”写作“%1”。</translation>
    </message>
</context>
<context>
    <name>core::HistoryKind</name>
    <message>
        <source>Words and names</source>
        <translation>文字和名称</translation>
    </message>
    <message>
        <source>Decisions on findings</source>
        <translation>对疑点的处理</translation>
    </message>
    <message>
        <source>Annotations and tags</source>
        <translation>批注和标签</translation>
    </message>
    <message>
        <source>Turns and speakers</source>
        <translation>发言和发言人</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Calls and sources</source>
        <translation>业绩会和来源</translation>
    </message>
    <message>
        <source>What was taken back</source>
        <translation>撤回的更改</translation>
    </message>
</context>
<context>
    <name>core::HtmlImporter</name>
    <message>
        <source>What stands around the transcript on the page, such as menus and advertisements, was left out.</source>
        <translation>略去了页面上文字稿以外的内容，例如菜单和广告。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) of the page were left out.</source>
        <translation>
            <numerusform>略去了页面中的 %n 张图片。</numerusform>
        </translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>The page has more than a million parts, so it is no transcript of a call. Nothing was imported.</source>
        <translation>该页面有超过一百万个元素，不是业绩会文字稿，因此未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>core::Importer</name>
    <message>
        <source>No format is called “%1”, so nothing was imported. Choose one of the list or leave it to the guess.</source>
        <translation>没有名为“%1”的格式，因此未导入任何内容。请从列表中选择，或使用自动识别。</translation>
    </message>
    <message>
        <source>There is no file “%1”. Check its name and folder.</source>
        <translation>没有文件“%1”。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>“%1” is a folder. Choose a file in it.</source>
        <translation>“%1”是文件夹。请选择其中的文件。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file. Save the text and open that.</source>
        <translation>“%1”不是普通文件。请将文字保存为文件后再打开。</translation>
    </message>
    <message>
        <source>“%1” is empty, so nothing was imported.</source>
        <translation>“%1”是空文件，因此未导入任何内容。</translation>
    </message>
    <message>
        <source>“%1” may not be read, so nothing was imported. Ask its owner for permission or copy it to a folder of your own.</source>
        <translation>没有读取“%1”的权限，因此未导入任何内容。请向文件所有者申请权限，或将其复制到您自己的文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be read to its end, so nothing was imported. Check the disk or copy the file anew.</source>
        <translation>“%1”未能读完，因此未导入任何内容。请检查磁盘，或重新复制该文件。</translation>
    </message>
    <message>
        <source>“%1” has %2, which is more than the %3 that are read at most, so nothing was imported. Split it into its calls.</source>
        <translation>“%1”有 %2，超过最多可读取的 %3，因此未导入任何内容。请将其按业绩会拆分。</translation>
    </message>
</context>
<context>
    <name>core::JsonReading</name>
    <message>
        <source>The file looks like JSON but ends too early, in line %1, column %2. Nothing was imported; get the whole file again.</source>
        <translation>该文件看似 JSON，但在第 %1 行第 %2 列处提前结束。未导入任何内容；请重新获取完整文件。</translation>
    </message>
    <message>
        <source>The file looks like JSON but cannot be read from line %1, column %2, on. Nothing was imported; get it from the recogniser again.</source>
        <translation>该文件看似 JSON，但从第 %1 行第 %2 列起无法读取。未导入任何内容；请从语音识别程序重新获取。</translation>
    </message>
    <message>
        <source>The file looks like JSON with lists in lists more than %1 deep, which no transcript has. Nothing was imported; choose another file.</source>
        <translation>该文件看似 JSON，但列表嵌套超过 %1 层，文字稿不会如此。未导入任何内容；请选择其他文件。</translation>
    </message>
</context>
<context>
    <name>core::LabelCaster</name>
    <message>
        <source>The file marks these turns with “%1”.</source>
        <translation>文件用“%1”标记这些发言。</translation>
    </message>
</context>
<context>
    <name>core::LawSignal</name>
    <message>
        <source>The law is called “%1”.</source>
        <translation>该法名称为“%1”。</translation>
    </message>
    <message>
        <source>The %1 dates from %2.</source>
        <translation>%1 颁布于 %2 年。</translation>
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
            <numerusform>略去了 %n 张图片。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Merge</name>
    <message>
        <source>Call</source>
        <translation>业绩会</translation>
    </message>
    <message>
        <source>%1 % on the year</source>
        <translation>同比 %1%</translation>
    </message>
    <message>
        <source>%1 % on the quarter</source>
        <translation>环比 %1%</translation>
    </message>
    <message>
        <source>Call details</source>
        <translation>业绩会详情</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>人员名册</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>参照来源</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>拼写</translation>
    </message>
    <message>
        <source>Turns and speakers</source>
        <translation>发言和发言人</translation>
    </message>
    <message>
        <source>who speaks in the whole call</source>
        <translation>整场业绩会中的发言人</translation>
    </message>
    <message>
        <source>%1 turns, %2 speakers</source>
        <extracomment>How many turns and speakers one copy of a call has.</extracomment>
        <translation>发言 %1，发言人 %2</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>与之前相同</translation>
    </message>
    <message>
        <source>%1 turns or speakers changed</source>
        <translation>更改了 %1 处发言或发言人</translation>
    </message>
    <message>
        <source>removed from the project</source>
        <translation>已从项目中移除</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未指明</translation>
    </message>
    <message>
        <source>words removed</source>
        <translation>已删除文字</translation>
    </message>
    <message>
        <source>below “%1”</source>
        <translation>位于“%1”之下</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>written otherwise</source>
        <translation>改用其他写法</translation>
    </message>
    <message>
        <source>kept as it was said</source>
        <translation>保留原话</translation>
    </message>
    <message>
        <source>right in the whole project</source>
        <translation>在整个项目中正确</translation>
    </message>
    <message>
        <source>right in one call</source>
        <translation>在一场业绩会中正确</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>This is the open project itself. Choose the copy that the other analyst worked on.</source>
        <translation>这就是已打开的项目本身。请选择另一位分析师处理过的副本。</translation>
    </message>
    <message>
        <source>“%1” is no Emend project, so there is nothing to merge.</source>
        <translation>“%1”不是 Emend 项目，因此没有可合并的内容。</translation>
    </message>
    <message>
        <source>“%1” could not be copied to be looked at. Is there room in “%2”?</source>
        <translation>无法复制“%1”以供查看。“%2”中还有空间吗？</translation>
    </message>
</context>
<context>
    <name>core::NameKind</name>
    <message>
        <source>Person</source>
        <translation>人名</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
</context>
<context>
    <name>core::NameSignal</name>
    <message numerus="yes">
        <source>The call writes “%1” %n times; “%2” is probably the same name.</source>
        <translation>
            <numerusform>本场业绩会 %n 次写作“%1”；“%2”很可能是同一名称。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::NoteTemplate</name>
    <message>
        <source>the title of the note</source>
        <translation>报告标题</translation>
    </message>
    <message>
        <source>company, event and date in one line</source>
        <translation>公司、活动和日期，写在一行</translation>
    </message>
    <message>
        <source>the company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>the event, such as “Second quarter 2025 earnings call”</source>
        <translation>活动，如“Second quarter 2025 earnings call”</translation>
    </message>
    <message>
        <source>the period that the call reports on</source>
        <translation>业绩会所报告的期间</translation>
    </message>
    <message>
        <source>the date of the call</source>
        <translation>业绩会日期</translation>
    </message>
    <message>
        <source>who writes the note</source>
        <translation>报告作者</translation>
    </message>
    <message>
        <source>the date of the note</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>the file that the call was read from</source>
        <translation>读取业绩会的文件</translation>
    </message>
    <message>
        <source>how many passages wait for review; empty if none does</source>
        <translation>有多少段落待审阅；没有则为空</translation>
    </message>
    <message>
        <source>the figures with their changes, as a table</source>
        <translation>数字及其变动，以表格列出</translation>
    </message>
    <message>
        <source>what was said about the future, as a table</source>
        <translation>关于未来的说法，以表格列出</translation>
    </message>
    <message>
        <source>the figures over the calls of the company, as a table</source>
        <translation>该公司历次业绩会的数字，以表格列出</translation>
    </message>
    <message>
        <source>the charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>the quotes, each with its source</source>
        <translation>摘录，各附来源</translation>
    </message>
    <message>
        <source>sums that do not come out, as a list</source>
        <translation>对不上的合计，以列表列出</translation>
    </message>
    <message>
        <source>what was changed in the transcript, as a table</source>
        <translation>对文字稿的更改，以表格列出</translation>
    </message>
    <message>
        <source>Line %1 of the template: %2</source>
        <translation>模板第 %1 行：%2</translation>
    </message>
    <message>
        <source>there is no placeholder “%1”. These are known: %2.</source>
        <translation>没有占位符“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>“{{%1}}” must stand in a line of its own.</source>
        <translation>“{{%1}}”必须单独占一行。</translation>
    </message>
    <message>
        <source>there is no {{if …}} that this belongs to.</source>
        <translation>没有与此对应的 {{if …}}。</translation>
    </message>
    <message>
        <source>this {{if …}} has no {{end}}.</source>
        <translation>此 {{if …}} 缺少 {{end}}。</translation>
    </message>
</context>
<context>
    <name>core::OdtImporter</name>
    <message>
        <source>OpenDocument text (ODT)</source>
        <translation>OpenDocument 文本 (ODT)</translation>
    </message>
    <message>
        <source>The document is protected by a password, so nothing was imported. Save it without one and open that.</source>
        <translation>该文档有密码保护，因此未导入任何内容。请另存为不带密码的文档后再打开。</translation>
    </message>
    <message>
        <source>This is an archive but no OpenDocument text, so nothing was imported. Save the transcript as ODT, DOCX or plain text and open that.</source>
        <translation>这是压缩包，不是 OpenDocument 文本，因此未导入任何内容。请将文字稿另存为 ODT、DOCX 或纯文本后再打开。</translation>
    </message>
</context>
<context>
    <name>core::OfficeNotes</name>
    <message numerus="yes">
        <source>%n tracked change(s) were read as accepted.</source>
        <translation>
            <numerusform>%n 处修订已按“已接受”读入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) were left out.</source>
        <translation>
            <numerusform>略去了 %n 条批注。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) were left out.</source>
        <translation>
            <numerusform>略去了 %n 条脚注。</numerusform>
        </translation>
    </message>
    <message>
        <source>Words that are hidden in the document were left out.</source>
        <translation>略去了文档中隐藏的文字。</translation>
    </message>
</context>
<context>
    <name>core::OtterText</name>
    <message>
        <source>Text with a line “Name  12:34” above each turn, as of Otter</source>
        <translation>每段发言上方有一行“姓名  12:34”的文本，如 Otter 的文本</translation>
    </message>
</context>
<context>
    <name>core::Passages</name>
    <message>
        <source>Several words of this translation hardly go together; it is probably noise.</source>
        <translation>这段译文中有多个词难以搭配；很可能是噪声。</translation>
    </message>
</context>
<context>
    <name>core::PdfImporter</name>
    <message>
        <source>Lines that run at the head or foot of the pages were left out: “%1”.</source>
        <translation>略去了各页的页眉或页脚：“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) that stand aslant or upright, such as a watermark, were left out.</source>
        <translation>
            <numerusform>略去了 %n 个倾斜或竖排的词，例如水印。</numerusform>
        </translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>The PDF document is damaged or not complete, so nothing was imported. Load or save it anew.</source>
        <translation>该 PDF 文档已损坏或不完整，因此未导入任何内容。请重新下载或保存。</translation>
    </message>
    <message>
        <source>The PDF document is protected by a password, so nothing was imported. Save it without one and open that.</source>
        <translation>该 PDF 文档有密码保护，因此未导入任何内容。请另存为不带密码的文档后再打开。</translation>
    </message>
    <message>
        <source>The PDF document has more than 2,000 pages, so it is no transcript of a call. Nothing was imported.</source>
        <translation>该 PDF 文档超过 2,000 页，不是业绩会文字稿，因此未导入任何内容。</translation>
    </message>
    <message>
        <source>The pages of the PDF document are pictures without words, as a scanner makes them, so nothing was imported. Have their text recognised and open that.</source>
        <translation>该 PDF 文档的页面是不含文字的图片，如扫描件，因此未导入任何内容。请先进行文字识别，再打开识别结果。</translation>
    </message>
    <message>
        <source>This Emend was built without the library that reads PDF, so nothing was imported. Save the transcript as DOCX, HTML or plain text and open that.</source>
        <translation>此版本的 Emend 编译时未包含读取 PDF 的库，因此未导入任何内容。请将文字稿另存为 DOCX、HTML 或纯文本后再打开。</translation>
    </message>
</context>
<context>
    <name>core::PhraseSignal</name>
    <message>
        <source>The usual phrase is “%1”; “%2” sounds like “%3”.</source>
        <translation>常用说法是“%1”；“%2”与“%3”读音相近。</translation>
    </message>
</context>
<context>
    <name>core::PlainTextImporter</name>
    <message>
        <source>Plain text</source>
        <translation>纯文本</translation>
    </message>
</context>
<context>
    <name>core::Project</name>
    <message>
        <source>The passage has changed in the meantime, so nothing was done. Look at it again and repeat what you wanted.</source>
        <translation>该处文字已有变化，因此未执行任何操作。请重新查看，再执行所需操作。</translation>
    </message>
    <message>
        <source>There is no folder in which a project could be kept.</source>
        <translation>没有可存放项目的文件夹。</translation>
    </message>
    <message>
        <source>This is taken back already, so nothing was done.</source>
        <translation>此更改已撤回，因此未执行任何操作。</translation>
    </message>
    <message>
        <source>This file is the call itself, so there is nothing to compare.</source>
        <translation>此文件就是本场业绩会本身，因此没有可比较的内容。</translation>
    </message>
    <message>
        <source>This file stands beside the call already.</source>
        <translation>此文件已列在本场业绩会旁。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可撤销的操作。</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>没有可重做的操作。</translation>
    </message>
    <message>
        <source>The call is no longer in this project, so nothing was done.</source>
        <translation>该业绩会已不在此项目中，因此未执行任何操作。</translation>
    </message>
</context>
<context>
    <name>core::ProjectStore</name>
    <message>
        <source>“%1” could not be written. What was there before, if anything, is unchanged. Choose another name.</source>
        <translation>无法写入“%1”。原有内容（如有）没有变化。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” exists already and was left as it is. Choose another name.</source>
        <translation>“%1”已存在，未作改动。请换一个名称。</translation>
    </message>
    <message>
        <source>“%1” could not be made. Choose another folder, or make room on the disk.</source>
        <translation>无法创建“%1”。请换一个文件夹，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check that it is there and that you may open it.</source>
        <translation>无法读取“%1”。请检查该文件是否存在，以及您是否有打开它的权限。</translation>
    </message>
    <message>
        <source>The head of “%1” is damaged. It was left as it is. Choose “Backups and recovery” in the File menu to go back to a backup, or to recover what can be read.</source>
        <translation>“%1”的文件头已损坏，未作改动。请在“文件”菜单中选择“备份与恢复”，还原到某个备份，或恢复仍可读取的内容。</translation>
    </message>
    <message>
        <source>“%1” is no Emend project. It was not changed. To work on a transcript, open its text file.</source>
        <translation>“%1”不是 Emend 项目，未作改动。要处理文字稿，请打开其文本文件。</translation>
    </message>
    <message>
        <source>“%1” is the open project itself, in which everything is saved already. Choose another name for the copy.</source>
        <translation>“%1”就是当前打开的项目，所有内容都已保存在其中。请为副本换一个名称。</translation>
    </message>
    <message>
        <source>“%1” was not closed properly and was left as it is. Choose another name for the copy, or open that file once to mend it.</source>
        <translation>“%1”上次未正常关闭，未作改动。请为副本换一个名称，或打开该文件一次以修复它。</translation>
    </message>
    <message>
        <source>“%1” is open in another window and was left as it is. Choose another name for the copy.</source>
        <translation>“%1”已在另一个窗口中打开，未作改动。请为副本换一个名称。</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%2 上的 %1（进程 %3）</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Emend, so it was opened for reading only. Install the newest Emend to work on it.</source>
        <translation>“%1”由较新版本的 Emend 写入，因此以只读方式打开。要进行编辑，请安装最新版 Emend。</translation>
    </message>
    <message>
        <source>“%1” was written by an older Emend and has to be brought up to date first, but it cannot be written. Copy it to another folder and open the copy.</source>
        <translation>“%1”由较旧版本的 Emend 写入，需先升级，但该文件无法写入。请将其复制到其他文件夹，再打开副本。</translation>
    </message>
    <message>
        <source>“%1” is write-protected, so it was opened for reading only. Save a copy to work on it.</source>
        <translation>“%1”有写保护，因此以只读方式打开。请另存副本后再处理。</translation>
    </message>
    <message>
        <source>The folder of “%1” is write-protected, so the project was opened for reading only. Save a copy to another folder to work on it.</source>
        <translation>“%1”所在文件夹有写保护，因此项目以只读方式打开。请将副本存到其他文件夹后再处理。</translation>
    </message>
    <message>
        <source>unknown program</source>
        <translation>未知程序</translation>
    </message>
    <message>
        <source>“%1” is open on another computer: %2. It was opened here for reading only. Close it there and open it again to work on it. If that computer has broken down, delete “%3” beside the project first.</source>
        <translation>“%1”正在另一台电脑上打开：%2。在此以只读方式打开。请在那里关闭后重新打开再处理。如果那台电脑已崩溃，请先删除项目旁的“%3”。</translation>
    </message>
    <message>
        <source>“%1” is already open in another window: %2. It was opened here for reading only. Close it there and open it again to work on it.</source>
        <translation>“%1”已在另一个窗口中打开：%2。在此以只读方式打开。请在那里关闭后重新打开再处理。</translation>
    </message>
    <message>
        <source>The folder of “%1” does not let Emend write, so the project was opened for reading only. Save a copy to another folder to work on it.</source>
        <translation>“%1”所在文件夹不允许 Emend 写入，因此项目以只读方式打开。请将副本存到其他文件夹后再处理。</translation>
    </message>
</context>
<context>
    <name>core::QuantityFormat</name>
    <message>
        <source>Revenue</source>
        <translation>营业收入</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>利润</translation>
    </message>
    <message>
        <source>Costs and expenses</source>
        <translation>成本和费用</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>利润率</translation>
    </message>
    <message>
        <source>Growth rates</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>Cash and cash flow</source>
        <translation>现金和现金流</translation>
    </message>
    <message>
        <source>Capital and debt</source>
        <translation>资本和债务</translation>
    </message>
    <message>
        <source>Operations</source>
        <translation>经营</translation>
    </message>
    <message>
        <source>Per share</source>
        <translation>每股</translation>
    </message>
    <message>
        <source>pp</source>
        <translation>个百分点</translation>
    </message>
    <message>
        <source>bps</source>
        <translation>个基点</translation>
    </message>
    <message>
        <source>Currency not said</source>
        <translation>未说明货币</translation>
    </message>
    <message>
        <source>%1, currency not said</source>
        <translation>%1，未说明货币</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>bn</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>billion</source>
        <translation>十亿</translation>
    </message>
    <message>
        <source>m</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>million</source>
        <translation>百万</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Percentage points</source>
        <translation>百分点</translation>
    </message>
    <message>
        <source>Basis points</source>
        <translation>基点</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Other figures</source>
        <translation>其他数字</translation>
    </message>
    <message>
        <source>Adjusted</source>
        <translation>经调整</translation>
    </message>
    <message>
        <source>GAAP</source>
        <translation>GAAP</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告口径</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>core::RecogniserJson</name>
    <message>
        <source>The file is JSON, but of no recogniser that is known, so nothing was imported. Export it as text, SRT or WebVTT instead.</source>
        <translation>该文件是 JSON，但不属于任何已知的语音识别程序，因此未导入任何内容。请改为导出文本、SRT 或 WebVTT。</translation>
    </message>
    <message>
        <source>The file is JSON with %1, which no recogniser that is known writes, so nothing was imported. Export it as text, SRT or WebVTT instead.</source>
        <translation>该文件是包含 %1 的 JSON，已知的语音识别程序都不会写出这种内容，因此未导入任何内容。请改为导出文本、SRT 或 WebVTT。</translation>
    </message>
    <message>
        <source>%1, JSON</source>
        <extracomment>A file format: %1 is the product that writes it.</extracomment>
        <translation>%1，JSON</translation>
    </message>
    <message>
        <source>JSON of a recogniser</source>
        <translation>语音识别程序的 JSON</translation>
    </message>
</context>
<context>
    <name>core::Recovery</name>
    <message>
        <source>What was taken back before can no longer be done again.</source>
        <translation>以前撤回的更改无法再重做。</translation>
    </message>
    <message numerus="yes">
        <source>The first %n step(s) of the history are incomplete and were left out. What they did is kept, but can no longer be taken back step by step.</source>
        <translation>
            <numerusform>历史记录的前 %n 步不完整，已略去。这些步骤的结果仍保留，但无法再逐步撤回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Recovered call</source>
        <translation>恢复的业绩会</translation>
    </message>
    <message>
        <source>The text of the call “%1” could not be read, so the call is not in the new file. Import it again.</source>
        <translation>无法读取业绩会“%1”的文本，因此新文件中没有这场业绩会。请重新导入。</translation>
    </message>
    <message numerus="yes">
        <source>What was known of %n call(s), such as company and date, could not be read. Enter it again under “Details of the call”.</source>
        <translation>
            <numerusform>无法读取 %n 场业绩会的详情，例如公司和日期。请在“业绩会详情”中重新输入。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) referred to something that could not be read; the reference was taken out, or the row where it makes no sense without.</source>
        <translation>
            <numerusform>%n 行引用了无法读取的内容；已去掉该引用，若去掉后该行失去意义，则整行略去。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) named passages that cannot be, and were left out.</source>
        <translation>
            <numerusform>%n 行指向不可能存在的位置，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who spoke here could not be read from the damaged file.</source>
        <translation>无法从损坏的文件中读出此处的发言人。</translation>
    </message>
    <message>
        <source>details of calls</source>
        <translation>业绩会详情</translation>
    </message>
    <message>
        <source>imported texts</source>
        <translation>导入的文本</translation>
    </message>
    <message>
        <source>speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>corrections</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>tags of annotations</source>
        <translation>批注的标签</translation>
    </message>
    <message>
        <source>tags of the codebook</source>
        <translation>编码本的标签</translation>
    </message>
    <message>
        <source>decisions on findings</source>
        <translation>对疑点的处理</translation>
    </message>
    <message>
        <source>lines of the history</source>
        <translation>历史记录条目</translation>
    </message>
    <message>
        <source>changes in the history</source>
        <translation>历史记录中的更改</translation>
    </message>
    <message>
        <source>people of the roster</source>
        <translation>人员名册中的人员</translation>
    </message>
    <message>
        <source>terms of the glossary</source>
        <translation>术语表中的术语</translation>
    </message>
    <message>
        <source>words of the spelling list</source>
        <translation>拼写列表中的词</translation>
    </message>
    <message>
        <source>times of words</source>
        <translation>词的时间</translation>
    </message>
    <message>
        <source>texts of second sources</source>
        <translation>参照来源的文本</translation>
    </message>
    <message>
        <source>second sources</source>
        <translation>参照来源</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken from the history, which is damaged itself: they may be older than what was lost.</source>
        <translation>
            <numerusform>%n 行取自本身已损坏的历史记录：可能比丢失的内容旧。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file hold nothing that could be read.</source>
        <translation>
            <numerusform>文件中有 %n 页没有任何可读取的内容。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %1, a part could not be read (%n place(s) in the file).</source>
        <translation>
            <numerusform>%1：有一部分无法读取（文件中 %n 处）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %1, %n come(s) from a damaged part of the file. Look at them: some may be wrong or missing.</source>
        <translation>
            <numerusform>%1：有 %n 项来自文件的损坏部分。请查看：其中一些可能有误或缺失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Of the %1, some may be missing, because a part of the file is damaged.</source>
        <translation>%1：文件的一部分已损坏，可能有缺失。</translation>
    </message>
    <message>
        <source>None of the %1 could be found.</source>
        <translation>%1：一项也没有找到。</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) were made anew for words that no turn held any more; say who speaks there.</source>
        <translation>
            <numerusform>为不再属于任何发言的文字新建了 %n 段发言；请指明发言人。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” cannot be read at all. Nothing was made.</source>
        <translation>“%1”完全无法读取。未创建任何内容。</translation>
    </message>
    <message>
        <source>“%1” is too short to hold anything of a project. Nothing was made.</source>
        <translation>“%1”过短，不可能包含项目内容。未创建任何内容。</translation>
    </message>
    <message>
        <source>“%1” was written by a newer Emend. Nothing was made. Install the newest Emend to recover it.</source>
        <translation>“%1”由较新版本的 Emend 写入。未创建任何内容。请安装最新版 Emend 进行恢复。</translation>
    </message>
    <message>
        <source>“%1” exists already or cannot be made, so nothing was recovered. Choose another name.</source>
        <translation>“%1”已存在或无法创建，因此未恢复任何内容。请换一个名称。</translation>
    </message>
    <message>
        <source>No call of a project could be read in “%1”. It was left as it is, and nothing was made. Go back to a backup.</source>
        <translation>在“%1”中读不出任何业绩会。该文件未作改动，也未创建任何内容。请还原到某个备份。</translation>
    </message>
</context>
<context>
    <name>core::RepeatDetector</name>
    <message numerus="yes">
        <source>“%1” stands here %n times in a row; the last copy breaks off.</source>
        <translation>
            <numerusform>“%1”在此连续出现 %n 次；最后一次不完整。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands here %n times in a row.</source>
        <translation>
            <numerusform>“%1”在此连续出现 %n 次。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands here %n times in a row with small changes.</source>
        <translation>
            <numerusform>“%1”在此连续出现 %n 次，略有不同。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was written down twice.</source>
        <translation>“%1”被写了两遍。</translation>
    </message>
    <message numerus="yes">
        <source>These %n words stand in the transcript before, word for word.</source>
        <translation>
            <numerusform>这 %n 个词在文字稿前文中一字不差地出现过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is said %n times in a row.</source>
        <translation>
            <numerusform>“%1”连续说了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is said twice in a row.</source>
        <translation>“%1”连续说了两次。</translation>
    </message>
    <message>
        <source>The sentence starts again with “%1”.</source>
        <translation>这句话又以“%1”重新开头。</translation>
    </message>
    <message>
        <source>Repeated words and passages</source>
        <translation>重复的词和段落</translation>
    </message>
</context>
<context>
    <name>core::SaveFile</name>
    <message>
        <source>“%1” is a folder, so nothing was written. Name a file in it.</source>
        <translation>“%1”是文件夹，因此未写入任何内容。请指定其中的文件名。</translation>
    </message>
    <message>
        <source>The folder for “%1” does not exist, so nothing was written. Make it first or choose another.</source>
        <translation>“%1”所在的文件夹不存在，因此未写入任何内容。请先创建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>“%1” cannot be written there, so nothing was changed. Choose a folder you may write to.</source>
        <translation>“%1”无法写入该处，因此未作任何更改。请选择您有写入权限的文件夹。</translation>
    </message>
    <message>
        <source>“%1” could not be written to its end; the disk may be full. A file of that name is as it was. Free some space and save again.</source>
        <translation>“%1”未能写完；磁盘可能已满。已有的同名文件没有变化。请腾出空间后重新保存。</translation>
    </message>
</context>
<context>
    <name>core::ScriptSignal</name>
    <message>
        <source>Words in another script inside an English passage.</source>
        <translation>英文段落中出现其他文种的文字。</translation>
    </message>
</context>
<context>
    <name>core::SecondSource</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>The last two of several names in a row.</extracomment>
        <translation>%1和%2</translation>
    </message>
    <message>
        <source>The press release</source>
        <translation>新闻稿</translation>
    </message>
    <message>
        <source>The other transcript</source>
        <translation>另一份文字稿</translation>
    </message>
    <message>
        <source>Press release of the company</source>
        <translation>公司的新闻稿</translation>
    </message>
    <message>
        <source>Transcript of another vendor</source>
        <translation>其他服务商的文字稿</translation>
    </message>
    <message>
        <source>%1: “%2”.</source>
        <translation>%1：“%2”。</translation>
    </message>
    <message>
        <source>%1: “%2” is consistent with %3 (%4).</source>
        <translation>%1：“%2”与 %3（%4）一致。</translation>
    </message>
    <message>
        <source>%1: %2 says %3; the transcript says %4.</source>
        <translation>%1：%2 为 %3；文字稿中为 %4。</translation>
    </message>
    <message>
        <source>No figure of “%1” could be matched with one of the call.</source>
        <translation>“%1”中没有数字与本场业绩会的数字相符。</translation>
    </message>
    <message>
        <source>Only %1 of %2 figures of “%3” are those of this call. It seems to be another company&apos;s or quarter&apos;s, so nothing is taken from it.</source>
        <translation>“%3”的 %2 个数字中只有 %1 个属于本场业绩会。它似乎来自其他公司或季度，因此未采用其任何内容。</translation>
    </message>
    <message>
        <source>%1 writes: “… %2 …”.</source>
        <translation>%1写作：“… %2 …”。</translation>
    </message>
    <message>
        <source>%1 has more words here than this transcript: “%2”.</source>
        <translation>%1在此处比本文字稿多出文字：“%2”。</translation>
    </message>
    <message>
        <source>%1 does not have “%2” here.</source>
        <translation>%1在此处没有“%2”。</translation>
    </message>
    <message>
        <source>%1 writes “%2” where this transcript has “%3”.</source>
        <translation>%1写作“%2”，本文字稿为“%3”。</translation>
    </message>
    <message>
        <source>%1 do not have “%2” here.</source>
        <translation>%1在此处均没有“%2”。</translation>
    </message>
    <message>
        <source>%1 write “%2” where this transcript has “%3”.</source>
        <translation>%1均写作“%2”，本文字稿为“%3”。</translation>
    </message>
    <message>
        <source>%1 was compared.</source>
        <translation>已与%1比较。</translation>
    </message>
    <message>
        <source>Only %1 % of the words of “%2” are those of this call. It seems to be another call, so nothing is taken from it.</source>
        <translation>“%2”中只有 %1 % 的文字属于本场业绩会。它似乎是另一场业绩会，因此未采用其任何内容。</translation>
    </message>
</context>
<context>
    <name>core::SentenceSignal</name>
    <message>
        <source>Several sentences run together without a full stop.</source>
        <translation>几个句子连在一起，缺少句号。</translation>
    </message>
    <message>
        <source>The sentence goes on in lower case after the full stop.</source>
        <translation>句号之后以小写继续。</translation>
    </message>
</context>
<context>
    <name>core::Speaker</name>
    <message>
        <source>Operator</source>
        <translation>接线员</translation>
    </message>
    <message>
        <source>Executive</source>
        <translation>高管</translation>
    </message>
    <message>
        <source>Investor relations</source>
        <translation>投资者关系</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析师</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>口译员</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
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
        <translation>这是接线员的套语。</translation>
    </message>
    <message>
        <source>The same person says it again in another language.</source>
        <translation>同一个人用另一种语言又说了一遍。</translation>
    </message>
    <message>
        <source>The operator announced “%1” just before.</source>
        <translation>接线员刚刚介绍了“%1”。</translation>
    </message>
    <message>
        <source>The operator called “%1” just before.</source>
        <translation>接线员刚刚点名“%1”。</translation>
    </message>
    <message>
        <source>The speaker says the name “%1”.</source>
        <translation>发言人说出了姓名“%1”。</translation>
    </message>
    <message>
        <source>Somebody asks whose name could not be read.</source>
        <translation>提问者的姓名无法读出。</translation>
    </message>
    <message>
        <source>This says again in English what was said before in another language.</source>
        <translation>这里用英语重述了之前以另一种语言说的内容。</translation>
    </message>
    <message>
        <source>The turn before handed over to “%1”.</source>
        <translation>前一段发言转交给了“%1”。</translation>
    </message>
    <message>
        <source>“%1” leads through the questions.</source>
        <translation>“%1”主持问答。</translation>
    </message>
    <message>
        <source>Somebody who spoke before without being named is the likeliest to answer.</source>
        <translation>最可能由此前发过言但未点名的人回答。</translation>
    </message>
    <message>
        <source>“%1” is the likeliest to answer: by who was asked, who spoke before and what about.</source>
        <translation>“%1”最可能回答：依据是问了谁、此前谁发言以及内容。</translation>
    </message>
    <message>
        <source>Somebody of the company answers; the words do not tell who.</source>
        <translation>由公司人员回答；从文字看不出是谁。</translation>
    </message>
    <message>
        <source>The words sound like another speaker than those beside them.</source>
        <translation>这些话听起来与相邻发言不是同一人。</translation>
    </message>
    <message>
        <source>“%1” asks the next speaker to begin.</source>
        <translation>“%1”请下一位发言人开始。</translation>
    </message>
    <message>
        <source>“%1” goes on after the interpreter.</source>
        <translation>“%1”在口译之后继续发言。</translation>
    </message>
    <message>
        <source>The next speaker thanks “%1”.</source>
        <translation>下一位发言人感谢“%1”。</translation>
    </message>
    <message>
        <source>“%1” leads through the call and opens the questions.</source>
        <translation>“%1”主持业绩会并开启问答。</translation>
    </message>
    <message>
        <source>The sentence of “%1” goes on.</source>
        <translation>“%1”的句子在此继续。</translation>
    </message>
    <message>
        <source>“%1” goes on after the speaker before.</source>
        <translation>“%1”在前一位发言人之后继续。</translation>
    </message>
    <message>
        <source>Nobody says who this is.</source>
        <translation>没有人说明这是谁。</translation>
    </message>
    <message>
        <source>The askers speak to “%1”, who is not known otherwise.</source>
        <translation>提问者称呼“%1”，除此之外此人未知。</translation>
    </message>
</context>
<context>
    <name>core::Subtitles</name>
    <message>
        <source>The file has no line with the times of a subtitle (“00:01:02,500 --&gt; 00:01:05,000”), so nothing was imported. Choose another file.</source>
        <translation>该文件中没有字幕的时间行（“00:01:02,500 --&gt; 00:01:05,000”），因此未导入任何内容。请选择其他文件。</translation>
    </message>
    <message>
        <source>Subtitles, SRT</source>
        <translation>字幕，SRT</translation>
    </message>
    <message>
        <source>Subtitles, WebVTT</source>
        <translation>字幕，WebVTT</translation>
    </message>
</context>
<context>
    <name>core::TextImport</name>
    <message>
        <source>The file has more than a million lines, so it is no transcript of a call. Nothing was imported; choose another file.</source>
        <translation>文件超过一百万行，因此不是业绩会的文字稿。未导入任何内容；请选择其他文件。</translation>
    </message>
    <message>
        <source>The file holds nothing but white space, so nothing was imported. Choose a file with the words of a call.</source>
        <translation>文件中只有空白，因此未导入任何内容。请选择含有业绩会文字的文件。</translation>
    </message>
    <message>
        <source>The file holds only a heading and no speech, so nothing was imported. Choose a file with the words of a call.</source>
        <translation>文件中只有标题，没有发言，因此未导入任何内容。请选择含有业绩会文字的文件。</translation>
    </message>
</context>
<context>
    <name>core::TextSearch</name>
    <message>
        <source>A bracket “(” or “)” of the expression has no partner.</source>
        <translation>表达式中的括号“(”或“)”不成对。</translation>
    </message>
    <message>
        <source>A set of characters that begins with “[” is not closed by “]”.</source>
        <translation>以“[”开头的字符集没有用“]”结束。</translation>
    </message>
    <message>
        <source>“%1” is no set of characters.</source>
        <translation>“%1”不是字符集。</translation>
    </message>
    <message>
        <source>“%1” has nothing before it that could be repeated.</source>
        <translation>“%1”前面没有可重复的内容。</translation>
    </message>
    <message>
        <source>“%1” repeats too often; up to 1,000 times is possible.</source>
        <translation>“%1”的重复次数过多；最多 1,000 次。</translation>
    </message>
    <message>
        <source>“%1” repeats a repetition; one of the signs is too many.</source>
        <translation>“%1”对重复再次重复；多了一个符号。</translation>
    </message>
    <message>
        <source>The expression ends in a single “\”; “\\” stands for the character itself.</source>
        <translation>表达式以单个“\”结尾；“\\”表示该字符本身。</translation>
    </message>
    <message>
        <source>“%1” has no meaning here; references back such as “\1” work in the replacement only.</source>
        <translation>“%1”在此处没有意义；“\1”之类的反向引用只能用在替换内容中。</translation>
    </message>
    <message>
        <source>“%1” is not supported: looking ahead or behind is left out, so that no search can hang.</source>
        <translation>不支持“%1”：为避免搜索卡死，不提供前瞻和后顾。</translation>
    </message>
    <message>
        <source>“%1” is no name of a group.</source>
        <translation>“%1”不是组名。</translation>
    </message>
    <message>
        <source>The expression is too large; fewer repetitions make it smaller.</source>
        <translation>表达式过大；减少重复次数可使其变小。</translation>
    </message>
    <message>
        <source>The expression cannot be understood.</source>
        <translation>无法理解该表达式。</translation>
    </message>
    <message>
        <source>In the replacement, “\” needs the number of a group or another “\” behind it.</source>
        <translation>在替换内容中，“\”后面必须是组的编号或另一个“\”。</translation>
    </message>
    <message>
        <source>the expression has no groups in brackets</source>
        <translation>表达式中没有用括号括起的组</translation>
    </message>
    <message numerus="yes">
        <source>the expression has %n group(s)</source>
        <translation>
            <numerusform>表达式中有 %n 个组</numerusform>
        </translation>
    </message>
    <message>
        <source>The replacement uses “\%1”, but %2.</source>
        <extracomment>%1 is the number of a group, %2 tells how many there are.</extracomment>
        <translation>替换内容使用了“\%1”，但%2。</translation>
    </message>
</context>
<context>
    <name>core::TimedText</name>
    <message>
        <source>The file is of a known format but holds no words, so nothing was imported. Choose a file with the words of a call.</source>
        <translation>该文件的格式已知，但没有文字，因此未导入任何内容。请选择含有业绩会文字的文件。</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) or confidence(s) in the file cannot be right and were left out.</source>
        <translation>
            <numerusform>文件中有 %n 个时间或置信度不可能正确，已略去。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Transcript</name>
    <message>
        <source>One turn a line, no labels</source>
        <translation>每行一段发言，无标记</translation>
    </message>
    <message>
        <source>Numbered speakers (“spk00:”, “Speaker 3:”)</source>
        <translation>编号发言人（“spk00:”、“Speaker 3:”）</translation>
    </message>
    <message>
        <source>A line “Name -- Title” above each turn</source>
        <translation>每段发言上方有一行“Name -- Title”</translation>
    </message>
    <message>
        <source>“Name:” before each turn</source>
        <translation>每段发言前有“Name:”</translation>
    </message>
    <message>
        <source>Paragraphs with blank lines between</source>
        <translation>以空行分隔的段落</translation>
    </message>
    <message>
        <source>One unbroken text</source>
        <translation>不分段的整篇文本</translation>
    </message>
</context>
<context>
    <name>core::Turn</name>
    <message>
        <source>Opening</source>
        <translation>开场</translation>
    </message>
    <message>
        <source>Safe harbour</source>
        <translation>安全港声明</translation>
    </message>
    <message>
        <source>Prepared remarks</source>
        <translation>管理层陈述</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>No section</source>
        <translation>无环节</translation>
    </message>
</context>
<context>
    <name>core::WordSignal</name>
    <message numerus="yes">
        <source>“%1” is said %n times in this call.</source>
        <translation>
            <numerusform>“%1”在本场业绩会中说了 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is neither an English word nor a name that this call introduces.</source>
        <translation>“%1”既不是英语单词，也不是本场业绩会介绍过的名称。</translation>
    </message>
    <message>
        <source>“%1” is hardly ever said between “%2” and “%3”.</source>
        <translation>“%2”与“%3”之间几乎从不说“%1”。</translation>
    </message>
    <message>
        <source>“%1” is hardly ever said after “%2”.</source>
        <translation>“%2”之后几乎从不说“%1”。</translation>
    </message>
    <message>
        <source>“%1” is hardly ever said before “%2”.</source>
        <translation>“%2”之前几乎从不说“%1”。</translation>
    </message>
    <message>
        <source>“%1” is hardly ever said as a sentence.</source>
        <translation>“%1”几乎从不单独成句。</translation>
    </message>
    <message>
        <source>“%1” sounds alike and is over a thousand times likelier here.</source>
        <translation>“%1”读音相近，在此处的可能性高出一千倍以上。</translation>
    </message>
    <message>
        <source>“%1” sounds alike and is %2 times likelier here.</source>
        <translation>“%1”读音相近，在此处的可能性高出 %2 倍。</translation>
    </message>
    <message>
        <source>“%1” sounds alike and is as likely here.</source>
        <translation>“%1”读音相近，在此处的可能性相当。</translation>
    </message>
    <message>
        <source>“%1” does not fit here; “%2” sounds alike and does.</source>
        <translation>“%1”在此处不合适；“%2”读音相近且合适。</translation>
    </message>
</context>
<context>
    <name>core::WordSpellings</name>
    <message numerus="yes">
        <source>These are written or sound alike; “%1” is said %n time(s).</source>
        <translation>
            <numerusform>这些写法或读音相近；“%1”说了 %n 次。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Written</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day is written with a short name of the month, as QLocale::toString() takes it: “24 Nov 2025”.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a line, such as the name, title and firm of somebody.</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>How a day is written with the whole name of the month, as QLocale::toString() takes it: “24 November 2025”.</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
</context>
<context>
    <name>core::XlsxBook</name>
    <message>
        <source>The workbook could not be put together in the folder for temporary files, so nothing was written. Free some space and try again.</source>
        <translation>无法在临时文件夹中生成工作簿，因此未写入任何内容。请腾出空间后重试。</translation>
    </message>
</context>
<context>
    <name>core::XmlWalk</name>
    <message>
        <source>The file nests its parts absurdly deep or defines entities of its own, as only files do that are meant to do harm. Nothing was imported.</source>
        <translation>文件的嵌套深得离谱，或自行定义了实体，只有意图破坏的文件才会如此。未导入任何内容。</translation>
    </message>
    <message>
        <source>The file is damaged or not complete, so nothing was imported. Copy or save it anew.</source>
        <translation>文件已损坏或不完整，因此未导入任何内容。请重新复制或保存。</translation>
    </message>
</context>
<context>
    <name>core::ZipArchive</name>
    <message>
        <source>The file is damaged or not complete, so nothing was imported. Copy or save it anew.</source>
        <translation>文件已损坏或不完整，因此未导入任何内容。请重新复制或保存。</translation>
    </message>
    <message>
        <source>The file packs %1 parts, more than any document has, so nothing was imported.</source>
        <translation>文件打包了 %1 个部分，比任何文档都多，因此未导入任何内容。</translation>
    </message>
    <message>
        <source>The file packs a part whose name leads out of it, “%1”, as no honest program writes. Nothing was imported.</source>
        <translation>文件打包了一个名称指向文件之外的部分“%1”，正当程序不会这样写。未导入任何内容。</translation>
    </message>
    <message>
        <source>The file packs two parts of the name “%1”, so what it says depends on who reads it. Nothing was imported.</source>
        <translation>文件打包了两个名为“%1”的部分，内容取决于由谁读取。未导入任何内容。</translation>
    </message>
    <message>
        <source>The file is protected by a password, so nothing was imported. Save it without one and open that.</source>
        <translation>文件有密码保护，因此未导入任何内容。请去除密码另存后再打开。</translation>
    </message>
    <message>
        <source>Unpacked, the file would be far larger than any transcript (“%1” alone has %2), so nothing was imported.</source>
        <translation>解包后文件会远大于任何文字稿（仅“%1”就有 %2），因此未导入任何内容。</translation>
    </message>
</context>
<context>
    <name>core::ZipWriter</name>
    <message>
        <source>The file could not be put together, so nothing was written. Close other programs to free memory and try again.</source>
        <translation>无法生成该文件，因此未写入任何内容。请关闭其他程序以释放内存，然后重试。</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Review, correct and annotate machine-made transcripts of earnings calls.</source>
        <translation>审阅、更正和批注机器生成的业绩会文字稿。</translation>
    </message>
    <message>
        <source>Write a picture of the window with FILE open, then quit.</source>
        <translation>打开 FILE，将窗口截图写入文件，然后退出。</translation>
    </message>
    <message>
        <source>Size of the window, such as 1366x768.</source>
        <translation>窗口大小，例如 1366x768。</translation>
    </message>
    <message>
        <source>Theme for this run: light, dark, high-contrast-light or high-contrast-dark.</source>
        <translation>本次运行的主题：light、dark、high-contrast-light 或 high-contrast-dark。</translation>
    </message>
    <message>
        <source>For the picture: the panel in front, such as figures.</source>
        <translation>用于截图：置于最前的面板，例如 figures。</translation>
    </message>
    <message>
        <source>For the picture: changes marked, imported or beside.</source>
        <translation>用于截图：以 marked、imported 或 beside 方式显示更改。</translation>
    </message>
    <message>
        <source>For the picture: words of the call that are in view.</source>
        <translation>用于截图：显示在视图中的业绩会文字。</translation>
    </message>
    <message>
        <source>For the picture: an action that is triggered, by its text.</source>
        <translation>用于截图：要触发的操作，以其文本指定。</translation>
    </message>
    <message>
        <source>Take no picture if there is no such action.</source>
        <translation>如果没有该操作，则不截图。</translation>
    </message>
    <message>
        <source>For the picture: accept and annotate something first.</source>
        <translation>用于截图：先采纳建议并添加批注。</translation>
    </message>
    <message>
        <source>A transcript or an .emend project.</source>
        <translation>文字稿或 .emend 项目。</translation>
    </message>
</context>
<context>
    <name>ui::AboutDialog</name>
    <message>
        <source>About Emend</source>
        <translation>关于 Emend</translation>
    </message>
    <message>
        <source>Picture of the program</source>
        <translation>程序图标</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Emend %1&lt;/h3&gt;&lt;p&gt;Review, correct and annotate machine-made transcripts of earnings calls. Everything stays on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. It comes with no warranty.&lt;/p&gt;&lt;p&gt;Stands on Qt %2, SQLite and KSyntaxHighlighting.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Emend %1&lt;/h3&gt;&lt;p&gt;审阅、更正和批注机器生成的业绩会文字稿。所有内容都保留在本机上。&lt;/p&gt;&lt;p&gt;自由软件，依据 GNU 通用公共许可证第 3 版或更高版本发布。本软件不附带任何担保。&lt;/p&gt;&lt;p&gt;基于 Qt %2、SQLite 和 KSyntaxHighlighting。&lt;/p&gt;</translation>
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
        <translation>（无）</translation>
    </message>
    <message>
        <source>Accept several proposals</source>
        <translation>采纳多条建议</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Tick the &amp;surest</source>
        <translation>勾选置信度最高的(&amp;S)</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全部不选(&amp;N)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n proposal(s) will be written, in one step that can be undone. What is not ticked stays open and as it is.</source>
        <translation>
            <numerusform>将写入 %n 条建议中的 %1 条，作为一步操作，可以撤销。未勾选的保持原样，仍待处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked proposal(s) change words of another one and stay open.</source>
        <translation>
            <numerusform>%n 条已勾选的建议会改动另一条建议的文字，仍待处理。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) have no proposal.</source>
        <translation>
            <numerusform>%n 处待处理疑点没有建议。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>采纳 %n 条建议</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Add calls to this project…</source>
        <translation>向此项目添加业绩会(&amp;A)…</translation>
    </message>
    <message>
        <source>Add a &amp;folder of calls…</source>
        <translation>添加业绩会文件夹(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Import with options…</source>
        <translation>自定义导入(&amp;I)…</translation>
    </message>
    <message>
        <source>Paste &amp;transcript</source>
        <translation>粘贴文字稿(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;List of all calls</source>
        <translation>所有业绩会列表(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Details of the call…</source>
        <translation>业绩会详情(&amp;D)…</translation>
    </message>
    <message>
        <source>Open t&amp;he sample call</source>
        <translation>打开示例业绩会(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save a copy as…</source>
        <translation>副本另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Merge another copy…</source>
        <translation>合并另一副本(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Backups and recovery…</source>
        <translation>备份与恢复(&amp;B)…</translation>
    </message>
    <message>
        <source>Compact the pro&amp;ject file</source>
        <translation>压缩项目文件(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Research &amp;note…</source>
        <translation>研究报告(&amp;N)…</translation>
    </message>
    <message>
        <source>Second so&amp;urces…</source>
        <translation>参照来源(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>查找上一个(&amp;V)</translation>
    </message>
    <message>
        <source>Find in &amp;all calls…</source>
        <translation>在所有业绩会中查找(&amp;A)…</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>替换(&amp;E)…</translation>
    </message>
    <message>
        <source>Next &amp;misspelt word</source>
        <translation>下一个拼写错误的词(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Words spelt right…</source>
        <translation>拼写正确的词(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Go to turn…</source>
        <translation>转到发言(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Back to where you were</source>
        <translation>返回先前位置(&amp;B)</translation>
    </message>
    <message>
        <source>F&amp;orward again</source>
        <translation>前进(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>命令面板(&amp;C)…</translation>
    </message>
    <message>
        <source>Gl&amp;ossary…</source>
        <translation>术语表(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>首选项(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一处疑点(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一处疑点(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Accept the proposal</source>
        <translation>采纳建议(&amp;A)</translation>
    </message>
    <message>
        <source>Accept se&amp;veral proposals…</source>
        <translation>采纳多条建议(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Edit the proposal</source>
        <translation>编辑建议(&amp;E)</translation>
    </message>
    <message>
        <source>It was &amp;said</source>
        <translation>原话如此(&amp;S)</translation>
    </message>
    <message>
        <source>It was said, every&amp;where</source>
        <translation>原话如此，各处适用(&amp;W)</translation>
    </message>
    <message>
        <source>Take this correction &amp;back</source>
        <translation>撤回此更正(&amp;B)</translation>
    </message>
    <message>
        <source>A&amp;nnotate the selection</source>
        <translation>为所选文字添加批注(&amp;N)</translation>
    </message>
    <message>
        <source>Add a &amp;figure from the selection…</source>
        <translation>将所选文字添加为数字(&amp;F)…</translation>
    </message>
    <message>
        <source>Annotate this &amp;turn</source>
        <translation>为此发言添加批注(&amp;T)</translation>
    </message>
    <message>
        <source>Annotate the &amp;figure</source>
        <translation>为数字添加批注(&amp;F)</translation>
    </message>
    <message>
        <source>Annotate the f&amp;inding</source>
        <translation>为疑点添加批注(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Quotes by tag…</source>
        <translation>按标签摘录(&amp;Q)…</translation>
    </message>
    <message>
        <source>I&amp;mport a codebook…</source>
        <translation>导入编码本(&amp;M)…</translation>
    </message>
    <message>
        <source>E&amp;xport the codebook…</source>
        <translation>导出编码本(&amp;X)…</translation>
    </message>
    <message>
        <source>A&amp;greement of two analysts…</source>
        <translation>两位分析师的一致性(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Your name…</source>
        <translation>您的姓名(&amp;Y)…</translation>
    </message>
    <message>
        <source>&amp;Split the turn at the cursor</source>
        <translation>在光标处拆分发言(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Join with the turn before</source>
        <translation>与上一段发言合并(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Who speaks here…</source>
        <translation>此处的发言人(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Roster of this project…</source>
        <translation>本项目的人员名册(&amp;R)…</translation>
    </message>
    <message>
        <source>Next &amp;turn</source>
        <translation>下一段发言(&amp;T)</translation>
    </message>
    <message>
        <source>Previous t&amp;urn</source>
        <translation>上一段发言(&amp;U)</translation>
    </message>
    <message>
        <source>Show &amp;both languages</source>
        <translation>显示双语(&amp;B)</translation>
    </message>
    <message>
        <source>Next interpre&amp;ted pair</source>
        <translation>下一组口译对照(&amp;T)</translation>
    </message>
    <message>
        <source>Previous interpreted pa&amp;ir</source>
        <translation>上一组口译对照(&amp;I)</translation>
    </message>
    <message>
        <source>Next &amp;question</source>
        <translation>下一个提问(&amp;Q)</translation>
    </message>
    <message>
        <source>Previous question</source>
        <translation>上一个提问</translation>
    </message>
    <message>
        <source>Next &amp;figure</source>
        <translation>下一个数字(&amp;F)</translation>
    </message>
    <message>
        <source>Previous figure</source>
        <translation>上一个数字</translation>
    </message>
    <message>
        <source>Next &amp;sum that does not add up</source>
        <translation>下一处核对不符(&amp;S)</translation>
    </message>
    <message>
        <source>Previous sum that does not add up</source>
        <translation>上一处核对不符</translation>
    </message>
    <message>
        <source>Next &amp;annotation</source>
        <translation>下一条批注(&amp;A)</translation>
    </message>
    <message>
        <source>Previous annotation</source>
        <translation>上一条批注</translation>
    </message>
    <message>
        <source>Next c&amp;hange</source>
        <translation>下一处更改(&amp;C)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>文字稿(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>T&amp;urns</source>
        <translation>发言(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>大纲(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>批注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>数字(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Charts</source>
        <translation>图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Speakers</source>
        <translation>发言人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>下一个窗格(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>上一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历史记录(&amp;H)</translation>
    </message>
    <message>
        <source>All chan&amp;ges…</source>
        <translation>所有更改(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Corrected text</source>
        <translation>更正后的文本(&amp;T)</translation>
    </message>
    <message>
        <source>Changes &amp;marked in the text</source>
        <translation>在文中标出更改(&amp;M)</translation>
    </message>
    <message>
        <source>Text as &amp;imported</source>
        <translation>导入时的文本(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Side by side</source>
        <translation>并排显示(&amp;S)</translation>
    </message>
    <message>
        <source>Imported &amp;file</source>
        <translation>导入的文件(&amp;F)</translation>
    </message>
    <message>
        <source>Mark &amp;misspelt words</source>
        <translation>标出拼写错误的词(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>放大文字(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>缩小文字(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>正常文字大小(&amp;N)</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随系统(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>高对比度浅色(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>高对比度深色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Annotate</source>
        <translation>批注(&amp;A)</translation>
    </message>
    <message>
        <source>Re&amp;set this layout</source>
        <translation>重置此布局(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>键盘快捷键(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;About Emend</source>
        <translation>关于 Emend(&amp;A)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>采纳</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Annotate</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>拆分</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a button does and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Speaker %1</source>
        <extracomment>An action that gives a turn to the speaker with this number.</extracomment>
        <translation>发言人 %1</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>使用指南(&amp;G)</translation>
    </message>
</context>
<context>
    <name>ui::AddSourceDialog</name>
    <message>
        <source>Add a second source</source>
        <translation>添加参照来源</translation>
    </message>
    <message>
        <source>The name that findings call it by; without one, that of the file</source>
        <translation>疑点中引用它时所用的名称；不填则用文件名</translation>
    </message>
    <message>
        <source>It is compared with the call as soon as a file is chosen.</source>
        <translation>选定文件后立即与业绩会比较。</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>What it is:</source>
        <translation>类别：</translation>
    </message>
    <message>
        <source>&amp;Made by:</source>
        <translation>提供方(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Choose a second source</source>
        <translation>选择参照来源</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Comparing it with the call…</source>
        <translation>正在与业绩会比较…</translation>
    </message>
    <message>
        <source>%1 % of the figures that can be compared agree with the call.</source>
        <translation>可比较的数字中有 %1% 与业绩会一致。</translation>
    </message>
    <message>
        <source>It is this call: %1 % of the words are common.</source>
        <translation>确为本场业绩会：%1% 的词相同。</translation>
    </message>
</context>
<context>
    <name>ui::AgreementDialog</name>
    <message>
        <source>Agreement of two analysts</source>
        <translation>两位分析师的一致性</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa: 1 is full agreement, 0 is what chance would give</source>
        <translation>Cohen&apos;s kappa：1 表示完全一致，0 表示与随机相同</translation>
    </message>
    <message>
        <source>Text that both tagged so, as a part of the text that either did</source>
        <translation>两人都加了此标签的文字，占任一人加了此标签的文字的比例</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>无姓名</translation>
    </message>
    <message>
        <source>First analyst</source>
        <translation>第一位分析师</translation>
    </message>
    <message>
        <source>Second analyst</source>
        <translation>第二位分析师</translation>
    </message>
    <message>
        <source>and</source>
        <extracomment>Between the names of two analysts who are compared.</extracomment>
        <translation>与</translation>
    </message>
    <message>
        <source>Only %1</source>
        <extracomment>The head of a column: passages on which only this analyst put a tag.</extracomment>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两人</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>重合度</translation>
    </message>
    <message>
        <source>Choose two different analysts.</source>
        <translation>请选择两位不同的分析师。</translation>
    </message>
    <message>
        <source>Only one analyst has put tags in this project. Merge the copy of another one first; each needs a name of his own (Annotations, Your name).</source>
        <translation>此项目中只有一位分析师添加过标签。请先合并另一位分析师的副本；每人都需要有自己的姓名（批注 › 您的姓名）。</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) that either coded.</source>
        <translation>
            <numerusform>任一人编码的文字共 %n 处。</numerusform>
        </translation>
    </message>
    <message>
        <source>Kappa counts them, overlap measures their text. A dash stands where chance alone would agree always.</source>
        <translation>Kappa 按处计数，重合度按文字量计算。短横线表示仅凭随机也会始终一致。</translation>
    </message>
    <message>
        <source>Save the agreement</source>
        <translation>保存一致性结果</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The table was written to “%1”.</source>
        <translation>表格已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::AllChangesDialog</name>
    <message>
        <source>With &amp;unchanged text</source>
        <translation>含未更改的文本(&amp;U)</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有更改</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>In one text</source>
        <translation>合并显示</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>并排显示</translation>
    </message>
    <message>
        <source>Previous change (%1)</source>
        <translation>上一处更改 (%1)</translation>
    </message>
    <message>
        <source>Previous change</source>
        <translation>上一处更改</translation>
    </message>
    <message>
        <source>Next change (%1)</source>
        <translation>下一处更改 (%1)</translation>
    </message>
    <message>
        <source>Next change</source>
        <translation>下一处更改</translation>
    </message>
    <message>
        <source>All changes: %1</source>
        <translation>所有更改：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 处更改，共 %2 处</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) were changed. Click a change to see it in the transcript.</source>
        <translation>
            <numerusform>更改了 %n 段发言。单击某处更改可在文字稿中查看。</numerusform>
        </translation>
    </message>
    <message>
        <source>No word of this call has been changed: it stands as it was imported.</source>
        <translation>本场业绩会没有更改过任何文字，与导入时相同。</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationEditor</name>
    <message>
        <source>&amp;Save note</source>
        <translation>保存备注(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Write the note into the project (Ctrl+Enter)</source>
        <translation>将备注写入项目 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Select words in the transcript and choose “Annotate” to put a note or a tag on them.</source>
        <translation>在文字稿中选择文字，再选“批注”，即可为其添加备注或标签。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>Begin one word earlier</source>
        <translation>起点前移一个词</translation>
    </message>
    <message>
        <source>Begin one word later</source>
        <translation>起点后移一个词</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>End one word earlier</source>
        <translation>终点前移一个词</translation>
    </message>
    <message>
        <source>End one word later</source>
        <translation>终点后移一个词</translation>
    </message>
    <message>
        <source>To the selection</source>
        <translation>移到所选文字</translation>
    </message>
    <message>
        <source>Put the annotation on the words that are selected in the transcript</source>
        <translation>将批注移到文字稿中所选的文字上</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationModel</name>
    <message>
        <source>Removed from the text: “%1”</source>
        <translation>已从文中删除：“%1”</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Figure: %1</source>
        <translation>数字：%1</translation>
    </message>
    <message>
        <source>Finding: %1</source>
        <translation>疑点：%1</translation>
    </message>
</context>
<context>
    <name>ui::AnnotationsPanel</name>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>编码本</translation>
    </message>
    <message>
        <source>Nothing is annotated yet.</source>
        <translation>尚无批注。</translation>
    </message>
    <message>
        <source>Open a transcript to annotate it.</source>
        <translation>打开文字稿即可添加批注。</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>在备注中查找</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
</context>
<context>
    <name>ui::AppearancePage</name>
    <message>
        <source>As the &amp;desktop</source>
        <translation>跟随系统(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>深色(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>高对比度浅色(&amp;H)</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>高对比度深色(&amp;C)</translation>
    </message>
    <message>
        <source>High contrast draws black and white, with stronger colours, lines and frames.</source>
        <translation>高对比度以黑白显示，颜色更鲜明，线条和边框更粗。</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
</context>
<context>
    <name>ui::BackupDesk</name>
    <message>
        <source>The newest backup holds all of it already.</source>
        <translation>最新的备份已包含全部内容。</translation>
    </message>
    <message>
        <source>Project with backups, or damaged</source>
        <translation>有备份或已损坏的项目</translation>
    </message>
    <message>
        <source>Emend projects (*.emend)</source>
        <translation>Emend 项目 (*.emend)</translation>
    </message>
    <message>
        <source>The project is back as it was at %1.</source>
        <translation>项目已还原到 %1 的状态。</translation>
    </message>
    <message>
        <source>The project is back as it was at %1. What it was before is kept beside it as “%2”.</source>
        <translation>项目已还原到 %1 的状态。还原前的项目保留在同一文件夹中，名为“%2”。</translation>
    </message>
    <message>
        <source>%1 recovered</source>
        <extracomment>The name that is offered for a project recovered from a damaged file.</extracomment>
        <translation>%1 已恢复</translation>
    </message>
    <message>
        <source>Recover into a new project</source>
        <translation>恢复到新项目</translation>
    </message>
    <message>
        <source>What could be read is now in “%1”. The damaged file was left as it is.</source>
        <translation>可读取的内容现已存入“%1”。损坏的文件未作改动。</translation>
    </message>
    <message>
        <source>The project file is %1 smaller now. Nothing in it has changed.</source>
        <translation>项目文件缩小了 %1。内容没有任何变化。</translation>
    </message>
    <message>
        <source>The project file holds nothing superfluous; it was written anew as it was.</source>
        <translation>项目文件中没有多余的内容；已按原样重新写入。</translation>
    </message>
</context>
<context>
    <name>ui::BackupsDialog</name>
    <message>
        <source>“%1” is backed up when it is opened.</source>
        <translation>“%1”在打开时备份。</translation>
    </message>
    <message>
        <source>“%1” is backed up when it is opened and every hour while you change it.</source>
        <translation>“%1”在打开时备份，更改期间每小时备份一次。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is backed up when it is opened and every %n minute(s) while you change it.</source>
        <translation>
            <numerusform>“%1”在打开时备份，更改期间每 %n 分钟备份一次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups and recovery</source>
        <translation>备份与恢复</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>What is missing or doubtful</source>
        <translation>缺失或存疑的内容</translation>
    </message>
    <message>
        <source>&amp;Go back to this backup</source>
        <translation>还原到此备份(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>立即备份(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Recover what can be read…</source>
        <translation>恢复可读取的内容(&amp;R)…</translation>
    </message>
    <message>
        <source>Going back to a backup keeps the file as it is now beside it, under another name.</source>
        <translation>还原到备份时，当前文件会以另一名称保留在同一文件夹中。</translation>
    </message>
    <message>
        <source>“%1” is damaged and was left as it is. %2 Recovering reads every part that is still whole into a new file and lists the rest.</source>
        <translation>“%1”已损坏，未作改动。%2恢复时会把仍完好的部分读入新文件，并列出其余部分。</translation>
    </message>
    <message>
        <source>There is no backup of it.</source>
        <translation>该项目没有备份。</translation>
    </message>
    <message numerus="yes">
        <source>The last %n backup(s) are kept, and each is read once to see that it is whole.</source>
        <translation>
            <numerusform>保留最近 %n 个备份，每个都读取一次以确认完好。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were recovered</source>
        <translation>
            <numerusform>已恢复 %n 场业绩会</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 into “%2”, with everything that was done in them.</source>
        <translation>%1，存入“%2”，其中所做的一切都已保留。</translation>
    </message>
    <message>
        <source>%1 into “%2”. This is missing or doubtful; it also stands in a text file beside the new project:</source>
        <translation>%1，存入“%2”。以下内容缺失或存疑；新项目所在文件夹中的文本文件也列出了这些内容：</translation>
    </message>
</context>
<context>
    <name>ui::BackupsPage</name>
    <message>
        <source>Folder for backups</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Your data folder</source>
        <translation>您的数据文件夹</translation>
    </message>
    <message>
        <source>Only when a project is opened</source>
        <translation>仅在打开项目时</translation>
    </message>
    <message numerus="yes">
        <source>When opened, and every %n minute(s)</source>
        <translation>
            <numerusform>打开时，以及每 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>When opened, and every hour</source>
        <translation>打开时，以及每小时</translation>
    </message>
    <message numerus="yes">
        <source>When opened, and every %n hour(s)</source>
        <translation>
            <numerusform>打开时，以及每 %n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Back up:</source>
        <translation>备份时机(&amp;B)：</translation>
    </message>
    <message>
        <source>&amp;Keep of each project:</source>
        <translation>每个项目保留(&amp;K)：</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>A backup is made only if something has changed since the last one. In another folder, earlier backups stay where they are and are still found.</source>
        <translation>只有在上次备份后有更改时才会备份。换用其他文件夹后，以前的备份留在原处，仍可找到。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
</context>
<context>
    <name>ui::BridgeChart</name>
    <message>
        <source>%1 by segment, %2</source>
        <translation>%1（按分部），%2</translation>
    </message>
    <message>
        <source>Change of %1 on the year before, %2</source>
        <translation>%1 较上年的变动，%2</translation>
    </message>
    <message>
        <source>Change of %1, %2 to %3</source>
        <translation>%1 的变动，%2 至 %3</translation>
    </message>
    <message>
        <source>From revenue to %1, %2</source>
        <translation>从营业收入到 %1，%2</translation>
    </message>
    <message>
        <source>Other, not said</source>
        <translation>其他（未说明）</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>上年</translation>
    </message>
    <message>
        <source>%1, what is missing to the total</source>
        <translation>%1，与总额的差额</translation>
    </message>
    <message>
        <source>%1, computed from the growth that was said</source>
        <translation>%1，由所说的增速推算</translation>
    </message>
    <message>
        <source>Values of the year before follow in part from the growth that was said</source>
        <translation>上年的部分数值由所说的增速推算</translation>
    </message>
</context>
<context>
    <name>ui::CallDesk</name>
    <message>
        <source>Add calls to this project</source>
        <translation>向此项目添加业绩会</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>Add a folder of calls to this project</source>
        <translation>向此项目添加业绩会文件夹</translation>
    </message>
    <message>
        <source>There is no transcript in “%1”.</source>
        <translation>“%1”中没有文字稿。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were removed from the project. Undo brings them back.</source>
        <translation>
            <numerusform>已从项目中移除 %n 场业绩会。撤销可将其放回。</numerusform>
        </translation>
    </message>
    <message>
        <source>These words are no longer there; the list will follow.</source>
        <translation>这些文字已不在原处；列表随后更新。</translation>
    </message>
</context>
<context>
    <name>ui::CallDetailsDialog</name>
    <message>
        <source>Details of the call</source>
        <translation>业绩会详情</translation>
    </message>
    <message>
        <source>Second quarter 2025 earnings call</source>
        <translation>2025 年第二季度业绩会</translation>
    </message>
    <message>
        <source>2025Q2</source>
        <translation>2025Q2</translation>
    </message>
    <message>
        <source>Date of the call</source>
        <translation>业绩会日期</translation>
    </message>
    <message>
        <source>The date is known</source>
        <translation>日期已知</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>公司(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Event</source>
        <translation>活动(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Period</source>
        <translation>期间(&amp;P)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
</context>
<context>
    <name>ui::CallModel</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Open findings of all findings.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>This call has not been analysed yet.</source>
        <translation>本场业绩会尚未分析。</translation>
    </message>
    <message>
        <source>The counts are from before the last change; they follow in the background.</source>
        <translation>计数为上次更改之前的结果；正在后台更新。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>业绩会</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>待处理疑点</translation>
    </message>
    <message>
        <source>KPIs unreviewed</source>
        <translation>未审阅 KPI</translation>
    </message>
</context>
<context>
    <name>ui::CallsPanel</name>
    <message>
        <source>Calls of this project</source>
        <translation>本项目的业绩会</translation>
    </message>
    <message>
        <source>Filter calls</source>
        <translation>筛选业绩会</translation>
    </message>
    <message>
        <source>State of calls</source>
        <translation>业绩会状态</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>所有业绩会</translation>
    </message>
    <message>
        <source>With open findings</source>
        <translation>有待处理疑点</translation>
    </message>
    <message>
        <source>All findings decided</source>
        <translation>疑点均已处理</translation>
    </message>
    <message>
        <source>Not analysed yet</source>
        <translation>尚未分析</translation>
    </message>
    <message>
        <source>Add calls</source>
        <translation>添加业绩会</translation>
    </message>
    <message>
        <source>&amp;Files…</source>
        <translation>文件(&amp;F)…</translation>
    </message>
    <message>
        <source>A whole f&amp;older…</source>
        <translation>整个文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the selected calls from the project; this can be undone</source>
        <translation>从项目中移除所选的业绩会；可以撤销</translation>
    </message>
    <message>
        <source>&amp;Show this call</source>
        <translation>显示此业绩会(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Details…</source>
        <translation>详情(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove from the project</source>
        <translation>从项目中移除(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 场业绩会</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>显示 %n 场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the analysis</source>
        <translation>
            <numerusform>%n 场等待分析</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a transcript or a project to see its calls.</source>
        <translation>打开文字稿或项目即可查看其业绩会。</translation>
    </message>
    <message>
        <source>No call matches.</source>
        <translation>没有符合条件的业绩会。</translation>
    </message>
</context>
<context>
    <name>ui::ChangesBar</name>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What stands beside the call</source>
        <translation>与业绩会并排显示的内容</translation>
    </message>
    <message>
        <source>Back to the corrected text</source>
        <translation>返回更正后的文本</translation>
    </message>
    <message>
        <source>No word has been changed</source>
        <translation>没有更改过文字</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 处更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>第 %1 处更改，共 %2 处</translation>
    </message>
</context>
<context>
    <name>ui::ChangesDesk</name>
    <message>
        <source>Changes of the transcript</source>
        <translation>文字稿的更改</translation>
    </message>
    <message>
        <source>Imported text</source>
        <translation>导入时的文本</translation>
    </message>
    <message>
        <source>Corrected text with its changes</source>
        <translation>更正后的文本及其更改</translation>
    </message>
    <message>
        <source>As imported</source>
        <translation>导入时的状态</translation>
    </message>
    <message>
        <source>Beside the imported text</source>
        <translation>与导入时的文本并排</translation>
    </message>
    <message>
        <source>Beside a second source</source>
        <translation>与参照来源并排</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
</context>
<context>
    <name>ui::ChangesWriter</name>
    <message>
        <source>As it was imported</source>
        <translation>导入时的状态</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>当前状态</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) without a change</source>
        <translation>
            <numerusform>%n 段发言没有更改</numerusform>
        </translation>
    </message>
    <message>
        <source>Between turns</source>
        <translation>发言之间</translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message>
        <source>Growth on the year before</source>
        <translation>同比增速</translation>
    </message>
    <message>
        <source>Growth on the quarter before</source>
        <translation>环比增速</translation>
    </message>
    <message>
        <source>%1 (guidance)</source>
        <translation>%1（指引）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Change in percent</source>
        <translation>变动（百分比）</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%n smaller figure(s) not shown</source>
        <translation>
            <numerusform>未显示 %n 个较小的数字</numerusform>
        </translation>
    </message>
    <message>
        <source>Now</source>
        <translation>本期</translation>
    </message>
    <message>
        <source>Earlier period</source>
        <translation>前期</translation>
    </message>
    <message>
        <source>Source: earnings call, as said</source>
        <translation>来源：业绩会原话</translation>
    </message>
    <message>
        <source>Source: %1, as said</source>
        <translation>来源：%1 原话</translation>
    </message>
</context>
<context>
    <name>ui::ChartItem</name>
    <message>
        <source>not reviewed</source>
        <translation>未审阅</translation>
    </message>
</context>
<context>
    <name>ui::ChartView</name>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
</context>
<context>
    <name>ui::ChartsPanel</name>
    <message>
        <source>Nothing that could be compared was found in this call. Figures that you add to the table are drawn here.</source>
        <translation>本场业绩会中没有可比较的内容。添加到表格中的数字会绘制在这里。</translation>
    </message>
    <message>
        <source>Open a transcript to see its figures and speakers as charts.</source>
        <translation>打开文字稿即可以图表查看其数字和发言人。</translation>
    </message>
    <message>
        <source>There is no chart to save. Nothing was written.</source>
        <translation>没有可保存的图表。未写入任何内容。</translation>
    </message>
    <message>
        <source>The chart could not be written to “%1”. Nothing was changed; choose another place.</source>
        <translation>无法将图表写入“%1”。未作任何更改；请选择其他位置。</translation>
    </message>
    <message>
        <source>The chart “%1” is in the clipboard.</source>
        <translation>图表“%1”已复制到剪贴板。</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG 图片 (*.png)</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG 图形 (*.svg)</translation>
    </message>
    <message>
        <source>PDF page (*.pdf)</source>
        <translation>PDF 页面 (*.pdf)</translation>
    </message>
    <message>
        <source>Save chart</source>
        <translation>保存图表</translation>
    </message>
    <message>
        <source>The chart was written to “%1”.</source>
        <translation>图表已写入“%1”。</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chart as an image</source>
        <translation>将图表复制为图片</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>将图表保存为 PNG、SVG 或 PDF</translation>
    </message>
    <message>
        <source>Point at a figure to see the words behind it.</source>
        <translation>指向某个数字可查看其原话。</translation>
    </message>
</context>
<context>
    <name>ui::Check</name>
    <message>
        <source>Growth</source>
        <translation>增速</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Said more than once</source>
        <translation>多次提及</translation>
    </message>
    <message>
        <source>Order of magnitude</source>
        <translation>数量级</translation>
    </message>
</context>
<context>
    <name>ui::CheckStatus</name>
    <message>
        <source>Adds up</source>
        <translation>相符</translation>
    </message>
    <message>
        <source>Does not add up</source>
        <translation>不符</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未核对</translation>
    </message>
</context>
<context>
    <name>ui::ChecksPanel</name>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>No figures that could be checked against each other were found.</source>
        <translation>没有可相互核对的数字。</translation>
    </message>
    <message>
        <source>Open a transcript to see its figures.</source>
        <translation>打开文字稿即可查看其数字。</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; (likely wrong)</source>
        <extracomment>A figure of a sum that is likely the wrong one.</extracomment>
        <translation>&lt;b&gt;%1&lt;/b&gt;（可能有误）</translation>
    </message>
    <message>
        <source>Show in text: %1</source>
        <extracomment>The numbers that a sum is about, each a link to its words.</extracomment>
        <translation>在文中显示：%1</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>写入“%1”</translation>
    </message>
    <message>
        <source>Write “%1” instead of “%2”, which makes the sum hold (Ctrl+Enter)</source>
        <translation>以“%1”代替“%2”，使核对相符 (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>ui::CodebookView</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>There are no tags yet. Add one below, such as “Guidance” or “Risk”.</source>
        <translation>尚无标签。请在下方添加，例如“指引”或“风险”。</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新建标签</translation>
    </message>
    <message>
        <source>Name of the new tag</source>
        <translation>新标签的名称</translation>
    </message>
    <message>
        <source>Add this tag to the codebook</source>
        <translation>将此标签添加到编码本</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Change, move, list or remove the tag; import and export the codebook</source>
        <translation>更改、移动、列出或移除标签；导入和导出编码本</translation>
    </message>
    <message>
        <source>&amp;Change the tag…</source>
        <translation>更改标签(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>重命名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Add a tag below…</source>
        <translation>添加下级标签(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Move to the top level</source>
        <translation>移到顶层(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Quotes with this tag…</source>
        <translation>此标签的摘录(&amp;Q)…</translation>
    </message>
    <message>
        <source>&amp;Import a codebook…</source>
        <translation>导入编码本(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export the codebook…</source>
        <translation>导出编码本(&amp;E)…</translation>
    </message>
    <message>
        <source>Name of the tag below “%1”</source>
        <translation>“%1”的下级标签名称</translation>
    </message>
</context>
<context>
    <name>ui::CodingDesk</name>
    <message>
        <source>Choose a figure of the table first.</source>
        <translation>请先在表格中选择一个数字。</translation>
    </message>
    <message>
        <source>Select the words in the transcript that the annotation should lie on.</source>
        <translation>请在文字稿中选择批注要标注的文字。</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>导入编码本</translation>
    </message>
    <message>
        <source>Codebooks (*.qdc *.csv *.tsv *.txt);;All files (*)</source>
        <translation>编码本 (*.qdc *.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The codebook has all tags of the file already.</source>
        <translation>编码本已有该文件中的所有标签。</translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s) were added from the file.</source>
        <translation>
            <numerusform>从文件添加了 %n 个标签。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no tags yet that could be exported.</source>
        <translation>尚无可导出的标签。</translation>
    </message>
    <message>
        <source>REFI-QDA codebooks (*.qdc)</source>
        <translation>REFI-QDA 编码本 (*.qdc)</translation>
    </message>
    <message>
        <source>Export the codebook</source>
        <translation>导出编码本</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The codebook was written to “%1”.</source>
        <translation>编码本已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::CommandDesk</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>What do you want to do? A turn’s number or a name goes there</source>
        <translation>您想做什么？输入发言编号或名称可转到该处</translation>
    </message>
    <message>
        <source>Nothing is called so. Fewer letters find more.</source>
        <translation>没有这样的名称。少输几个字可找到更多。</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A menu and a menu in it: “View › Panels”.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message numerus="yes">
        <source>Speaker with %n turn(s)</source>
        <translation>
            <numerusform>发言人，%n 段发言</numerusform>
        </translation>
    </message>
    <message>
        <source>Call of this project</source>
        <translation>本项目的业绩会</translation>
    </message>
    <message>
        <source>Go to turn %1</source>
        <extracomment>%1 is the number of a turn and its speaker, such as “12 · Jane Doe”.</extracomment>
        <translation>转到发言 %1</translation>
    </message>
</context>
<context>
    <name>ui::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>All files show the call as it stands on the screen, with your corrections.</source>
        <translation>所有文件都按屏幕上的业绩会导出，包括您的更正。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>文件夹：</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>导出(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Track changes against the imported text</source>
        <translation>标记与导入文本相比的修订(&amp;T)</translation>
    </message>
    <message>
        <source>Shows in web pages, Word, OpenDocument and PDF what was taken out and what was written instead, by whom and when.</source>
        <translation>在网页、Word、OpenDocument 和 PDF 中显示删去了什么、改写成了什么，以及由谁在何时所改。</translation>
    </message>
    <message>
        <source>&amp;Interpreted turns:</source>
        <translation>口译发言(&amp;I)：</translation>
    </message>
    <message>
        <source>What stands in clean transcripts; tables and analysis always hold everything.</source>
        <translation>清洁版文字稿的内容；表格和分析始终包含全部内容。</translation>
    </message>
    <message>
        <source>Folder for the exported files</source>
        <translation>导出文件的文件夹</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made. Nothing was written; choose another one.</source>
        <translation>无法创建文件夹“%1”。未写入任何内容；请选择其他文件夹。</translation>
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
        <translation>图表 (.png, .svg, .pdf)</translation>
    </message>
</context>
<context>
    <name>ui::ExportPage</name>
    <message>
        <source>Ticked when the export dialog opens:</source>
        <translation>打开导出对话框时默认勾选：</translation>
    </message>
    <message>
        <source>&amp;Interpreted turns:</source>
        <translation>口译发言(&amp;I)：</translation>
    </message>
    <message>
        <source>Folder for exported files</source>
        <translation>导出文件的文件夹</translation>
    </message>
    <message>
        <source>The folder of the project</source>
        <translation>项目所在文件夹</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
</context>
<context>
    <name>ui::FigureDesk</name>
    <message>
        <source>Select the words that say the figure first.</source>
        <translation>请先选择说出该数字的文字。</translation>
    </message>
    <message>
        <source>The note was written to “%1”.</source>
        <translation>报告已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::FigureDialog</name>
    <message>
        <source>Add a figure</source>
        <translation>添加数字</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>整个公司</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Metric:</source>
        <translation>指标(&amp;M)：</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>数值(&amp;V)：</translation>
    </message>
    <message>
        <source>&amp;Period:</source>
        <translation>期间(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Segment:</source>
        <translation>分部(&amp;S)：</translation>
    </message>
    <message>
        <source>Write the value with its unit, such as “RMB 2,349.2 m”.</source>
        <translation>请写出数值及单位，例如“RMB 2,349.2 m”。</translation>
    </message>
    <message>
        <source>Name what is measured, such as “Revenue”.</source>
        <translation>请写出所衡量的指标名称，例如“Revenue”。</translation>
    </message>
</context>
<context>
    <name>ui::FigureInput</name>
    <message>
        <source>“%1” is no change in percent. Write it as “+15.3 %” or “−4 %”.</source>
        <translation>“%1”不是以百分比表示的变动。请写成“+15.3 %”或“−4 %”。</translation>
    </message>
    <message>
        <source>“%1” is no period. Write “Q2 2025”, “H1 2025”, “FY 2025” or a date such as “2025-06-30”.</source>
        <translation>“%1”不是期间。请写成“Q2 2025”、“H1 2025”、“FY 2025”，或“2025-06-30”之类的日期。</translation>
    </message>
    <message>
        <source>“%1” is no figure. Write a number with its unit, such as “RMB 2,349.2 m”, “17.3 %” or “120 bps”.</source>
        <translation>“%1”不是数字。请写出数值及单位，例如“RMB 2,349.2 m”、“17.3 %”或“120 bps”。</translation>
    </message>
</context>
<context>
    <name>ui::FigureStatus</name>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>已添加</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已剔除</translation>
    </message>
    <message>
        <source>Unreviewed</source>
        <translation>未审阅</translation>
    </message>
</context>
<context>
    <name>ui::FileMenus</name>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过文件</translation>
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
        <translation>在更正后的文本中查找</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一个结果</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一个结果</translation>
    </message>
    <message>
        <source>Close the find bar (Esc)</source>
        <translation>关闭查找栏 (Esc)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button does, and its keys.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
</context>
<context>
    <name>ui::FindDesk</name>
    <message>
        <source>Select words in the transcript first; only they are then looked at.</source>
        <translation>请先在文字稿中选择文字；随后只在其中查找。</translation>
    </message>
    <message>
        <source>The call has changed meanwhile, so nothing was replaced. Look at the list again.</source>
        <translation>业绩会在此期间有变化，因此未替换任何内容。请重新查看列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were replaced; undo takes all of them back.</source>
        <translation>
            <numerusform>已替换 %n 处；撤销可全部还原。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindingCard</name>
    <message>
        <source>Nothing: the words are removed</source>
        <translation>空：删除这些文字</translation>
    </message>
    <message>
        <source>&amp;Proposal</source>
        <translation>建议(&amp;P)</translation>
    </message>
    <message>
        <source>No proposal. &amp;What was said?</source>
        <translation>没有建议。原话是什么(&amp;W)？</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>采纳(&amp;A)</translation>
    </message>
    <message>
        <source>Write the proposal and go on to the next finding (Enter)</source>
        <translation>写入建议并转到下一处疑点 (Enter)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>Change the proposal before it is written</source>
        <translation>写入前先修改建议</translation>
    </message>
    <message>
        <source>&amp;It was said</source>
        <translation>原话如此(&amp;I)</translation>
    </message>
    <message>
        <source>Keep the words: they were really said</source>
        <translation>保留这些文字：原话确实如此</translation>
    </message>
    <message>
        <source>It was said &amp;here</source>
        <translation>此处原话如此(&amp;H)</translation>
    </message>
    <message>
        <source>These words are right e&amp;verywhere</source>
        <translation>这些文字在各处均正确(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Skip</source>
        <translation>跳过(&amp;S)</translation>
    </message>
    <message>
        <source>Leave it open and go on to the next finding</source>
        <translation>保留待处理，转到下一处疑点</translation>
    </message>
    <message>
        <source>Remo&amp;ve</source>
        <translation>删除(&amp;V)</translation>
    </message>
</context>
<context>
    <name>ui::FindingCategory</name>
    <message>
        <source>Loop</source>
        <translation>循环重复</translation>
    </message>
    <message>
        <source>Loop that varies</source>
        <translation>有变化的循环重复</translation>
    </message>
    <message>
        <source>Written twice</source>
        <translation>写了两遍</translation>
    </message>
    <message>
        <source>Copied passage</source>
        <translation>复制的段落</translation>
    </message>
    <message>
        <source>Stutter</source>
        <translation>口吃</translation>
    </message>
    <message>
        <source>False start</source>
        <translation>改口</translation>
    </message>
    <message>
        <source>Wrong word</source>
        <translation>错词</translation>
    </message>
    <message>
        <source>Unknown word</source>
        <translation>未知词</translation>
    </message>
    <message>
        <source>Unlikely word</source>
        <translation>不太可能的词</translation>
    </message>
    <message>
        <source>Often confused</source>
        <translation>易混淆的词</translation>
    </message>
    <message>
        <source>Odd expression</source>
        <translation>异常表达</translation>
    </message>
    <message>
        <source>Broken sentence</source>
        <translation>断裂的句子</translation>
    </message>
    <message>
        <source>Broken figure</source>
        <translation>断裂的数字</translation>
    </message>
    <message>
        <source>Run-on sentence</source>
        <translation>未断开的长句</translation>
    </message>
    <message>
        <source>Foreign script</source>
        <translation>其他文种</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>货币</translation>
    </message>
    <message>
        <source>Impossible date</source>
        <translation>不存在的日期</translation>
    </message>
    <message>
        <source>Name of a law</source>
        <translation>法律名称</translation>
    </message>
    <message>
        <source>Year of a law</source>
        <translation>法律年份</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Translation noise</source>
        <translation>翻译噪声</translation>
    </message>
    <message>
        <source>Other words elsewhere</source>
        <translation>参照来源文字不同</translation>
    </message>
    <message>
        <source>Words left out</source>
        <translation>遗漏的文字</translation>
    </message>
    <message>
        <source>Differs from the release</source>
        <translation>与新闻稿不符</translation>
    </message>
    <message>
        <source>Growth does not add up</source>
        <translation>增速不符</translation>
    </message>
    <message>
        <source>Ratio does not add up</source>
        <translation>比率不符</translation>
    </message>
    <message>
        <source>Sum does not add up</source>
        <translation>合计不符</translation>
    </message>
    <message>
        <source>Date does not fit</source>
        <translation>日期不符</translation>
    </message>
    <message>
        <source>Said differently elsewhere</source>
        <translation>别处说法不同</translation>
    </message>
    <message>
        <source>Order of magnitude</source>
        <translation>数量级</translation>
    </message>
</context>
<context>
    <name>ui::FindingFilterBar</name>
    <message>
        <source>Section</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>How sure the finding is</source>
        <translation>疑点的置信度</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>任意置信度</translation>
    </message>
    <message>
        <source>%1 % sure or more</source>
        <extracomment>How sure a finding is at least, such as 70 %.</extracomment>
        <translation>置信度 %1% 及以上</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show the findings of all sections and speakers</source>
        <translation>显示所有环节和发言人的疑点</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>所有环节</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>未知发言人</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>所有发言人</translation>
    </message>
</context>
<context>
    <name>ui::FindingModel</name>
    <message>
        <source>No proposal.</source>
        <translation>没有建议。</translation>
    </message>
    <message>
        <source>Proposal: remove “%1”.</source>
        <translation>建议：删除“%1”。</translation>
    </message>
    <message>
        <source>Proposal: write “%1”.</source>
        <translation>建议：写作“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::FindingsPage</name>
    <message>
        <source>Show these kinds of findings, if they are sure enough:</source>
        <translation>显示以下类型中置信度足够高的疑点：</translation>
    </message>
    <message>
        <source>%1 % sure or more</source>
        <translation>置信度 %1% 及以上</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Of the findings of a kind: how many are shown, and how many there are.</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Findings that are hidden stay open: nothing is decided about them, and exports hold them. The status line says how many they are.</source>
        <translation>隐藏的疑点仍待处理：不对其作任何处理，导出时仍会包含。状态栏会显示隐藏的数量。</translation>
    </message>
    <message>
        <source>%1: how sure at least</source>
        <extracomment>The name of a slider; %1 is a kind of findings.</extracomment>
        <translation>%1：最低置信度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>However sure</source>
        <translation>任意置信度</translation>
    </message>
    <message>
        <source>Shows %1 of %2 open findings of this call.</source>
        <translation>显示本场业绩会 %2 处待处理疑点中的 %1 处。</translation>
    </message>
    <message>
        <source>Open a call to see how many findings this shows.</source>
        <translation>打开业绩会即可查看此设置会显示多少处疑点。</translation>
    </message>
</context>
<context>
    <name>ui::FolderEdit</name>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryDialog</name>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>所有项目</translation>
    </message>
    <message>
        <source>Wherever a wrong form stands in a call, the review queue proposes the right one. Nothing is changed without you.</source>
        <translation>只要业绩会中出现错误写法，审阅队列就会建议正确写法。未经您同意不作任何更改。</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>From my &amp;corrections</source>
        <translation>从我的更正中提取(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) were added from your corrections. Remove what holds for one place only.</source>
        <translation>
            <numerusform>已从您的更正中添加 %n 条术语。请移除只适用于某一处的术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your corrections teach nothing that is not in the glossary already.</source>
        <translation>您的更正中没有术语表尚未收录的内容。</translation>
    </message>
    <message>
        <source>Import a glossary</source>
        <translation>导入术语表</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) were read.</source>
        <translation>
            <numerusform>已读取 %n 条术语。</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the glossary</source>
        <translation>导出术语表</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The glossary was written to “%1”.</source>
        <translation>术语表已写入“%1”。</translation>
    </message>
    <message>
        <source>There are no corrections to learn from yet.</source>
        <translation>尚无可供提取的更正。</translation>
    </message>
</context>
<context>
    <name>ui::GlossaryTable</name>
    <message>
        <source>Right</source>
        <translation>正确写法</translation>
    </message>
    <message>
        <source>Wrong, parted by “|”</source>
        <translation>错误写法，以“|”分隔</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>术语</translation>
    </message>
</context>
<context>
    <name>ui::HelpWindow</name>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>Search all pages</source>
        <translation>搜索所有页面</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tooltip: what a button does and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <extracomment>A page of the guide and a heading on it.</extracomment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Nothing is found. Fewer letters find more.</source>
        <translation>没有找到。少输入几个字可以找到更多。</translation>
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
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>ui::HintBar</name>
    <message>
        <source>No more hints</source>
        <translation>不再显示提示</translation>
    </message>
    <message>
        <source>Close this hint</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>ui::Hints</name>
    <message>
        <source>%1 accepts the proposal, %2 keeps the words as said, %3 leaves them for later.</source>
        <translation>%1 采纳建议，%2 保留原话，%3 留待以后处理。</translation>
    </message>
    <message>
        <source>%1 finds every action by a few letters of its name, and %2 goes to a turn.</source>
        <translation>%1 可按名称中的几个字找到任何操作，%2 可转到某段发言。</translation>
    </message>
    <message>
        <source>%1, %2 and %3 lay the panels out for reviewing, annotating and figures.</source>
        <translation>%1、%2 和 %3 分别切换到审阅、批注和数字布局。</translation>
    </message>
</context>
<context>
    <name>ui::HistoryCard</name>
    <message>
        <source>This was undone. Redo brings it back.</source>
        <translation>此更改已撤销。重做可恢复。</translation>
    </message>
    <message>
        <source>This was undone, and then something else was done.</source>
        <translation>此更改已撤销，随后又进行了其他操作。</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>显示文字</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>撤回此更改</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>更改的内容</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>显示该更改</translation>
    </message>
    <message>
        <source>Show the later change in the list</source>
        <translation>在列表中显示后来的那项更改</translation>
    </message>
    <message>
        <source>Take this change back and leave later ones as they are; undo brings it back</source>
        <translation>撤回此更改，保留其后的更改；撤销可恢复</translation>
    </message>
    <message>
        <source>Take back what followed…</source>
        <translation>撤回其后的更改…</translation>
    </message>
    <message>
        <source>Take back everything that was done after this change, in one step</source>
        <translation>一步撤回此更改之后的所有操作</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryChart</name>
    <message>
        <source>%1 in %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, as told in a later call</source>
        <translation>%1，据后来的业绩会所说</translation>
    </message>
    <message numerus="yes">
        <source>Source: %n earnings call(s), as said</source>
        <translation>
            <numerusform>来源：%n 场业绩会原话</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over time, %2</source>
        <translation>%1历期变化，%2</translation>
    </message>
    <message>
        <source>%1: %2 over time, %3</source>
        <translation>%1：%2历期变化，%3</translation>
    </message>
    <message>
        <source>%1 by company, %2</source>
        <translation>%1（按公司），%2</translation>
    </message>
</context>
<context>
    <name>ui::HistoryDelegate</name>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryDesk</name>
    <message>
        <source>The change was taken back. Undo brings it back.</source>
        <translation>已撤回该更改。撤销可恢复。</translation>
    </message>
    <message>
        <source>Nothing that was done after this change is in force.</source>
        <translation>此更改之后的操作均未生效。</translation>
    </message>
    <message>
        <source>Whatever was done after this change has been taken back already.</source>
        <translation>此更改之后的操作均已撤回。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) were taken back. One undo brings all of them back.</source>
        <translation>
            <numerusform>已撤回 %n 项更改。撤销一次可全部恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back all that followed</source>
        <translation>撤回其后的全部更改</translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s) in %1 calls?</source>
        <translation>
            <numerusform>要撤回 %1 场业绩会中的 %n 项更改吗？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)?</source>
        <translation>
            <numerusform>要撤回 %n 项更改吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything that was done after “%1” (%2) is taken back in one step, by whomever it was done. Calls that were added stay. One undo brings all of it back.</source>
        <translation>“%1”（%2）之后的所有操作，无论由谁进行，都将一步撤回。已添加的业绩会保留。撤销一次可全部恢复。</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>撤回(&amp;B)</translation>
    </message>
    <message>
        <source>The call was taken out of the project, so its words cannot be shown.</source>
        <translation>该业绩会已从项目中移除，因此无法显示其文字。</translation>
    </message>
</context>
<context>
    <name>ui::HistoryModel</name>
    <message>
        <source>removed tag</source>
        <translation>已移除的标签</translation>
    </message>
    <message>
        <source>former speaker</source>
        <translation>以前的发言人</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message>
        <source>What was done, newest first</source>
        <translation>所做的操作，最新的在前</translation>
    </message>
    <message>
        <source>Words before or after a change</source>
        <translation>更改前后的文字</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析师</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>Kind of change</source>
        <translation>更改类型</translation>
    </message>
    <message>
        <source>All changes</source>
        <translation>所有更改</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>业绩会</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>所有业绩会</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>本场业绩会</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation>未署名</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%n 项更改中的 %1 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a project to see what was done in it.</source>
        <translation>打开项目即可查看其中所做的操作。</translation>
    </message>
    <message>
        <source>No change is like that. “Show all” lists every one.</source>
        <translation>没有符合条件的更改。“全部显示”会列出所有更改。</translation>
    </message>
    <message>
        <source>Nothing has been changed yet. Whatever you do is listed here, and can be taken back one by one.</source>
        <translation>尚未更改任何内容。您所做的一切都会列在这里，并可逐项撤回。</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier change(s) build on this. Take them back first.</source>
        <translation>
            <numerusform>%1和另外 %n 项较早的更改依赖于此更改。请先撤回它们。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 builds on this. Take that back first.</source>
        <translation>%1依赖于此更改。请先撤回它。</translation>
    </message>
</context>
<context>
    <name>ui::HoverCard</name>
    <message>
        <source>Remove: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Inserted: %1</source>
        <translation>插入：%1</translation>
    </message>
</context>
<context>
    <name>ui::ImportDesk</name>
    <message>
        <source>What you pasted could not be kept in “%1”, so nothing was imported. Is the disk full?</source>
        <translation>无法将粘贴的内容存入“%1”，因此未导入任何内容。磁盘是否已满？</translation>
    </message>
    <message>
        <source>Import a transcript</source>
        <translation>导入文字稿</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>文字稿</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy the words of a call and paste them again.</source>
        <translation>剪贴板中没有文本。请复制业绩会的文字，然后重新粘贴。</translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message>
        <source>&amp;Add it to the open project</source>
        <translation>添加到打开的项目(&amp;A)</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>导入“%1”</translation>
    </message>
    <message>
        <source>As recognised: %1</source>
        <extracomment>The first entry of a list of formats: the one that the file looks like.</extracomment>
        <translation>自动识别：%1</translation>
    </message>
    <message>
        <source>As recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Layout:</source>
        <translation>版式(&amp;L)：</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>编码：</translation>
    </message>
    <message>
        <source>Title:</source>
        <translation>标题：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Turns:</source>
        <translation>发言：</translation>
    </message>
    <message>
        <source>Speakers:</source>
        <translation>发言人：</translation>
    </message>
    <message>
        <source>The first turns as they will be imported</source>
        <translation>将要导入的前几段发言</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says none.</source>
        <translation>文件中未注明。</translation>
    </message>
    <message>
        <source>The file does not say who speaks; they are told apart by what they say.</source>
        <translation>文件未注明发言人；将根据发言内容区分。</translation>
    </message>
</context>
<context>
    <name>ui::ImportFormats</name>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>ui::ImportedFileDialog</name>
    <message>
        <source>The file as it was imported</source>
        <translation>导入时的文件</translation>
    </message>
    <message>
        <source>Double-click to see the place in the transcript.</source>
        <translation>双击可查看在文字稿中的位置。</translation>
    </message>
    <message>
        <source>Imported file: %1</source>
        <translation>导入的文件：%1</translation>
    </message>
    <message>
        <source>%1 characters in %2. Nothing that is done in the transcript changes them.</source>
        <extracomment>About a file: how many characters it has, and the encoding in which they were written.</extracomment>
        <translation>%1 个字符，编码为 %2。在文字稿中的任何操作都不会改动该文件。</translation>
    </message>
</context>
<context>
    <name>ui::KeyMap</name>
    <message>
        <source>This file holds no keyboard shortcuts of Emend. Nothing was changed.</source>
        <translation>此文件中没有 Emend 的键盘快捷键。未作任何更改。</translation>
    </message>
    <message>
        <source>These shortcuts were written by a newer version of Emend. Nothing was changed.</source>
        <translation>这些快捷键由较新版本的 Emend 写入。未作任何更改。</translation>
    </message>
    <message>
        <source>“%1” cannot be a shortcut. %2 Nothing was changed.</source>
        <translation>“%1”不能用作快捷键。%2未作任何更改。</translation>
    </message>
    <message>
        <source>It is not one key.</source>
        <translation>它不是单个按键。</translation>
    </message>
    <message>
        <source>F10 opens the menu bar.</source>
        <translation>F10 用于打开菜单栏。</translation>
    </message>
    <message>
        <source>Alt+F4 belongs to the desktop.</source>
        <translation>Alt+F4 由系统使用。</translation>
    </message>
    <message>
        <source>Esc leads back to the transcript.</source>
        <translation>Esc 用于返回文字稿。</translation>
    </message>
    <message>
        <source>It writes or moves in a text. Press it together with Ctrl or Alt, or a function key.</source>
        <translation>它用于在文本中输入或移动。请与 Ctrl 或 Alt 一起按，或使用功能键。</translation>
    </message>
    <message>
        <source>Every text field needs it.</source>
        <translation>所有文本框都需要用到它。</translation>
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
        <translation>只显示“%1”类型的疑点</translation>
    </message>
</context>
<context>
    <name>ui::KpiModel</name>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Change on the same period a year ago</source>
        <translation>与上年同期相比的变动</translation>
    </message>
    <message>
        <source>YoY</source>
        <translation>同比</translation>
    </message>
    <message>
        <source>Change on the quarter before</source>
        <translation>与上季度相比的变动</translation>
    </message>
    <message>
        <source>QoQ</source>
        <translation>环比</translation>
    </message>
    <message>
        <source>The earlier value, as it was said in this call</source>
        <translation>本场业绩会中所说的前期数值</translation>
    </message>
    <message>
        <source>Prior</source>
        <translation>前值</translation>
    </message>
    <message>
        <source>Whether the arithmetic over the figure holds</source>
        <translation>该数字的运算是否相符</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>分部</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>口径</translation>
    </message>
    <message>
        <source>Whether it was said about the future</source>
        <translation>是否针对未来</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>What you decided on the figure</source>
        <translation>您对该数字的处理</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message numerus="yes">
        <source>Said %n time(s) in this call</source>
        <translation>
            <numerusform>在本场业绩会中说了 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Read from the words as: %1</source>
        <translation>从文字读出：%1</translation>
    </message>
    <message>
        <source>“%1” cannot be compared with the value: its unit is another one.</source>
        <translation>“%1”无法与数值比较：单位不同。</translation>
    </message>
    <message>
        <source>A figure needs the name of what it measures.</source>
        <translation>数字需要有所衡量指标的名称。</translation>
    </message>
</context>
<context>
    <name>ui::KpiPanel</name>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>The selected figures are right (Ctrl+Enter)</source>
        <translation>所选的数字正确 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>剔除</translation>
    </message>
    <message>
        <source>There are no such figures (Delete)</source>
        <translation>所选的数字并不存在 (Delete)</translation>
    </message>
    <message>
        <source>Find in figures</source>
        <translation>在数字中查找</translation>
    </message>
    <message>
        <source>Group of figures</source>
        <translation>数字类别</translation>
    </message>
    <message>
        <source>Status of figures</source>
        <translation>数字状态</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>任意状态</translation>
    </message>
    <message>
        <source>All figures but the rejected ones</source>
        <translation>除已剔除者外的所有数字</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>所有类别</translation>
    </message>
    <message>
        <source>Checks (%1)</source>
        <translation>核对 (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) do not add up</source>
        <translation>
            <numerusform>%n 处核对不符</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a transcript to see its figures.</source>
        <translation>打开文字稿即可查看其数字。</translation>
    </message>
    <message>
        <source>No figure matches.</source>
        <translation>没有符合条件的数字。</translation>
    </message>
    <message>
        <source>No figures were found in this call. Select the words of one in the transcript and choose “Add a figure from the selection”.</source>
        <translation>本场业绩会中没有找到数字。请在文字稿中选择某个数字的文字，再选“将所选文字添加为数字”。</translation>
    </message>
</context>
<context>
    <name>ui::KpiTable</name>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard.</source>
        <translation>
            <numerusform>%n 行已复制到剪贴板。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Show in text</source>
        <translation>在文中显示(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Edit this cell</source>
        <translation>编辑此单元格(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Confirm</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>剔除(&amp;R)</translation>
    </message>
    <message>
        <source>Take the decision &amp;back</source>
        <translation>撤回处理(&amp;B)</translation>
    </message>
    <message>
        <source>C&amp;opy rows</source>
        <translation>复制行(&amp;O)</translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Another file is being read. Wait for it, or cancel it at the lower right.</source>
        <translation>正在读取另一个文件。请等待，或在右下角取消。</translation>
    </message>
    <message>
        <source>The sample could not be copied to “%1”. Is the disk full?</source>
        <translation>无法将示例复制到“%1”。磁盘是否已满？</translation>
    </message>
    <message>
        <source>Open a transcript or a project</source>
        <translation>打开文字稿或项目</translation>
    </message>
    <message>
        <source>Transcripts and projects</source>
        <translation>文字稿和项目</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <extracomment>The name that is offered for a copy of a project.</extracomment>
        <translation>%1 副本</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>保存项目副本</translation>
    </message>
    <message>
        <source>Emend projects (*.emend)</source>
        <translation>Emend 项目 (*.emend)</translation>
    </message>
    <message>
        <source>A copy of the project was saved as “%1”. You go on working in the original.</source>
        <translation>项目副本已保存为“%1”。您仍在原项目中工作。</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written to “%1”.</source>
        <translation>
            <numerusform>已将 %n 个文件写入“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>Emend</source>
        <translation>Emend</translation>
    </message>
    <message>
        <source>%1 (read only) — Emend</source>
        <translation>%1（只读）— Emend</translation>
    </message>
    <message>
        <source>%1 — Emend</source>
        <translation>%1 — Emend</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>重做：%1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
</context>
<context>
    <name>ui::Menus</name>
    <message>
        <source>To &amp;panel</source>
        <translation>转到面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>打开最近的文件(&amp;R)</translation>
    </message>
    <message>
        <source>Calls of this &amp;project</source>
        <translation>本项目的业绩会(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>Spea&amp;kers</source>
        <translation>发言人(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Give the turn to</source>
        <translation>将发言指定给(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>审阅(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Annotations</source>
        <translation>批注(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>La&amp;yout</source>
        <translation>布局(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>面板(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Changes</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
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
        <translation>另一位分析师的副本</translation>
    </message>
    <message>
        <source>Emend projects (*.emend)</source>
        <translation>Emend 项目 (*.emend)</translation>
    </message>
    <message>
        <source>Everything stayed as it was: of each conflict you kept your own side.</source>
        <translation>一切保持原样：每处冲突都保留了您的一方。</translation>
    </message>
    <message>
        <source>“%1” was merged into this project. Undo takes all of it back.</source>
        <translation>“%1”已合并到此项目。撤销可全部还原。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <source>Your name, as it stands on your notes and edits from now on</source>
        <translation>您的姓名，今后会显示在您的备注和编辑上</translation>
    </message>
</context>
<context>
    <name>ui::MergeDialog</name>
    <message>
        <source>Merge another copy</source>
        <translation>合并另一副本</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>All &amp;mine</source>
        <translation>全部用我的(&amp;M)</translation>
    </message>
    <message>
        <source>All &amp;theirs</source>
        <translation>全部用对方的(&amp;T)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>对方的</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>业绩会</translation>
    </message>
    <message>
        <source>“%1” has nothing that this project does not have already.</source>
        <translation>“%1”没有此项目尚未包含的内容。</translation>
    </message>
    <message>
        <source>This is what “%1” has otherwise. Nothing has been changed yet; merging is one step that undo takes back.</source>
        <translation>以下是“%1”与此项目的不同之处。目前尚未作任何更改；合并是一步操作，可以撤销。</translation>
    </message>
    <message>
        <source>Where both were changed, click the side that is to count; otherwise yours stays.</source>
        <translation>如果双方都有更改，请单击要采用的一方；否则保留您的。</translation>
    </message>
    <message>
        <source>Changed in both: %1</source>
        <translation>双方都有更改：%1</translation>
    </message>
    <message>
        <source>New there: %1</source>
        <translation>对方新增：%1</translation>
    </message>
    <message>
        <source>Changed there: %1</source>
        <translation>对方更改：%1</translation>
    </message>
    <message>
        <source>Removed there: %1</source>
        <translation>对方移除：%1</translation>
    </message>
    <message>
        <source>(not there)</source>
        <translation>（没有）</translation>
    </message>
    <message>
        <source>%1 calls are the same in both copies. %2 rows are equal, and %3 are newer here and stay.</source>
        <translation>两个副本中有 %1 场业绩会相同。%2 行相同，%3 行本方较新，予以保留。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Mine: %1</source>
        <translation>我的：%1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>对方的：%1</translation>
    </message>
</context>
<context>
    <name>ui::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>ui::NamesDialog</name>
    <message>
        <source>The roster knows more of this speaker.</source>
        <translation>人员名册中有此发言人的更多信息。</translation>
    </message>
    <message>
        <source>The name is written or sounds alike.</source>
        <translation>姓名的写法或读音相近。</translation>
    </message>
    <message>
        <source>The name was said right before this speaker begins.</source>
        <translation>该姓名在此发言人开始发言前刚被说到。</translation>
    </message>
    <message>
        <source>%1 in an earlier call.</source>
        <translation>在以前的业绩会中职务为 %1。</translation>
    </message>
    <message>
        <source>The only one with this role, as in an earlier call.</source>
        <translation>与以前的业绩会一样，是唯一担任此角色的人。</translation>
    </message>
    <message>
        <source>Names of this call</source>
        <translation>本场业绩会的名称</translation>
    </message>
    <message>
        <source>Tick what is right. What is not ticked stays as it is; everything ticked can be undone in one step.</source>
        <translation>请勾选正确的项。未勾选的保持原样；勾选的所有项可一步撤销。</translation>
    </message>
    <message>
        <source>In this call</source>
        <translation>在本场业绩会中</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>改为</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Suggestions about names</source>
        <translation>关于名称的建议</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>Tick &amp;none</source>
        <translation>全部不选(&amp;N)</translation>
    </message>
    <message>
        <source>Known from earlier calls</source>
        <translation>以前的业绩会中已知</translation>
    </message>
    <message>
        <source>Perhaps one person</source>
        <translation>可能是同一人</translation>
    </message>
    <message>
        <source>Two speakers with names that are written alike.</source>
        <translation>两位发言人的姓名写法相近。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A name and what it is, as in “Zhou Tao (Person)”.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>How to write “%1”</source>
        <translation>“%1”的写法</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1（%n 次）</numerusform>
        </translation>
    </message>
    <message>
        <source>stays</source>
        <translation>不变</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>应用 %n 项(&amp;A)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>ui::NavigationDesk</name>
    <message>
        <source>Go to turn</source>
        <translation>转到发言</translation>
    </message>
    <message>
        <source>Number of a turn, or a speaker’s name</source>
        <translation>发言编号或发言人姓名</translation>
    </message>
    <message>
        <source>No turn has this number, and no speaker is called so.</source>
        <translation>没有此编号的发言，也没有叫此姓名的发言人。</translation>
    </message>
    <message>
        <source>No questions were found in this call. The outline shows its sections.</source>
        <translation>本场业绩会中没有找到提问。大纲会显示其环节。</translation>
    </message>
    <message>
        <source>No figures were read from this call. Select the words of one and add it with %1.</source>
        <translation>没有从本场业绩会读出数字。请选择某个数字的文字，按 %1 添加。</translation>
    </message>
    <message>
        <source>All sums of this call add up.</source>
        <translation>本场业绩会的核对全部相符。</translation>
    </message>
    <message>
        <source>Nothing is annotated yet. Select words and press %1.</source>
        <translation>尚无批注。请选择文字，然后按 %1。</translation>
    </message>
    <message>
        <source>No words of this call were changed yet.</source>
        <translation>本场业绩会尚未更改过文字。</translation>
    </message>
</context>
<context>
    <name>ui::NoteContents</name>
    <message>
        <source>What the note holds</source>
        <translation>报告内容</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>摘录</translation>
    </message>
    <message>
        <source>Earlier calls of the company</source>
        <translation>该公司以前的业绩会</translation>
    </message>
    <message>
        <source>Open checks (%1)</source>
        <translation>待处理核对 (%1)</translation>
    </message>
    <message>
        <source>Appendix: changes to the transcript</source>
        <translation>附录：对文字稿的更改</translation>
    </message>
    <message>
        <source>Headline figures</source>
        <translation>关键数字</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Annotated, without a tag</source>
        <translation>已批注，无标签</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>标签：%1</translation>
    </message>
    <message>
        <source>Sentences of the headline figures</source>
        <translation>关键数字所在的句子</translation>
    </message>
</context>
<context>
    <name>ui::NoteDialog</name>
    <message>
        <source>Research note</source>
        <translation>研究报告</translation>
    </message>
    <message>
        <source>Preview of the note</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>预览(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>标题(&amp;I)：</translation>
    </message>
    <message>
        <source>&amp;Author:</source>
        <translation>作者(&amp;A)：</translation>
    </message>
    <message>
        <source>What the note &amp;holds:</source>
        <translation>报告内容(&amp;H)：</translation>
    </message>
    <message>
        <source>Template of the note</source>
        <translation>报告模板</translation>
    </message>
    <message>
        <source>I&amp;nsert</source>
        <translation>插入(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open a template</source>
        <translation>打开模板</translation>
    </message>
    <message>
        <source>Save template…</source>
        <translation>保存模板…</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>重置(&amp;R)</translation>
    </message>
    <message>
        <source>Goes back to the template that comes with the program</source>
        <translation>恢复为程序自带的模板</translation>
    </message>
    <message>
        <source>&amp;Format:</source>
        <translation>格式(&amp;F)：</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>%1 note</source>
        <extracomment>The name that is offered for the file of a research note.</extracomment>
        <translation>%1 研究报告</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>The note was written to “%1”.</source>
        <translation>报告已写入“%1”。</translation>
    </message>
    <message>
        <source>The name “%1” says no format that a note can have, so nothing was written. End it with .docx, .odt, .pdf, .html or .md.</source>
        <translation>文件名“%1”未表明报告支持的格式，因此未写入任何内容。请以 .docx、.odt、.pdf、.html 或 .md 结尾。</translation>
    </message>
    <message>
        <source>Templates (*.md *.txt);;All files (*)</source>
        <translation>模板 (*.md *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>Templates (*.md *.txt)</source>
        <translation>模板 (*.md *.txt)</translation>
    </message>
    <message>
        <source>The template was written to “%1”.</source>
        <translation>模板已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::NoteFormats</name>
    <message>
        <source>Word document</source>
        <translation>Word 文档</translation>
    </message>
    <message>
        <source>OpenDocument text</source>
        <translation>OpenDocument 文本</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>网页</translation>
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
        <translation>提问</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>未知发言人</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>Who asks, and for which firm.</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>How much of all words a section has.</extracomment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An entry of the outline: who speaks, and the first words.</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%n word(s)</source>
        <translation>
            <numerusform>%1
%n 个词</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutlinePanel</name>
    <message>
        <source>Section begins &amp;here</source>
        <translation>环节由此开始(&amp;H)</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Find in the outline</source>
        <translation>在大纲中查找</translation>
    </message>
    <message>
        <source>No entry matches.</source>
        <translation>没有符合条件的条目。</translation>
    </message>
    <message>
        <source>Open a transcript to see its sections, speeches and questions.</source>
        <translation>打开文字稿即可查看其环节、讲话和提问。</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>转到此处(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Unfold all</source>
        <translation>全部展开(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Fold all</source>
        <translation>全部折叠(&amp;F)</translation>
    </message>
</context>
<context>
    <name>ui::OverviewStrip</name>
    <message>
        <source>Overview of marks</source>
        <translation>标记概览</translation>
    </message>
    <message>
        <source>Findings and annotations in the whole call. Press to go there. From left to right: repeats, garbled words, figures, names, turns; at the right edge annotations.</source>
        <translation>整场业绩会中的疑点和批注。单击可转到该处。从左到右：重复、识别错误、数字、名称、发言；最右侧为批注。</translation>
    </message>
    <message>
        <source>Annotation</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>In the strip beside the scroll bar: the kind of a mark, and the words it lies on.</extracomment>
        <translation>%1：“%2”</translation>
    </message>
</context>
<context>
    <name>ui::PairPage</name>
    <message>
        <source>Unknown speaker</source>
        <translation>未知发言人</translation>
    </message>
    <message>
        <source>%1, %2 → en, machine translation</source>
        <translation>%1，%2 → en，机器翻译</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A turn and the language it is spoken in.</extracomment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ui::PairPanel</name>
    <message>
        <source>Go to this turn</source>
        <translation>转到此发言</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>上一组对照</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>下一组对照</translation>
    </message>
    <message>
        <source>Next &amp;difference</source>
        <translation>下一处差异(&amp;D)</translation>
    </message>
    <message>
        <source>Take the &amp;interpreter’s</source>
        <translation>采用口译员的数字(&amp;I)</translation>
    </message>
    <message>
        <source>Take the &amp;other</source>
        <translation>采用另一方的数字(&amp;O)</translation>
    </message>
    <message>
        <source>Not a &amp;pair</source>
        <translation>不是对照(&amp;P)</translation>
    </message>
    <message>
        <source>Write the interpreter’s figure on the left</source>
        <translation>将口译员的数字写到左侧</translation>
    </message>
    <message>
        <source>Write the figure on the left over the interpreter’s</source>
        <translation>用左侧的数字覆盖口译员的数字</translation>
    </message>
    <message>
        <source>The turns on the right do not say again what is on the left</source>
        <translation>右侧的发言并非左侧内容的复述</translation>
    </message>
    <message>
        <source>Both languages, sentence by sentence</source>
        <translation>双语逐句对照</translation>
    </message>
    <message>
        <source>Nobody interprets in this call. To tie a turn to what it renders, use the menu of its speaker.</source>
        <translation>本场业绩会没有口译。要将某段发言关联到它所口译的发言，请使用其发言人的菜单。</translation>
    </message>
    <message>
        <source>Open a transcript to see interpreted speech side by side.</source>
        <translation>打开文字稿即可并排查看口译内容。</translation>
    </message>
    <message>
        <source>Pair %1 of %2</source>
        <extracomment>Which pair of how many is shown.</extracomment>
        <translation>第 %1 组对照，共 %2 组</translation>
    </message>
    <message>
        <source>All figures agree.</source>
        <translation>所有数字一致。</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) differ.</source>
        <translation>
            <numerusform>%n 个数字不同。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Passage</name>
    <message>
        <source>Unknown speaker</source>
        <translation>未知发言人</translation>
    </message>
</context>
<context>
    <name>ui::PdfWriter</name>
    <message>
        <source>Pages can only be set by a program that has fonts, so nothing was written. Choose another format.</source>
        <translation>只有具备字体的程序才能排版页面，因此未写入任何内容。请选择其他格式。</translation>
    </message>
    <message>
        <source>The pages could not be drawn, so nothing was written. Close other programs to free memory and try again.</source>
        <translation>无法绘制页面，因此未写入任何内容。请关闭其他程序以释放内存，然后重试。</translation>
    </message>
</context>
<context>
    <name>ui::PersonPage</name>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>您的姓名(&amp;N)：</translation>
    </message>
    <message>
        <source>It stands on your notes and in the history from now on.</source>
        <translation>今后会显示在您的备注和历史记录中。</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Name and language</source>
        <translation>姓名和语言</translation>
    </message>
    <message>
        <source>Emend speaks this language when it is started again.</source>
        <translation>Emend 重新启动后使用此语言。</translation>
    </message>
    <message>
        <source>Start again n&amp;ow</source>
        <translation>立即重新启动(&amp;O)</translation>
    </message>
    <message>
        <source>Takes your choices and opens the window anew; the project and your place in it stay</source>
        <translation>采用您的设置并重新打开窗口；项目和您所在的位置保持不变</translation>
    </message>
</context>
<context>
    <name>ui::PickModel</name>
    <message>
        <source>not available now</source>
        <translation>当前不可用</translation>
    </message>
</context>
<context>
    <name>ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>&amp;Restore defaults</source>
        <translation>恢复默认设置(&amp;R)</translation>
    </message>
    <message>
        <source>Put everything on this page back to what it was at first</source>
        <translation>将此页的所有设置恢复为初始值</translation>
    </message>
</context>
<context>
    <name>ui::RelativeTime</name>
    <message>
        <source>Today, %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A day, and a time of day.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceList</name>
    <message>
        <source>Places where words would be replaced</source>
        <translation>要替换文字的位置</translation>
    </message>
</context>
<context>
    <name>ui::ReplaceModel</name>
    <message>
        <source>Nobody named</source>
        <translation>未知发言人</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>What would be replaced and by what.</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Turn %1, %2: %3</source>
        <extracomment>A row in words: turn, speaker, change.</extracomment>
        <translation>发言 %1，%2：%3</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
</context>
<context>
    <name>ui::ReplacePanel</name>
    <message>
        <source>Selection only</source>
        <translation>仅所选文字</translation>
    </message>
    <message>
        <source>Words in the corrected text</source>
        <translation>更正后的文本中的文字</translation>
    </message>
    <message>
        <source>Words to replace</source>
        <translation>要替换的文字</translation>
    </message>
    <message>
        <source>Nothing: the words are removed</source>
        <translation>空：删除这些文字</translation>
    </message>
    <message>
        <source>Words to write instead</source>
        <translation>替换为的文字</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>所有发言人</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>所有环节</translation>
    </message>
    <message>
        <source>Look only at the words that are selected in the transcript</source>
        <translation>只在文字稿中所选的文字内查找</translation>
    </message>
    <message>
        <source>Replace what is ticked, in one step that can be undone (Ctrl+Enter)</source>
        <translation>替换所有勾选项，作为一步操作，可以撤销 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>In</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>全部勾选</translation>
    </message>
    <message>
        <source>Tick all places (Ctrl+A in the list)</source>
        <translation>勾选所有位置（在列表中按 Ctrl+A）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>全部不选</translation>
    </message>
    <message>
        <source>Take all ticks off (Ctrl+D in the list)</source>
        <translation>取消所有勾选（在列表中按 Ctrl+D）</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Tick what is not ticked (Ctrl+Shift+I in the list)</source>
        <translation>勾选未勾选的位置（在列表中按 Ctrl+Shift+I）</translation>
    </message>
    <message>
        <source>Replacing…</source>
        <translation>正在替换…</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n ticked</source>
        <translation>
            <numerusform>替换勾选的 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of %1 places; when they are replaced, the next are listed.</source>
        <translation>
            <numerusform>%1 处中的前 %n 处；替换后会列出后面的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand so already.</source>
        <translation>
            <numerusform>另有 %n 处已是如此。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a call to replace words in it.</source>
        <translation>打开业绩会即可替换其中的文字。</translation>
    </message>
    <message>
        <source>Write what to find. Every place is listed here, and only ticked ones are replaced.</source>
        <translation>请输入要查找的内容。所有位置都会列在这里，只替换勾选的位置。</translation>
    </message>
    <message>
        <source>All places stand so already.</source>
        <translation>所有位置已是如此。</translation>
    </message>
    <message>
        <source>Not found in this part of the call.</source>
        <translation>在业绩会的这一部分中未找到。</translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message>
        <source>Open findings</source>
        <translation>待处理疑点</translation>
    </message>
    <message>
        <source>Decided findings</source>
        <translation>已处理疑点</translation>
    </message>
    <message>
        <source>Surest first</source>
        <translation>置信度高者在前</translation>
    </message>
    <message>
        <source>In text order</source>
        <translation>按文中顺序</translation>
    </message>
    <message>
        <source>Order of the findings</source>
        <translation>疑点的顺序</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Choose by section, speaker and how sure the finding is</source>
        <translation>按环节、发言人和疑点的置信度筛选</translation>
    </message>
    <message>
        <source>Accept several…</source>
        <translation>采纳多条…</translation>
    </message>
    <message>
        <source>Accept the proposals of the findings in the list in one step</source>
        <translation>一步采纳列表中疑点的建议</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>已处理 %1/%2</translation>
    </message>
    <message>
        <source>No findings</source>
        <translation>没有疑点</translation>
    </message>
    <message>
        <source>%1, %2 shown</source>
        <extracomment>%1 is &quot;37 of 112 decided&quot;, %2 how many open findings the filter shows.</extracomment>
        <translation>%1，显示 %2 处</translation>
    </message>
    <message>
        <source>%1, %2 hidden</source>
        <extracomment>%1 is &quot;37 of 112 decided&quot;, %2 how many open findings the preferences hide.</extracomment>
        <translation>%1，隐藏 %2 处</translation>
    </message>
    <message>
        <source>Filter •</source>
        <extracomment>Shown on the button that opens the filter when something is chosen there.</extracomment>
        <translation>筛选 •</translation>
    </message>
    <message>
        <source>Open a transcript to review it.</source>
        <translation>打开文字稿即可审阅。</translation>
    </message>
    <message>
        <source>What is suspicious will be listed here when the call has been analysed.</source>
        <translation>业绩会分析完成后，可疑之处会列在这里。</translation>
    </message>
    <message>
        <source>No open finding meets the filter. Take some of it back to see the others.</source>
        <translation>没有符合筛选条件的待处理疑点。放宽条件即可看到其他疑点。</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) are hidden by the preferences (menu Edit).</source>
        <translation>
            <numerusform>首选项（“编辑”菜单）隐藏了 %n 处待处理疑点。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every finding is decided. All changes (View) shows them, and Export (File) writes the call.</source>
        <translation>所有疑点均已处理。可用“所有更改”（“视图”菜单）查看更改，用“导出”（“文件”菜单）导出业绩会。</translation>
    </message>
    <message>
        <source>Nothing suspicious was found. What you see yourself can be corrected in the text.</source>
        <translation>没有发现可疑之处。您自己看到的错误可直接在文中更正。</translation>
    </message>
</context>
<context>
    <name>ui::RosterDialog</name>
    <message>
        <source>Roster of this project</source>
        <translation>本项目的人员名册</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Call of</source>
        <translation>业绩会公司</translation>
    </message>
    <message>
        <source>Also written</source>
        <translation>其他写法</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>人员名册</translation>
    </message>
    <message>
        <source>Nobody is known yet. Whoever you name, edit or add to the roster is offered for the next call of the same company.</source>
        <translation>人员名册中还没有人。您命名、编辑或加入人员名册的人，会在同一公司的下一场业绩会中供您选用。</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>移出人员名册(&amp;F)</translation>
    </message>
    <message>
        <source>Take the selected people off the roster; calls stay as they are</source>
        <translation>将所选人员移出人员名册；业绩会保持不变</translation>
    </message>
</context>
<context>
    <name>ui::RowTeller</name>
    <message>
        <source>“%1”</source>
        <extracomment>Words of the transcript in quotation marks.</extracomment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>未知发言人</translation>
    </message>
    <message>
        <source>Turn begins</source>
        <translation>发言由此开始</translation>
    </message>
    <message>
        <source>Turn no longer begins</source>
        <translation>发言不再由此开始</translation>
    </message>
    <message numerus="yes">
        <source>Speaker of %n turn(s)</source>
        <translation>
            <numerusform>%n 段发言的发言人</numerusform>
        </translation>
    </message>
    <message>
        <source>Section</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Interprets no other turn</source>
        <translation>不口译其他发言</translation>
    </message>
    <message>
        <source>Interprets an earlier turn</source>
        <translation>口译前面的发言</translation>
    </message>
    <message>
        <source>Turn reaches as far as</source>
        <translation>发言范围</translation>
    </message>
    <message>
        <source>Speaker confirmed: %1</source>
        <translation>已确认发言人：%1</translation>
    </message>
    <message>
        <source>Language of the turn</source>
        <translation>发言的语言</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>疑点</translation>
    </message>
    <message>
        <source>%1: open again</source>
        <translation>%1：重新设为待处理</translation>
    </message>
    <message>
        <source>%1: proposal taken</source>
        <translation>%1：已采纳建议</translation>
    </message>
    <message>
        <source>%1: said so, everywhere</source>
        <translation>%1：原话如此，各处适用</translation>
    </message>
    <message>
        <source>%1: said so</source>
        <translation>%1：原话如此</translation>
    </message>
    <message>
        <source>Note on %1</source>
        <translation>%1的备注</translation>
    </message>
    <message>
        <source>Tags on %1</source>
        <translation>%1的标签</translation>
    </message>
    <message>
        <source>Annotated words</source>
        <translation>批注的文字</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Description of the tag %1</source>
        <translation>标签%1的说明</translation>
    </message>
    <message>
        <source>Colour of the tag</source>
        <translation>标签的颜色</translation>
    </message>
    <message>
        <source>Key of the tag %1</source>
        <translation>标签%1的快捷键</translation>
    </message>
    <message>
        <source>Place of the tag</source>
        <translation>标签的位置</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Call taken out</source>
        <translation>已移除业绩会</translation>
    </message>
    <message>
        <source>Call put back</source>
        <translation>已放回业绩会</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期间</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>人员名册</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>术语表</translation>
    </message>
    <message>
        <source>Spelt right</source>
        <translation>拼写正确</translation>
    </message>
    <message>
        <source>Second source</source>
        <translation>参照来源</translation>
    </message>
    <message>
        <source>Figure confirmed</source>
        <translation>已确认数字</translation>
    </message>
    <message>
        <source>Figure corrected</source>
        <translation>已更正数字</translation>
    </message>
    <message>
        <source>Figure rejected</source>
        <translation>已剔除数字</translation>
    </message>
    <message>
        <source>Figure added</source>
        <translation>已添加数字</translation>
    </message>
    <message>
        <source>Figure open again</source>
        <translation>数字重新设为待处理</translation>
    </message>
</context>
<context>
    <name>ui::SearchFilterBar</name>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All companies</source>
        <translation>所有公司</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>所有期间</translation>
    </message>
    <message>
        <source>All roles</source>
        <translation>所有角色</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>所有环节</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>发言内容</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>All speakers</source>
        <translation>所有发言人</translation>
    </message>
</context>
<context>
    <name>ui::SearchModel</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>数字</translation>
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
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Match case: “Cloud” is not “cloud”</source>
        <translation>区分大小写：“Cloud”不等于“cloud”</translation>
    </message>
    <message>
        <source>|ab|</source>
        <extracomment>A button that looks for whole words only; a word with lines at its edges.</extracomment>
        <translation>|ab|</translation>
    </message>
    <message>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <source>Whole words: “margin” is not found in “margins”</source>
        <translation>全字匹配：在“margins”中找不到“margin”</translation>
    </message>
    <message>
        <source>.*</source>
        <extracomment>A button that takes the words for a regular expression; a common one.</extracomment>
        <translation>.*</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Regular expression: \d+ finds numbers, (\w+) makes a group that \1 names in the replacement</source>
        <translation>正则表达式：\d+ 查找数字，(\w+) 构成一个组，在替换内容中用 \1 引用</translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message>
        <source>Words, “a phrase”, begin*, -without</source>
        <translation>词语、“短语”、开头*、-排除</translation>
    </message>
    <message>
        <source>Words to find in all calls</source>
        <translation>要在所有业绩会中查找的文字</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Places found</source>
        <translation>找到的位置</translation>
    </message>
    <message>
        <source>Open a project to search its calls.</source>
        <translation>打开项目即可搜索其业绩会。</translation>
    </message>
    <message>
        <source>Type words to find them in all calls, in notes and in figures.</source>
        <translation>输入文字，即可在所有业绩会、备注和数字中查找。</translation>
    </message>
    <message>
        <source>Nothing was found here. “Search everywhere” looks in all calls.</source>
        <translation>此处未找到。“全局搜索”会在所有业绩会中查找。</translation>
    </message>
    <message>
        <source>Nothing was found. Fewer words, or the beginning of one with a star, find more.</source>
        <translation>未找到。减少词数，或只输入词的开头并加星号，可找到更多。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 场业绩会</numerusform>
        </translation>
    </message>
    <message>
        <source>The first %1, in %2</source>
        <translation>前 %1，分布于 %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1，分布于 %2</translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message>
        <source>The project “%1” holds no transcript. Open a transcript instead.</source>
        <translation>项目“%1”中没有文字稿。请改为打开文字稿。</translation>
    </message>
    <message>
        <source>“%1” is a project of its own. Add the transcripts it was made from instead.</source>
        <translation>“%1”本身就是项目。请改为添加它所依据的文字稿。</translation>
    </message>
    <message>
        <source>The project has this call already; nothing was added.</source>
        <translation>项目中已有这场业绩会；未添加任何内容。</translation>
    </message>
    <message>
        <source>“%1” is back in the project, with all that was done to it.</source>
        <translation>“%1”已放回项目，其中所做的一切都已恢复。</translation>
    </message>
    <message>
        <source>“%1” was added to the project.</source>
        <translation>“%1”已添加到项目。</translation>
    </message>
    <message>
        <source>Adding %1 of %2: %3</source>
        <extracomment>Adding many files: the number of this one, of all, and its name.</extracomment>
        <translation>正在添加第 %1 个，共 %2 个：%3</translation>
    </message>
    <message>
        <source>Adding was stopped.</source>
        <translation>添加已停止。</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) were added to the project.</source>
        <translation>
            <numerusform>已向项目添加 %n 场业绩会。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in it already: %1.</source>
        <translation>
            <numerusform>%n 个文件已在项目中：%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: %1</source>
        <translation>
            <numerusform>%n 个文件无法读取：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a project for this transcript in which something was done already, so it stays as it was read then.</source>
        <translation>此文字稿已有项目，且其中做过更改，因此仍保持当时读入的状态。</translation>
    </message>
    <message>
        <source>Your work on this transcript goes on where you left it, in “%1”.</source>
        <translation>从上次中断处继续处理此文字稿，内容保存在“%1”中。</translation>
    </message>
    <message>
        <source>Everything you do is kept at once in “%1”.</source>
        <translation>您所做的一切都会立即保存在“%1”中。</translation>
    </message>
</context>
<context>
    <name>ui::SharedGlossary</name>
    <message>
        <source>The folder “%1” cannot be made, so the glossary of all projects stays as it was. Is the disk full?</source>
        <translation>无法创建文件夹“%1”，因此所有项目共用的术语表保持不变。磁盘是否已满？</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Filter by action, menu or key</source>
        <translation>按操作、菜单或快捷键筛选</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>In the text, Enter splits a turn, and Backspace at its begin joins it with the one before. Esc leads from any panel back to the transcript.</source>
        <translation>在文本中，按 Enter 拆分发言，在发言开头按 Backspace 与上一段发言合并。在任何面板按 Esc 都可返回文字稿。</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Second key</source>
        <translation>第二快捷键</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>无快捷键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Take it from there</source>
        <translation>改用于此操作(&amp;T)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>&amp;Reset this one</source>
        <translation>重置此项(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>全部重置(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>It opens the menu “%1”.</source>
        <translation>它用于打开“%1”菜单。</translation>
    </message>
    <message>
        <source>%1 cannot be used here. %2</source>
        <extracomment>%1 is a key, %2 a sentence that says why it cannot be used.</extracomment>
        <translation>%1 不能在此使用。%2</translation>
    </message>
    <message>
        <source>%1 is the key of “%2”.</source>
        <translation>%1 是“%2”的快捷键。</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Nothing was changed.</source>
        <translation>无法读取“%1”。未作任何更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) have other keys now. Nothing is kept before you press OK.</source>
        <translation>
            <numerusform>%n 个操作的快捷键已改变。按“确定”后才会保存。</numerusform>
        </translation>
    </message>
    <message>
        <source>Import keyboard shortcuts</source>
        <translation>导入键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (*.json);;All files (*)</source>
        <translation>键盘快捷键 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Export keyboard shortcuts</source>
        <translation>导出键盘快捷键</translation>
    </message>
    <message>
        <source>Keyboard shortcuts (*.json)</source>
        <translation>键盘快捷键 (*.json)</translation>
    </message>
    <message>
        <source>The keys of all actions were written to “%1”.</source>
        <translation>所有操作的快捷键已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsModel</name>
    <message>
        <source>Has no key of its own</source>
        <translation>默认没有快捷键</translation>
    </message>
    <message>
        <source>Otherwise %1</source>
        <translation>默认为 %1</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
</context>
<context>
    <name>ui::SourceStrip</name>
    <message>
        <source>Show in text</source>
        <translation>在文中显示</translation>
    </message>
    <message>
        <source>Show these words in the transcript</source>
        <translation>在文字稿中显示这些文字</translation>
    </message>
</context>
<context>
    <name>ui::SourcesDialog</name>
    <message>
        <source>Does not fit: nothing is taken from it</source>
        <translation>不匹配：未采用其中任何内容</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 处疑点</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the figures agree, %2</source>
        <translation>%1% 的数字一致，%2</translation>
    </message>
    <message>
        <source>%1 % of the words are common, %2</source>
        <translation>%1% 的词相同，%2</translation>
    </message>
    <message>
        <source>Second sources</source>
        <translation>参照来源</translation>
    </message>
    <message>
        <source>Another vendor&apos;s transcript of this call, or the company&apos;s press release. Where it differs and is likelier right, the review quotes it and offers its words.</source>
        <translation>其他服务商对本场业绩会的文字稿，或公司的新闻稿。如果它与本文字稿不同且更可能正确，审阅时会引用它并建议采用其文字。</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>提供方</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>How it fits</source>
        <translation>匹配程度</translation>
    </message>
    <message>
        <source>&amp;Add a second source…</source>
        <translation>添加参照来源(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <source>Being compared…</source>
        <translation>正在比较…</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerDesk</name>
    <message>
        <source>Speaker %1</source>
        <translation>发言人 %1</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerDialog</name>
    <message>
        <source>Colour of the &amp;role</source>
        <translation>使用角色的颜色(&amp;R)</translation>
    </message>
    <message>
        <source>New speaker</source>
        <translation>新建发言人</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Colour of the speaker</source>
        <translation>发言人的颜色</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>R&amp;ole</source>
        <translation>角色(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>职务(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Firm</source>
        <translation>机构(&amp;F)</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerLabel</name>
    <message>
        <source>Unknown speaker</source>
        <translation>未知发言人</translation>
    </message>
    <message>
        <source>%1 → en</source>
        <translation>%1 → en</translation>
    </message>
    <message>
        <source>by machine</source>
        <translation>机器翻译</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>语言 %1</translation>
    </message>
    <message>
        <source>renders turn %1</source>
        <translation>译自发言 %1</translation>
    </message>
    <message>
        <source>Turn %1 · %2</source>
        <translation>发言 %1 · %2</translation>
    </message>
    <message>
        <source>Machine translation of words spoken in another language (%1)</source>
        <translation>对其他语言 (%1) 发言的机器翻译</translation>
    </message>
    <message>
        <source>%1% sure</source>
        <translation>置信度 %1%</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerMargin</name>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Who speaks beside each turn. Press a name to change the speaker.</source>
        <translation>每段发言旁显示其发言人。单击姓名可更改发言人。</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerModel</name>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Firm</source>
        <translation>机构</translation>
    </message>
    <message>
        <source>Share of speech</source>
        <extracomment>Heading of a column: how much of the call somebody speaks.</extracomment>
        <translation>发言占比</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>词数</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>发言段数</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>未知发言人</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n word(s)</source>
        <translation>
            <numerusform>%1：%n 个词</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+%1 gives the turn at the cursor to this speaker.</source>
        <translation>Ctrl+%1 将光标处的发言指定给此发言人。</translation>
    </message>
</context>
<context>
    <name>ui::SpeakerNameDialog</name>
    <message>
        <source>Who speaks here?</source>
        <translation>此处的发言人是谁？</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>未知发言人</translation>
    </message>
    <message numerus="yes">
        <source>In &amp;all %n turn(s) of “%1”</source>
        <translation>
            <numerusform>“%1”的全部 %n 段发言(&amp;A)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only in the %n chosen turn(s)</source>
        <translation>
            <numerusform>仅所选的 %n 段发言(&amp;O)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>A name, or one of the list</source>
        <translation>输入姓名，或从列表中选择</translation>
    </message>
    <message>
        <source>Type a name or choose one.</source>
        <translation>请输入或选择姓名。</translation>
    </message>
    <message>
        <source>That is the name already.</source>
        <translation>该姓名与现在相同。</translation>
    </message>
    <message>
        <source>“%1” and “%2” become one speaker.</source>
        <translation>“%1”和“%2”将合并为一位发言人。</translation>
    </message>
    <message>
        <source>“%1” is called “%2” from now on.</source>
        <translation>“%1”今后改称“%2”。</translation>
    </message>
    <message>
        <source>The chosen turns go to “%1”.</source>
        <translation>所选的发言将归于“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>The other %n turn(s) stay with “%1”.</source>
        <translation>
            <numerusform>其余 %n 段发言仍归于“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>A new speaker “%1” gets the chosen turns.</source>
        <translation>所选的发言将归于新发言人“%1”。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>Two sentences, one behind the other.</extracomment>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>ui::SpeakersPanel</name>
    <message>
        <source>No turns were found in this call, so nobody speaks.</source>
        <translation>本场业绩会中没有找到发言，因此没有发言人。</translation>
    </message>
    <message>
        <source>Open a transcript to see who speaks, and how much.</source>
        <translation>打开文字稿即可查看发言人及其发言量。</translation>
    </message>
    <message numerus="yes">
        <source>Names: %n suggestion(s)…</source>
        <translation>
            <numerusform>名称：%n 条建议…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) may be known from an earlier call.</source>
        <translation>
            <numerusform>%n 位发言人可能在以前的业绩会中出现过。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) may be the same person as another.</source>
        <translation>
            <numerusform>%n 位发言人可能与另一位是同一人。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are written in several ways.</source>
        <translation>
            <numerusform>%n 个名称有多种写法。</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them; nothing happens by itself.</source>
        <translation>请查看；不会自动作任何更改。</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>&amp;First turn</source>
        <translation>第一段发言(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next turn</source>
        <translation>下一段发言(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Give the chosen turn to this speaker</source>
        <translation>将所选的发言指定给此发言人(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit role, title, firm and colour…</source>
        <translation>编辑角色、职务、机构和颜色(&amp;E)…</translation>
    </message>
    <message>
        <source>This is the same person &amp;as</source>
        <translation>与此人是同一人(&amp;A)</translation>
    </message>
    <message>
        <source>Add to the r&amp;oster</source>
        <translation>添加到人员名册(&amp;O)</translation>
    </message>
    <message>
        <source>Add every&amp;body to the roster</source>
        <translation>将所有人添加到人员名册(&amp;Y)</translation>
    </message>
    <message>
        <source>Previous turn of this speaker</source>
        <translation>此发言人的上一段发言</translation>
    </message>
    <message>
        <source>Next turn of this speaker</source>
        <translation>此发言人的下一段发言</translation>
    </message>
    <message>
        <source>Give turn</source>
        <translation>指定发言</translation>
    </message>
    <message>
        <source>Give the turn at the cursor to this speaker</source>
        <translation>将光标处的发言指定给此发言人</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <source>Edit name, role, title, firm and colour of this speaker</source>
        <translation>编辑此发言人的姓名、角色、职务、机构和颜色</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>合并到</translation>
    </message>
    <message>
        <source>Join this speaker with another who is the same person</source>
        <translation>将此发言人与另一位实为同一人的发言人合并</translation>
    </message>
    <message>
        <source>Turn %1 of %2</source>
        <translation>第 %1 段发言，共 %2 段</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 段发言</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpeechChart</name>
    <message>
        <source>Unknown speaker</source>
        <translation>未知发言人</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 段发言</numerusform>
        </translation>
    </message>
    <message>
        <source>Share of speech</source>
        <translation>发言占比</translation>
    </message>
    <message>
        <source>Words, in percent of all</source>
        <translation>词数占全部的百分比</translation>
    </message>
    <message>
        <source>Other parts of the call</source>
        <translation>业绩会的其他部分</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) with fewer words not shown</source>
        <translation>
            <numerusform>未显示词数较少的 %n 位发言人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpellingDesk</name>
    <message>
        <source>There is no dictionary for %1, so misspelt words of it are not marked. The package hunspell-%2 or the like brings one.</source>
        <translation>没有 %1 的词典，因此不标出其拼写错误的词。软件包 hunspell-%2 或类似软件包可提供词典。</translation>
    </message>
    <message>
        <source>No word of this call is marked as misspelt.</source>
        <translation>本场业绩会中没有标为拼写错误的词。</translation>
    </message>
    <message>
        <source>Looking for other words…</source>
        <translation>正在查找其他词…</translation>
    </message>
    <message>
        <source>No similar word is known</source>
        <translation>没有相似的词</translation>
    </message>
    <message>
        <source>Add “%1” to the project</source>
        <translation>将“%1”添加到项目</translation>
    </message>
    <message>
        <source>Ignore “%1” in this call</source>
        <translation>在本场业绩会中忽略“%1”</translation>
    </message>
    <message>
        <source>Add “%1” to my list</source>
        <translation>将“%1”添加到我的列表</translation>
    </message>
</context>
<context>
    <name>ui::SpellingDialog</name>
    <message>
        <source>Words spelt right</source>
        <translation>拼写正确的词</translation>
    </message>
    <message>
        <source>These words are not marked. Add others in the menu of a marked word; names of speakers, firms, the roster and the glossary are known without being listed.</source>
        <translation>这些词不会标出。其他词可在标出的词的菜单中添加；发言人和机构的名称、人员名册和术语表中的词无需列出即可识别。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter of words</source>
        <translation>按词筛选</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Right in</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>This project</source>
        <translation>本项目</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>本场业绩会</translation>
    </message>
    <message>
        <source>All my projects</source>
        <translation>我的所有项目</translation>
    </message>
    <message>
        <source>&amp;Take off the list</source>
        <translation>移出列表(&amp;T)</translation>
    </message>
</context>
<context>
    <name>ui::SpokenMarks</name>
    <message>
        <source>Finding, %1: “%2”.</source>
        <translation>疑点，%1：“%2”。</translation>
    </message>
    <message>
        <source>Tagged %1.</source>
        <translation>标签：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between tags</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>备注：%1</translation>
    </message>
    <message>
        <source>Inserted: “%1”.</source>
        <translation>插入：“%1”。</translation>
    </message>
    <message>
        <source>Removed here: “%1”.</source>
        <translation>此处删除：“%1”。</translation>
    </message>
    <message>
        <source>Corrected; it was “%1”.</source>
        <translation>已更正；原为“%1”。</translation>
    </message>
    <message>
        <source>Turn %1, %2.</source>
        <translation>发言 %1，%2。</translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message>
        <source>not there any more</source>
        <translation>已不存在</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n 场业绩会</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>已处理 %1/%2</translation>
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
        <translation>打开要审阅的文字稿</translation>
    </message>
    <message>
        <source>Emend shows who speaks, leads you through every passage that looks wrong, ties each figure to its words and does the sums. What you import is never changed: your corrections lie beside it and are kept as you make them. Nothing leaves this computer.</source>
        <translation>Emend 标明发言人，引导您查看每一处疑点，将每个数字关联到原话，并进行核对。导入的内容绝不会改动：您的更正存放在其旁的项目文件中，随改随存。任何内容都不会离开本机。</translation>
    </message>
    <message>
        <source>Drop a file here or anywhere in this window: a transcript as text, subtitles, JSON of a recogniser, web page, Word, OpenDocument or PDF, or an .emend project.</source>
        <translation>将文件拖放到此处或此窗口的任意位置：文字稿可以是文本、字幕、语音识别程序的 JSON、网页、Word、OpenDocument 或 PDF，也可以是 .emend 项目。</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Try the &amp;sample call</source>
        <translation>试用示例业绩会(&amp;S)</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Enter opens a project, Delete takes it off this list.</source>
        <translation>按 Enter 打开项目，按 Delete 将其移出此列表。</translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n 处待处理疑点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n 段发言</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them hidden</source>
        <extracomment>%1 is “112 open findings”, %n how many of these the preferences hide.</extracomment>
        <translation>
            <numerusform>%1，其中隐藏 %n 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n 处更正</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n KPI(s)</source>
        <translation>
            <numerusform>%n 项 KPI</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sum(s) that do not add up</source>
        <translation>
            <numerusform>%n 处核对不符</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as: %1</source>
        <translation>读取方式：%1</translation>
    </message>
    <message>
        <source>How the file was understood. Choose another layout if the turns look wrong.</source>
        <translation>文件的解读方式。如果发言划分有误，请选择其他版式。</translation>
    </message>
    <message>
        <source>How the file was understood. It can be changed only before the first edit.</source>
        <translation>文件的解读方式。只能在首次编辑前更改。</translation>
    </message>
</context>
<context>
    <name>ui::StructureDesk</name>
    <message>
        <source>&amp;Interprets</source>
        <translation>口译对象(&amp;I)</translation>
    </message>
    <message>
        <source>This turn is not interpreted. The panel shows another pair; its arrows step through them.</source>
        <translation>此发言没有口译。面板显示的是另一组对照；用其箭头可逐组查看。</translation>
    </message>
    <message>
        <source>&amp;No other turn</source>
        <translation>无(&amp;N)</translation>
    </message>
</context>
<context>
    <name>ui::TagDialog</name>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>When to use it, and when not</source>
        <translation>何时使用，何时不使用</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>说明(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>无快捷键</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>This key is taken: %1. Press another one, such as Alt+1.</source>
        <translation>此快捷键已被占用：%1。请按其他快捷键，例如 Alt+1。</translation>
    </message>
    <message>
        <source>This key would be typed into the text. Press it together with Alt or Ctrl.</source>
        <translation>此按键会在文本中输入字符。请与 Alt 或 Ctrl 一起按。</translation>
    </message>
    <message>
        <source>The key puts the tag on the selected words, or takes it off again.</source>
        <translation>按此快捷键为所选文字加上标签，再按则去掉。</translation>
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
        <translation>按标签摘录</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>所有标签</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>业绩会</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>本场业绩会</translation>
    </message>
    <message>
        <source>All calls</source>
        <translation>所有业绩会</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>分析师</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message numerus="yes">
        <source>%n quote(s).</source>
        <translation>
            <numerusform>%n 条摘录。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is tagged so. Put tags on words with “Annotate”, or with the key of a tag.</source>
        <translation>没有带此标签的内容。请用“批注”或标签的快捷键为文字加上标签。</translation>
    </message>
    <message>
        <source>Save the quotes</source>
        <translation>保存摘录</translation>
    </message>
    <message>
        <source>Quotes (*.html *.md *.csv)</source>
        <translation>摘录 (*.html *.md *.csv)</translation>
    </message>
    <message>
        <source>The quotes were written to “%1”.</source>
        <translation>摘录已写入“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::TextPage</name>
    <message>
        <source>&amp;Font of the desktop</source>
        <translation>使用系统字体(&amp;F)</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source> characters</source>
        <translation> 个字符</translation>
    </message>
    <message>
        <source>As wide as the window</source>
        <translation>与窗口同宽</translation>
    </message>
    <message>
        <source>Font family</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>F&amp;amily:</source>
        <translation>字体(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Size:</source>
        <translation>字号(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>缩放(&amp;Z)：</translation>
    </message>
    <message>
        <source>&amp;Line spacing:</source>
        <translation>行距(&amp;L)：</translation>
    </message>
    <message>
        <source>Longest &amp;line:</source>
        <translation>最大行长(&amp;M)：</translation>
    </message>
    <message>
        <source>All of this is about the words of the transcript. Zoom is also at hand while reading: Ctrl++ and Ctrl+−, Ctrl+0 for 100 %, or Ctrl and the wheel.</source>
        <translation>以上设置均针对文字稿的文字。阅读时也可随时缩放：按 Ctrl++ 和 Ctrl+−，Ctrl+0 恢复为 100%，或按住 Ctrl 并滚动滚轮。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptDocument</name>
    <message>
        <source>A turn cannot be split this way. Place the cursor and press Enter.</source>
        <translation>不能这样拆分发言。请放置光标，然后按 Enter。</translation>
    </message>
</context>
<context>
    <name>ui::TranscriptView</name>
    <message>
        <source>Transcript</source>
        <translation>文字稿</translation>
    </message>
</context>
<context>
    <name>ui::TurnModel</name>
    <message>
        <source>Unknown speaker</source>
        <translation>未知发言人</translation>
    </message>
</context>
<context>
    <name>ui::TurnsPanel</name>
    <message>
        <source>Turns</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Find in turns</source>
        <translation>在发言中查找</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Assign or change the speaker of the selected turns</source>
        <translation>指定或更改所选发言的发言人</translation>
    </message>
    <message>
        <source>&amp;Speaker</source>
        <translation>发言人(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Who speaks here…</source>
        <translation>此处的发言人(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Give the turn to</source>
        <translation>将发言指定给(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Edit this speaker…</source>
        <translation>编辑此发言人(&amp;E)…</translation>
    </message>
    <message>
        <source>This is the same person &amp;as</source>
        <translation>与此人是同一人(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Join with the turn before</source>
        <translation>与上一段发言合并(&amp;J)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>No turn matches.</source>
        <translation>没有符合条件的发言。</translation>
    </message>
    <message>
        <source>Open a transcript to see who speaks.</source>
        <translation>打开文字稿即可查看发言人。</translation>
    </message>
    <message>
        <source>&amp;New speaker…</source>
        <translation>新建发言人(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Unknown</source>
        <translation>未知(&amp;U)</translation>
    </message>
</context>
<context>
    <name>ui::UserWords</name>
    <message>
        <source>The folder “%1” cannot be made, so your list of words stays as it was. Is the disk full?</source>
        <translation>无法创建文件夹“%1”，因此您的词列表保持不变。磁盘是否已满？</translation>
    </message>
</context>
<context>
    <name>ui::WindowPicture</name>
    <message>
        <source>Guidance</source>
        <translation>指引</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>利润率</translation>
    </message>
    <message>
        <source>Compare with the release.</source>
        <translation>与新闻稿比较。</translation>
    </message>
    <message>
        <source>There is no panel “%1”.</source>
        <translation>没有面板“%1”。</translation>
    </message>
    <message>
        <source>The call does not say “%1”.</source>
        <translation>业绩会中没有“%1”。</translation>
    </message>
    <message>
        <source>Changes are shown as marked, imported or beside, not “%1”.</source>
        <translation>更改的显示方式为 marked、imported 或 beside，而非“%1”。</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>没有操作“%1”。</translation>
    </message>
    <message>
        <source>The picture could not be written to “%1”.</source>
        <translation>无法将截图写入“%1”。</translation>
    </message>
</context>
<context>
    <name>ui::WordsMenu</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select a&amp;ll</source>
        <translation>全选(&amp;L)</translation>
    </message>
</context>
<context>
    <name>ui::Workspace</name>
    <message>
        <source>Click it; then %1 accepts, %2 keeps it as said</source>
        <translation>单击它，再按 %1 采纳，或按 %2 保留原话</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>发言</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>批注</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>发言人</translation>
    </message>
    <message>
        <source>Interpretation</source>
        <translation>口译对照</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>业绩会</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>No figure of the table was read from these words.</source>
        <translation>表格中没有从这些文字读出的数字。</translation>
    </message>
</context>
</TS>

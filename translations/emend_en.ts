<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>core::HtmlImporter</name>
    <message numerus="yes">
        <source>%n picture(s) of the page were left out.</source>
        <translation>
            <numerusform>%n picture of the page was left out.</numerusform>
            <numerusform>%n pictures of the page were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::MarkdownImporter</name>
    <message numerus="yes">
        <source>%n picture(s) were left out.</source>
        <translation>
            <numerusform>%n picture was left out.</numerusform>
            <numerusform>%n pictures were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::NameSignal</name>
    <message numerus="yes">
        <source>The call writes “%1” %n times; “%2” is probably the same name.</source>
        <translation>
            <numerusform>The call writes “%1” %n time; “%2” is probably the same name.</numerusform>
            <numerusform>The call writes “%1” %n times; “%2” is probably the same name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::OfficeNotes</name>
    <message numerus="yes">
        <source>%n tracked change(s) were read as accepted.</source>
        <translation>
            <numerusform>%n tracked change was read as accepted.</numerusform>
            <numerusform>%n tracked changes were read as accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) were left out.</source>
        <translation>
            <numerusform>%n comment was left out.</numerusform>
            <numerusform>%n comments were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n footnote(s) were left out.</source>
        <translation>
            <numerusform>%n footnote was left out.</numerusform>
            <numerusform>%n footnotes were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::PdfImporter</name>
    <message numerus="yes">
        <source>%n word(s) that stand aslant or upright, such as a watermark, were left out.</source>
        <translation>
            <numerusform>%n word that stands aslant or upright, such as a watermark, was left out.</numerusform>
            <numerusform>%n words that stand aslant or upright, such as a watermark, were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::Recovery</name>
    <message numerus="yes">
        <source>The first %n step(s) of the history are incomplete and were left out. What they did is kept, but can no longer be taken back step by step.</source>
        <translation>
            <numerusform>The first %n step of the history is incomplete and was left out. What it did is kept, but can no longer be taken back step by step.</numerusform>
            <numerusform>The first %n steps of the history are incomplete and were left out. What they did is kept, but can no longer be taken back step by step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was known of %n call(s), such as company and date, could not be read. Enter it again under “Details of the call”.</source>
        <translation>
            <numerusform>What was known of %n call, such as company and date, could not be read. Enter it again under “Details of the call”.</numerusform>
            <numerusform>What was known of %n calls, such as company and date, could not be read. Enter it again under “Details of the call”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) referred to something that could not be read; the reference was taken out, or the row where it makes no sense without.</source>
        <translation>
            <numerusform>%n row referred to something that could not be read; the reference was taken out, or the row where it makes no sense without.</numerusform>
            <numerusform>%n rows referred to something that could not be read; the reference was taken out, or the row where it makes no sense without.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) named passages that cannot be, and were left out.</source>
        <translation>
            <numerusform>%n row named passages that cannot be, and were left out.</numerusform>
            <numerusform>%n rows named passages that cannot be, and were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were taken from the history, which is damaged itself: they may be older than what was lost.</source>
        <translation>
            <numerusform>%n row was taken from the history, which is damaged itself: it may be older than what was lost.</numerusform>
            <numerusform>%n rows were taken from the history, which is damaged itself: they may be older than what was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the file hold nothing that could be read.</source>
        <translation>
            <numerusform>%n page of the file holds nothing that could be read.</numerusform>
            <numerusform>%n pages of the file hold nothing that could be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %1, a part could not be read (%n place(s) in the file).</source>
        <translation>
            <numerusform>Of the %1, a part could not be read (%n place in the file).</numerusform>
            <numerusform>Of the %1, a part could not be read (%n places in the file).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of the %1, %n come(s) from a damaged part of the file. Look at them: some may be wrong or missing.</source>
        <translation>
            <numerusform>Of the %1, %n comes from a damaged part of the file. Look at them: some may be wrong or missing.</numerusform>
            <numerusform>Of the %1, %n come from a damaged part of the file. Look at them: some may be wrong or missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) were made anew for words that no turn held any more; say who speaks there.</source>
        <translation>
            <numerusform>%n turn was made anew for words that no turn held any more; say who speaks there.</numerusform>
            <numerusform>%n turns were made anew for words that no turn held any more; say who speaks there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::RepeatDetector</name>
    <message numerus="yes">
        <source>“%1” stands here %n times in a row; the last copy breaks off.</source>
        <translation>
            <numerusform>“%1” stands here %n time in a row; the last copy breaks off.</numerusform>
            <numerusform>“%1” stands here %n times in a row; the last copy breaks off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands here %n times in a row.</source>
        <translation>
            <numerusform>“%1” stands here %n time in a row.</numerusform>
            <numerusform>“%1” stands here %n times in a row.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” stands here %n times in a row with small changes.</source>
        <translation>
            <numerusform>“%1” stands here %n time in a row with small changes.</numerusform>
            <numerusform>“%1” stands here %n times in a row with small changes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>These %n words stand in the transcript before, word for word.</source>
        <translation>
            <numerusform>This %n word stands in the transcript before, word for word.</numerusform>
            <numerusform>These %n words stand in the transcript before, word for word.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is said %n times in a row.</source>
        <translation>
            <numerusform>“%1” is said %n time in a row.</numerusform>
            <numerusform>“%1” is said %n times in a row.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::TextSearch</name>
    <message numerus="yes">
        <source>the expression has %n group(s)</source>
        <translation>
            <numerusform>the expression has %n group</numerusform>
            <numerusform>the expression has %n groups</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::TimedText</name>
    <message numerus="yes">
        <source>%n time(s) or confidence(s) in the file cannot be right and were left out.</source>
        <translation>
            <numerusform>%n time or confidence in the file cannot be right and was left out.</numerusform>
            <numerusform>%n times or confidences in the file cannot be right and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::WordSignal</name>
    <message numerus="yes">
        <source>“%1” is said %n times in this call.</source>
        <translation>
            <numerusform>“%1” is said %n time in this call.</numerusform>
            <numerusform>“%1” is said %n times in this call.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core::WordSpellings</name>
    <message numerus="yes">
        <source>These are written or sound alike; “%1” is said %n time(s).</source>
        <translation>
            <numerusform>These are written or sound alike; “%1” is said %n time.</numerusform>
            <numerusform>These are written or sound alike; “%1” is said %n times.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AcceptDialog</name>
    <message numerus="yes">
        <source>%1 of %n proposal(s) will be written, in one step that can be undone. What is not ticked stays open and as it is.</source>
        <translation>
            <numerusform>%1 of %n proposal will be written, in one step that can be undone. What is not ticked stays open and as it is.</numerusform>
            <numerusform>%1 of %n proposals will be written, in one step that can be undone. What is not ticked stays open and as it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s) have no proposal.</source>
        <translation>
            <numerusform>%n open finding has no proposal.</numerusform>
            <numerusform>%n open findings have no proposal.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n proposal(s)</source>
        <translation>
            <numerusform>Accept %n proposal</numerusform>
            <numerusform>Accept %n proposals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ticked proposal(s) change words of another one and stay open.</source>
        <translation>
            <numerusform>%n ticked proposal changes words of another one and stays open.</numerusform>
            <numerusform>%n ticked proposals change words of another one and stay open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AgreementDialog</name>
    <message numerus="yes">
        <source>%n passage(s) that either coded.</source>
        <translation>
            <numerusform>%n passage that either coded.</numerusform>
            <numerusform>%n passages that either coded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::AllChangesDialog</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) were changed. Click a change to see it in the transcript.</source>
        <translation>
            <numerusform>%n turn was changed. Click a change to see it in the transcript.</numerusform>
            <numerusform>%n turns were changed. Click a change to see it in the transcript.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupsDialog</name>
    <message numerus="yes">
        <source>%n call(s) were recovered</source>
        <translation>
            <numerusform>%n call was recovered</numerusform>
            <numerusform>%n calls were recovered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is backed up when it is opened and every %n minute(s) while you change it.</source>
        <translation>
            <numerusform>“%1” is backed up when it is opened and every minute while you change it.</numerusform>
            <numerusform>“%1” is backed up when it is opened and every %n minutes while you change it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last %n backup(s) are kept, and each is read once to see that it is whole.</source>
        <translation>
            <numerusform>The last backup is kept, and it is read once to see that it is whole.</numerusform>
            <numerusform>The last %n backups are kept, and each is read once to see that it is whole.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::BackupsPage</name>
    <message numerus="yes">
        <source>When opened, and every %n minute(s)</source>
        <translation>
            <numerusform>When opened, and every minute</numerusform>
            <numerusform>When opened, and every %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When opened, and every %n hour(s)</source>
        <translation>
            <numerusform>When opened, and every hour</numerusform>
            <numerusform>When opened, and every %n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CallDesk</name>
    <message numerus="yes">
        <source>%n call(s) were removed from the project. Undo brings them back.</source>
        <translation>
            <numerusform>%n call was removed from the project. Undo brings them back.</numerusform>
            <numerusform>%n calls were removed from the project. Undo brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CallsPanel</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting for the analysis</source>
        <translation>
            <numerusform>%n waiting for the analysis</numerusform>
            <numerusform>%n waiting for the analysis</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangesBar</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ChangesWriter</name>
    <message numerus="yes">
        <source>%n turn(s) without a change</source>
        <translation>
            <numerusform>%n turn without a change</numerusform>
            <numerusform>%n turns without a change</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Chart</name>
    <message numerus="yes">
        <source>%n smaller figure(s) not shown</source>
        <translation>
            <numerusform>%n smaller figure not shown</numerusform>
            <numerusform>%n smaller figures not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CodingDesk</name>
    <message numerus="yes">
        <source>%n tag(s) were added from the file.</source>
        <translation>
            <numerusform>%n tag was added from the file.</numerusform>
            <numerusform>%n tags were added from the file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::CommandDesk</name>
    <message numerus="yes">
        <source>Speaker with %n turn(s)</source>
        <translation>
            <numerusform>Speaker with %n turn</numerusform>
            <numerusform>Speaker with %n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::FindDesk</name>
    <message numerus="yes">
        <source>%n place(s) were replaced; undo takes all of them back.</source>
        <translation>
            <numerusform>%n place was replaced; undo takes it back.</numerusform>
            <numerusform>%n places were replaced; undo takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::GlossaryDialog</name>
    <message numerus="yes">
        <source>%n term(s) were added from your corrections. Remove what holds for one place only.</source>
        <translation>
            <numerusform>%n term was added from your corrections. Remove what holds for one place only.</numerusform>
            <numerusform>%n terms were added from your corrections. Remove what holds for one place only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) were read.</source>
        <translation>
            <numerusform>%n term was read.</numerusform>
            <numerusform>%n terms were read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryCard</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryChart</name>
    <message numerus="yes">
        <source>Source: %n earnings call(s), as said</source>
        <translation>
            <numerusform>Source: %n earnings call, as said</numerusform>
            <numerusform>Source: %n earnings calls, as said</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryDelegate</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryDesk</name>
    <message numerus="yes">
        <source>%n change(s) were taken back. One undo brings all of them back.</source>
        <translation>
            <numerusform>%n change was taken back. One undo brings it back.</numerusform>
            <numerusform>%n changes were taken back. One undo brings all of them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s) in %1 calls?</source>
        <translation>
            <numerusform>Take back %n change in %1 calls?</numerusform>
            <numerusform>Take back %n changes in %1 calls?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take back %n change(s)?</source>
        <translation>
            <numerusform>Take back %n change?</numerusform>
            <numerusform>Take back %n changes?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::HistoryPanel</name>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n change(s)</source>
        <translation>
            <numerusform>%1 of %n change</numerusform>
            <numerusform>%1 of %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n earlier change(s) build on this. Take them back first.</source>
        <translation>
            <numerusform>%1 and %n earlier change build on this. Take them back first.</numerusform>
            <numerusform>%1 and %n earlier changes build on this. Take them back first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ImportDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KpiModel</name>
    <message numerus="yes">
        <source>Said %n time(s) in this call</source>
        <translation>
            <numerusform>Said %n time in this call</numerusform>
            <numerusform>Said %n times in this call</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KpiPanel</name>
    <message numerus="yes">
        <source>%n sum(s) do not add up</source>
        <translation>
            <numerusform>%n sum does not add up</numerusform>
            <numerusform>%n sums do not add up</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::KpiTable</name>
    <message numerus="yes">
        <source>%n row(s) are in the clipboard.</source>
        <translation>
            <numerusform>%n row is in the clipboard.</numerusform>
            <numerusform>%n rows are in the clipboard.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::MainWindow</name>
    <message numerus="yes">
        <source>%n file(s) were written to “%1”.</source>
        <translation>
            <numerusform>%n file was written to “%1”.</numerusform>
            <numerusform>%n files were written to “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::NamesDialog</name>
    <message numerus="yes">
        <source>%1 (%n time(s))</source>
        <translation>
            <numerusform>%1 (%n time)</numerusform>
            <numerusform>%1 (%n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Apply %n</source>
        <translation>
            <numerusform>&amp;Apply %n</numerusform>
            <numerusform>&amp;Apply %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::OutlineModel</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1
%n word(s)</source>
        <translation>
            <numerusform>%1
%n word</numerusform>
            <numerusform>%1
%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::PairPanel</name>
    <message numerus="yes">
        <source>%n figure(s) differ.</source>
        <translation>
            <numerusform>%n figure differs.</numerusform>
            <numerusform>%n figures differ.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReplacePanel</name>
    <message numerus="yes">
        <source>Replace %n ticked</source>
        <translation>
            <numerusform>Replace %n ticked</numerusform>
            <numerusform>Replace %n ticked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n of %1 places; when they are replaced, the next are listed.</source>
        <translation>
            <numerusform>The first %n of %1 places; when they are replaced, the next are listed.</numerusform>
            <numerusform>The first %n of %1 places; when they are replaced, the next are listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stand so already.</source>
        <translation>
            <numerusform>%n more stands so already.</numerusform>
            <numerusform>%n more stand so already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ReviewPanel</name>
    <message numerus="yes">
        <source>%n open finding(s) are hidden by the preferences (menu Edit).</source>
        <translation>
            <numerusform>%n open finding is hidden by the preferences (menu Edit).</numerusform>
            <numerusform>%n open findings are hidden by the preferences (menu Edit).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::RowTeller</name>
    <message numerus="yes">
        <source>Speaker of %n turn(s)</source>
        <translation>
            <numerusform>Speaker of %n turn</numerusform>
            <numerusform>Speaker of %n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SearchPanel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::Session</name>
    <message numerus="yes">
        <source>%n call(s) were added to the project.</source>
        <translation>
            <numerusform>%n call was added to the project.</numerusform>
            <numerusform>%n calls were added to the project.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in it already: %1.</source>
        <translation>
            <numerusform>%n file is in it already: %1.</numerusform>
            <numerusform>%n files are in it already: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read: %1</source>
        <translation>
            <numerusform>%n file could not be read: %1</numerusform>
            <numerusform>%n files could not be read: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::ShortcutsDialog</name>
    <message numerus="yes">
        <source>%n action(s) have other keys now. Nothing is kept before you press OK.</source>
        <translation>
            <numerusform>%n action has other keys now. Nothing is kept before you press OK.</numerusform>
            <numerusform>%n actions have other keys now. Nothing is kept before you press OK.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SourcesDialog</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpeakerModel</name>
    <message numerus="yes">
        <source>%1: %n word(s)</source>
        <translation>
            <numerusform>%1: %n word</numerusform>
            <numerusform>%1: %n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpeakerNameDialog</name>
    <message numerus="yes">
        <source>In &amp;all %n turn(s) of “%1”</source>
        <translation>
            <numerusform>In &amp;the %n turn of “%1”</numerusform>
            <numerusform>In &amp;all %n turns of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Only in the %n chosen turn(s)</source>
        <translation>
            <numerusform>&amp;Only in the %n chosen turn</numerusform>
            <numerusform>&amp;Only in the %n chosen turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %n turn(s) stay with “%1”.</source>
        <translation>
            <numerusform>The other %n turn stays with “%1”.</numerusform>
            <numerusform>The other %n turns stay with “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpeakersPanel</name>
    <message numerus="yes">
        <source>Names: %n suggestion(s)…</source>
        <translation>
            <numerusform>Names: %n suggestion…</numerusform>
            <numerusform>Names: %n suggestions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) may be known from an earlier call.</source>
        <translation>
            <numerusform>%n speaker may be known from an earlier call.</numerusform>
            <numerusform>%n speakers may be known from an earlier call.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) may be the same person as another.</source>
        <translation>
            <numerusform>%n speaker may be the same person as another.</numerusform>
            <numerusform>%n speakers may be the same people as others.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are written in several ways.</source>
        <translation>
            <numerusform>%n name is written in several ways.</numerusform>
            <numerusform>%n names are written in several ways.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::SpeechChart</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) with fewer words not shown</source>
        <translation>
            <numerusform>%n speaker with fewer words not shown</numerusform>
            <numerusform>%n speakers with fewer words not shown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StartPage</name>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::StatusLine</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open finding(s)</source>
        <translation>
            <numerusform>%n open finding</numerusform>
            <numerusform>%n open findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n correction(s)</source>
        <translation>
            <numerusform>%n correction</numerusform>
            <numerusform>%n corrections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
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
            <numerusform>%n sum that does not add up</numerusform>
            <numerusform>%n sums that do not add up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them hidden</source>
        <extracomment>%1 is “112 open findings”, %n how many of these the preferences hide.</extracomment>
        <translation>
            <numerusform>%1, %n of them hidden</numerusform>
            <numerusform>%1, %n of them hidden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::TagReportDialog</name>
    <message numerus="yes">
        <source>%n quote(s).</source>
        <translation>
            <numerusform>%n quote.</numerusform>
            <numerusform>%n quotes.</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
            <numerusform>In the %n turn of “%1”</numerusform>
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
</context>
</TS>

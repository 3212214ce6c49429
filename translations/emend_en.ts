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
    <name>ui</name>
    <message numerus="yes">
        <source>%n smaller figure(s) not shown</source>
        <translation>
            <numerusform>%n smaller figure not shown</numerusform>
            <numerusform>%n smaller figures not shown</numerusform>
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

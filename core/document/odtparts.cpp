// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/odtparts.h"

using namespace Qt::StringLiterals;

namespace core::odt {

namespace {

/// How paragraphs of one style look.
struct ParagraphStyle {
    QString name;
    QString size;
    QString colour = u"#1c2024"_s;
    QString weight = u"normal"_s;
    QString slant = u"normal"_s;
    QString before = u"0pt"_s;
    QString after = u"6pt"_s;
    QString indent = u"0cm"_s;
    QString keep = u"auto"_s;
};

QList<ParagraphStyle> paragraphStyles()
{
    const QString bold = u"bold"_s;
    const QString always = u"always"_s;
    const QString plain = u"normal"_s;
    return {
        {u"Title"_s, u"20pt"_s, u"#16324f"_s, bold, plain, u"0pt"_s, u"4pt"_s, u"0cm"_s, always},
        {u"Heading_20_1"_s, u"14pt"_s, u"#16324f"_s, bold, plain, u"18pt"_s, u"6pt"_s, u"0cm"_s, always},
        {u"Heading_20_2"_s, u"12pt"_s, u"#16324f"_s, bold, plain, u"12pt"_s, u"4pt"_s, u"0cm"_s, always},
        {u"Speaker"_s, u"10.5pt"_s, u"#0b5cad"_s, plain, plain, u"12pt"_s, u"2pt"_s, u"0cm"_s, always},
        {u"Text_20_body"_s, u"10.5pt"_s},
        {u"Quotations"_s, u"10.5pt"_s, u"#1c2024"_s, plain, u"italic"_s, u"4pt"_s, u"8pt"_s, u"0.8cm"_s},
        {u"Note"_s, u"9pt"_s, u"#5a6068"_s},
        {u"Caption"_s, u"9pt"_s, u"#5a6068"_s, plain, plain, u"2pt"_s, u"10pt"_s},
        {u"Table_20_Contents"_s, u"9pt"_s, u"#1c2024"_s, plain, plain, u"1pt"_s, u"1pt"_s},
        {u"Table_20_Heading"_s, u"9pt"_s, u"#1c2024"_s, bold, plain, u"1pt"_s, u"1pt"_s},
        {u"Footer"_s, u"8pt"_s, u"#5a6068"_s, plain, plain, u"0pt"_s, u"0pt"_s},
    };
}

void writeStyle(XmlPart &xml, const ParagraphStyle &style)
{
    xml.open(u"style:style"_s, {{u"style:name"_s, style.name}, {u"style:family"_s, u"paragraph"_s}});
    xml.open(u"style:paragraph-properties"_s, {{u"fo:margin-top"_s, style.before},
                                               {u"fo:margin-bottom"_s, style.after},
                                               {u"fo:margin-left"_s, style.indent},
                                               {u"fo:line-height"_s, u"115%"_s},
                                               {u"fo:keep-with-next"_s, style.keep}});
    if (style.name == "Footer"_L1) {
        xml.open(u"style:tab-stops"_s);
        xml.empty(u"style:tab-stop"_s, {{u"style:position"_s, u"17cm"_s}, {u"style:type"_s, u"right"_s}});
        xml.close();
    }
    xml.close();
    xml.empty(u"style:text-properties"_s, {{u"fo:font-size"_s, style.size},
                                           {u"style:font-size-asian"_s, style.size},
                                           {u"style:font-size-complex"_s, style.size},
                                           {u"fo:color"_s, style.colour},
                                           {u"fo:font-weight"_s, style.weight},
                                           {u"style:font-weight-asian"_s, style.weight},
                                           {u"fo:font-style"_s, style.slant}});
    xml.close();
}

/// One style for each combination of bold, italic and muted.
void writeWordsStyles(XmlPart &xml)
{
    for (int looks = 1; looks < 8; ++looks) {
        DocumentRun run;
        run.isBold = looks & 1;
        run.isItalic = looks & 2;
        run.isMuted = looks & 4;
        const QString weight = run.isBold ? u"bold"_s : u"normal"_s;
        xml.open(u"style:style"_s, {{u"style:name"_s, wordsStyle(run)}, {u"style:family"_s, u"text"_s}});
        if (run.isMuted) {
            xml.empty(u"style:text-properties"_s, {{u"fo:font-weight"_s, weight},
                                                   {u"style:font-weight-asian"_s, weight},
                                                   {u"fo:font-style"_s, run.isItalic ? u"italic"_s : u"normal"_s},
                                                   {u"fo:font-size"_s, u"8.5pt"_s},
                                                   {u"style:font-size-asian"_s, u"8.5pt"_s},
                                                   {u"fo:color"_s, u"#5a6068"_s}});
        } else {
            xml.empty(u"style:text-properties"_s, {{u"fo:font-weight"_s, weight},
                                                   {u"style:font-weight-asian"_s, weight},
                                                   {u"fo:font-style"_s, run.isItalic ? u"italic"_s : u"normal"_s}});
        }
        xml.close();
    }
}

void writeDefaults(XmlPart &xml, const Document &document)
{
    xml.open(u"office:font-face-decls"_s);
    for (const QString &font : {u"Calibri"_s, u"Noto Sans CJK SC"_s, u"Noto Sans Arabic"_s}) {
        xml.empty(u"style:font-face"_s, {{u"style:name"_s, font}, {u"svg:font-family"_s, u'\'' + font + u'\''}});
    }
    xml.close();
    xml.open(u"office:styles"_s);
    xml.open(u"style:default-style"_s, {{u"style:family"_s, u"paragraph"_s}});
    xml.empty(u"style:text-properties"_s,
              {{u"style:font-name"_s, u"Calibri"_s},
               {u"style:font-name-asian"_s, u"Noto Sans CJK SC"_s},
               {u"style:font-name-complex"_s, u"Noto Sans Arabic"_s},
               {u"fo:language"_s, document.language.isEmpty() ? u"en"_s : document.language},
               {u"fo:country"_s, document.language.isEmpty() || document.language == "en"_L1 ? u"US"_s : u"none"_s},
               {u"style:language-asian"_s, u"zh"_s},
               {u"style:country-asian"_s, u"CN"_s}});
    xml.close();
}

void writePage(XmlPart &xml, const Document &document)
{
    xml.open(u"office:automatic-styles"_s);
    xml.open(u"style:page-layout"_s, {{u"style:name"_s, u"Page"_s}});
    xml.empty(u"style:page-layout-properties"_s,
              {{u"fo:page-width"_s, u"21cm"_s}, {u"fo:page-height"_s, u"29.7cm"_s}, {u"fo:margin"_s, u"2cm"_s}});
    xml.open(u"style:footer-style"_s);
    xml.empty(u"style:header-footer-properties"_s, {{u"fo:margin-top"_s, u"0.6cm"_s}});
    xml.close();
    xml.close();
    xml.close();
    xml.open(u"office:master-styles"_s);
    xml.open(u"style:master-page"_s, {{u"style:name"_s, u"Standard"_s}, {u"style:page-layout-name"_s, u"Page"_s}});
    xml.open(u"style:footer"_s);
    xml.open(u"text:p"_s, {{u"text:style-name"_s, u"Footer"_s}});
    xml.text(document.footer.simplified());
    xml.empty(u"text:tab"_s);
    xml.element(u"text:page-number"_s, u"1"_s, {{u"text:select-page"_s, u"current"_s}});
    xml.text(u" / "_s);
    xml.element(u"text:page-count"_s, u"1"_s);
    xml.close();
    xml.close();
    xml.close();
    xml.close();
}

} // namespace

void openRoot(XmlPart &xml, const QString &name)
{
    const QString base = u"urn:oasis:names:tc:opendocument:xmlns:"_s;
    xml.open(name, {{u"xmlns:office"_s, base + u"office:1.0"_s},
                    {u"xmlns:style"_s, base + u"style:1.0"_s},
                    {u"xmlns:text"_s, base + u"text:1.0"_s},
                    {u"xmlns:table"_s, base + u"table:1.0"_s},
                    {u"xmlns:draw"_s, base + u"drawing:1.0"_s},
                    {u"xmlns:fo"_s, base + u"xsl-fo-compatible:1.0"_s},
                    {u"xmlns:svg"_s, base + u"svg-compatible:1.0"_s},
                    {u"xmlns:meta"_s, base + u"meta:1.0"_s},
                    {u"xmlns:xlink"_s, u"http://www.w3.org/1999/xlink"_s},
                    {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
                    {u"office:version"_s, u"1.2"_s}});
}

QString wordsStyle(const DocumentRun &run)
{
    const QString looks = (run.isBold ? u"-bold"_s : QString()) + (run.isItalic ? u"-italic"_s : QString())
                          + (run.isMuted ? u"-muted"_s : QString());
    return looks.isEmpty() ? looks : u"Words"_s + looks;
}

QByteArray styles(const Document &document)
{
    XmlPart xml;
    openRoot(xml, u"office:document-styles"_s);
    writeDefaults(xml, document);
    for (const ParagraphStyle &style : paragraphStyles())
        writeStyle(xml, style);
    writeWordsStyles(xml);
    xml.open(u"text:list-style"_s, {{u"style:name"_s, u"Bullets"_s}});
    xml.open(u"text:list-level-style-bullet"_s, {{u"text:level"_s, u"1"_s}, {u"text:bullet-char"_s, u"•"_s}});
    xml.empty(u"style:list-level-properties"_s,
              {{u"text:space-before"_s, u"0.2cm"_s}, {u"text:min-label-width"_s, u"0.5cm"_s}});
    xml.close();
    xml.close();
    xml.close();
    writePage(xml, document);
    xml.close();
    return xml.bytes();
}

QByteArray meta(const Document &document)
{
    XmlPart xml;
    openRoot(xml, u"office:document-meta"_s);
    xml.open(u"office:meta"_s);
    xml.element(u"meta:generator"_s, u"Emend"_s);
    xml.element(u"dc:title"_s, document.title);
    xml.element(u"dc:subject"_s, document.subject);
    xml.element(u"meta:initial-creator"_s, document.author);
    if (document.createdAt.isValid())
        xml.element(u"meta:creation-date"_s, document.createdAt.toUTC().toString(Qt::ISODate));
    xml.close();
    xml.close();
    return xml.bytes();
}

} // namespace core::odt

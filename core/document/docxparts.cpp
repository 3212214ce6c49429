// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/docxparts.h"

#include "core/document/xmlpart.h"

using namespace Qt::StringLiterals;

namespace core::docx {

namespace {

/// How paragraphs of one style look. Sizes are half points, spaces twentieths of a point.
struct ParagraphStyle {
    QString id;
    QString name;
    int size = 21;
    QString colour = {};
    bool isBold = false;
    bool isItalic = false;
    int before = 0;
    int after = 120;
    int indent = 0;
    int outline = -1; ///< Level in the outline; -1 for words.
};

QList<ParagraphStyle> paragraphStyles()
{
    return {
        {u"Title"_s, u"Title"_s, 40, u"16324F"_s, true, false, 0, 80, 0, -1},
        {u"Heading1"_s, u"heading 1"_s, 28, u"16324F"_s, true, false, 360, 120, 0, 0},
        {u"Heading2"_s, u"heading 2"_s, 24, u"16324F"_s, true, false, 240, 80, 0, 1},
        {u"Speaker"_s, u"Speaker"_s, 21, u"0B5CAD"_s, false, false, 240, 40, 0, 2},
        {u"Quote"_s, u"Quote"_s, 21, {}, false, true, 80, 160, 454, -1},
        {u"ListBullet"_s, u"List Bullet"_s, 21, {}, false, false, 0, 60, 0, -1},
        {u"Note"_s, u"Note"_s, 18, u"5A6068"_s, false, false, 0, 120, 0, -1},
        {u"TableText"_s, u"Table Text"_s, 18, {}, false, false, 20, 20, 0, -1},
        {u"Caption"_s, u"caption"_s, 18, u"5A6068"_s, false, false, 40, 200, 0, -1},
        {u"Footer"_s, u"footer"_s, 16, u"5A6068"_s, false, false, 0, 0, 0, -1},
        {u"CommentText"_s, u"annotation text"_s, 20, {}, false, false, 0, 0, 0, -1},
    };
}

void writeFlag(XmlPart &xml, const QString &name, bool isSet)
{
    if (isSet)
        xml.empty(name);
}

void writeParagraphStyle(XmlPart &xml, const ParagraphStyle &style)
{
    xml.open(u"w:style"_s, {{u"w:type"_s, u"paragraph"_s}, {u"w:styleId"_s, style.id}});
    xml.empty(u"w:name"_s, {{u"w:val"_s, style.name}});
    xml.empty(u"w:basedOn"_s, {{u"w:val"_s, u"Normal"_s}});
    if (style.outline >= 0)
        xml.empty(u"w:next"_s, {{u"w:val"_s, u"Normal"_s}});
    xml.empty(u"w:qFormat"_s);
    xml.open(u"w:pPr"_s);
    writeFlag(xml, u"w:keepNext"_s, style.outline >= 0);
    writeFlag(xml, u"w:keepLines"_s, style.outline >= 0);
    if (style.id == "ListBullet"_L1) {
        xml.open(u"w:numPr"_s);
        xml.empty(u"w:numId"_s, {{u"w:val"_s, u"1"_s}});
        xml.close();
    }
    xml.empty(u"w:spacing"_s,
              {{u"w:before"_s, QString::number(style.before)}, {u"w:after"_s, QString::number(style.after)}});
    if (style.indent > 0)
        xml.empty(u"w:ind"_s, {{u"w:left"_s, QString::number(style.indent)}});
    if (style.outline >= 0)
        xml.empty(u"w:outlineLvl"_s, {{u"w:val"_s, QString::number(style.outline)}});
    xml.close();
    xml.open(u"w:rPr"_s);
    writeFlag(xml, u"w:b"_s, style.isBold);
    writeFlag(xml, u"w:i"_s, style.isItalic);
    if (!style.colour.isEmpty())
        xml.empty(u"w:color"_s, {{u"w:val"_s, style.colour}});
    xml.empty(u"w:sz"_s, {{u"w:val"_s, QString::number(style.size)}});
    xml.empty(u"w:szCs"_s, {{u"w:val"_s, QString::number(style.size)}});
    xml.close();
    xml.close();
}

void writeDefaults(XmlPart &xml, const Document &document)
{
    xml.open(u"w:docDefaults"_s);
    xml.open(u"w:rPrDefault"_s);
    xml.open(u"w:rPr"_s);
    xml.empty(u"w:rFonts"_s, {{u"w:ascii"_s, u"Calibri"_s},
                              {u"w:hAnsi"_s, u"Calibri"_s},
                              {u"w:eastAsia"_s, u"Microsoft YaHei"_s},
                              {u"w:cs"_s, u"Arial"_s}});
    xml.empty(u"w:sz"_s, {{u"w:val"_s, u"21"_s}});
    xml.empty(u"w:szCs"_s, {{u"w:val"_s, u"21"_s}});
    xml.empty(u"w:lang"_s,
              {{u"w:val"_s, languageTag(document.language)}, {u"w:eastAsia"_s, u"zh-CN"_s}, {u"w:bidi"_s, u"ar-SA"_s}});
    xml.close();
    xml.close();
    xml.open(u"w:pPrDefault"_s);
    xml.open(u"w:pPr"_s);
    xml.empty(u"w:spacing"_s, {{u"w:after"_s, u"120"_s}, {u"w:line"_s, u"276"_s}, {u"w:lineRule"_s, u"auto"_s}});
    xml.close();
    xml.close();
    xml.close();
}

void writeCharacterStyle(XmlPart &xml, const QString &id, const QString &name, const QString &colour, bool isLink)
{
    xml.open(u"w:style"_s, {{u"w:type"_s, u"character"_s}, {u"w:styleId"_s, id}});
    xml.empty(u"w:name"_s, {{u"w:val"_s, name}});
    xml.open(u"w:rPr"_s);
    if (!colour.isEmpty())
        xml.empty(u"w:color"_s, {{u"w:val"_s, colour}});
    else
        xml.empty(u"w:sz"_s, {{u"w:val"_s, u"16"_s}});
    if (isLink)
        xml.empty(u"w:u"_s, {{u"w:val"_s, u"single"_s}});
    xml.close();
    xml.close();
}

void writeTableStyle(XmlPart &xml)
{
    xml.open(u"w:style"_s, {{u"w:type"_s, u"table"_s}, {u"w:styleId"_s, u"FigureTable"_s}});
    xml.empty(u"w:name"_s, {{u"w:val"_s, u"Figure Table"_s}});
    xml.open(u"w:tblPr"_s);
    xml.open(u"w:tblBorders"_s);
    for (const QString &edge : {u"w:top"_s, u"w:bottom"_s, u"w:insideH"_s}) {
        xml.empty(
            edge,
            {{u"w:val"_s, u"single"_s}, {u"w:sz"_s, u"4"_s}, {u"w:space"_s, u"0"_s}, {u"w:color"_s, u"C3C9D0"_s}});
    }
    xml.close();
    xml.open(u"w:tblCellMar"_s);
    for (const QString &edge : {u"w:left"_s, u"w:right"_s})
        xml.empty(edge, {{u"w:w"_s, u"70"_s}, {u"w:type"_s, u"dxa"_s}});
    xml.close();
    xml.close();
    xml.close();
}

void writeRun(XmlPart &xml, const QString &words)
{
    xml.open(u"w:r"_s);
    xml.element(u"w:t"_s, words, {{u"xml:space"_s, u"preserve"_s}});
    xml.close();
}

void writeField(XmlPart &xml, const QString &field)
{
    xml.open(u"w:fldSimple"_s, {{u"w:instr"_s, field}});
    writeRun(xml, u"1"_s);
    xml.close();
}

} // namespace

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(u"yyyy-MM-ddTHH:mm:ssZ"_s) : QString();
}

QString languageTag(const QString &language)
{
    if (language == "zh"_L1)
        return u"zh-CN"_s;
    if (language == "ja"_L1)
        return u"ja-JP"_s;
    if (language == "ko"_L1)
        return u"ko-KR"_s;
    return language.isEmpty() || language == "en"_L1 ? u"en-US"_s : language;
}

QByteArray styles(const Document &document)
{
    XmlPart xml;
    xml.open(u"w:styles"_s, {{u"xmlns:w"_s, wordNamespace}});
    writeDefaults(xml, document);
    xml.open(u"w:style"_s, {{u"w:type"_s, u"paragraph"_s}, {u"w:default"_s, u"1"_s}, {u"w:styleId"_s, u"Normal"_s}});
    xml.empty(u"w:name"_s, {{u"w:val"_s, u"Normal"_s}});
    xml.empty(u"w:qFormat"_s);
    xml.close();
    for (const ParagraphStyle &style : paragraphStyles())
        writeParagraphStyle(xml, style);
    writeCharacterStyle(xml, u"Hyperlink"_s, u"Hyperlink"_s, u"0B5CAD"_s, true);
    writeCharacterStyle(xml, u"Muted"_s, u"Muted"_s, u"5A6068"_s, false);
    writeCharacterStyle(xml, u"CommentReference"_s, u"annotation reference"_s, {}, false);
    writeTableStyle(xml);
    xml.close();
    return xml.bytes();
}

QByteArray numbering()
{
    XmlPart xml;
    xml.open(u"w:numbering"_s, {{u"xmlns:w"_s, wordNamespace}});
    xml.open(u"w:abstractNum"_s, {{u"w:abstractNumId"_s, u"0"_s}});
    xml.empty(u"w:multiLevelType"_s, {{u"w:val"_s, u"singleLevel"_s}});
    xml.open(u"w:lvl"_s, {{u"w:ilvl"_s, u"0"_s}});
    xml.empty(u"w:start"_s, {{u"w:val"_s, u"1"_s}});
    xml.empty(u"w:numFmt"_s, {{u"w:val"_s, u"bullet"_s}});
    xml.empty(u"w:pStyle"_s, {{u"w:val"_s, u"ListBullet"_s}});
    xml.empty(u"w:lvlText"_s, {{u"w:val"_s, u"•"_s}});
    xml.empty(u"w:lvlJc"_s, {{u"w:val"_s, u"left"_s}});
    xml.open(u"w:pPr"_s);
    xml.empty(u"w:ind"_s, {{u"w:left"_s, u"397"_s}, {u"w:hanging"_s, u"284"_s}});
    xml.close();
    xml.close();
    xml.close();
    xml.open(u"w:num"_s, {{u"w:numId"_s, u"1"_s}});
    xml.empty(u"w:abstractNumId"_s, {{u"w:val"_s, u"0"_s}});
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray settings()
{
    XmlPart xml;
    xml.open(u"w:settings"_s, {{u"xmlns:w"_s, wordNamespace}});
    xml.empty(u"w:zoom"_s, {{u"w:percent"_s, u"100"_s}});
    xml.empty(u"w:defaultTabStop"_s, {{u"w:val"_s, u"709"_s}});
    xml.open(u"w:compat"_s);
    // Without this Word opens the file as one of 2007 and says so in the title bar.
    xml.empty(u"w:compatSetting"_s, {{u"w:name"_s, u"compatibilityMode"_s},
                                     {u"w:uri"_s, u"http://schemas.microsoft.com/office/word"_s},
                                     {u"w:val"_s, u"15"_s}});
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray footer(const Document &document)
{
    XmlPart xml;
    xml.open(u"w:ftr"_s, {{u"xmlns:w"_s, wordNamespace}});
    xml.open(u"w:p"_s);
    xml.open(u"w:pPr"_s);
    xml.empty(u"w:pStyle"_s, {{u"w:val"_s, u"Footer"_s}});
    xml.open(u"w:tabs"_s);
    xml.empty(u"w:tab"_s, {{u"w:val"_s, u"right"_s}, {u"w:pos"_s, QString::number(textWidthTwips)}});
    xml.close();
    xml.close();
    writeRun(xml, document.footer.simplified());
    xml.open(u"w:r"_s);
    xml.empty(u"w:tab"_s);
    xml.close();
    writeField(xml, u" PAGE "_s);
    writeRun(xml, u" / "_s);
    writeField(xml, u" NUMPAGES "_s);
    xml.close();
    xml.close();
    return xml.bytes();
}

QByteArray comments(const Document &document)
{
    XmlPart xml;
    xml.open(u"w:comments"_s, {{u"xmlns:w"_s, wordNamespace}});
    for (qsizetype i = 0; i < document.comments.size(); ++i) {
        const DocumentComment &comment = document.comments[i];
        const QString author = comment.author.isEmpty() ? u"Unknown"_s : comment.author;
        const QString time = timeText(comment.at);
        if (time.isEmpty())
            xml.open(u"w:comment"_s, {{u"w:id"_s, QString::number(i)}, {u"w:author"_s, author}});
        else
            xml.open(u"w:comment"_s, {{u"w:id"_s, QString::number(i)}, {u"w:author"_s, author}, {u"w:date"_s, time}});
        for (const QString &line : comment.text.split(u'\n')) {
            xml.open(u"w:p"_s);
            xml.open(u"w:pPr"_s);
            xml.empty(u"w:pStyle"_s, {{u"w:val"_s, u"CommentText"_s}});
            xml.close();
            writeRun(xml, line);
            xml.close();
        }
        xml.close();
    }
    xml.close();
    return xml.bytes();
}

QByteArray coreProperties(const Document &document)
{
    XmlPart xml;
    xml.open(u"cp:coreProperties"_s,
             {{u"xmlns:cp"_s, u"http://schemas.openxmlformats.org/package/2006/metadata/core-properties"_s},
              {u"xmlns:dc"_s, u"http://purl.org/dc/elements/1.1/"_s},
              {u"xmlns:dcterms"_s, u"http://purl.org/dc/terms/"_s},
              {u"xmlns:xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    xml.element(u"dc:title"_s, document.title);
    xml.element(u"dc:subject"_s, document.subject);
    xml.element(u"dc:creator"_s, document.author);
    xml.element(u"dc:language"_s, languageTag(document.language));
    if (document.createdAt.isValid()) {
        xml.element(u"dcterms:created"_s, timeText(document.createdAt), {{u"xsi:type"_s, u"dcterms:W3CDTF"_s}});
    }
    xml.close();
    return xml.bytes();
}

QByteArray programProperties()
{
    XmlPart xml;
    xml.open(u"Properties"_s,
             {{u"xmlns"_s, u"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"_s}});
    xml.element(u"Application"_s, u"Emend"_s);
    xml.close();
    return xml.bytes();
}

} // namespace core::docx

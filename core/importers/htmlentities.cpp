// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/htmlentities.h"

#include <array>

#include <QHash>

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// The longest name, with ampersand and semicolon.
constexpr qsizetype longestEntity = 12;

/// The names that web pages with text of people use; others stay as they are written.
const QHash<QStringView, char16_t> &namedEntities()
{
    static const QHash<QStringView, char16_t> names{
        {u"amp", u'&'},         {u"lt", u'<'},          {u"gt", u'>'},          {u"quot", u'"'},
        {u"apos", u'\''},       {u"nbsp", u' '},        {u"ensp", u' '},        {u"emsp", u' '},
        {u"thinsp", u' '},      {u"shy", u'\u00ad'},    {u"zwnj", u'\u200c'},   {u"zwj", u'\u200d'},
        {u"lrm", u'\u200e'},    {u"rlm", u'\u200f'},    {u"ndash", u'\u2013'},  {u"mdash", u'\u2014'},
        {u"lsquo", u'\u2018'},  {u"rsquo", u'\u2019'},  {u"sbquo", u'\u201a'},  {u"ldquo", u'\u201c'},
        {u"rdquo", u'\u201d'},  {u"bdquo", u'\u201e'},  {u"laquo", u'\u00ab'},  {u"raquo", u'\u00bb'},
        {u"hellip", u'\u2026'}, {u"bull", u'\u2022'},   {u"middot", u'\u00b7'}, {u"copy", u'\u00a9'},
        {u"reg", u'\u00ae'},    {u"trade", u'\u2122'},  {u"euro", u'\u20ac'},   {u"pound", u'\u00a3'},
        {u"yen", u'\u00a5'},    {u"cent", u'\u00a2'},   {u"sect", u'\u00a7'},   {u"para", u'\u00b6'},
        {u"deg", u'\u00b0'},    {u"plusmn", u'\u00b1'}, {u"times", u'\u00d7'},  {u"divide", u'\u00f7'},
        {u"minus", u'\u2212'},  {u"frac12", u'\u00bd'}, {u"frac14", u'\u00bc'}, {u"frac34", u'\u00be'},
        {u"sup1", u'\u00b9'},   {u"sup2", u'\u00b2'},   {u"sup3", u'\u00b3'},   {u"micro", u'\u00b5'},
        {u"agrave", u'\u00e0'}, {u"aacute", u'\u00e1'}, {u"acirc", u'\u00e2'},  {u"atilde", u'\u00e3'},
        {u"auml", u'\u00e4'},   {u"aring", u'\u00e5'},  {u"aelig", u'\u00e6'},  {u"ccedil", u'\u00e7'},
        {u"egrave", u'\u00e8'}, {u"eacute", u'\u00e9'}, {u"ecirc", u'\u00ea'},  {u"euml", u'\u00eb'},
        {u"igrave", u'\u00ec'}, {u"iacute", u'\u00ed'}, {u"icirc", u'\u00ee'},  {u"iuml", u'\u00ef'},
        {u"ntilde", u'\u00f1'}, {u"ograve", u'\u00f2'}, {u"oacute", u'\u00f3'}, {u"ocirc", u'\u00f4'},
        {u"otilde", u'\u00f5'}, {u"ouml", u'\u00f6'},   {u"oslash", u'\u00f8'}, {u"ugrave", u'\u00f9'},
        {u"uacute", u'\u00fa'}, {u"ucirc", u'\u00fb'},  {u"uuml", u'\u00fc'},   {u"yacute", u'\u00fd'},
        {u"szlig", u'\u00df'},  {u"Agrave", u'\u00c0'}, {u"Aacute", u'\u00c1'}, {u"Acirc", u'\u00c2'},
        {u"Auml", u'\u00c4'},   {u"Aring", u'\u00c5'},  {u"AElig", u'\u00c6'},  {u"Ccedil", u'\u00c7'},
        {u"Egrave", u'\u00c8'}, {u"Eacute", u'\u00c9'}, {u"Ecirc", u'\u00ca'},  {u"Ntilde", u'\u00d1'},
        {u"Ouml", u'\u00d6'},   {u"Oslash", u'\u00d8'}, {u"Uuml", u'\u00dc'},   {u"scaron", u'\u0161'},
        {u"Scaron", u'\u0160'}, {u"oelig", u'\u0153'},  {u"yuml", u'\u00ff'},
    };
    return names;
}

/// What pages mean that write numbers of Windows-1252 instead of Unicode's, from 128 on.
constexpr std::array<char16_t, 32> windowsCharacters{
    u'\u20ac', u'\u0081', u'\u201a', u'\u0192', u'\u201e', u'\u2026', u'\u2020', u'\u2021',
    u'\u02c6', u'\u2030', u'\u0160', u'\u2039', u'\u0152', u'\u008d', u'\u017d', u'\u008f',
    u'\u0090', u'\u2018', u'\u2019', u'\u201c', u'\u201d', u'\u2022', u'\u2013', u'\u2014',
    u'\u02dc', u'\u2122', u'\u0161', u'\u203a', u'\u0153', u'\u009d', u'\u017e', u'\u0178'};

QString characterOf(QStringView number)
{
    const bool isHex = number.startsWith(u'x') || number.startsWith(u'X');
    bool isNumber = false;
    const uint code = isHex ? number.sliced(1).toUInt(&isNumber, 16) : number.toUInt(&isNumber, 10);
    if (!isNumber || number.contains(u'+') || number.contains(u'-'))
        return {};
    if (code >= 0x80 && code < 0xa0)
        return QString(QChar(windowsCharacters[code - 0x80]));
    const bool isCharacter = code > 0 && code <= QChar::LastValidCodePoint && !QChar::isSurrogate(code);
    const auto character = static_cast<char32_t>(isCharacter ? code : uint(QChar::ReplacementCharacter));
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString entityAt(QStringView text, qsizetype &length)
{
    length = 0;
    if (text.size() < 3 || text.front() != u'&')
        return {};
    const qsizetype end = text.first(std::min(text.size(), longestEntity)).indexOf(u';');
    if (end < 2)
        return {};
    const QStringView name = text.sliced(1, end - 1);
    QString character;
    if (name.front() == u'#')
        character = characterOf(name.sliced(1));
    else if (const char16_t named = namedEntities().value(name))
        character = QString(QChar(named));
    if (!character.isEmpty())
        length = end + 1;
    return character;
}

QString withoutEntities(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype next = text.indexOf(u'&', at);
        if (next < 0) {
            result += text.sliced(at);
            break;
        }
        result += text.sliced(at, next - at);
        qsizetype length = 0;
        const QString character = entityAt(text.sliced(next), length);
        result += length > 0 ? QStringView(character) : text.sliced(next, 1);
        at = next + std::max<qsizetype>(length, 1);
    }
    return result;
}

} // namespace core

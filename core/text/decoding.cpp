// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/decoding.h"

#include <algorithm>
#include <memory>

#include <QCoreApplication>
#include <QStringDecoder>
#include <uchardet.h>

#include "core/text/filesignature.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// How much of a file is looked at where its nature has to be guessed, in bytes.
constexpr qsizetype sampleSize = 1 << 20;

/// So many control characters may be damage in the shortest text.
constexpr qsizetype fewControls = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(core::DecodedText)
};

constexpr bool isHigh(char byte)
{
    return static_cast<uchar>(byte) >= 0x80;
}

/// Control characters that no text file has; tab, line feed, form feed and carriage return are fine.
constexpr bool isControl(char byte)
{
    const auto code = static_cast<uchar>(byte);
    return code < 0x20 && (code < '\t' || code > '\r') && code != 0x1b;
}

/// What strict reading as UTF-8 finds.
struct Utf8Census {
    qsizetype valid = 0;       ///< Characters of two or more bytes.
    qsizetype broken = 0;      ///< Bytes that belong to no character.
    qsizetype firstBroken = 0; ///< Where the first of them is; only meaningful if there is one.
};

/// Bytes of the character that begins at data, or 0 if none does.
int utf8Length(const uchar *data, qsizetype available)
{
    const uchar lead = data[0];
    const int length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
    if (length == 0 || available < length)
        return 0;
    // These leads allow fewer second bytes: no overlong forms, no surrogates, nothing beyond U+10FFFF.
    const uchar low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const uchar high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (data[1] < low || data[1] > high)
        return 0;
    const auto continues = [](uchar byte) { return (byte & 0xc0) == 0x80; };
    return std::all_of(data + 2, data + length, continues) ? length : 0;
}

Utf8Census readUtf8(const QByteArray &bytes)
{
    Utf8Census census;
    const auto *data = reinterpret_cast<const uchar *>(bytes.constData());
    for (qsizetype i = 0; i < bytes.size();) {
        if (data[i] < 0x80) {
            ++i;
            continue;
        }
        const int length = utf8Length(data + i, bytes.size() - i);
        if (length > 0) {
            ++census.valid;
            i += length;
            continue;
        }
        if (census.broken++ == 0)
            census.firstBroken = i;
        ++i;
    }
    return census;
}

/// UTF-16 without a mark shows by zero bytes in every other place: from all of its Latin letters or, in other scripts,
/// from its spaces, digits and line ends at least. A few zeros in what is good UTF-8 otherwise are damage.
std::optional<QByteArray> utf16WithoutMark(const QByteArray &bytes, bool isUtf8)
{
    const qsizetype size = std::min(bytes.size(), sampleSize) & ~qsizetype(1);
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < size; i += 2) {
        even += bytes[i] == 0 ? 1 : 0;
        odd += bytes[i + 1] == 0 ? 1 : 0;
    }
    const qsizetype most = std::max(even, odd);
    const qsizetype least = std::min(even, odd);
    const qsizetype enough = isUtf8 ? size / 6 : size / 50;
    if (bytes.size() % 2 != 0 || size < 4 || most < std::max<qsizetype>(enough, 1) || most < least * 8)
        return std::nullopt;
    return odd > even ? QByteArray("UTF-16LE") : QByteArray("UTF-16BE");
}

bool looksBinary(const QByteArray &bytes)
{
    const qsizetype size = std::min(bytes.size(), sampleSize);
    const auto controls = std::count_if(bytes.begin(), bytes.begin() + size, isControl);
    return controls > fewControls && controls * 20 > size;
}

/// Whether the high bytes stand where a Western text in a one-byte encoding has them: as punctuation, or as letters
/// beside letters. Otherwise they are damage.
bool looksWestern(const QByteArray &bytes)
{
    const auto isLetter = [&](qsizetype i) {
        return i >= 0 && i < bytes.size() && (isHigh(bytes[i]) || QChar::isLetter(static_cast<uchar>(bytes[i])));
    };
    qsizetype high = 0;
    qsizetype plausible = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (!isHigh(bytes[i]))
            continue;
        const auto code = static_cast<uchar>(bytes[i]);
        ++high;
        if (code < 0xc0 || (code < 0xfe && (isLetter(i - 1) || isLetter(i + 1))))
            ++plausible;
    }
    return plausible * 10 >= high * 9;
}

/// The encoding that the bytes look like, from the part around the first byte beyond ASCII; empty if none.
QByteArray detectedEncoding(const QByteArray &bytes, qsizetype firstHigh)
{
    const qsizetype begin = bytes.lastIndexOf('\n', firstHigh) + 1;
    const qsizetype from = firstHigh - begin > sampleSize ? firstHigh : begin;
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
    const auto size = static_cast<size_t>(std::min(bytes.size() - from, sampleSize));
    if (uchardet_handle_data(detector.get(), bytes.constData() + from, size) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

/// Decodes with any encoding that Qt knows; with ICU behind it (as on Debian) these are all that detection can name.
std::optional<QString> decodedAs(const QByteArray &bytes, const QByteArray &encoding)
{
    QStringDecoder decoder(encoding.constData(), QStringConverter::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    QString text = decoder.decode(bytes);
    return text;
}

int lineOf(QStringView text, qsizetype position)
{
    return static_cast<int>(text.first(position).count(u'\n')) + 1;
}

/// Makes CR LF and CR to LF, in place.
void unifyLineEnds(QString &text)
{
    if (!text.contains(u'\r'))
        return;
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
}

/// Whether a character has no place in a text: controls, and code points that Unicode promises never to assign.
bool isUnwanted(QChar c)
{
    const char16_t code = c.unicode();
    if (code < 0x20)
        return code != u'\t' && code != u'\n' && code != u'\r' && code != u'\f';
    return (code >= 0x7f && code < 0xa0) || (code >= 0xfdd0 && code <= 0xfdef) || code >= 0xfffe;
}

/// Puts spaces in the place of control characters, so that positions stay, and notes how many there were.
void replaceControls(DecodedText &decoded)
{
    qsizetype count = 0;
    qsizetype first = 0;
    QString &text = decoded.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        if (c == QChar::LineSeparator || c == QChar::ParagraphSeparator || c == QChar(u'\u0085'))
            text[i] = u'\n';
        else if (c == u'\f')
            text[i] = u' ';
        else if (isUnwanted(c)) {
            if (count++ == 0)
                first = i;
            text[i] = u' ';
        }
    }
    if (count == 0)
        return;
    decoded.notes.append(Words::tr("Control characters that no text has were replaced by spaces: %1 in all, the first "
                                   "in line %2.")
                             .arg(count)
                             .arg(lineOf(text, first)));
}

/// A surrogate without its partner is half a character; UTF-16 files can have them.
void replaceLoneSurrogates(QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = std::as_const(text)[i];
        if (!c.isSurrogate())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && std::as_const(text)[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
}

void noteBrokenCharacters(DecodedText &decoded)
{
    const qsizetype count = decoded.text.count(QChar::ReplacementCharacter);
    if (count == 0)
        return;
    const qsizetype first = decoded.text.indexOf(QChar::ReplacementCharacter);
    decoded.notes.append(Words::tr("Characters that are broken in the file (%1) are shown as “\uFFFD”: %2 in all, the "
                                   "first in line %3.")
                             .arg(decoded.encoding)
                             .arg(count)
                             .arg(lineOf(decoded.text, first)));
}

/// As mendedText(), and says how many characters were broken.
DecodedText finishedWithDamage(const QString &text, const QString &encoding, const QStringList &notes = {})
{
    DecodedText decoded = mendedText(text, encoding, notes);
    noteBrokenCharacters(decoded);
    return decoded;
}

/// Reads bytes that are neither marked nor UTF-8.
DecodedText decodeByLooks(const QByteArray &bytes, const Utf8Census &census)
{
    const auto high = std::count_if(bytes.begin(), bytes.end(), isHigh);
    const bool isMostlyAscii = high * 50 < bytes.size();
    if (census.valid >= census.broken || (isMostlyAscii && !looksWestern(bytes)))
        return finishedWithDamage(QString::fromUtf8(bytes), u"UTF-8"_s);

    // The census saw only broken bytes or more of them than characters, so the first one is near the first high byte.
    QByteArray encoding = detectedEncoding(bytes, census.firstBroken);
    std::optional<QString> text = decodedAs(bytes, encoding);
    if (!text || encoding == "ASCII" || text->count(QChar::ReplacementCharacter) * 100 > text->size()) {
        encoding = "windows-1252";
        text = decodedAs(bytes, encoding);
    }
    if (!text)
        return finishedWithDamage(QString::fromUtf8(bytes), u"UTF-8"_s);
    const QString name = QString::fromLatin1(encoding);
    const QString note = Words::tr("The file does not say how its characters are encoded; it was read as %1.");
    return finishedWithDamage(*text, name, {note.arg(name)});
}

struct Mark {
    QByteArray bytes;
    QByteArray encoding;
};

/// The byte order mark at the begin, if there is one.
std::optional<Mark> markOf(const QByteArray &bytes)
{
    // The mark of UTF-32LE begins with that of UTF-16LE and has to be tried first.
    for (const Mark &mark :
         {Mark{QByteArray("\xef\xbb\xbf", 3), "UTF-8"}, Mark{QByteArray("\xff\xfe\0\0", 4), "UTF-32LE"},
          Mark{QByteArray("\0\0\xfe\xff", 4), "UTF-32BE"}, Mark{QByteArray("\xff\xfe", 2), "UTF-16LE"},
          Mark{QByteArray("\xfe\xff", 2), "UTF-16BE"}}) {
        if (bytes.startsWith(mark.bytes))
            return mark;
    }
    return std::nullopt;
}

} // namespace

Result<DecodedText> decodeDeclared(const QByteArray &bytes, const QByteArray &declared)
{
    const auto guessed = decodeText(bytes);
    const bool isUnicode =
        guessed && guessed->encoding.startsWith("UTF-"_L1) && !guessed->text.contains(QChar::ReplacementCharacter);
    if (!guessed || isUnicode || declared.isEmpty())
        return guessed;
    // Pages that say Latin 1 mean what browsers read it as.
    const QByteArray name = declared.toLower();
    const QByteArray meant = name == "iso-8859-1" || name == "latin1" ? QByteArray("windows-1252") : declared;
    const auto text = decodedAs(bytes, meant);
    if (!text || text->count(QChar::ReplacementCharacter) * 100 > text->size())
        return guessed;
    return finishedWithDamage(*text, QString::fromLatin1(meant));
}

DecodedText mendedText(const QString &text, const QString &encoding, const QStringList &notes)
{
    DecodedText decoded{text, encoding, notes};
    unifyLineEnds(decoded.text);
    replaceLoneSurrogates(decoded.text);
    replaceControls(decoded);
    return decoded;
}

Result<DecodedText> decodeText(const QByteArray &bytes)
{
    if (const auto mark = markOf(bytes)) {
        const QByteArray body = bytes.sliced(mark->bytes.size());
        if (const auto text = decodedAs(body, mark->encoding))
            return finishedWithDamage(*text, QString::fromLatin1(mark->encoding));
    }
    const QString binary = signatureName(bytes);
    if (!binary.isEmpty()) {
        return failure(Error::Kind::Input, Words::tr("This is %1, not a text, so nothing was imported. Save the "
                                                     "transcript as plain text and open that.")
                                               .arg(binary));
    }
    const Utf8Census census = readUtf8(bytes);
    if (const auto encoding = utf16WithoutMark(bytes, census.broken == 0)) {
        const auto text = decodedAs(bytes, *encoding);
        if (text && std::count_if(text->begin(), text->end(), isUnwanted) * 20 <= text->size())
            return finishedWithDamage(*text, QString::fromLatin1(*encoding));
    }
    if (looksBinary(bytes)) {
        return failure(Error::Kind::Input, Words::tr("These are binary data, not a text, so nothing was imported. Save "
                                                     "the transcript as plain text and open that."));
    }
    if (census.broken == 0)
        return mendedText(QString::fromUtf8(bytes), u"UTF-8"_s);
    return decodeByLooks(bytes, census);
}

} // namespace core

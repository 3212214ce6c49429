// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/filesignature.h"

#include <array>
#include <string_view>

#include <QCoreApplication>

namespace core {

namespace {

using namespace std::string_view_literals;

struct Signature {
    qsizetype offset;
    std::string_view bytes;
    const char *name;
};

constexpr std::array signatures{
    Signature{0, "\x89PNG\r\n\x1a\n"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a PNG image")},
    Signature{0, "\xff\xd8\xff"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a JPEG image")},
    Signature{0, "GIF8"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a GIF image")},
    Signature{0, "II*\0"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a TIFF image")},
    Signature{0, "MM\0*"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a TIFF image")},
    Signature{0, "%PDF-"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a PDF document")},
    Signature{0, "PK\x03\x04"sv,
              QT_TRANSLATE_NOOP("core::FileSignature", "a ZIP archive or a document of an office program")},
    Signature{0, "PK\x05\x06"sv, QT_TRANSLATE_NOOP("core::FileSignature", "an empty ZIP archive")},
    Signature{0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"sv,
              QT_TRANSLATE_NOOP("core::FileSignature", "a document of an older office program")},
    Signature{0, "{\\rtf"sv, QT_TRANSLATE_NOOP("core::FileSignature", "an RTF document")},
    Signature{0, "SQLite format 3\0"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a database or an Emend project")},
    Signature{0, "\x1f\x8b"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a gzip archive")},
    Signature{0, "BZh"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a bzip2 archive")},
    Signature{0,
              "\xfd"
              "7zXZ\0"sv,
              QT_TRANSLATE_NOOP("core::FileSignature", "an xz archive")},
    Signature{0, "7z\xbc\xaf\x27\x1c"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a 7-Zip archive")},
    Signature{0, "Rar!\x1a\x07"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a RAR archive")},
    Signature{0,
              "\x7f"
              "ELF"sv,
              QT_TRANSLATE_NOOP("core::FileSignature", "a program")},
    Signature{0, "ID3"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a sound recording")},
    Signature{0, "fLaC"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a sound recording")},
    Signature{0, "OggS"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a sound recording")},
    Signature{8, "WAVE"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a sound recording")},
    Signature{4, "ftyp"sv, QT_TRANSLATE_NOOP("core::FileSignature", "a film or a sound recording")},
};

/// Whether text begins with the bytes of a signature and goes on as no text does. "ID3" alone could be a word.
bool fits(const Signature &signature, const QByteArray &head)
{
    const QByteArrayView bytes(signature.bytes.data(), static_cast<qsizetype>(signature.bytes.size()));
    if (head.size() < signature.offset + bytes.size())
        return false;
    if (QByteArrayView(head).sliced(signature.offset, bytes.size()) != bytes)
        return false;
    const QByteArrayView start = QByteArrayView(head).first(std::min<qsizetype>(head.size(), 512));
    const auto isOdd = [](char byte) { return static_cast<uchar>(byte) >= 0x80 || static_cast<uchar>(byte) < '\t'; };
    return std::any_of(start.begin(), start.end(), isOdd) || bytes.startsWith("%PDF-") || bytes.startsWith("{\\rtf");
}

} // namespace

QString signatureName(const QByteArray &head)
{
    for (const Signature &signature : signatures) {
        if (fits(signature, head))
            return QCoreApplication::translate("core::FileSignature", signature.name);
    }
    return {};
}

} // namespace core

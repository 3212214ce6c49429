// SPDX-License-Identifier: GPL-3.0-or-later
//
// Draws the icons of the program from their SVG while it is built.
#include <cstdio>

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace {

/// The same icon drawn twice: with all its parts, and with fewer of them for 16 pixels.
struct Drawings {
    QString large;
    QString small;
};

/// A picture of size x size pixels as PNG; empty if the drawing cannot be read.
QByteArray picture(const Drawings &drawings, int size)
{
    QSvgRenderer renderer(size <= 16 ? drawings.small : drawings.large);
    if (!renderer.isValid())
        return {};
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter);
    painter.end();

    QByteArray png;
    QBuffer buffer(&png);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? png : QByteArray();
}

template<typename Number>
QByteArray littleEndian(Number number)
{
    QByteArray bytes(sizeof(Number), '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(sizeof(number), '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

/// An icon of Windows: a directory of pictures, then the pictures.
QByteArray windowsIcon(const Drawings &drawings)
{
    const QList<int> sizes{16, 20, 24, 32, 40, 48, 64, 128, 256};
    QByteArray directory =
        littleEndian<quint16>(0) + littleEndian<quint16>(1) + littleEndian(static_cast<quint16>(sizes.size()));
    const qsizetype entryLength = 16;
    const qsizetype firstPicture = directory.size() + sizes.size() * entryLength;
    QByteArray pictures;
    for (const int size : sizes) {
        const QByteArray png = picture(drawings, size);
        const char side = static_cast<char>(size % 256); // 0 stands for 256.
        directory += QByteArray{}.append(side).append(side).append('\0').append('\0');
        directory += littleEndian<quint16>(1) + littleEndian<quint16>(32);
        directory += littleEndian(static_cast<quint32>(png.size()));
        directory += littleEndian(static_cast<quint32>(firstPicture + pictures.size()));
        pictures += png;
    }
    return directory + pictures;
}

/// An icon of macOS: chunks of a four-letter type, their length, and a picture.
QByteArray appleIcon(const Drawings &drawings)
{
    const QList<std::pair<const char *, int>> kinds{{"icp4", 16},  {"ic11", 32},  {"icp5", 32},  {"ic12", 64},
                                                    {"ic07", 128}, {"ic13", 256}, {"ic08", 256}, {"ic14", 512},
                                                    {"ic09", 512}, {"ic10", 1024}};
    QByteArray chunks;
    for (const auto &[kind, size] : kinds) {
        const QByteArray png = picture(drawings, size);
        chunks += QByteArray(kind) + bigEndian(static_cast<quint32>(png.size() + 8)) + png;
    }
    return "icns" + bigEndian(static_cast<quint32>(chunks.size() + 8)) + chunks;
}

/// What the file name asks for: .ico, .icns, or .png in a folder that is called like its size, such as 48x48.
QByteArray contentsFor(const QString &path, const Drawings &drawings)
{
    if (path.endsWith(u".ico"))
        return windowsIcon(drawings);
    if (path.endsWith(u".icns"))
        return appleIcon(drawings);
    static const QRegularExpression sizeFolder(u"/(\\d+)x\\d+/"_s);
    const auto match = sizeFolder.match(path);
    return match.hasMatch() ? picture(drawings, match.captured(1).toInt()) : QByteArray();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4) {
        std::fputs("Usage: rendericon DRAWING.svg SMALL-DRAWING.svg PICTURE...\n", stderr);
        return 2;
    }
    const Drawings drawings{QFile::decodeName(argv[1]), QFile::decodeName(argv[2])};
    for (int i = 3; i < argc; ++i) {
        const QString path = QFile::decodeName(argv[i]);
        const QByteArray contents = contentsFor(path, drawings);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (contents.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size()) {
            std::fprintf(stderr, "The icon %s could not be drawn from %s.\n", argv[i], argv[1]);
            return 1;
        }
    }
    return 0;
}

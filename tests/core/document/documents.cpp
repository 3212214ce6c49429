// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/document/documents.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

using core::DocumentBlock;
using core::DocumentRun;

/// One blue pixel.
QByteArray pixel()
{
    return QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGPgjlkLAAGKARUB"
                                  "8qvYAAAAAElFTkSuQmCC");
}

DocumentBlock commented()
{
    DocumentBlock block;
    block.runs = {words(u"Revenue was "_s), words(u"RMB 23 million"_s), words(u" in the quarter"_s), words(u"."_s)};
    block.runs[1].comments = {0, 1};
    block.runs[1].anchor = u"figure-1"_s;
    block.runs[2].comments = {0};
    return block;
}

DocumentBlock changed()
{
    const QDateTime at(QDate(2025, 8, 20), QTime(9, 30), Qt::UTC);
    DocumentBlock block;
    block.runs = {words(u"We "_s), words(u"except"_s), words(u"expect"_s), words(u" growth.\nSoon."_s)};
    block.runs[1].change = DocumentRun::Change::Deleted;
    block.runs[2].change = DocumentRun::Change::Inserted;
    for (DocumentRun *run : {&block.runs[1], &block.runs[2]}) {
        run->changeAuthor = u"Jo"_s;
        run->changedAt = at;
    }
    return block;
}

DocumentBlock table()
{
    DocumentBlock block;
    block.kind = DocumentBlock::Kind::Table;
    core::DocumentCell number{{words(u"23.0 million"_s)}, true};
    number.runs.first().target = u"#figure-1"_s;
    block.rows = {{{{words(u"Metric"_s)}, false}, {{words(u"Value"_s)}, true}},
                  {{{words(u"Revenue | total"_s)}, false}, number}};
    return block;
}

} // namespace

core::DocumentRun words(const QString &text)
{
    DocumentRun run;
    run.text = text;
    return run;
}

core::DocumentBlock block(core::DocumentBlock::Kind kind, const QString &text)
{
    DocumentBlock block;
    block.kind = kind;
    block.runs = {words(text)};
    return block;
}

core::Document richDocument()
{
    using enum DocumentBlock::Kind;
    core::Document document;
    document.title = u"Alpine & Sons <Q2> call"_s;
    document.subject = u"Alpine & Sons"_s;
    document.author = u"Jo \"Analyst\""_s;
    document.language = u"en"_s;
    document.footer = u"Alpine & Sons, Q2"_s;
    DocumentBlock speaker = block(Speaker, u"Ann Lee"_s);
    speaker.accent = u"executive"_s;
    speaker.runs.first().isBold = true;
    speaker.runs.append(words(u"  CFO"_s));
    speaker.runs.last().isMuted = true;
    DocumentBlock chinese = block(Paragraph, u"成本下降了“一成”。📈"_s);
    chinese.language = u"zh"_s;
    DocumentBlock linked = block(Paragraph, u"See "_s);
    linked.runs.append(words(u"the release"_s));
    linked.runs.last().target = u"https://alpine.example/a?b=1&c=2"_s;
    linked.runs.append(words(u" or "_s));
    linked.runs.append(words(u"this"_s));
    linked.runs.last().target = u"javascript:alert(1)"_s;
    DocumentBlock picture = block(Picture, u"Sales by quarter"_s);
    picture.picture = {pixel(), {300, 100}, u"Columns that rise"_s};
    document.blocks = {block(Title, document.title),
                       block(Note, u"Machine made."_s),
                       block(Heading, u"Prepared remarks"_s),
                       block(Subheading, u"Sales"_s),
                       speaker,
                       commented(),
                       changed(),
                       chinese,
                       block(Paragraph, u"שלום to all \u200fעולם\u200f."_s),
                       block(Quote, u"It *was* <b>good</b>.\u0007"_s),
                       block(Bullet, u"one"_s),
                       block(Bullet, u"two"_s),
                       linked,
                       table(),
                       picture};
    document.comments = {{u"Jo"_s, QDateTime(QDate(2025, 8, 21), QTime(8, 0), Qt::UTC), u"Check this.\nTwice <now>."_s},
                         {{}, {}, u"收入"_s}};
    return document;
}

} // namespace support

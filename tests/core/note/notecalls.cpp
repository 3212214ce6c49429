// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/note/notecalls.h"

#include "core/importers/importer.h"
#include "core/project/callfacts.h"

namespace support {

using namespace Qt::StringLiterals;

namespace {

QString wordsOf(const QList<core::DocumentRun> &runs)
{
    QString words;
    for (const core::DocumentRun &run : runs)
        words += run.text;
    return words.replace(QChar::Nbsp, u' ').replace(QChar(0x2009), u' ');
}

QString markOf(core::DocumentBlock::Kind kind)
{
    switch (kind) {
    case core::DocumentBlock::Kind::Title:
        return u"# "_s;
    case core::DocumentBlock::Kind::Heading:
        return u"## "_s;
    case core::DocumentBlock::Kind::Quote:
        return u"> "_s;
    case core::DocumentBlock::Kind::Bullet:
        return u"- "_s;
    default:
        return {};
    }
}

} // namespace

QByteArray lampsText()
{
    return "Operator: Good day, and welcome to the Marrow Lamps third quarter 2025 earnings conference call.\n\n"
           "Ann Lee: Thank you. Revenue for the third quarter of 2025 was $120 million, an increase of 20% from $100 "
           "million in the third quarter of 2024. Gross margin was 42.5%, compared with 40.0% in the third quarter of "
           "2024. Net income was $8 million, compared with a net loss of $3 million in the third quarter of 2024. "
           "Operating expenses were $60 million, up 50% from $50 million in the third quarter of 2024. We expect "
           "revenue of $130 million to $140 million in the fourth quarter of 2025.\n\n"
           "Operator: Thank you. The call is over.\n";
}

core::CallState readCall(const QByteArray &text, const QString &fileName)
{
    const auto transcript = core::importTranscript({text, fileName, std::nullopt});
    core::Progress progress;
    const auto analysis = transcript ? core::analyze(*transcript, {}, progress) : core::Analysis();
    if (!transcript || !analysis)
        qFatal("The call cannot be read");
    core::CallState call;
    call.info = core::factsOf(*transcript, analysis->speech);
    call.info.id = core::DocumentId{fileName};
    call.info.company = u"Marrow Lamps"_s;
    call.info.event = u"Third quarter 2025 earnings call"_s;
    call.info.date = QDate(2025, 10, 28);
    call.transcript = *transcript;
    call.speech = analysis->speech;
    return call;
}

core::ReviewedCall analysed(const core::CallState &call, const QList<core::Tag> &tags)
{
    core::Progress progress;
    return core::reviewedCall(call, tags, core::analyzeCorrected(call, {}, progress).value());
}

QString shown(const QList<core::DocumentBlock> &blocks)
{
    QStringList lines;
    for (const core::DocumentBlock &block : blocks) {
        if (block.kind == core::DocumentBlock::Kind::Picture)
            lines.append(u"[picture] "_s + block.picture.description);
        else if (block.kind != core::DocumentBlock::Kind::Table)
            lines.append(markOf(block.kind) + wordsOf(block.runs));
        for (const QList<core::DocumentCell> &row : block.rows) {
            QStringList cells;
            for (const core::DocumentCell &cell : row)
                cells.append(wordsOf(cell.runs));
            lines.append(u"| "_s + cells.join(u" | "_s));
        }
    }
    return lines.join(u'\n');
}

} // namespace support

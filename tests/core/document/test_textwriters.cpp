// SPDX-License-Identifier: GPL-3.0-or-later
#include <QRegularExpression>
#include <QTest>

#include "core/document/htmlwriter.h"
#include "core/document/markdownwriter.h"
#include "tests/core/document/archives.h"
#include "tests/core/document/documents.h"

using namespace Qt::StringLiterals;

namespace {

QString html()
{
    return QString::fromUtf8(core::writeHtml(support::richDocument()));
}

QString markdown()
{
    return QString::fromUtf8(core::writeMarkdown(support::richDocument()));
}

} // namespace

/// The writers whose files are text: HTML and Markdown.
class TestTextWriters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void htmlIsWellFormed();
    void htmlLoadsNothing();
    void htmlEscapesWhatWasSaid();
    void htmlLeadsToWordsAndComments();
    void htmlGroupsTurnsAndLists();
    void markdownShowsWordsAsTheyAre();
    void markdownHasTablesAndFootnotes();
    void emptyDocumentsAreWhole();
};

void TestTextWriters::htmlIsWellFormed()
{
    QString page = html();
    // HTML leaves these open, which XML does not.
    page.replace(u"charset=\"utf-8\">"_s, u"charset=\"utf-8\"/>"_s)
        .replace(u"initial-scale=1\">"_s, u"initial-scale=1\"/>"_s)
        .replace(u"<br>"_s, u"<br/>"_s);
    static const QRegularExpression image(u"(<img [^>]*)>"_s);
    page.replace(image, u"\\1/>"_s);
    QCOMPARE(support::xmlError(page.toUtf8()), QString());
}

void TestTextWriters::htmlLoadsNothing()
{
    const QString page = html();
    static const QRegularExpression sources(
        u"(?:src|srcset|poster|action|data)\\s*=\\s*\"(?!data:image/png;base64,)"_s);
    QVERIFY(!sources.match(page).hasMatch());
    QVERIFY(!page.contains(u"<script"_s) && !page.contains(u"<link"_s) && !page.contains(u"url("_s)
            && !page.contains(u"@import"_s) && !page.contains(u"javascript:"_s));
    QVERIFY(page.contains(u"data:image/png;base64,iVBOR"_s));
    QVERIFY(page.contains(u"prefers-color-scheme:dark"_s));
}

void TestTextWriters::htmlEscapesWhatWasSaid()
{
    const QString page = html();
    QVERIFY(page.contains(u"<title>Alpine &amp; Sons &lt;Q2&gt; call</title>"_s));
    QVERIFY(page.contains(u"It *was* &lt;b&gt;good&lt;/b&gt;.<"_s));
    QVERIFY(page.contains(u"Twice &lt;now&gt;."_s));
    QVERIFY(page.contains(u"href=\"https://alpine.example/a?b=1&amp;c=2\""_s));
    QVERIFY(page.contains(u"<p lang=\"zh\">成本下降了“一成”。📈</p>"_s));
    QVERIFY(page.contains(u"<p dir=\"rtl\">שלום"_s));
}

void TestTextWriters::htmlLeadsToWordsAndComments()
{
    const QString page = html();
    static const QRegularExpression links(u"href=\"#([^\"]+)\""_s);
    int count = 0;
    for (auto match = links.globalMatch(page); match.hasNext(); ++count) {
        const QString id = u"id=\"%1\""_s.arg(match.next().captured(1));
        QVERIFY2(page.count(id) == 1, qPrintable(id));
    }
    QCOMPARE(count, 5); // A figure, two comments, and the ways back from them.
}

void TestTextWriters::htmlGroupsTurnsAndLists()
{
    const QString page = html();
    QCOMPARE(page.count(u"<section class=\"turn\""_s), 1);
    QVERIFY(page.contains(u"--role:var(--executive)"_s));
    QVERIFY(page.contains(u"<ul>\n<li>one</li>\n<li>two</li>\n</ul>"_s));
    QVERIFY(page.contains(u"<del title=\"Jo, 2025-08-20 09:30 UTC\">except</del>"_s));
}

void TestTextWriters::markdownShowsWordsAsTheyAre()
{
    const QString text = markdown();
    QVERIFY(text.startsWith(
        u"# Alpine \\& Sons \\<Q2\\> call\n\n*Machine made.*\n\n## Prepared remarks\n\n### Sales\n\n"_s));
    QVERIFY(text.contains(u"**Ann Lee**  CFO\n"_s));
    QVERIFY(text.contains(u"> It \\*was\\* \\<b\\>good\\</b\\>.\n"_s));
    QVERIFY(text.contains(u"\n- one\n- two\n\n"_s));
    QVERIFY(text.contains(u"We ~~except~~<ins>expect</ins> growth.\\\nSoon.\n"_s));
    QVERIFY(text.contains(u"[the release](<https://alpine.example/a?b=1&c=2>) or this\n"_s));
}

void TestTextWriters::markdownHasTablesAndFootnotes()
{
    const QString text = markdown();
    QVERIFY(text.contains(u"| Metric | Value |\n| --- | ---: |\n| Revenue \\| total | [23.0 million](<#"_s));
    QVERIFY(text.contains(u"RMB 23 million[^2] in the quarter[^1]."_s));
    QVERIFY(text.contains(u"[^1]: Jo: Check this.\\\n    Twice \\<now\\>.\n[^2]: 收入\n"_s));
    QVERIFY(text.contains(u"![Columns that rise][picture-1]\n\n*Sales by quarter*"_s));
    QVERIFY(text.contains(u"\n[picture-1]: data:image/png;base64,iVBOR"_s));
}

void TestTextWriters::emptyDocumentsAreWhole()
{
    QVERIFY(core::writeHtml({}).endsWith("</html>\n"));
    QCOMPARE(core::writeMarkdown({}), QByteArray());
}

QTEST_GUILESS_MAIN(TestTextWriters)
#include "test_textwriters.moc"

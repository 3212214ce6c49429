// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QTest>

#include "core/importers/htmlimporter.h"
#include "tests/support/printedturns.h"
#include "tests/support/transcripts.h"

using namespace Qt::StringLiterals;

namespace {

core::Result<core::Transcript> read(const QByteArray &bytes)
{
    return core::HtmlImporter().read({bytes, u"call.html"_s, {}});
}

const QString operatorWords = u"Good morning, and welcome to the Alpine second quarter earnings call. At this time all "
                              "lines have been placed on mute."_s;
const QString annWords = u"Thank you. Revenue was 120 million, which is more than we had expected at the beginning of "
                         "the year, and margins grew too."_s;
const QString benWords = u"Thanks for taking my question. Could you tell us what part of the growth came from prices, "
                         "and what part came from volumes?"_s;

QString article()
{
    return u"<p><strong>Operator</strong></p><p>%1</p><p><strong>Ann Lee</strong></p><p>%2</p>"
           "<p><strong>Ben Ray</strong></p><p>%3</p><p><strong>Ann Lee</strong></p><p>Both.</p>"_s.arg(
               operatorWords, annWords, benWords);
}

QStringList articleTurns()
{
    return {u"Operator||"_s + operatorWords, u"Ann Lee||"_s + annWords, u"Ben Ray||"_s + benWords, u"Ann Lee||Both."_s};
}

} // namespace

/// How saved web pages become transcripts.
class TestHtmlImporter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKnownByItsTags_data();
    void isKnownByItsTags();
    void keepsOnlyTheArticle_data();
    void keepsOnlyTheArticle();
    void keepsBothPartsOfACall();
    void readsSpeakers_data();
    void readsSpeakers();
    void readsWebArchives_data();
    void readsWebArchives();
    void readsCharacters_data();
    void readsCharacters();
    void takesTitleAndDate();
    void survivesEveryTruncation();
    void readsHostilePagesInTime_data();
    void readsHostilePagesInTime();
};

void TestHtmlImporter::isKnownByItsTags_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");

    QTest::newRow("a page") << QByteArray("\n<!DOCTYPE html>\n<p>Hello.") << u"html"_s;
    QTest::newRow("a page in capitals") << QByteArray("<HTML><BODY>Hello.</BODY></HTML>") << u"html"_s;
    QTest::newRow("a page in UTF-16") << QByteArray("\xff\xfe") + QByteArray("<\0h\0t\0m\0l\0>\0a\0", 14) << u"html"_s;
    QTest::newRow("a piece of a page") << QByteArray("<p><b>Ann Lee</b></p><p>Hello.</p>") << u"html"_s;
    QTest::newRow("text with angles") << QByteArray("Growth < 5% and > 3%.\n") << u"plain-text"_s;
}

void TestHtmlImporter::isKnownByItsTags()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);

    QCOMPARE(core::bestImporter(bytes, u"call.txt"_s).id(), format);
}

void TestHtmlImporter::keepsOnlyTheArticle_data()
{
    QTest::addColumn<QString>("page");

    const QString other = u"This is a long sentence about something else, which stands on every page of this site and "
                          "which nobody on the call has said."_s;
    const QString menu = u"<ul><li><a href=a>Home</a></li><li><a href=b>Markets</a></li><li><a>More</a></li></ul>"_s;
    const QString body = u"<body>%1<div><div class=text>%2</div>%3</div></body>"_s;
    QTest::newRow("nothing else") << body.arg(QString(), article(), QString());
    QTest::newRow("navigation") << body.arg(u"<nav>%1</nav>"_s.arg(menu), article(), menu);
    QTest::newRow("head and foot") << body.arg(u"<header>Example News</header>"_s, article(),
                                               u"<footer>%1</footer>"_s.arg(other));
    QTest::newRow("scripts and styles") << body.arg(
        u"<script>if (a < b) document.write('<p>%1</p>')</script><style>p { color: red }</style>"_s.arg(other),
        article(), u"<noscript>Please enable scripts.</noscript>"_s);
    QTest::newRow("forms and hidden parts")
        << body.arg(u"<form>%1<input value=x><button>Send</button></form>"_s.arg(other), article(),
                    u"<div style='display: none'>%1</div><div hidden>%1</div>"_s.arg(other));
    QTest::newRow("cookies") << body.arg(u"<div id='cookie-banner'><p>%1</p></div>"_s.arg(other), article(),
                                         u"<div class='newsletter signup'><p>%1</p></div>"_s.arg(other));
    QTest::newRow("an aside") << body.arg(QString(), article(), u"<aside><p>%1</p></aside>"_s.arg(other));
    QTest::newRow("an article among teasers")
        << body.arg(u"<div><p>Other news today</p></div>"_s, u"<article>%1</article>"_s.arg(article()),
                    u"<div><p>Read more of it here</p></div>"_s);
    QTest::newRow("a page that names itself after its banner")
        << u"<body class='has-banner with-menu'><div class='content-with-sidebar'>%1</div></body>"_s.arg(article());
}

void TestHtmlImporter::keepsOnlyTheArticle()
{
    QFETCH(QString, page);

    const auto transcript = read((u"<!DOCTYPE html><meta charset=utf-8>"_s + page).toUtf8());
    VERIFY_RESULT(transcript);
    QCOMPARE(support::printedTurns(*transcript), articleTurns());
}

void TestHtmlImporter::keepsBothPartsOfACall()
{
    QString remarks;
    for (int i = 0; i < 30; ++i)
        remarks += u"<p>%1</p>"_s.arg(annWords);
    const QString page = u"<body><div class=remarks><p><b>Ann Lee</b></p>%1</div><div class=questions><p><b>Ben Ray</b>"
                         "</p><p>%2</p><p><b>Ann Lee</b></p><p>Both.</p></div></body>"_s.arg(remarks, benWords);
    const auto transcript = read(page.toUtf8());
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->turns().size(), 3);
    QCOMPARE(support::printedTurns(*transcript).constLast(), u"Ann Lee||Both."_s);
}

void TestHtmlImporter::readsSpeakers_data()
{
    QTest::addColumn<QString>("page");

    QTest::newRow("headings") << u"<h3>Ann Lee</h3><p>Hello.</p><h3>Ben Ray</h3><p>Why?</p>"_s;
    QTest::newRow("bold and a break") << u"<p><b>Ann Lee</b><br>Hello.</p><p><b>Ben Ray</b><br/>Why?</p>"_s;
    QTest::newRow("bold and a colon") << u"<p><b>Ann Lee:</b> Hello.</p><p><strong>Ben Ray</strong>: Why?</p>"_s;
    QTest::newRow("classes") << u"<div><span class='speaker-name'>Ann Lee</span><div>Hello.</div></div>"
                                "<div><span class='speaker-name'>Ben Ray</span><div>Why?</div></div>"_s;
    QTest::newRow("terms") << u"<dl><dt>Ann Lee<dd>Hello.<dt>Ben Ray<dd>Why?</dl>"_s;
    QTest::newRow("own style")
        << u"<p style='font-weight: 700'>Ann Lee</p><p>Hello.</p><p style='font-weight:bold'>Ben "
           "Ray</p><p>Why?</p>"_s;
    QTest::newRow("nothing is closed") << u"<p><b>Ann Lee</b><p>Hello.<p><b>Ben Ray</b><p>Why?"_s;
    QTest::newRow("closed in the wrong order") << u"<div><p><b>Ann Lee</p></b><p>Hello.</i></div></div>"
                                                  "<p><b>Ben Ray</b></p></span><p>Why?"_s;
}

void TestHtmlImporter::readsSpeakers()
{
    QFETCH(QString, page);

    const auto transcript = read(page.toUtf8());
    VERIFY_RESULT(transcript);
    QCOMPARE(support::printedTurns(*transcript), (QStringList{u"Ann Lee||Hello."_s, u"Ben Ray||Why?"_s}));
}

void TestHtmlImporter::readsWebArchives_data()
{
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("page");

    const QByteArray page = u"<!DOCTYPE html><p><b>Ann Lee</b><p>Sales = 收入.<p><b>Ben Ray</b><p>Why?"_s.toUtf8();
    QByteArray quoted = page;
    quoted.replace("=", "=3D").replace(u"收"_s.toUtf8(), "=E6=94=b6").replace("Why", "W=\r\nhy");
    QTest::newRow("as they are") << QByteArray("8bit") << page;
    QTest::newRow("quoted") << QByteArray("quoted-printable") << quoted;
    QTest::newRow("base 64") << QByteArray("Base64") << page.toBase64();
}

void TestHtmlImporter::readsWebArchives()
{
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, page);

    const QByteArray archive =
        "From: <Saved by a browser>\r\nSubject: Alpine\r\nMIME-Version: 1.0\r\n"
        "Content-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"--b--\"\r\n\r\n"
        "----b--\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBO\r\n"
        "----b--\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
        + encoding + "\r\n\r\n" + page + "\r\n----b----\r\n";
    const auto transcript = read(archive);
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->format(), u"html"_s);
    QCOMPARE(support::printedTurns(*transcript), (QStringList{u"Ann Lee||Sales = 收入."_s, u"Ben Ray||Why?"_s}));
    for (qsizetype size = 0; size < archive.size(); ++size)
        read(archive.first(size));
    QVERIFY(!read(archive.first(archive.indexOf("----b--\r\nContent-Type: text"))));
}

void TestHtmlImporter::readsCharacters_data()
{
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("words");

    QTest::newRow("entities") << QByteArray("<p>R&amp;D &euro;5&nbsp;m &#8220;x&#x201d; &#150; &unknown; & &#0;")
                              << u"R&D €5 m “x” – &unknown; & \ufffd"_s;
    QTest::newRow("UTF-8") << u"<meta charset='utf-8'><p>收入 📈 \u200f\u05d0"_s.toUtf8() << u"收入 📈 \u200f\u05d0"_s;
    QTest::newRow("Windows-1252") << QByteArray("<meta charset=iso-8859-1><p>caf\xe9 \x80"
                                                "5")
                                  << u"café €5"_s;
    QTest::newRow("GBK") << QByteArray(
        "<meta http-equiv=Content-Type content='text/html; charset=gbk'><p>\xca\xd5\xc8\xeb")
                         << u"收入"_s;
    QTest::newRow("says one and is the other") << u"<meta charset=gbk><p>收入增长"_s.toUtf8() << u"收入增长"_s;
    QTest::newRow("white space") << QByteArray("<p>a\n  b\t<b> c </b>d <br> e</p>") << u"a b c d / e"_s;
    QTest::newRow("cells") << QByteArray("<table><tr><th>Item<th>Value<tr><td>Sales<td>5</table>")
                           << u"Item, Value / Sales, 5"_s;
    QTest::newRow("lines as written") << QByteArray("<pre>a\nb\n\nc</pre>") << u"a / b / c"_s;
}

void TestHtmlImporter::readsCharacters()
{
    QFETCH(QByteArray, page);
    QFETCH(QString, words);

    const auto transcript = core::HtmlImporter().read({page, u"a.html"_s, core::Layout::Unbroken});
    VERIFY_RESULT(transcript);
    QCOMPARE(support::printedTurns(*transcript), QStringList{u"||"_s + words});
}

void TestHtmlImporter::takesTitleAndDate()
{
    const QString page =
        u"<html><head><title>Alpine Inc. Q2 2025 Earnings Call Transcript | Example News</title>"
        "<meta property='article:published_time' content='2025-08-02T09:30:00Z'></head><body>%1</body>"_s;
    const auto transcript = read(page.arg(article()).toUtf8());
    VERIFY_RESULT(transcript);
    QCOMPARE(transcript->title(), u"Alpine Inc. Q2 2025 Earnings Call Transcript"_s);
    QCOMPARE(transcript->date(), QDate(2025, 8, 2));

    const auto dated =
        read(page.arg(u"<h1>Alpine Q2 2025 Earnings Call</h1><p>August 1, 2025</p>"_s + article()).toUtf8());
    VERIFY_RESULT(dated);
    QCOMPARE(dated->title(), u"Alpine Q2 2025 Earnings Call"_s);
    QCOMPARE(dated->date(), QDate(2025, 8, 1));
    QCOMPARE(support::printedTurns(*dated), articleTurns());
}

void TestHtmlImporter::survivesEveryTruncation()
{
    const QByteArray page =
        (u"<html><head><title>x</title><style>p{}</style></head><body><!-- c --><a href=\"x\">y</a>"_s + article())
            .toUtf8();
    int wereRead = 0;
    for (qsizetype size = 0; size < page.size(); ++size)
        wereRead += read(page.first(size)).has_value() ? 1 : 0;
    QVERIFY(wereRead > page.size() / 2);
}

void TestHtmlImporter::readsHostilePagesInTime_data()
{
    QTest::addColumn<QByteArray>("page");

    constexpr int many = 200'000;
    QTest::newRow("absurdly deep") << QByteArray("<div>").repeated(many) + "words";
    QTest::newRow("deep and closed") << QByteArray("<b><p>").repeated(many) + "words"
                                            + QByteArray("</p></b>").repeated(many);
    QTest::newRow("comments without end") << "words" + QByteArray("<!-- ").repeated(many);
    QTest::newRow("tags without end") << "words" + QByteArray("<a ").repeated(many);
    QTest::newRow("quotes without end") << "words" + QByteArray("<a b=\"").repeated(many);
    QTest::newRow("scripts without end") << "words" + QByteArray("<script>").repeated(many);
    QTest::newRow("closing tags alone") << "words" + QByteArray("</p>").repeated(many);
    QTest::newRow("attributes") << "words<a " + QByteArray("b=c ").repeated(many) + ">";
    QTest::newRow("cells") << QByteArray("<tr><td>words").repeated(many / 10);
    QTest::newRow("tables in tables") << QByteArray("<table><tr><td>words").repeated(many / 10);
    QTest::newRow("angles") << "words" + QByteArray("<").repeated(many);
}

void TestHtmlImporter::readsHostilePagesInTime()
{
    QFETCH(QByteArray, page);

    QElapsedTimer timer;
    timer.start();
    const auto transcript = read(page);
    QVERIFY(!transcript || transcript->text().contains(u"words"));
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestHtmlImporter)
#include "test_htmlimporter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/translationfile.h"

using namespace Qt::StringLiterals;

namespace {

const QString sourceFolder = QStringLiteral(SOURCE_FOLDER);

QString pathOf(const QString &language)
{
    return sourceFolder + u"/translations/emend_%1.ts"_s.arg(language);
}

/// All that matches, sorted: what must be the same on both sides though the order may differ.
QStringList allOf(const QRegularExpression &pattern, const QString &text)
{
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    return found;
}

QStringList placeholdersOf(const QString &text)
{
    static const QRegularExpression pattern(u"%L?\\d|%n|\\{\\{?[^}]*\\}?\\}"_s);
    QStringList all = allOf(pattern, text);
    all.removeDuplicates();
    return all;
}

QStringList tagsOf(const QString &text)
{
    static const QRegularExpression pattern(u"</?[a-z][^>]*>"_s);
    return allOf(pattern, text);
}

/// The letters that are underlined; an entity of HTML and a doubled “&” are none.
qsizetype acceleratorsOf(QString text)
{
    static const QRegularExpression others(u"&&|&\\w+;"_s);
    return text.remove(others).count(QRegularExpression(u"&\\S"_s));
}

/// What stands at the end with a meaning: a list follows, more is asked, the line ends.
QString endOf(const QString &text)
{
    if (text.endsWith(u'\n'))
        return u"line"_s;
    const QChar last = text.isEmpty() ? QChar() : text.back();
    if (last == u':' || last == u'：')
        return u":"_s;
    return last == u'…' || text.endsWith(u"..."_s) ? u"…"_s : QString();
}

/// What is wrong with one translation of a string, in words; empty if nothing.
QString faultOf(const support::Message &message, const QString &translation, bool mayLackNumber)
{
    const QString &source = message.key.source;
    QStringList wanted = placeholdersOf(source);
    QStringList has = placeholdersOf(translation);
    if (mayLackNumber) {
        wanted.removeAll(u"%n"_s);
        has.removeAll(u"%n"_s);
    }
    if (wanted != has)
        return u"has other placeholders"_s;
    if (tagsOf(source) != tagsOf(translation))
        return u"has other tags"_s;
    if (acceleratorsOf(translation) > 1 || (acceleratorsOf(source) == 0 && acceleratorsOf(translation) > 0))
        return u"has an accelerator too many"_s;
    if (acceleratorsOf(source) == 1 && acceleratorsOf(translation) == 0)
        return u"has no accelerator"_s;
    if (endOf(source) != endOf(translation))
        return u"ends in another way"_s;
    if (translation.trimmed().isEmpty())
        return u"is empty"_s;
    return {};
}

} // namespace

/// The translations in the tree are those of the sources, complete, and fit what they translate.
class TestTranslationFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areFinished_data() { languages(); }
    void areFinished();
    void fitTheirSources_data() { languages(); }
    void fitTheirSources();
    void holdWhatTheSourcesSay_data() { languages(); }
    void holdWhatTheSourcesSay();

private:
    static void languages();
};

void TestTranslationFiles::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qsizetype>("pluralForms");
    QTest::newRow("English has two plural forms") << u"en"_s << qsizetype(2);
    QTest::newRow("German has two plural forms") << u"de"_s << qsizetype(2);
    QTest::newRow("Chinese has one form for all numbers") << u"zh_CN"_s << qsizetype(1);
    // A language that is added to the folder must be added here.
    QCOMPARE(QDir(sourceFolder + u"/translations"_s).entryList({u"emend_*.ts"_s}).size(), 3);
}

void TestTranslationFiles::areFinished()
{
    QFETCH(QString, language);
    QFETCH(qsizetype, pluralForms);
    const QList<support::Message> messages = support::readTranslationFile(pathOf(language));
    QVERIFY(messages.size() > (language == u"en" ? 50 : 1500));
    QStringList open;
    for (const support::Message &message : messages) {
        const qsizetype forms = message.isPlural ? pluralForms : 1;
        if (!message.isFinished || message.translations.size() != forms || message.translations.contains(QString()))
            open.append(message.key.context + u": "_s + message.key.source);
    }
    QVERIFY2(open.isEmpty(), qPrintable(u'\n' + open.join(u'\n')));
}

void TestTranslationFiles::fitTheirSources()
{
    QFETCH(QString, language);
    QStringList wrong;
    for (const support::Message &message : support::readTranslationFile(pathOf(language))) {
        for (qsizetype form = 0; form < message.translations.size(); ++form) {
            const QString &translation = message.translations[form];
            // “One file” is better than “1 file”; only the last form must name its number.
            const bool mayLackNumber = message.isPlural && form + 1 < message.translations.size();
            if (const QString fault = faultOf(message, translation, mayLackNumber); !fault.isEmpty())
                wrong.append(u"“%1” %2: “%3”"_s.arg(translation, fault, message.key.source));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

void TestTranslationFiles::holdWhatTheSourcesSay()
{
    QFETCH(QString, language);
    const QTemporaryDir scratch;
    const QString fresh = scratch.filePath(u"emend_%1.ts"_s.arg(language));
    QStringList arguments{u"-silent"_s,
                          u"-locations"_s,
                          u"none"_s,
                          u"-no-obsolete"_s,
                          u"-source-language"_s,
                          u"en"_s,
                          u"-target-language"_s,
                          language,
                          u"-I"_s,
                          u"."_s,
                          u"core"_s,
                          u"ui"_s,
                          u"app"_s,
                          u"-ts"_s,
                          fresh};
    if (language == u"en")
        arguments.prepend(u"-pluralonly"_s);
    QProcess lupdate;
    lupdate.setWorkingDirectory(sourceFolder);
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    QVERIFY2(lupdate.waitForFinished(120000), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);
    // Each of its warnings is a string that would be asked for under another context than it stands in.
    QCOMPARE(QString::fromUtf8(lupdate.readAll()).trimmed(), QString());

    const auto keysOf = [](const QString &path) {
        std::set<support::MessageKey> keys;
        for (const support::Message &message : support::readTranslationFile(path))
            keys.insert(message.key);
        return keys;
    };
    const std::set<support::MessageKey> said = keysOf(fresh);
    const std::set<support::MessageKey> kept = keysOf(pathOf(language));
    QVERIFY(!said.empty());
    QStringList wrong;
    for (const support::MessageKey &key : said) {
        if (!kept.contains(key))
            wrong.append(u"new in the sources: %1: %2"_s.arg(key.context, key.source));
    }
    for (const support::MessageKey &key : kept) {
        if (!said.contains(key))
            wrong.append(u"no longer in the sources: %1: %2"_s.arg(key.context, key.source));
    }
    QVERIFY2(wrong.isEmpty(),
             qPrintable(u"\npackaging/update-translations.sh updates the files.\n"_s + wrong.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestTranslationFiles)
#include "test_translationfiles.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int randomRuns = 5;

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Nobody says who gives the remarks, and the askers greet four people equally often.
QByteArray callOfUnnamedSpeaker()
{
    QByteArray call = "Good day and welcome to the Brelkor Tiles results conference call. All lines are muted. "
                      "I will now turn the call over to management. Please go ahead.\n";
    for (int region = 1; region <= 16; ++region) {
        call += "In region " + QByteArray::number(region)
                + " our revenue grew again this quarter because customers ordered more glazed tiles, and we kept the "
                  "costs of clay and of energy under control in all of our kilns. ";
    }
    call += "We are now ready for your questions.\n";
    for (const char *name : {"Steve", "Jeremy", "Karen", "Monica"}) {
        for (const char *asker : {"Dorothy Hill with Quorn Securities", "Edward Vance with Lapwing Capital"}) {
            call += QByteArray("Your next question comes from the line of ") + asker + ". Please go ahead.\nThanks, "
                    + name
                    + ". How should we think about the price of clay in the second half, and could you tell us "
                      "more about the kilns?\n"
                      "We expect the price of clay to stay where it is, and the kilns will run at full load until "
                      "the end of the year as far as we can see today.\n";
        }
    }
    return call;
}

/// Amounts in three currencies, each said equally often, and one that only has a dollar sign.
QByteArray callOfManyCurrencies()
{
    QByteArray call = "Operator: Good day, and welcome to the call of Brelkor Tiles.\n\nAnn Lee: Thank you. ";
    for (int part = 1; part <= 6; ++part) {
        for (const char *code : {"RMB", "INR", "BRL", "CHF"})
            call += QByteArray("Revenue of part ") + char('A' + part) + " was " + code + ' '
                    + QByteArray::number(10 * part + 3) + " million. ";
    }
    return call + "Capital expenditure was $5 million in the quarter.\n";
}

/// Words in several scripts and in several languages, each as often as the others.
QByteArray callOfManyLanguages()
{
    return "Operator: Good day, and welcome to the call of Brelkor Tiles.\n\n"
           "Ann Lee: Выручка выросла αύξηση εσόδων 매출이 증가하여 기쁘게 생각합니다 הכנסות החברה גדלו השנה\n\n"
           "Ben Roe: que para una con que para una con que para una con que para una con\n";
}

/// Names that are written in several ways, in one word and in two. Each of the first ones begins where another begins.
QByteArray callOfManySpellings()
{
    QByteArray call = "Operator: Good day, and welcome to the call of Brelkor Tiles.\n\nAnn Lee: Thank you. ";
    for (const char *name :
         {"Quorvane Solar", "Quorvanesolar", "Quorvain", "Zimbrella Cloud", "Zimbrellacloud", "Zymbrella",
          "Drelmont Foods", "Drelmontfoods", "Drellmont", "Velltrona", "Veltrona", "BrelkorPey", "Brelkorpay"})
        call += QByteArray("Our partner ") + name + " opened a store, and we like what " + name + " does. ";
    return call + '\n';
}

} // namespace

/// The same call gives the same analysis whenever the program is run, although every run of a Qt program orders its
/// hash tables in another way.
class TestRepeatedRuns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRunWritesTheSame_data();
    void everyRunWritesTheSame();
    void everyRunPrintsTheSame();

private:
    bool run(const QStringList &arguments, bool isRandom) const;
    bool analyze(const QString &target, const QStringList &options, const QStringList &files, bool isRandom) const;
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QStringList m_runs;
};

/// Runs the program with random hash seeds or with the fixed one.
bool TestRepeatedRuns::run(const QStringList &arguments, bool isRandom) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"QT_HASH_SEED"_s);
    if (!isRandom)
        environment.insert(u"QT_HASH_SEED"_s, u"0"_s);
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(EMEND_CLI), arguments);
    return process.waitForFinished(300000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool TestRepeatedRuns::analyze(const QString &target, const QStringList &options, const QStringList &files,
                               bool isRandom) const
{
    return run(QStringList{u"analyze"_s} + files + options + QStringList{u"--out-dir"_s, target}, isRandom);
}

void TestRepeatedRuns::initTestCase()
{
    const QDir samples(QStringLiteral(EMEND_SAMPLES));
    const QList<std::pair<QString, QByteArray>> calls{
        {u"unnamed.txt"_s, callOfUnnamedSpeaker()},
        {u"unbroken.txt"_s, callOfUnnamedSpeaker().replace('\n', ' ')},
        {u"currencies.txt"_s, callOfManyCurrencies()},
        {u"languages.txt"_s, callOfManyLanguages()},
        {u"spellings.txt"_s, callOfManySpellings()},
        {u"sample.txt"_s, contentsOf(samples.filePath(u"wensu-2025q3.txt"_s))},
    };
    QStringList files;
    for (const auto &[name, text] : calls) {
        QFile file(path(name));
        QVERIFY(!text.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
        files.append(name);
    }
    const QStringList second{u"--second"_s, samples.filePath(u"wensu-2025q3.vendor-b.txt"_s)};
    QVERIFY(QFile::copy(path(u"sample.txt"_s), path(u"compared.txt"_s)));
    for (int run = 0; run <= randomRuns; ++run) {
        const QString target = u"run%1"_s.arg(run);
        QVERIFY(analyze(target, {}, files, run > 0));
        QVERIFY(analyze(target, second, {u"compared.txt"_s}, run > 0));
        m_runs.append(target);
    }
}

void TestRepeatedRuns::everyRunWritesTheSame_data()
{
    QTest::addColumn<QString>("result");
    QTest::newRow("a main speaker whom askers call by four names") << u"unnamed.json"_s;
    QTest::newRow("the same in one paragraph") << u"unbroken.json"_s;
    QTest::newRow("currencies said equally often") << u"currencies.json"_s;
    QTest::newRow("languages and scripts in equal parts") << u"languages.json"_s;
    QTest::newRow("names in many spellings") << u"spellings.json"_s;
    QTest::newRow("the bundled sample") << u"sample.json"_s;
    QTest::newRow("the bundled sample beside another vendor's transcript") << u"compared.json"_s;
}

void TestRepeatedRuns::everyRunWritesTheSame()
{
    QFETCH(QString, result);
    const QByteArray first = contentsOf(path(m_runs.first() + u'/' + result));
    QVERIFY(!first.isEmpty());
    for (const QString &run : std::as_const(m_runs))
        QVERIFY2(contentsOf(path(run + u'/' + result)) == first, qPrintable(run + u" differs from the first run."_s));
}

/// Fonts come to a PDF document out of hash tables.
void TestRepeatedRuns::everyRunPrintsTheSame()
{
    QByteArray first;
    for (int number = 0; number < 3; ++number) {
        const QString name = u"print%1.pdf"_s.arg(number);
        QVERIFY(run({u"export"_s, u"sample.txt"_s, u"--format"_s, u"pdf"_s, u"--output"_s, name}, true));
        const QByteArray bytes = contentsOf(path(name));
        QVERIFY(bytes.startsWith("%PDF-"));
        if (first.isEmpty())
            first = bytes;
        QVERIFY(bytes == first);
    }
}

QTEST_GUILESS_MAIN(TestRepeatedRuns)
#include "test_repeatedruns.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <QTest>

#include "core/analysis/garble/callmodel.h"
#include "core/analysis/garble/errormodel.h"

using namespace Qt::StringLiterals;

namespace {

template<typename T>
void append(QByteArray &data, T value)
{
    std::array<char, sizeof(T)> bytes{};
    qToLittleEndian<T>(value, bytes.data());
    data.append(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

quint8 written(double odds)
{
    return static_cast<quint8>(qRound((odds + 8) * 16));
}

/// Two words of the model, 0 and 1, and “snark”: 0 is wrong at times, behind 1 always; “snark” is always wrong.
QByteArray threeWords()
{
    QByteArray data;
    for (const quint32 number : {2U, 1U, 1U, 1U, 5U, quint32{written(-3)}})
        append(data, number);
    data.append("snark");
    for (const double odds : {-1.0, -3.0, 2.0})
        append(data, written(odds));
    for (const auto &[starts, word, odds] : {std::tuple(std::array<quint32, 4>{0, 1, 1, 1}, 1, 4.0),
                                             std::tuple(std::array<quint32, 4>{0, 0, 0, 1}, 0, 3.0)}) {
        for (const quint32 start : starts)
            append(data, start);
        append(data, static_cast<quint16>(word));
        append(data, written(odds));
    }
    return data;
}

} // namespace

/// How often recognisers were wrong about words.
class TestErrorHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWordsOfTheModelAndOthers();
    void knowsWordsBesideOthers();
    void refusesDamagedData();
    void shiftsCallsWithManyNotoriousWords();
    void theProgramKnowsWhatRecognisersWriteForGaap();
};

void TestErrorHabits::knowsWordsOfTheModelAndOthers()
{
    core::ErrorHabits habits;
    QVERIFY(habits.read(threeWords()));
    QCOMPARE(habits.odds(habits.idOf(0, u"the"_s)), -1.0F);
    QCOMPARE(habits.odds(habits.idOf(core::CallModel::unknown, u"snark"_s)), 2.0F);
    QCOMPARE(habits.idOf(core::CallModel::unknown, u"boojum"_s), core::ErrorHabits::unknown);
    QCOMPARE(habits.odds(core::ErrorHabits::unknown), -3.0F);
}

void TestErrorHabits::knowsWordsBesideOthers()
{
    core::ErrorHabits habits;
    QVERIFY(habits.read(threeWords()));
    QCOMPARE(habits.oddsBehind(1, 0), 4.0F);
    QCOMPARE(habits.oddsBehind(0, 1), -3.0F);
    QCOMPARE(habits.oddsBefore(2, 0), 3.0F);
    QCOMPARE(habits.oddsBefore(2, 1), -3.0F);
    QCOMPARE(habits.oddsBefore(core::ErrorHabits::unknown, 0), -3.0F);
}

void TestErrorHabits::refusesDamagedData()
{
    const QByteArray data = threeWords();
    for (qsizetype size = 0; size < data.size(); ++size) {
        core::ErrorHabits habits;
        QVERIFY2(!habits.read(data.first(size)), qPrintable(QString::number(size)));
    }
    core::ErrorHabits habits;
    QVERIFY(!habits.read(data + '\0'));
}

void TestErrorHabits::shiftsCallsWithManyNotoriousWords()
{
    const core::ErrorModel &model = core::ErrorModel::instance();
    QVERIFY(model.shiftOf(200, 5000) > model.shiftOf(20, 5000));
    QVERIFY(model.shiftOf(200, 5000) > 0);
    QVERIFY(model.shiftOf(0, 5000) < 0);
}

void TestErrorHabits::theProgramKnowsWhatRecognisersWriteForGaap()
{
    const core::ErrorHabits &habits = core::ErrorModel::instance().habits;
    const core::CallModel &words = core::CallModel::instance();
    const auto oddsOf = [&](const QString &word) { return habits.odds(habits.idOf(words.idOf(word), word)); };
    QVERIFY(oddsOf(u"gap"_s) > oddsOf(u"revenue"_s) + 2);
}

QTEST_GUILESS_MAIN(TestErrorHabits)
#include "test_errorhabits.moc"

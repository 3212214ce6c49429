// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/project/companyname.h"
#include "tests/support/calls.h"

using namespace Qt::StringLiterals;

/// Whose call it is.
class TestCompanyName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void companyOfACall_data();
    void companyOfACall();
    void whatTheAnalystWroteCounts();
    void sameCompany_data();
    void sameCompany();
};

void TestCompanyName::companyOfACall_data()
{
    QTest::addColumn<QString>("welcome");
    QTest::addColumn<QString>("company");
    QTest::newRow("before the quarter")
        << u"Good day and welcome to the Brackwater Pumps third quarter 2025 earnings conference call."_s
        << u"Brackwater Pumps"_s;
    QTest::newRow("possessive") << u"Thank you for standing by. Welcome to Ostrava "
                                   "Glass's full-year results call."_s
                                << u"Ostrava Glass"_s;
    QTest::newRow("legal form") << u"Welcome to the Harrow & Sons, Inc. Q2 2031 earnings call."_s
                                << u"Harrow & Sons, Inc."_s;
    QTest::newRow("company behind the occasion")
        << u"Welcome to the third quarter earnings call of Marrow."_s << QString();
    QTest::newRow("no welcome") << u"Revenue grew in every region."_s << QString();
}

void TestCompanyName::companyOfACall()
{
    QFETCH(QString, welcome);
    QFETCH(QString, company);
    QCOMPARE(core::companyOf(support::call(welcome)), company);
}

void TestCompanyName::whatTheAnalystWroteCounts()
{
    core::CallState call = support::call(u"Welcome to the Brackwater Pumps third quarter earnings call."_s);
    call.info.company = u"Brackwater plc"_s;
    QCOMPARE(core::companyOf(call), u"Brackwater plc"_s);
}

void TestCompanyName::sameCompany_data()
{
    QTest::addColumn<QString>("a");
    QTest::addColumn<QString>("b");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("legal form") << u"Brackwater Pumps"_s << u"Brackwater Pumps Holdings, Inc."_s << true;
    QTest::newRow("short form") << u"Brackwater"_s << u"Brackwater Pumps"_s << true;
    QTest::newRow("letter case") << u"BRACKWATER PUMPS"_s << u"Brackwater Pumps"_s << true;
    QTest::newRow("misheard") << u"Brackwater Pumps"_s << u"Bracwater Pumps"_s << true;
    QTest::newRow("in one word") << u"Deep Quay"_s << u"DeepQuay"_s << true;
    QTest::newRow("another company") << u"Brackwater Pumps"_s << u"Marrow Lamps"_s << false;
    QTest::newRow("only the general words agree") << u"Marrow Group"_s << u"Ostrava Group"_s << false;
    QTest::newRow("short names that look alike") << u"ABB"_s << u"ABC"_s << false;
    QTest::newRow("no name") << QString() << QString() << false;
}

void TestCompanyName::sameCompany()
{
    QFETCH(QString, a);
    QFETCH(QString, b);
    QFETCH(bool, isSame);
    QCOMPARE(core::isSameCompany(a, b), isSame);
    QCOMPARE(core::isSameCompany(b, a), isSame);
}

QTEST_GUILESS_MAIN(TestCompanyName)
#include "test_companyname.moc"

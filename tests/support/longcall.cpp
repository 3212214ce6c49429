// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/longcall.h"

#include <random>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr int sentencesInRemarks = 9;
constexpr int sentencesInAnswer = 6;
constexpr int turnsOfRemarks = 3;

/// %1 is a product, %2 a region, %3 an amount, %4 a rate, %5 another rate.
const QStringList &plainSentences()
{
    static const QStringList sentences{
        u"Revenue from %1 was $%3 million, up %4% from the same quarter last year."_s,
        u"In %2 we opened two service centers and moved the older stock to a new warehouse."_s,
        u"Gross margin of %1 came in at %4%, compared with %5% a year ago."_s,
        u"We expect demand in %2 to stay healthy for the rest of the year."_s,
        u"Operating expenses were $%3 million, which includes the cost of the move."_s,
        u"Customers in %2 told us that they value short delivery times above everything else."_s,
        u"The order book for %1 stands at $%3 million at the end of the quarter."_s,
        u"We have been careful with hiring, and we will remain so while prices are uncertain."_s,
        u"Free cash flow was $%3 million and we ended the period with more cash than debt."_s,
        u"Our team in %2 has done a wonderful job of bringing %1 to new customers."_s,
        u"For the full year we now expect growth of between %5% and %4% in constant currency."_s,
        u"That is a question we ask ourselves as well, and the answer depends on the mix."_s,
        u"Let me give you some color on %1 before I turn to the balance sheet."_s,
        u"The price increase of %5% that we announced in %2 takes effect at the end of the month."_s,
        u"I would not read too much into one quarter, since large orders move from month to month."_s,
        u"Capital expenditures were $%3 million, mostly for the second line in %2."_s,
    };
    return sentences;
}

const QStringList &brokenSentences()
{
    static const QStringList sentences{
        u"We think we think we think we think that %1 will do better in the second half."_s,
        u"The hearing ratio of %1 was $%3 million, up %4% from the same water last year."_s,
        u"Our gross march in in %2 was %4 percent and and and the rest was currency."_s,
    };
    return sentences;
}

class Author
{
public:
    QString call(qsizetype characters)
    {
        QString text =
            u"Good day and welcome to the Pellworth Valves third quarter 2025 earnings conference call. I would now "
            "like to hand the conference over to Mara Ostrander. Please go ahead.\n"
            "Thank you, operator, and good morning everyone. With me today is our chief financial officer, Tobin "
            "Achterberg.\n"_s;
        for (int turn = 0; turn < turnsOfRemarks && text.size() < characters; ++turn)
            text += sentences(sentencesInRemarks) + u'\n';
        while (text.size() < characters)
            text += question();
        return text + u"This concludes today's conference call. Thank you for joining, you may now disconnect.\n"_s;
    }

private:
    QString question()
    {
        static const QStringList analysts{u"Priya Novak from Hillgate"_s, u"Sam Birkholm from Castor Research"_s,
                                          u"Elena Farrow from North Quay"_s, u"Jonah Lind from Alder Partners"_s};
        return u"Thank you. Our next question comes from the line of %1. Please go ahead.\n"_s.arg(oneOf(analysts))
               + u"Hi, thanks for taking my question. How should we think about %1 in %2?\n"_s.arg(product(), region())
               + sentences(sentencesInAnswer) + u'\n';
    }

    QString sentences(int count)
    {
        QStringList said;
        for (int i = 0; i < count; ++i)
            said.append(sentence(random(20) == 0 ? brokenSentences() : plainSentences()));
        return said.join(u' ');
    }

    QString sentence(const QStringList &sentences)
    {
        const QString amount = QString::number(100 + random(800));
        QString said = oneOf(sentences);
        said.replace(u"%1"_s, product());
        said.replace(u"%2"_s, region());
        said.replace(u"%3"_s, amount);
        said.replace(u"%4"_s, QString::number(10 + random(30)));
        said.replace(u"%5"_s, QString::number(2 + random(7)));
        return said;
    }

    QString product()
    {
        static const QStringList products{u"pumps"_s, u"control valves"_s, u"spare parts"_s, u"service contracts"_s,
                                          u"water meters"_s};
        return oneOf(products);
    }

    QString region()
    {
        static const QStringList regions{u"North America"_s, u"Germany"_s, u"Brazil"_s, u"the Nordic countries"_s,
                                         u"Southeast Asia"_s};
        return oneOf(regions);
    }

    const QString &oneOf(const QStringList &list) { return list[random(static_cast<int>(list.size()))]; }

    int random(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    std::mt19937 m_random{20'251'107};
};

} // namespace

QString longCall(qsizetype characters)
{
    return Author().call(characters);
}

} // namespace support

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/htmlarticle.h"

#include <algorithm>

#include <QSet>

#include "core/importers/dateline.h"
#include "core/text/matching.h"

namespace core {

using namespace Qt::StringLiterals;

namespace {

/// Words that stand together in so many characters are sentences, not a menu. A Chinese character counts thrice.
constexpr double shortestProse = 80;

/// With less of it on a page, nothing can be told from where it stands.
constexpr double littleProse = 400;

/// What a page itself calls its article holds at least so much of the prose.
constexpr double articleShare = 0.75;

/// A part that is named as boilerplate but holds so much of the prose is none.
constexpr double mostBoilerplate = 0.3;

/// Longer text is no speaker, whatever its element is called.
constexpr double longestSpeaker = 120;

/// What is known of each node from what lies inside it, in characters.
struct Weight {
    double prose = 0;
    double words = 0;
    double linked = 0; ///< Of words, those that are links.
    int links = 0;
};

double weightOf(QStringView words)
{
    double weight = 0;
    for (const QChar c : words)
        weight += c.isSpace() ? 0.2 : c.unicode() >= 0x2e80 && !c.isSurrogate() ? 3 : 1;
    return weight;
}

bool isNamedBoilerplate(const QString &marks)
{
    static const QRegularExpression pattern(
        u"[\\s_-](?:cookies?|consent|gdpr|onetrust|newsletter|subscri(?:be|ption)|side-?bar|breadcrumbs?|related|"
        "recommend\\w*|advert\\w*|ads?|promo\\w*|shar(?:e|ing)|social|comments|disqus|paywall|pop-?up|modal|menu|"
        "nav(?:bar|igation)?|footer|masthead|toolbar|pagination|skip-?link|sr-only|visually-hidden|banner|"
        "contentinfo|complementary|search|dialog|alertdialog|trending|most-read)[\\s_-]"_s);
    return marks.size() > 2 && matchIn(pattern, marks).hasMatch();
}

bool isNeverSpeech(QStringView name)
{
    static const QSet<QStringView> names{u"nav",      u"aside",    u"footer", u"form",   u"button", u"select",
                                         u"noscript", u"template", u"svg",    u"canvas", u"object", u"video",
                                         u"audio",    u"head",     u"dialog", u"menu",   u"map",    u"datalist"};
    return names.contains(name);
}

bool isContainer(QStringView name)
{
    static const QSet<QStringView> names{u"html",  u"body",  u"div", u"section", u"article", u"main",
                                         u"table", u"tbody", u"tr",  u"td",      u"center",  u"span"};
    return names.contains(name);
}

class Finder
{
public:
    explicit Finder(const HtmlTree &tree)
        : m_nodes(tree.nodes)
        , m_weights(tree.nodes.size())
        , m_kept(tree.nodes.size())
    {
        weigh();
        weighKept();
    }

    HtmlArticle find()
    {
        const qsizetype root = bestRoot();
        m_article.leftOut = m_article.leftOut || root != 0;
        m_article.heading = heading();
        m_article.date = dateAbove(root);
        addNode(root);
        m_article.lines = m_lines.take();
        return m_article;
    }

private:
    const HtmlNode &node(qsizetype index) const { return m_nodes[static_cast<std::size_t>(index)]; }
    const Weight &weight(qsizetype index) const { return m_weights[static_cast<std::size_t>(index)]; }

    /// Sums up from the leaves; children stand behind their parents, so going backward meets them first.
    void weigh()
    {
        for (std::size_t i = m_nodes.size(); i-- > 0;) {
            Weight &own = m_weights[i];
            if (m_nodes[i].name.isEmpty() && i > 0) {
                own.words = weightOf(m_nodes[i].words);
                own.prose = own.words >= shortestProse ? own.words : 0;
            }
            if (m_nodes[i].name == u"a") {
                own.linked = own.words;
                own.prose = 0;
                ++own.links;
            }
            if (i == 0 || m_nodes[i].isHidden || isNeverSpeech(m_nodes[i].name))
                continue;
            Weight &parent = m_weights[static_cast<std::size_t>(m_nodes[i].parent)];
            parent.prose += own.prose;
            parent.words += own.words;
            parent.linked += own.linked;
            parent.links += own.links;
        }
    }

    /// Sums up the prose again, without what is dropped.
    void weighKept()
    {
        for (std::size_t i = m_nodes.size(); i-- > 1;) {
            if (m_nodes[i].name.isEmpty())
                m_kept[i] = m_weights[i].prose;
            if (m_nodes[i].name != u"a" && !isDropped(static_cast<qsizetype>(i)))
                m_kept[static_cast<std::size_t>(m_nodes[i].parent)] += m_kept[i];
        }
    }

    bool isDropped(qsizetype index) const
    {
        const HtmlNode &own = node(index);
        if (own.name.isEmpty())
            return false;
        if (own.isHidden || isNeverSpeech(own.name))
            return true;
        if (own.name == u"body" || own.name == u"html" || own.name == u"main" || own.name == u"article")
            return false;
        const Weight &held = weight(index);
        const double share = held.prose / std::max(weight(0).prose, 1.0);
        const bool isLittle = share <= mostBoilerplate;
        if (own.name == u"header" && isLittle && !isInArticle(index))
            return true;
        const bool isOfLinks = isHtmlBlock(own.name) && held.links >= 3 && held.linked > held.words * 0.6;
        return isLittle && (isOfLinks || isNamedBoilerplate(own.marks));
    }

    bool isInArticle(qsizetype index) const
    {
        for (; index > 0; index = node(index).parent) {
            if (node(index).name == u"article" || node(index).name == u"main")
                return true;
        }
        return false;
    }

    /// Ever smaller parts of the page outside of which there is no prose, or hardly any if the page calls them its
    /// article. A part that merely holds most of it could be half of a call, with its questions in another part.
    qsizetype bestRoot() const
    {
        qsizetype root = 0;
        const bool isShort = weight(0).prose < littleProse;
        for (qsizetype i = 1; i < static_cast<qsizetype>(m_nodes.size()); ++i) {
            const HtmlNode &own = node(i);
            if (i >= node(root).end || weight(i).words == 0 || isDropped(i))
                continue;
            const double held = m_kept[static_cast<std::size_t>(i)];
            const double all = m_kept[static_cast<std::size_t>(root)];
            const bool isMarked = own.name == u"article" || own.name == u"main" || own.marks.contains(u" main "_s);
            const bool isAlone = !isShort && isContainer(own.name) && all - held < shortestProse;
            if (isAlone || (isMarked && held >= all * articleShare))
                root = i;
        }
        return root;
    }

    /// The first line above the article that is a date.
    QString dateAbove(qsizetype root) const
    {
        for (qsizetype i = 0; i < root; ++i) {
            const QString line = node(i).words.simplified();
            if (!line.isEmpty() && dateOfLine(line))
                return line;
        }
        return {};
    }

    QString heading() const
    {
        for (const QStringView rank : {u"h1", u"h2"}) {
            for (qsizetype i = 0; i < static_cast<qsizetype>(m_nodes.size()); ++i) {
                if (node(i).name == rank && !node(i).isHidden && weight(i).words > 0)
                    return wordsIn(i);
            }
        }
        return {};
    }

    QString wordsIn(qsizetype index) const
    {
        QString words;
        for (qsizetype i = index; i < node(index).end; ++i)
            words += node(i).words;
        return words.simplified();
    }

    /// Adds all nodes inside one, in order; elements are left again when the next node is behind their end.
    void addNode(qsizetype root)
    {
        std::vector<qsizetype> open;
        for (qsizetype i = root; i < node(root).end;) {
            while (!open.empty() && node(open.back()).end <= i) {
                leave(open.back());
                open.pop_back();
            }
            if (i != root && isDropped(i)) {
                m_article.leftOut |= weight(i).words > 0;
                i = node(i).end;
                continue;
            }
            if (node(i).name.isEmpty()) {
                addWords(node(i).words);
            } else {
                enter(i);
                open.push_back(i);
            }
            ++i;
        }
        for (; !open.empty(); open.pop_back())
            leave(open.back());
    }

    bool isBold(qsizetype index) const
    {
        const HtmlNode &own = node(index);
        if (own.name == u"b" || own.name == u"strong" || own.name == u"dt" || own.isBold)
            return true;
        return isSpeaker(index) && !isHeading(index);
    }

    bool isSpeaker(qsizetype index) const
    {
        return node(index).marks.contains(u"speaker") && weight(index).words <= longestSpeaker;
    }

    bool isHeading(qsizetype index) const
    {
        const QString &name = node(index).name;
        const bool isNamed = name.size() == 2 && name[0] == u'h' && name[1].isDigit();
        return isNamed || (isHtmlBlock(name) && isSpeaker(index) && !holdsBlocks(index));
    }

    bool holdsBlocks(qsizetype index) const
    {
        const auto first = m_nodes.begin() + index + 1;
        return std::any_of(first, m_nodes.begin() + node(index).end,
                           [](const HtmlNode &inner) { return isHtmlBlock(inner.name); });
    }

    void enter(qsizetype index)
    {
        const QString &name = node(index).name;
        m_bold += isBold(index) ? 1 : 0;
        m_pre += name == u"pre" ? 1 : 0;
        m_article.pictures += name == u"img" || name == u"picture" ? 1 : 0;
        if (name == u"br")
            m_lines.breakLine();
        if (!isHtmlBlock(name))
            return;
        m_lines.endParagraph();
        if (isHeading(index))
            m_lines.beginParagraph(true);
        else if (name == u"tr")
            m_lines.beginRow();
        else if (name == u"td" || name == u"th")
            m_lines.beginCell();
    }

    void leave(qsizetype index)
    {
        const QString &name = node(index).name;
        m_bold -= isBold(index) ? 1 : 0;
        m_pre -= name == u"pre" ? 1 : 0;
        if (isHtmlBlock(name))
            m_lines.endParagraph();
        if (name == u"tr")
            m_lines.endRow();
    }

    void addWords(QStringView words)
    {
        if (m_pre == 0) {
            m_lines.add(words, m_bold > 0);
            return;
        }
        for (const QStringView line : words.split(u'\n')) {
            if (line.trimmed().isEmpty())
                m_lines.endParagraph();
            m_lines.add(line, m_bold > 0);
            m_lines.breakLine();
        }
    }

    const std::vector<HtmlNode> &m_nodes;
    std::vector<Weight> m_weights;
    std::vector<double> m_kept; ///< The prose inside each node that is not dropped.
    LineCollector m_lines;
    HtmlArticle m_article;
    int m_bold = 0;
    int m_pre = 0;
};

} // namespace

HtmlArticle articleOf(const HtmlTree &tree)
{
    return Finder(tree).find();
}

} // namespace core

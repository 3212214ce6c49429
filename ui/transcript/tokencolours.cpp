// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transcript/tokencolours.h"

#ifdef EMEND_HAVE_SYNTAX_HIGHLIGHTING
#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>
#endif

#include "ui/settings/palettes.h"

using namespace Qt::StringLiterals;

namespace ui {

#ifdef EMEND_HAVE_SYNTAX_HIGHLIGHTING

namespace {

/// One repository for the program: reading its index takes a few milliseconds.
KSyntaxHighlighting::Repository &repository()
{
    static KSyntaxHighlighting::Repository repository;
    static const bool isPrepared = [] {
        repository.addCustomSearchPath(u":/highlighting"_s);
        return true;
    }();
    Q_UNUSED(isPrepared)
    return repository;
}

} // namespace

/// Collects what the library finds in a line.
class TokenColours::Highlighter : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Highlighter() { setDefinition(repository().definitionForName(u"Earnings call"_s)); }

    QList<QTextLayout::FormatRange> formatsFor(const QString &text)
    {
        m_formats.clear();
        highlightLine(text, KSyntaxHighlighting::State());
        return m_formats;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        if (length == 0 || !format.isValid() || !format.hasTextColor(theme()))
            return;
        QTextCharFormat colour;
        colour.setForeground(format.textColor(theme()));
        m_formats.append(QTextLayout::FormatRange{offset, length, colour});
    }

private:
    QList<QTextLayout::FormatRange> m_formats;
};

TokenColours::TokenColours()
    : m_highlighter(std::make_unique<Highlighter>())
{
    setPalette(lightPalette());
}

bool TokenColours::isAvailable() const
{
    return m_highlighter->definition().isValid() && m_highlighter->theme().isValid();
}

void TokenColours::setPalette(const QPalette &palette)
{
    const QString shade = isDark(palette) ? u"Dark"_s : u"Light"_s;
    const QString contrast = isHighContrast(palette) ? u"High Contrast "_s : QString();
    m_highlighter->setTheme(repository().theme(u"Emend %1%2"_s.arg(contrast, shade)));
}

QList<QTextLayout::FormatRange> TokenColours::formatsFor(const QString &text)
{
    return m_highlighter->formatsFor(text);
}

#else

class TokenColours::Highlighter
{
};

TokenColours::TokenColours() = default;

bool TokenColours::isAvailable() const
{
    return false;
}

void TokenColours::setPalette(const QPalette &) {}

QList<QTextLayout::FormatRange> TokenColours::formatsFor(const QString &)
{
    return {};
}

#endif

TokenColours::~TokenColours() = default;

} // namespace ui

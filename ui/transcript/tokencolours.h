// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QList>
#include <QPalette>
#include <QString>
#include <QTextLayout>

namespace ui {

/// Quiet colours for figures, currencies, percentages, periods, metrics and cues, from our definition for
/// KSyntaxHighlighting (resources/syntax). Built without that library there are no colours.
class TokenColours
{
public:
    TokenColours();
    ~TokenColours();
    TokenColours(const TokenColours &) = delete;
    TokenColours &operator=(const TokenColours &) = delete;

    /// Whether the library is there and our definition was understood.
    bool isAvailable() const;

    /// Colours for the ground of a palette: light or dark, and of high contrast or not.
    void setPalette(const QPalette &palette);

    /// Colours for the words of one block, by position. Each block is looked at alone. The colours do not change the
    /// width of words.
    QList<QTextLayout::FormatRange> formatsFor(const QString &text);

private:
    class Highlighter;

    std::unique_ptr<Highlighter> m_highlighter;
};

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chartspanel.h"

#include <algorithm>

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QSaveFile>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/charts/chartrenderer.h"
#include "ui/charts/chartview.h"
#include "ui/panels/sourcestrip.h"
#include "ui/settings/appearance.h"

using namespace Qt::StringLiterals;

namespace ui {

ChartsPanel::ChartsPanel(QWidget *parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget)
    , m_hint(new QLabel)
    , m_view(new ChartView)
    , m_source(new SourceStrip)
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_hint->setMargin(24);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setBackgroundRole(QPalette::Base);
    m_hint->setAutoFillBackground(true);
    m_stack->addWidget(m_hint);
    m_stack->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_source);

    connect(m_view, &ChartView::currentBarChanged, this, &ChartsPanel::showBar);
    connect(m_view, &ChartView::activated, this, &ChartsPanel::jumpTo);
    connect(m_source, &SourceStrip::jumpRequested, this, [this] { jumpTo(m_view->currentBar()); });
    setCall(nullptr);
}

void ChartsPanel::setCall(const core::ReviewedCall *call)
{
    m_call = call;
    updateCall();
}

void ChartsPanel::setOthers(const QList<core::ReviewedCall> *others)
{
    m_others = others;
    updateCall();
}

void ChartsPanel::updateCall()
{
    const QString key = m_chooser->currentData().toString();
    m_charts = m_call ? ui::charts(*m_call, m_others ? *m_others : QList<core::ReviewedCall>()) : QList<Chart>();
    {
        const QSignalBlocker blocker(m_chooser);
        m_chooser->clear();
        for (const Chart &chart : m_charts)
            m_chooser->addItem(chart.title + u" \u00b7 "_s + chart.axisTitle, chart.key);
        m_chooser->setCurrentIndex(m_charts.isEmpty() ? -1 : std::max(0, m_chooser->findData(key)));
    }
    m_hint->setText(
        m_call ? tr(
            "Nothing that could be compared was found in this call. Figures that you add to the table are drawn here.")
               : tr("Open a transcript to see its figures and speakers as charts."));
    choose(m_chooser->currentIndex());
}

core::Result<void> ChartsPanel::saveTo(const QString &path) const
{
    const Chart *chart = chosen();
    if (!chart)
        return core::failure(core::Error::Kind::Input, tr("There is no chart to save. Nothing was written."));
    const QString ending = QFileInfo(path).suffix().toLower();
    const auto render = ending == u"svg" ? renderChartSvg : ending == u"pdf" ? renderChartPdf : renderChartPng;
    const QByteArray bytes = render(*chart, chartSize(*chart), ChartGround::Light);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return core::failure(
            core::Error::Kind::Storage,
            tr("The chart could not be written to “%1”. Nothing was changed; choose another place.").arg(path),
            file.errorString());
    return {};
}

void ChartsPanel::copyImage()
{
    const Chart *chart = chosen();
    if (!chart)
        return;
    QGuiApplication::clipboard()->setImage(renderChartImage(*chart, chartSize(*chart)));
    Q_EMIT noticed(tr("The chart “%1” is in the clipboard.").arg(chart->title));
}

void ChartsPanel::save()
{
    const Chart *chart = chosen();
    if (!chart)
        return;
    const QStringList filters{tr("PNG image (*.png)"), tr("SVG drawing (*.svg)"), tr("PDF page (*.pdf)")};
    const QStringList endings{u"png"_s, u"svg"_s, u"pdf"_s};
    QString filter = filters.first();
    QString path =
        QFileDialog::getSaveFileName(this, tr("Save chart"), chart->key + u".png"_s, filters.join(u";;"_s), &filter);
    if (path.isEmpty())
        return;
    // The filter decides where the name does not, or still has the ending that was offered.
    const QFileInfo file(path);
    const QString ending = endings.value(filters.indexOf(filter), endings.first());
    if (!endings.contains(file.suffix().toLower()))
        path += u'.' + ending;
    else if (file.fileName() == chart->key + u".png"_s)
        path = path.chopped(3) + ending;
    if (const auto saved = saveTo(path); !saved)
        Q_EMIT failed(saved.error());
    else
        Q_EMIT noticed(tr("The chart was written to “%1”.").arg(path));
}

QWidget *ChartsPanel::buildHead()
{
    m_chooser = new QComboBox;
    m_chooser->setAccessibleName(tr("Chart"));
    m_chooser->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_chooser->setMinimumContentsLength(12);
    m_copy = new QToolButton;
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the chart as an image"));
    m_save = new QToolButton;
    m_save->setText(tr("Save…"));
    m_save->setToolTip(tr("Save the chart as PNG, SVG or PDF"));
    for (QToolButton *button : {m_copy, m_save})
        button->setFocusPolicy(Qt::StrongFocus);
    connect(m_chooser, &QComboBox::currentIndexChanged, this, &ChartsPanel::choose);
    connect(m_copy, &QToolButton::clicked, this, &ChartsPanel::copyImage);
    connect(m_save, &QToolButton::clicked, this, &ChartsPanel::save);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(10, 8, 10, 8);
    row->setSpacing(6);
    row->addWidget(m_chooser, 1);
    row->addWidget(m_copy);
    row->addWidget(m_save);
    return head;
}

void ChartsPanel::choose(int index)
{
    const bool hasChart = index >= 0;
    m_stack->setCurrentWidget(hasChart ? static_cast<QWidget *>(m_view) : m_hint);
    m_chooser->setEnabled(hasChart);
    m_copy->setEnabled(hasChart);
    m_save->setEnabled(hasChart);
    if (hasChart)
        m_view->setChart(m_charts.at(index));
    else
        m_view->clear();
}

void ChartsPanel::showBar(int bar)
{
    const Chart *chart = chosen();
    if (!chart || bar < 0 || bar >= chart->bars.size()) {
        m_source->showHint(chart ? tr("Point at a figure to see the words behind it.") : QString());
        return;
    }
    const ChartBar &shown = chart->bars.at(bar);
    const QString headline = u"%1: %2"_s.arg(shown.label, shown.fullText);
    if (shown.words.isEmpty())
        m_source->showHint(headline);
    else
        m_source->showSource(headline, shown.sentence, shown.words);
}

void ChartsPanel::jumpTo(int bar)
{
    const Chart *chart = chosen();
    if (!chart || bar < 0 || bar >= chart->bars.size())
        return;
    // A copy: showing another call draws other charts.
    const ChartBar shown = chart->bars.at(bar);
    if (!shown.document.isNull())
        Q_EMIT otherCallRequested(shown.document, shown.words);
    else if (!shown.words.isEmpty())
        Q_EMIT jumpRequested(shown.words);
    if (shown.speaker)
        Q_EMIT speakerChosen(shown.speaker->id);
}

const Chart *ChartsPanel::chosen() const
{
    const int index = m_chooser->currentIndex();
    return index >= 0 && index < m_charts.size() ? &m_charts.at(index) : nullptr;
}

} // namespace ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/figuredialog.h"

#include <algorithm>

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/models/figureinput.h"
#include "ui/models/quantityformat.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int comfortableWidth = 440;

QString valueText(const core::FigureFields &fields)
{
    core::Kpi kpi;
    kpi.value = fields.value;
    kpi.high = fields.high;
    kpi.type = core::quantityTypeFromKey(fields.type);
    kpi.unit = fields.unit;
    return formatValue(kpi);
}

QStringList metricsOf(const QList<core::Kpi> &known)
{
    QStringList metrics;
    for (const core::Kpi &kpi : known) {
        if (!metrics.contains(kpi.metric, Qt::CaseInsensitive))
            metrics.append(kpi.metric);
    }
    metrics.sort(Qt::CaseInsensitive);
    return metrics;
}

} // namespace

FigureDialog::FigureDialog(const core::FigureFields &draft, const QList<core::Kpi> &known, const QString &sentence,
                           QWidget *parent)
    : QDialog(parent)
    , m_fields(draft)
    , m_known(known)
    , m_metric(new QComboBox)
    , m_value(new QLineEdit(valueText(draft)))
    , m_period(new QLineEdit(periodName(draft.period)))
    , m_segment(new QLineEdit(draft.segment))
    , m_hint(new QLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Add a figure"));
    m_metric->setEditable(true);
    m_metric->addItems(metricsOf(known));
    m_metric->setCurrentText(draft.metric);
    m_metric->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_metric->completer()->setFilterMode(Qt::MatchContains);
    m_segment->setPlaceholderText(tr("The whole company"));
    m_hint->setWordWrap(true);
    m_hint->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("&Add"));
    auto *words = new QLabel(u"\u201c%1\u201d"_s.arg(sentence));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    auto *form = new QFormLayout;
    form->addRow(tr("&Metric:"), m_metric);
    form->addRow(tr("&Value:"), m_value);
    form->addRow(tr("&Period:"), m_period);
    form->addRow(tr("&Segment:"), m_segment);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(m_buttons);
    setMinimumWidth(comfortableWidth);
    connect(m_metric, &QComboBox::currentTextChanged, this, &FigureDialog::read);
    for (QLineEdit *line : {m_value, m_period, m_segment})
        connect(line, &QLineEdit::textChanged, this, &FigureDialog::read);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (draft.metric.isEmpty())
        m_metric->setFocus();
    else
        m_buttons->button(QDialogButtonBox::Ok)->setFocus();
    read();
}

void FigureDialog::read()
{
    QString hint;
    m_fields.metric = m_metric->currentText().trimmed();
    m_fields.segment = m_segment->text().trimmed();
    const auto known = std::find_if(m_known.begin(), m_known.end(), [&](const core::Kpi &kpi) {
        return kpi.metric.compare(m_fields.metric, Qt::CaseInsensitive) == 0;
    });
    m_fields.group = known == m_known.end() ? QString() : known->group;
    const auto period = periodFromText(m_period->text());
    if (period)
        m_fields.period = *period;
    else
        hint = period.error().message;
    // What was filled in may be shown rounded, so that leaving it alone keeps the figure as it was said.
    if (m_value->text() != valueText(m_fields)) {
        const auto typed = valueFromText(m_value->text(), core::quantityTypeFromKey(m_fields.type), m_fields.unit);
        if (typed) {
            m_fields.value = typed->value;
            m_fields.high = typed->high;
            m_fields.type = core::quantityTypeKey(typed->type);
            m_fields.unit = typed->unit;
        } else {
            hint = typed.error().message;
        }
    }
    if (m_value->text().trimmed().isEmpty())
        hint = tr("Write the value with its unit, such as “RMB 2,349.2 m”.");
    if (m_fields.metric.isEmpty())
        hint = tr("Name what is measured, such as “Revenue”.");
    m_hint->setText(hint);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(hint.isEmpty());
}

} // namespace ui

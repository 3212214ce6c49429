// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/project/agreement.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTreeWidget;

namespace ui {

/// How far two analysts put the same tags on the same words.
class AgreementDialog : public QDialog
{
    Q_OBJECT

public:
    AgreementDialog(const QList<core::Annotation> &annotations, const QList<core::Tag> &codebook,
                    QWidget *parent = nullptr);

private:
    QWidget *buildAnalysts();
    void refresh();
    void addRow(const QString &name, const QString &colour, const core::TagAgreement &agreement);
    void save();

    QList<core::Annotation> m_annotations;
    QList<core::Tag> m_codebook;
    core::Agreement m_agreement;
    QComboBox *m_first;
    QComboBox *m_second;
    QTreeWidget *m_list;
    QLabel *m_note;
    QPushButton *m_save = nullptr;
};

} // namespace ui

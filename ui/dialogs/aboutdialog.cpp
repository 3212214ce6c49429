// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/widgets/icons.h"

namespace ui {

namespace {

constexpr int iconSize = 64;
constexpr int textWidth = 420;

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Emend"));
    auto *picture = new QLabel(this);
    picture->setPixmap(programIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));

    picture->setAccessibleName(tr("Picture of the program"));
    auto *text = new QLabel(this);
    text->setWordWrap(true);
    text->setMinimumWidth(textWidth);
    text->setText(tr("<h3>Emend %1</h3>"
                     "<p>Review, correct and annotate machine-made transcripts of earnings calls. Everything stays on "
                     "this computer.</p>"
                     "<p>Free software under the GNU General Public License, version 3 or later. It comes with no "
                     "warranty.</p>"
                     "<p>Stands on Qt %2, SQLite and KSyntaxHighlighting.</p>")
                      .arg(QCoreApplication::applicationVersion(), QLatin1StringView(qVersion())));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(row);
    layout->addWidget(buttons);
}

} // namespace ui

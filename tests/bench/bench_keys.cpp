// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTextStream>

#include "tests/ui/decisionkeys.h"
#include "tests/ui/deskwindow.h"
#include "ui/mainwindow.h"

using namespace Qt::StringLiterals;

namespace {

bool run(const QString &path)
{
    // A copy, so that no project comes to lie beside the file.
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QFileInfo(path).fileName());
    if (!QFile::copy(path, copy))
        return false;
    test::useFreshSettings(u"bench-keys"_s);
    const auto window = test::windowWith(copy);
    if (!window)
        return false;
    const test::KeyCount count = test::acceptEveryProposal(*window);
    QTextStream(stdout)
        << u"%1 decisions, %2 key presses (%3 to pass over findings without a proposal), %4 a decision; "
           "%5 proposals left open, %6 findings without a proposal\n"_s.arg(count.decisions)
               .arg(count.presses)
               .arg(count.skips)
               .arg(count.decisions > 0 ? double(count.presses) / count.decisions : 0.0, 0, 'f', 3)
               .arg(count.undecided)
               .arg(count.unproposed);
    return count.undecided == 0;
}

} // namespace

/// bench_keys [FILE], or the file that EMEND_FILE names: prints how many keys an analyst presses who accepts every
/// proposal of a transcript. Nothing of its words is printed.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    const QString path = argc > 1 ? QString::fromLocal8Bit(argv[1]) : qEnvironmentVariable("EMEND_FILE");
    if (path.isEmpty()) {
        QTextStream(stderr) << u"Usage: bench_keys FILE\n"_s;
        return 2;
    }
    return run(path) ? 0 : 1;
}

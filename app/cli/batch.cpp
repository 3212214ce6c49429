// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/batch.h"

#include <algorithm>
#include <atomic>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSemaphore>
#include <QSet>
#include <QThreadPool>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostJobs = 256;
constexpr int progressInterval = 100; ///< In milliseconds.

struct Words {
    Q_DECLARE_TR_FUNCTIONS(cli::Batch)
};

} // namespace

QCommandLineOption jobsOption()
{
    return QCommandLineOption({u"j"_s, u"jobs"_s},
                              Words::tr("How many files are worked on at once; as many as there are processors."),
                              u"N"_s);
}

core::Result<int> jobsFrom(const QCommandLineParser &arguments)
{
    if (!arguments.isSet(u"jobs"_s))
        return std::max(1, QThread::idealThreadCount());
    bool isNumber = false;
    const int jobs = arguments.value(u"jobs"_s).toInt(&isNumber);
    if (!isNumber || jobs < 1 || jobs > mostJobs) {
        return core::failure(core::Error::Kind::Input, Words::tr("“%1” is no number of jobs; it must be from 1 to %2.")
                                                           .arg(arguments.value(u"jobs"_s))
                                                           .arg(mostJobs));
    }
    return jobs;
}

void runInParallel(qsizetype count, int jobs, Console &console, const QString &what,
                   const std::function<void(qsizetype)> &work, const std::function<void(qsizetype)> &store)
{
    std::atomic_int done = 0;
    QThreadPool pool;
    pool.setMaxThreadCount(jobs);
    QSemaphore aside(jobs);
    const auto storeAside = [&](qsizetype i) {
        const bool isAside = aside.tryAcquire();
        if (isAside)
            pool.releaseThread();
        store(i);
        if (isAside) {
            pool.reserveThread();
            aside.release();
        }
    };
    for (qsizetype i = 0; i < count; ++i) {
        pool.start([&, i] {
            work(i);
            if (store)
                storeAside(i);
            ++done;
        });
    }
    do {
        console.showProgress(what.arg(done.load()).arg(count));
    } while (!pool.waitForDone(progressInterval));
}

QString resultPath(const QString &folder, const QString &file, const QString &suffix)
{
    const QString name = QFileInfo(file).completeBaseName();
    return QDir(folder).filePath(suffix.isEmpty() ? name : name + u'.' + suffix);
}

core::Result<void> checkDistinct(const QStringList &files, const QString &folder, const QString &suffix)
{
    QSet<QString> paths;
    for (const QString &file : files) {
        const QString path = resultPath(folder, file, suffix);
        if (paths.contains(path)) {
            return core::failure(
                core::Error::Kind::Input,
                Words::tr("Two of the files would be written to “%1”. Write them into different folders.").arg(path));
        }
        paths.insert(path);
    }
    return {};
}

} // namespace cli

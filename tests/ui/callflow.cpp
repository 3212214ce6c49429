// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/callflow.h"

#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include "ui/mainwindow.h"
#include "ui/transcript/transcriptview.h"
#include "ui/workspace.h"

using namespace Qt::StringLiterals;

namespace test {

const QString CallFlow::words =
    u"This transcript was computer generated and may contain errors.\n"
    "11/4/2025\n"
    "Good day and welcome to the Brackwater Pumps third quarter 2025 earnings conference call. I would now like "
    "to hand the conference over to Ada Lindqvist. Please go ahead.\n"
    "Thank you, operator. We expect we expect we expect we expect growth to go on. Revenue was $120 million, up "
    "20% from $100 million in the same quarter last year. Our gross margin was 31.4% this quarter. We "
    "benefit from a lower hearing ratio.\n"
    "Thank you. We will now take the first question from the line of Jonas Okafor from Hillgate. Please go "
    "ahead.\n"
    "Hi, thanks for taking my question. How should we think about margins?"_s;

void CallFlow::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"emend-test"_s);
    QVERIFY(m_folder.isValid());
}

void CallFlow::init()
{
    writeCall();
}

void CallFlow::writeCall()
{
    m_path = m_folder.filePath(u"call-%1.txt"_s.arg(++m_count));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.write(words.toUtf8() + QByteArray::number(m_count)) > 0);
}

void CallFlow::open(ui::MainWindow &window, const QString &path) const
{
    window.resize(1366, 768);
    window.show();
    QSignalSpy analysed(&window.session(), &ui::Session::analysisChanged);
    window.openFile(path);
    QTRY_VERIFY_WITH_TIMEOUT(!analysed.isEmpty(), 20000);
}

void CallFlow::typeAt(ui::MainWindow &window, const QString &before, const QString &text) const
{
    ui::TranscriptView &view = window.workspace().view();
    const qsizetype at = window.session().call().map.corrected().indexOf(before);
    QVERIFY(at >= 0);
    view.goTo(window.session().call().map.toOriginal(core::TextRange{at, at + 1}));
    QTest::keyClicks(&view, text);
}

QString CallFlow::writeNextCall() const
{
    const QString path = m_folder.filePath(u"next-%1.txt"_s.arg(m_count));
    QFile file(path);
    const QString next =
        QString(words).replace(u"third quarter"_s, u"fourth quarter"_s).replace(u"Ada Lindqvist"_s, u"Ada Lindquist"_s);
    return file.open(QIODevice::WriteOnly) && file.write(next.toUtf8() + QByteArray::number(m_count)) > 0 ? path
                                                                                                          : QString();
}

} // namespace test

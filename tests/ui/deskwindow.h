// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QString>

namespace ui {
class MainWindow;
}

namespace test {

/// Turns standard paths to those of tests and forgets all choices of earlier runs.
void useFreshSettings(const QString &name);

/// A window with the bundled sample call, analysed; null if that did not come about.
std::unique_ptr<ui::MainWindow> windowWithSample();

/// A window with a file.
std::unique_ptr<ui::MainWindow> windowWith(const QString &path);

} // namespace test

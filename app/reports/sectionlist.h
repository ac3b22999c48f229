// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/reportoptions.h"

#include <QListWidget>

namespace rapporteur {

/// The sections of a report: ticked where they are wanted, in the order in which they will stand. Dragged to
/// another place, or moved there with Ctrl+Up and Ctrl+Down.
class SectionList : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget* parent = nullptr);

    void setSections(const report::ReportKind& kind, const std::vector<report::SectionChoice>& sections);
    [[nodiscard]] std::vector<report::SectionChoice> sections() const;
    /// Empty where there is none.
    [[nodiscard]] QString currentKey() const;
    void moveCurrent(int by);

signals:
    void edited();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace rapporteur

// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/relationsection.h"

#include <memory>

class QProgressBar;

namespace rapporteur {

class FileFetch;
class FileIntake;

/// The files kept with a record: added by dropping, pasting or choosing them, shown, opened in their own
/// programs, and given back byte for byte.
class AttachmentSection : public RelationSection
{
    Q_OBJECT

public:
    AttachmentSection(Workspace& workspace, FormPart part, QWidget* parent = nullptr);
    ~AttachmentSection() override;

    void setOwner(const RecordRef& owner) override;
    [[nodiscard]] bool canTake(const QMimeData& mime) const override;
    void take(const QMimeData& mime) override;
    /// Asks which files.
    void add() override;
    /// Adds files to the record that is shown, as one step.
    void addFiles(const QStringList& paths);

protected:
    [[nodiscard]] QString summaryOf(const Record& record, const QString& usual) const override;
    [[nodiscard]] QString leadsTo(const Record& record) const override;
    void go(const Record& record) override;
    void addToEditor(QVBoxLayout& box, const Record& record) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void setupWorking();
    void takeFiles();
    void saveAs(const Record& record);
    void fetch(const Record& record, std::function<Result<void>(const QByteArray&)> use,
               const std::function<void()>& then);
    void tell(const Error& error);

    QWidget* m_working;
    QLabel* m_what = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_problem;
    RecordRef m_target; ///< what the files that are being read belong to
    std::unique_ptr<FileIntake> m_intake;
    std::unique_ptr<FileFetch> m_fetch;
};

} // namespace rapporteur

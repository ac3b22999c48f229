// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/workspace.h"
#include "queries/duplicates.h"

#include <QLabel>
#include <QSet>
#include <QTimer>

namespace rapporteur {

class FieldSet;

/// Below the name or the address of somebody new: that they may be recorded already, with a way to them and a
/// way to say that it is somebody else. Until one of the two is taken, the new record is not added by itself.
class LikenessHint : public QLabel
{
    Q_OBJECT

public:
    /// Where it is of use: forms of a kind of which there may be duplicates.
    static void install(Workspace& workspace, FieldSet& fields);

protected:
    void changeEvent(QEvent* event) override;

private:
    LikenessHint(Workspace& workspace, FieldSet& fields);

    void look();
    void write();
    void follow(const QString& link);
    void dismiss();
    void remember(const RecordRef& added);

    Workspace& m_workspace;
    FieldSet& m_fields;
    std::vector<LikelyPair> m_likely;
    QString m_draftKey;
    QSet<RecordRef> m_others; ///< of whom the person said that it is not them
    QTimer m_later;
};

} // namespace rapporteur

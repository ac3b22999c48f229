// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QToolButton;

namespace rapporteur {

/// One condition of a list's filter: a click or Enter changes it, its cross or the Delete key takes it away.
class FilterChip : public QFrame
{
    Q_OBJECT

public:
    FilterChip(const QString& text, QWidget* parent);

    [[nodiscard]] QString text() const;
    /// It can only be taken away.
    void setFixed();

signals:
    void editRequested();
    void removeRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString m_whole;
    QToolButton* m_text;
    QToolButton* m_remove;
};

} // namespace rapporteur

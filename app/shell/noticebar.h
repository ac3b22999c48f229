// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace rapporteur {

/// The bar on top of the page that tells what was done and offers the way back, asks what to do, or says what
/// went wrong. It stays until it is answered or closed; nothing else waits for it.
class NoticeBar : public QWidget
{
    Q_OBJECT

public:
    struct Answer
    {
        QString text;
        std::function<void()> run;
        bool primary = false;
    };

    explicit NoticeBar(QWidget* parent = nullptr);

    void tell(const QString& text, const QString& detail = {}, const std::vector<Answer>& answers = {});
    void problem(const QString& text, const QString& detail = {});
    void dismiss();
    [[nodiscard]] QString text() const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(const QString& iconName, const QString& text, const QString& detail,
              const std::vector<Answer>& answers);

    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_detail;
    QHBoxLayout* m_answers;
    QToolButton* m_close;
};

} // namespace rapporteur

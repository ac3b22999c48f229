// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

#include <QPointer>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace rapporteur {

class IconLabel;

/// The bar on top of the page that tells what was done and offers the way back, asks what to do, or says what
/// went wrong. It stays until it is answered or closed, or until what it speaks of is past; nothing else
/// waits for it. The keyboard goes back from it to where it came from.
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
    /// Takes the keyboard, on the last answer: whoever asks puts the one that does nothing there.
    void ask(const QString& text, const QString& detail, const std::vector<Answer>& answers);
    void problem(const QString& text, const QString& detail = {}, const std::vector<Answer>& answers = {});
    void dismiss();
    /// Another record or page is shown: a question about the one before is none any more.
    void recordLeft();
    void pageLeft();
    /// Something was done: what went wrong before is past.
    void succeeded();
    [[nodiscard]] QString text() const;

signals:
    /// The keyboard was here, and where it came from is gone.
    void keyboardFreed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Escape that nothing else in the window is in need of closes the bar.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Kind { Notice, Question, Problem };
    void show(Kind kind, const QString& text, const QString& detail, const std::vector<Answer>& answers);
    void setAnswers(const std::vector<Answer>& answers);
    void giveKeyboardBack();

    Kind m_kind = Kind::Notice;
    QPointer<QWidget> m_before; ///< had the keyboard before this bar

    IconLabel* m_icon;
    QLabel* m_text;
    QLabel* m_detail;
    QHBoxLayout* m_answers;
    QToolButton* m_close;
};

} // namespace rapporteur

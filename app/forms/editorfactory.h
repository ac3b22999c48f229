// SPDX-FileCopyrightText: 2026 The Rapporteur developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "forms/fieldeditor.h"

namespace rapporteur {

/// The one registry from type of field to editor: a new type of field is one line there and one class.
[[nodiscard]] FieldEditor* makeEditor(Workspace& workspace, const FieldDescriptor& field, QWidget* parent);

} // namespace rapporteur

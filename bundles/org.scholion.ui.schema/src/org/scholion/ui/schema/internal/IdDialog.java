/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.scholion.schema.model.SchemaElement;
import org.scholion.ui.schema.internal.model.SchemaEditing;
import org.scholion.ui.words.UiWords;

/** Asks for another id of an element, and says what that means to annotations. */
final class IdDialog {

    private IdDialog() {}

    static void open(Shell shell, SchemaEditing editing, SchemaElement element) {
        String now = element.getId() == null ? "" : element.getId();
        InputDialog dialog =
                new InputDialog(
                        shell,
                        UiWords.say("design.id.title"),
                        UiWords.say("design.id.ask", "fresh", editing.isNew(element)),
                        now,
                        id ->
                                id.isBlank()
                                        ? UiWords.say("design.id.none")
                                        : editing.isTaken(element, id.strip())
                                                ? UiWords.say("design.id.taken")
                                                : null);
        if (dialog.open() == Window.OK && !dialog.getValue().strip().equals(now)) {
            editing.identify(element, dialog.getValue().strip());
        }
    }
}

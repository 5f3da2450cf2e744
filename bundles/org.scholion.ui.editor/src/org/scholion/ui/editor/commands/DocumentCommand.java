/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.commands;

import java.util.Arrays;
import org.scholion.ui.command.WorkbenchCommand;

/** The commands that go from document to document or say how far one is, by their ids. */
enum DocumentCommand {
    OPEN(WorkbenchCommand.OPEN_DOCUMENT.id()),
    NEXT("org.scholion.commands.document.next"),
    PREVIOUS("org.scholion.commands.document.previous"),
    DONE("org.scholion.commands.document.done"),
    DONE_ANYWAY("org.scholion.commands.document.doneAnyway"),
    REOPEN("org.scholion.commands.document.reopen"),
    SKIP("org.scholion.commands.document.skip"),
    OTHERS("org.scholion.commands.document.others"),
    MINE("org.scholion.commands.document.mine"),
    RESTORE("org.scholion.commands.document.restore");

    private final String id;

    DocumentCommand(String id) {
        this.id = id;
    }

    /** Returns the command's id. */
    String id() {
        return id;
    }

    /**
     * Returns the command of an id.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    static DocumentCommand of(String id) {
        return Arrays.stream(values())
                .filter(command -> command.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a document command: " + id));
    }
}

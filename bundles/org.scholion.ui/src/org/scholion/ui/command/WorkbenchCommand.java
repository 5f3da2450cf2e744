/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.command;

import java.util.Map;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;

/**
 * The commands that code runs, whichever bundle contributes them: one that offers a command need
 * not see the bundle that handles it.
 */
public enum WorkbenchCommand {
    /** Makes a project. */
    NEW_PROJECT("project.new"),
    /** Opens a project that is asked for. */
    OPEN_PROJECT("project.open"),
    /** Opens a project that was open lately, see {@link #FILE}. */
    OPEN_RECENT("project.openRecent"),
    /** Opens the sample project. */
    OPEN_SAMPLE("project.sample"),
    /** Chooses who works here. */
    CHOOSE_MEMBER("member.choose"),
    /** Imports documents. */
    IMPORT("import"),
    /** Opens a document, see {@link #DOCUMENT_ID}. */
    OPEN_DOCUMENT("document.open"),
    /** Gives documents to members, or takes them back; those selected, if any are. */
    ASSIGN("assign"),
    /** Says how the paragraphs of the open document run. */
    TEXT_DIRECTION("text.direction"),
    /** Shows all keys on one card. */
    KEYS_CARD("keys.card");

    /** The parameter of {@link #OPEN_RECENT}: the project's file; without it, it is asked for. */
    public static final String FILE = "file";

    /** The parameter of {@link #OPEN_DOCUMENT}: the document's number in its project. */
    public static final String DOCUMENT_ID = "documentId";

    /**
     * The parameter of {@link #OPEN_DOCUMENT}: whose annotations are to be read; without it, those
     * of who works here open to be edited.
     */
    public static final String MEMBER = "member";

    /** What the ids of all commands of this product begin with. */
    public static final String PREFIX = "org.scholion.commands.";

    private final String id;

    WorkbenchCommand(String name) {
        this.id = PREFIX + name;
    }

    /** Returns the command's id. */
    public String id() {
        return id;
    }

    /** Runs it without parameters; see {@link #run(IServiceLocator, Map)}. */
    public void run(IServiceLocator site) {
        run(site, Map.of());
    }

    /**
     * Runs it. What keeps it from running is logged: whoever offers a command cannot do more about
     * a handler that is missing or not enabled.
     *
     * @param site the window, part or workbench to run it in
     * @param parameters values by the parameters' ids
     */
    public void run(IServiceLocator site, Map<String, String> parameters) {
        Command command = site.getService(ICommandService.class).getCommand(id);
        if (!command.isDefined()) {
            ILog.get().warn("No bundle contributes the command " + id + ".");
            return;
        }
        try {
            site.getService(IHandlerService.class)
                    .executeCommand(
                            ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException failure) {
            ILog.get().error("The command " + id + " did not run.", failure);
        }
    }
}

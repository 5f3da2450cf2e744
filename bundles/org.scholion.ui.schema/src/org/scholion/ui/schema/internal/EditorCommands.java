/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.function.BooleanSupplier;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;

/** What commands do while a schema editor is active. */
final class EditorCommands {

    /** The context in which the keys of the schema editor are bound. */
    private static final String CONTEXT = "org.scholion.contexts.schema";

    private final IWorkbenchPartSite site;

    EditorCommands(IWorkbenchPartSite site) {
        this.site = site;
        site.getService(IContextService.class).activateContext(CONTEXT);
    }

    /** Has a command do something, where it can be done. */
    void on(String id, BooleanSupplier enabled, Runnable action) {
        site.getService(IHandlerService.class)
                .activateHandler(
                        id,
                        new AbstractHandler() {
                            @Override
                            @NonNullByDefault({})
                            public @Nullable Object execute(ExecutionEvent event) {
                                action.run();
                                return null;
                            }

                            @Override
                            public boolean isEnabled() {
                                return enabled.getAsBoolean();
                            }
                        });
    }
}

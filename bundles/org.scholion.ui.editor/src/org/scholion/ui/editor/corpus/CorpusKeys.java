/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.corpus;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.handlers.IHandlerService;
import org.scholion.corpus.DocumentOverview;
import org.scholion.ui.widgets.LongTable;

/** The keys of the list of documents; they work while it has the keyboard, not in the filter. */
final class CorpusKeys {

    private static final String CONTEXT = "org.scholion.contexts.corpus";
    private static final String RENAME = "org.scholion.commands.document.rename";
    private static final String REMOVE = "org.scholion.commands.document.remove";

    private final IContextService contexts;
    private Optional<IContextActivation> activation = Optional.empty();

    private CorpusKeys(IContextService contexts) {
        this.contexts = contexts;
    }

    /** Has keys rename and remove the documents selected in a list. */
    static void attach(IWorkbenchPartSite site, LongTable<DocumentOverview> list) {
        IHandlerService handlers = site.getService(IHandlerService.class);
        handlers.activateHandler(
                RENAME, doing(list, rows -> DocumentCareActions.rename(rows.get(0))));
        handlers.activateHandler(REMOVE, doing(list, DocumentCareActions::remove));
        CorpusKeys keys = new CorpusKeys(site.getService(IContextService.class));
        Table table = list.table();
        table.addListener(SWT.FocusIn, e -> keys.on());
        table.addListener(SWT.FocusOut, e -> keys.off());
        table.addListener(SWT.Dispose, e -> keys.off());
    }

    private void on() {
        if (activation.isEmpty()) {
            activation = Optional.of(contexts.activateContext(CONTEXT));
        }
    }

    private void off() {
        activation.ifPresent(contexts::deactivateContext);
        activation = Optional.empty();
    }

    private static AbstractHandler doing(
            LongTable<DocumentOverview> list, Consumer<List<DocumentOverview>> action) {
        return new AbstractHandler() {
            @Override
            @NonNullByDefault({})
            public @Nullable Object execute(ExecutionEvent event) {
                List<DocumentOverview> rows = list.selected();
                if (!rows.isEmpty() && CorpusMenu.isWritable()) {
                    action.accept(rows);
                }
                return null;
            }
        };
    }
}

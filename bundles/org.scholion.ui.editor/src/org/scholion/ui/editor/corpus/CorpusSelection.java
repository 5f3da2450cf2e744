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
import java.util.function.Supplier;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.scholion.corpus.DocumentOverview;
import org.scholion.ui.widgets.LongTable;

/** The documents selected in the corpus table, for commands. */
@NonNullByDefault({})
final class CorpusSelection implements ISelectionProvider {

    private final Supplier<List<DocumentOverview>> selected;
    private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();

    CorpusSelection(LongTable<DocumentOverview> table) {
        this.selected = table::selected;
        table.onSelect(this::tell);
    }

    private void tell() {
        SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
        for (ISelectionChangedListener listener : listeners) {
            listener.selectionChanged(event);
        }
    }

    @Override
    public ISelection getSelection() {
        return new StructuredSelection(selected.get());
    }

    @Override
    public void addSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeSelectionChangedListener(ISelectionChangedListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void setSelection(ISelection selection) {
        // the table is selected by the user and by the open editor alone
    }
}

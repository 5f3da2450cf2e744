/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.project;

import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.overview.Arrangement;
import org.scholion.ui.widgets.LongList;

/** Documents filtered and in order, as a table shows them; their keys are their ids. */
public record DocumentRows(Arrangement arrangement) implements LongList<DocumentOverview> {

    @Override
    public int size() {
        return arrangement.shown().size();
    }

    @Override
    public DocumentOverview get(int index) {
        return arrangement.shown().get(index);
    }

    @Override
    public Object key(DocumentOverview row) {
        return row.id();
    }

    @Override
    public int indexOf(Object key) {
        return key instanceof Long id ? arrangement.indexOf(id) : -1;
    }
}

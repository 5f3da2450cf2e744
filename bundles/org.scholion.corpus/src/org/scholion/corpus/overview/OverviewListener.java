/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.Collection;

/** Hears which documents look different in lists. */
@FunctionalInterface
public interface OverviewListener {

    /**
     * Called on whatever thread changed something, outside all locks; must be quick and throw
     * nothing. Calls may overtake one another: look at the {@link Overview#snapshot snapshot},
     * which has at least these changes.
     *
     * @param documents ids of documents that were added, changed or removed; none when reading has
     *     ended
     */
    void changed(Collection<Long> documents);
}

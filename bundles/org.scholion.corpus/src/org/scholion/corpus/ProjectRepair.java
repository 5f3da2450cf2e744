/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.List;
import java.util.Optional;

/**
 * Mends what {@link ProjectStore#check()} finds wrong with annotation sets, and with what of the
 * file holds nothing of its own. Nothing is lost by it: a copy of the project is put beside it
 * first, journals are only appended to, and one that cannot be replayed is kept. Damaged texts and
 * a damaged file are not mended. Sets that others have open are to be opened again afterwards.
 */
public interface ProjectRepair {

    /** Who is named as the actor of the operations that a repair appends. */
    String ACTOR = "repair";

    /**
     * What was done.
     *
     * @param copy the project as it was before; empty when there was nothing to do
     * @param actions what was done, in order of documents and members
     */
    record Repaired(Optional<ProjectAddress> copy, List<RepairAction> actions) {
        public Repaired {
            actions = List.copyOf(actions);
        }
    }

    /**
     * Returns what would be done, and changes nothing.
     *
     * @throws ReadOnlyProjectException when it could not be done, such as while another process
     *     holds the project
     */
    List<RepairAction> preview() throws StoreException;

    /**
     * Repairs the project in one exclusive transaction; one without faults is not touched.
     *
     * @param actor who has it repaired, for the project's history
     * @throws ReadOnlyProjectException when nothing can be written, such as while another process
     *     holds the project
     * @throws StoreException also when the copy cannot be made; nothing was changed then
     */
    Repaired run(String actor) throws StoreException;
}

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
import org.scholion.words.Message;

/**
 * What came home with a package.
 *
 * @param made the package, as it itself says
 * @param sets the sets that have changed in the project
 * @param refused the sets that have not, though the package went on with them, and why
 * @param comments how many comments came, or were settled or opened again
 * @param entries how many entries of the catalogue are others than before, or new
 * @param stillOut whether its sets are still handed out
 */
public record MergedPackage(
        WorkPackage made,
        List<Came> sets,
        List<Refused> refused,
        int comments,
        int entries,
        boolean stillOut) {

    public MergedPackage {
        sets = List.copyOf(sets);
        refused = List.copyOf(refused);
    }

    /**
     * A set that has changed.
     *
     * @param document the document's name in the project
     * @param member whose set it is in the project
     * @param changes how many entries its journal got
     * @param states how many changes of state came
     */
    public record Came(String document, String member, int changes, int states) {}

    /**
     * A set that was left as it is.
     *
     * @param document the document's name in the package
     * @param member whose set it is in the package
     */
    public record Refused(String document, String member, Message why) {}

    /** Returns whether the project is as it was before. */
    public boolean isNothing() {
        return sets.isEmpty() && comments == 0 && entries == 0;
    }
}

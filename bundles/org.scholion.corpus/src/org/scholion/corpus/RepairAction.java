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
import org.scholion.document.rules.Finding;

/** Something that a repair does, or would do. */
public sealed interface RepairAction {

    /** Something that is done to an annotation set. */
    sealed interface OfSet extends RepairAction {

        /** Returns the name of the document, which may be one that was removed. */
        String document();

        /** Returns whose set it is. */
        String member();
    }

    /**
     * An index, a trigger or a table that follows from others was missing, changed or wrong, and is
     * made anew.
     *
     * @param type {@code index}, {@code trigger} or {@code table}
     * @param name as the file calls it
     */
    record ObjectMade(String type, String name) implements RepairAction {}

    /** The index of marked strings is not what the journals say, and is made anew of the rows. */
    record MarkedStringsIndexed() implements RepairAction {}

    /**
     * Marks of purges that are not under way are deleted; while they stood, the journals of their
     * documents could be deleted.
     *
     * @param number how many, 1 or more
     */
    record PurgeMarksCleared(long number) implements RepairAction {}

    /**
     * The state that is kept of a set to make its replay fast is not what its journal says, and is
     * made anew.
     */
    record CheckpointMade(String document, String member) implements OfSet {}

    /**
     * The rows of a set are not what its journal says, and are written anew from it.
     *
     * @param annotations how many annotations the journal leads to, 0 or more
     */
    record RowsRebuilt(String document, String member, int annotations) implements OfSet {}

    /**
     * A journal cannot be replayed to its end, or notes wrongly what undo takes back. It is kept as
     * it is with a removed document of the same name, for ever read-only; in its place comes a new
     * set with the annotations as they were after the last entry that is good.
     *
     * @param lastGood the number of the last entry whose work is kept, 0 for none
     * @param lastEntry the number of the last entry there is, 0 for none
     * @param annotations how many annotations the new set begins with
     * @param reason what is wrong, in words for people
     */
    record JournalSetAside(
            String document,
            String member,
            long lastGood,
            long lastEntry,
            int annotations,
            String reason)
            implements OfSet {}

    /**
     * Annotations that break the structure are mended by an appended operation.
     *
     * @param breaches what was mended, in the order in which it was found
     * @param changed how many annotations stay, with less in them
     * @param deleted how many annotations go, since nothing of them can stand
     */
    record MisfitsMended(
            String document, String member, List<Finding> breaches, int changed, int deleted)
            implements OfSet {
        public MisfitsMended {
            breaches = List.copyOf(breaches);
        }
    }

    /** The state of a set is not what its last change of state says, and becomes that. */
    record StateRestored(String document, String member, SetState before, SetState after)
            implements OfSet {}
}

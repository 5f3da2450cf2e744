/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

/**
 * What of sets counts, and in which positions.
 *
 * @param unit what one position of a text is for entities and passages; who has what is paired by
 *     graphemes in any case
 * @param excludedText whether text counts that a member says is left out
 * @param sameSuggestions whether places count at which members accepted the same suggestion and
 *     left it as it was; where figures are of pairs both have to, else all who worked there
 * @param byEntry whether an end of a relation or stance that means an entry of the catalogue is
 *     that entry, whatever words were marked for it, rather than these words
 */
public record Counting(
        PositionUnit unit, boolean excludedText, boolean sameSuggestions, boolean byEntry) {

    /** What counts if nobody says otherwise. */
    public static final Counting STANDARD = new Counting(PositionUnit.GRAPHEMES, false, true);

    /** Creates it for ends as their words. */
    public Counting(PositionUnit unit, boolean excludedText, boolean sameSuggestions) {
        this(unit, excludedText, sameSuggestions, false);
    }

    /** Returns it for text in other units. */
    public Counting withUnit(PositionUnit other) {
        return new Counting(other, excludedText, sameSuggestions, byEntry);
    }

    /** Returns it with or without text that is excluded. */
    public Counting withExcludedText(boolean counted) {
        return new Counting(unit, counted, sameSuggestions, byEntry);
    }

    /** Returns it with or without marks that several accepted from the same suggestion. */
    public Counting withSameSuggestions(boolean counted) {
        return new Counting(unit, excludedText, counted, byEntry);
    }

    /** Returns it for ends as their entries, or as their words. */
    public Counting withEntries(boolean entries) {
        return new Counting(unit, excludedText, sameSuggestions, entries);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

/**
 * One arc of a relation.
 *
 * @param from where it starts: a filler, or the relation itself if that has an anchor
 * @param to where its arrow points
 * @param label what stands on it
 * @param shortLabel what stands on it when space is short
 * @param directed whether it has an arrowhead
 * @param missing the end that nobody has filled yet; it is given as the same mark as the other
 */
public record MarkLink(
        MarkId from,
        MarkId to,
        String label,
        String shortLabel,
        boolean directed,
        Missing missing) {

    /** Which end of an arc is missing. */
    public enum Missing {
        /** None: it has both its ends. */
        NONE,
        /** It points to a mark and comes from none. */
        START,
        /** It comes from a mark and points to none. */
        TARGET
    }

    /** An arc with both its ends. */
    public MarkLink(MarkId from, MarkId to, String label, String shortLabel, boolean directed) {
        this(from, to, label, shortLabel, directed, Missing.NONE);
    }

    /** Whether an end is missing. */
    public boolean isHalf() {
        return missing != Missing.NONE;
    }
}

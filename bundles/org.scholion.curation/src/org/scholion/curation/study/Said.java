/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

/** What an annotator said of a value. */
sealed interface Said {

    /**
     * A value, or that there is none where that can be compared with values.
     *
     * @param label what it is called
     */
    record Label(String label) implements Said {}

    /** Why there is no value to compare. */
    enum Nothing implements Said {
        /** Nobody said anything yet, or a proposal was never chosen. */
        NOT_YET,
        /** The annotator passed it over. */
        SKIPPED,
        /** There is no such value, which lies on no scale. */
        ABSENT,
        /** A value that is not on the scale. */
        OFF_SCALE
    }
}

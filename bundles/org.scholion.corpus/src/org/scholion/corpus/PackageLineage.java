/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Map;
import java.util.OptionalLong;

/**
 * What a project that is a package says about where it came from.
 *
 * @param projectId the id of the project that made it
 * @param made the package
 * @param sets how the sets in it were when they were handed out, by their ids
 * @param comments the comments that were handed out, by their ids, and when each was resolved then,
 *     in milliseconds since 1970 in UTC, if it was
 */
public record PackageLineage(
        String projectId,
        WorkPackage made,
        Map<Long, Base> sets,
        Map<Long, OptionalLong> comments) {

    public PackageLineage {
        sets = Map.copyOf(sets);
        comments = Map.copyOf(comments);
    }

    /**
     * How a set was when it was handed out.
     *
     * @param sequence the number of the last entry of its journal, 0 for none
     * @param hash the SHA-256 of its journal up to there, in hexadecimal digits
     * @param states how many changes of state there had been
     */
    public record Base(long sequence, String hash, int states) {}
}

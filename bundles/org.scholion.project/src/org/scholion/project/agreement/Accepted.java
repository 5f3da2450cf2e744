/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many of a member's marks were not made one by one: accepted from suggestions, taken over or
 * made in bulk, and left as they were.
 *
 * @param member the member
 * @param marks how many marks the member has in all
 * @param steps how many came by each kind of step, by the word the journal has for it
 */
public record Accepted(String member, long marks, SortedMap<String, Long> steps) {

    /** Copies. */
    public Accepted {
        steps = new TreeMap<>(steps);
    }

    /** These and others of the same member. */
    public Accepted plus(Accepted other) {
        SortedMap<String, Long> sums = new TreeMap<>(steps);
        other.steps.forEach((step, count) -> sums.merge(step, count, Long::sum));
        return new Accepted(member, marks + other.marks, sums);
    }
}

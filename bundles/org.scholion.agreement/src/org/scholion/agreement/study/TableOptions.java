/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.util.List;
import java.util.Set;

/**
 * How a table is to be read.
 *
 * @param annotators the annotators to read, in this order: in a wide table the columns, in any
 *     other those whose rows count; empty for all
 * @param labels all labels that could be given, from low to high; others are errors; empty for
 *     those found, which have no order
 * @param missing the words that stand for no label, besides an empty cell
 */
public record TableOptions(List<String> annotators, List<String> labels, Set<String> missing) {
    /** What R and pandas write for a missing value. */
    public static final Set<String> MISSING = Set.of("NA", "NaN", "nan", "<NA>");

    /** All annotators, the labels found, and {@link #MISSING}. */
    public static final TableOptions STANDARD = new TableOptions(List.of(), List.of(), MISSING);

    /** Copies. */
    public TableOptions {
        annotators = List.copyOf(annotators);
        labels = List.copyOf(labels);
        missing = Set.copyOf(missing);
    }
}

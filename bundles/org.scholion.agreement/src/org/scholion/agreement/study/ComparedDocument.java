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

/**
 * A document on which annotators were compared two by two, by whoever knows what makes two of their
 * marks the same.
 *
 * @param name the document's name
 * @param annotators who worked on it, also those who marked nothing; no name twice
 * @param comparisons what each two of them have of each label; a label that neither of the two has
 *     may be left out
 */
public record ComparedDocument(String name, List<String> annotators, List<Comparison> comparisons) {

    /** Copies. */
    public ComparedDocument {
        annotators = List.copyOf(annotators);
        comparisons = List.copyOf(comparisons);
    }

    /**
     * What two annotators have of a label.
     *
     * @param one an annotator
     * @param other another one
     * @param label the label
     * @param matched how many the two have in common; a part of one where they agree in part
     * @param left how many the one has
     * @param right how many the other has
     */
    public record Comparison(
            String one, String other, String label, double matched, long left, long right) {}
}

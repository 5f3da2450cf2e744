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
 * Studies that each two annotators have of their own, since what is rated or put into chains is
 * first aligned between the two: there is nothing that all have.
 *
 * @param <S> a kind of study
 * @param annotators all annotators
 * @param pairs each two of them who have something in common, with studies of the same documents
 */
public record PairedStudy<S>(List<String> annotators, List<Pair<S>> pairs) {

    /** Copies. */
    public PairedStudy {
        annotators = List.copyOf(annotators);
        pairs = List.copyOf(pairs);
    }

    /**
     * Two annotators.
     *
     * @param <S> a kind of study
     * @param one an annotator
     * @param other another one
     * @param study by these two alone
     */
    public record Pair<S>(String one, String other, S study) {}

    /** Only the pairs among these annotators. */
    public PairedStudy<S> onlyAnnotators(List<String> names) {
        return new PairedStudy<>(
                names,
                pairs.stream()
                        .filter(p -> names.contains(p.one()) && names.contains(p.other()))
                        .toList());
    }
}

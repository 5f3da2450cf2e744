/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.util.OptionalDouble;
import org.scholion.curation.study.LayerFigure;

/**
 * How a figure changed from one round to another, over the documents that count in both.
 *
 * @param figure the figure of both rounds together, which tells the measure and what it is of
 * @param before the round that began first
 * @param after the other one
 * @param documents how many documents count in both
 * @param difference the later figure minus the earlier one; empty where one is undefined
 * @param p of the permutation test of pairs
 * @param corrected p after Holm's correction for all tests of the report
 */
public record RoundChange(
        LayerFigure figure,
        String before,
        String after,
        int documents,
        OptionalDouble difference,
        OptionalDouble p,
        OptionalDouble corrected) {

    /** The same with another corrected p. */
    public RoundChange corrected(OptionalDouble other) {
        return new RoundChange(figure, before, after, documents, difference, p, other);
    }
}

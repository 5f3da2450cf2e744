/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.List;
import java.util.stream.Stream;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DrawnFigure;

/**
 * γ of any draw of documents, from the disorder of each document and of each document of the first
 * samples of chance.
 */
final class GammaFigures implements DocumentFigures {
    private static final int MOST_SAMPLES = 100;

    /** A figure of the disorder of a study and of its samples. */
    interface Formula {
        double of(Disorder observed, List<Disorder> chance);
    }

    private final Disorder[] observed;
    private final List<Disorder[]> chance;
    private final int[] document;
    private final Formula formula;

    /**
     * Figures.
     *
     * @param observed the disorder of each document
     * @param chance per sample the disorder of each document; samples without are passed over
     * @param document per place in these the document of the study
     */
    GammaFigures(Disorder[] observed, List<Disorder[]> chance, int[] document, Formula formula) {
        this.observed = observed;
        this.chance =
                chance.stream()
                        .filter(s -> s.length == observed.length)
                        .limit(MOST_SAMPLES)
                        .toList();
        this.document = document;
        this.formula = formula;
    }

    @Override
    public int documents() {
        return observed.length;
    }

    @Override
    public DrawnFigure figure() {
        int labels = observed.length == 0 ? 0 : observed[0].labels();
        Disorder own = new Disorder(labels);
        List<Disorder> sums =
                Stream.generate(() -> new Disorder(labels)).limit(chance.size()).toList();
        return times -> {
            add(observed, times, own);
            for (int s = 0; s < sums.size(); s++) {
                add(chance.get(s), times, sums.get(s));
            }
            return formula.of(own, sums);
        };
    }

    private void add(Disorder[] documents, int[] times, Disorder sum) {
        sum.clear();
        for (int i = 0; i < documents.length; i++) {
            if (times[document[i]] != 0) {
                sum.add(documents[i], times[document[i]]);
            }
        }
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import java.util.SplittableRandom;
import org.scholion.agreement.draw.RandomStreams;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.ItemStudyBuilder;
import org.scholion.agreement.study.StudyException;

/**
 * Endless populations of documents of which samples are drawn. Documents differ in how often a
 * label occurs and how hard it is, so that items of one document hang together.
 */
final class Populations {
    /**
     * Per sort of document, all equally frequent: how often "a" is right, and how often one errs.
     */
    private static final double[][] SORTS = {{0.1, 0.02}, {0.5, 0.1}, {0.7, 0.2}, {0.3, 0.3}};

    private static final int LEAST_ITEMS = 5;
    private static final int MORE_ITEMS = 26;

    private Populations() {}

    /** Two annotators label the items of so many documents. */
    static ItemStudy items(int documents, long sample) {
        SplittableRandom random = RandomStreams.of(11, sample);
        ItemStudyBuilder builder = ItemStudy.builder();
        try {
            for (int d = 0; d < documents; d++) {
                double[] sort = SORTS[random.nextInt(SORTS.length)];
                int items = LEAST_ITEMS + random.nextInt(MORE_ITEMS);
                for (int i = 0; i < items; i++) {
                    String item = d + "/" + i;
                    boolean right = random.nextDouble() < sort[0];
                    builder.rate(item, "x", label(right ^ random.nextDouble() < sort[1]));
                    builder.rate(item, "y", label(right ^ random.nextDouble() < sort[1]));
                    builder.document(item, "d" + d);
                }
            }
        } catch (StudyException e) {
            throw new IllegalStateException(e);
        }
        return builder.build();
    }

    private static String label(boolean a) {
        return a ? "a" : "b";
    }

    /** How often both, the first only, the second only and neither say "a", in all documents. */
    static double[] cells() {
        double[] cells = new double[4];
        for (double[] sort : SORTS) {
            for (int truth = 0; truth < 2; truth++) {
                double weight = (truth == 0 ? sort[0] : 1 - sort[0]) / SORTS.length;
                double a = truth == 0 ? 1 - sort[1] : sort[1];
                cells[0] += weight * a * a;
                cells[1] += weight * a * (1 - a);
                cells[2] += weight * (1 - a) * a;
                cells[3] += weight * (1 - a) * (1 - a);
            }
        }
        return cells;
    }

    /** The chance-corrected agreement of all documents, by a table's margins. */
    static double kappa() {
        double[] c = cells();
        double p = c[0] + c[1];
        double q = c[0] + c[2];
        double chance = p * q + (1 - p) * (1 - q);
        return (c[0] + c[3] - chance) / (1 - chance);
    }

    /** The agreement of all documents. */
    static double percent() {
        return cells()[0] + cells()[3];
    }

    /** Gwet's AC1 of all documents. */
    static double ac1() {
        double[] c = cells();
        double pi = c[0] + (c[1] + c[2]) / 2;
        double chance = 2 * pi * (1 - pi);
        return (percent() - chance) / (1 - chance);
    }

    /** Two annotators mark units in so many documents: at every tenth place there is one or not. */
    static ContinuumStudy units(int documents, long sample) {
        SplittableRandom random = RandomStreams.of(12, sample);
        ContinuumStudyBuilder builder = ContinuumStudy.builder();
        try {
            for (int d = 0; d < documents; d++) {
                double[] sort = SORTS[random.nextInt(SORTS.length)];
                int places = LEAST_ITEMS + random.nextInt(MORE_ITEMS);
                builder.document("d" + d, 10L * places);
                for (int i = 0; i < places; i++) {
                    if (random.nextDouble() < 0.6) {
                        for (String who : new String[] {"x", "y"}) {
                            double u = random.nextDouble();
                            if (u >= sort[1]) {
                                long end = 10L * i + (u < 2 * sort[1] ? 5 : 6);
                                builder.unit(who, "A", 10L * i, end, "d" + d);
                            }
                        }
                    }
                }
            }
        } catch (StudyException e) {
            throw new IllegalStateException(e);
        }
        return builder.build();
    }

    /** The exact F of all documents: a unit is missed, cut short or right, by each for himself. */
    static double exactF() {
        double matched = 0;
        double marked = 0;
        for (double[] sort : SORTS) {
            double error = sort[1];
            double right = 1 - 2 * error;
            matched += right * right + error * error;
            marked += 1 - error;
        }
        return matched / marked;
    }
}

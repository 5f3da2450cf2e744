/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import java.util.Arrays;
import java.util.List;
import org.scholion.agreement.coding.ItemCounts;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.words.Message;

/**
 * Labels so rare that an interval misleads: draws of documents hold them or not, nearly all the
 * same ones, so that figures vary less than they would among other documents.
 */
public final class RareLabels {
    /** A label that fewer units carry is rare. */
    public static final int LEAST = 10;

    private RareLabels() {}

    /** Warns of the rarest label of items that two rated, if it is rare. */
    static List<Message> of(ItemStudy study) {
        double[] ratings = ItemCounts.of(study).pairableTotals();
        int labels = ratings.length;
        int most = LEAST * study.annotators().size();
        int rarest = -1;
        int units = LEAST;
        for (int l = 0; l < labels; l++) {
            // as many ratings are of at least ten items, and need not be looked at again
            int own =
                    ratings[l] == 0 || !study.weighted() && ratings[l] > most
                            ? LEAST
                            : study.itemsWith(l);
            if (own < units) {
                rarest = l;
                units = own;
            }
        }
        return rarest < 0 ? List.of() : List.of(narrow(study.labels().get(rarest), units));
    }

    /**
     * Warns of the rarest label of units, by the annotator who marked most of it, if it is rare.
     */
    static List<Message> of(ContinuumStudy study) {
        int[][] marked = new int[study.labels().size()][study.annotators().size()];
        for (int d = 0; d < study.documents().size(); d++) {
            for (int a = 0; a < study.annotators().size(); a++) {
                for (int u = study.first(d, a); u < study.last(d, a); u++) {
                    marked[study.label(u)][a]++;
                }
            }
        }
        int rarest = -1;
        int units = LEAST;
        for (int l = 0; l < marked.length; l++) {
            int most = Arrays.stream(marked[l]).max().orElse(0);
            if (most > 0 && most < units) {
                rarest = l;
                units = most;
            }
        }
        return rarest < 0
                ? List.of()
                : List.of(
                        Message.of(
                                "agreement.warning.rare-marks",
                                "label",
                                study.labels().get(rarest),
                                "units",
                                units));
    }

    private static Message narrow(String label, int units) {
        return Message.of("agreement.warning.rare-label", "label", label, "units", units);
    }

    /** Says that a rare label has no interval of its own. */
    static Message none(String label, int units) {
        return Message.of("agreement.interval.rare-label", "label", label, "units", units);
    }
}

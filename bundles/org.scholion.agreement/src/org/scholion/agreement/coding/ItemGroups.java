/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import org.scholion.agreement.study.ItemStudy;

/**
 * Goes over the items of a study, those rated alike together where few annotators use a small
 * scale: then a million items are a few dozen.
 */
final class ItemGroups {
    private ItemGroups() {}

    /** Looks at items that were rated alike. */
    @FunctionalInterface
    interface Look {
        /**
         * Looks.
         *
         * @param codes their labels, the first {@code m} of the array
         * @param who who gave them
         * @param m how many ratings each has
         * @param items how many they are
         * @param weight what they weigh together
         */
        void at(int[] codes, int[] who, int m, double items, double weight);
    }

    static void each(ItemStudy study, Look look) {
        int people = study.annotators().size();
        int[] codes = new int[people];
        int[] who = new int[people];
        Patterns patterns = Patterns.of(study);
        if (patterns.size > 0 && people > 0) {
            int[] counts = patterns.count();
            for (int p = 0; p < counts.length; p++) {
                if (counts[p] > 0) {
                    int m = patterns.unfold(p, codes, who);
                    look.at(codes, who, m, counts[p], counts[p]);
                }
            }
            return;
        }
        for (int i = 0; i < study.items(); i++) {
            int m = Linearization.gather(study.columns(), i, codes, who);
            look.at(codes, who, m, 1, study.weight(i));
        }
    }
}

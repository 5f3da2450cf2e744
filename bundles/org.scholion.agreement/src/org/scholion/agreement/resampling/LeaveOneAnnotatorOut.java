/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.resampling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.scholion.agreement.coding.ItemMeasure;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.unitizing.UnitizingMeasure;

/** The figure without each annotator, and that of each pair: who is the odd one out. */
public final class LeaveOneAnnotatorOut {
    private LeaveOneAnnotatorOut() {}

    /** Per annotator the figure of all others. */
    public static Map<String, Value> items(ItemMeasure measure, ItemStudy study) {
        return without(study.annotators(), who -> measure.value(study.onlyAnnotators(who)));
    }

    /** Per annotator the figure of all others. */
    public static Map<String, Value> units(UnitizingMeasure measure, ContinuumStudy study) {
        return without(study.annotators(), who -> measure.value(study.onlyAnnotators(who)));
    }

    private static Map<String, Value> without(List<String> people, Function<int[], Value> figure) {
        Map<String, Value> out = new LinkedHashMap<>();
        for (int a = 0; a < people.size(); a++) {
            int left = a;
            out.put(
                    people.get(a),
                    figure.apply(
                            IntStream.range(0, people.size()).filter(i -> i != left).toArray()));
        }
        return out;
    }

    /** Per pair of annotators, as a list of both names, the figure of the two. */
    public static Map<List<String>, Value> pairs(ItemMeasure measure, ItemStudy study) {
        return pairs(study.annotators(), who -> measure.value(study.onlyAnnotators(who)));
    }

    /** Per pair of annotators, as a list of both names, the figure of the two. */
    public static Map<List<String>, Value> pairs(UnitizingMeasure measure, ContinuumStudy study) {
        return pairs(study.annotators(), who -> measure.value(study.onlyAnnotators(who)));
    }

    private static Map<List<String>, Value> pairs(
            List<String> people, Function<int[], Value> figure) {
        Map<List<String>, Value> out = new LinkedHashMap<>();
        for (int a = 0; a < people.size(); a++) {
            for (int b = a + 1; b < people.size(); b++) {
                out.put(List.of(people.get(a), people.get(b)), figure.apply(new int[] {a, b}));
            }
        }
        return out;
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.scholion.agreement.study.ContinuumStudy;

/**
 * What is counted of documents for {@link KrippendorffAlphaU}, so that documents that did not
 * change need not be looked at again: how many units and gaps of which length there are, and how
 * far each two differ. Numbers are whole, so that sums do not depend on their order. Never changed
 * once it was made.
 */
public final class AlphaUSums {
    final List<String> annotators;
    final boolean assigned;
    int documents;
    int shared;
    double length;

    /** The length of all documents, each for all who worked on it. */
    double marked;

    int units;
    long zeroLength;
    long merged;

    /** Every document as one gap, for each who worked on it. */
    LengthCounts whole;

    final Map<String, Label> labels = new LinkedHashMap<>();

    private AlphaUSums(List<String> annotators, boolean assigned, LengthCounts whole) {
        this.annotators = annotators;
        this.assigned = assigned;
        this.whole = whole;
    }

    /**
     * What is counted of a label.
     *
     * @param off per number of annotators who worked on a document how far each two differ
     * @param units the lengths of units
     * @param documents the lengths of documents that have any, for each who has
     * @param gaps the lengths of what units leave of these
     */
    record Label(double[] off, LengthCounts units, LengthCounts documents, LengthCounts gaps) {

        static Label sum(List<Label> parts) {
            int most = parts.stream().mapToInt(p -> p.off.length).max().orElse(0);
            double[] off = new double[most];
            for (Label part : parts) {
                for (int w = 0; w < part.off.length; w++) {
                    off[w] += part.off[w];
                }
            }
            return new Label(
                    off,
                    LengthCounts.sum(parts.stream().map(Label::units).toList()),
                    LengthCounts.sum(parts.stream().map(Label::documents).toList()),
                    LengthCounts.sum(parts.stream().map(Label::gaps).toList()));
        }

        /** The observed disagreement, each unit against as many others as worked there. */
        double observed() {
            double sum = 0;
            for (int w = 2; w < off.length; w++) {
                sum += off[w] / (w - 1);
            }
            return sum;
        }

        /** In how many places of gaps a unit fits. */
        double places(LengthCounts whole, long length) {
            return whole.places(length) - documents.places(length) + gaps.places(length);
        }
    }

    /** Counts the documents of a study that two annotators or more worked on. */
    public static AlphaUSums of(ContinuumStudy all) {
        ContinuumStudy study = all.shared();
        int documents = study.documents().size();
        AlphaUSums sums = new AlphaUSums(all.annotators(), all.assigned(), documents(study));
        sums.documents = all.documents().size();
        sums.shared = documents;
        sums.length = study.length();
        for (int d = 0; d < documents; d++) {
            sums.marked += (double) study.workers(d) * study.length(d);
        }
        LabelUnits units = new LabelUnits(study);
        sums.units = units.units;
        sums.zeroLength = units.zeroLength;
        sums.merged = units.merged;
        for (int from = 0; from < units.groups; ) {
            int to = units.endOfLabel(from);
            sums.labels.put(
                    study.labels().get(units.groupLabel[from]), label(study, units, from, to));
            from = to;
        }
        return sums;
    }

    private static LengthCounts documents(ContinuumStudy study) {
        long[] each = new long[0];
        int n = 0;
        for (int d = 0; d < study.documents().size(); d++) {
            int workers = study.workers(d);
            if (n + workers > each.length) {
                each = Arrays.copyOf(each, 2 * (n + workers));
            }
            Arrays.fill(each, n, n + workers, study.length(d));
            n += workers;
        }
        return LengthCounts.of(each, n);
    }

    private static Label label(ContinuumStudy study, LabelUnits units, int from, int to) {
        double[] off = new double[study.annotators().size() + 1];
        for (int g = from; g < to; ) {
            int end = units.endOfDocument(g, to);
            int workers = study.workers(units.groupDocument[g]);
            off[workers] += KrippendorffAlphaU.off(units, g, end, workers);
            g = end;
        }
        int first = units.groupFirst[from];
        int last = units.groupFirst[to];
        long[] lengths =
                LongStream.range(first, last)
                        .map(u -> units.ends[(int) u] - units.starts[(int) u])
                        .toArray();
        long[] marked = new long[to - from];
        long[] gaps = new long[last - first + to - from];
        int n = 0;
        for (int g = from; g < to; g++) {
            int document = units.groupDocument[g];
            marked[g - from] = study.length(document);
            long at = study.begin(document);
            for (int u = units.groupFirst[g]; u < units.groupFirst[g + 1]; u++) {
                if (units.starts[u] > at) {
                    gaps[n++] = units.starts[u] - at;
                }
                at = units.ends[u];
            }
            long end = study.begin(document) + study.length(document);
            if (end > at) {
                gaps[n++] = end - at;
            }
        }
        return new Label(
                off,
                LengthCounts.of(lengths, lengths.length),
                LengthCounts.of(marked, marked.length),
                LengthCounts.of(gaps, n));
    }

    /** Adds what was counted of documents. */
    static AlphaUSums of(List<AlphaUSums> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        Set<String> annotators = new LinkedHashSet<>();
        Map<String, List<Label>> labels = new LinkedHashMap<>();
        parts.forEach(part -> annotators.addAll(part.annotators));
        AlphaUSums sums =
                new AlphaUSums(
                        List.copyOf(annotators),
                        parts.stream().anyMatch(part -> part.assigned),
                        LengthCounts.sum(parts.stream().map(part -> part.whole).toList()));
        for (AlphaUSums part : parts) {
            sums.documents += part.documents;
            sums.shared += part.shared;
            sums.length += part.length;
            sums.marked += part.marked;
            sums.units += part.units;
            sums.zeroLength += part.zeroLength;
            sums.merged += part.merged;
            part.labels.forEach(
                    (name, label) ->
                            labels.computeIfAbsent(name, l -> new ArrayList<>()).add(label));
        }
        labels.forEach((name, each) -> sums.labels.put(name, Label.sum(each)));
        return sums;
    }
}

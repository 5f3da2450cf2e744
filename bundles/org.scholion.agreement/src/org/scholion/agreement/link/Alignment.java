/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.agreement.study.LinkStudy;

/** Which unit of one annotator is which unit of another. */
@FunctionalInterface
public interface Alignment {
    /**
     * Aligns two annotators on a document.
     *
     * @return per name of a unit of the left annotator the name of the unit of the right one
     */
    Map<String, String> of(LinkStudy study, int document, int left, int right);

    /**
     * One to one, so that the shares of positions that units have in common (Jaccard) sum up to the
     * most; an equal label decides between equals. Units that share no position are not aligned,
     * unless both are of length zero at one place.
     */
    static Alignment byOverlap() {
        return (study, document, left, right) ->
                overlap(study.units(left, document), study.units(right, document));
    }

    private static Map<String, String> overlap(List<LinkStudy.Unit> a, List<LinkStudy.Unit> b) {
        List<LinkStudy.Unit> sorted = new ArrayList<>(b);
        sorted.sort((x, y) -> Long.compare(x.start(), y.start()));
        long longest = b.stream().mapToLong(u -> u.end() - u.start()).max().orElse(0);
        List<int[]> edges = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int i = 0; i < a.size(); i++) {
            LinkStudy.Unit u = a.get(i);
            int from = lowerBound(sorted, u.start() - longest);
            for (int j = from; j < sorted.size() && sorted.get(j).start() <= u.end(); j++) {
                double share = share(u, sorted.get(j));
                if (share > 0) {
                    edges.add(new int[] {i, j});
                    shares.add(share + (u.label().equals(sorted.get(j).label()) ? 1e-6 : 0));
                }
            }
        }
        int[] match =
                OptimalMatching.maximumWeight(
                        a.size(),
                        sorted.size(),
                        edges.stream().mapToInt(e -> e[0]).toArray(),
                        edges.stream().mapToInt(e -> e[1]).toArray(),
                        shares.stream().mapToDouble(d -> d).toArray());
        Map<String, String> aligned = new HashMap<>();
        for (int i = 0; i < match.length; i++) {
            if (match[i] >= 0) {
                aligned.put(a.get(i).id(), sorted.get(match[i]).id());
            }
        }
        return aligned;
    }

    private static int lowerBound(List<LinkStudy.Unit> sorted, long start) {
        int low = 0;
        for (int high = sorted.size(); low < high; ) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static double share(LinkStudy.Unit u, LinkStudy.Unit v) {
        if (u.start() == v.start() && u.end() == v.end()) {
            return 1;
        }
        double both = Math.min(u.end(), v.end()) - Math.max(u.start(), v.start());
        double either = Math.max(u.end(), v.end()) - Math.min(u.start(), v.start());
        return both > 0 ? both / either : 0;
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.release.recipe.Placed;
import org.scholion.release.recipe.SplitPlan;
import org.scholion.words.Message;

/**
 * Splits documents so that nothing of one part is in another: what is tied stays together, and
 * these groups are shared out one by one, the largest first, each to the part that lacks most of
 * what it has (after Sechidis, Tsoumakas, Vlahavas: <em>On the stratification of multi-label
 * data</em>, 2011, with groups in place of single examples).
 */
public final class Splitter {

    private final List<Traces> documents;
    private final SplitPlan plan;
    private final SortedMap<String, String> earlier;
    private final Map<String, Integer> byName = new HashMap<>();
    private final List<Tie> ties = new ArrayList<>();
    private final Groups groups;

    private Splitter(List<Traces> documents, SplitPlan plan, SortedMap<String, String> earlier) {
        this.documents = documents;
        this.plan = plan;
        this.earlier = earlier;
        this.groups = new Groups(documents.size());
        for (int i = 0; i < documents.size(); i++) {
            byName.put(documents.get(i).name(), i);
        }
    }

    /**
     * Splits.
     *
     * @param documents in an order that is always the same
     * @param earlier the part that texts were in earlier and stay in, by their SHA-256
     * @throws UnsplittableException when a part would have no documents
     */
    public static Split split(
            List<Traces> documents, SplitPlan plan, SortedMap<String, String> earlier)
            throws UnsplittableException {
        return new Splitter(documents, plan, earlier).run();
    }

    private Split run() throws UnsplittableException {
        marks();
        List<Sketch> sketches = documents.stream().map(Traces::sketch).toList();
        for (NearDuplicates.Pair pair : NearDuplicates.of(sketches, plan.near())) {
            join(
                    pair.first(),
                    pair.second(),
                    Tie.Reason.NEAR_DUPLICATE,
                    Long.toString(Math.round(pair.similarity() * 100)));
        }
        for (Placed<List<String>> same : plan.confirmed()) {
            List<Integer> known =
                    same.value().stream()
                            .filter(byName::containsKey)
                            .map(name -> byName.getOrDefault(name, 0))
                            .toList();
            for (int i = 1; i < known.size(); i++) {
                join(known.get(0), known.get(i), Tie.Reason.CONFIRMED, "");
            }
        }
        List<Translations.Proposal> proposed =
                Translations.of(documents, plan.translation()).stream()
                        .filter(p -> apart(p.first(), p.second()))
                        .toList();
        Map<Integer, List<Integer>> members = new LinkedHashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            members.computeIfAbsent(groups.of(i), g -> new ArrayList<>()).add(i);
        }
        Sharing sharing = new Sharing(documents, plan, members);
        SortedMap<String, String> parts = sharing.share(earlier);
        List<Split.Counts> counts = sharing.counts();
        for (Split.Counts count : counts) {
            if (count.documents() == 0) {
                throw unsplittable(count.part(), members);
            }
        }
        return new Split(
                parts,
                counts,
                ties,
                members.values().stream().filter(g -> g.size() > 1).mapToInt(List::size).sum(),
                proposed,
                ties.stream()
                        .filter(
                                tie ->
                                        !String.valueOf(parts.get(tie.first()))
                                                .equals(parts.get(tie.second())))
                        .toList(),
                plan.byDate().value()
                        ? (int) documents.stream().filter(d -> d.date().isEmpty()).count()
                        : 0);
    }

    private boolean apart(String first, String second) {
        return groups.of(byName.getOrDefault(first, 0))
                != groups.of(byName.getOrDefault(second, 0));
    }

    private void marks() {
        for (Tie.Reason reason : Tie.Reason.values()) {
            Map<String, Integer> firsts = new HashMap<>();
            for (int i = 0; i < documents.size(); i++) {
                for (Map.Entry<String, String> mark :
                        documents.get(i).marks().getOrDefault(reason, Map.of()).entrySet()) {
                    Integer first = firsts.putIfAbsent(mark.getKey(), i);
                    if (first != null) {
                        join(first, i, reason, mark.getValue());
                    }
                }
            }
        }
    }

    private void join(int first, int second, Tie.Reason reason, String detail) {
        if (groups.join(first, second)) {
            ties.add(
                    new Tie(
                            documents.get(first).name(),
                            documents.get(second).name(),
                            reason,
                            detail));
        }
    }

    private UnsplittableException unsplittable(String part, Map<Integer, List<Integer>> members) {
        List<Integer> largest =
                members.values().stream().max(Comparator.comparingInt(List::size)).orElseThrow();
        if (largest.size() == 1) {
            return new UnsplittableException(
                    Message.of(
                            "release.split.too-few", "part", part, "documents", documents.size()));
        }
        Map<Tie.Reason, Integer> reasons = new TreeMap<>();
        Optional<Tie> example = Optional.empty();
        for (Tie tie : ties) {
            if (largest.contains(byName.getOrDefault(tie.first(), -1))) {
                reasons.merge(tie.reason(), 1, Integer::sum);
            }
        }
        Tie.Reason most =
                reasons.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey();
        for (Tie tie : ties) {
            if (example.isEmpty()
                    && tie.reason() == most
                    && largest.contains(byName.getOrDefault(tie.first(), -1))) {
                example = Optional.of(tie);
            }
        }
        return new UnsplittableException(
                Message.of(
                        "release.split.one-group",
                        "part",
                        part,
                        "documents",
                        documents.size(),
                        "group",
                        largest.size(),
                        "reason",
                        most,
                        "first",
                        example.map(Tie::first).orElse(""),
                        "second",
                        example.map(Tie::second).orElse(""),
                        "detail",
                        example.map(Tie::detail).orElse("")));
    }
}

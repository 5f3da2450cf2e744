/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.release.recipe.SplitPlan;
import org.scholion.text.TextHash;

/** Shares out groups of documents among parts. */
final class Sharing {

    private final List<Traces> documents;
    private final SplitPlan plan;
    private final List<Group> groups = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final SortedMap<String, Integer> totals = new TreeMap<>();

    /** Documents that stay together. */
    private record Group(
            List<Integer> members, SortedMap<String, Integer> labels, String date, String draw) {}

    /** A part being filled. */
    private static final class Part {
        private final String name;
        private final double share;
        private final Map<String, Integer> labels = new HashMap<>();
        private int size;

        Part(String name, double share) {
            this.name = name;
            this.share = share;
        }
    }

    Sharing(List<Traces> documents, SplitPlan plan, Map<Integer, List<Integer>> members) {
        this.documents = documents;
        this.plan = plan;
        plan.shares().forEach((name, share) -> parts.add(new Part(name, share)));
        for (List<Integer> group : members.values()) {
            SortedMap<String, Integer> labels = new TreeMap<>();
            String date = "";
            String first = "";
            for (int member : group) {
                Traces document = documents.get(member);
                document.labels().forEach((l, n) -> labels.merge(l, n, Integer::sum));
                String of = document.date().orElse("");
                date = of.compareTo(date) > 0 ? of : date;
                first =
                        first.isEmpty() || document.textSha256().compareTo(first) < 0
                                ? document.textSha256()
                                : first;
            }
            labels.forEach((label, count) -> totals.merge(label, count, Integer::sum));
            String draw =
                    TextHash.sha256((plan.seed() + ":" + first).getBytes(StandardCharsets.UTF_8));
            groups.add(new Group(group, labels, date, draw));
        }
    }

    SortedMap<String, String> share(SortedMap<String, String> earlier) {
        SortedMap<String, String> shared = new TreeMap<>();
        List<Group> open = new ArrayList<>();
        for (Group group : groups) {
            Optional<Part> kept = kept(group, earlier);
            if (kept.isPresent()) {
                keep(group, kept.get(), earlier, shared);
            } else {
                open.add(group);
            }
        }
        if (plan.byDate().value()) {
            byDate(open, shared);
        } else {
            open.sort(
                    Comparator.<Group>comparingInt(g -> -g.members().size())
                            .thenComparing(Group::draw));
            for (Group group : open) {
                put(group, neediest(group), shared);
            }
        }
        return shared;
    }

    /** The part in which most of its documents were, the first of several. */
    private Optional<Part> kept(Group group, SortedMap<String, String> earlier) {
        Map<String, Integer> votes = new LinkedHashMap<>();
        for (int member : group.members()) {
            String part = earlier.get(documents.get(member).textSha256());
            if (part != null) {
                votes.merge(part, 1, Integer::sum);
            }
        }
        Optional<Part> most = Optional.empty();
        int best = 0;
        for (Part part : parts) {
            int count = votes.getOrDefault(part.name, 0);
            if (count > best) {
                best = count;
                most = Optional.of(part);
            }
        }
        return most;
    }

    /** What was somewhere stays there, and what is new goes where most of its group is. */
    private void keep(
            Group group, Part most, SortedMap<String, String> earlier, Map<String, String> shared) {
        for (int member : group.members()) {
            String before = earlier.getOrDefault(documents.get(member).textSha256(), most.name);
            Part part = parts.stream().filter(p -> p.name.equals(before)).findFirst().orElse(most);
            put(member, part, shared);
        }
    }

    private void byDate(List<Group> open, Map<String, String> shared) {
        open.sort(Comparator.comparing(Group::date).thenComparing(Group::draw));
        int at = 0;
        double end = parts.get(0).share * documents.size();
        int filled = shared.size();
        for (Group group : open) {
            double middle = filled + group.members().size() / 2.0;
            while (at < parts.size() - 1 && middle > end) {
                at++;
                end += parts.get(at).share * documents.size();
            }
            put(group, parts.get(at), shared);
            filled += group.members().size();
        }
    }

    private Part neediest(Group group) {
        Part best = parts.get(0);
        double most = Double.NEGATIVE_INFINITY;
        for (Part part : parts) {
            double need = need(part, part.size, documents.size(), group.members().size());
            for (Map.Entry<String, Integer> label : group.labels().entrySet()) {
                need +=
                        need(
                                part,
                                part.labels.getOrDefault(label.getKey(), 0),
                                totals.getOrDefault(label.getKey(), 1),
                                label.getValue());
            }
            if (need > most) {
                most = need;
                best = part;
            }
        }
        return best;
    }

    /** How much of what it is to have a part still lacks, weighed by how much it would get. */
    private static double need(Part part, int has, int all, int gets) {
        double wanted = part.share * all;
        return (double) gets / all * ((wanted - has) / wanted);
    }

    private void put(Group group, Part part, Map<String, String> shared) {
        group.members().forEach(member -> put(member, part, shared));
    }

    private void put(int member, Part part, Map<String, String> shared) {
        Traces document = documents.get(member);
        shared.put(document.name(), part.name);
        part.size++;
        document.labels().forEach((label, count) -> part.labels.merge(label, count, Integer::sum));
    }

    List<Split.Counts> counts() {
        return parts.stream()
                .map(
                        part ->
                                new Split.Counts(
                                        part.name,
                                        part.share,
                                        part.size,
                                        new TreeMap<>(part.labels)))
                .toList();
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.agreement.link.OptimalMatching;
import org.scholion.document.AnnotationKind;

/**
 * The relations and stances of two members, paired one to one so that they have the most in common:
 * those alike in everything are never parted. Two that share neither an end nor a place are never
 * paired. Neither the order of links nor that of members matters.
 */
final class LinkPairs {
    /** More than what any two that are not alike in everything have in common. */
    private static final double ALIKE = 2;

    private static final int[] NOBODY = {};

    private final MemberLinks left;
    private final MemberLinks right;
    private final LinkScales scales;
    private final boolean upToReferent;
    private final int[] mentions;
    private final int[] passages;
    private final int[] referents;
    private int[] match;

    /**
     * Pairs links.
     *
     * @param upToReferent whether mentions of one referent are the same end
     */
    LinkPairs(
            PreparedDocument document,
            int one,
            int other,
            LinkScales scales,
            boolean upToReferent) {
        this.left = document.links(one);
        this.right = document.links(other);
        this.scales = scales;
        this.upToReferent = upToReferent;
        if (left.links().isEmpty() || right.links().isEmpty()) {
            mentions = NOBODY;
            passages = NOBODY;
            referents = NOBODY;
            match = new int[left.links().size()];
            Arrays.fill(match, -1);
            return;
        }
        mentions = document.pairs(AnnotationKind.ENTITY, one, other);
        passages = document.pairs(AnnotationKind.PASSAGE, one, other);
        referents = ReferentPairs.of(left, right, mentions);
        match = new int[left.links().size()];
        Arrays.fill(match, -1);
        boolean onLinks = left.links().stream().anyMatch(Linked::onLinks);
        // each round may pair one more storey of links on links
        for (int storey = 0; storey <= match.length; storey++) {
            int[] found = round();
            boolean same = Arrays.equals(found, match);
            match = found;
            if (same || !onLinks) {
                break;
            }
        }
    }

    private int[] round() {
        boolean turned = order() > 0;
        int sizeLeft = left.links().size();
        int sizeRight = right.links().size();
        int rows = turned ? sizeRight : sizeLeft;
        int columns = turned ? sizeLeft : sizeRight;
        List<int[]> edges = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                Linked a = left.links().get(turned ? column : row);
                Linked b = right.links().get(turned ? row : column);
                if (a.annotation().kind() == b.annotation().kind() && touch(a, b)) {
                    edges.add(new int[] {row, column});
                    weights.add(credit(parts(a, b)) + (alike(a, b) ? ALIKE : 0));
                }
            }
        }
        int[] found =
                OptimalMatching.maximumWeight(
                        rows,
                        columns,
                        edges.stream().mapToInt(e -> e[0]).toArray(),
                        edges.stream().mapToInt(e -> e[1]).toArray(),
                        weights.stream().mapToDouble(w -> w).toArray());
        return turned ? PreparedDocument.turned(found, sizeLeft) : found;
    }

    /** Which side comes first, whoever asks. */
    private int order() {
        for (int i = 0; i < Math.min(left.links().size(), right.links().size()); i++) {
            int order = left.links().get(i).content().compareTo(right.links().get(i).content());
            if (order != 0) {
                return order;
            }
        }
        return left.links().size() - right.links().size();
    }

    /** Per link of the one the number of the other's, or −1. */
    int[] match() {
        return match;
    }

    /** Whether two ends are the same. */
    private boolean same(End a, End b) {
        return switch (a) {
            case End.OfMention m ->
                    b instanceof End.OfMention n && sameMention(m.mention(), n.mention())
                            || upToReferent && sameReferent(left.referentOf()[m.mention()], b);
            case End.OfReferent r ->
                    b instanceof End.OfReferent s && referents[r.referent()] == s.referent()
                            || upToReferent && sameReferent(r.referent(), b);
            case End.OfPassage p ->
                    b instanceof End.OfPassage q && passages[p.passage()] == q.passage();
            case End.OfLink l -> b instanceof End.OfLink k && match[l.link()] == k.link();
            default -> a.equals(b);
        };
    }

    /**
     * Whether mentions are paired, or others of their types at their places are: as ends, mentions
     * stacked upon one another are the same.
     */
    private boolean sameMention(int a, int b) {
        int[] alike = left.firstAlike();
        for (int i = alike[a]; i < alike.length && alike[i] == alike[a]; i++) {
            if (mentions[i] >= 0 && right.firstAlike()[mentions[i]] == right.firstAlike()[b]) {
                return true;
            }
        }
        return false;
    }

    private boolean sameReferent(int referent, End b) {
        if (referent < 0 || referents[referent] < 0) {
            return false;
        }
        return switch (b) {
            case End.OfMention n -> right.referentOf()[n.mention()] == referents[referent];
            case End.OfReferent s -> s.referent() == referents[referent];
            default -> false;
        };
    }

    /** Whether two ends are the same to the letter: mentions at the same place. */
    private boolean sameToTheLetter(End a, End b) {
        if (!same(a, b)) {
            return false;
        }
        return upToReferent
                || !(a instanceof End.OfMention m)
                || !(b instanceof End.OfMention n)
                || left.mentions()
                        .get(m.mention())
                        .place()
                        .equals(right.mentions().get(n.mention()).place());
    }

    /** Whether two have an end in common, in whatever role, or a place. */
    private boolean touch(Linked a, Linked b) {
        if (overlap(a.cue(), b.cue()) > 0 || overlap(a.evidence(), b.evidence()) > 0) {
            return true;
        }
        for (List<End> ends : a.roles().values()) {
            for (End end : ends) {
                for (List<End> others : b.roles().values()) {
                    for (End other : others) {
                        if (same(end, other)) {
                            return true;
                        }
                    }
                }
            }
        }
        return false;
    }

    private static double overlap(Optional<Place> a, Optional<Place> b) {
        return a.isPresent() && b.isPresent() ? a.get().share(b.get()) : 0;
    }

    /** Whether two are alike end to end: type, ends and polarity. */
    boolean alike(Linked a, Linked b) {
        return a.type().equals(b.type())
                && a.polarity().equals(b.polarity())
                && (sameEnds(a.roles(), b.roles(), true)
                        || scales.symmetric(a.type())
                                && sameEnds(exchanged(a.roles()), b.roles(), true));
    }

    /** Whether all ends of two are the same, whatever else they are; sources do not matter. */
    boolean sameEnds(Linked a, Linked b) {
        return sameEnds(a.roles(), b.roles(), false)
                || scales.symmetric(a.type())
                        && scales.symmetric(b.type())
                        && sameEnds(exchanged(a.roles()), b.roles(), false);
    }

    private boolean sameEnds(
            Map<String, List<End>> a, Map<String, List<End>> b, boolean toTheLetter) {
        for (String role : roles(a, b)) {
            if (role.equals(Linked.SOURCES)) {
                continue;
            }
            List<End> ofA = a.getOrDefault(role, List.of());
            List<End> ofB = b.getOrDefault(role, List.of());
            if (ofA.size() != ofB.size() || common(ofA, ofB, toTheLetter) < ofA.size()) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> roles(Map<String, List<End>> a, Map<String, List<End>> b) {
        if (a.keySet().equals(b.keySet())) {
            return a.keySet();
        }
        Set<String> roles = new TreeSet<>(a.keySet());
        roles.addAll(b.keySet());
        return roles;
    }

    /** How many ends two have in common, each met once. */
    private int common(List<End> a, List<End> b, boolean toTheLetter) {
        boolean[] met = new boolean[b.size()];
        int common = 0;
        for (End end : a) {
            for (int j = 0; j < met.length; j++) {
                if (!met[j]
                        && (toTheLetter ? sameToTheLetter(end, b.get(j)) : same(end, b.get(j)))) {
                    met[j] = true;
                    common++;
                    break;
                }
            }
        }
        return common;
    }

    /** What two have in common, from 0 to 1, for each component that one of them has. */
    SortedMap<String, Double> parts(Linked a, Linked b) {
        SortedMap<String, Double> parts = new TreeMap<>();
        parts.put("type", a.type().equals(b.type()) ? 1.0 : 0.0);
        if (a.annotation().kind() == AnnotationKind.RELATION) {
            relation(a, b, parts);
        } else {
            side(a, b, Linked.HOLDERS, parts);
            side(a, b, Linked.TARGETS, parts);
            chain(a, b, parts);
            if (a.polarity().isPresent() || b.polarity().isPresent()) {
                parts.put("polarity", scales.polarity(a.polarity(), b.polarity()));
            }
            if (a.intensity().isPresent() || b.intensity().isPresent()) {
                parts.put("intensity", scales.intensity(a.intensity(), b.intensity()));
            }
        }
        if (a.cue().isPresent() || b.cue().isPresent()) {
            parts.put("cue", overlap(a.cue(), b.cue()));
        }
        if (a.evidence().isPresent() || b.evidence().isPresent()) {
            parts.put("evidence", overlap(a.evidence(), b.evidence()));
        }
        return parts;
    }

    private void relation(Linked a, Linked b, SortedMap<String, Double> parts) {
        double straight = meanOfRoles(a.roles(), b.roles());
        double turned = a.directed() ? meanOfRoles(exchanged(a.roles()), b.roles()) : 0;
        parts.put("roles", Math.max(straight, turned));
        if (a.directed() && !(scales.symmetric(a.type()) && scales.symmetric(b.type()))) {
            parts.put("direction", turned > straight ? 0.0 : 1.0);
        }
    }

    private static Map<String, List<End>> exchanged(Map<String, List<End>> roles) {
        if (roles.size() != 2) {
            return roles;
        }
        List<String> names = List.copyOf(new TreeSet<>(roles.keySet()));
        Map<String, List<End>> out = new TreeMap<>();
        out.put(names.get(0), roles.getOrDefault(names.get(1), List.of()));
        out.put(names.get(1), roles.getOrDefault(names.get(0), List.of()));
        return out;
    }

    private double meanOfRoles(Map<String, List<End>> a, Map<String, List<End>> b) {
        Set<String> roles = roles(a, b);
        double sum = 0;
        for (String role : roles) {
            sum += share(a.getOrDefault(role, List.of()), b.getOrDefault(role, List.of()));
        }
        return roles.isEmpty() ? 0 : sum / roles.size();
    }

    private double share(List<End> a, List<End> b) {
        int common = common(a, b, false);
        return (double) common / (a.size() + b.size() - common);
    }

    private void side(Linked a, Linked b, String role, SortedMap<String, Double> parts) {
        List<End> ofA = a.roles().getOrDefault(role, List.of());
        List<End> ofB = b.roles().getOrDefault(role, List.of());
        if (!ofA.isEmpty() || !ofB.isEmpty()) {
            parts.put(role, share(ofA, ofB));
        }
    }

    /** The chain of sources is ordered: what stands in the same place of both counts. */
    private void chain(Linked a, Linked b, SortedMap<String, Double> parts) {
        List<End> ofA = a.roles().getOrDefault(Linked.SOURCES, List.of());
        List<End> ofB = b.roles().getOrDefault(Linked.SOURCES, List.of());
        int longest = Math.max(ofA.size(), ofB.size());
        if (longest > 0) {
            int common = 0;
            for (int i = 0; i < Math.min(ofA.size(), ofB.size()); i++) {
                common += same(ofA.get(i), ofB.get(i)) ? 1 : 0;
            }
            parts.put(Linked.SOURCES, (double) common / longest);
        }
    }

    /** The mean of components. */
    static double credit(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(p -> p).average().orElse(0);
    }
}

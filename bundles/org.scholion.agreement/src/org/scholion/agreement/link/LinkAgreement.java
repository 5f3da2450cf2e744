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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.scholion.agreement.draw.DocumentFigures;
import org.scholion.agreement.draw.DocumentSums;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.AgreementResult.Basis;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.LinkStudy;
import org.scholion.agreement.study.LinkStudy.Link;
import org.scholion.words.Message;

/**
 * Agreement of links over aligned units: links of two annotators are matched one to one so that
 * their credit sums up to the most; the figure is twice that credit over all links of both (the F
 * of partial credit), summed over documents and pairs of annotators. Range 0 to 1, no correction
 * for chance.
 *
 * <p>Links that point to links are aligned through the links they point to: first links between
 * units, then those above them. The result counts what could not be compared: units with no
 * partner, and links none of whose fillers has one. Such links count as not found; only the units
 * are excluded. Undefined where nobody set a link, and without two annotators.
 */
public final class LinkAgreement {
    private final Alignment alignment;
    private final LinkCredit credit;

    /** With units aligned by overlap and even credit. */
    public LinkAgreement() {
        this(Alignment.byOverlap(), LinkCredit.even());
    }

    /** With an alignment and credit of one's own. */
    public LinkAgreement(Alignment alignment, LinkCredit credit) {
        this.alignment = alignment;
        this.credit = credit;
    }

    private record Edge(int left, int right, double credit, Map<String, Double> parts) {}

    /** What is added up. */
    private static final class Sums {
        private double credit;
        private double links;
        private long matched;
        private long exact;
        private long unaligned;
        private long apart;
        private final Map<String, double[]> parts = new TreeMap<>();
        private final Map<String, double[]> types = new TreeMap<>();

        void type(String name, double got, double of) {
            double[] sum = types.computeIfAbsent(name, k -> new double[2]);
            sum[0] += got;
            sum[1] += of;
        }
    }

    /** The figures of draws of documents; links are matched once. */
    public DocumentFigures figures(LinkStudy study) {
        return new DocumentSums(
                study.documents().size(),
                2,
                d -> {
                    Sums sums = new Sums();
                    document(study, d, List.of(), sums);
                    return new double[] {sums.credit, sums.links};
                },
                sums -> sums[1] > 0 ? 2 * sums[0] / sums[1] : Double.NaN);
    }

    /** All pairs who worked on a document; tells whether there is one. */
    private boolean document(LinkStudy study, int d, List<Sums> own, Sums sums) {
        boolean together = false;
        int people = study.annotators().size();
        for (int a = 0; a < people; a++) {
            for (int b = a + 1; b < people; b++) {
                if (study.worked(d, a) && study.worked(d, b)) {
                    together = true;
                    pair(
                            study,
                            d,
                            a,
                            b,
                            own.isEmpty() ? List.of(sums) : List.of(sums, own.get(a), own.get(b)));
                }
            }
        }
        return together;
    }

    /** The figure with its ingredients. */
    public AgreementResult of(LinkStudy study) {
        AgreementResult.Builder result =
                AgreementResult.of("link-f1", study.annotators(), Basis.SCORE);
        int people = study.annotators().size();
        if (people < 2) {
            return result.undefined(
                    Message.of("agreement.undefined.annotators", "annotators", people));
        }
        if (study.disjoint()) {
            return result.undefined(Message.of("agreement.undefined.never-same-document"));
        }
        Sums sums = new Sums();
        Sums[] own = new Sums[people];
        Arrays.setAll(own, i -> new Sums());
        boolean together = study.documents().isEmpty();
        for (int d = 0; d < study.documents().size(); d++) {
            together |= document(study, d, List.of(own), sums);
        }
        long links = 0;
        for (int d = 0; d < study.documents().size(); d++) {
            for (int a = 0; a < people; a++) {
                links += study.links(a, d).size();
            }
        }
        result.units(links);
        result.excluded(Message.of("agreement.excluded.no-partner"), sums.unaligned);
        result.detail("links-without-aligned-filler", sums.apart);
        if (!together) {
            return result.undefined(Message.of("agreement.undefined.no-shared-document"));
        }
        if (sums.links == 0) {
            return result.undefined(Message.of("agreement.undefined.no-link"));
        }
        Map<String, Object> parts = new LinkedHashMap<>();
        sums.parts.forEach((name, p) -> parts.put(name, p[0] / p[1]));
        result.detail("parts-of-matched-links", parts)
                .detail("matched", sums.matched)
                .detail("exact", sums.exact)
                .detail("exact-f1", 2.0 * sums.exact / sums.links);
        sums.types.forEach((type, t) -> result.label(type, Value.of(t[0] / t[1])));
        for (int a = 0; a < people; a++) {
            result.annotator(
                    study.annotators().get(a),
                    own[a].links > 0
                            ? Value.of(2 * own[a].credit / own[a].links)
                            : Value.undefined(Message.of("agreement.undefined.no-link")));
        }
        result.observed(2 * sums.credit / sums.links);
        return result.value(Value.of(2 * sums.credit / sums.links));
    }

    private void pair(LinkStudy study, int d, int a, int b, List<Sums> all) {
        Map<String, String> aligned = new HashMap<>(alignment.of(study, d, a, b));
        List<Link> left = study.links(a, d);
        List<Link> right = study.links(b, d);
        List<Edge> matched = List.of();
        // links on links can only be compared once those below them are matched; each round may
        // align one more storey, and there are no more storeys than links
        for (int storey = 0; storey <= left.size(); storey++) {
            matched = match(left, right, aligned);
            boolean more = false;
            for (Edge e : matched) {
                String was = aligned.getOrDefault(left.get(e.left).id(), "");
                String now = right.get(e.right).id();
                aligned.put(left.get(e.left).id(), now);
                more |= !was.equals(now);
            }
            if (!more || !onLinks(left)) {
                break;
            }
        }
        long unaligned =
                study.units(a, d).stream().filter(u -> !aligned.containsKey(u.id())).count()
                        + study.units(b, d).stream()
                                .filter(u -> !aligned.containsValue(u.id()))
                                .count();
        long apart =
                left.stream().filter(l -> noneAligned(l, aligned.keySet())).count()
                        + right.stream().filter(l -> noneAligned(l, aligned.values())).count();
        for (Sums s : all) {
            s.unaligned += unaligned;
            s.apart += apart;
            s.links += left.size() + right.size();
            left.forEach(l -> s.type(l.type(), 0, 1));
            right.forEach(l -> s.type(l.type(), 0, 1));
            for (Edge e : matched) {
                s.credit += e.credit;
                s.matched++;
                s.exact += credit.exact(e.parts) ? 1 : 0;
                s.type(left.get(e.left).type(), e.credit, 0);
                s.type(right.get(e.right).type(), e.credit, 0);
                e.parts.forEach(
                        (name, p) -> {
                            double[] sum = s.parts.computeIfAbsent(name, k -> new double[2]);
                            sum[0] += p;
                            sum[1]++;
                        });
            }
        }
    }

    private static boolean onLinks(List<Link> links) {
        Set<String> ids = new HashSet<>();
        links.forEach(l -> ids.add(l.id()));
        return links.stream()
                .flatMap(l -> l.roles().values().stream())
                .anyMatch(fillers -> fillers.stream().anyMatch(ids::contains));
    }

    private static boolean noneAligned(Link link, Collection<String> aligned) {
        return link.roles().values().stream()
                .noneMatch(fillers -> fillers.stream().anyMatch(aligned::contains));
    }

    private List<Edge> match(List<Link> left, List<Link> right, Map<String, String> aligned) {
        Map<String, List<Integer>> byFiller = new HashMap<>();
        for (int j = 0; j < right.size(); j++) {
            for (Set<String> fillers : right.get(j).roles().values()) {
                for (String f : fillers) {
                    byFiller.computeIfAbsent(f, k -> new ArrayList<>()).add(j);
                }
            }
        }
        List<Edge> edges = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            TreeSet<Integer> near = new TreeSet<>();
            for (Set<String> fillers : left.get(i).roles().values()) {
                for (String f : fillers) {
                    near.addAll(byFiller.getOrDefault(aligned.getOrDefault(f, ""), List.of()));
                }
            }
            for (int j : near) {
                Map<String, Double> parts = credit.parts(left.get(i), right.get(j), aligned);
                double c = credit.credit(parts);
                if (c > 0) {
                    edges.add(new Edge(i, j, c, parts));
                }
            }
        }
        int[] match =
                OptimalMatching.maximumWeight(
                        left.size(),
                        right.size(),
                        edges.stream().mapToInt(Edge::left).toArray(),
                        edges.stream().mapToInt(Edge::right).toArray(),
                        edges.stream().mapToDouble(Edge::credit).toArray());
        return edges.stream().filter(e -> match[e.left] == e.right).toList();
    }
}

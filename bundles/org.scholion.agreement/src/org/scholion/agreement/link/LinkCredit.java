/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.link;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.agreement.coding.DistanceFunction;
import org.scholion.agreement.coding.NotOnScaleException;
import org.scholion.agreement.coding.Scale;
import org.scholion.agreement.coding.Weights;
import org.scholion.agreement.study.LinkStudy.Link;

/**
 * How much two links agree, from 0 to 1: the weighted mean of the parts that at least one of the
 * two has. Links that share no filler in any role are never compared.
 *
 * @param type weight of equal types
 * @param direction weight of equal direction: 0 where the roles of a directed link fit better when
 *     exchanged, else 1
 * @param roles weight of the roles: the mean over roles of the share of fillers in common (Jaccard)
 * @param polarity weight of polarity: one minus the distance of labels on the scale; 0 where one
 *     has none
 * @param intensity weight of intensity: one minus the difference; 0 where one has none
 * @param scale the labels of polarity
 * @param distance their distance, from 0 to 1, such as {@link Weights#linear()}
 */
public record LinkCredit(
        double type,
        double direction,
        double roles,
        double polarity,
        double intensity,
        Scale scale,
        DistanceFunction distance) {

    /** All parts weigh the same; polarity is nominal. */
    public static LinkCredit even() {
        return new LinkCredit(1, 1, 1, 1, 1, new Scale(List.of(), false), Weights.identity());
    }

    /** All parts weigh the same; polarity is on a scale from low to high. */
    public static LinkCredit onScale(List<String> polarities, DistanceFunction distance) {
        return new LinkCredit(1, 1, 1, 1, 1, new Scale(polarities, true), distance);
    }

    /** Only links alike in every part agree: their credit is 1, others have none. */
    boolean exact(Map<String, Double> parts) {
        return parts.values().stream().allMatch(p -> p == 1);
    }

    /** The parts of two links by name; empty if they share no filler. */
    Map<String, Double> parts(Link a, Link b, Map<String, String> leftToRight) {
        double straight = roles(a.roles(), b.roles(), leftToRight);
        double turned =
                a.roles().size() == 2 ? roles(exchanged(a.roles()), b.roles(), leftToRight) : 0;
        boolean directed = a.directed() || b.directed();
        double fit = Math.max(straight, turned);
        Map<String, Double> parts = new TreeMap<>();
        if (fit == 0) {
            return parts;
        }
        parts.put("type", a.type().equals(b.type()) ? 1.0 : 0.0);
        parts.put("roles", fit);
        if (directed) {
            parts.put("direction", turned > straight ? 0.0 : 1.0);
        }
        if (a.polarity().isPresent() || b.polarity().isPresent()) {
            parts.put("polarity", polarity(a, b));
        }
        if (a.intensity().isPresent() || b.intensity().isPresent()) {
            boolean both = a.intensity().isPresent() && b.intensity().isPresent();
            parts.put(
                    "intensity",
                    both
                            ? Math.max(
                                    0,
                                    1
                                            - Math.abs(
                                                    a.intensity().getAsDouble()
                                                            - b.intensity().getAsDouble()))
                            : 0.0);
        }
        return parts;
    }

    /** The weighted mean of parts. */
    double credit(Map<String, Double> parts) {
        double sum = 0;
        double all = 0;
        for (Map.Entry<String, Double> part : parts.entrySet()) {
            double w = weight(part.getKey());
            sum += w * part.getValue();
            all += w;
        }
        return all > 0 ? sum / all : 0;
    }

    private double weight(String part) {
        return switch (part) {
            case "type" -> type;
            case "direction" -> direction;
            case "roles" -> roles;
            case "polarity" -> polarity;
            case "intensity" -> intensity;
            default -> throw new IllegalArgumentException(part);
        };
    }

    private double polarity(Link a, Link b) {
        if (a.polarity().isEmpty() || b.polarity().isEmpty()) {
            return 0;
        }
        if (a.polarity().equals(b.polarity())) {
            return 1;
        }
        int c = scale.labels().indexOf(a.polarity().get());
        int k = scale.labels().indexOf(b.polarity().get());
        try {
            // a label that is not on the scale (such as mixed) agrees with itself only
            return c < 0 || k < 0
                    ? 0
                    : 1 - distance.on(scale, new double[scale.labels().size()]).between(c, k);
        } catch (NotOnScaleException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Map<String, Set<String>> exchanged(Map<String, Set<String>> roles) {
        List<String> names = List.copyOf(roles.keySet());
        Map<String, Set<String>> out = new TreeMap<>();
        out.put(names.get(0), roles.getOrDefault(names.get(1), Set.of()));
        out.put(names.get(1), roles.getOrDefault(names.get(0), Set.of()));
        return out;
    }

    private static double roles(
            Map<String, Set<String>> a,
            Map<String, Set<String>> b,
            Map<String, String> leftToRight) {
        Set<String> names = new HashSet<>(a.keySet());
        names.addAll(b.keySet());
        double sum = 0;
        int counted = 0;
        for (String role : names) {
            Set<String> left = a.getOrDefault(role, Set.of());
            Set<String> right = b.getOrDefault(role, Set.of());
            if (left.isEmpty() && right.isEmpty()) {
                continue;
            }
            long both =
                    left.stream()
                            .filter(
                                    f ->
                                            leftToRight.containsKey(f)
                                                    && right.contains(
                                                            leftToRight.getOrDefault(f, "")))
                            .count();
            sum += (double) both / (left.size() + right.size() - both);
            counted++;
        }
        return counted == 0 ? 0 : sum / counted;
    }
}

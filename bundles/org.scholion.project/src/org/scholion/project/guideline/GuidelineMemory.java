/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.guideline;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a member remembers of a project's guidelines.
 *
 * @param seen the mark of each type's guideline when the member saw it last, see {@link
 *     GuidelineMarks}; empty before the first time
 * @param queued ids of types whose marks the member looks at a second time
 * @param looked ids of annotations that were looked at again
 */
public record GuidelineMemory(Map<String, String> seen, Set<String> queued, Set<String> looked) {

    /** Of who has never been here. */
    public static final GuidelineMemory NONE = new GuidelineMemory(Map.of(), Set.of(), Set.of());

    private static final String SEEN = "seen";
    private static final String QUEUED = "queued";
    private static final String LOOKED = "looked";

    public GuidelineMemory {
        seen = Map.copyOf(seen);
        queued = Set.copyOf(queued);
        looked = Set.copyOf(looked);
    }

    /**
     * Returns the ids of types whose guideline is not as it was seen last, sorted. A type that is
     * new has no other guideline than before, and who was never here has seen no other.
     */
    public List<String> changed(Map<String, String> now) {
        return seen.entrySet().stream()
                .filter(each -> now.containsKey(each.getKey()))
                .filter(each -> !each.getValue().equals(now.get(each.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Returns this after all was seen as it is now. */
    public GuidelineMemory saw(Map<String, String> now) {
        return new GuidelineMemory(now, queued, looked);
    }

    /** Returns this with types whose marks are to be looked at again, besides those that are. */
    public GuidelineMemory queue(List<String> types) {
        Set<String> all = new TreeSet<>(queued);
        all.addAll(types);
        return new GuidelineMemory(seen, all, queued.isEmpty() ? Set.of() : looked);
    }

    /** Returns this after an annotation was looked at again. */
    public GuidelineMemory look(String annotationId) {
        Set<String> all = new TreeSet<>(looked);
        all.add(annotationId);
        return new GuidelineMemory(seen, queued, all);
    }

    /** Returns this with nothing left to look at again. */
    public GuidelineMemory done() {
        return new GuidelineMemory(seen, Set.of(), Set.of());
    }

    /** Returns it as text, one thing a line. */
    public String text() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(seen).forEach((type, mark) -> line(text, SEEN, type, mark));
        queued.stream().sorted().forEach(type -> line(text, QUEUED, type));
        looked.stream().sorted().forEach(id -> line(text, LOOKED, id));
        return text.toString();
    }

    private static void line(StringBuilder text, String... parts) {
        text.append(
                        String.join(
                                " ",
                                Stream.of(parts)
                                        .map(p -> URLEncoder.encode(p, StandardCharsets.UTF_8))
                                        .toList()))
                .append('\n');
    }

    /** Reads what {@link #text} returned; a line of another kind is left out. */
    public static GuidelineMemory parse(String text) {
        Map<String, String> seen = new TreeMap<>();
        Set<String> queued = new TreeSet<>();
        Set<String> looked = new TreeSet<>();
        for (String line : text.split("\n")) {
            List<String> parts =
                    Stream.of(line.split(" "))
                            .map(p -> URLDecoder.decode(p, StandardCharsets.UTF_8))
                            .toList();
            if (parts.size() == 3 && parts.get(0).equals(SEEN)) {
                seen.put(parts.get(1), parts.get(2));
            } else if (parts.size() == 2 && parts.get(0).equals(QUEUED)) {
                queued.add(parts.get(1));
            } else if (parts.size() == 2 && parts.get(0).equals(LOOKED)) {
                looked.add(parts.get(1));
            }
        }
        return new GuidelineMemory(seen, queued, looked);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.Notice;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.text.XmlCharacters;
import org.scholion.words.Message;

/**
 * The lines of an {@code annotation.conf} by section, with their numbers, and the names that its
 * macros stand for. What is not understood is noted.
 */
final class ConfLines {

    private static final Pattern SECTION = Pattern.compile("\\[(\\w+)]");
    private static final Pattern MACRO = Pattern.compile("<([^>]+)>\\s*=\\s*(\\S+)");
    private static final Set<String> SECTIONS =
            Set.of("entities", "relations", "events", "attributes");

    /** Macros of macros can make more of a few lines than there is memory. */
    static final int MOST = 100_000;

    private final String file;
    private final Map<String, String> originals;
    private final List<Notice> notices;
    private final Map<String, List<Line>> sections = new HashMap<>();
    private final Map<String, String> macros = new HashMap<>();
    private int named;

    /**
     * A line that declares something.
     *
     * @param number from 1
     * @param stored the name as it stands there
     * @param name what that stands for
     * @param parts what follows it, between commas
     */
    record Line(
            int number,
            String stored,
            String name,
            boolean abstractType,
            Optional<String> parent,
            List<String> parts) {

        /** Whether its name is one of brat's own. */
        boolean isSpecial() {
            return stored.startsWith("<") || stored.equals("ENTITY-NESTING");
        }

        /** Whether what it joins is joined on: referents hold what such a relation says. */
        boolean isChain() {
            return parts.stream()
                    .anyMatch(p -> p.startsWith("<REL-TYPE>") && p.contains("transitive"));
        }

        boolean isSymmetric() {
            return parts.stream()
                    .anyMatch(p -> p.startsWith("<REL-TYPE>") && p.contains("symmetric"));
        }
    }

    /**
     * Takes a configuration apart.
     *
     * @param originals what stored names stand for, where that is something else
     * @param notices takes what is noted
     */
    ConfLines(String file, String content, Map<String, String> originals, List<Notice> notices) {
        this.file = file;
        this.originals = originals;
        this.notices = notices;
        String section = "";
        List<Map.Entry<Integer, String>> above = new ArrayList<>();
        int number = 0;
        for (String raw : content.split("\\R")) {
            number++;
            String line = raw.strip();
            if (XmlCharacters.firstForbidden(line).isPresent()) {
                note(number, "exchange.brat.conf-control", "line", line);
                continue;
            }
            Matcher header = SECTION.matcher(line);
            Matcher macro = MACRO.matcher(line);
            if (header.matches()) {
                section = header.group(1).toLowerCase(Locale.ROOT);
                above.clear();
            } else if (macro.matches()) {
                macros.put(macro.group(1), macro.group(2));
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("-")) {
                if (SECTIONS.contains(section)) {
                    add(section, number, raw, above);
                } else {
                    note(number, "exchange.brat.conf-section", "line", line);
                }
            }
        }
    }

    private void add(
            String section, int number, String raw, List<Map.Entry<Integer, String>> above) {
        int depth = raw.length() - raw.stripLeading().length();
        above.removeIf(each -> each.getKey() >= depth);
        String[] words = raw.strip().split("[\\x20\\t]+", 2);
        boolean isAbstract = words[0].startsWith("!");
        String stored = isAbstract ? words[0].substring(1) : words[0];
        String name = original(stored);
        Optional<String> parent =
                above.isEmpty()
                        ? Optional.empty()
                        : Optional.of(above.get(above.size() - 1).getValue());
        List<String> parts = new ArrayList<>();
        for (String part : (words.length < 2 ? "" : words[1]).split(",")) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        above.add(Map.entry(depth, name));
        sections.computeIfAbsent(section, s -> new ArrayList<>())
                .add(new Line(number, stored, name, isAbstract, parent, parts));
    }

    /** What a stored name stands for. */
    String original(String stored) {
        return originals.getOrDefault(stored, stored);
    }

    /** The lines of a section, in order. */
    List<Line> of(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** The lines of a section that declare types which annotations have. */
    List<Line> annotated(String section) {
        return of(section).stream()
                .filter(line -> !line.abstractType() && !line.isSpecial() && !line.isChain())
                .toList();
    }

    /** Notes something about a line. */
    void note(int number, String code, Object... namesAndValues) {
        notices.add(Notice.atLine(file, number, Message.of(code, namesAndValues)));
    }

    /**
     * The names that a right side stands for: kinds stand for all of theirs; {@code <ANY>} stays.
     *
     * @throws UnreadableSourceException if there are more than any schema has
     */
    Set<String> names(String right) throws UnreadableSourceException {
        Set<String> all = new LinkedHashSet<>();
        expand(right, all, 0);
        return all;
    }

    private void expand(String right, Set<String> all, int depth) throws UnreadableSourceException {
        for (String each : right.split("\\|")) {
            named++;
            if (named > MOST) {
                throw UnreadableSourceException.in(
                        file, Message.of("exchange.brat.conf-too-much", "most", MOST));
            }
            @Nullable
            String macro =
                    each.startsWith("<") && each.endsWith(">")
                            ? macros.get(each.substring(1, each.length() - 1))
                            : null;
            if (macro != null && depth < 8) {
                expand(macro, all, depth + 1);
            } else {
                switch (each) {
                    case "" -> {
                        // two bars in a row
                    }
                    case "<ENTITY>" -> of("entities").forEach(line -> all.add(line.name()));
                    case "<EVENT>" -> annotated("events").forEach(line -> all.add(line.name()));
                    case "<RELATION>" ->
                            annotated("relations").forEach(line -> all.add(line.name()));
                    default -> all.add(original(each));
                }
            }
        }
    }
}

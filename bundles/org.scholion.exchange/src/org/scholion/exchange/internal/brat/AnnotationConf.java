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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scholion.document.AnnotationKind;
import org.scholion.exchange.Notice;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.SchemaNeeds.AttributeNeed;
import org.scholion.exchange.SchemaNeeds.RoleNeed;
import org.scholion.exchange.SchemaNeeds.TypeKey;
import org.scholion.exchange.SchemaNeeds.TypeNeed;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.schema.AttributeKind;
import org.scholion.text.XmlCharacters;
import org.scholion.words.Message;

/**
 * What an {@code annotation.conf} declares. Lines it does not understand are passed over: the
 * configuration only adds to what the annotations show.
 *
 * @param needs the types declared; relations that make chains are left out, as referents hold them
 * @param eventRoles the roles declared for each event type, as written
 * @param notices the lines passed over for names that no schema can hold
 */
record AnnotationConf(
        SchemaNeeds needs, Map<String, Set<String>> eventRoles, List<Notice> notices) {

    static final AnnotationConf EMPTY = new AnnotationConf(SchemaNeeds.NONE, Map.of(), List.of());

    AnnotationConf {
        eventRoles = Map.copyOf(eventRoles);
        notices = List.copyOf(notices);
    }

    /**
     * Parses a configuration.
     *
     * @param file what it is called, for notices
     * @param originals what stored names stand for, where that is something else
     * @throws UnreadableSourceException when it declares more than any schema has
     */
    static AnnotationConf parse(String file, String content, Map<String, String> originals)
            throws UnreadableSourceException {
        return new Parser(file, originals).parse(content);
    }

    /** Collects the sections first: macros and kinds may be used before they are declared. */
    private static final class Parser {

        private static final Pattern SECTION = Pattern.compile("\\[(\\w+)]");
        private static final Pattern MACRO = Pattern.compile("<([^>]+)>\\s*=\\s*(\\S+)");
        private static final Pattern ROLE =
                Pattern.compile("([^\\s:{}?*+]+)([?*+]|\\{(?:\\d+-)?(\\d+)})?:(\\S+)");

        /**
         * How many types its roles and attributes may name in all. Macros of macros can make more
         * of a few lines than there is memory.
         */
        private static final int MOST = 100_000;

        private final Map<String, List<String>> sections = new HashMap<>();
        private final Map<String, Set<AnnotationKind>> kinds = new HashMap<>();
        private final Map<String, String> macros = new HashMap<>();
        private final SortedMap<TypeKey, TypeNeed> needs = new TreeMap<>();
        private final Map<String, Set<String>> eventRoles = new HashMap<>();

        private final String file;
        private final Map<String, String> originals;
        private final List<Notice> notices = new ArrayList<>();
        private int named;

        Parser(String file, Map<String, String> originals) {
            this.file = file;
            this.originals = originals;
        }

        private String original(String stored) {
            return originals.getOrDefault(stored, stored);
        }

        AnnotationConf parse(String content) throws UnreadableSourceException {
            collect(content);
            declare("entities", AnnotationKind.ENTITY);
            declare("events", AnnotationKind.RELATION);
            declare("relations", AnnotationKind.RELATION);
            for (String line : lines("entities")) {
                add(TypeNeed.named(AnnotationKind.ENTITY, first(line)));
            }
            for (String line : lines("relations")) {
                relation(line);
            }
            for (String line : lines("events")) {
                event(line);
            }
            for (String line : lines("attributes")) {
                attribute(line);
            }
            return new AnnotationConf(new SchemaNeeds(needs), eventRoles, notices);
        }

        private void collect(String content) {
            String section = "";
            int number = 0;
            for (String raw : content.split("\\R")) {
                number++;
                String line = raw.strip();
                if (XmlCharacters.firstForbidden(line).isPresent()) {
                    Message message = Message.of("exchange.brat.conf-control", "line", line);
                    notices.add(Notice.atLine(file, number, message));
                    continue;
                }
                Matcher header = SECTION.matcher(line);
                Matcher macro = MACRO.matcher(line);
                if (header.matches()) {
                    section = header.group(1).toLowerCase(Locale.ROOT);
                } else if (macro.matches()) {
                    macros.put(macro.group(1), macro.group(2));
                } else if (!line.isEmpty() && isDeclaration(line)) {
                    sections.computeIfAbsent(section, s -> new ArrayList<>()).add(line);
                }
            }
        }

        private static boolean isDeclaration(String line) {
            char c = line.charAt(0);
            return c != '#' && c != '-' && c != '!' && c != '<' && c != '[';
        }

        private List<String> lines(String section) {
            return sections.getOrDefault(section, List.of());
        }

        private String first(String line) {
            return original(line.split("[\\x20\\t]", 2)[0]);
        }

        private static List<String> rest(String line) {
            String[] parts = line.split("[\\x20\\t]+", 2);
            return parts.length < 2
                    ? List.of()
                    : Arrays.stream(parts[1].split(",")).map(String::strip).toList();
        }

        private void relation(String line) throws UnreadableSourceException {
            String name = first(line);
            List<String> rest = rest(line);
            boolean chain =
                    rest.stream()
                            .anyMatch(p -> p.startsWith("<REL-TYPE>") && p.contains("transitive"));
            if (name.equals("ENTITY-NESTING") || chain) {
                return;
            }
            boolean symmetric =
                    rest.stream()
                            .anyMatch(p -> p.startsWith("<REL-TYPE>") && p.contains("symmetric"));
            SortedMap<String, RoleNeed> roles = roles(rest);
            if (!roles.isEmpty()) {
                add(relationNeed(name, roles, false, symmetric));
            }
        }

        private void event(String line) throws UnreadableSourceException {
            SortedMap<String, RoleNeed> roles = roles(rest(line));
            add(relationNeed(first(line), roles, true, false));
            eventRoles
                    .computeIfAbsent(first(line), n -> new LinkedHashSet<>())
                    .addAll(roles.keySet());
        }

        private static TypeNeed relationNeed(
                String name,
                SortedMap<String, RoleNeed> roles,
                boolean anchored,
                boolean symmetric) {
            return new TypeNeed(
                    new TypeKey(AnnotationKind.RELATION, name),
                    new TreeMap<>(),
                    roles,
                    anchored,
                    symmetric,
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>());
        }

        private SortedMap<String, RoleNeed> roles(List<String> parts)
                throws UnreadableSourceException {
            SortedMap<String, RoleNeed> roles = new TreeMap<>();
            for (String part : parts) {
                Matcher role = ROLE.matcher(part);
                if (role.matches() && !role.group(1).startsWith("<")) {
                    String count = role.group(2);
                    String number = role.group(3);
                    int most = 1;
                    if (number != null) {
                        most = count(number);
                    } else if (count != null && !count.equals("?")) {
                        most = RoleNeed.ANY_NUMBER;
                    }
                    String name = original(role.group(1));
                    roles.put(name, new RoleNeed(name, most, keys(role.group(4))));
                }
            }
            return roles;
        }

        /** More than a number can say is as good as any number. */
        private static int count(String digits) {
            try {
                return Integer.parseInt(digits);
            } catch (NumberFormatException e) {
                return RoleNeed.ANY_NUMBER;
            }
        }

        /** The types a right side names. What stands for a whole kind names none: any will do. */
        private TreeSet<TypeKey> keys(String types) throws UnreadableSourceException {
            TreeSet<TypeKey> keys = new TreeSet<>();
            for (String type : expand(types, 0)) {
                if (type.startsWith("<")) {
                    return new TreeSet<>();
                }
                kinds.getOrDefault(type, Set.of())
                        .forEach(kind -> keys.add(new TypeKey(kind, type)));
            }
            return keys;
        }

        private List<String> expand(String types, int depth) throws UnreadableSourceException {
            List<String> all = new ArrayList<>();
            for (String type : types.split("\\|")) {
                count();
                String macro =
                        type.startsWith("<") && type.endsWith(">")
                                ? macros.get(type.substring(1, type.length() - 1))
                                : null;
                if (macro != null && depth < 8) {
                    all.addAll(expand(macro, depth + 1));
                } else if (!type.isEmpty()) {
                    all.add(original(type));
                }
            }
            return all;
        }

        private void count() throws UnreadableSourceException {
            named++;
            if (named > MOST) {
                throw UnreadableSourceException.in(
                        file, Message.of("exchange.brat.conf-too-much", "most", MOST));
            }
        }

        private void declare(String section, AnnotationKind kind) {
            for (String line : lines(section)) {
                kinds.computeIfAbsent(first(line), n -> EnumSet.noneOf(AnnotationKind.class))
                        .add(kind);
            }
        }

        private void attribute(String line) throws UnreadableSourceException {
            String name = first(line);
            TreeSet<String> values = new TreeSet<>();
            List<String> targets = new ArrayList<>();
            for (String part : rest(line)) {
                if (part.startsWith("Arg:")) {
                    targets.addAll(expand(part.substring(4), 0));
                } else if (part.startsWith("Value:")) {
                    values.addAll(expand(part.substring(6), 0));
                }
            }
            AttributeNeed need =
                    new AttributeNeed(
                            name,
                            values.isEmpty() ? AttributeKind.FLAG : AttributeKind.TAG,
                            values);
            for (TypeKey key : List.copyOf(needs.keySet())) {
                if (targets.stream().anyMatch(t -> covers(t, key))) {
                    count();
                    SortedMap<String, AttributeNeed> attributes = new TreeMap<>();
                    attributes.put(name, need);
                    add(
                            new TypeNeed(
                                    key,
                                    attributes,
                                    new TreeMap<>(),
                                    false,
                                    false,
                                    new TreeSet<>(),
                                    new TreeSet<>(),
                                    new TreeSet<>()));
                }
            }
        }

        private boolean covers(String target, TypeKey key) {
            TypeNeed need = needs.get(key);
            boolean event = need != null && need.anchored();
            boolean relation = key.kind() == AnnotationKind.RELATION;
            return switch (target) {
                case "<ANY>" -> true;
                case "<ENTITY>" -> !relation;
                case "<EVENT>" -> relation && event;
                case "<RELATION>" -> relation && !event;
                default -> target.equals(key.name());
            };
        }

        private void add(TypeNeed need) {
            needs.merge(need.key(), need, TypeNeed::plus);
        }
    }
}

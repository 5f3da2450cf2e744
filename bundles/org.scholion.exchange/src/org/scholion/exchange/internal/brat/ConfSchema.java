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
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SourceText;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.EntityType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeDescription;
import org.scholion.words.Message;

/**
 * Makes a schema of an {@code annotation.conf} and the {@code visual.conf} and {@code
 * kb_shortcuts.conf} beside it, as brat's manual describes them. Unlike {@link AnnotationConf},
 * which tells what annotations need, it keeps all that is declared: the hierarchy, the order, which
 * types fill a role and how many.
 */
public final class ConfSchema {

    private static final Pattern SECTION = Pattern.compile("\\[(\\w+)]");
    private static final Pattern MACRO = Pattern.compile("<([^>]+)>\\s*=\\s*(\\S+)");
    private static final Pattern ARGUMENT =
            Pattern.compile("([^\\s:{}?*+]+)([?*+]|\\{(\\d+)(?:-(\\d+))?})?:(\\S+)");

    /** Macros of macros can make more of a few lines than there is memory. */
    private static final int MOST = 100_000;

    private final String file;
    private final VisualConf visual;
    private final Map<String, List<Line>> sections = new HashMap<>();
    private final Map<String, String> macros = new HashMap<>();
    private final Map<String, TagSet> tagSets = new LinkedHashMap<>();
    private final Map<String, Set<Attribute>> attributes = new HashMap<>();
    private int named;

    /** A line that declares something. */
    private record Line(
            String name, boolean abstractType, Optional<String> parent, List<String> parts) {}

    private ConfSchema(String file, VisualConf visual) {
        this.file = file;
        this.visual = visual;
    }

    /**
     * Reads a configuration and those beside it.
     *
     * @param most how many bytes each may have
     * @throws UnreadableSourceException when one cannot be read or declares more than any schema
     */
    public static Schema of(Source source, long most) throws UnreadableSourceException {
        String labels = text(source.sibling(BratFormat.LABELS), most);
        String keys = text(source.sibling("kb_shortcuts.conf"), most);
        ConfSchema reader = new ConfSchema(source.displayName(), VisualConf.of(labels, keys));
        reader.collect(text(Optional.of(source), most));
        return reader.build();
    }

    private static String text(Optional<Source> source, long most)
            throws UnreadableSourceException {
        return source.isEmpty()
                ? ""
                : SourceText.of(source.get(), Optional.empty(), most).decoded().text();
    }

    private void collect(String content) {
        String section = "";
        List<Map.Entry<Integer, String>> above = new ArrayList<>();
        for (String raw : content.split("\\R")) {
            String line = raw.strip();
            Matcher header = SECTION.matcher(line);
            Matcher macro = MACRO.matcher(line);
            if (header.matches()) {
                section = header.group(1).toLowerCase(Locale.ROOT);
                above.clear();
            } else if (macro.matches()) {
                macros.put(macro.group(1), macro.group(2));
            } else if (!line.isEmpty() && !line.startsWith("#") && !line.startsWith("-")) {
                int depth = raw.length() - raw.stripLeading().length();
                above.removeIf(each -> each.getKey() >= depth);
                String[] words = line.split("[\\x20\\t]+", 2);
                boolean isAbstract = words[0].startsWith("!");
                String name = isAbstract ? words[0].substring(1) : words[0];
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
                        .add(new Line(name, isAbstract, parent, parts));
            }
        }
    }

    private List<Line> lines(String section) {
        return sections.getOrDefault(section, List.of());
    }

    private Schema build() throws UnreadableSourceException {
        for (Line line : lines("attributes")) {
            attribute(line);
        }
        Map<String, AnnotationType> types = new LinkedHashMap<>();
        for (Line line : lines("entities")) {
            EntityType plain = new EntityType(describe(line.name(), types.size()));
            types.putIfAbsent(
                    line.name(),
                    new EntityType(
                            plain.description(),
                            false,
                            line.parent(),
                            line.abstractType(),
                            plain.shape(),
                            plain.referents(),
                            List.of()));
        }
        for (Line line : lines("relations")) {
            if (!line.name().startsWith("<") && !line.name().equals("ENTITY-NESTING")) {
                relation(line, types);
            }
        }
        for (Line line : lines("events")) {
            if (!line.abstractType() && !line.name().startsWith("<")) {
                put(types, line, roles(line.parts()), true, false);
            }
        }
        return new Schema(
                "brat", "brat", "", List.copyOf(types.values()), List.copyOf(tagSets.values()));
    }

    private void relation(Line line, Map<String, AnnotationType> types)
            throws UnreadableSourceException {
        boolean symmetric = false;
        for (String part : line.parts()) {
            if (part.startsWith("<REL-TYPE>")) {
                if (part.contains("transitive")) {
                    // referents hold what such a relation says
                    return;
                }
                symmetric = part.contains("symmetric");
            }
        }
        put(types, line, roles(line.parts()), false, symmetric);
    }

    /** A type that stands in several lines may be filled by what each of them allows. */
    private void put(
            Map<String, AnnotationType> types,
            Line line,
            List<Role> roles,
            boolean anchored,
            boolean symmetric) {
        List<Role> all = new ArrayList<>(roles);
        if (types.get(line.name()) instanceof RelationType before) {
            for (Role old : before.roles()) {
                Optional<Role> again =
                        all.stream().filter(r -> r.id().equals(old.id())).findFirst();
                again.ifPresent(r -> all.set(all.indexOf(r), together(old, r)));
                if (again.isEmpty()) {
                    all.add(old);
                }
            }
        } else if (types.containsKey(line.name())) {
            // an entity type and an event type may share a name in brat, ids are unique here
            return;
        }
        types.put(
                line.name(),
                new RelationType(describe(line.name(), types.size()), all, anchored, symmetric));
    }

    private static Role together(Role one, Role two) {
        List<String> allowed = new ArrayList<>();
        if (!one.allowedTypes().isEmpty() && !two.allowedTypes().isEmpty()) {
            allowed.addAll(one.allowedTypes());
            allowed.addAll(two.allowedTypes());
        }
        boolean any = one.maximum() == Role.UNBOUNDED || two.maximum() == Role.UNBOUNDED;
        return new Role(
                two.id(),
                two.name(),
                Math.min(one.minimum(), two.minimum()),
                any ? Role.UNBOUNDED : Math.max(one.maximum(), two.maximum()),
                allowed);
    }

    private List<Role> roles(List<String> parts) throws UnreadableSourceException {
        List<Role> roles = new ArrayList<>();
        for (String part : parts) {
            Matcher argument = ARGUMENT.matcher(part);
            if (argument.matches() && !argument.group(1).startsWith("<")) {
                String name = argument.group(1);
                boolean twice = roles.stream().anyMatch(r -> r.id().equals(name));
                if (!twice) {
                    roles.add(role(name, argument));
                }
            }
        }
        return roles;
    }

    private Role role(String name, Matcher argument) throws UnreadableSourceException {
        @Nullable String count = argument.group(2);
        int least = 1;
        int most = 1;
        if (argument.group(3) != null) {
            least = count(argument.group(3));
            most = argument.group(4) == null ? least : count(argument.group(4));
        } else if (count != null) {
            least = count.equals("+") ? 1 : 0;
            most = count.equals("?") ? 1 : Role.UNBOUNDED;
        }
        return new Role(name, visual.label(name), least, most, types(argument.group(5)));
    }

    private static int count(String digits) {
        return digits.length() > 6 ? MOST : Integer.parseInt(digits);
    }

    /** The types a right side names, empty for any; what stands for a kind names all of it. */
    private List<String> types(String right) throws UnreadableSourceException {
        Set<String> all = new LinkedHashSet<>();
        expand(right, all, 0);
        return all.contains("<ANY>") ? List.of() : List.copyOf(all);
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
                    case "<ENTITY>" -> lines("entities").forEach(line -> all.add(line.name()));
                    case "<EVENT>" -> annotated("events", all);
                    case "<RELATION>" -> annotated("relations", all);
                    default -> all.add(each);
                }
            }
        }
    }

    private void annotated(String section, Set<String> all) {
        for (Line line : lines(section)) {
            boolean chain = line.parts().stream().anyMatch(p -> p.contains("transitive"));
            if (!line.abstractType() && !line.name().startsWith("<") && !chain) {
                all.add(line.name());
            }
        }
    }

    private void attribute(Line line) throws UnreadableSourceException {
        Set<String> targets = new LinkedHashSet<>();
        Set<String> values = new LinkedHashSet<>();
        for (String part : line.parts()) {
            if (part.startsWith("Arg:")) {
                expand(part.substring(4), targets, 0);
            } else if (part.startsWith("Value:")) {
                expand(part.substring(6), values, 0);
            }
        }
        if (targets.remove("<ANY>")) {
            lines("entities").forEach(each -> targets.add(each.name()));
            annotated("events", targets);
            annotated("relations", targets);
        }
        boolean tagged = !values.isEmpty();
        if (tagged) {
            tagSets.putIfAbsent(line.name(), tagSet(line.name(), values));
        }
        Attribute attribute =
                new Attribute(
                        line.name(),
                        visual.label(line.name()),
                        "",
                        tagged ? AttributeKind.TAG : AttributeKind.FLAG,
                        tagged ? Optional.of(line.name()) : Optional.empty(),
                        false,
                        Optional.empty());
        for (String target : targets) {
            attributes.computeIfAbsent(target, t -> new LinkedHashSet<>()).add(attribute);
        }
    }

    private TagSet tagSet(String name, Set<String> values) {
        List<Tag> tags = new ArrayList<>();
        for (String value : values) {
            tags.add(
                    new Tag(
                            value,
                            visual.label(value),
                            "",
                            OptionalDouble.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        return new TagSet(name, visual.label(name), false, false, tags);
    }

    private TypeDescription describe(String name, int number) {
        return new TypeDescription(
                name,
                visual.label(name),
                visual.shortLabel(name),
                "",
                visual.color(name, number),
                visual.key(name),
                List.copyOf(attributes.getOrDefault(name, Set.of())));
    }
}

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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.Notice;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SourceText;
import org.scholion.exchange.internal.brat.ConfLines.Line;
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

/**
 * Makes a schema of an {@code annotation.conf} and the {@code visual.conf} and {@code
 * kb_shortcuts.conf} beside it, as brat's manual describes them: the hierarchy, the order, which
 * types fill a role and how many. What a schema has no word for is noted with its line.
 */
public final class ConfSchema {

    private static final Pattern ARGUMENT =
            Pattern.compile("([^\\s:{}?*+]+)([?*+]|\\{(\\d+)(?:-(\\d+))?})?:(\\S+)");

    /** A role that takes as many as this takes any number. */
    private static final int MANY = 100_000;

    private final VisualConf visual;
    private final ConfLines lines;
    private final Map<String, String> stored = new HashMap<>();
    private final Map<String, TagSet> tagSets = new LinkedHashMap<>();
    private final Map<String, Set<Attribute>> attributes = new HashMap<>();
    private final Map<String, AnnotationType> types = new LinkedHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Map<String, Set<String>> eventRoles = new HashMap<>();

    private ConfSchema(VisualConf visual, ConfLines lines, Map<String, String> originals) {
        this.visual = visual;
        this.lines = lines;
        originals.forEach((as, name) -> stored.put(name, as));
    }

    /**
     * What was read.
     *
     * @param schema may be not valid, where types that other lines need are missing
     * @param eventRoles the roles declared for each event type, as written
     * @param notices what the schema does not keep
     */
    public record Read(Schema schema, Map<String, Set<String>> eventRoles, List<Notice> notices) {

        /** Nothing. */
        static final Read NOTHING = new Read(Schema.empty(), Map.of(), List.of());

        public Read {
            eventRoles = Map.copyOf(eventRoles);
            notices = List.copyOf(notices);
        }
    }

    /**
     * Reads a configuration and those beside it.
     *
     * @param most how many bytes each may have
     * @throws UnreadableSourceException when one cannot be read or declares more than any schema
     */
    public static Read of(Source source, long most) throws UnreadableSourceException {
        Optional<Source> labels = source.sibling(BratFormat.LABELS);
        Optional<Source> keys = source.sibling(BratFormat.KEYS);
        return of(
                source.displayName(),
                text(Optional.of(source), most),
                labels.map(Source::displayName).orElse(""),
                text(labels, most),
                keys.map(Source::displayName).orElse(""),
                text(keys, most));
    }

    /** The same of texts, each with the file it stands in. */
    static Read of(
            String file,
            String content,
            String labelsFile,
            String labels,
            String keysFile,
            String keys)
            throws UnreadableSourceException {
        List<Notice> notices = new ArrayList<>();
        Map<String, String> originals = BratLabels.originals(labels);
        ConfSchema reader =
                new ConfSchema(
                        VisualConf.of(labelsFile, labels, keysFile, keys, notices),
                        new ConfLines(file, content, originals, notices),
                        originals);
        Schema schema = reader.build();
        reader.visual.notUsed(
                name -> schema.type(reader.lines.original(name)).isPresent(), notices);
        return new Read(schema, reader.eventRoles, notices);
    }

    private static String text(Optional<Source> source, long most)
            throws UnreadableSourceException {
        return source.isEmpty()
                ? ""
                : SourceText.of(source.get(), Optional.empty(), most).decoded().text();
    }

    private Schema build() throws UnreadableSourceException {
        lines.of("entities").forEach(line -> known.add(line.name()));
        lines.annotated("relations").forEach(line -> known.add(line.name()));
        lines.annotated("events").forEach(line -> known.add(line.name()));
        for (Line line : lines.of("attributes")) {
            attribute(line);
        }
        for (Line line : lines.of("entities")) {
            entity(line);
        }
        for (Line line : lines.of("relations")) {
            if (line.isSpecial()) {
                lines.note(line.number(), "exchange.brat.conf-overlap", "name", line.stored());
            } else if (line.isChain()) {
                lines.note(line.number(), "exchange.brat.conf-chain", "name", line.name());
            } else if (line.abstractType()) {
                lines.note(line.number(), "exchange.brat.conf-abstract", "name", line.name());
            } else {
                relation(line);
            }
        }
        for (Line line : lines.of("events")) {
            if (line.abstractType()) {
                lines.note(line.number(), "exchange.brat.conf-abstract", "name", line.name());
            } else if (line.isSpecial()) {
                lines.note(line.number(), "exchange.brat.conf-overlap", "name", line.stored());
            } else {
                List<Role> roles = roles(line);
                eventRoles
                        .computeIfAbsent(line.name(), n -> new LinkedHashSet<>())
                        .addAll(roles.stream().map(Role::id).toList());
                put(line, roles, true, false);
            }
        }
        return new Schema(
                "brat", "brat", "", List.copyOf(types.values()), List.copyOf(tagSets.values()));
    }

    private void entity(Line line) {
        for (String part : line.parts()) {
            lines.note(line.number(), "exchange.brat.conf-part", "part", part);
        }
        if (types.containsKey(line.name())) {
            lines.note(line.number(), "exchange.brat.conf-twice", "name", line.name());
            return;
        }
        EntityType plain = new EntityType(describe(line.name(), types.size()));
        types.put(
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

    private void relation(Line line) throws UnreadableSourceException {
        List<Role> roles = roles(line);
        if (roles.isEmpty()) {
            lines.note(line.number(), "exchange.brat.conf-no-ends", "name", line.name());
        } else {
            put(line, roles, false, line.isSymmetric());
        }
    }

    /** A type that stands in several lines may be filled by what each of them allows. */
    private void put(Line line, List<Role> roles, boolean anchored, boolean symmetric) {
        List<Role> all = new ArrayList<>(roles);
        if (types.get(line.name()) instanceof RelationType before) {
            lines.note(line.number(), "exchange.brat.conf-joined", "name", line.name());
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
            lines.note(line.number(), "exchange.brat.conf-taken", "name", line.name());
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

    private List<Role> roles(Line line) throws UnreadableSourceException {
        List<Role> roles = new ArrayList<>();
        for (String part : line.parts()) {
            Matcher argument = ARGUMENT.matcher(part);
            if (part.startsWith("<REL-TYPE>")) {
                continue;
            }
            boolean role = argument.matches() && !argument.group(1).startsWith("<");
            String name = role ? lines.original(argument.group(1)) : "";
            if (!role || roles.stream().anyMatch(r -> r.id().equals(name))) {
                lines.note(line.number(), "exchange.brat.conf-part", "part", part);
                continue;
            }
            Set<String> fillers = fillers(line, lines.names(argument.group(5)));
            if (fillers.isEmpty()) {
                lines.note(line.number(), "exchange.brat.conf-no-filler", "name", name);
            } else {
                roles.add(role(name, argument, fillers));
            }
        }
        return roles;
    }

    /** Those of the types that there are; the others are noted. */
    private Set<String> fillers(Line line, Set<String> named) {
        Set<String> fillers = new LinkedHashSet<>();
        for (String name : named) {
            if (name.equals("<ANY>") || known.contains(name)) {
                fillers.add(name);
            } else {
                lines.note(line.number(), "exchange.brat.conf-unknown", "name", name);
            }
        }
        return fillers;
    }

    private Role role(String name, Matcher argument, Set<String> fillers) {
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
        return new Role(
                name,
                visual.label(argument.group(1)),
                least,
                most,
                fillers.contains("<ANY>") ? List.of() : List.copyOf(fillers));
    }

    private static int count(String digits) {
        return digits.length() > 6 ? MANY : Integer.parseInt(digits);
    }

    private void attribute(Line line) throws UnreadableSourceException {
        Set<String> targets = new LinkedHashSet<>();
        Set<String> values = new LinkedHashSet<>();
        for (String part : line.parts()) {
            if (part.startsWith("Arg:")) {
                targets.addAll(fillers(line, lines.names(part.substring(4))));
            } else if (part.startsWith("Value:")) {
                values.addAll(lines.names(part.substring(6)));
            } else {
                lines.note(line.number(), "exchange.brat.conf-part", "part", part);
            }
        }
        if (targets.remove("<ANY>")) {
            targets.addAll(known);
        }
        if (targets.isEmpty()) {
            lines.note(line.number(), "exchange.brat.conf-no-filler", "name", line.name());
        }
        boolean tagged = !values.isEmpty();
        if (tagged && tagSets.putIfAbsent(line.name(), tagSet(line.name(), values)) != null) {
            lines.note(line.number(), "exchange.brat.conf-twice", "name", line.name());
        }
        Attribute attribute =
                new Attribute(
                        line.name(),
                        visual.label(line.stored()),
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
        String as = stored.getOrDefault(name, name);
        List<Tag> tags = new ArrayList<>();
        for (String value : values) {
            tags.add(
                    new Tag(
                            value,
                            visual.label(stored.getOrDefault(value, value)),
                            "",
                            OptionalDouble.empty(),
                            Optional.empty(),
                            Optional.empty()));
        }
        return new TagSet(name, visual.label(as), false, false, tags);
    }

    private TypeDescription describe(String name, int number) {
        String as = stored.getOrDefault(name, name);
        return new TypeDescription(
                name,
                visual.label(as),
                visual.shortLabel(as),
                "",
                visual.color(as, number),
                visual.key(as),
                List.copyOf(attributes.getOrDefault(name, Set.of())));
    }
}

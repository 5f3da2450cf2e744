/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What an opening bracket of {@code Entity=} says, as {@code # global.Entity} declares it.
 * Described at https://ufal.mff.cuni.cz/corefud under "CorefUD format".
 *
 * @param names the fields, parted by hyphens, the id of the entity among them
 */
record EntityFields(List<String> names) {

    /** The key of the comment that declares the fields. */
    static final String DECLARED = "global.Entity";

    /** The fields of CorefUD 1. */
    static final EntityFields USUAL = new EntityFields(List.of("eid", "etype", "head", "other"));

    static final String TYPE = "etype";
    static final String HEAD = "head";
    static final String OTHER = "other";

    private static final Set<String> IDS = Set.of("eid", "grp");
    private static final Set<String> TYPES = Set.of(TYPE, "entity");

    /** What says nothing that an annotation could hold: it follows from the words. */
    private static final Set<String> FORMAL = Set.of(HEAD, "minspan", "min");

    private static final String ESCAPED = "%()-,:|=[]<>/";

    EntityFields {
        names = List.copyOf(names);
    }

    /** Returns the fields that a file declares, if it does. */
    static Optional<EntityFields> declared(List<String> notes) {
        return Comments.value(notes, DECLARED)
                .map(names -> new EntityFields(List.of(names.split("-"))))
                .filter(fields -> fields.id() >= 0);
    }

    /** Returns the comment that declares them. */
    String declaration() {
        return Comments.of(DECLARED, String.join("-", names));
    }

    /** Returns these with a field for what has none of its own. */
    EntityFields withOther() {
        List<String> more = new ArrayList<>(names);
        if (!more.contains(OTHER)) {
            more.add(OTHER);
        }
        return new EntityFields(more);
    }

    private int id() {
        for (int i = 0; i < names.size(); i++) {
            if (IDS.contains(names.get(i).toLowerCase(Locale.ROOT))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isType(String name) {
        return TYPES.contains(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isFormal(String name) {
        return FORMAL.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Returns whether heads of mentions are told. */
    boolean hasHead() {
        return names.contains(HEAD);
    }

    /**
     * The id in a bracket.
     *
     * @param entity the entity's
     * @param part which piece of the mention it is, from 1
     * @param of how many pieces the mention has
     */
    record Id(String entity, int part, int of) {

        String written() {
            return of == 1 ? entity : entity + "[" + part + "/" + of + "]";
        }
    }

    /** Returns the id in what an opening or closing bracket says. */
    Id id(String said) {
        String[] values = said.split("-", -1);
        String written = values[Math.min(Math.max(id(), 0), values.length - 1)];
        int open = written.indexOf('[');
        int slash = written.indexOf('/', open + 1);
        int close = written.indexOf(']', slash + 1);
        boolean pieces = open > 0 && slash > 0 && close == written.length() - 1;
        if (pieces) {
            String part = written.substring(open + 1, slash);
            String of = written.substring(slash + 1, close);
            if (part.matches("[1-9]\\d{0,3}") && of.matches("[1-9]\\d{0,3}")) {
                return new Id(
                        written.substring(0, open), Integer.parseInt(part), Integer.parseInt(of));
            }
        }
        return new Id(written, 1, 1);
    }

    /** Returns the type that an opening bracket says, possibly empty. */
    String type(String said) {
        String[] values = said.split("-", -1);
        for (int i = 0; i < Math.min(values.length, names.size()); i++) {
            if (isType(names.get(i))) {
                return unescaped(values[i]);
            }
        }
        return "";
    }

    /** Returns the attributes that an opening bracket says. */
    SortedMap<String, String> attributes(String said) {
        SortedMap<String, String> attributes = new TreeMap<>();
        String[] values = said.split("-", -1);
        for (int i = 0; i < Math.min(values.length, names.size()); i++) {
            String name = names.get(i);
            if (name.equals(OTHER)) {
                for (String pair : values[i].split(",")) {
                    int colon = pair.indexOf(':');
                    if (colon > 0) {
                        attributes.put(
                                unescaped(pair.substring(0, colon)),
                                unescaped(pair.substring(colon + 1)));
                    }
                }
            } else if (i != id() && !isType(name) && !isFormal(name) && !values[i].isEmpty()) {
                attributes.put(name, unescaped(values[i]));
            }
        }
        return attributes;
    }

    /** Returns whether attributes need the field for what has none of its own. */
    boolean needOther(Map<String, String> attributes) {
        return attributes.entrySet().stream()
                .anyMatch(e -> e.getValue().isEmpty() || !hasField(e.getKey()));
    }

    private boolean hasField(String name) {
        return names.contains(name)
                && !name.equals(OTHER)
                && !isType(name)
                && !isFormal(name)
                && names.indexOf(name) != id();
    }

    /**
     * Returns what an opening bracket says.
     *
     * @param head which word of the mention is its head, from 1
     */
    String written(Id id, String type, Map<String, String> attributes, int head) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (i == id()) {
                values.add(id.written());
            } else if (isType(name)) {
                values.add(escaped(type));
            } else if (name.equals(HEAD)) {
                values.add(String.valueOf(head));
            } else if (name.equals(OTHER)) {
                values.add(others(attributes));
            } else {
                @Nullable String value = isFormal(name) ? null : attributes.get(name);
                values.add(value == null ? "" : escaped(value));
            }
        }
        while (values.size() > 1
                && values.size() > id() + 1
                && values.get(values.size() - 1).isEmpty()) {
            values.remove(values.size() - 1);
        }
        return String.join("-", values);
    }

    private String others(Map<String, String> attributes) {
        List<String> pairs = new ArrayList<>();
        new TreeMap<>(attributes)
                .forEach(
                        (name, value) -> {
                            if (value.isEmpty() || !hasField(name)) {
                                pairs.add(escaped(name) + ":" + escaped(value));
                            }
                        });
        return String.join(",", pairs);
    }

    private static String escaped(String value) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c == 0x7f || ESCAPED.indexOf(c) >= 0) {
                written.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                written.append(c);
            }
        }
        return written.toString();
    }

    private static String unescaped(String written) {
        if (written.indexOf('%') < 0) {
            return written;
        }
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            boolean code =
                    c == '%'
                            && i + 2 < written.length()
                            && Character.digit(written.charAt(i + 1), 16) >= 0
                            && written.charAt(i + 1) < '8'
                            && Character.digit(written.charAt(i + 2), 16) >= 0;
            if (code) {
                value.append((char) Integer.parseInt(written.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                value.append(c);
            }
        }
        return value.toString();
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.xmi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamReader;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.UimaTypes;
import org.scholion.words.Message;

/**
 * Looks through an XMI file before UIMA reads it, as UIMA lets double ids and references to nothing
 * pass and names no place for what it does not accept.
 */
final class XmiCheck {

    private static final String XMI = "http://www.omg.org/XMI";

    /** What UIMA writes for the null that arrays refer to. It is in no type system. */
    private static final String NULL = "uima.cas.NULL";

    private final String file;
    private final TypeSystem types;
    private final String typesFile;
    private final Type annotation;
    private final Map<String, Map<String, Kind>> kinds = new HashMap<>();
    private final Map<Integer, Noted> noted = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Noted> structures = new ArrayList<>();
    private final List<String> sofas = new ArrayList<>();

    /** What all elements of one name are; their type is missing where the type system has none. */
    private record Kind(String name, Optional<Type> type, boolean placed, Map<String, Role> roles) {

        /** Whether it is a structure that is no array or list. */
        boolean isStructure() {
            return type.isPresent() && !type.get().isArray() && !name.startsWith("uima.cas.");
        }
    }

    /**
     * What an attribute of elements of one name is.
     *
     * @param from what an error calls it
     */
    private record Role(boolean refers, String from) {}

    /**
     * Where an id is referred to.
     *
     * @param number what the id is as a number, 0 if it is none
     * @param from by what, empty for a view
     */
    private record Reference(String id, int number, int line, String from) {}

    /** An element with an id. */
    private static final class Noted {

        private final int id;
        private final int line;
        private final Kind kind;
        private int begin;
        private boolean listed;
        private boolean referred;

        Noted(int id, int line, Kind kind) {
            this.id = id;
            this.line = line;
            this.kind = kind;
        }
    }

    /**
     * A structure of the file that is no array or list.
     *
     * @param begin where it begins in the text, -1 if it has no place
     */
    record Structure(int id, Type type, int begin) {}

    /**
     * Creates a check.
     *
     * @param typesFile what an error calls the file of the type system
     */
    XmiCheck(String file, TypeSystem types, String typesFile) {
        this.file = file;
        this.types = types;
        this.typesFile = typesFile;
        annotation = types.getType(CAS.TYPE_NAME_ANNOTATION);
    }

    /** Checks the file, and lets another hear it meanwhile. */
    void check(byte[] bytes, SecureXml.Follower follower) throws UnreadableSourceException {
        try {
            checkAll(bytes, follower);
        } catch (UnreadableSourceException e) {
            // what is unknown here may be right in a newer format, which is said first
            SecureXml.scan(file, bytes, this::format);
            throw e;
        }
    }

    private void format(XMLStreamReader reader, int depth) throws UnreadableSourceException {
        String name = kind(reader).name();
        if (depth == 1 && name.equals(UimaTypes.DOCUMENT)) {
            int format = number(reader.getAttributeValue(null, UimaTypes.SCHEMA_FORMAT)).orElse(0);
            if (format > Schema.FORMAT) {
                throw UnreadableSourceException.atLine(
                        file,
                        reader.getLocation().getLineNumber(),
                        Message.of(
                                "schema.problem.newer-format",
                                "format",
                                format,
                                "known",
                                Schema.FORMAT));
            }
        }
    }

    private void checkAll(byte[] bytes, SecureXml.Follower follower)
            throws UnreadableSourceException {
        SecureXml.scan(file, bytes, this::element, follower);
        for (Reference reference : references) {
            @Nullable Noted meant = reference.number() == 0 ? null : noted.get(reference.number());
            if (meant == null) {
                throw unknown(reference);
            }
            if (reference.from().isEmpty()) {
                meant.listed = true;
            } else {
                meant.referred = true;
            }
        }
    }

    /** Notes what a view names. Of a null UIMA writes a trace to the terminal, so it stops here. */
    private void viewed(@Nullable String ids, int line) throws UnreadableSourceException {
        for (String id : words(ids)) {
            OptionalInt number = number(id);
            Reference reference = new Reference(id, number.orElse(0), line, "");
            if (number.isPresent() && reference.number() == 0) {
                throw unknown(reference);
            }
            references.add(reference);
        }
    }

    private UnreadableSourceException unknown(Reference reference) {
        return UnreadableSourceException.atLine(
                file,
                reference.line(),
                Message.of(
                        "exchange.xmi.id-unknown",
                        "view",
                        reference.from().isEmpty(),
                        "from",
                        reference.from(),
                        "id",
                        reference.id()));
    }

    /** The names of the views, in the file's order. */
    List<String> sofas() {
        return List.copyOf(sofas);
    }

    /**
     * Returns the annotations that no view lists, and the other structures that neither a view
     * lists nor anything refers to. Readers of the file do not see them.
     */
    List<Structure> unlisted() {
        List<Structure> unlisted = new ArrayList<>();
        for (Noted each : structures) {
            if (!each.listed && (each.kind.placed() || !each.referred)) {
                unlisted.add(new Structure(each.id, each.kind.type().orElseThrow(), each.begin));
            }
        }
        return unlisted;
    }

    private void element(XMLStreamReader reader, int depth) throws UnreadableSourceException {
        String namespace = String.valueOf(reader.getNamespaceURI());
        int line = reader.getLocation().getLineNumber();
        if (depth == 0) {
            if (!namespace.equals(XMI) || !reader.getLocalName().equals("XMI")) {
                throw UnreadableSourceException.atLine(
                        file, line, Message.of("exchange.xmi.not-xmi"));
            }
            return;
        }
        if (depth > 1 || namespace.equals(XMI)) {
            return;
        }
        Kind kind = kind(reader);
        String name = kind.name();
        if (name.equals(UimaTypes.DOCUMENT)) {
            format(reader, depth);
        }
        if (name.equals("uima.cas.View")) {
            viewed(reader.getAttributeValue(null, "sofa"), line);
            viewed(reader.getAttributeValue(null, "members"), line);
            return;
        }
        Noted element = identify(reader, line, kind);
        if (name.equals(NULL)) {
            return;
        }
        if (name.equals(CAS.TYPE_NAME_SOFA)) {
            sofas.add(String.valueOf(reader.getAttributeValue(null, "sofaID")));
            return;
        }
        if (kind.type().isEmpty()) {
            throw UnreadableSourceException.atLine(
                    file,
                    line,
                    Message.of("exchange.xmi.type-unknown", "type", name, "types", typesFile));
        }
        if (kind.isStructure()) {
            element.begin =
                    kind.placed() ? number(reader.getAttributeValue(null, "begin")).orElse(0) : -1;
            structures.add(element);
        }
        attributes(reader, line, kind, kind.type().get());
    }

    private Noted identify(XMLStreamReader reader, int line, Kind kind)
            throws UnreadableSourceException {
        @Nullable String id = reader.getAttributeValue(XMI, "id");
        if (id == null || id.isEmpty()) {
            throw UnreadableSourceException.atLine(
                    file, line, Message.of("exchange.xmi.no-id", "type", kind.name()));
        }
        OptionalInt number = number(id);
        if (number.isEmpty() || isNull(number) && !kind.name().equals(NULL)) {
            throw UnreadableSourceException.atLine(
                    file,
                    line,
                    Message.of("exchange.xmi.id-number", "type", kind.name(), "id", id));
        }
        Noted element = new Noted(number.getAsInt(), line, kind);
        @Nullable Noted first = noted.putIfAbsent(number.getAsInt(), element);
        if (first != null) {
            throw UnreadableSourceException.atLine(
                    file, line, Message.of("exchange.xmi.id-twice", "id", id, "line", first.line));
        }
        return element;
    }

    private void attributes(XMLStreamReader reader, int line, Kind kind, Type type)
            throws UnreadableSourceException {
        if (type.isArray()) {
            if (type.getComponentType() != null && !type.getComponentType().isPrimitive()) {
                refer(reader.getAttributeValue(null, "elements"), line, kind.name());
            }
            return;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (XMI.equals(reader.getAttributeNamespace(i))) {
                continue;
            }
            String name = reader.getAttributeLocalName(i);
            @Nullable Role role = kind.roles().get(name);
            if (role == null) {
                role = role(type, name, line);
                kind.roles().put(name, role);
            }
            if (role.refers()) {
                refer(reader.getAttributeValue(i), line, role.from());
            }
        }
    }

    private Role role(Type type, String name, int line) throws UnreadableSourceException {
        @Nullable Feature feature = type.getFeatureByBaseName(name);
        if (feature == null) {
            throw UnreadableSourceException.atLine(
                    file,
                    line,
                    Message.of(
                            "exchange.xmi.feature-unknown",
                            "type",
                            type.getName(),
                            "feature",
                            name,
                            "types",
                            typesFile));
        }
        return new Role(holdsReferences(feature.getRange()), type.getName() + "." + name);
    }

    /** Whether an attribute of this type holds ids: also an array or list written in place. */
    private boolean holdsReferences(Type range) {
        if (range.isArray()) {
            return Optional.ofNullable(range.getComponentType())
                    .map(c -> !c.isPrimitive())
                    .orElse(false);
        }
        return !range.isPrimitive() && !isPrimitiveList(range);
    }

    private boolean isPrimitiveList(Type range) {
        for (String list :
                List.of(
                        CAS.TYPE_NAME_STRING_LIST,
                        CAS.TYPE_NAME_INTEGER_LIST,
                        CAS.TYPE_NAME_FLOAT_LIST)) {
            if (types.subsumes(types.getType(list), range)) {
                return true;
            }
        }
        return false;
    }

    private void refer(@Nullable String ids, int line, String from) {
        for (String id : words(ids)) {
            OptionalInt number = number(id);
            // how UIMA writes null inside arrays; a view cannot hold it
            if (!isNull(number)) {
                references.add(new Reference(id, number.orElse(0), line, from));
            }
        }
    }

    private static boolean isNull(OptionalInt id) {
        return id.isPresent() && id.getAsInt() == 0;
    }

    /** Ids are numbers to UIMA: 7 and 07 are the same, and 0 is null. */
    private static OptionalInt number(@Nullable String id) {
        if (id == null) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(Integer.parseInt(id));
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    /** Returns what stands between white space. By hand: a view names all its members. */
    private static List<String> words(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        int length = text.length();
        List<String> words = new ArrayList<>(1);
        int begin = 0;
        for (int i = 0; i <= length; i++) {
            if (i == length || Character.isWhitespace(text.charAt(i))) {
                if (i > begin) {
                    words.add(text.substring(begin, i));
                }
                begin = i + 1;
            }
        }
        return words;
    }

    /** {@code http:///org/example.ecore} and {@code Type} are {@code org.example.Type}. */
    private Kind kind(XMLStreamReader reader) {
        String namespace = String.valueOf(reader.getNamespaceURI());
        String localName = reader.getLocalName();
        return kinds.computeIfAbsent(namespace, n -> new HashMap<>())
                .computeIfAbsent(localName, local -> kind(packageName(namespace) + local));
    }

    private Kind kind(String name) {
        Optional<Type> type = Optional.ofNullable(types.getType(name));
        boolean placed = type.filter(t -> types.subsumes(annotation, t)).isPresent();
        return new Kind(name, type, placed, new HashMap<>());
    }

    private static String packageName(String namespace) {
        String path = namespace.replaceFirst("^http:///", "").replaceFirst("\\.ecore$", "");
        return path.isEmpty() || path.equals("uima/noNamespace")
                ? ""
                : path.replace('/', '.') + ".";
    }
}

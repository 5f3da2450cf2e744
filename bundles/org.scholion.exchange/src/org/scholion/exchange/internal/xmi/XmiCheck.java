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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
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
    private final Map<Integer, Integer> lines = new HashMap<>();
    private final Map<String, String> packages = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private final Set<Integer> members = new HashSet<>();
    private final List<Structure> structures = new ArrayList<>();
    private final List<String> sofas = new ArrayList<>();

    /** From what, empty for a view, an id is referred to. */
    private record Reference(String id, int line, String from) {}

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
        String name = typeName(String.valueOf(reader.getNamespaceURI()), reader.getLocalName());
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
            OptionalInt id = number(reference.id());
            if (id.isEmpty() || isNull(id) || !lines.containsKey(id.getAsInt())) {
                throw unknown(reference);
            }
        }
    }

    /** Notes what a view names. Of a null UIMA writes a trace to the terminal, so it stops here. */
    private OptionalInt viewed(String id, int line) throws UnreadableSourceException {
        Reference reference = new Reference(id, line, "");
        OptionalInt number = number(id);
        if (number.isPresent() && isNull(number)) {
            throw unknown(reference);
        }
        references.add(reference);
        return number;
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
        Set<Integer> referred = new HashSet<>();
        for (Reference reference : references) {
            number(reference.id()).ifPresent(referred::add);
        }
        return structures.stream()
                .filter(s -> !members.contains(s.id()))
                .filter(s -> s.begin() >= 0 || !referred.contains(s.id()))
                .toList();
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
        String name = typeName(namespace, reader.getLocalName());
        if (name.equals(UimaTypes.DOCUMENT)) {
            format(reader, depth);
        }
        if (name.equals("uima.cas.View")) {
            for (String sofa : words(reader.getAttributeValue(null, "sofa"))) {
                viewed(sofa, line);
            }
            for (String id : words(reader.getAttributeValue(null, "members"))) {
                viewed(id, line).ifPresent(members::add);
            }
            return;
        }
        int id = identify(reader, line, name);
        if (name.equals(NULL)) {
            return;
        }
        if (name.equals(CAS.TYPE_NAME_SOFA)) {
            sofas.add(String.valueOf(reader.getAttributeValue(null, "sofaID")));
            return;
        }
        @Nullable Type type = types.getType(name);
        if (type == null) {
            throw UnreadableSourceException.atLine(
                    file,
                    line,
                    Message.of("exchange.xmi.type-unknown", "type", name, "types", typesFile));
        }
        if (!type.isArray() && !type.getName().startsWith("uima.cas.")) {
            boolean placed = types.subsumes(annotation, type);
            int begin = number(reader.getAttributeValue(null, "begin")).orElse(0);
            structures.add(new Structure(id, type, placed ? begin : -1));
        }
        attributes(reader, line, type);
    }

    private int identify(XMLStreamReader reader, int line, String name)
            throws UnreadableSourceException {
        @Nullable String id = reader.getAttributeValue(XMI, "id");
        if (id == null || id.isEmpty()) {
            throw UnreadableSourceException.atLine(
                    file, line, Message.of("exchange.xmi.no-id", "type", name));
        }
        OptionalInt number = number(id);
        if (number.isEmpty() || isNull(number) && !name.equals(NULL)) {
            throw UnreadableSourceException.atLine(
                    file, line, Message.of("exchange.xmi.id-number", "type", name, "id", id));
        }
        @Nullable Integer first = lines.putIfAbsent(number.getAsInt(), line);
        if (first != null) {
            throw UnreadableSourceException.atLine(
                    file, line, Message.of("exchange.xmi.id-twice", "id", id, "line", first));
        }
        return number.getAsInt();
    }

    private void attributes(XMLStreamReader reader, int line, Type type)
            throws UnreadableSourceException {
        if (type.isArray()) {
            if (type.getComponentType() != null && !type.getComponentType().isPrimitive()) {
                refer(reader.getAttributeValue(null, "elements"), line, type.getName());
            }
            return;
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (XMI.equals(reader.getAttributeNamespace(i))) {
                continue;
            }
            String name = reader.getAttributeLocalName(i);
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
            if (holdsReferences(feature.getRange())) {
                refer(reader.getAttributeValue(i), line, type.getName() + "." + name);
            }
        }
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
            // how UIMA writes null inside arrays; a view cannot hold it
            if (!isNull(number(id))) {
                references.add(new Reference(id, line, from));
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

    private static List<String> words(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        boolean one = text.chars().noneMatch(Character::isWhitespace);
        return one ? List.of(text) : List.of(text.strip().split("\\s+"));
    }

    /** {@code http:///org/example.ecore} and {@code Type} are {@code org.example.Type}. */
    private String typeName(String namespace, String localName) {
        return packages.computeIfAbsent(namespace, XmiCheck::packageName) + localName;
    }

    private static String packageName(String namespace) {
        String path = namespace.replaceFirst("^http:///", "").replaceFirst("\\.ecore$", "");
        return path.isEmpty() || path.equals("uima/noNamespace")
                ? ""
                : path.replace('/', '.') + ".";
    }
}

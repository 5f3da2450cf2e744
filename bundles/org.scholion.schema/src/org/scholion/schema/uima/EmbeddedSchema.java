/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.uima;

import java.util.Optional;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.xml.SchemaXml;

/**
 * The schema that a type system of ours carries. UIMA has no tag sets, scales, colours or rules:
 * the whole schema stands, as its XML, at the end of the type system's description, so that nothing
 * is lost when it is read back.
 */
public final class EmbeddedSchema {

    /** What precedes it; everything after it is the schema. */
    private static final String START = "[scholion:schema]";

    private static final String END = "[/scholion:schema]";

    private EmbeddedSchema() {}

    /** Puts a schema into its type system; one that is not valid cannot be read, and stays out. */
    public static void put(TypeSystemDescription system, Schema schema) {
        if (!SchemaValidator.validate(schema).isEmpty()) {
            return;
        }
        system.setDescription(schema.name() + "\n" + START + escape(SchemaXml.write(schema)) + END);
    }

    /**
     * Returns the schema of a type system that has one.
     *
     * @throws InvalidSchemaException when it is damaged or of a newer format
     */
    public static Optional<Schema> of(TypeSystemDescription system, String sourceName)
            throws InvalidSchemaException {
        @Nullable String description = system.getDescription();
        int start = description == null ? -1 : description.lastIndexOf(START);
        int end = description == null ? -1 : description.lastIndexOf(END);
        if (description == null || start < 0 || end < start) {
            return Optional.empty();
        }
        String xml = unescape(description.substring(start + START.length(), end));
        return Optional.of(SchemaXml.read(xml, sourceName));
    }

    /** On one line: what writes type systems may indent the lines of a description anew. */
    private static String escape(String xml) {
        return xml.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    private static String unescape(String line) {
        StringBuilder xml = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\' && i + 1 < line.length()) {
                i++;
                char next = line.charAt(i);
                xml.append(next == 'n' ? '\n' : next == 't' ? '\t' : next);
            } else {
                xml.append(c);
            }
        }
        return xml.toString();
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.installed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SourceText;
import org.scholion.exchange.internal.brat.BratConfiguration;
import org.scholion.exchange.internal.brat.ConfSchema;
import org.scholion.exchange.internal.xmi.TypeSystemProposal;
import org.scholion.exchange.schema.SchemaProposal;
import org.scholion.exchange.xmi.XmiSerialization;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.json.JsonSchema;
import org.scholion.schema.json.SchemaJson;
import org.scholion.words.Message;

/** The forms that schemas are given to other programs in, and taken from them. */
public enum SchemaForm {
    /** A UIMA type system. */
    UIMA {
        @Override
        public SchemaProposal read(Source source, long most) throws UnreadableSourceException {
            return TypeSystemProposal.of(source, most);
        }

        @Override
        public byte[] write(Schema schema) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try {
                XmiSerialization.writeTypeSystem(schema, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toByteArray();
        }
    },
    /** An {@code annotation.conf} of brat, with the other configurations beside it. */
    BRAT {
        @Override
        public SchemaProposal read(Source source, long most) throws UnreadableSourceException {
            ConfSchema.Read read = ConfSchema.of(source, most);
            return SchemaProposal.of(read.schema(), read.notices());
        }

        @Override
        public byte[] write(Schema schema) {
            return BratConfiguration.of(schema).getBytes(StandardCharsets.UTF_8);
        }
    },
    /** Our own, as JSON for programs that read no XML. */
    JSON {
        @Override
        public SchemaProposal read(Source source, long most) throws UnreadableSourceException {
            String text =
                    SourceText.of(source, Optional.of(StandardCharsets.UTF_8), most)
                            .decoded()
                            .text();
            try {
                return SchemaProposal.of(SchemaJson.read(text, source.displayName()), List.of());
            } catch (InvalidSchemaException e) {
                throw UnreadableSourceException.in(
                        source.displayName(),
                        Message.of("words.lines", "lines", Message.Lines.of(e.problems())));
            }
        }

        @Override
        public byte[] write(Schema schema) {
            return SchemaJson.write(schema).getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public Map<String, byte[]> beside() {
            return Map.of(
                    SchemaJson.SCHEMA_FILE, JsonSchema.text().getBytes(StandardCharsets.UTF_8));
        }
    };

    /** Returns the form of this name. */
    public static Optional<SchemaForm> of(String name) {
        return List.of(values()).stream()
                .filter(form -> form.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /**
     * Returns the form that a file of this name has: what is neither of others is a type system.
     */
    public static SchemaForm ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".conf")) {
            return BRAT;
        }
        return lower.endsWith(".json") ? JSON : UIMA;
    }

    /**
     * Reads a file.
     *
     * @param most how many bytes it may have
     * @throws UnreadableSourceException when it is none of this form
     */
    public abstract SchemaProposal read(Source source, long most) throws UnreadableSourceException;

    /** Returns a schema in this form. */
    public abstract byte[] write(Schema schema);

    /** Returns what is written into the same folder, by the names of the files; mostly nothing. */
    public Map<String, byte[]> beside() {
        return Map.of();
    }
}

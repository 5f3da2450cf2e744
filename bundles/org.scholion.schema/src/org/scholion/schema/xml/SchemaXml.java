/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaProblem;
import org.scholion.schema.SchemaValidator;
import org.scholion.schema.compile.SchemaCompiler;
import org.scholion.schema.compile.SchemaResource;
import org.scholion.words.Message;

/**
 * Schemas as XML: the serialised EMF model, canonical on writing. The same schema always gives the
 * same text, and reading it gives an equal schema.
 */
public final class SchemaXml {

    /** No sound schema comes near this size: 16 MiB. */
    public static final int MAXIMUM_BYTES = 16 << 20;

    private SchemaXml() {}

    /**
     * Reads a schema. No document type declarations are accepted and nothing outside is fetched.
     *
     * @param in the XML; is not closed
     * @param sourceName the origin for messages
     * @throws InvalidSchemaException when it is no XML, no schema or not a valid one
     * @throws IOException when the stream cannot be read
     */
    public static Schema read(InputStream in, String sourceName)
            throws InvalidSchemaException, IOException {
        byte[] bytes = in.readNBytes(MAXIMUM_BYTES + 1);
        if (bytes.length > MAXIMUM_BYTES) {
            throw new InvalidSchemaException(
                    sourceName,
                    List.of(
                            SchemaProblem.ofFile(
                                    Message.of(
                                            "schema.problem.too-large",
                                            "megabytes",
                                            MAXIMUM_BYTES >> 20))));
        }
        return SchemaCompiler.compile(
                SchemaResource.load(new ByteArrayInputStream(bytes), sourceName), sourceName);
    }

    /**
     * Reads a schema from a string.
     *
     * @param xml the XML; an encoding it declares is ignored
     * @param sourceName the origin for messages
     * @throws InvalidSchemaException when it is no XML, no schema or not a valid one
     */
    public static Schema read(String xml, String sourceName) throws InvalidSchemaException {
        return SchemaCompiler.compile(SchemaResource.load(xml, sourceName), sourceName);
    }

    /**
     * Returns the canonical XML of a schema, with {@code \n} as line ends.
     *
     * @throws IllegalArgumentException when the schema is not valid, see {@link SchemaValidator};
     *     XML cannot hold every character
     */
    public static String write(Schema schema) {
        List<SchemaProblem> problems = SchemaValidator.validate(schema);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "an invalid schema is not written: " + problems.get(0));
        }
        return SchemaResource.save(SchemaCompiler.decompile(schema));
    }

    /** Returns the canonical XML of a schema as UTF-8. */
    public static byte[] writeBytes(Schema schema) {
        return write(schema).getBytes(StandardCharsets.UTF_8);
    }
}

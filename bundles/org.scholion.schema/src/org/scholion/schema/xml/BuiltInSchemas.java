/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;

/**
 * The schemas that come with the program. None of them presets anything: what an annotator has not
 * said is not said.
 */
public final class BuiltInSchemas {

    /** The name of the schema for entities, relations and stances in news texts. */
    public static final String NEWS_STANCE = "news-stance";

    /** The name of the schema for the names of persons, organisations, places and other things. */
    public static final String NAMED_ENTITIES = "named-entities";

    /** The name of the schema for mentions that mean the same. */
    public static final String COREFERENCE = "coreference";

    /** The name of the schema without any type. */
    public static final String EMPTY = "empty";

    private BuiltInSchemas() {}

    /** Returns the names, in the order to offer them. */
    public static List<String> names() {
        return List.of(NEWS_STANCE, NAMED_ENTITIES, COREFERENCE, EMPTY);
    }

    /** Returns the built-in schema of this name. */
    public static Optional<Schema> load(String name) {
        return switch (name) {
            case EMPTY -> Optional.of(Schema.empty());
            case NEWS_STANCE, NAMED_ENTITIES, COREFERENCE -> Optional.of(read(name));
            default -> Optional.empty();
        };
    }

    private static Schema read(String name) {
        String resource = name + ".xml";
        try (InputStream in = BuiltInSchemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the bundle lacks " + resource);
            }
            return SchemaXml.read(in, resource);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + resource, e);
        } catch (InvalidSchemaException e) {
            throw new IllegalStateException("a built-in schema is not valid", e);
        }
    }
}

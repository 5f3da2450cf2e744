/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.compile.ModelReview;
import org.scholion.schema.compile.SchemaResource;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.file.BoundedFile;

/** Reads schemas from files to be edited, and writes them. Not for the thread of the window. */
final class SchemaLoading {

    private SchemaLoading() {}

    /**
     * Reads a file. A schema with mistakes is read, too: they are mended in the editor.
     *
     * @throws InvalidSchemaException when it is no XML or no schema
     */
    static SchemaDefinition read(Path file) throws IOException, InvalidSchemaException {
        byte[] bytes = BoundedFile.bytes(file, SchemaXml.MAXIMUM_BYTES);
        return SchemaResource.load(
                new ByteArrayInputStream(bytes), String.valueOf(file.getFileName()));
    }

    /**
     * Returns the XML of a schema: canonical, with one text for equal schemas, unless there are
     * mistakes in it; then as it is.
     */
    static String text(SchemaDefinition model) {
        ModelReview review = ModelReview.of(model);
        return review.valid() && review.schema().isPresent()
                ? SchemaXml.write(review.schema().get())
                : SchemaResource.save(model);
    }

    /** Writes a file as a whole, or leaves the one that was there. */
    static void write(SchemaDefinition model, Path file) throws IOException {
        byte[] bytes = text(model).getBytes(StandardCharsets.UTF_8);
        Path written = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.write(written, bytes);
            Files.move(written, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}

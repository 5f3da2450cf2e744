/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.releng.emf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The generated sources of the schema bundle are what the generator makes of its model. */
class SchemaGeneratorTest {

    private static final Path BUNDLE =
            Path.of(System.getProperty("schema.bundle", "../../bundles/org.scholion.schema"));

    @Test
    void thatTheCheckoutHoldsWhatIsGenerated(@TempDir Path work) throws IOException {
        SortedMap<String, byte[]> expected =
                SchemaGenerator.read(SchemaGenerator.generate(BUNDLE.resolve("model"), work));
        SortedMap<String, byte[]> actual = SchemaGenerator.read(BUNDLE.resolve("src-gen"));
        assertFalse(expected.isEmpty(), "the generator made nothing");
        assertEquals(
                List.copyOf(expected.keySet()),
                List.copyOf(actual.keySet()),
                "files of src-gen; run releng/generate-schema");
        expected.forEach(
                (name, bytes) ->
                        assertArrayEquals(
                                bytes,
                                actual.get(name),
                                name + " is not what is generated; run releng/generate-schema"));
    }

    @Test
    void thatGeneratedCodeDoesNotTellWhereItWasMade(@TempDir Path work) throws IOException {
        Path generated = SchemaGenerator.generate(BUNDLE.resolve("model"), work);
        String folder = work.toString();
        SchemaGenerator.read(generated)
                .forEach(
                        (name, bytes) ->
                                assertFalse(
                                        new String(bytes, StandardCharsets.UTF_8).contains(folder),
                                        name + " names the folder it was made in"));
    }
}

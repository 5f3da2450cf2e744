/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.SchemaBinding;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.MemorySource;
import org.scholion.exchange.testing.MemoryTarget;
import org.scholion.exchange.testing.SchemaAdoption;
import org.scholion.schema.Schema;

/** Takes files through a project with a schema that has all they need. */
final class ConllFiles {

    private ConllFiles() {}

    /** What came out of a file. */
    record Out(byte[] bytes, Losses losses) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Reads a file. */
    static ImportedDocument read(String format, String content) throws Exception {
        return read(format, content.getBytes(StandardCharsets.UTF_8));
    }

    static ImportedDocument read(String format, byte[] content) throws Exception {
        Map<String, byte[]> files = new TreeMap<>();
        files.put("d", content);
        return Exchange.read(format, new MemorySource("d", files));
    }

    /** Writes what was read. */
    static Out write(String format, ImportedDocument document) throws Exception {
        return write(format, document, document.annotations());
    }

    /** Writes what was read with other annotations, which go by names. */
    static Out write(String format, ImportedDocument document, List<Annotation> annotations)
            throws Exception {
        return write(format, document, annotations, WriteOptions.DEFAULT);
    }

    static Out write(
            String format,
            ImportedDocument document,
            List<Annotation> annotations,
            WriteOptions options)
            throws Exception {
        Schema schema = SchemaAdoption.adopt(Schema.empty(), SchemaNeeds.of(annotations));
        MemoryTarget target = new MemoryTarget();
        Losses losses =
                Exchange.write(
                        format,
                        target,
                        options,
                        Exchange.export(
                                document,
                                schema,
                                SchemaBinding.bind(annotations, schema).annotations()));
        return new Out(target.files().values().iterator().next(), losses);
    }
}

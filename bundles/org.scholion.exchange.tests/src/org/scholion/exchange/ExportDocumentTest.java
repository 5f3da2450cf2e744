/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.RoundTrip;
import org.scholion.schema.Schema;

/** Files of an export are there to be seen, whatever documents are called. */
class ExportDocumentTest {

    @TempDir Path folder = Path.of("");

    @ParameterizedTest
    @CsvSource({
        "a/b, a/b",
        "a.b, a.b",
        "a/, a/_",
        "'', _",
        "/, _",
        ".a, _.a",
        ".a/.b/c, _.a/_.b/c",
        "/a//b, a//b",
        "../a, _../a"
    })
    void thatNoFileIsHidden(String name, String file) throws Exception {
        ExportDocument document =
                Exchange.export(
                        ImportedDocument.ofText(
                                name, "text", "", CharsetFacts.UTF_8, Optional.empty()),
                        Schema.empty());
        assertThat(document.file()).isEqualTo(file);
        RoundTrip trip = RoundTrip.of("brat", document, folder);
        assertThat(trip.files())
                .allSatisfy(
                        path ->
                                assertThat(folder.relativize(path).toString().split("/"))
                                        .noneMatch(part -> part.startsWith(".")));
        assertThat(trip.back()).hasSize(1);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.brat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.Annotation;
import org.scholion.document.Span;
import org.scholion.exchange.FileSource;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.testing.Exchange;

/** Files that were refused or read wrongly once; skipped where they are not. */
class SharedBratCasesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "02-brat-offsets-utf16/chat.ann | Leyla,Omar | exchange.notice.convention",
                "03-brat-offsets-bytes/a.ann | Łukasz,station | exchange.notice.convention",
                "04-brat-crlf-lf-offsets/n.ann | Nadia,She,Omar | exchange.notice.convention",
                "12-brat-double-space/s.ann | 'Berlin,  Germany' | exchange.notice.other-form",
                "19-brat-quote-with-trailing-blank/b.ann | Anna,Bob | exchange.notice.other-form",
                "34-uppercase-extensions/FILE.ANN | One | -",
            })
    void thatItIsRead(String file, String words, String notice) throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        Path path = Path.of(shared, "data", "cases", file);
        ImportedDocument document = Exchange.read("brat", FileSource.of(path, path));
        List<String> covered = new ArrayList<>();
        for (Annotation annotation : document.annotations()) {
            for (Span span : annotation.spans()) {
                covered.add(span.coveredText(document.text()));
            }
        }
        assertThat(String.join(",", covered)).isEqualTo(words);
        assertThat(document.notices().stream().map(n -> n.message().code()).toList())
                .isEqualTo(notice.equals("-") ? List.of() : List.of(notice));
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Each input that went wrong once is a test of our own now; the table {@code cases.txt} says which.
 */
class CasesTest {

    private record Row(String number, String bundle, String test, String method) {

        static Row of(String line) {
            String[] words = line.split("[ #]");
            return new Row(words[0], words[1], words[2], words[3]);
        }
    }

    private static List<Row> rows() throws IOException {
        try (InputStream in = CasesTest.class.getResourceAsStream("cases.txt")) {
            String text =
                    new String(
                            Objects.requireNonNull(in, "cases.txt is not beside this class")
                                    .readAllBytes(),
                            StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#")).map(Row::of).toList();
        }
    }

    @Test
    void thatEachTestOfTheTableIsThere() throws Exception {
        for (Row row : rows()) {
            Path sources =
                    SourceTree.root().resolve("bundles").resolve(row.bundle()).resolve("src");
            try (Stream<Path> all = Files.walk(sources)) {
                assertThat(all.filter(file -> file.endsWith(row.test() + ".java")))
                        .as(row.toString())
                        .singleElement()
                        .satisfies(
                                file ->
                                        assertThat(SourceTree.text(file))
                                                .as(row.toString())
                                                .contains("void " + row.method() + "("));
            }
        }
    }

    @Test
    void thatNoCaseIsWithoutATest() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        assumeTrue(!shared.isEmpty(), "the property scholion.shared names no folder");
        try (Stream<Path> all = Files.list(Path.of(shared, "data", "cases"))) {
            List<String> numbers =
                    all.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString().split("-")[0])
                            .sorted()
                            .toList();
            assertThat(new TreeSet<>(rows().stream().map(Row::number).toList()))
                    .containsExactlyElementsOf(numbers);
        }
    }
}

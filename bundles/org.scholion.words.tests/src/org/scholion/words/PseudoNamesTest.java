/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.words.internal.PseudoLocale;

/**
 * The platform reads what {@code plugin.xml} names from files beside it, so the languages for tests
 * have such files too. They are made from the English ones, and the test says so when they are not:
 * it then writes them as they should be below {@code target/names}, to be copied over {@code
 * bundles}.
 */
class PseudoNamesTest {

    private static final String ENGLISH = "plugin.properties";

    private static final String HEAD =
            "# Made from plugin.properties, see PseudoNamesTest: a language for tests.\n";

    private static final List<PseudoLocale> LANGUAGES =
            List.of(PseudoLocale.LEFT_TO_RIGHT, PseudoLocale.RIGHT_TO_LEFT);

    @Test
    void thatTheLanguagesForTestsNameAllThatEnglishNames() throws IOException {
        List<Path> bundles = bundles();
        assertThat(bundles).isNotEmpty();
        List<String> stale = new ArrayList<>();
        for (Path bundle : bundles) {
            for (PseudoLocale language : LANGUAGES) {
                String wanted = dressed(bundle.resolve(ENGLISH), language);
                Path file = bundle.resolve(name(language));
                if (!Files.exists(file) || !Files.readString(file).equals(wanted)) {
                    stale.add(bundle.getFileName() + "/" + file.getFileName());
                    Path made = Path.of("target", "names").resolve(bundle.getFileName());
                    Files.createDirectories(made);
                    Files.writeString(made.resolve(file.getFileName()), wanted);
                }
                assertThat(Files.readString(bundle.resolve("build.properties")))
                        .as("%s", bundle.getFileName())
                        .contains(name(language));
            }
        }
        assertThat(stale)
                .as("copy %s over bundles", Path.of("target/names").toAbsolutePath())
                .isEmpty();
    }

    private static String name(PseudoLocale language) {
        return language == PseudoLocale.LEFT_TO_RIGHT
                ? "plugin_en_XA.properties"
                : "plugin_ar_XB.properties";
    }

    private static String dressed(Path english, PseudoLocale language) throws IOException {
        Properties names = new Properties();
        try (Reader reader = Files.newBufferedReader(english, StandardCharsets.UTF_8)) {
            names.load(reader);
        }
        StringBuilder file = new StringBuilder(HEAD);
        TreeMap<String, String> sorted = new TreeMap<>();
        names.stringPropertyNames().forEach(key -> sorted.put(key, names.getProperty(key)));
        sorted.forEach(
                (key, text) ->
                        file.append(key)
                                .append(" = ")
                                .append(escaped(language.dress(text)))
                                .append('\n'));
        return file.toString();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("\n", "\\n");
    }

    private static List<Path> bundles() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path bundles = at.resolve("bundles");
            if (Files.isDirectory(bundles.resolve("org.scholion.words"))) {
                try (Stream<Path> all = Files.list(bundles)) {
                    return all.filter(bundle -> Files.exists(bundle.resolve(ENGLISH)))
                            .sorted()
                            .toList();
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot list " + bundles, e);
                }
            }
        }
        throw new IllegalStateException("no checkout of Scholion above the test");
    }
}

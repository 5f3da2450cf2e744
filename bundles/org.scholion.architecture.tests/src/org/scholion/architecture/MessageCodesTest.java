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

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.tree.ClassNode;

/** Every code that a class says has a text, and every text is said by a class. */
class MessageCodesTest {

    private static final String MESSAGES = "src/org/scholion/words/messages";
    private static final String ENGLISH = "_en.properties";

    /** What stands in a constant for a piece that is put in when the program runs. */
    private static final char ARGUMENT = '\u0001';

    /** Strings that read like codes and are none: ids of commands, keys of files, field names. */
    private static final Set<String> NO_CODES =
            Set.of(
                    "project.new",
                    "project.open",
                    "project.openRecent",
                    "project.sample",
                    "document.open",
                    "document.conf",
                    "schema.xml",
                    "text.direction");

    private final Set<String> texts = new TreeSet<>();
    private final Set<String> constants = new TreeSet<>();
    private final Set<String> areas;

    MessageCodesTest() {
        List<Path> files = files();
        files.forEach(file -> texts.addAll(codes(file)));
        areas =
                files.stream()
                        .map(file -> file.getFileName().toString().replace(ENGLISH, ""))
                        .collect(Collectors.toSet());
        for (SourceBundle bundle : SourceTree.bundles()) {
            if (!bundle.isTests()) {
                for (ClassNode node : ClassFiles.of(bundle)) {
                    constants.addAll(StringConstants.of(node));
                }
            }
        }
    }

    @Test
    void thatEveryCodeInAClassHasAText() {
        Pattern code = Pattern.compile("(?:" + String.join("|", areas) + ")\\.[a-zA-Z0-9.-]+");
        Set<String> without = new TreeSet<>(constants);
        without.removeIf(text -> !code.matcher(text).matches());
        without.removeAll(texts);
        without.removeAll(NO_CODES);
        assertThat(without).as("give these a text").isEmpty();
    }

    @Test
    void thatEveryTextIsSaidByAClass() {
        Set<String> unsaid = new TreeSet<>(texts);
        unsaid.removeIf(text -> constants.contains(text) || isPutTogether(text));
        assertThat(unsaid).as("delete these texts, or say them").isEmpty();
    }

    /**
     * Returns whether a code is made of a constant beginning and constants after it, as that of a
     * rule is of {@code rule.}, the rule's id and {@code .remedy}.
     */
    private boolean isPutTogether(String code) {
        String rest = code.substring(code.indexOf('.') + 1);
        int last = rest.lastIndexOf('.');
        boolean begun = constants.contains(area(code) + "." + ARGUMENT);
        return begun
                && (constants.contains(rest)
                        || last > 0 && constants.contains(rest.substring(0, last)));
    }

    private static String area(String code) {
        return code.substring(0, code.indexOf('.'));
    }

    private static Set<String> codes(Path file) {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return read.stringPropertyNames();
    }

    private static List<Path> files() {
        Path folder =
                SourceTree.bundles().stream()
                        .map(SourceBundle::folder)
                        .map(bundle -> bundle.resolve(MESSAGES))
                        .filter(Files::isDirectory)
                        .findFirst()
                        .orElseThrow();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENGLISH)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}

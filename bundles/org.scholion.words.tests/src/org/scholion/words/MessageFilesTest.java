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

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.scholion.words.internal.Template;

/** Rules that hold of every message file, in whatever language. */
class MessageFilesTest {

    private static final Pattern FILE =
            Pattern.compile("([a-z][a-z0-9]*)_([a-z]{2,3}(?:_[A-Za-z0-9]+)*)\\.properties");
    private static final Pattern LINE = Pattern.compile("([a-z0-9.-]+) = (.+)");

    private record MessageFile(String name, String area, String language, List<String> lines) {}

    private final List<MessageFile> files = read();

    @Test
    void thatAFileIsNamedAfterItsAreaAndLanguage() {
        assertThat(files).isNotEmpty();
        for (MessageFile file : files) {
            assertThat(files)
                    .as("%s in English", file.area())
                    .anyMatch(f -> f.area().equals(file.area()) && f.language().equals("en"));
        }
    }

    @Test
    void thatEveryLineIsAMessageOfTheAreaAndStandsOnce() {
        List<String> violations = new ArrayList<>();
        for (MessageFile file : files) {
            Set<String> codes = new HashSet<>();
            for (String line : file.lines()) {
                Matcher matcher = LINE.matcher(line);
                if (!matcher.matches()
                        || !matcher.group(1).startsWith(file.area() + ".")
                        || !codes.add(matcher.group(1))) {
                    violations.add(file.name() + ": " + line);
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thatEveryPatternCanBeRead() {
        for (MessageFile file : files) {
            Locale locale = Locale.forLanguageTag(file.language().replace('_', '-'));
            for (String line : file.lines()) {
                assertThat(Template.of(pattern(line), locale)).as(line).isNotNull();
                assertThat(arguments(pattern(line))).as(line).allMatch(n -> n.matches("[a-z]\\w*"));
            }
        }
    }

    @Test
    void thatAllLanguagesHaveTheSameArguments() {
        Map<String, Set<String>> english = new HashMap<>();
        for (MessageFile file : files) {
            if (file.language().equals("en")) {
                file.lines().forEach(line -> english.put(code(line), arguments(pattern(line))));
            }
        }
        for (MessageFile file : files) {
            for (String line : file.lines()) {
                assertThat(english).as(file.name()).containsKey(code(line));
                assertThat(arguments(pattern(line)))
                        .as("%s: %s", file.name(), line)
                        .isEqualTo(english.get(code(line)));
            }
        }
    }

    private static String code(String line) {
        return line.substring(0, line.indexOf(" = "));
    }

    private static String pattern(String line) {
        return line.substring(line.indexOf(" = ") + 3).replace("\\n", "\n");
    }

    private static Set<String> arguments(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (pattern.getPartType(i) == MessagePattern.Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(pattern.getPart(i)));
            }
        }
        return names;
    }

    private static List<MessageFile> read() {
        Map<String, MessageFile> files = new TreeMap<>();
        try (var paths = Files.list(folder())) {
            for (Path path : paths.toList()) {
                String name = path.getFileName().toString();
                Matcher matcher = FILE.matcher(name);
                assertThat(matcher.matches()).as(name).isTrue();
                List<String> lines =
                        Files.readAllLines(path).stream()
                                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                                .toList();
                files.put(name, new MessageFile(name, matcher.group(1), matcher.group(2), lines));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the message files cannot be read", e);
        }
        return List.copyOf(files.values());
    }

    private static Path folder() {
        Path messages = Path.of("bundles/org.scholion.words/src/org/scholion/words/messages");
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(messages))) {
                return at.resolve(messages);
            }
        }
        throw new IllegalStateException("no checkout of Scholion above the test");
    }
}

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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A test that no runner picks up cannot fail: each is named and placed so that one does. */
class TestsAreRunTest {

    private static final Pattern TEST =
            Pattern.compile(
                    "(?m)^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate)\\b");
    private static final Pattern INCLUDED =
            Pattern.compile("<include>\\*\\*/(\\S+)\\.class</include>");
    private static final Pattern EXTENDED =
            Pattern.compile("\\b(?:extends|implements)\\s+([\\w.,<>\\s]+)\\{");

    /** What the window's runs take, as the root pom names it. */
    private final List<Pattern> windowTests =
            INCLUDED.matcher(SourceTree.text(SourceTree.root().resolve("pom.xml")))
                    .results()
                    .map(result -> Pattern.compile(result.group(1).replace("*", ".*")))
                    .toList();

    /** A class with tests, and where it lies. */
    private record Tested(SourceBundle bundle, Path file, String name, String text) {

        /** Whether it is there to be extended: a contract, or what walks have in common. */
        boolean isShared() {
            return Pattern.compile("\\b(abstract class|interface) " + name + "\\b")
                    .matcher(text)
                    .find();
        }
    }

    private static List<Tested> tested() {
        List<Tested> found = new ArrayList<>();
        for (SourceBundle bundle : SourceTree.bundles()) {
            for (Path file : javaFiles(bundle.folder())) {
                String text = SourceTree.text(file);
                if (TEST.matcher(text).find()) {
                    String name = file.getFileName().toString().replaceFirst("\\.java$", "");
                    found.add(new Tested(bundle, file, name, text));
                }
            }
        }
        return found;
    }

    @Test
    void thatEveryClassWithTestsIsNamedAsItsRunnerLooksForIt() {
        assertThat(windowTests).isNotEmpty();
        assertThat(tested())
                .hasSizeGreaterThan(100)
                .filteredOn(each -> !each.isShared())
                .filteredOn(each -> !isRun(each.bundle(), each.name()))
                .extracting(Tested::file)
                .isEmpty();
    }

    private boolean isRun(SourceBundle bundle, String name) {
        if (bundle.name().endsWith(".uitests")) {
            return windowTests.stream().anyMatch(pattern -> pattern.matcher(name).matches());
        }
        return bundle.name().endsWith(".tests") && name.endsWith("Test");
    }

    @Test
    void thatSharedTestsAreExtendedByOnesThatRun() {
        List<Tested> all = tested();
        Set<String> extended = new HashSet<>();
        for (SourceBundle bundle : SourceTree.bundles()) {
            for (Path file : bundle.isTests() ? javaFiles(bundle.folder()) : List.<Path>of()) {
                String name = file.getFileName().toString().replaceFirst("\\.java$", "");
                Matcher matcher = EXTENDED.matcher(SourceTree.text(file));
                while (matcher.find()) {
                    Stream.of(matcher.group(1).split("[^\\w]+"))
                            .filter(each -> isRun(bundle, name))
                            .forEach(extended::add);
                }
            }
        }
        assertThat(all)
                .filteredOn(Tested::isShared)
                .isNotEmpty()
                .filteredOn(each -> !extended.contains(each.name()))
                .extracting(Tested::file)
                .isEmpty();
    }

    @Test
    void thatSourcesLieWhereTheyAreCompiled() {
        List<Path> violations = new ArrayList<>();
        for (SourceBundle bundle : SourceTree.bundles()) {
            String build = SourceTree.text(bundle.folder().resolve("build.properties"));
            for (Path file : javaFiles(bundle.folder())) {
                String folder = bundle.folder().relativize(file).getName(0).toString();
                if (!build.matches("(?s).*source\\.\\.[^#]*\\b" + Pattern.quote(folder) + "/.*")) {
                    violations.add(file);
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thatNoFolderOfBundlesIsLeftOut() throws IOException {
        try (var folders = Files.list(SourceTree.root().resolve("bundles"))) {
            assertThat(folders.filter(folder -> !javaFiles(folder).isEmpty()))
                    .allSatisfy(
                            folder -> assertThat(folder.resolve("META-INF/MANIFEST.MF")).exists());
        }
    }

    /** Every Java file of a bundle but what a build has put there. */
    private static List<Path> javaFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(
                            file ->
                                    !Set.of("target", "bin")
                                            .contains(
                                                    folder.relativize(file).getName(0).toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
    }
}

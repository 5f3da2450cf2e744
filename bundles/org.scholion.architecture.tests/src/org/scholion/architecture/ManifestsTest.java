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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Manifests name what is used, all of it and nothing else, and leave nothing to be found later. */
class ManifestsTest {

    /**
     * Bundles and packages that no source names and yet are needed: by the compiler, for types that
     * stand in a signature of what is used; or to run, which a test's own platform must be told.
     */
    private static final Map<String, Set<String>> NEEDED_UNNAMED =
            Map.of(
                    // CSVParser.Builder extends a builder of Commons IO.
                    "org.scholion.agreement", Set.of("org.apache.commons.commons-io"),
                    // ObjectMapper extends a class of Jackson's core.
                    "org.scholion.agreement.tests", Set.of("com.fasterxml.jackson.core"),
                    // What Tika's parsers read with; their own manifests call it optional.
                    "org.scholion.exchange.tika",
                            Set.of(
                                    "org.apache.commons.commons-codec",
                                    "org.apache.pdfbox.jempbox",
                                    "org.apache.pdfbox.xmpbox",
                                    "org.apache.poi.ooxml",
                                    "org.jsoup",
                                    "org.scholion.slf4j"),
                    // What the projection of a schema to UIMA returns.
                    "org.scholion.project.tests", Set.of("org.apache.uima.resource.metadata"),
                    // What is compiled before, so that these tests find its classes.
                    "org.scholion.architecture.tests",
                            Set.of(
                                    "org.scholion.words",
                                    "org.scholion.cli",
                                    "org.scholion.curation",
                                    "org.scholion.exchange.parquet",
                                    "org.scholion.exchange.tika",
                                    "org.scholion.ui.curation",
                                    "org.scholion.ui.schema",
                                    "org.scholion.workbench"),
                    // What it passes on under another number.
                    "org.scholion.slf4j", Set.of("slf4j.api"),
                    // The workbench that the journeys start, its theme and its sample.
                    "org.scholion.workbench.uitests",
                            Set.of(
                                    "org.scholion.workbench",
                                    "org.scholion.ui.curation",
                                    "org.scholion.ui.schema",
                                    "org.scholion.sample",
                                    "org.scholion.words",
                                    "org.eclipse.ui.themes"));

    /** The annotations of the compiler, and what JUnit's assertions throw. */
    private static final Set<String> EVERYWHERE =
            Set.of("org.eclipse.jdt.annotation", "org.opentest4j");

    private final List<SourceBundle> bundles = SourceTree.bundles();
    private final TargetPlatform platform = TargetPlatform.read(repository());

    private static Path repository() {
        String repository = System.getProperty("scholion.repository", "");
        assumeTrue(!repository.isEmpty(), "the build says where the jars of the platform are");
        return Path.of(repository);
    }

    @Test
    void thatNoManifestLeavesItsImportsToBeFoundLater() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            if (SourceTree.text(bundle.folder().resolve("META-INF/MANIFEST.MF"))
                    .contains("DynamicImport-Package")) {
                violations.add(bundle.name());
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thatEveryBundleAndPackageNamedIsUsed() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            String sources = sources(bundle);
            Set<String> needed = bundle.isTests() ? Set.of() : ClassFiles.neededPackages(bundle);
            Predicate<String> isUsed = name -> needed.contains(name) || names(sources, name);
            List<String> unused = new ArrayList<>();
            bundle.requires().stream()
                    .filter(required -> !bundle.host().map(required::equals).orElse(false))
                    .filter(required -> packagesOf(required).stream().noneMatch(isUsed))
                    .filter(required -> !sources.contains("point=\"" + required + "."))
                    .forEach(unused::add);
            bundle.imports().stream().filter(isUsed.negate()).forEach(unused::add);
            unused.removeAll(EVERYWHERE);
            unused.removeAll(NEEDED_UNNAMED.getOrDefault(bundle.name(), Set.of()));
            unused.forEach(name -> violations.add(bundle.name() + " does not use " + name));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thatEveryPackageThatClassesNeedIsWired() {
        Set<String> ofJava =
                ModuleLayer.boot().modules().stream()
                        .flatMap(module -> module.getPackages().stream())
                        .collect(Collectors.toSet());
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            if (bundle.isTests()) {
                continue;
            }
            Set<String> missing = new TreeSet<>(ClassFiles.neededPackages(bundle));
            missing.removeAll(ofJava);
            missing.removeAll(bundle.imports());
            missing.removeAll(ClassFiles.ownPackages(bundle));
            bundle.requires().forEach(required -> missing.removeAll(packagesOf(required)));
            missing.forEach(name -> violations.add(bundle.name() + " does not import " + name));
        }
        assertThat(violations).isEmpty();
    }

    /** What requiring a bundle, of ours or of the platform, makes visible. */
    private Set<String> packagesOf(String required) {
        return bundles.stream()
                .filter(bundle -> bundle.name().equals(required))
                .map(bundle -> bundle.exports().keySet())
                .findFirst()
                .orElseGet(() -> platform.packagesOf(required));
    }

    /** Whether a text names a class of a package, and not one of a package below it. */
    private static boolean names(String text, String packageName) {
        return Pattern.compile("\\b" + Pattern.quote(packageName) + "\\.[A-Z]")
                .matcher(text)
                .find();
    }

    /** All that a bundle can name another in: its sources, generated ones too, and plugin.xml. */
    private static String sources(SourceBundle bundle) {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("src", "src-gen", "plugin.xml")) {
            Path place = bundle.folder().resolve(name);
            if (Files.exists(place)) {
                try (var files = Files.walk(place)) {
                    files.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*\\.(java|xml)"))
                            .forEach(file -> all.append(SourceTree.text(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException("cannot list " + place, e);
                }
            }
        }
        return all.toString();
    }
}

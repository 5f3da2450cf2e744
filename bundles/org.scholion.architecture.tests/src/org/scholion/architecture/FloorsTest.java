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

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds every manifest against the table of floors. */
class FloorsTest {
    private static final List<String> WINDOWING =
            List.of("org.eclipse.swt", "org.eclipse.jface", "org.eclipse.ui", "org.eclipse.e4.ui");

    /** These tests stand beside the house, not in it. */
    private static final Set<String> OUTSIDE = Set.of("org.scholion.architecture.tests");

    /**
     * Packages of the platform with the bundles that may see them: windows other than SWT's start
     * threads and fonts of their own, and a project is no folder of Eclipse's resources.
     */
    private static final Map<String, Set<String>> GUARDED =
            Map.of(
                    "java.awt", Set.of("org.scholion.figure"),
                    "org.eclipse.core.resources", Set.of());

    private final Floors floors = Floors.read();
    private final List<SourceBundle> bundles =
            SourceTree.bundles().stream()
                    .filter(bundle -> !OUTSIDE.contains(bundle.name()))
                    .toList();

    @Test
    void thatEveryBundleHasAPlace() {
        assertThat(bundles)
                .isNotEmpty()
                .allSatisfy(bundle -> assertThat(floors.placeOf(bundle.name())).isPresent());
    }

    @Test
    void thatAFolderIsNamedLikeItsBundle() {
        assertThat(bundles)
                .allSatisfy(
                        bundle ->
                                assertThat(bundle.folder().getFileName())
                                        .hasToString(bundle.name()));
    }

    @Test
    void thatBundlesUseOnlyWhatTheTableLetsThem() {
        Map<String, String> exporters = new HashMap<>();
        bundles.forEach(
                bundle ->
                        bundle.exports()
                                .keySet()
                                .forEach(name -> exporters.put(name, bundle.name())));
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            for (String required : bundle.requires()) {
                if (required.startsWith(Floors.PREFIX) && !floors.allows(bundle.name(), required)) {
                    violations.add(bundle.name() + " requires " + required);
                }
            }
            for (String imported : bundle.imports()) {
                if (imported.startsWith(Floors.PREFIX)) {
                    String exporter = exporters.getOrDefault(imported, "nobody");
                    if (!floors.allows(bundle.name(), exporter)) {
                        violations.add(bundle.name() + " imports " + imported + " of " + exporter);
                    }
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thatOnlyTheWindowsBundlesSeeAWindow() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            if (floors.placeOf(bundle.name()).map(Floors.Place::window).orElse(false)) {
                continue;
            }
            List<String> used = new ArrayList<>(bundle.requires());
            used.addAll(bundle.imports());
            used.stream()
                    .filter(FloorsTest::isWindowing)
                    .forEach(name -> violations.add(bundle.name() + " uses " + name));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thatNoClassSeesAGuardedPackage() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            if (!bundle.isTests()) {
                GUARDED.forEach(
                        (guarded, mayUse) -> {
                            if (!mayUse.contains(bundle.name())) {
                                ClassFiles.naming(bundle, guarded)
                                        .forEach(file -> violations.add(file + " uses " + guarded));
                            }
                        });
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thatNoManifestNamesAGuardedBundle() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            List<String> used = new ArrayList<>(bundle.requires());
            used.addAll(bundle.imports());
            used.stream()
                    .filter(name -> GUARDED.getOrDefault(name, Set.of(bundle.name())).isEmpty())
                    .forEach(name -> violations.add(bundle.name() + " uses " + name));
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thatAClassIsFoundByWhatItNames() {
        assertThat(bundles)
                .filteredOn(bundle -> bundle.name().equals("org.scholion.ui"))
                .singleElement()
                .satisfies(
                        bundle ->
                                assertThat(ClassFiles.naming(bundle, "org.eclipse.swt"))
                                        .contains("org/scholion/ui/images/Images.class"));
    }

    @Test
    void thatInternalPackagesAreExportedToOwnTestsAtMost() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            for (String exported : bundle.exports().keySet()) {
                boolean toOwnTests =
                        bundle.friends(exported)
                                .map(List.of(bundle.name() + ".tests")::equals)
                                .orElse(false);
                if (exported.contains(".internal") && !toOwnTests) {
                    violations.add(bundle.name() + " exports " + exported);
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    private static boolean isWindowing(String name) {
        return WINDOWING.stream()
                .anyMatch(prefix -> name.equals(prefix) || name.startsWith(prefix + "."));
    }
}

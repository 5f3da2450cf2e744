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

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Holds every manifest, and what classes name, against the table of floors. */
class FloorsTest {

    private final FloorRules rules = new FloorRules(Floors.read(), SourceTree.bundles());

    @Test
    void thatEveryBundleHasAPlace() {
        assertThat(rules.bundles()).isNotEmpty();
        assertThat(rules.withoutPlace()).isEmpty();
    }

    @Test
    void thatBundlesUseOnlyWhatTheTableLetsThem() {
        assertThat(rules.forbiddenUses()).isEmpty();
    }

    @Test
    void thatOnlyTheWindowsBundlesSeeAWindow() {
        assertThat(rules.windowsSeen()).isEmpty();
    }

    @Test
    void thatNoManifestNamesAGuardedBundle() {
        assertThat(rules.guardedUses()).isEmpty();
    }

    @Test
    void thatInternalPackagesAreExportedToOwnTestsAtMost() {
        assertThat(rules.internalsShown()).isEmpty();
    }

    @Test
    void thatABundleThatReachesUpIsFound() {
        SourceBundle upwards =
                new SourceBundle(
                        Path.of("elsewhere"),
                        "org.scholion.text",
                        Optional.empty(),
                        List.of("org.scholion.project", "org.eclipse.swt"),
                        List.of(),
                        List.of("org.eclipse.core.resources"),
                        Map.of("org.scholion.text.internal", "org.scholion.text.internal"));
        FloorRules broken = new FloorRules(Floors.read(), List.of(upwards));
        assertThat(broken.withoutPlace()).hasSize(1);
        assertThat(broken.forbiddenUses()).hasSize(1);
        assertThat(broken.windowsSeen()).hasSize(1);
        assertThat(broken.guardedUses()).hasSize(1);
        assertThat(broken.internalsShown()).hasSize(1);
    }

    @Test
    void thatNoClassSeesAGuardedPackage() {
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : rules.bundles()) {
            if (!bundle.isTests()) {
                FloorRules.GUARDED.forEach(
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
    void thatAClassIsFoundByWhatItNames() {
        assertThat(rules.bundles())
                .filteredOn(bundle -> bundle.name().equals("org.scholion.ui"))
                .singleElement()
                .satisfies(
                        bundle ->
                                assertThat(ClassFiles.naming(bundle, "org.eclipse.swt"))
                                        .contains("org/scholion/ui/images/Images.class"));
    }
}

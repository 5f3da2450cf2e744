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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every source file and package has, and what none imports. Generated code is exempt. */
class SourceFilesTest {
    private static final String HEADER =
            """
            /*
             * Copyright (c) 2026 Scholion contributors.
             *
             * This program and the accompanying materials are made available under the terms of the
             * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
             *
             * SPDX-License-Identifier: EPL-2.0
             */
            """;

    private static final Pattern IMPORT =
            Pattern.compile("^import (?:static )?([a-z][a-z0-9_.]*)\\.[A-Z]", Pattern.MULTILINE);

    private final List<SourceBundle> bundles = SourceTree.bundles();

    @Test
    void thatEveryFileBeginsWithTheHeader() {
        List<Path> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            for (Path file : bundle.sources()) {
                if (!SourceTree.text(file).startsWith(HEADER)) {
                    violations.add(file);
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thatEveryPackageIsNonNullByDefault() {
        TreeSet<Path> violations = new TreeSet<>();
        for (SourceBundle bundle : bundles) {
            for (Path file : bundle.sources()) {
                Path description = file.resolveSibling("package-info.java");
                if (!Files.exists(description)
                        || !SourceTree.text(description).contains("NonNullByDefault\n")) {
                    violations.add(file.getParent());
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thatPackagesForFriendsAreImportedByFriendsOnly() {
        Map<String, SourceBundle> exporters = new HashMap<>();
        bundles.forEach(
                bundle -> bundle.exports().keySet().forEach(name -> exporters.put(name, bundle)));
        List<String> violations = new ArrayList<>();
        for (SourceBundle bundle : bundles) {
            String user = bundle.name().replaceFirst("\\.(ui)?tests$", "");
            for (Path file : bundle.sources()) {
                IMPORT.matcher(SourceTree.text(file))
                        .results()
                        .map(match -> match.group(1))
                        .distinct()
                        .filter(name -> exporters.containsKey(name))
                        .filter(name -> !mayUse(user, name, exporters.get(name)))
                        .forEach(name -> violations.add(file + " imports " + name));
            }
        }
        assertThat(violations).isEmpty();
    }

    private static boolean mayUse(String user, String imported, SourceBundle exporter) {
        return exporter.name().equals(user)
                || exporter.friends(imported).map(friends -> friends.contains(user)).orElse(true);
    }
}

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Within a bundle, too, use goes one way. */
class PackageCirclesTest {
    static List<SourceBundle> bundles() {
        return SourceTree.bundles();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void thatPackagesStandInNoCircle(SourceBundle bundle) {
        PackageGraph graph = PackageGraph.of(bundle);
        List<String> violations = new ArrayList<>();
        for (Set<String> circle : graph.circles()) {
            violations.addAll(graph.uses(circle));
        }
        assertThat(violations).as("uses that close a circle").isEmpty();
    }

    @Test
    void thatACircleThroughAThirdPackageIsFound(@TempDir Path folder) throws IOException {
        write(folder, "a", "import org.scholion.b.B;", "class A {}");
        write(folder, "b", "import org.scholion.c.C;", "class B {}");
        write(folder, "c", "", "class C { org.scholion.a.A back; }");
        write(folder, "d", "import org.scholion.a.A;", "class D {}");
        assertThat(PackageGraph.of(bundle(folder)).circles())
                .containsExactly(Set.of("org.scholion.a", "org.scholion.b", "org.scholion.c"));
    }

    @Test
    void thatAnApiAndItsImplementationAreOneRoom(@TempDir Path folder) throws IOException {
        write(folder, "a", "import org.scholion.a.internal.Made;", "class A {}");
        write(folder, "a.internal", "import org.scholion.a.A;", "class Made {}");
        assertThat(PackageGraph.of(bundle(folder)).circles()).isEmpty();
    }

    @Test
    void thatAWordOfDocumentationIsNoUse(@TempDir Path folder) throws IOException {
        write(folder, "a", "import org.scholion.b.B;", "class A {}");
        write(folder, "b", "", "/** See {@link org.scholion.a.A}. */ class B {}");
        assertThat(PackageGraph.of(bundle(folder)).circles()).isEmpty();
    }

    private static SourceBundle bundle(Path folder) {
        return new SourceBundle(
                folder,
                "org.scholion",
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }

    private static void write(Path folder, String name, String imports, String body)
            throws IOException {
        Path directory =
                Files.createDirectories(
                        folder.resolve("src/org/scholion").resolve(name.replace('.', '/')));
        Files.writeString(
                directory.resolve("package-info.java"), "package org.scholion." + name + ";\n");
        String simpleName = body.replaceFirst("(?s).*class (\\w+).*", "$1");
        Files.writeString(
                directory.resolve(simpleName + ".java"),
                "package org.scholion." + name + ";\n" + imports + "\n" + body + "\n");
    }
}

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
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No product goes out with a library whose licence it does not state, or without a text it owes.
 */
class NoticesTest {

    @TempDir Path folder = Path.of("");

    /** What the build's program said, and with which exit code. */
    private record Run(int exit, String output) {}

    private Run notices() throws Exception {
        Path releng = SourceTree.root().resolve("releng/product");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                releng.resolve("Notices.java").toString(),
                                SourceTree.root().toString(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), output);
    }

    private void library(String name, String... files) throws IOException {
        Path plugins = Files.createDirectories(folder.resolve("product/plugins"));
        Path jar = plugins.resolve(name + "_1.0.0.jar");
        try (FileSystem content = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(content.getPath("META-INF"));
            Files.writeString(
                    content.getPath("META-INF/MANIFEST.MF"),
                    "Manifest-Version: 1.0\nBundle-SymbolicName: "
                            + name
                            + ";singleton:=true\nBundle-Version: 1.0.0\n");
            for (String file : files) {
                Files.writeString(content.getPath(file), "text");
            }
        }
    }

    @Test
    void thatEachLibraryIsNamedWithItsLicenceAndText() throws Exception {
        library("com.ibm.icu");
        library("org.apache.uima.j-core", "META-INF/LICENSE");
        library("org.scholion.text");
        Run run = notices();
        assertThat(run.output()).isEmpty();
        assertThat(run.exit()).isZero();
        Path product = folder.resolve("product");
        assertThat(product.resolve("LICENSE"))
                .hasSameTextualContentAs(SourceTree.root().resolve("LICENSE"));
        assertThat(product.resolve("licenses")).isDirectoryContaining("glob:**/Unicode-3.0.txt");
        assertThat(product.resolve("THIRD-PARTY.txt"))
                .content()
                .contains("Unicode-3.0", "META-INF/LICENSE in plugins/org.apache.uima.j-core")
                .doesNotContain("org.scholion.text");
    }

    @Test
    void thatALibraryNobodyKnowsStopsTheBuild() throws Exception {
        library("org.example.unknown", "META-INF/LICENSE");
        Run run = notices();
        assertThat(run.exit()).isNotZero();
        assertThat(run.output()).contains("org.example.unknown").contains("libraries.txt");
    }

    @Test
    void thatALibraryWithoutTheTextItOwesStopsTheBuild() throws Exception {
        library("org.apache.uima.j-core");
        Run run = notices();
        assertThat(run.exit()).isNotZero();
        assertThat(run.output()).contains("org.apache.uima.j-core", "no text");
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.words.Message;

class ManifestTest {

    private static final Path FILE = Path.of("out", Manifest.NAME);

    @TempDir Path folder = Path.of("");

    private static Manifest manifest(List<Manifest.ListedFile> files) {
        return new Manifest(
                "c0ffee",
                "gold",
                Optional.of("2026-05-01T00:00:00Z"),
                new Manifest.PinnedSchema("news", 3, "5ca1ab1e"),
                4,
                List.of(
                        new Manifest.PinnedDocument(
                                "خبر/1",
                                "aa",
                                "bb",
                                Optional.of("train"),
                                List.of(new Manifest.PinnedSet("s", "gold", 17, "done", true)))),
                files);
    }

    @Test
    void thatAManifestComesBackAsItWas() throws Exception {
        Manifest manifest = manifest(List.of(new Manifest.ListedFile("README.md", 4, "dd")));
        assertThat(ManifestJson.read(FILE, ManifestJson.write(manifest))).isEqualTo(manifest);
    }

    @Test
    void thatWhatIsNoManifestIsNamed() {
        for (String text :
                List.of(
                        "",
                        "{",
                        "[]",
                        "{}",
                        "{\"format\":\"scholion-release\",\"formatVersion\":9}")) {
            assertThatThrownBy(() -> ManifestJson.read(FILE, text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isInstanceOf(UnfitManifestException.class)
                    .hasMessageContaining(Manifest.NAME);
        }
        String whole = new String(ManifestJson.write(manifest(List.of())), StandardCharsets.UTF_8);
        for (String key : List.of("content", "schema", "documents", "files", "sequence")) {
            String lacking = whole.replace("\"" + key + "\"", "\"other\"");
            assertThatThrownBy(
                            () -> ManifestJson.read(FILE, lacking.getBytes(StandardCharsets.UTF_8)))
                    .as(key)
                    .isInstanceOf(UnfitManifestException.class);
        }
    }

    @Test
    void thatEachDifferenceOfAFolderIsNamed() throws Exception {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/a.jsonl"), "one\n");
        Files.writeString(folder.resolve("b"), "two\n");
        ReleaseFolder release = new ReleaseFolder(folder);
        Manifest manifest = manifest(release.files());
        assertThat(release.differences(manifest)).isEmpty();
        Files.writeString(folder.resolve("data/a.jsonl"), "onf\n");
        Files.delete(folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("c"), folder.resolve("data"));
        assertThat(release.differences(manifest))
                .extracting(Message::code)
                .containsExactlyInAnyOrder(
                        "release.verify.sum", "release.verify.missing", "release.verify.unlisted");
    }
}

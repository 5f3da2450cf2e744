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

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.text.TextHash;
import org.scholion.words.Message;

class ManifestTest {

    private static final Path FILE = Path.of("out", Manifest.NAME);

    @TempDir Path folder = Path.of("");

    private static Manifest manifest(List<Manifest.ListedFile> files) {
        return new Manifest(
                Manifest.LATEST,
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
                        "{\"format\":\"scholion-release\",\"formatVersion\":9}",
                        "{\"format\":\"scholion-release\",\"formatVersion\":\"1\"}",
                        new String(ManifestJson.write(manifest(List.of())), StandardCharsets.UTF_8)
                                + "{}")) {
            assertThatThrownBy(() -> ManifestJson.read(FILE, text.getBytes(StandardCharsets.UTF_8)))
                    .as(text)
                    .isInstanceOf(UnfitManifestException.class)
                    .hasMessageContaining(Manifest.NAME);
        }
        String whole = new String(ManifestJson.write(manifest(List.of())), StandardCharsets.UTF_8);
        for (String key :
                List.of(
                        "content",
                        "schema",
                        "documents",
                        "files",
                        "sequence",
                        "released",
                        "digest")) {
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
        Files.write(folder.resolve(Manifest.NAME), ManifestJson.write(manifest));
        assertThat(release.differences(manifest)).isEmpty();
        Files.writeString(folder.resolve("data/a.jsonl"), "onf\n");
        Files.delete(folder.resolve("b"));
        Files.createSymbolicLink(folder.resolve("c"), folder.resolve("data"));
        assertThat(release.differences(manifest))
                .extracting(Message::code)
                .containsExactlyInAnyOrder(
                        "release.verify.sum", "release.verify.missing", "release.verify.unlisted");
    }

    @Test
    void thatWhatIsMissingIsNamedByItsPath() {
        String whole = new String(ManifestJson.write(manifest(List.of())), StandardCharsets.UTF_8);
        for (String key : List.of("documents[0].sets[0].sequence", "schema.version")) {
            String last = key.substring(key.lastIndexOf('.') + 1);
            byte[] broken =
                    whole.replaceFirst(
                                    "\"" + last + "\" : \\d+",
                                    "\"" + last + "\" : 4294967297000000000000")
                            .getBytes(StandardCharsets.UTF_8);
            assertThatThrownBy(() -> ManifestJson.read(FILE, broken)).hasMessageContaining(key);
        }
    }

    @Test
    void thatTheDigestIsThatOfTheRestAsCanonicalJson() throws Exception {
        String whole = new String(ManifestJson.write(manifest(List.of())), StandardCharsets.UTF_8);
        String canonical =
                "{\"catalogue\":4,\"content\":\"c0ffee\",\"documents\":[{\"name\":\"خبر/1\","
                        + "\"sets\":[{\"id\":\"s\",\"member\":\"gold\",\"released\":true,"
                        + "\"sequence\":17,\"state\":\"done\"}],\"sourceSha256\":\"bb\","
                        + "\"split\":\"train\",\"textSha256\":\"aa\"}],\"files\":[],"
                        + "\"format\":\"scholion-release\",\"formatVersion\":2,\"of\":\"gold\","
                        + "\"schema\":{\"id\":\"news\",\"sha256\":\"5ca1ab1e\",\"version\":3},"
                        + "\"time\":\"2026-05-01T00:00:00Z\"}";
        String sum = TextHash.sha256(canonical.getBytes(StandardCharsets.UTF_8));
        assertThat(whole).endsWith("\"digest\" : \"" + sum + "\"\n}\n");
        byte[] closer = whole.replace(" : ", ":").getBytes(StandardCharsets.UTF_8);
        assertThat(ManifestJson.changed(FILE, closer)).as("blanks say nothing").isEmpty();
        byte[] other = whole.replace("17", "18").getBytes(StandardCharsets.UTF_8);
        assertThat(ManifestJson.changed(FILE, other).orElseThrow().toString())
                .contains(Manifest.NAME, "digest", sum);
        byte[] more =
                whole.replace("\"of\"", "\"note\" : 1, \"of\"").getBytes(StandardCharsets.UTF_8);
        assertThat(ManifestJson.changed(FILE, more)).isPresent();
    }

    @Test
    void thatCanonicalJsonEscapesAsRfc8785Does() throws Exception {
        String json =
                "{\"b\": [1, null, true, {}], \"a\u20ac\": \"\\u0007\\u000A\\u0022\\\\/\\u007f\u2028\"}";
        assertThat(CanonicalJson.of(new ObjectMapper().readTree(json)))
                .isEqualTo(
                        "{\"a\u20ac\":\"\\u0007\\n\\\"\\\\/\u007f\u2028\",\"b\":[1,null,true,{}]}");
    }

    @Test
    void thatAManifestOfTheFirstVersionIsReadAndWrittenAsItWas() throws Exception {
        String first =
                """
                {
                  "format" : "scholion-release",
                  "formatVersion" : 1,
                  "content" : "c0ffee",
                  "of" : "gold",
                  "time" : null,
                  "schema" : {
                    "id" : "news",
                    "version" : 1,
                    "sha256" : "5ca1ab1e"
                  },
                  "catalogue" : 0,
                  "documents" : [
                    {
                      "name" : "a",
                      "textSha256" : "aa",
                      "sourceSha256" : "bb",
                      "split" : null,
                      "sets" : [
                        {
                          "id" : "5e01",
                          "member" : "annotator-9",
                          "sequence" : 1,
                          "state" : "done",
                          "released" : true
                        }
                      ]
                    }
                  ],
                  "files" : [
                    {
                      "name" : "README.md",
                      "bytes" : 878,
                      "sha256" : "dd"
                    }
                  ]
                }
                """;
        byte[] bytes = first.getBytes(StandardCharsets.UTF_8);
        Manifest manifest = ManifestJson.read(FILE, bytes);
        assertThat(manifest.formatVersion()).isEqualTo(1);
        assertThat(ManifestJson.write(manifest)).isEqualTo(bytes);
        assertThat(ManifestJson.changed(FILE, bytes)).as("it has no digest").isEmpty();
    }
}

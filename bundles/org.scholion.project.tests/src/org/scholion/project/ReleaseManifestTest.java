/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.words.Message;

/** What is changed by hand in the manifest of a release is found. */
class ReleaseManifestTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String VOTES =
            "of: votes\nformats: [jsonl, txt]\nsplits: {parts: {train: 0.5, test: 0.5}}\n";

    @TempDir Path folder = Path.of("");

    private int releases;

    private Path release(ReleasedProject project, String recipe) throws Exception {
        releases++;
        Path out = folder.resolve("out" + releases);
        project.build(out, Optional.of(recipe), Optional.empty());
        return out;
    }

    private static JsonNode manifest(Path release) throws Exception {
        return JSON.readTree(release.resolve("manifest.json").toFile());
    }

    private static void write(Path release, JsonNode manifest) throws Exception {
        Files.writeString(
                release.resolve("manifest.json"),
                manifest.toPrettyString().replace("\r", "") + "\n");
    }

    /** Makes it what it was before manifests had a digest. */
    private static void makeFirst(Path release) throws Exception {
        Path file = release.resolve("manifest.json");
        String text = Files.readString(file);
        Files.writeString(
                file,
                text.replace("\"formatVersion\" : 2", "\"formatVersion\" : 1")
                        .replaceFirst(",\\n  \"digest\" : \"[0-9a-f]+\"\\n}", "\n}"));
    }

    /** What changes one value of a manifest each, by where it stands. */
    private record Edit(String where, Consumer<JsonNode> change) {}

    private static List<Edit> edits(String where, JsonNode node) {
        List<Edit> edits = new ArrayList<>();
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(
                            entry -> {
                                String key = entry.getKey();
                                String at = where + "/" + key;
                                if (entry.getValue().isValueNode()) {
                                    JsonNode other = other(entry.getValue());
                                    edits.add(
                                            new Edit(
                                                    at,
                                                    tree ->
                                                            ((ObjectNode) tree.at(where))
                                                                    .set(key, other)));
                                }
                                edits.addAll(edits(at, entry.getValue()));
                            });
        }
        if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                edits.add(
                        new Edit(
                                where + "/-" + i, tree -> ((ArrayNode) tree.at(where)).remove(at)));
                edits.addAll(edits(where + "/" + i, array.get(i)));
            }
        }
        return edits;
    }

    private static JsonNode other(JsonNode value) {
        return switch (value.getNodeType()) {
            case BOOLEAN -> BooleanNode.valueOf(!value.asBoolean());
            case NUMBER -> LongNode.valueOf(value.asLong() + 1);
            case STRING -> TextNode.valueOf("0" + value.asText());
            default -> TextNode.valueOf("more");
        };
    }

    /**
     * Returns what is said of each edit; what is no manifest any more is refused, which is said
     * too.
     */
    private static String said(Path release) throws Exception {
        try {
            return ReleasedProject.verifyAlone(release).toString();
        } catch (DataProblemException e) {
            return "[refused: " + e.getMessage() + "]";
        }
    }

    @Test
    void thatAnyValueChangedByHandIsFoundWithoutTheProject() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            for (String recipe :
                    List.of(VOTES, "of: gold\n", VOTES.replace(", txt", "") + "text: withhold\n")) {
                Path out = release(project, recipe);
                assertThat(said(out)).as(recipe).isEqualTo("[]");
                List<Edit> edits = edits("", manifest(out));
                assertThat(edits).hasSizeGreaterThan(50);
                for (Edit edit : edits) {
                    JsonNode tree = manifest(out);
                    String before = Files.readString(out.resolve("manifest.json"));
                    edit.change().accept(tree);
                    write(out, tree);
                    assertThat(said(out))
                            .as(edit.where())
                            .isNotEqualTo("[]")
                            .contains("manifest.json");
                    Files.writeString(out.resolve("manifest.json"), before);
                }
            }
        }
    }

    @Test
    void thatWhatFilesTellIsHeldAgainstThemAndNamed() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path out = release(project, VOTES);
            makeFirst(out);
            assertThat(said(out)).isEqualTo("[]");
            JsonNode tree = manifest(out);
            for (String key :
                    List.of(
                            "textSha256",
                            "sourceSha256",
                            "split",
                            "state",
                            "member",
                            "released",
                            "id",
                            "version",
                            "sha256",
                            "name")) {
                List<Edit> edits =
                        edits("", manifest(out)).stream()
                                .filter(edit -> edit.where().endsWith("/" + key))
                                .filter(edit -> isTold(tree, edit.where()))
                                .toList();
                assertThat(edits).as(key).isNotEmpty();
                for (Edit edit : edits) {
                    JsonNode edited = manifest(out);
                    String before = Files.readString(out.resolve("manifest.json"));
                    edit.change().accept(edited);
                    write(out, edited);
                    assertThat(said(out)).as(edit.where()).isNotEqualTo("[]");
                    Files.writeString(out.resolve("manifest.json"), before);
                }
            }
            ((ObjectNode) tree.at("/documents/1")).put("split", "dev");
            for (JsonNode set : tree.at("/documents/0/sets")) {
                ((ObjectNode) set).put("state", "new");
            }
            ((ObjectNode) tree.at("/schema")).put("version", 7);
            write(out, tree);
            assertThat(said(out))
                    .contains("split", "dev", "documents.jsonl", "sets", "schema.version", "7");
        }
    }

    /** No file tells what a set is called, nor anything of one that is not released. */
    private static boolean isTold(JsonNode manifest, String where) {
        String above = where.substring(0, where.lastIndexOf('/'));
        boolean set = above.matches(".*/sets/\\d+");
        return !set
                || where.endsWith("/released")
                || manifest.at(above + "/released").asBoolean() && !where.endsWith("/id");
    }

    @Test
    void thatTheProjectSaysWhichValueWasChanged() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path out = release(project, VOTES);
            JsonNode tree = manifest(out);
            ObjectNode set = (ObjectNode) tree.at("/documents/0/sets/1");
            long sequence = set.path("sequence").asLong();
            set.put("sequence", sequence + 5);
            ((ObjectNode) tree).put("catalogue", 9).put("note", "mine");
            write(out, tree);
            List<Message> found = project.verify(out);
            assertThat(found)
                    .extracting(Message::code)
                    .containsExactlyInAnyOrder(
                            "release.verify.digest",
                            "release.rebuild.value",
                            "release.rebuild.value",
                            "release.rebuild.more-value");
            assertThat(found.toString())
                    .contains(
                            tree.at("/documents/0/name").asText(),
                            set.path("id").asText(),
                            ".sequence",
                            Long.toString(sequence + 5),
                            "catalogue",
                            "note");
        }
    }

    @Test
    void thatAContentChangedByHandIsSaidBesidesThatTheProjectDoesNotKnowIt() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path out = release(project, VOTES);
            JsonNode tree = manifest(out);
            ((ObjectNode) tree).put("content", "0".repeat(64));
            write(out, tree);
            assertThat(project.verify(out))
                    .extracting(Message::code)
                    .containsExactly("release.verify.digest", "release.verify.unknown");
        }
    }

    @Test
    void thatOtherBlanksSayNothingButAreNamedWithTheProject() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path out = release(project, VOTES);
            Files.writeString(out.resolve("manifest.json"), manifest(out).toString());
            assertThat(ReleasedProject.verifyAlone(out)).isEmpty();
            assertThat(project.verify(out))
                    .extracting(Message::code)
                    .containsExactly("release.rebuild.written");
        }
    }

    @Test
    void thatAManifestOfTheFirstVersionVerifiesAndIsMadeAgainAsItWas() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path out = release(project, VOTES);
            makeFirst(out);
            assertThat(Files.readString(out.resolve("manifest.json"))).doesNotContain("digest");
            assertThat(ReleasedProject.verifyAlone(out)).isEmpty();
            assertThat(project.verify(out)).isEmpty();
            JsonNode tree = manifest(out);
            ((ObjectNode) tree).put("catalogue", 9);
            write(out, tree);
            assertThat(project.verify(out).toString()).contains("catalogue");
        }
    }
}

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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.HistoryEntry;
import org.scholion.corpus.SetState;
import org.scholion.words.Message;

class ReleaseTest {

    private static final Optional<String> NONE = Optional.empty();

    @TempDir Path folder = Path.of("");

    @Test
    void thatAReleaseHoldsGoldOfAllDocumentsAndVerifies() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path out = folder.resolve("out");
            assertThat(project.build(out, NONE, NONE).documents()).isEqualTo(2);
            assertThat(ReleasedProject.files(out))
                    .containsKeys(
                            "manifest.json",
                            "schema.xml",
                            "data/jsonl/documents.jsonl",
                            "README.md",
                            "croissant.json",
                            "CITATION.cff",
                            "agreement-report.json",
                            "documents.jsonl",
                            "report.json",
                            "guidelines.html");
            assertThat(ReleasedProject.verifyAlone(out)).isEmpty();
            assertThat(project.verify(out)).isEmpty();
        }
    }

    @Test
    void thatBuildingAgainMakesTheSameBytesAndIsRememberedOnce() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(folder.resolve("a"), NONE, Optional.of("votes"));
            project.build(folder.resolve("b"), NONE, Optional.of("votes"));
            assertThat(ReleasedProject.files(folder.resolve("a")))
                    .isEqualTo(ReleasedProject.files(folder.resolve("b")));
            assertThat(project.project.store().releases().all()).hasSize(1);
            assertThat(project.project.store().history().entries())
                    .filteredOn(entry -> entry.what() == HistoryEntry.What.RELEASE_MADE)
                    .hasSize(1);
        }
    }

    @Test
    void thatAReleaseRebuildsAfterAnyLaterWork() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(folder.resolve("gold"), NONE, NONE);
            project.build(folder.resolve("votes"), NONE, Optional.of("votes"));
            project.build(folder.resolve("one"), NONE, Optional.of("zorblatt"));
            Map<String, String> before = ReleasedProject.files(folder.resolve("gold"));
            project.project.store().members().rename("zorblatt", "aardvarkia", "Xylophane");
            DocumentRecord pact =
                    project.project.store().documents().find("news/pact").orElseThrow();
            project.project
                    .store()
                    .sets()
                    .saveState(
                            project.project
                                    .store()
                                    .sets()
                                    .find(pact.id(), "quixandra")
                                    .orElseThrow()
                                    .id(),
                            SetState.IN_PROGRESS,
                            Optional.empty(),
                            "Xylophane");
            project.begun(
                    "news/pact", "quixandra", ReleasedProject.mention("quixandra", "gpe", 29, 34));
            project.done(
                    "news/اجتماع",
                    "curvimeter",
                    ReleasedProject.mention("curvimeter", "person", 6, 10));
            project.project.store().decisions().undo(pact.id(), "Xylophane");
            project.project.store().documentCare().rename(pact.id(), "renamed", "Xylophane");
            project.project.store().documentCare().remove(pact.id(), "Xylophane", Optional.empty());
            assertThat(project.verify(folder.resolve("gold"))).isEmpty();
            assertThat(project.verify(folder.resolve("votes"))).isEmpty();
            assertThat(project.verify(folder.resolve("one"))).isEmpty();
            assertThat(ReleasedProject.files(folder.resolve("gold"))).isEqualTo(before);
        }
    }

    @Test
    void thatWhatWasChangedIsNamed() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Path out = folder.resolve("out");
            project.build(out, NONE, NONE);
            Files.writeString(out.resolve("more.txt"), "x");
            byte[] bytes = Files.readAllBytes(out.resolve("schema.xml"));
            bytes[bytes.length / 2] ^= 1;
            Files.write(out.resolve("schema.xml"), bytes);
            assertThat(ReleasedProject.verifyAlone(out))
                    .extracting(Message::code)
                    .containsExactly("release.verify.sum", "release.verify.unlisted");
            assertThat(ReleasedProject.verifyAlone(out).toString())
                    .contains("schema.xml", "more.txt");
            Files.delete(out.resolve("schema.xml"));
            assertThat(ReleasedProject.verifyAlone(out))
                    .extracting(Message::code)
                    .containsExactly("release.verify.missing", "release.verify.unlisted");
        }
    }

    @Test
    void thatNobodyIsNamedInAnyFormat() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            for (String of : List.of("gold", "votes", "zorblatt")) {
                String recipe =
                        "of: " + of + "\nformats: [jsonl, xmi, brat, conll2003, hf-jsonl, txt]\n";
                Path out = folder.resolve(of);
                project.build(out, Optional.of(recipe), NONE);
                ReleasedProject.files(out)
                        .forEach(
                                (name, text) -> {
                                    for (String member : ReleasedProject.NAMES) {
                                        assertThat(name).doesNotContain(member);
                                        assertThat(text).as(name).doesNotContain(member);
                                    }
                                });
            }
        }
    }

    @Test
    void thatPseudonymsDifferBetweenReleases() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            project.build(folder.resolve("a"), Optional.of("of: votes\n"), NONE);
            project.build(folder.resolve("b"), Optional.of("of: votes\ntitle: Another\n"), NONE);
            assertThat(pseudonyms(folder.resolve("a")))
                    .hasSize(2)
                    .doesNotContainAnyElementsOf(pseudonyms(folder.resolve("b")));
        }
    }

    private static List<String> pseudonyms(Path release) throws Exception {
        try (var files = Files.list(release.resolve("data/jsonl"))) {
            String all = Files.readString(files.findFirst().orElseThrow());
            return Pattern.compile("annotator-[0-9a-f]+")
                    .matcher(all)
                    .results()
                    .map(r -> r.group())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void thatAnOptionThatItsFormatLeavesAsideIsRefusedWithThoseItHas() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Map<String, List<String>> wrong =
                    Map.of(
                            "formats:\n  - jsonl\n  - format: spacy\n    unit: sentence\n    scheme: iob2\n",
                            List.of("line 5", "scheme", "spacy", "unit", "tokens"),
                            "formats:\n  - format: txt\n    offsets: utf8\n",
                            List.of("line 3", "offsets", "txt", "no options"),
                            "formats:\n  - {format: jsonl,\n     priority: [A,\n      B]}\n",
                            List.of("line 3", "priority", "jsonl", "offsets"));
            for (Map.Entry<String, List<String>> each : wrong.entrySet()) {
                Path out = folder.resolve("out");
                assertThatThrownBy(() -> project.build(out, Optional.of(each.getKey()), NONE))
                        .isInstanceOf(DataProblemException.class)
                        .hasMessageContainingAll(each.getValue().toArray(new String[0]));
                assertThat(out).doesNotExist();
            }
        }
    }

    @Test
    void thatWhatARecipeAsksForInVainIsSaidOfItsFile() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            String split = "of: votes\nsplits:\n  parts: {train: 0.5, test: 0.5}\n";
            Map<String, List<String>> wrong =
                    Map.of(
                            split + "  by-date: true\n",
                            List.of("line 4", "date in its metadata"),
                            split + "  together: [month]\n",
                            List.of("line 4", "month in its metadata"),
                            split + "  keep: nowhere\n",
                            List.of("line 4", "nowhere", "no folder of a release"),
                            "of: nobody\n",
                            List.of("line 1", "gold", "votes", "zorblatt"),
                            "of: zorblatt\ndocuments: {names: [short], except: [short]}\n",
                            List.of("No document has annotations of zorblatt"),
                            "of: votes\nurl: data\n",
                            List.of("line 2", "data is no URL"),
                            "of: votes\nformats:\n  - format: chat\n    template: '{texts}'\n",
                            List.of("line 4", "{texts}", "{text}"),
                            "of: votes\nformats:\n  - format: chat\n    template: What?\n",
                            List.of("line 4", "needs the place {text}"));
            for (Map.Entry<String, List<String>> each : wrong.entrySet()) {
                Path out = folder.resolve("out");
                assertThatThrownBy(() -> project.build(out, Optional.of(each.getKey()), NONE))
                        .as(each.getKey())
                        .isInstanceOf(DataProblemException.class)
                        .hasMessageContaining("recipe.yaml")
                        .hasMessageContainingAll(each.getValue().toArray(new String[0]));
                assertThat(out).doesNotExist();
            }
        }
    }

    @Test
    void thatARecipeThatNamesWhatIsNotThereIsRefusedWithItsLine() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Map<String, String> wrong =
                    Map.of(
                            "of: gold\nfoo: 1\n", "line 2",
                            "of: nobody\n", "line 1",
                            "formats:\n  - jsonl\n  - exl\n", "line 3",
                            "documents:\n  labels: [Unicorn]\n", "line 2",
                            "documents:\n  names: ['*.nothing']\n", "line 2",
                            "documents:\n\n  languages: tlh\n", "line 3",
                            "of: [a\n", "line 2",
                            "splits:\n  parts: {train: 0.9, test: 0.2}\n", "line 2");
            for (Map.Entry<String, String> each : wrong.entrySet()) {
                Path out = folder.resolve("out");
                assertThatThrownBy(() -> project.build(out, Optional.of(each.getKey()), NONE))
                        .isInstanceOf(DataProblemException.class)
                        .hasMessageContaining("recipe.yaml")
                        .hasMessageContaining(each.getValue());
                assertThat(out).doesNotExist();
            }
        }
    }

    @Test
    void thatPartsThatAreKeptAreThoseOfTheRecipeAndOfAReleaseAsItWasMade() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            String split = "of: votes\nsplits:\n  parts: {train: 0.5, %s: 0.5}\n";
            Path first = folder.resolve("first");
            project.build(first, Optional.of(split.formatted("validation")), NONE);
            String keep = split + "  keep: first\n";
            Path out = folder.resolve("out");
            assertThatThrownBy(() -> project.build(out, Optional.of(keep.formatted("test")), NONE))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContainingAll("recipe.yaml", "line 4", "validation", "train, test");
            project.build(out, Optional.of(keep.formatted("validation")), NONE);
            assertThat(Files.readString(out.resolve("documents.jsonl")))
                    .isEqualTo(Files.readString(first.resolve("documents.jsonl")));
            Path manifest = first.resolve("manifest.json");
            Files.writeString(
                    manifest, Files.readString(manifest).replace("\"train\"", "\"validation\""));
            Path other = folder.resolve("other");
            assertThatThrownBy(
                            () ->
                                    project.build(
                                            other, Optional.of(keep.formatted("validation")), NONE))
                    .isInstanceOf(DataProblemException.class)
                    .hasMessageContainingAll("recipe.yaml", "line 4", "digest", "changed");
            assertThat(other).doesNotExist();
        }
    }
}

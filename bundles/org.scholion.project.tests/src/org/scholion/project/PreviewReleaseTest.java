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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.release.BuildRelease;
import org.scholion.project.release.FindRelease;
import org.scholion.project.release.PreviewRelease;
import org.scholion.project.release.ReadReleaseRecipe;
import org.scholion.project.release.SaveReleaseRecipe;
import org.scholion.release.Manifest;
import org.scholion.release.ReleaseFolder;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.words.Message;

/** What is told of a release before it is made. */
class PreviewReleaseTest {

    @TempDir Path folder = Path.of("");

    private static PreviewRelease.Result look(ReleasedProject project, RecipeForm form)
            throws Exception {
        return new PreviewRelease(project.project.open, InstalledFormats.builtIn())
                .run(new PreviewRelease.Request(form), Progress.NONE);
    }

    private static RecipeForm of(String whose) {
        return RecipeForm.NOTHING
                .with("of", whose)
                .withFormats(List.of(new RecipeForm.FormFormat("jsonl", Map.of())));
    }

    @Test
    void thatAReleaseHoldsWhatWasForeseen() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            RecipeForm form =
                    of("zorblatt")
                            .withParts(new LinkedHashMap<>(Map.of("train", "0.5", "test", "0.5")));
            PreviewRelease.Result foreseen = look(project, form);
            assertThat(foreseen.wrong()).isEmpty();
            assertThat(foreseen.documents()).isEqualTo(3);
            assertThat(foreseen.parts()).hasSize(2);
            assertThat(foreseen.parts().stream().mapToInt(PreviewRelease.Part::documents).sum())
                    .isEqualTo(3);
            Path out = folder.resolve("out");
            new BuildRelease(project.project.open, InstalledFormats.builtIn())
                    .run(
                            BuildRelease.Request.composed(out, form.text(), "Xylophane"),
                            Progress.NONE);
            Manifest manifest = new ReleaseFolder(out).manifest();
            for (PreviewRelease.Part part : foreseen.parts()) {
                assertThat(manifest.documents())
                        .filteredOn(document -> document.split().equals(part.name()))
                        .hasSize(part.documents());
            }
            assertThat(project.project.store().releases().all()).hasSize(1);
        }
    }

    @Test
    void thatASavedRecipeMakesTheSameBytesAsTheFormItWasSavedFrom() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            RecipeForm form =
                    of("votes")
                            .with("title", "مواقف: \"1\"")
                            .with("documents.names", List.of("news/*"))
                            .with("time", "2026-05-01T00:00:00Z");
            Path recipe = folder.resolve("release.yaml");
            new SaveReleaseRecipe().run(new SaveReleaseRecipe.Request(form, recipe));
            assertThat(new ReadReleaseRecipe().run(recipe)).isEqualTo(form);
            BuildRelease build = new BuildRelease(project.project.open, InstalledFormats.builtIn());
            Path composed = folder.resolve("composed");
            Path repeated = folder.resolve("repeated");
            build.run(
                    BuildRelease.Request.composed(composed, form.text(), "Xylophane"),
                    Progress.NONE);
            build.run(
                    new BuildRelease.Request(
                            repeated, Optional.of(recipe), Optional.empty(), "Xylophane"),
                    Progress.NONE);
            assertThat(ReleasedProject.files(repeated)).isEqualTo(ReleasedProject.files(composed));
        }
    }

    @Test
    void thatWhatIsWrongIsSaidAtItsKey() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            Map<String, RecipeForm> wrong = new LinkedHashMap<>();
            wrong.put("of", of("nobody"));
            wrong.put("time", of("votes").with("time", "soon"));
            wrong.put("documents.names", of("votes").with("documents.names", List.of("x/*")));
            wrong.put("documents.labels", of("votes").with("documents.labels", List.of("Unicorn")));
            wrong.put(
                    "documents.languages", of("votes").with("documents.languages", List.of("tlh")));
            wrong.put(
                    "formats",
                    of("votes").withFormats(List.of(new RecipeForm.FormFormat("exl", Map.of()))));
            wrong.put(
                    "splits.parts",
                    of("votes")
                            .withParts(Map.of("train", "0.4", "validation", "0.3", "test", "0.3")));
            wrong.put(
                    "splits.keep",
                    of("votes")
                            .withParts(Map.of("train", "0.5", "test", "0.5"))
                            .with("splits.keep", "/nowhere"));
            for (Map.Entry<String, RecipeForm> each : wrong.entrySet()) {
                assertThat(look(project, each.getValue()).wrong())
                        .as(each.getKey())
                        .hasValueSatisfying(
                                said -> {
                                    assertThat(said.key()).isEqualTo(each.getKey());
                                    assertThat(said.what().toString()).doesNotContain(".yaml");
                                });
            }
        }
    }

    @Test
    void thatAnOptionThatIsWrongIsCalledAsTheWindowCallsIt() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            RecipeForm form =
                    of("votes")
                            .withFormats(
                                    List.of(
                                            new RecipeForm.FormFormat(
                                                    "hf-jsonl", Map.of("unit", "window(2,3)"))));
            assertThat(look(project, form).wrong())
                    .hasValueSatisfying(
                            said -> assertThat(said.what().toString()).startsWith("Row cannot be"));
        }
    }

    @Test
    void thatWhyThereIsNoReleaseInAFolderIsTold() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Map<String, String> reasons = new LinkedHashMap<>();
        reasons.put("a\0b", "release.find.no-name");
        reasons.put(folder.resolve("nowhere").toString(), "release.verify.no-folder");
        reasons.put(file.toString(), "release.verify.no-folder");
        reasons.put(empty.toString(), "release.find.no-release");
        for (Map.Entry<String, String> each : reasons.entrySet()) {
            FindRelease.Result result = new FindRelease().run(each.getKey());
            assertThat(result.folder()).isEmpty();
            assertThat(result.objection().map(Message::code)).contains(each.getValue());
        }
        Files.writeString(empty.resolve(Manifest.NAME), "{}");
        assertThat(new FindRelease().run(" " + empty + " ").folder())
                .contains(empty.toAbsolutePath());
    }

    @Test
    void thatOneBeginsWithGoldWhereThereIsAny() throws Exception {
        try (ReleasedProject project = new ReleasedProject(folder)) {
            RecipeForm usual =
                    new PreviewRelease(project.project.open, InstalledFormats.builtIn()).usual();
            assertThat(usual.value("of")).isEqualTo("gold");
            assertThat(usual.formats()).extracting(RecipeForm.FormFormat::id).contains("jsonl");
            assertThat(look(project, usual).wrong()).isEmpty();
        }
    }

    @Test
    void thatARecipeThatIsNoneIsSaidWithItsFileAndLine() throws Exception {
        Path recipe = Files.writeString(folder.resolve("bad.yaml"), "of: gold\nfoo: 1\n");
        assertThatThrownBy(() -> new ReadReleaseRecipe().run(recipe))
                .isInstanceOf(DataProblemException.class)
                .hasMessageContaining("bad.yaml")
                .hasMessageContaining("line 2");
    }

    @Test
    void thatARelativeFolderOfAFileIsTheSameFolderInTheForm() throws Exception {
        Path recipe =
                Files.writeString(
                        folder.resolve("release.yaml"),
                        "splits: {parts: {train: 0.5, test: 0.5}, keep: earlier}\n");
        assertThat(new ReadReleaseRecipe().run(recipe).value("splits.keep"))
                .isEqualTo(folder.resolve("earlier").toAbsolutePath().toString());
    }
}

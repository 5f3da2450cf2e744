/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.exchange.layout.LayoutUnit;
import org.scholion.text.OffsetUnit;

class RecipeReaderTest {

    private static final Path FILE = Path.of("release.yaml");

    private static Recipe read(String text) throws RecipeException {
        return new RecipeReader(List.of(FormatChoice.of("jsonl"))).read(FILE, text);
    }

    @Test
    void thatAllOfARecipeIsRead() throws Exception {
        Recipe recipe =
                read(
                        """
                        title: مواقف في الأخبار
                        version: "1.2"
                        licence: CC-BY-4.0
                        authors:
                          - name: Mira Sen
                            orcid: https://orcid.org/0000-0000-0000-0000
                          - An Institute
                        time: 2026-05-01T00:00:00Z
                        documents:
                          states: [done]
                          names: ["news/*", "*.old"]
                          languages: ar
                          metadata: {outlet: [a, b]}
                          labels: [Person]
                        of: votes
                        text: withhold
                        formats:
                          - jsonl
                          - format: hf-jsonl
                            unit: window(64,32)
                            offsets: utf16
                            priority: [Person, Place]
                        splits:
                          parts: {train: 0.8, validation: 0.1, test: 0.1}
                          seed: 7
                          near: 0.9
                          together: [outlet, month]
                          by-date: true
                          keep: ../earlier
                          translations:
                            - [a, b]
                        """);
        assertThat(recipe.about().title()).contains("مواقف في الأخبار");
        assertThat(recipe.about().version()).contains("1.2");
        assertThat(recipe.about().authors())
                .extracting(About.Author::name)
                .containsExactly("Mira Sen", "An Institute");
        assertThat(recipe.time()).contains(Instant.parse("2026-05-01T00:00:00Z"));
        assertThat(recipe.documents().names())
                .containsExactly(new Placed<>("news/*", 11), new Placed<>("*.old", 11));
        assertThat(recipe.documents().metadata().get("outlet").any()).containsExactly("a", "b");
        assertThat(recipe.of()).isEqualTo(new Placed<>("votes", 15));
        assertThat(recipe.withheld()).isTrue();
        assertThat(recipe.formats())
                .extracting(f -> f.id().value())
                .containsExactly("jsonl", "hf-jsonl");
        assertThat(recipe.formats().get(1).options().offsets()).contains(OffsetUnit.UTF16);
        assertThat(recipe.formats().get(1).options().layout().unit())
                .isEqualTo(new LayoutUnit.Window(64, 32));
        assertThat(recipe.formats().get(1).options().layout().priority())
                .containsExactly("Person", "Place");
        SplitPlan splits = recipe.splits().orElseThrow();
        assertThat(splits.shares())
                .containsExactly(
                        Map.entry("train", 0.8),
                        Map.entry("validation", 0.1),
                        Map.entry("test", 0.1));
        assertThat(splits.seed()).isEqualTo(7);
        assertThat(splits.byDate()).isEqualTo(new Placed<>(true, 28));
        assertThat(splits.keep()).contains(new Placed<>("../earlier", 29));
        assertThat(splits.confirmed()).containsExactly(new Placed<>(List.of("a", "b"), 31));
    }

    @Test
    void thatALittleIsEnough() throws Exception {
        Recipe recipe = read("of: gold");
        assertThat(recipe.formats()).containsExactly(FormatChoice.of("jsonl"));
        assertThat(recipe.splits()).isEmpty();
        assertThat(recipe.documents()).isEqualTo(Documents.ALL);
    }

    @Test
    void thatWhatIsWrongIsToldWithItsLine() {
        Map<String, Integer> wrong =
                Map.ofEntries(
                        Map.entry("of: gold\nunknown: 1", 2),
                        Map.entry("of: gold\nunknown:\n  - 1", 2),
                        Map.entry("documents:\n  name:\n    - a", 2),
                        Map.entry("documents:\n  states: []", 2),
                        Map.entry("documents:\n  names: [a]\n  names: [b]", 3),
                        Map.entry("documents:\n  metadata:\n    outlet: {a: b}", 3),
                        Map.entry("documents: [a]", 1),
                        Map.entry("authors:\n  - {name: x, mail:\n y}", 2),
                        Map.entry("formats: []", 1),
                        Map.entry("formats:\n  - format: jsonl\n    units:\n      - word", 3),
                        Map.entry("formats:\n  - format: jsonl\n    format: csv", 3),
                        Map.entry("splits:\n  parts: {train: 1}\n  seed: x", 3),
                        Map.entry("splits:\n  parts: {train: 1}\n  seeds: 1", 3),
                        Map.entry("splits:\n  parts: {train: 1}\n  by-date: maybe", 3),
                        Map.entry("splits:\n  parts: {train: 1}\n  together: []", 3),
                        Map.entry("splits:\n  parts: {train: 0, test: 1}", 2),
                        Map.entry("time: 2026-05-01", 1),
                        Map.entry("of: gold\nof: votes", 2),
                        Map.entry("of:\n  - a\n  - b", 2),
                        Map.entry("\n\nof:", 3),
                        Map.entry("- of", 1),
                        Map.entry("of: gold\n\ttitle: x", 2),
                        Map.entry("time: yesterday", 1),
                        Map.entry("text: hide", 1),
                        Map.entry("formats:\n  - format: jsonl\n    unit: verse", 3),
                        Map.entry("formats:\n  - unit: document", 2),
                        Map.entry("formats:\n  - format: jsonl\n    part: train", 3),
                        Map.entry("splits:\n  seed: 1", 2),
                        Map.entry("splits:\n  parts: {train: 0.5, dev: 0.5}", 2),
                        Map.entry("splits:\n  parts:\n    train: 0.5\n    test: 0.6", 3),
                        Map.entry("splits:\n  parts: {train: 1}\n  near: 1.5", 3),
                        Map.entry("splits:\n  parts: {train: 1}\n  translations:\n    - [a]", 4));
        wrong.forEach(
                (text, line) ->
                        assertThatThrownBy(() -> read(text))
                                .as(text)
                                .isInstanceOf(RecipeException.class)
                                .hasMessageContaining("release.yaml")
                                .hasMessageContaining("line " + line));
    }

    @Test
    void thatARecipeCannotGrowInMemory() {
        StringBuilder bomb = new StringBuilder("title: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char name = 'b'; name < 'k'; name++) {
            char before = (char) (name - 1);
            bomb.append("k").append(name).append(": &").append(name).append(" [");
            bomb.append(("*" + before + ", ").repeat(9)).append("x]\n");
        }
        assertThatThrownBy(() -> read(bomb.toString())).isInstanceOf(RecipeException.class);
        assertThatThrownBy(() -> read("#".repeat(2_000_000))).isInstanceOf(RecipeException.class);
        assertThatThrownBy(() -> read("[".repeat(100_000))).isInstanceOf(RecipeException.class);
        assertThatThrownBy(() -> read("of: !!javax.script.ScriptEngineManager [x]"))
                .isInstanceOf(RecipeException.class);
    }

    @Test
    void thatWhatNotAllFilesCanHoldIsToldWithItsLineAndReadAllTheSame() throws Exception {
        for (String character : List.of("\\u0000", "\\x1b", "\\uD800", "\\u0085")) {
            String recipe = "of: gold\nauthors:\n  - name: \"a" + character + "\"\n";
            assertThatThrownBy(() -> RecipeReader.requireWritable(FILE, recipe))
                    .isInstanceOf(RecipeException.class)
                    .hasMessageContainingAll("line 3", "U+");
            assertThat(read(recipe).about().authors()).hasSize(1);
        }
        RecipeReader.requireWritable(
                FILE, "title: \"a\\tb\\n\\U0001F600 \u0939\u093f\u0928\"\nof: gold\n");
    }

    @Test
    void thatASumAndHalfASentenceAreSaidWhole() {
        assertThatThrownBy(() -> read("splits: {parts: {train: 0.5, test: 0.499}}"))
                .hasMessageContaining("0.999");
        assertThatThrownBy(() -> read("of: gold\n---\nof: votes\n"))
                .hasMessageContainingAll("line 2", "single document", "another document");
    }
}

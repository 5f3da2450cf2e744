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
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What people fill in becomes a recipe, and a recipe what they fill in. */
class RecipeFormTest {

    private static final Path FILE = Path.of("release.yaml");

    private static final String WHOLE =
            """
            title: مواقف في الأخبار
            version: "1.2"
            description: "Short news.\\nIn: two [lines], and 'quotes'"
            licence: CC-BY-4.0
            url: https://example.org/a#b
            authors:
              - name: Mira Sen
                orcid: https://orcid.org/0000-0000-0000-0000
              - An Institute
            time: 2026-05-01T00:00:00Z
            documents:
              states: [done]
              names: ["news/*", "*.old"]
              except: "draft*"
              languages: ar
              metadata: {outlet: [a, b], "of: what": c}
              labels: [Person]
            of: "O'Neil: #1"
            text: include
            formats:
              - jsonl
              - format: hf-jsonl
                unit: window(64,32)
                offsets: utf16
                priority: [Person, Place]
            splits:
              parts: {train: 0.8, validation: 0.1, test: 0.1}
              seed: -7
              near: 0.9
              paragraph: 60
              translation: 0.1
              together: [outlet, month]
              by-date: true
              keep: ../earlier
              translations:
                - [a, "b, c"]
            """;

    private static Recipe read(String text) throws RecipeException {
        return new RecipeReader(List.of(FormatChoice.of("jsonl"))).read(FILE, text);
    }

    /** Leaves out where things stand. */
    private static String meaning(Recipe recipe) {
        return recipe.toString().replaceAll("line=\\d+", "line");
    }

    @Test
    void thatAFilledInRecipeMeansWhatWasReadIntoIt() throws Exception {
        RecipeForm form = RecipeForm.read(FILE, WHOLE);
        assertThat(meaning(read(form.text()))).isEqualTo(meaning(read(WHOLE)));
        assertThat(RecipeForm.read(FILE, form.text())).isEqualTo(form);
        assertThat(form.with("title", "Other").value("title")).isEqualTo("Other");
    }

    @Test
    void thatAnEmptyFormIsARecipeOfGold() throws Exception {
        assertThat(read(RecipeForm.NOTHING.text()).of().value()).isEqualTo("gold");
    }

    @Test
    void thatWhatIsWrongIsAtItsKey() throws Exception {
        RecipeForm form = RecipeForm.read(FILE, WHOLE);
        Map<String, RecipeForm> wrong = new LinkedHashMap<>();
        wrong.put("time", form.with("time", "yesterday"));
        wrong.put("splits.near", form.with("splits.near", "many"));
        wrong.put("splits.seed", form.with("splits.seed", "a"));
        wrong.put("splits.by-date", form.with("splits.by-date", "maybe"));
        wrong.put("splits.parts", form.withParts(Map.of("train", "0.5", "test", "0.6")));
        wrong.put("text", form.with("text", "hide"));
        wrong.put("splits.translations", form.withTranslations(List.of(List.of("a"))));
        wrong.put(
                "formats",
                form.withFormats(
                        List.of(
                                new RecipeForm.FormFormat("jsonl", Map.of()),
                                new RecipeForm.FormFormat("hf-jsonl", Map.of("unit", "x")))));
        wrong.forEach(
                (key, bad) ->
                        assertThatThrownBy(() -> read(bad.text()))
                                .isInstanceOfSatisfying(
                                        RecipeException.class,
                                        e ->
                                                assertThat(bad.keyAt(e.line()))
                                                        .as(key)
                                                        .contains(key)));
    }

    @Test
    void thatAFormLosesNothingSilently() {
        for (String text :
                List.of(
                        "of: gold\nfoo: 1\n",
                        "documents: {state: [done]}\n",
                        "splits: {parts: {train: 1}, sed: 1}\n",
                        "splits: {seed: 1}\n",
                        "authors: [{name: A, orcd: x}]\n")) {
            assertThatThrownBy(() -> RecipeForm.read(FILE, text))
                    .as(text)
                    .isInstanceOf(RecipeException.class);
        }
    }

    @Test
    void thatAnyTextsComeThroughAsTheyAre() throws Exception {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            Map<String, String> values = new LinkedHashMap<>();
            values.put("title", word(random));
            values.put("description", word(random));
            values.put("of", word(random));
            RecipeForm form =
                    new RecipeForm(
                            values,
                            Map.of("documents.names", List.of(word(random), word(random))),
                            Map.of(word(random), List.of(word(random))),
                            List.of(new RecipeForm.FormFormat("jsonl", Map.of())),
                            Map.of(),
                            List.of(),
                            List.of(
                                    new RecipeForm.FormAuthor(word(random), Optional.empty()),
                                    new RecipeForm.FormAuthor(
                                            word(random),
                                            Optional.of("https://orcid.org/" + random.nextInt()))));
            assertThat(RecipeForm.read(FILE, form.text())).as(form.text()).isEqualTo(form);
            assertThat(read(form.text()).about().title()).contains(form.value("title"));
        }
    }

    private static String word(Random random) {
        List<String> parts =
                List.of(
                        "a",
                        "1",
                        " ",
                        ":",
                        "#",
                        "-",
                        "'",
                        "\"",
                        "\\",
                        "{",
                        "[",
                        ",",
                        "&",
                        "*",
                        "!",
                        "null",
                        "true",
                        "~",
                        "?",
                        "|",
                        ">",
                        "%",
                        "@",
                        "\n",
                        "\t",
                        "\u0001",
                        "\u0085",
                        "\u2028",
                        "\ufeff",
                        "ع",
                        "\u0301",
                        "\ud83d\ude00",
                        "=",
                        "...",
                        "---");
        List<String> word = new ArrayList<>();
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            word.add(parts.get(random.nextInt(parts.size())));
        }
        return "x".repeat(random.nextInt(2)) + String.join("", word) + "y";
    }
}

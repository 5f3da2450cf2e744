/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.scholion.release.recipe.Placed;
import org.scholion.release.recipe.SplitPlan;

class TranslationsTest {

    private static final SplitPlan PLAN =
            new SplitPlan(
                    new LinkedHashMap<>(),
                    0,
                    SplitPlan.NEAR,
                    SplitPlan.PARAGRAPH,
                    List.of(),
                    Placed.of(false),
                    Optional.empty(),
                    SplitPlan.TRANSLATION,
                    List.of());

    private static Traces traces(String name, String language, String text) {
        return Traces.of(
                new SplitDocument(
                        name,
                        text,
                        name,
                        name,
                        Optional.of(language),
                        new TreeMap<>(),
                        new TreeMap<>()),
                PLAN);
    }

    @Test
    void thatNumbersInAnyDigitsAndNamesInAnyScriptTell() {
        assertThat(Clues.of("١٩ مارس").all()).contains("#19");
        assertThat(Clues.of("१९ मार्च").all()).contains("#19");
        assertThat(Clues.of("في موسكو").all()).containsAnyElementsOf(Clues.of("मॉस्को में").all());
        assertThat(Clues.of("https://example.org/a").all()).contains("=example.org");
    }

    @Test
    void thatATranslationIsProposedAndNoOtherDocument() {
        List<Traces> documents =
                List.of(
                        traces(
                                "ar1",
                                "ar",
                                "زار سيرجي لافروف موسكو في ١٩ ديسمبر 2024 وكتب @MoFA عن ذلك."),
                        traces(
                                "ar2",
                                "ar",
                                "ارتفعت أسعار القمح في الأسواق بعد هطول الأمطار هذا الشهر."),
                        traces(
                                "hi1",
                                "hi",
                                "सर्गेई लावरोव ने १९ दिसंबर २०२४ को मॉस्को का दौरा किया, @MoFA ने लिखा।"),
                        traces(
                                "hi2",
                                "hi",
                                "इस महीने किसानों ने खेतों में नया बीज बोया और पानी दिया।"));
        List<Translations.Proposal> proposed = Translations.of(documents, SplitPlan.TRANSLATION);
        assertThat(proposed).hasSize(1);
        assertThat(proposed.get(0).first()).isEqualTo("ar1");
        assertThat(proposed.get(0).second()).isEqualTo("hi1");
        assertThat(proposed.get(0).shared()).contains("#19", "#2024", "=mofa");
    }

    @Test
    void thatPeopleAreToldWhatBothHaveInTheWordsOfBoth() {
        String arabic = "زار موسكو في ١٩ ديسمبر ٢٠٢٤ وكتب @MoFA على https://mofa.example/a";
        String hindi = "१९ दिसंबर 2024 को मॉस्को गए, @MoFA ने https://mofa.example/b पर लिखा";
        List<String> clues =
                Clues.of(arabic).all().stream().filter(Clues.of(hindi).all()::contains).toList();
        assertThat(SharedClue.of(clues, arabic, hindi))
                .contains(
                        new SharedClue(SharedClue.Kind.NUMBER, "١٩", "१९"),
                        new SharedClue(SharedClue.Kind.YEAR, "٢٠٢٤", "2024"),
                        new SharedClue(SharedClue.Kind.WORD, "MoFA", "MoFA"),
                        new SharedClue(SharedClue.Kind.ADDRESS, "mofa.example", "mofa.example"),
                        new SharedClue(SharedClue.Kind.NAME, "موسكو", "मॉस्को"));
        assertThat(new SharedClue(SharedClue.Kind.WORD, "MoFA", "MoFA").said().toString())
                .isEqualTo("word MoFA");
        assertThat(new SharedClue(SharedClue.Kind.YEAR, "2024", "02024").said().toString())
                .isEqualTo("year 2024 = 02024");
    }

    @Test
    void thatWhatOneOfThemDoesNotHaveIsNotTold() {
        assertThat(SharedClue.of(List.of("#2", "#3"), "2 boats", "3 boats and 2 cars"))
                .containsExactly(new SharedClue(SharedClue.Kind.NUMBER, "2", "2"));
    }

    @Test
    void thatOfTheSeedsTheTwoReportsOfOneMeetingAreProposed() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        Path seeds = Path.of(shared, "seeds");
        Assumptions.assumeTrue(!shared.isEmpty() && Files.isDirectory(seeds));
        List<Traces> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(seeds)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().substring(0, 3);
                documents.add(
                        traces(name, name.equals("001") ? "hi" : "ar", Files.readString(file)));
            }
        }
        assertThat(Translations.of(documents, SplitPlan.TRANSLATION))
                .extracting(p -> p.first() + " " + p.second())
                .containsExactly("000 001");
    }
}

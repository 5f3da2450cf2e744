/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholion.agreement.study.StudyException;

class StudyAgreementTest {
    @TempDir Path folder = Path.of("");

    private StudyAgreement run(StudyKind kind, String measure, String weights, String table)
            throws IOException {
        Path file = folder.resolve("study.csv");
        Files.writeString(file, table);
        return new StudyAgreement(
                file,
                kind,
                measure,
                weights.isEmpty() ? Optional.empty() : Optional.of(weights),
                OptionalLong.empty());
    }

    private static final String ITEMS = "item,x,y\n1,1,1\n2,2,2\n3,1,2\n4,2,2\n5,,2\n";
    private static final String UNITS =
            "annotator,label,start,end,document\nx,A,0,5,d\ny,A,1,5,d\nx,B,7,9,e\ny,B,7,9,e\n";

    private static final String CHAINS =
            "annotator,chain,mention,document\nx,1,a,d\nx,1,b,d\nx,2,c,d\ny,1,a,d\ny,1,b,d\n";
    private static final String LINKS =
            """
            annotator,link,type,role,start,end,filler
            x,1,likes,from,0,3,
            x,1,likes,to,5,9,
            x,2,denies,what,,,1
            y,1,likes,from,0,3,
            y,1,likes,to,5,8,
            """;

    private static String table(StudyKind kind) {
        return switch (kind) {
            case CODING -> ITEMS;
            case UNITIZING -> UNITS;
            case CLUSTERING -> CHAINS;
            case LINKS -> LINKS;
        };
    }

    @Test
    void thatEveryMeasureAnswersForItsKind() throws Exception {
        for (StudyKind kind : StudyKind.values()) {
            for (String measure : Measures.names(kind)) {
                StudyAgreement study = run(kind, measure, "", table(kind));
                Map<String, ?> tree = study.trees().get(0);
                assertThat(tree.keySet())
                        .containsExactly(
                                "by",
                                "ci",
                                "details",
                                "excluded",
                                "layer",
                                "measure",
                                "members",
                                "undefined",
                                "units",
                                "value");
                assertThat(tree.get("measure")).isEqualTo(measure);
                assertThat(tree.get("value") == null).isNotEqualTo(tree.get("undefined") == null);
            }
        }
    }

    @Test
    void thatTheTreeHoldsTheIngredients() throws Exception {
        Map<String, ?> tree = run(StudyKind.CODING, "cohen-kappa", "", ITEMS).trees().get(0);
        assertThat(tree.get("members")).isEqualTo(List.of("x", "y"));
        assertThat(tree.get("units")).isEqualTo(4L);
        assertThat(tree.get("excluded"))
                .isEqualTo(
                        List.of(
                                Map.of(
                                        "reason",
                                        "items rated by one annotator only",
                                        "count",
                                        1L)));
        assertThat(String.valueOf(tree.get("details")))
                .contains(
                        "observed-agreement",
                        "expected-agreement",
                        "confusion",
                        "by-label",
                        "standard-error");
        assertThat((List<?>) tree.get("ci")).hasSize(2);
    }

    @Test
    void thatUndefinedIsNullWithItsReason() throws Exception {
        Map<String, ?> tree =
                run(StudyKind.CODING, "krippendorff-alpha-nominal", "", "item,x,y\n1,A,A\n")
                        .trees()
                        .get(0);
        assertThat(tree.get("value")).isNull();
        assertThat((String) tree.get("undefined")).contains("only one label");
    }

    @Test
    void thatWrongUsageSaysWhatThereIs() throws Exception {
        assertThatExceptionOfType(UnknownMeasureException.class)
                .isThrownBy(() -> run(StudyKind.CODING, "kappa", "", ITEMS).run())
                .withMessageContaining("cohen-kappa");
        assertThatExceptionOfType(MeasureNotApplicableException.class)
                .isThrownBy(() -> run(StudyKind.UNITIZING, "cohen-kappa", "", UNITS).run())
                .withMessageContaining("krippendorff-alpha-u");
        assertThatExceptionOfType(UnknownWeightsException.class)
                .isThrownBy(() -> run(StudyKind.CODING, "cohen-kappa", "heavy", ITEMS).run())
                .withMessageContaining("quadratic");
        assertThatExceptionOfType(UnknownWeightsException.class)
                .isThrownBy(() -> run(StudyKind.UNITIZING, "gamma", "linear", UNITS).run());
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> run(StudyKind.UNITIZING, "gamma", "", ITEMS).run());
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(
                        () ->
                                new StudyAgreement(
                                                folder.resolve("none.csv"),
                                                StudyKind.CODING,
                                                "percent",
                                                Optional.empty(),
                                                OptionalLong.empty())
                                        .run());
    }

    private StudyAgreement percent(Path file) {
        return new StudyAgreement(
                file, StudyKind.CODING, "percent", Optional.empty(), OptionalLong.empty());
    }

    @Test
    void thatTextOfAnotherCharsetIsAProblemOfTheDataAndItsLineIsNamed() throws Exception {
        Path file = folder.resolve("latin.csv");
        Files.write(
                file, new byte[] {'i', 't', 'e', 'm', ',', 'x', '\n', '1', ',', (byte) 0xE9, '\n'});
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> percent(file).run())
                .withMessageStartingWith("line 2: the table is not UTF-8");
        // far from the start, and cut off within a character
        byte[] whole = ("x,y\n" + "1,é\n".repeat(50_000) + "2,é").getBytes(StandardCharsets.UTF_8);
        Files.write(file, Arrays.copyOf(whole, whole.length - 1));
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> percent(file).run())
                .withMessageStartingWith("line 50002: the table is not UTF-8");
    }

    @Test
    void thatAFolderIsNoTable() {
        assertThatExceptionOfType(StudyException.class)
                .isThrownBy(() -> percent(folder).run())
                .withMessageContaining("this is a folder");
    }
}

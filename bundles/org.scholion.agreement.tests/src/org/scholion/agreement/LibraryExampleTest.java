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
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.coding.CohenKappa;
import org.scholion.agreement.coding.Weights;
import org.scholion.agreement.resampling.Bootstrap;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.ItemStudyBuilder;
import org.scholion.agreement.study.StudyException;

/** The example in the README of the bundle: runs it, and keeps both texts the same. */
class LibraryExampleTest {
    private static final Path README = Path.of("..", "org.scholion.agreement", "README.md");
    private static final Path SOURCE =
            Path.of("src", "org", "scholion", "agreement", "LibraryExampleTest.java");

    private static void example(StringBuilder out) throws StudyException {
        // README: begin
        ItemStudyBuilder builder = ItemStudy.builder();
        builder.rate("item 1", "ann", "PER").rate("item 1", "bob", "PER").document("item 1", "a");
        builder.rate("item 2", "ann", "ORG").rate("item 2", "bob", "LOC").document("item 2", "b");
        ItemStudy study = builder.build(); // or StudyTables.items(path)
        AgreementResult kappa = new CohenKappa(Weights.identity()).of(study);
        Value value = kappa.value(); // Defined[value=…] or Undefined[because=…]
        Bootstrap.Outcome draws = Bootstrap.items(new CohenKappa(), study, 1_000, 42);
        Optional<Interval> interval = draws.percentile(0.95);
        // README: end
        out.append(value).append(interval).append(kappa.observed()).append(kappa.byLabel());
    }

    @Test
    void thatItRuns() throws Exception {
        StringBuilder out = new StringBuilder();
        example(out);
        // observed 1/2, expected 1/4 (both PER): (1/2 − 1/4) / (1 − 1/4)
        assertThat(out.toString()).contains("Defined[value=0.333", "OptionalDouble[0.5]", "PER");
        ItemStudy study =
                ItemStudy.builder()
                        .rate("1", "a", "PER")
                        .rate("1", "b", "PER")
                        .rate("2", "a", "ORG")
                        .rate("2", "b", "LOC")
                        .build();
        assertThat(new CohenKappa().value(study).get()).isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void thatTheReadmeHasTheSameLines() throws Exception {
        assumeTrue(Files.exists(README) && Files.exists(SOURCE), "runs beside the sources only");
        List<String> source =
                between(Files.readAllLines(SOURCE), "// README: begin", "// README: end");
        List<String> readme = between(Files.readAllLines(README), "```java", "```");
        assertThat(readme).isEqualTo(source).hasSizeLessThanOrEqualTo(10);
    }

    private static List<String> between(List<String> lines, String from, String to) {
        List<String> stripped = lines.stream().map(String::strip).toList();
        int begin = stripped.indexOf(from) + 1;
        return stripped.subList(
                begin, begin + stripped.subList(begin, stripped.size()).indexOf(to));
    }
}

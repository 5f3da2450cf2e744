/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Value;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.ItemStudyBuilder;

/** Cases of other libraries, where they are at hand (property {@code scholion.shared}). */
class SharedCodingTest {
    private static Path shared(String name) {
        String folder = System.getProperty("scholion.shared", "");
        Path path = Path.of(folder, "data", "iaa", name);
        assumeTrue(!folder.isEmpty() && Files.exists(path), "no shared data");
        return path;
    }

    /** fast-krippendorff and NLTK. */
    @Test
    void thatKrippendorffCasesHaveTheirAlpha() throws Exception {
        JsonNode cases = new ObjectMapper().readTree(shared("krippendorff_cases.json").toFile());
        assertThat(cases.size()).isGreaterThan(10);
        for (JsonNode c : cases) {
            ItemStudyBuilder builder = ItemStudy.builder();
            for (int a = 0; a < c.get("data").size(); a++) {
                JsonNode row = c.get("data").get(a);
                for (int i = 0; i < row.size(); i++) {
                    builder.item("i" + i);
                    if (!row.get(i).isNull()) {
                        builder.rate("i" + i, "a" + a, row.get(i).asText());
                    }
                }
            }
            String metric = c.get("metric").asText();
            DistanceFunction distance =
                    Distances.named(metric)
                            .orElse(
                                    Distances.of(
                                            metric,
                                            (x, y) ->
                                                    Math.abs(
                                                            Double.parseDouble(x)
                                                                    - Double.parseDouble(y))));
            Value alpha = new KrippendorffAlpha(distance).value(builder.build());
            if (c.get("alpha").isNull()) {
                assertThat(alpha.isDefined()).as("%s", c.get("src")).isFalse();
            } else {
                double places = Math.pow(10, -c.get("places").asInt());
                assertThat(alpha.get())
                        .as("%s", c.get("src"))
                        .isCloseTo(c.get("alpha").asDouble(), within(places));
                assertThat(alpha.get())
                        .isCloseTo(c.get("recomputed_here").asDouble(), within(1e-12));
            }
        }
    }

    /** irrCAC 1.4, printed to five places. */
    @Test
    void thatGwetFixturesHaveTheirCoefficients() throws Exception {
        try (var files = Files.list(shared("gwet"))) {
            for (Path file : files.toList()) {
                JsonNode f = new ObjectMapper().readTree(file.toFile());
                int n = f.get("table").size();
                int[][] table = new int[n][n];
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < n; j++) {
                        table[i][j] = f.get("table").get(i).get(j).asInt();
                    }
                }
                for (JsonNode c : f.get("cases")) {
                    String weights = c.get("weights").asText();
                    ItemMeasure measure =
                            weights.equals("unweighted")
                                    ? GwetAc.ac1()
                                    : GwetAc.ac2(Weights.named(weights).orElseThrow());
                    AgreementResult result = measure.of(ItemStudies.table(table));
                    for (double[] pair :
                            List.of(
                                    new double[] {result.number(), c.get("coefficient").asDouble()},
                                    new double[] {
                                        result.observed().getAsDouble(), c.get("pa").asDouble()
                                    },
                                    new double[] {
                                        result.expected().getAsDouble(), c.get("pe").asDouble()
                                    })) {
                        assertThat(pair[0]).isCloseTo(pair[1], within(5e-6));
                    }
                }
            }
        }
    }
}

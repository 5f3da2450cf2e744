/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.unitizing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;

/**
 * Fixtures of pygamma-agreement 0.5.9, where they are at hand (property {@code scholion.shared}).
 */
class SharedGammaTest {
    /** pygamma computes in single precision. */
    private static final double SINGLE = 2e-6;

    private static List<JsonNode> fixtures() throws Exception {
        String shared = System.getProperty("scholion.shared", "");
        Path folder = Path.of(shared, "data", "iaa", "gamma");
        assumeTrue(!shared.isEmpty() && Files.isDirectory(folder), "no shared data");
        List<JsonNode> all = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path f : files.sorted().toList()) {
                all.add(new ObjectMapper().readTree(f.toFile()));
            }
        }
        return all;
    }

    private static Continuum continuum(JsonNode units) {
        List<String> people = new ArrayList<>();
        List<String> labels = new ArrayList<>();
        int n = units.size();
        double[] start = new double[n];
        double[] end = new double[n];
        int[] label = new int[n];
        int[] who = new int[n];
        for (int i = 0; i < n; i++) {
            JsonNode u = units.get(i);
            who[i] = index(people, u.get("annotator").asText());
            label[i] = index(labels, u.get("category").asText());
            start[i] = u.get("start").asDouble();
            end[i] = u.get("end").asDouble();
        }
        return new Continuum(2, start, end, label, who);
    }

    private static int index(List<String> names, String name) {
        if (!names.contains(name)) {
            names.add(name);
        }
        return names.indexOf(name);
    }

    private static double disorder(JsonNode units) throws Exception {
        Continuum c = continuum(units);
        return BestAlignment.of(c, Dissimilarity.standard()).disorder() / (c.size() / 2.0);
    }

    @Test
    void thatBestAlignmentsOfRealAndSampledContinuaHaveTheSameDisorder() throws Exception {
        for (JsonNode f : fixtures()) {
            assertThat(disorder(f.get("continuum")))
                    .isCloseTo(
                            f.get("tier1").get("bestAlignmentDisorder").asDouble(), within(SINGLE));
            for (JsonNode sample : f.get("tier2").get("sampledContinua")) {
                double theirs = sample.get("bestAlignmentDisorder").asDouble();
                assertThat(disorder(sample.get("units")))
                        .isCloseTo(theirs, within(SINGLE * Math.max(1, theirs)));
            }
        }
    }

    @Test
    void thatDissimilaritiesAreTheSame() throws Exception {
        Dissimilarity d = Dissimilarity.standard();
        for (JsonNode f : fixtures()) {
            List<JsonNode> first = new ArrayList<>();
            List<JsonNode> second = new ArrayList<>();
            String one = f.get("continuum").get(0).get("annotator").asText();
            f.get("continuum")
                    .forEach(
                            u -> (u.get("annotator").asText().equals(one) ? first : second).add(u));
            for (JsonNode p : f.get("tier1").get("pairDissimilarities")) {
                JsonNode u = first.get(p.get("unitIndexA").asInt());
                JsonNode v = second.get(p.get("unitIndexB").asInt());
                double position =
                        d.position(
                                u.get("start").asDouble(), u.get("end").asDouble(),
                                v.get("start").asDouble(), v.get("end").asDouble());
                int other = u.get("category").equals(v.get("category")) ? 0 : 1;
                double theirs = p.get("combined").asDouble();
                assertThat(position + d.category(0, other))
                        .isCloseTo(theirs, within(SINGLE * Math.max(1, theirs)));
            }
        }
    }

    /**
     * pygamma's default sampler draws new units from statistics of the real ones instead of
     * shuffling the real ones, so expected disorder, and γ with it, is only near.
     */
    @Test
    void thatGammaIsNear() throws Exception {
        for (JsonNode f : fixtures()) {
            ContinuumStudyBuilder builder = ContinuumStudy.builder();
            for (JsonNode u : f.get("continuum")) {
                builder.unit(
                        u.get("annotator").asText(),
                        u.get("category").asText(),
                        u.get("start").asLong(),
                        u.get("end").asLong());
            }
            AgreementResult gamma = Gamma.gamma(1).of(builder.build());
            assertThat(gamma.number())
                    .isCloseTo(f.get("tier3").get("gamma").asDouble(), within(0.15));
        }
    }
}

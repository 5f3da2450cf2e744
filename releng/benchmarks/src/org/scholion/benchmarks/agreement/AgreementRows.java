/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.agreement;

import java.util.List;
import org.scholion.benchmarks.Benchmarks;
import org.scholion.benchmarks.Row;
import org.scholion.benchmarks.Workplace;

/** The benchmarks of agreement as rows of the runner. */
public final class AgreementRows implements Benchmarks {

    private static final String MILLION = "a million items of three annotators";
    private static final String LIMIT = "the limit";

    /** Both sides in words. */
    private record Sides(String ours, String against) {}

    @Override
    public List<String> names() {
        return AgreementBenchmarks.NAMES;
    }

    @Override
    public Row run(String name, Workplace workplace) {
        AgreementBenchmarks.Row row = AgreementBenchmarks.run(name);
        Sides sides = sides(name);
        return new Row(row.name(), row.ours(), row.against(), row.unit(), row.reach())
                .saying(sides.ours(), sides.against());
    }

    private static Sides sides(String name) {
        return switch (name) {
            case "agreement-alpha" ->
                    new Sides(
                            "nominal alpha of "
                                    + MILLION
                                    + ", its error and all the command line says",
                            "DKPro Statistics's alpha of the same");
            case "agreement-kappa" ->
                    new Sides(
                            "Fleiss' kappa of "
                                    + MILLION
                                    + ", its error and all the command line says",
                            "DKPro Statistics's kappa of the same");
            case "agreement-alpha-pass" ->
                    new Sides("nominal alpha of " + MILLION, "one pass that counts pairs");
            case "agreement-kappa-pass" ->
                    new Sides("the slowest kappa of " + MILLION, "one pass that counts pairs");
            case "agreement-alpha-u" ->
                    new Sides(
                            "alpha-u of 16,000 units of two annotators",
                            "DKPro Statistics on the same");
            case "agreement-alpha-u-million" -> new Sides("alpha-u of a million units", LIMIT);
            case "agreement-gamma" -> new Sides("gamma of 2,000 units of three annotators", LIMIT);
            case "agreement-bootstrap" ->
                    new Sides("1,000 resamples of alpha of " + MILLION, "alpha once");
            case "agreement-matching" ->
                    new Sides("the best matching of 10,000 with 10,000, sparse", LIMIT);
            default -> new Sides("memory of a study of " + MILLION, LIMIT);
        };
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.agreement.StudyKind;
import org.scholion.cli.Scholion;
import org.scholion.project.BadRequestException;
import org.scholion.project.MeasureAgreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scholion agreement}. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = "Measures how far annotators agree in a table.")
final class AgreementCommand implements Callable<Integer> {

    private final Output output;

    @Option(
            names = "--study",
            required = true,
            paramLabel = "FILE",
            description = "The table, as CSV.")
    private Path study = Path.of("");

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "coding|unitizing",
            description = "What the table is about: items with labels, or units on a text.")
    private String kind = "";

    @Option(
            names = "--measure",
            required = true,
            paramLabel = "M",
            description =
                    "The measure, such as cohen-kappa, krippendorff-alpha-nominal, gamma or"
                            + " span-f1-exact. An unknown name is answered with all there are.")
    private String measure = "";

    @Option(
            names = "--weights",
            paramLabel = "W",
            description =
                    "For measures that take weights: identity, linear, quadratic, ordinal, radical,"
                            + " ratio or circular.")
    private Optional<String> weights = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", description = "For measures that sample.")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--json", description = "As JSON, for programs.")
    private boolean json;

    AgreementCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        StudyKind studyKind =
                StudyKind.named(kind)
                        .orElseThrow(
                                () ->
                                        new BadRequestException(
                                                "A study is of the kind coding or unitizing, not "
                                                        + kind
                                                        + "."));
        OptionalLong chosen = seed.isPresent() ? OptionalLong.of(seed.get()) : OptionalLong.empty();
        List<Map<String, @Nullable Object>> results =
                new MeasureAgreement(study, studyKind, measure, weights, chosen).run();
        if (json) {
            output.json(results);
            return Scholion.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("MEASURE", "VALUE", "INTERVAL", "UNITS"));
        for (Map<String, @Nullable Object> result : results) {
            rows.add(
                    List.of(
                            String.valueOf(result.get("measure")),
                            result.get("value") == null
                                    ? "undefined: " + result.get("undefined")
                                    : String.valueOf(result.get("value")),
                            result.get("ci") == null ? "-" : String.valueOf(result.get("ci")),
                            String.valueOf(result.get("units"))));
        }
        output.table(rows);
        return Scholion.DONE;
    }
}

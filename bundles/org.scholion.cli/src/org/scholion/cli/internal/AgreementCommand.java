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
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.scholion.agreement.ResultTree;
import org.scholion.agreement.StudyKind;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Value;
import org.scholion.cli.Scholion;
import org.scholion.project.BadRequestException;
import org.scholion.project.MeasureAgreement;
import org.scholion.project.Progress;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scholion agreement}. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = "cli.agreement.description")
final class AgreementCommand implements Callable<Integer> {

    private final Output output;

    @Option(
            names = "--study",
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.agreement.study")
    private Path study = Path.of("");

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "coding|unitizing",
            descriptionKey = "cli.agreement.kind")
    private String kind = "";

    @Option(
            names = "--measure",
            required = true,
            paramLabel = "M",
            descriptionKey = "cli.agreement.measure")
    private String measure = "";

    @Option(names = "--weights", paramLabel = "W", descriptionKey = "cli.agreement.weights")
    private Optional<String> weights = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.agreement.seed")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--json", descriptionKey = "cli.shared.json")
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
                                                Message.of("cli.agreement.no-kind", "kind", kind)));
        OptionalLong chosen = seed.isPresent() ? OptionalLong.of(seed.get()) : OptionalLong.empty();
        List<AgreementResult> results =
                new MeasureAgreement()
                        .run(
                                new MeasureAgreement.Request(
                                        study, studyKind, measure, weights, chosen),
                                Progress.NONE)
                        .measured();
        if (json) {
            output.json(results.stream().map(ResultTree::of).toList());
            return Scholion.DONE;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.measure",
                        "cli.head.value",
                        "cli.head.interval",
                        "cli.head.units"));
        for (AgreementResult result : results) {
            rows.add(
                    List.of(
                            result.measure(),
                            figure(result.value()),
                            result.interval()
                                    .map(i -> List.of(i.low(), i.high()).toString())
                                    .orElse("-"),
                            String.valueOf(result.units())));
        }
        output.table(rows);
        return Scholion.DONE;
    }

    private String figure(Value value) {
        return switch (value) {
            case Value.Defined defined -> String.valueOf(defined.value());
            case Value.Undefined undefined ->
                    output.textOf("cli.agreement.undefined", "why", undefined.because());
        };
    }
}

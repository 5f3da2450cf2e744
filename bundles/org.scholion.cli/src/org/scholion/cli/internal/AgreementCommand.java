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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.agreement.ResultTree;
import org.scholion.agreement.StudyAgreement;
import org.scholion.agreement.StudyKind;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.study.TableOptions;
import org.scholion.cli.Scholion;
import org.scholion.project.BadRequestException;
import org.scholion.project.MeasureAgreement;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code scholion agreement}. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = {
            "cli.agreement.description",
            "cli.agreement.tables",
            "cli.agreement.intervals",
            "cli.agreement.absent"
        })
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
            paramLabel = "coding|unitizing|clustering|links",
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

    @Option(names = "--annotators", paramLabel = "A,B", descriptionKey = "cli.agreement.annotators")
    private Optional<String> annotators = Optional.empty();

    @Option(names = "--labels", paramLabel = "A,B", descriptionKey = "cli.agreement.labels")
    private Optional<String> labels = Optional.empty();

    @Option(names = "--missing", paramLabel = "WORDS", descriptionKey = "cli.agreement.missing")
    private Optional<String> missing = Optional.empty();

    @Option(names = "--documents", paramLabel = "FILE", descriptionKey = "cli.agreement.documents")
    private Optional<Path> documents = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "label|document|pair|without",
            descriptionKey = "cli.agreement.by")
    private Optional<String> by = Optional.empty();

    @Option(names = "--seed", paramLabel = "N", descriptionKey = "cli.agreement.seed")
    private Optional<Long> seed = Optional.empty();

    @Option(names = "--confidence", paramLabel = "P", descriptionKey = "cli.agreement.confidence")
    private Optional<Double> confidence = Optional.empty();

    @Option(names = "--resamples", paramLabel = "N", descriptionKey = "cli.agreement.resamples")
    private Optional<Integer> resamples = Optional.empty();

    @Option(names = "--no-interval", descriptionKey = "cli.agreement.no-interval")
    private boolean noInterval;

    @Option(names = "--json", descriptionKey = "cli.shared.json")
    private boolean json;

    AgreementCommand(Output output) {
        this.output = output;
    }

    @Override
    public Integer call() throws Exception {
        MeasureAgreement.Result result =
                new MeasureAgreement()
                        .run(
                                new MeasureAgreement.Request(asked()),
                                new SlowProgress(output, "cli.agreement.progress"));
        if (json) {
            output.json(result.measured().stream().map(r -> tree(r, result)).toList());
        } else {
            new AgreementReport(output).write(result);
        }
        return Scholion.DONE;
    }

    private StudyAgreement asked() throws BadRequestException {
        StudyKind studyKind =
                StudyKind.named(kind)
                        .orElseThrow(
                                () ->
                                        new BadRequestException(
                                                Message.of("cli.agreement.no-kind", "kind", kind)));
        Optional<Group.Kind> parts =
                by.isPresent() ? Optional.of(parts(by.get())) : Optional.empty();
        return new StudyAgreement(
                study,
                studyKind,
                measure,
                weights,
                documents,
                new TableOptions(
                        names(annotators),
                        names(labels),
                        missing.isPresent() ? Set.copyOf(names(missing)) : TableOptions.MISSING),
                intervals(),
                parts);
    }

    /** What stands between commas; a name that was given twice counts once. */
    private static List<String> names(Optional<String> given) {
        return List.copyOf(
                new LinkedHashSet<>(
                        given.stream()
                                .flatMap(g -> Stream.of(g.split(",")))
                                .map(String::strip)
                                .filter(n -> !n.isEmpty())
                                .toList()));
    }

    private static Group.Kind parts(String name) throws BadRequestException {
        for (Group.Kind known : Group.Kind.values()) {
            if (known.name().toLowerCase(Locale.ROOT).equals(name)) {
                return known;
            }
        }
        throw new BadRequestException(Message.of("cli.agreement.no-part", "by", name));
    }

    private IntervalSettings intervals() throws BadRequestException {
        double level = confidence.orElse(IntervalSettings.STANDARD.level());
        if (!(level > 0 && level < 1)) {
            throw new BadRequestException(
                    Message.of("cli.agreement.no-confidence", "confidence", level));
        }
        int draws = resamples.orElse(IntervalSettings.STANDARD.resamples());
        if (draws < IntervalSettings.LEAST_RESAMPLES) {
            throw new BadRequestException(
                    Message.of(
                            "cli.agreement.no-resamples",
                            "resamples",
                            draws,
                            "least",
                            IntervalSettings.LEAST_RESAMPLES));
        }
        return new IntervalSettings(
                !noInterval, level, draws, seed.orElse(IntervalSettings.STANDARD.seed()));
    }

    /** A result with what is to be said of its table, which programs find among the details. */
    private static Map<String, @Nullable Object> tree(
            AgreementResult one, MeasureAgreement.Result all) {
        Map<String, @Nullable Object> tree =
                new TreeMap<>(ResultTree.of(one.warned(all.warnings())));
        if (!all.notes().isEmpty() && tree.get("details") instanceof Map<?, ?> details) {
            Map<String, @Nullable Object> more = new TreeMap<>();
            details.forEach((name, detail) -> more.put(String.valueOf(name), detail));
            more.put("table", all.notes().stream().map(Message::toString).toList());
            tree.put("details", more);
        }
        return tree;
    }
}

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
import org.scholion.corpus.ProjectAddress;
import org.scholion.curation.study.Layer;
import org.scholion.project.AgreementPlaces;
import org.scholion.project.BadRequestException;
import org.scholion.project.MeasureAgreement;
import org.scholion.project.MeasureSets;
import org.scholion.project.Progress;
import org.scholion.project.SurveyAgreement;
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementSurvey;
import org.scholion.project.agreement.AgreementTable;
import org.scholion.project.agreement.AgreementTree;
import org.scholion.project.chart.ChartPage;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code scholion agreement}. */
@Command(
        name = "agreement",
        mixinStandardHelpOptions = true,
        description = {
            "cli.agreement.description",
            "cli.agreement.sets",
            "cli.agreement.measures.spans",
            "cli.agreement.measures.values",
            "cli.agreement.measures.numbers",
            "cli.agreement.measures.referents",
            "cli.agreement.measures.links",
            "cli.agreement.measures.members",
            "cli.agreement.differences",
            "cli.agreement.rounds",
            "cli.agreement.tables",
            "cli.agreement.intervals",
            "cli.agreement.absent"
        })
final class AgreementCommand implements Callable<Integer> {

    private final Output output;

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "PROJECT",
            descriptionKey = "cli.agreement.project")
    private Optional<ProjectAddress> project = Optional.empty();

    @Option(names = "--study", paramLabel = "FILE", descriptionKey = "cli.agreement.study")
    private Optional<Path> study = Optional.empty();

    @Option(
            names = "--kind",
            paramLabel = "coding|unitizing|clustering|links",
            descriptionKey = "cli.agreement.kind")
    private Optional<String> kind = Optional.empty();

    @Option(names = "--measure", paramLabel = "M", descriptionKey = "cli.agreement.measure")
    private Optional<String> measure = Optional.empty();

    @Option(names = "--layer", paramLabel = "L", descriptionKey = "cli.agreement.layer")
    private Optional<String> layers = Optional.empty();

    @Option(names = "--members", paramLabel = "A,B", descriptionKey = "cli.agreement.members")
    private Optional<String> members = Optional.empty();

    @Option(names = "--state", paramLabel = "latest", descriptionKey = "cli.agreement.state")
    private Optional<String> state = Optional.empty();

    @Option(names = "--settings", paramLabel = "FILE", descriptionKey = "cli.agreement.settings")
    private Optional<Path> settings = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|html",
            descriptionKey = "cli.agreement.format")
    private Optional<String> format = Optional.empty();

    @Option(names = "--weights", paramLabel = "W", descriptionKey = "cli.agreement.weights")
    private Optional<String> weights = Optional.empty();

    @Option(names = "--annotators", paramLabel = "A,B", descriptionKey = "cli.agreement.annotators")
    private Optional<String> annotators = Optional.empty();

    @Option(names = "--labels", paramLabel = "A,B", descriptionKey = "cli.agreement.labels")
    private Optional<String> labels = Optional.empty();

    @Option(names = "--missing", paramLabel = "WORDS", descriptionKey = "cli.agreement.missing")
    private Optional<String> missing = Optional.empty();

    @Option(
            names = "--documents",
            paramLabel = "GLOB|FILE",
            descriptionKey = "cli.agreement.documents")
    private Optional<String> documents = Optional.empty();

    @Option(
            names = "--by",
            paramLabel = "label|document|pair|without|difference|round",
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

    @Mixin private AgreementScopeOptions scope = new AgreementScopeOptions();

    @Mixin private AgreementPlacesOptions places = new AgreementPlacesOptions();

    @Mixin private AgreementEachOptions each = new AgreementEachOptions();

    private final String program;

    AgreementCommand(Output output, String program) {
        this.output = output;
        this.program = program;
    }

    @Override
    public Integer call() throws Exception {
        if (project.isPresent() == study.isPresent()) {
            throw new BadRequestException(Message.of("cli.agreement.one-of"));
        }
        Progress progress = new SlowProgress(output, "cli.agreement.progress");
        if (project.isPresent()) {
            refuse("cli.agreement.only-study", ofStudies());
            try (OpenProject open = OpenProject.open(project.get())) {
                show(open, progress);
            }
            return Scholion.DONE;
        }
        refuse("cli.agreement.only-project", ofProjects());
        MeasureAgreement.Result result =
                new MeasureAgreement().run(new MeasureAgreement.Request(asked()), progress);
        switch (format()) {
            case JSON -> output.json(result.measured().stream().map(r -> tree(r, result)).toList());
            case TEXT -> new TableAgreementReport(output).write(result);
            default ->
                    throw new BadRequestException(
                            Message.of("cli.agreement.only-project", "option", "--format"));
        }
        return Scholion.DONE;
    }

    private void show(OpenProject open, Progress progress) throws Exception {
        AgreementFormat wanted = format();
        boolean ofPlaces = places.wanted();
        if (ofPlaces && !Set.of(AgreementFormat.TEXT, AgreementFormat.JSON).contains(wanted)) {
            throw new BadRequestException(Message.of("cli.agreement.places-format"));
        }
        if (each.wanted()) {
            Map<String, Optional<?>> others = new TreeMap<>(places.given());
            others.put("--settings", settings);
            others.put("--state", state);
            refuse("cli.agreement.each-alone", others);
            each.show(open, ofSets(), wanted, output, progress);
            return;
        }
        MeasureSets measure = new MeasureSets(open);
        AgreementReport report = measured(measure, progress);
        if (ofPlaces) {
            List<AgreementPlace> found =
                    places.find(new AgreementPlaces(open), report.settings(), progress);
            AgreementPlacesReport said = new AgreementPlacesReport(output);
            if (wanted == AgreementFormat.JSON) {
                said.json(found);
            } else {
                said.write(found);
            }
            return;
        }
        switch (wanted) {
            case JSON -> output.json(AgreementTree.of(report));
            case CSV -> output.data(AgreementTable.of(report));
            case HTML -> {
                AgreementSurvey survey =
                        new SurveyAgreement(open, measure).run(report, progress).survey();
                output.data(ChartPage.of(survey, report, open.name(), output.words()));
            }
            default -> new ProjectAgreementReport(output).write(report);
        }
    }

    private AgreementReport measured(MeasureSets measure, Progress progress) throws Exception {
        if (settings.isEmpty()) {
            return measure.run(ofSets(), progress).report();
        }
        Map<String, Optional<?>> others = new TreeMap<>(ofProjects());
        others.remove("--settings");
        others.put("--measure", this.measure);
        others.put("--documents", documents);
        others.put("--by", by);
        places.given().keySet().forEach(others::remove);
        refuse("cli.agreement.in-settings", others);
        return measure.repeat(settings.get(), program, progress).report();
    }

    /** The options that say something of tables alone. */
    private Map<String, Optional<?>> ofStudies() {
        return Map.of(
                "--kind", kind,
                "--weights", weights,
                "--annotators", annotators,
                "--labels", labels,
                "--missing", missing);
    }

    /** The options that say something of projects alone. */
    private Map<String, Optional<?>> ofProjects() {
        Map<String, Optional<?>> all = new TreeMap<>(scope.given());
        all.putAll(places.given());
        all.putAll(each.given());
        all.put("--layer", layers);
        all.put("--members", members);
        all.put("--state", state);
        all.put("--settings", settings);
        return all;
    }

    private static void refuse(String code, Map<String, Optional<?>> options)
            throws BadRequestException {
        for (Map.Entry<String, Optional<?>> option : new TreeMap<>(options).entrySet()) {
            if (option.getValue().isPresent()) {
                throw new BadRequestException(Message.of(code, "option", option.getKey()));
            }
        }
    }

    private AgreementFormat format() throws BadRequestException {
        if (format.isEmpty()) {
            return json ? AgreementFormat.JSON : AgreementFormat.TEXT;
        }
        return AgreementFormat.named(format.get())
                .orElseThrow(
                        () ->
                                new BadRequestException(
                                        Message.of(
                                                "cli.agreement.no-format",
                                                "format",
                                                format.get())));
    }

    private MeasureSets.Request ofSets() throws BadRequestException {
        List<Layer> wanted = new ArrayList<>();
        for (String word : names(layers)) {
            wanted.add(
                    Layer.parse(word)
                            .orElseThrow(
                                    () ->
                                            new BadRequestException(
                                                    Message.of(
                                                            "cli.agreement.no-layer",
                                                            "layer",
                                                            word))));
        }
        if (state.isPresent() && !state.get().equals("latest")) {
            throw new BadRequestException(
                    Message.of("cli.agreement.no-state", "state", state.get()));
        }
        return new MeasureSets.Request(
                wanted,
                measure,
                names(members),
                documents,
                parts(),
                state.isPresent(),
                intervals(),
                program,
                scope.scope());
    }

    private Optional<Group.Kind> parts() throws BadRequestException {
        return by.isPresent() ? Optional.of(parts(by.get())) : Optional.empty();
    }

    private Optional<Group.Kind> partsOfTable() throws BadRequestException {
        Optional<Group.Kind> parts = parts();
        if (parts.filter(Group.Kind.ROUND::equals).isPresent()) {
            throw new BadRequestException(
                    Message.of("cli.agreement.only-project", "option", "--by=" + by.orElse("")));
        }
        return parts;
    }

    private StudyAgreement asked() throws BadRequestException {
        if (kind.isEmpty() || measure.isEmpty()) {
            throw new BadRequestException(Message.of("cli.agreement.study-needs"));
        }
        String named = kind.get();
        StudyKind studyKind =
                StudyKind.named(named)
                        .orElseThrow(
                                () ->
                                        new BadRequestException(
                                                Message.of(
                                                        "cli.agreement.no-kind", "kind", named)));
        return new StudyAgreement(
                study.orElseThrow(),
                studyKind,
                measure.get(),
                weights,
                documents.map(Path::of),
                new TableOptions(
                        names(annotators),
                        names(labels),
                        missing.isPresent() ? Set.copyOf(names(missing)) : TableOptions.MISSING),
                intervals(),
                partsOfTable());
    }

    /** What stands between commas; a name that was given twice counts once. */
    static List<String> names(Optional<String> given) {
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

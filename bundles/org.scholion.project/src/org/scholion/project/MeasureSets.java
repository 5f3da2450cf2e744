/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import org.scholion.agreement.MeasureException;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.study.StudyException;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.curation.study.Counting;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.SetStudies;
import org.scholion.project.agreement.Accepted;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementScope;
import org.scholion.project.agreement.AgreementSettings;
import org.scholion.project.agreement.LeftOut;
import org.scholion.project.agreement.SavedReport;
import org.scholion.project.agreement.UnreadableSettingsException;
import org.scholion.project.internal.AgreementChecks;
import org.scholion.project.internal.CountedDocuments;
import org.scholion.project.internal.CountedDocuments.Outcome;
import org.scholion.project.internal.CountedRound;
import org.scholion.project.internal.EarlierIds;
import org.scholion.project.internal.FinishedRounds;
import org.scholion.project.internal.FinishedSets;
import org.scholion.project.internal.FinishedSets.Shared;
import org.scholion.project.internal.MeasuredRounds;
import org.scholion.project.internal.ReportSettings;
import org.scholion.project.internal.SchemaVersionsAlike;
import org.scholion.project.internal.WaitingTypes;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.Schema;
import org.scholion.words.Message;
import org.scholion.words.file.BoundedFile;

/**
 * Measures how far members agree, from their sets as they stood when each first said that it is
 * done. Whoever measures the same project again uses the same object: it keeps in memory what it
 * counted of documents, until their sets are others.
 */
public final class MeasureSets {

    /** The measure that is added layer by layer, since it takes long. */
    static final String GAMMA = "gamma";

    /** In how many steps measuring is told, besides one for each document that is read. */
    private static final int STEPS = 1_000;

    /** A report of a hundred thousand documents has some ten million bytes. */
    private static final long MOST_BYTES = 100_000_000;

    private final OpenProject project;
    private final ProjectStore store;
    private final CountedDocuments documents;
    private Made made;

    /** Creates the use case. */
    public MeasureSets(OpenProject project) {
        this.project = project;
        store = project.store();
        documents = new CountedDocuments(project);
        made =
                new Made(
                        new CountedDocuments.Of(0, List.of(), Counting.STANDARD),
                        new SetStudies(project.schema(), List.of()));
    }

    /**
     * What is wanted.
     *
     * @param layers what is compared; empty for all that the schema has
     * @param measure the measure's name; empty for what is usual for each layer
     * @param members who is compared; empty for all who finished something together
     * @param documents the pattern of names that documents have; empty for all
     * @param by what is measured apart besides the whole
     * @param latest whether sets count as they are now rather than as they were first done
     * @param intervals what intervals are wanted
     * @param program the version of the program, for the settings of the report
     * @param scope what of documents and sets counts
     */
    public record Request(
            List<Layer> layers,
            Optional<String> measure,
            List<String> members,
            Optional<String> documents,
            Optional<Group.Kind> by,
            boolean latest,
            IntervalSettings intervals,
            String program,
            AgreementScope scope) {

        /** What is wanted of all that counts as is usual. */
        public Request(
                List<Layer> layers,
                Optional<String> measure,
                List<String> members,
                Optional<String> documents,
                Optional<Group.Kind> by,
                boolean latest,
                IntervalSettings intervals,
                String program) {
            this(
                    layers,
                    measure,
                    members,
                    documents,
                    by,
                    latest,
                    intervals,
                    program,
                    AgreementScope.STANDARD);
        }

        /** Copies. */
        public Request {
            layers = List.copyOf(layers);
            members = List.copyOf(new LinkedHashSet<>(members));
        }

        private boolean ofRounds() {
            return by.filter(Group.Kind.ROUND::equals).isPresent();
        }
    }

    /**
     * What was measured.
     *
     * @param report all of it
     */
    public record Result(AgreementReport report) {}

    /**
     * Measures again what a saved report was made of: the same sets, each as it stood then.
     *
     * @param saved the report, as JSON
     * @param program the version of the program
     * @throws BadRequestException when it asks for what this program does not know
     * @throws DataProblemException when the file is no such report, or its sets are gone
     * @throws CancelledException when cancelled
     */
    public Result repeat(Path saved, String program, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        AgreementSettings settings;
        try {
            settings =
                    SavedReport.settings(
                            new String(
                                    BoundedFile.bytes(saved, MOST_BYTES), StandardCharsets.UTF_8));
        } catch (UnreadableSettingsException e) {
            throw new DataProblemException(Problem.message(saved, Message.of(e)), e);
        } catch (IOException e) {
            throw new DataProblemException(Problem.message(saved, Problem.unreadable(e)), e);
        }
        EarlierIds earlier = new EarlierIds(project);
        settings =
                settings.withLayers(
                        earlier.layers(settings.layers(), settings.schemaVersion()),
                        earlier.layers(settings.gamma(), settings.schemaVersion()));
        List<Message> notes = new ArrayList<>();
        if (!settings.program().equals(program)) {
            notes.add(
                    Message.of(
                            "project.agreement.other-program",
                            "then",
                            settings.program(),
                            "now",
                            program));
        }
        if (settings.schemaVersion() != project.schemaVersion()
                && !SchemaVersionsAlike.are(project, settings.schemaVersion())) {
            notes.add(
                    Message.of(
                            "project.agreement.other-schema",
                            "then",
                            settings.schemaVersion(),
                            "now",
                            project.schemaVersion()));
        }
        AgreementReport report =
                again(settings, settings.by(), settings.intervals(), program, notes, progress)
                        .report();
        MeasureSets apart = new MeasureSets(project);
        for (Layer layer : settings.gamma()) {
            report =
                    report.withGamma(
                            layer,
                            apart.ofLayer(settings, layer, GAMMA, progress).report().figures());
        }
        return new Result(report);
    }

    /**
     * Measures other parts of what a report was made of.
     *
     * @param settings what the report was made of
     * @param by what is measured apart
     * @param intervals what intervals are wanted
     */
    Result again(
            AgreementSettings settings,
            Group.Kind by,
            IntervalSettings intervals,
            Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        return again(
                settings,
                Optional.of(by),
                intervals,
                settings.program(),
                new ArrayList<>(),
                progress);
    }

    /** Measures one layer of what a report was made of by another measure. */
    Result ofLayer(AgreementSettings settings, Layer layer, String name, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        return again(
                settings.about(layer, name),
                Optional.empty(),
                settings.intervals(),
                settings.program(),
                new ArrayList<>(),
                progress);
    }

    private Result again(
            AgreementSettings settings,
            Optional<Group.Kind> by,
            IntervalSettings intervals,
            String program,
            List<Message> notes,
            Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.measuring"), 0);
        progress.check();
        return measure(
                new Request(
                        settings.layers(),
                        settings.measure(),
                        settings.members(),
                        settings.documents(),
                        by,
                        settings.latest(),
                        intervals,
                        program,
                        settings.scope()),
                new FinishedSets(store).repeat(settings),
                new FinishedRounds(store).repeat(settings),
                notes,
                progress);
    }

    /**
     * Measures.
     *
     * @throws BadRequestException when measure and layers do not fit together
     * @throws DataProblemException when there is no such member or layer in the project
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.measuring"), 0);
        progress.check();
        AgreementChecks.members(request.members(), store);
        FinishedSets.Wanted wanted = wanted(request);
        FinishedSets.Found found = new FinishedSets(store).find(wanted);
        FinishedRounds.Found rounds =
                request.ofRounds()
                        ? new FinishedRounds(store).find(wanted)
                        : FinishedRounds.Found.NONE;
        List<Message> notes = found.notes();
        if (found.documents().isEmpty() && found.left().isEmpty()) {
            request.documents()
                    .ifPresent(
                            pattern ->
                                    notes.add(
                                            Message.of(
                                                    "project.agreement.none-meant",
                                                    "pattern",
                                                    pattern)));
        }
        notes.addAll(WaitingTypes.note(store, project.schema()));
        return measure(request, found, rounds, notes, progress);
    }

    /** Measures sets that were found in another way, as if they were of several members. */
    Result of(Request request, FinishedSets.Found found, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        return measure(request, found, FinishedRounds.Found.NONE, found.notes(), progress);
    }

    private Result measure(
            Request request,
            FinishedSets.Found found,
            FinishedRounds.Found foundRounds,
            List<Message> notes,
            Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        Schema schema = project.schema();
        CountedDocuments.Of of =
                new CountedDocuments.Of(
                        project.schemaVersion(),
                        AgreementChecks.layers(request.layers(), request.measure(), schema),
                        request.scope().counting());
        progress.begin(
                Message.of("project.task.measuring"),
                (long) found.documents().size() + foundRounds.documents() + STEPS);
        SetStudies studies = studies(schema, of);
        List<Outcome> outcomes = documents.of(found.documents(), studies, of, progress);
        List<LeftOut> left = new ArrayList<>(found.left());
        List<SetStudies.Counted> counted = new ArrayList<>();
        List<Shared> kept = new ArrayList<>();
        SortedMap<String, Accepted> accepted = new TreeMap<>();
        for (int i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case Outcome.Done done -> {
                    counted.add(done.counted());
                    kept.add(found.documents().get(i));
                    done.accepted().forEach(a -> accepted.merge(a.member(), a, Accepted::plus));
                }
                case Outcome.Failed failed ->
                        left.add(
                                new LeftOut(
                                        failed.why(),
                                        List.of(found.documents().get(i).document().name())));
            }
        }
        left.addAll(foundRounds.left());
        List<CountedRound> rounds = new ArrayList<>();
        for (FinishedRounds.Round round : foundRounds.rounds()) {
            rounds.add(
                    CountedRound.of(
                            round, documents.of(round.documents(), studies, of, progress), left));
        }
        List<Shared> all = new ArrayList<>(kept);
        rounds.forEach(round -> all.addAll(round.documents()));
        List<String> members = members(request.members(), all);
        MeasuredRounds measured = measured(studies, counted, rounds, members, request, progress);
        notes.addAll(measured.notes());
        return new Result(
                new AgreementReport(
                        measured.figures(),
                        kept.size(),
                        left,
                        accepted.values().stream().filter(a -> !a.steps().isEmpty()).toList(),
                        measured.changes(),
                        notes,
                        ReportSettings.of(request, of, members, kept, rounds, left)));
    }

    /** The studies that counted before, as long as they are of the same: counts are theirs. */
    private synchronized SetStudies studies(Schema schema, CountedDocuments.Of of) {
        Made before = made;
        if (!before.of().equals(of)) {
            before = new Made(of, new SetStudies(schema, of.layers(), of.counting()));
            made = before;
        }
        return before.studies();
    }

    /** Studies, and what they are of. */
    private record Made(CountedDocuments.Of of, SetStudies studies) {}

    private static FinishedSets.Wanted wanted(Request request) throws BadRequestException {
        Optional<DocumentPattern> pattern = Optional.empty();
        if (request.documents().isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(request.documents().get()));
        }
        return new FinishedSets.Wanted(
                Set.copyOf(request.members()), pattern, request.latest(), request.scope());
    }

    /** Those who were asked for, or all whose sets count, by name. */
    private static List<String> members(List<String> wanted, List<Shared> documents) {
        if (!wanted.isEmpty()) {
            return wanted;
        }
        Set<String> members = new TreeSet<>();
        for (Shared document : documents) {
            document.sets().forEach(finished -> members.add(finished.set().member()));
        }
        return List.copyOf(members);
    }

    private static MeasuredRounds measured(
            SetStudies studies,
            List<SetStudies.Counted> counted,
            List<CountedRound> rounds,
            List<String> members,
            Request request,
            Progress progress)
            throws BadRequestException, DataProblemException, CancelledException {
        Steps steps = new Steps(progress, STEPS);
        try {
            MeasuredRounds measured =
                    new MeasuredRounds(
                            studies,
                            members,
                            request.measure(),
                            new Measuring(request.intervals(), request.by(), steps::made));
            measured.measure(counted, rounds, request.ofRounds());
            steps.tell(STEPS);
            return measured;
        } catch (MeasureException e) {
            throw new BadRequestException(Message.of(e));
        } catch (StudyException e) {
            throw new DataProblemException(Message.of(e), e);
        } catch (CancellationException e) {
            throw new CancelledException();
        }
    }
}

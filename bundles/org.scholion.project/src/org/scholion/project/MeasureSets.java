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
import org.scholion.agreement.Measures;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.study.StudyException;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;
import org.scholion.curation.study.SetStudies;
import org.scholion.project.agreement.Accepted;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementSettings;
import org.scholion.project.agreement.LeftOut;
import org.scholion.project.agreement.SavedReport;
import org.scholion.project.agreement.UnreadableSettingsException;
import org.scholion.project.internal.CountedDocuments;
import org.scholion.project.internal.CountedDocuments.Outcome;
import org.scholion.project.internal.FinishedSets;
import org.scholion.project.internal.FinishedSets.Finished;
import org.scholion.project.internal.FinishedSets.Shared;
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
        documents = new CountedDocuments(store);
        made = new Made(0, List.of(), new SetStudies(project.schema(), List.of()));
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
     */
    public record Request(
            List<Layer> layers,
            Optional<String> measure,
            List<String> members,
            Optional<String> documents,
            Optional<Group.Kind> by,
            boolean latest,
            IntervalSettings intervals,
            String program) {

        /** Copies. */
        public Request {
            layers = List.copyOf(layers);
            members = List.copyOf(new LinkedHashSet<>(members));
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
        progress.begin(Message.of("project.task.measuring"), 0);
        progress.check();
        FinishedSets.Found found = new FinishedSets(store).repeat(settings);
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
        if (settings.schemaVersion() != project.schemaVersion()) {
            notes.add(
                    Message.of(
                            "project.agreement.other-schema",
                            "then",
                            settings.schemaVersion(),
                            "now",
                            project.schemaVersion()));
        }
        return measure(
                new Request(
                        settings.layers(),
                        settings.measure(),
                        settings.members(),
                        settings.documents(),
                        settings.by(),
                        settings.latest(),
                        settings.intervals(),
                        program),
                found,
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
        requireMembers(request.members());
        FinishedSets.Found found = find(request);
        return measure(request, found, notes(found), progress);
    }

    /** Measures sets that were found in another way, as if they were of several members. */
    Result of(Request request, FinishedSets.Found found, Progress progress)
            throws BadRequestException, DataProblemException, CancelledException {
        return measure(request, found, notes(found), progress);
    }

    private Result measure(
            Request request, FinishedSets.Found found, List<Message> notes, Progress progress)
            throws BadRequestException, DataProblemException, CancelledException {
        Schema schema = project.schema();
        int version = project.schemaVersion();
        List<Layer> layers = layers(request, schema);
        progress.begin(
                Message.of("project.task.measuring"), (long) found.documents().size() + STEPS);
        SetStudies studies = studies(schema, version, layers);
        List<Outcome> outcomes =
                documents.of(found.documents(), studies, layers, version, progress);
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
        List<String> members = members(request.members(), kept);
        return new Result(
                new AgreementReport(
                        measured(studies, counted, members, request, progress),
                        kept.size(),
                        left,
                        accepted.values().stream().filter(a -> !a.steps().isEmpty()).toList(),
                        notes,
                        settings(request, layers, members, version, kept, left)));
    }

    /** The studies that counted before, as long as they are of the same: counts are theirs. */
    private synchronized SetStudies studies(Schema schema, int version, List<Layer> layers) {
        Made before = made;
        if (before.version() != version || !before.layers().equals(layers)) {
            before = new Made(version, layers, new SetStudies(schema, layers));
            made = before;
        }
        return before.studies();
    }

    /** Studies, and what they are of. */
    private record Made(int version, List<Layer> layers, SetStudies studies) {}

    private static List<Message> notes(FinishedSets.Found found) {
        return found.unknown() == 0
                ? List.of()
                : List.of(Message.of("project.agreement.unknown", "sets", found.unknown()));
    }

    private static List<Layer> layers(Request request, Schema schema)
            throws BadRequestException, DataProblemException {
        List<Layer> all = Layer.of(schema);
        if (request.layers().isEmpty()) {
            List<Layer> kept = new ArrayList<>();
            for (Layer layer : all) {
                if (request.measure().isEmpty()
                        || SetStudies.takes(layer, request.measure().get())) {
                    kept.add(layer);
                }
            }
            requireMeasure(request.measure());
            return kept;
        }
        for (Layer layer : request.layers()) {
            if (!layer.in(schema)) {
                throw new DataProblemException(
                        Message.of(
                                "project.agreement.no-layer",
                                "layer",
                                layer.word(),
                                "known",
                                all.stream().map(Layer::word).toList()));
            }
        }
        requireMeasure(request.measure());
        return request.layers();
    }

    /** Tells a measure's name from one that was mistyped. */
    private static void requireMeasure(Optional<String> measure) throws BadRequestException {
        if (measure.isPresent() && !SetStudies.isMeasure(measure.get())) {
            throw new BadRequestException(
                    Message.of(
                            "agreement.measure.unknown",
                            "measure",
                            measure.get(),
                            "known",
                            Measures.names()));
        }
    }

    private void requireMembers(List<String> members) throws StoreException, DataProblemException {
        Set<String> known = new TreeSet<>();
        for (Member member : store.members().all()) {
            known.add(member.name());
        }
        for (String member : members) {
            if (!known.contains(member)) {
                throw new DataProblemException(
                        known.isEmpty()
                                ? Message.of("project.member.none", "member", member)
                                : Message.of(
                                        "project.member.unknown",
                                        "member",
                                        member,
                                        "known",
                                        known));
            }
        }
    }

    private FinishedSets.Found find(Request request) throws StoreException, BadRequestException {
        Optional<DocumentPattern> pattern = Optional.empty();
        if (request.documents().isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(request.documents().get()));
        }
        return new FinishedSets(store)
                .find(
                        new FinishedSets.Wanted(
                                Set.copyOf(request.members()), pattern, request.latest()));
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

    private static List<LayerFigure> measured(
            SetStudies studies,
            List<SetStudies.Counted> counted,
            List<String> members,
            Request request,
            Progress progress)
            throws BadRequestException, DataProblemException, CancelledException {
        Steps steps = new Steps(progress, STEPS);
        try {
            List<LayerFigure> figures =
                    studies.measure(
                            counted,
                            members,
                            request.measure(),
                            new Measuring(request.intervals(), request.by(), steps::made));
            steps.tell(STEPS);
            return figures;
        } catch (MeasureException e) {
            throw new BadRequestException(Message.of(e));
        } catch (StudyException e) {
            throw new DataProblemException(Message.of(e), e);
        } catch (CancellationException e) {
            throw new CancelledException();
        }
    }

    private static AgreementSettings settings(
            Request request,
            List<Layer> layers,
            List<String> members,
            int schemaVersion,
            List<Shared> documents,
            List<LeftOut> left) {
        List<AgreementSettings.SetAt> sets = new ArrayList<>();
        for (Shared document : documents) {
            for (Finished finished : document.sets()) {
                sets.add(
                        new AgreementSettings.SetAt(
                                document.document().ulid().value(),
                                finished.set().member(),
                                finished.sequence()));
            }
        }
        return new AgreementSettings(
                layers,
                request.measure(),
                members,
                request.documents(),
                request.by(),
                request.latest(),
                request.intervals(),
                schemaVersion,
                request.program(),
                sets,
                left);
    }
}

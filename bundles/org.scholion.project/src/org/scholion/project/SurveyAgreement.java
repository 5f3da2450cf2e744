/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.List;
import java.util.Optional;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.Group;
import org.scholion.corpus.StoreException;
import org.scholion.curation.study.Layer;
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementScope;
import org.scholion.project.agreement.AgreementSettings;
import org.scholion.project.agreement.AgreementSurvey;
import org.scholion.project.agreement.PlaceFilter;
import org.scholion.project.internal.ProgressPart;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Measures agreement as a lead looks at it: by label, by pair, and with what stands behind the
 * figures. Whoever looks again uses the same object: only documents that changed are counted anew.
 */
public final class SurveyAgreement {
    /** In how many steps each of the parts is told. */
    private static final long STEPS = 1_000;

    private final OpenProject project;
    private final MeasureSets measure;
    private final MeasureSets gammas;
    private final AgreementPlaces places;

    /** Creates the use case. */
    public SurveyAgreement(OpenProject project) {
        this(project, new MeasureSets(project));
    }

    /**
     * Creates the use case for who has measured already.
     *
     * @param measure has counted before
     */
    public SurveyAgreement(OpenProject project, MeasureSets measure) {
        this.project = project;
        this.measure = measure;
        // of its own, for it counts one layer alone and would have to forget what that counted
        gammas = new MeasureSets(project);
        places = new AgreementPlaces(project);
    }

    /**
     * What is wanted.
     *
     * @param members who is compared; empty for all who finished something together
     * @param documents the pattern of names that documents have; empty for all
     * @param latest whether sets count as they are now rather than as they were first done
     * @param intervals what intervals are wanted
     * @param program the version of the program, for the settings of the report
     * @param scope what of documents and sets counts
     */
    public record Request(
            List<String> members,
            Optional<String> documents,
            boolean latest,
            IntervalSettings intervals,
            String program,
            AgreementScope scope) {

        /** What is wanted of all that counts as is usual. */
        public Request(
                List<String> members,
                Optional<String> documents,
                boolean latest,
                IntervalSettings intervals,
                String program) {
            this(members, documents, latest, intervals, program, AgreementScope.STANDARD);
        }

        /** Copies. */
        public Request {
            members = List.copyOf(members);
        }

        private MeasureSets.Request byLabel() {
            return new MeasureSets.Request(
                    List.of(),
                    Optional.empty(),
                    members,
                    documents,
                    Optional.of(Group.Kind.LABEL),
                    latest,
                    intervals,
                    program,
                    scope);
        }

        private AgreementPlaces.Request listing(Optional<PlaceFilter> filter, int most) {
            return new AgreementPlaces.Request(
                    List.of(), members, documents, latest, filter, most, scope);
        }
    }

    /**
     * What was measured.
     *
     * @param survey all of it
     */
    public record Result(AgreementSurvey survey) {}

    /**
     * Some of the places behind a mark.
     *
     * @param places the first ones
     * @param all how many there are
     */
    public record Places(List<AgreementPlace> places, long all) {}

    /**
     * Measures.
     *
     * @throws BadRequestException when the pattern is none
     * @throws DataProblemException when there is no such member
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.measuring"), 4 * STEPS);
        progress.check();
        ProgressPart first = new ProgressPart(progress, STEPS);
        AgreementReport labels = measure.run(request.byLabel(), first).report();
        first.end();
        return around(labels, progress);
    }

    /**
     * Measures what belongs to a report: its figures by label, by pair and by round, and what
     * stands behind them, all of the sets that it was made of.
     *
     * @throws BadRequestException when the report is of what this program does not know
     * @throws DataProblemException when its sets are gone
     * @throws CancelledException when cancelled
     */
    public Result run(AgreementReport report, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.measuring"), 4 * STEPS);
        progress.check();
        AgreementSettings settings = report.settings();
        ProgressPart first = new ProgressPart(progress, STEPS);
        AgreementReport labels =
                settings.by().filter(Group.Kind.LABEL::equals).isPresent()
                        ? report
                        : measure.again(settings, Group.Kind.LABEL, settings.intervals(), first)
                                .report();
        first.end();
        return around(labels, progress);
    }

    private Result around(AgreementReport labels, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        AgreementSettings settings = labels.settings();
        // figures of pairs are read side by side: intervals would take long and nobody sees them
        ProgressPart second = new ProgressPart(progress, STEPS);
        AgreementReport pairs =
                measure.again(settings, Group.Kind.PAIR, settings.intervals().none(), second)
                        .report();
        second.end();
        ProgressPart third = new ProgressPart(progress, STEPS);
        Optional<AgreementReport> rounds = rounds(settings, third);
        third.end();
        ProgressPart fourth = new ProgressPart(progress, STEPS);
        AgreementPlaces.Result found = places.behind(settings, Optional.empty(), 0, fourth);
        fourth.end();
        return new Result(new AgreementSurvey(labels, pairs, rounds, found.counts()));
    }

    /** What was done in each round, as it stands now; a saved report knows of them if it asked. */
    private Optional<AgreementReport> rounds(AgreementSettings settings, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        if (project.store().rounds().all().isEmpty()) {
            return Optional.empty();
        }
        AgreementReport report =
                measure.run(
                                new MeasureSets.Request(
                                        settings.layers(),
                                        settings.measure(),
                                        settings.members(),
                                        settings.documents(),
                                        Optional.of(Group.Kind.ROUND),
                                        settings.latest(),
                                        settings.intervals(),
                                        settings.program(),
                                        settings.scope()),
                                progress)
                        .report();
        return Optional.of(report).filter(r -> !r.settings().rounds().isEmpty());
    }

    /**
     * Adds γ of a layer to what was measured, of the same sets. It takes long.
     *
     * @throws BadRequestException when there is no γ of this layer
     * @throws DataProblemException when the sets are gone
     * @throws CancelledException when cancelled
     */
    public AgreementSurvey gamma(AgreementSurvey before, Layer layer, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        return before.withGamma(
                layer,
                gammas.ofLayer(before.labels().settings(), layer, MeasureSets.GAMMA, progress)
                        .report()
                        .figures());
    }

    /**
     * Lists places behind a mark.
     *
     * @param request what was measured
     * @param filter what the mark stands for
     * @param most how many are listed at most
     * @throws BadRequestException when the pattern is none
     * @throws CancelledException when cancelled
     */
    public Places places(Request request, PlaceFilter filter, int most, Progress progress)
            throws StoreException, BadRequestException, CancelledException {
        AgreementPlaces.Result found =
                places.run(request.listing(Optional.of(filter), most), progress);
        return new Places(found.places(), found.all());
    }
}

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
import org.scholion.project.agreement.AgreementPlace;
import org.scholion.project.agreement.AgreementReport;
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
    /** In how many steps each of the three parts is told. */
    private static final long STEPS = 1_000;

    private final MeasureSets measure;
    private final AgreementPlaces places;

    /** Creates the use case. */
    public SurveyAgreement(OpenProject project) {
        measure = new MeasureSets(project);
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
     */
    public record Request(
            List<String> members,
            Optional<String> documents,
            boolean latest,
            IntervalSettings intervals,
            String program) {

        /** Copies. */
        public Request {
            members = List.copyOf(members);
        }

        private MeasureSets.Request by(Group.Kind kind, IntervalSettings wanted) {
            return new MeasureSets.Request(
                    List.of(),
                    Optional.empty(),
                    members,
                    documents,
                    Optional.of(kind),
                    latest,
                    wanted,
                    program);
        }

        private AgreementPlaces.Request listing(Optional<PlaceFilter> filter, int most) {
            return new AgreementPlaces.Request(List.of(), members, documents, latest, filter, most);
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
        IntervalSettings wanted = request.intervals();
        // figures of pairs are read side by side: intervals would take long and nobody sees them
        IntervalSettings none =
                new IntervalSettings(false, wanted.level(), wanted.resamples(), wanted.seed());
        progress.begin(Message.of("project.task.measuring"), 3 * STEPS);
        progress.check();
        ProgressPart first = new ProgressPart(progress, STEPS);
        AgreementReport labels = measure.run(request.by(Group.Kind.LABEL, wanted), first).report();
        first.end();
        ProgressPart second = new ProgressPart(progress, STEPS);
        AgreementReport pairs = measure.run(request.by(Group.Kind.PAIR, none), second).report();
        second.end();
        ProgressPart third = new ProgressPart(progress, STEPS);
        AgreementPlaces.Result found = places.run(request.listing(Optional.empty(), 0), third);
        third.end();
        return new Result(new AgreementSurvey(labels, pairs, found.counts()));
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

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.internal.FinishedSets;
import org.scholion.project.internal.KnownMember;
import org.scholion.project.internal.OwnSets;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Holds what each member did against gold on control documents, or against what the same member did
 * in a further pass. Whoever shows a member this shows which documents are controls.
 */
public final class MeasureEach {

    private final OpenProject project;
    private final ProjectStore store;

    /** Creates the use case. */
    public MeasureEach(OpenProject project) {
        this.project = project;
        this.store = project.store();
    }

    /** What each member is held against. */
    public enum Against {
        /** Gold, on the documents that are controls. */
        CONTROLS,
        /** The same member, where documents were given again. */
        PASSES
    }

    /**
     * What is wanted.
     *
     * @param how layers, measure, members, documents and parts; a set counts as it first was done,
     *     whatever it says there
     */
    public record Request(Against against, MeasureSets.Request how) {}

    /**
     * What was measured.
     *
     * @param reports by member; of those alone who have such documents
     */
    public record Result(SortedMap<String, AgreementReport> reports) {
        public Result {
            reports = Collections.unmodifiableSortedMap(new TreeMap<>(reports));
        }
    }

    /**
     * The first of a member's figures, for a list.
     *
     * @param value undefined where there is nothing to go by
     * @param documents how many documents counted
     */
    public record Brief(OptionalDouble value, int documents) {}

    /**
     * Measures, in brief, all who have such documents: the usual measure of the first layer that
     * the schema has, without an interval.
     *
     * @throws CancelledException when cancelled
     */
    public SortedMap<String, Brief> brief(Against against, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        IntervalSettings standard = IntervalSettings.STANDARD;
        MeasureSets.Request how =
                new MeasureSets.Request(
                        Layer.of(project.schema()).stream().limit(1).toList(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        new IntervalSettings(
                                false, standard.level(), standard.resamples(), standard.seed()),
                        "");
        SortedMap<String, Brief> brief = new TreeMap<>();
        run(new Request(against, how), progress)
                .reports()
                .forEach(
                        (member, report) ->
                                brief.put(
                                        member,
                                        new Brief(
                                                report.figures().stream()
                                                        .map(LayerFigure::result)
                                                        .filter(one -> one.group().isEmpty())
                                                        .map(one -> one.value().number())
                                                        .findFirst()
                                                        .orElseGet(OptionalDouble::empty),
                                                report.documents())));
        return brief;
    }

    /**
     * Measures.
     *
     * @throws BadRequestException when there is no such member, or measure and layers do not fit
     *     together
     * @throws DataProblemException when there is no such layer in the project
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.measuring"), 0);
        progress.check();
        MeasureSets.Request how = request.how();
        for (String member : how.members()) {
            KnownMember.require(store, member);
        }
        Optional<DocumentPattern> pattern = Optional.empty();
        if (how.documents().isPresent()) {
            pattern = Optional.of(DocumentPattern.parse(how.documents().get()));
        }
        OwnSets sets = new OwnSets(store);
        FinishedSets.Wanted wanted =
                new FinishedSets.Wanted(Set.copyOf(how.members()), pattern, false, how.scope());
        Map<String, FinishedSets.Found> found =
                request.against() == Against.CONTROLS ? sets.controls(wanted) : sets.passes(wanted);
        SortedMap<String, AgreementReport> reports = new TreeMap<>();
        for (Map.Entry<String, FinishedSets.Found> each : found.entrySet()) {
            MeasureSets.Request theirs =
                    new MeasureSets.Request(
                            how.layers(),
                            how.measure(),
                            List.of(),
                            how.documents(),
                            how.by(),
                            false,
                            how.intervals(),
                            how.program(),
                            how.scope());
            // counts are kept by document, and each member has other ones of the same
            reports.put(
                    each.getKey(),
                    new MeasureSets(project).of(theirs, each.getValue(), progress).report());
        }
        return new Result(reports);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.ClosedChoices;
import org.scholion.curation.adjudication.Posterior;
import org.scholion.project.gold.DocumentJudging;
import org.scholion.project.gold.GoldMark;
import org.scholion.project.gold.GoldMarks;
import org.scholion.project.gold.GoldPlace;
import org.scholion.project.gold.GoldPlaces;
import org.scholion.project.gold.GoldSurvey;
import org.scholion.project.gold.MemberFigures;
import org.scholion.project.gold.SharedErrors;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Lists what gold has and how far members support it, how often an agreed place that was looked at
 * all the same turned out to be wrong, how members compare with gold, and, if wanted, how likely
 * each choice is by models of annotators. Changes nothing.
 */
public final class ListGold {

    private final OpenProject project;
    private final ProjectStore store;

    /** Creates the use case. */
    public ListGold(OpenProject project) {
        this.project = project;
        this.store = project.store();
    }

    /**
     * What is asked for.
     *
     * @param pattern of which documents; without one of all
     * @param posterior whether models are to be fitted
     */
    public record Request(Optional<DocumentPattern> pattern, boolean posterior) {}

    /**
     * What there is.
     *
     * @param marks what was decided, by document
     * @param survey what follows from it, in figures
     */
    public record Result(List<GoldMark> marks, GoldSurvey survey, List<DocumentRecord> documents) {

        public Result {
            marks = List.copyOf(marks);
            documents = List.copyOf(documents);
        }

        /** Returns the name of the document of a lasting name. */
        public String nameOf(String ulid) {
            return documents.stream()
                    .filter(document -> document.ulid().value().equals(ulid))
                    .findFirst()
                    .map(DocumentRecord::name)
                    .orElse(ulid);
        }
    }

    /**
     * Lists it.
     *
     * @throws CancelledException when cancelled
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        List<DocumentRecord> meant = new ArrayList<>();
        for (DocumentRecord document : store.documents().all()) {
            if (request.pattern().isEmpty() || request.pattern().get().matches(document.name())) {
                meant.add(document);
            }
        }
        progress.begin(Message.of("project.task.gold"), meant.size());
        Gathering gathering = new Gathering(request);
        for (DocumentRecord document : meant) {
            progress.check();
            gathering.add(document);
            progress.worked(1, document.name());
        }
        return gathering.result(meant, progress);
    }

    private final class Gathering {

        private final Request request;
        private final DocumentJudging judging;
        private final ClosedChoices choices = new ClosedChoices(project.schema());
        private final MemberFigures figures = new MemberFigures();
        private final List<GoldMark> marks = new ArrayList<>();
        private final List<GoldPlace> places = new ArrayList<>();
        private int adjudicated;

        Gathering(Request request) throws StoreException {
            this.request = request;
            this.judging = new DocumentJudging(store, project.schema(), project.catalogue());
        }

        void add(DocumentRecord document) throws StoreException {
            Optional<AnnotationSet> gold = store.sets().find(document.id(), Member.GOLD);
            if (gold.isEmpty() && !request.posterior()) {
                return;
            }
            DocumentJudging.Read read = judging.read(document);
            if (request.posterior()) {
                choices.add(document.ulid().value(), read.judgement());
            }
            List<GoldPlace> here = new GoldPlaces(read, project.schema()).all(request.posterior());
            places.addAll(here);
            if (gold.isPresent()) {
                marks.addAll(new GoldMarks(read, project.schema()).all());
                here.forEach(figures::add);
                adjudicated += read.goldState() == SetState.DONE ? 1 : 0;
            }
        }

        Result result(List<DocumentRecord> documents, Progress progress)
                throws StoreException, CancelledException {
            progress.check();
            long seed = store.settings().reviewSeed();
            return new Result(
                    marks,
                    new GoldSurvey(
                            SharedErrors.of(seed, places),
                            figures.all(),
                            adjudicated,
                            request.posterior() ? Posterior.of(choices, seed) : List.of(),
                            places),
                    documents);
        }
    }
}

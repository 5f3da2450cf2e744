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
import java.util.OptionalDouble;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.ClosedChoices;
import org.scholion.curation.adjudication.Judgement;
import org.scholion.curation.adjudication.KeptDecision;
import org.scholion.curation.adjudication.Posterior;
import org.scholion.project.gold.DocumentJudging;
import org.scholion.project.gold.GoldDecisions;
import org.scholion.project.gold.GoldMark;
import org.scholion.project.gold.GoldMarks;
import org.scholion.project.gold.MemberFigure;
import org.scholion.project.gold.MemberFigures;
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
     * How often agreed places that were drawn and looked at were decided otherwise than all had
     * them: errors that all share.
     *
     * @param seed by which they are drawn in this project
     * @param looked how many were looked at and are decided
     * @param wrong at how many of them gold is not what all had
     */
    public record SharedErrors(long seed, int looked, int wrong) {

        /** Returns the rate, from 0 to 1; empty where none was looked at. */
        public OptionalDouble rate() {
            return looked == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((double) wrong / looked);
        }
    }

    /**
     * What there is.
     *
     * @param marks what was decided, by document
     * @param members how members compare with gold, on documents whose gold is done
     * @param adjudicated how many documents that are
     * @param posteriors what models say, on all documents that somebody has finished; nothing
     *     unless it was asked for
     */
    public record Result(
            List<GoldMark> marks,
            SharedErrors shared,
            List<MemberFigure> members,
            int adjudicated,
            List<Posterior> posteriors,
            List<DocumentRecord> documents) {

        public Result {
            marks = List.copyOf(marks);
            members = List.copyOf(members);
            posteriors = List.copyOf(posteriors);
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
        return gathering.result(meant);
    }

    private final class Gathering {

        private final Request request;
        private final DocumentJudging judging = new DocumentJudging(store);
        private final ClosedChoices choices = new ClosedChoices(project.schema());
        private final MemberFigures figures = new MemberFigures();
        private final List<GoldMark> marks = new ArrayList<>();
        private int adjudicated;
        private int looked;
        private int wrong;

        Gathering(Request request) {
            this.request = request;
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
            if (gold.isEmpty()) {
                return;
            }
            marks.addAll(new GoldMarks(read, project.schema()).all());
            count(document);
            if (gold.get().state() == SetState.DONE) {
                adjudicated++;
                figures.add(read.judgement());
            }
        }

        private void count(DocumentRecord document) throws StoreException {
            List<KeptDecision> standing =
                    Judgement.standing(
                            GoldDecisions.inForce(store, store.decisions().of(document.id())));
            for (KeptDecision decision : standing) {
                if (decision.outcome().review().isPresent()) {
                    looked++;
                    boolean asAllHad =
                            !decision.outcome().none()
                                    && decision.outcome()
                                            .support()
                                            .filter(s -> s.had() == s.worked())
                                            .isPresent();
                    wrong += asAllHad ? 0 : 1;
                }
            }
        }

        Result result(List<DocumentRecord> documents) throws StoreException {
            long seed = store.settings().reviewSeed();
            return new Result(
                    marks,
                    new SharedErrors(seed, looked, wrong),
                    figures.all(),
                    adjudicated,
                    request.posterior() ? Posterior.of(choices, seed) : List.of(),
                    documents);
        }
    }
}

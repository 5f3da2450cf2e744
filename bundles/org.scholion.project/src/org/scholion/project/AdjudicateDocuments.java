/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.GoldEntry;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewDecision;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WriteBatch;
import org.scholion.curation.adjudication.GoldDraft;
import org.scholion.curation.adjudication.Rule;
import org.scholion.curation.adjudication.Settling.OpenPlace;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.edit.CreationOrder;
import org.scholion.document.rules.Finding;
import org.scholion.project.gold.DocumentJudging;
import org.scholion.project.gold.DocumentJudging.Read;
import org.scholion.project.gold.GoldDecisions;
import org.scholion.project.internal.KnownMember;
import org.scholion.project.internal.RulePlanning;
import org.scholion.project.internal.RulePlanning.Plan;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Settles by a rule all places of documents that it covers and nothing was decided at, in one step
 * for each document. Where nothing is left open, and gold has no errors, gold is done. What was
 * decided before stays as it is.
 */
public final class AdjudicateDocuments {

    /** The word for this step in journals. */
    public static final String STEP = GoldDecisions.STEP;

    /** So often a document is looked at that others change at the same time. */
    private static final int ATTEMPTS = 20;

    /** So many documents are looked at before their decisions are written. */
    private static final int AT_ONCE = 20;

    private final OpenProject project;
    private final ProjectStore store;
    private final RulePlanning planning;

    /** Creates the use case. */
    public AdjudicateDocuments(OpenProject project, InstantSource clock) {
        this.project = project;
        this.store = project.store();
        this.planning = new RulePlanning(project, clock);
    }

    /**
     * What is to be settled.
     *
     * @param rule by which rule
     * @param pattern which documents; without one all
     * @param among which of them, by their ids; empty for all of them
     * @param actor who has it settled
     * @param dryRun whether only to tell what would be done
     */
    public record Request(
            Rule rule,
            Optional<DocumentPattern> pattern,
            Optional<Set<Long>> among,
            String actor,
            boolean dryRun) {

        public Request {
            among = among.map(Set::copyOf);
        }

        /** Of all documents that match. */
        public Request(Rule rule, Optional<DocumentPattern> pattern, String actor, boolean dryRun) {
            this(rule, pattern, Optional.empty(), actor, dryRun);
        }

        boolean means(DocumentRecord document) {
            return pattern.filter(each -> !each.matches(document.name())).isEmpty()
                    && among.filter(ids -> !ids.contains(document.id())).isEmpty();
        }
    }

    /** Why a document was left as it is. */
    public enum Left {
        /** Nobody has finished it. */
        NOBODY,
        /** Fewer have finished it than the rule wants. */
        TOO_FEW,
        /** More than one has finished it, and the rule is for one. */
        TOO_MANY,
        /** The member whose annotations were to be taken has not finished it. */
        NOT_MEMBER,
        /** Its gold is done. */
        DONE,
        /** Its gold is skipped. */
        SKIPPED,
        /** What the rule settles does not fit together. */
        REFUSED
    }

    /**
     * What came of a document.
     *
     * @param document the document
     * @param worked how many have finished it
     * @param left why it was left as it is; empty if the rule was applied
     * @param refusal what does not fit, if that is the reason
     * @param accepted at how many places something was taken
     * @param rejected at how many places nothing was
     * @param decided at how many places it was decided before
     * @param open what is open now
     * @param text its text, which what is open stands in
     * @param errors what keeps gold from being done, in the order of findings
     * @param state the state of its gold now; in a dry run what it would be
     */
    public record DocumentResult(
            DocumentRecord document,
            int worked,
            Optional<Left> left,
            Optional<Message> refusal,
            int accepted,
            int rejected,
            int decided,
            List<OpenPlace> open,
            String text,
            List<Finding> errors,
            SetState state) {

        public DocumentResult {
            open = List.copyOf(open);
            errors = List.copyOf(errors);
        }

        /** Returns whether its gold became done, or would. */
        public boolean isFinished() {
            return left.isEmpty() && state == SetState.DONE;
        }
    }

    /**
     * What came of it.
     *
     * @param documents all that were meant, by name
     */
    public record Result(List<DocumentResult> documents) {
        public Result {
            documents = List.copyOf(documents);
        }

        /** Returns whether the gold of any was done before. */
        public boolean isDoneBefore() {
            return documents.stream().anyMatch(d -> d.left().equals(Optional.of(Left.DONE)));
        }

        /** Returns to how many documents the rule was applied. */
        public long adjudicated() {
            return documents.stream().filter(each -> each.left().isEmpty()).count();
        }
    }

    /**
     * Settles it.
     *
     * @throws BadRequestException when no document is meant
     * @throws DataProblemException when the rule is about somebody who is no member
     * @throws StoreException when nothing can be written; what was settled before stays settled
     * @throws CancelledException when cancelled; what was settled before stays settled
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        if (request.rule() instanceof Rule.OfMember of) {
            KnownMember.require(store, of.member());
        }
        List<DocumentRecord> meant = meant(request);
        progress.begin(Message.of("project.task.adjudicating"), meant.size());
        List<DocumentResult> results = new ArrayList<>();
        for (int from = 0; from < meant.size(); from += AT_ONCE) {
            int to = Math.min(from + AT_ONCE, meant.size());
            progress.check();
            adjudicate(meant.subList(from, to), request, results);
            progress.worked(to - from, meant.get(to - 1).name());
        }
        results.sort((a, b) -> a.document().name().compareTo(b.document().name()));
        return new Result(results);
    }

    private List<DocumentRecord> meant(Request request) throws StoreException, BadRequestException {
        List<DocumentRecord> meant = new ArrayList<>();
        for (DocumentRecord document : store.documents().all()) {
            if (request.means(document)) {
                meant.add(document);
            }
        }
        if (meant.isEmpty() && (request.pattern().isPresent() || request.among().isPresent())) {
            throw new BadRequestException(Message.of("project.documents.none-meant"));
        }
        return meant;
    }

    private void adjudicate(
            List<DocumentRecord> documents, Request request, List<DocumentResult> results)
            throws StoreException {
        List<DocumentRecord> left = documents;
        DocumentJudging judging = new DocumentJudging(store, project.schema(), project.catalogue());
        for (int attempt = 1; !left.isEmpty(); attempt++) {
            List<DocumentRecord> changed = new ArrayList<>();
            List<WriteBatch<StoreException>> steps = new ArrayList<>();
            for (DocumentRecord document : left) {
                Optional<Left> why = leave(document, judging, request.rule());
                if (why.isPresent() && why.get() != Left.DONE) {
                    results.add(left(document, judging, why.get()));
                } else {
                    Read read = judging.read(document);
                    Plan planned =
                            why.isPresent()
                                    ? RulePlanning.untouched(read, why.get(), Optional.empty())
                                    : planning.of(read, request);
                    boolean last = attempt == ATTEMPTS;
                    if (request.dryRun() || planned.isNothing()) {
                        results.add(planned.result());
                    } else {
                        steps.add(() -> write(planned, judging, request, last, changed, results));
                    }
                }
            }
            store.writing().<StoreException>inPortions(steps);
            left = changed;
        }
    }

    private Optional<Left> leave(DocumentRecord document, DocumentJudging judging, Rule rule)
            throws StoreException {
        List<AnnotationSet> finished = judging.finished(document);
        Optional<SetState> gold =
                store.sets().find(document.id(), Member.GOLD).map(AnnotationSet::state);
        if (gold.filter(SetState.SKIPPED::equals).isPresent()) {
            return Optional.of(Left.SKIPPED);
        }
        if (gold.filter(SetState.DONE::equals).isPresent()) {
            return Optional.of(Left.DONE);
        }
        if (finished.isEmpty()) {
            return Optional.of(Left.NOBODY);
        }
        if (rule instanceof Rule.OfMember of
                && finished.stream().noneMatch(set -> set.member().equals(of.member()))) {
            return Optional.of(Left.NOT_MEMBER);
        }
        if (rule.isFor(finished.size())) {
            return Optional.empty();
        }
        return Optional.of(finished.size() < rule.workers() ? Left.TOO_FEW : Left.TOO_MANY);
    }

    private DocumentResult left(DocumentRecord document, DocumentJudging judging, Left why)
            throws StoreException {
        SetState gold =
                store.sets()
                        .find(document.id(), Member.GOLD)
                        .map(AnnotationSet::state)
                        .orElse(SetState.NEW);
        return new DocumentResult(
                document,
                judging.finished(document).size(),
                Optional.of(why),
                Optional.empty(),
                0,
                0,
                0,
                List.of(),
                "",
                List.of(),
                gold);
    }

    private void write(
            Plan planned,
            DocumentJudging judging,
            Request request,
            boolean last,
            List<DocumentRecord> changed,
            List<DocumentResult> results)
            throws StoreException {
        Read read = planned.read();
        if (!judging.isAsRead(read)) {
            if (last) {
                // the others of the batch are not to suffer from it
                Message why =
                        Message.of("project.adjudicate.stale", "document", read.document().name());
                results.add(RulePlanning.untouched(read, Left.REFUSED, Optional.of(why)).result());
            } else {
                changed.add(read.document());
            }
            return;
        }
        try {
            store.writing().<OperationRefusedException>together(() -> save(planned, request));
            results.add(planned.result());
        } catch (OperationRefusedException e) {
            results.add(RulePlanning.untouched(read, Left.REFUSED, Optional.of(e.said())).result());
        }
    }

    private void save(Plan planned, Request request)
            throws StoreException, OperationRefusedException {
        long document = planned.read().document().id();
        GoldDraft draft = planned.draft();
        AnnotationSet gold;
        if (draft.decisions().isEmpty()) {
            gold = store.sets().open(document, Member.GOLD);
        } else {
            List<NewDecision> decisions = new ArrayList<>();
            for (GoldDraft.DraftDecision decision : draft.decisions()) {
                decisions.add(GoldDecisions.of(decision, Optional.empty()));
            }
            gold =
                    store.decisions()
                            .settle(
                                    document,
                                    planned.read().goldSequence(),
                                    new GoldEntry(
                                            request.actor(),
                                            CreationOrder.creating(draft.annotations(), STEP),
                                            decisions))
                            .set();
        }
        if (planned.done()) {
            store.sets()
                    .saveState(
                            gold.id(),
                            gold.lastSequence(),
                            SetState.DONE,
                            Optional.empty(),
                            request.actor());
        }
    }
}

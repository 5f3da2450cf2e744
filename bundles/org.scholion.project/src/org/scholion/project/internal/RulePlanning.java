/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.GoldDraft;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.Settling;
import org.scholion.curation.adjudication.Settling.OpenPlace;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Rules;
import org.scholion.document.rules.Severity;
import org.scholion.project.AdjudicateDocuments;
import org.scholion.project.AdjudicateDocuments.DocumentResult;
import org.scholion.project.AdjudicateDocuments.Left;
import org.scholion.project.gold.DocumentJudging.Read;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextBoundaries;
import org.scholion.words.Message;

/** Works out what a rule does to documents, and writes nothing. */
public final class RulePlanning {

    private final OpenProject project;
    private final InstantSource clock;

    /** Creates it for the documents of a project. */
    public RulePlanning(OpenProject project, InstantSource clock) {
        this.project = project;
        this.clock = clock;
    }

    /** What is to be done with a document, and what came of it once it is done. */
    public record Plan(Read read, GoldDraft draft, boolean done, DocumentResult result) {

        /** Returns whether nothing is to be written. */
        public boolean isNothing() {
            return result.left().isPresent()
                    || draft.decisions().isEmpty() && result.state() == read.goldState();
        }
    }

    /** Returns what a rule does to a document. */
    public Plan of(Read read, AdjudicateDocuments.Request request) throws StoreException {
        Settling settling = Settling.of(read.judgement(), request.rule());
        GoldDraft draft =
                GoldDraft.of(
                        read.judgement(),
                        settling.settled(),
                        new GoldDraft.Making(
                                AnnotationIds.system(),
                                request.actor(),
                                clock.instant(),
                                project.schemaVersion(),
                                Optional.of(request.rule().word())));
        List<Annotation> after = new ArrayList<>(read.goldAnnotations());
        after.addAll(draft.annotations());
        List<Finding> errors = errors(read, after);
        boolean done = settling.open().isEmpty() && errors.isEmpty();
        SetState state = done ? SetState.DONE : stateWith(read, draft);
        return new Plan(
                read,
                draft,
                done,
                result(
                        read,
                        Optional.empty(),
                        Optional.empty(),
                        draft,
                        settling.open(),
                        settling.open().isEmpty() ? errors : List.of(),
                        state));
    }

    private static SetState stateWith(Read read, GoldDraft draft) {
        return draft.decisions().isEmpty() ? read.goldState() : SetState.IN_PROGRESS;
    }

    /**
     * Returns that a document is left as it is, and what is open in its gold.
     *
     * @param refusal what does not fit, if that is the reason
     */
    public static Plan untouched(Read read, Left why, Optional<Message> refusal) {
        List<OpenPlace> open = new ArrayList<>();
        for (JudgedPlace each : read.judgement().all()) {
            switch (each.status()) {
                case CHANGED -> open.add(new OpenPlace(each.place(), Settling.Reason.CHANGED));
                case NEW -> open.add(new OpenPlace(each.place(), Settling.Reason.NEW));
                case OPEN, SETTLED -> {
                    // what was passed over when gold became done is not in it
                }
            }
        }
        GoldDraft nothing = new GoldDraft(List.of(), List.of());
        return new Plan(
                read,
                nothing,
                false,
                result(
                        read,
                        Optional.of(why),
                        refusal,
                        nothing,
                        open,
                        List.of(),
                        read.goldState()));
    }

    private static DocumentResult result(
            Read read,
            Optional<Left> why,
            Optional<Message> refusal,
            GoldDraft draft,
            List<OpenPlace> open,
            List<Finding> errors,
            SetState state) {
        int decided = (int) read.judgement().all().stream().filter(p -> !p.isUndecided()).count();
        return new DocumentResult(
                read.document(),
                read.sets().size(),
                why,
                refusal,
                draft.annotations().size(),
                draft.decisions().size() - draft.annotations().size(),
                decided,
                open,
                read.judgement().text(),
                errors,
                state);
    }

    private List<Finding> errors(Read read, List<Annotation> after) throws StoreException {
        Rules rules =
                new Rules(
                        project.schema(),
                        TextBoundaries.of(
                                read.judgement().text(), read.document().language().orElse("")),
                        Optional.of(project.catalogue()));
        return rules.all(new AnnotationMap(after)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }
}

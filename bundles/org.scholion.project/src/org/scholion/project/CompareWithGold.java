/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.Judgement;
import org.scholion.curation.adjudication.KeptDecision;
import org.scholion.curation.adjudication.Version;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.project.gold.DocumentJudging;
import org.scholion.project.session.OpenProject;

/**
 * Finds where the gold of an adjudicated document differs from what a member marked there, and why
 * it was decided so. Changes nothing.
 */
public final class CompareWithGold {

    private final OpenProject project;
    private final ProjectStore store;

    /** Creates the use case. */
    public CompareWithGold(OpenProject project) {
        this.project = project;
        this.store = project.store();
    }

    /** In what gold differs from what the member had. */
    public enum Kind {
        /** Gold has something where the member has nothing. */
        MISSED,
        /** Gold has nothing where the member has something. */
        REJECTED,
        /** Other words are marked. */
        SPAN,
        /** It has another type. */
        TYPE,
        /** It has other words and another type. */
        SPAN_AND_TYPE,
        /** Something else about it is another: a value, an end. */
        REST
    }

    /**
     * A difference.
     *
     * @param own what the member has, if anything
     * @param gold what gold has, if anything
     * @param reason why it was decided so, if someone said why
     * @param rule the word of the rule that decided it, if one did
     * @param decided when it was decided, if that was kept
     */
    public record Difference(
            Kind kind,
            Optional<Annotation> own,
            Optional<Annotation> gold,
            Optional<String> reason,
            Optional<String> rule,
            Optional<Instant> decided) {

        /** Returns the type it is about: that of gold, or else that of the member. */
        public String typeId() {
            return gold.or(() -> own).orElseThrow().typeId();
        }
    }

    /**
     * Finds them, in reading order; what gold has that no member had comes last.
     *
     * @return nothing where the document is not adjudicated, or the member has not finished it
     */
    public List<Difference> run(DocumentRecord document, String member) throws StoreException {
        Optional<AnnotationSet> gold = store.sets().find(document.id(), Member.GOLD);
        if (gold.filter(set -> set.state() == SetState.DONE).isEmpty()) {
            return List.of();
        }
        return of(
                new DocumentJudging(store, project.schema(), project.catalogue()).read(document),
                member);
    }

    /** Finds them in a document that was read and is adjudicated. */
    static List<Difference> of(DocumentJudging.Read read, String member) {
        Judgement judgement = read.judgement();
        if (!judgement.places().workers().contains(member)) {
            return List.of();
        }
        List<Difference> differences = new ArrayList<>();
        Set<AnnotationId> placed = new HashSet<>();
        for (JudgedPlace judged : judgement.all()) {
            judged.gold().ifPresent(annotation -> placed.add(annotation.id()));
            if (!judgement.isAsGold(judged, member)) {
                differences.add(
                        difference(
                                judged.place().version(member).map(Version::annotation),
                                judged.gold(),
                                judged.decision()));
            }
        }
        for (Annotation annotation : judgement.gold()) {
            if (!placed.contains(annotation.id())) {
                differences.add(
                        difference(
                                Optional.empty(),
                                Optional.of(annotation),
                                judgement.placeless().stream()
                                        .filter(d -> d.goldId().equals(of(annotation)))
                                        .findFirst()));
            }
        }
        return differences;
    }

    private static Optional<AnnotationId> of(Annotation annotation) {
        return Optional.of(annotation.id());
    }

    private static Difference difference(
            Optional<Annotation> own, Optional<Annotation> gold, Optional<KeptDecision> decision) {
        return new Difference(
                kind(own, gold),
                own,
                gold,
                decision.flatMap(KeptDecision::reason),
                decision.flatMap(d -> d.outcome().rule()),
                decision.map(KeptDecision::at));
    }

    private static Kind kind(Optional<Annotation> own, Optional<Annotation> gold) {
        if (own.isEmpty()) {
            return Kind.MISSED;
        }
        if (gold.isEmpty()) {
            return Kind.REJECTED;
        }
        boolean span = !own.get().spans().equals(gold.get().spans());
        boolean type = !own.get().typeId().equals(gold.get().typeId());
        if (span) {
            return type ? Kind.SPAN_AND_TYPE : Kind.SPAN;
        }
        return type ? Kind.TYPE : Kind.REST;
    }
}

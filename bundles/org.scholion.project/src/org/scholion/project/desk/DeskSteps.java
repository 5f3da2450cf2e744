/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.desk;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.scholion.corpus.NewDecision;
import org.scholion.curation.adjudication.GoldDraft;
import org.scholion.curation.adjudication.GoldDraft.DraftDecision;
import org.scholion.curation.adjudication.JudgedPlace;
import org.scholion.curation.adjudication.KeptDecision;
import org.scholion.curation.adjudication.Outcome;
import org.scholion.curation.adjudication.Place;
import org.scholion.curation.adjudication.Settled;
import org.scholion.curation.adjudication.Settling;
import org.scholion.curation.adjudication.Version;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Mention;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.Passage;
import org.scholion.document.edit.CreationOrder;
import org.scholion.document.edit.Edits;
import org.scholion.document.edit.Redirection;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.Operation;
import org.scholion.project.gold.GoldDecisions;
import org.scholion.schema.Schema;

/**
 * Works out what settles a place as a person decides, and writes nothing. What is in gold at the
 * place keeps its id and becomes what is decided.
 */
public final class DeskSteps {

    private final Desk desk;
    private final Schema schema;
    private final String adjudicator;
    private final int schemaVersion;
    private final InstantSource clock;
    private final AnnotationIds ids;

    /**
     * Creates it for a desk as it is.
     *
     * @param schemaVersion the version what is made is made under
     */
    public DeskSteps(
            Desk desk,
            Schema schema,
            int schemaVersion,
            String adjudicator,
            InstantSource clock,
            AnnotationIds ids) {
        this.desk = desk;
        this.schema = schema;
        this.adjudicator = adjudicator;
        this.schemaVersion = schemaVersion;
        this.clock = clock;
        this.ids = ids;
    }

    /**
     * Takes what members had at a place, and with it what that points to and is not in gold yet.
     *
     * @param reason why, if someone says so
     */
    public DeskStep accept(Place place, Version version, Optional<String> reason) {
        return taking(NewDecision.Kind.ACCEPTED, place, version, reason);
    }

    /** Returns whether what two had can be mixed: the stretch of one with the rest of another. */
    public static boolean canMix(Version stretch, Version rest) {
        return isStretch(stretch.annotation())
                && stretch.annotation().kind() == rest.annotation().kind()
                && !stretch.annotation().spans().equals(rest.annotation().spans());
    }

    private static boolean isStretch(Annotation annotation) {
        return annotation instanceof Mention || annotation instanceof Passage;
    }

    /**
     * Takes the stretch of text of what one had and the rest, its label above all, of what another
     * had.
     *
     * @throws IllegalArgumentException when the two cannot be {@linkplain #canMix mixed}
     */
    public DeskStep mix(Place place, Version stretch, Version rest, Optional<String> reason) {
        if (!canMix(stretch, rest)) {
            throw new IllegalArgumentException("nothing to mix: " + stretch + " and " + rest);
        }
        Annotation mixed =
                switch (rest.annotation()) {
                    case Mention mention ->
                            mention.withSpan(((Mention) stretch.annotation()).span());
                    case Passage passage ->
                            new Passage(
                                    passage.header(),
                                    ((Passage) stretch.annotation()).span(),
                                    passage.author(),
                                    passage.authorName(),
                                    passage.date(),
                                    passage.excluded());
                    default -> throw new IllegalStateException("no stretch: " + rest);
                };
        return taking(
                NewDecision.Kind.MIXED,
                place,
                new Version(new TreeSet<>(List.of(rest.first())), mixed),
                reason);
    }

    private DeskStep taking(
            NewDecision.Kind kind, Place place, Version version, Optional<String> reason) {
        GoldDraft draft =
                GoldDraft.of(
                        desk.judgement(),
                        Settling.withEnds(desk.judgement(), place, version),
                        making(Optional.empty()));
        JudgedPlace judged = desk.judgement().of(place);
        DraftDecision first = draft.decisions().get(0);
        AnnotationId drafted = first.goldId().orElseThrow();
        Optional<Annotation> there = judged.gold();
        AnnotationId kept = there.map(Annotation::id).orElse(drafted);
        Redirection toKept = new Redirection(id -> Optional.of(id.equals(drafted) ? kept : id));
        List<Annotation> made = new ArrayList<>();
        List<Operation> steps = new ArrayList<>();
        for (Annotation annotation : draft.annotations()) {
            Annotation redirected = toKept.of(annotation);
            if (there.isPresent() && annotation.id().equals(drafted)) {
                Edits.replace(GoldDecisions.STEP, there.get(), as(there.get(), redirected))
                        .ifPresent(steps::add);
            } else {
                made.add(redirected);
            }
        }
        steps.add(0, CreationOrder.creating(made, GoldDecisions.STEP));
        List<NewDecision> decisions = new ArrayList<>();
        for (DraftDecision each : draft.decisions()) {
            boolean main = each == first;
            Outcome outcome = main ? outcome(kind, judged, each.outcome()) : each.outcome();
            DraftDecision said =
                    new DraftDecision(
                            each.anchor(),
                            each.sources(),
                            outcome,
                            main ? Optional.of(kept) : each.goldId());
            decisions.add(
                    main
                            ? GoldDecisions.of(kind, said, reason)
                            : GoldDecisions.of(said, Optional.empty()));
        }
        return new DeskStep(new CompoundOperation(GoldDecisions.STEP, steps), decisions);
    }

    /** Nobody had what is mixed. */
    private Outcome outcome(NewDecision.Kind kind, JudgedPlace judged, Outcome drafted) {
        Outcome outcome = about(judged, drafted);
        return kind == NewDecision.Kind.MIXED
                ? outcome.withSupport(new Outcome.Support(0, desk.workers().size()))
                : outcome;
    }

    /** A decision tells which one it is in place of, and that an agreed place was looked at. */
    private Outcome about(JudgedPlace judged, Outcome outcome) {
        Outcome told =
                judged.decision().map(KeptDecision::id).map(outcome::instead).orElse(outcome);
        return desk.of(judged.place()).concern() == DeskPlace.Concern.REVIEW
                ? told.reviewed(desk.review().seed())
                : told;
    }

    /** What is in gold keeps who made it, and when. */
    private static Annotation as(Annotation there, Annotation wanted) {
        AnnotationHeader before = there.header();
        AnnotationHeader after = wanted.header();
        return wanted.withHeader(
                AnnotationHeader.of(
                                before.id(),
                                after.typeId(),
                                before.madeBy(),
                                before.madeAt(),
                                before.schemaVersion())
                        .withAttributes(after.attributes())
                        .withNote(after.note())
                        .withConfidence(after.confidence())
                        .withUnsure(after.unsure()));
    }

    private GoldDraft.Making making(Optional<String> rule) {
        return new GoldDraft.Making(ids, adjudicator, clock.instant(), schemaVersion, rule);
    }

    /**
     * Takes nothing of what people had at a place; what is in gold there is deleted, with what
     * hangs on it.
     */
    public DeskStep reject(Place place, Optional<String> reason) {
        JudgedPlace judged = desk.judgement().of(place);
        GoldDraft draft =
                GoldDraft.of(
                        desk.judgement(),
                        List.of(new Settled(place, Optional.empty())),
                        making(Optional.empty()));
        DraftDecision drafted = draft.decisions().get(0);
        Optional<AnnotationId> there = judged.gold().map(Annotation::id);
        List<NewDecision> decisions = new ArrayList<>();
        decisions.add(
                GoldDecisions.of(
                        new DraftDecision(
                                drafted.anchor(),
                                drafted.sources(),
                                about(judged, drafted.outcome()),
                                there),
                        reason));
        Operation operation = new CompoundOperation(GoldDecisions.STEP, List.of());
        if (there.isPresent()) {
            AnnotationMap gold = new AnnotationMap(desk.judgement().gold());
            operation =
                    new Edits(gold, schema, adjudicator, schemaVersion, clock, ids)
                            .deletion(List.of(there.get()))
                            .orElse(operation);
            decisions.addAll(besides(operation, gold, there.get()));
        }
        return new DeskStep(operation, decisions);
    }

    private List<NewDecision> besides(Operation operation, AnnotationMap gold, AnnotationId id) {
        try {
            List<AnnotationChange> changes = operation.changes(gold);
            AnnotationMap after = new AnnotationMap(gold.all());
            after.apply(changes);
            return GoldDecisions.byHand(
                    changes.stream().filter(change -> !change.id().equals(id)).toList(),
                    desk.judgement().text(),
                    gold,
                    after);
        } catch (OperationRefusedException impossible) {
            throw new IllegalStateException("a deletion does not fit what it is of", impossible);
        }
    }

    /**
     * Says why it was decided as it was: the same is decided again with the reason; empty where
     * nothing was decided.
     */
    public Optional<DeskStep> explain(Place place, String reason) {
        return desk.judgement()
                .of(place)
                .decision()
                .flatMap(
                        decision ->
                                Optional.ofNullable(desk.read().kinds().get(decision.id()))
                                        .map(kind -> explained(decision, kind, reason)));
    }

    private static DeskStep explained(KeptDecision decision, NewDecision.Kind kind, String reason) {
        DraftDecision same =
                new DraftDecision(
                        decision.anchor(),
                        decision.sources(),
                        decision.outcome().instead(decision.id()),
                        decision.goldId());
        return new DeskStep(
                new CompoundOperation(GoldDecisions.STEP, List.of()),
                List.of(GoldDecisions.of(kind, same, Optional.of(reason))));
    }

    /** Takes all that is agreed, in one step; empty where nothing is. */
    public Optional<DeskStep> confirm() {
        if (desk.agreed().isEmpty()) {
            return Optional.empty();
        }
        GoldDraft draft =
                GoldDraft.of(
                        desk.judgement(),
                        desk.agreed(),
                        making(desk.rule().map(rule -> rule.word())));
        List<NewDecision> decisions = new ArrayList<>();
        draft.decisions().forEach(d -> decisions.add(GoldDecisions.of(d, Optional.empty())));
        return Optional.of(
                new DeskStep(
                        CreationOrder.creating(draft.annotations(), GoldDecisions.STEP),
                        decisions));
    }

    /**
     * Returns the decisions that go with what is done to gold by hand: what is written over an open
     * place is the adjudicator's own there, and settles it.
     *
     * @param near the place that is looked at, which counts before others
     */
    public List<NewDecision> byHand(
            List<AnnotationChange> changes,
            AnnotationLookup before,
            AnnotationLookup after,
            Optional<Place> near) {
        List<NewDecision> decisions = new ArrayList<>();
        Map<Place, AnnotationId> written = new HashMap<>();
        for (AnnotationChange change : changes) {
            Optional<Place> about =
                    change.before().isPresent()
                            ? Optional.empty()
                            : change.after()
                                    .flatMap(made -> openPlace(made, near))
                                    .filter(place -> !written.containsKey(place));
            if (about.isPresent()) {
                written.put(about.get(), change.id());
                decisions.add(own(about.get(), change.id()));
            } else {
                decisions.addAll(
                        GoldDecisions.byHand(
                                List.of(change), desk.judgement().text(), before, after));
            }
        }
        return decisions;
    }

    private NewDecision own(Place place, AnnotationId made) {
        JudgedPlace judged = desk.judgement().of(place);
        Outcome outcome =
                new Outcome(
                        false,
                        Optional.empty(),
                        Optional.of(new Outcome.Support(0, desk.workers().size())));
        return GoldDecisions.of(
                NewDecision.Kind.WRITTEN,
                new DraftDecision(
                        GoldDraft.anchor(desk.judgement(), new Settled(place, Optional.empty())),
                        GoldDraft.sources(desk.judgement(), place),
                        about(judged, outcome),
                        Optional.of(made)),
                Optional.empty());
    }

    private Optional<Place> openPlace(Annotation made, Optional<Place> near) {
        Optional<Place> here = near.filter(place -> isFor(place, made));
        return here.isPresent()
                ? here
                : desk.open().stream()
                        .map(DeskPlace::place)
                        .filter(place -> isFor(place, made))
                        .findFirst();
    }

    private boolean isFor(Place place, Annotation made) {
        if (place.kind() != made.kind()
                || !desk.of(place).isOpen()
                || desk.judgement().of(place).gold().isPresent()) {
            return false;
        }
        return made.begin().isEmpty()
                ? place.begin().isEmpty() && place.example().typeId().equals(made.typeId())
                : made.begin().get() < place.end().orElse(0)
                        && made.end().orElse(0) > place.begin().orElse(Integer.MAX_VALUE);
    }
}

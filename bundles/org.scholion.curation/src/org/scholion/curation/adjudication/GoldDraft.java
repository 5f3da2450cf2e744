/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.adjudication;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.edit.Redirection;

/**
 * What is to be written to gold. Annotations have ids of their own there; where they come from
 * stands in the decisions, as people had it. Gold points to entries of the catalogue that stand,
 * not to those that were merged into them. What people noted beside an annotation is kept if all
 * who had it noted the same.
 *
 * @param annotations what is to be made
 * @param decisions one for each place
 */
public record GoldDraft(List<Annotation> annotations, List<DraftDecision> decisions) {

    public GoldDraft {
        annotations = List.copyOf(annotations);
        decisions = List.copyOf(decisions);
    }

    /**
     * A decision that is to be kept.
     *
     * @param anchor what it is about
     * @param sources who worked on the document and what each had
     * @param outcome what is decided
     * @param goldId the annotation in gold, if the outcome is one
     */
    public record DraftDecision(
            ContentAnchor anchor,
            List<Source> sources,
            Outcome outcome,
            Optional<AnnotationId> goldId) {

        public DraftDecision {
            sources = List.copyOf(sources);
        }
    }

    /**
     * Who makes gold, and when.
     *
     * @param ids gives ids
     * @param actor who decides, or has a rule do so
     * @param schemaVersion the number of the schema's version
     * @param rule the word of the rule; empty if a person decides
     */
    public record Making(
            AnnotationIds ids,
            String actor,
            Instant at,
            int schemaVersion,
            Optional<String> rule) {}

    /**
     * Drafts what settles places.
     *
     * @param settled the places; what they point to is among them or in gold
     */
    public static GoldDraft of(Judgement judgement, List<Settled> settled, Making making) {
        Map<Place, AnnotationId> ids = new HashMap<>();
        settled.stream()
                .filter(each -> each.version().isPresent())
                .forEach(each -> ids.put(each.place(), making.ids().next()));
        List<Annotation> annotations = new ArrayList<>();
        List<DraftDecision> decisions = new ArrayList<>();
        for (Settled each : settled) {
            Optional<AnnotationId> id = Optional.ofNullable(ids.get(each.place()));
            each.version()
                    .ifPresent(
                            version ->
                                    annotations.add(
                                            gold(judgement, each.place(), version, ids, making)));
            decisions.add(
                    new DraftDecision(
                            anchor(judgement, each),
                            sources(judgement, each.place()),
                            outcome(judgement, each, making),
                            id));
        }
        return new GoldDraft(annotations, decisions);
    }

    private static Annotation gold(
            Judgement judgement,
            Place place,
            Version version,
            Map<Place, AnnotationId> ids,
            Making making) {
        Function<AnnotationId, Optional<AnnotationId>> inGold =
                id ->
                        judgement
                                .places()
                                .of(version.first(), id)
                                .flatMap(
                                        end ->
                                                Optional.ofNullable(ids.get(end))
                                                        .or(() -> there(judgement, end)));
        Meaning meaning = judgement.places().meaning();
        Annotation source = meaning.linking(meaning.resolved(version.annotation()), inGold);
        Redirection toGold = new Redirection(inGold);
        AnnotationHeader header = source.header();
        List<AnnotationHeader> all =
                version.members().stream()
                        .flatMap(m -> place.marks().getOrDefault(m, List.of()).stream().limit(1))
                        .map(Annotation::header)
                        .toList();
        return toGold.of(source)
                .withHeader(
                        AnnotationHeader.of(
                                        Optional.ofNullable(ids.get(place)).orElseThrow(),
                                        header.typeId(),
                                        making.actor(),
                                        making.at(),
                                        making.schemaVersion())
                                .withAttributes(header.attributes())
                                .withNote(
                                        same(all, AnnotationHeader::note)
                                                ? header.note()
                                                : Optional.empty())
                                .withConfidence(
                                        same(all, AnnotationHeader::confidence)
                                                ? header.confidence()
                                                : java.util.OptionalDouble.empty())
                                .withUnsure(
                                        same(all, AnnotationHeader::unsure) && header.unsure()));
    }

    private static Optional<AnnotationId> there(Judgement judgement, Place end) {
        return judgement.of(end).gold().map(Annotation::id);
    }

    private static boolean same(
            List<AnnotationHeader> all, Function<AnnotationHeader, Object> part) {
        return all.stream().map(part).distinct().count() == 1;
    }

    /** Returns what a decision on a place is about: what is taken, or what most had. */
    public static ContentAnchor anchor(Judgement judgement, Settled settled) {
        Version version = settled.version().orElseGet(() -> settled.place().versions().get(0));
        return ContentAnchor.of(
                version.annotation(), judgement.text(), judgement.set(version.first()));
    }

    private static Outcome outcome(Judgement judgement, Settled settled, Making making) {
        int had =
                settled.version()
                        .map(version -> version.members().size())
                        .orElseGet(
                                () ->
                                        judgement.places().workers().size()
                                                - settled.place().marks().size());
        return new Outcome(
                settled.version().isEmpty(),
                making.rule(),
                Optional.of(new Outcome.Support(had, judgement.places().workers().size())));
    }

    /** Returns what everyone who worked on the document has at a place. */
    public static List<Source> sources(Judgement judgement, Place place) {
        List<Source> sources = new ArrayList<>();
        for (MemberMarks worker : judgement.workers()) {
            AnnotationMap set = judgement.set(worker.member());
            List<Source.Mark> marks = new ArrayList<>();
            for (Annotation annotation : place.marks().getOrDefault(worker.member(), List.of())) {
                SortedMap<AnnotationId, ContentAnchor> ends = new TreeMap<>();
                for (AnnotationId end : annotation.references()) {
                    ContentAnchor.ofEnd(end, judgement.text(), set)
                            .ifPresent(anchor -> ends.put(end, anchor));
                }
                marks.add(new Source.Mark(annotation, ends));
            }
            sources.add(new Source(worker.member(), worker.set(), marks));
        }
        return sources;
    }
}

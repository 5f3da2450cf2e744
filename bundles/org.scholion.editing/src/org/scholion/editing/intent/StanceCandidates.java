/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotatedText;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.EndDraft;
import org.scholion.schema.StanceType;
import org.scholion.text.TextRange;

/** Who and what can be an end of a stance that is being entered, the likeliest first. */
public final class StanceCandidates {

    /** How many characters nearer a mention must be for each type that is named before its own. */
    private static final int UNLIKELIER = 25;

    private final AnnotatedText annotations;
    private final EndCandidates candidates;
    private final StanceType type;
    private final TextRange cue;
    private final Optional<AnnotationId> changed;
    private final Optional<Catalogued> catalogued;

    /**
     * The entries of the catalogue that can be targets.
     *
     * @param texts says what types are called
     */
    public record Catalogued(KnownEntries entries, AnnotationTexts texts) {}

    /**
     * Creates candidates without those of a catalogue.
     *
     * @param cue where the words are that show the stance, from the first to the last
     * @param changed the stance, if there is one already; it is no end of its own
     */
    public StanceCandidates(
            AnnotatedText annotations,
            EndCandidates candidates,
            StanceType type,
            TextRange cue,
            Optional<AnnotationId> changed) {
        this(annotations, candidates, type, cue, changed, Optional.empty());
    }

    /**
     * Creates candidates.
     *
     * @param cue where the words are that show the stance, from the first to the last
     * @param changed the stance, if there is one already; it is no end of its own
     * @param catalogued the entries that can be targets, if there is a catalogue
     */
    public StanceCandidates(
            AnnotatedText annotations,
            EndCandidates candidates,
            StanceType type,
            TextRange cue,
            Optional<AnnotationId> changed,
            Optional<Catalogued> catalogued) {
        this.annotations = annotations;
        this.candidates = candidates;
        this.type = type;
        this.cue = cue;
        this.changed = changed;
        this.catalogued = catalogued;
    }

    /** Returns what can be a further end on a side; nobody is offered twice. */
    public List<EndCandidate> of(StanceSide side, StanceEntry entry) {
        List<AnnotationId> there = references(entry, side);
        return switch (side) {
            case HOLDER -> candidates.holders(allowedTypes(side), there, cue.begin());
            case TARGET -> {
                there.addAll(references(entry, StanceSide.HOLDER));
                there.addAll(onTheCue());
                changed.ifPresent(there::add);
                List<EndCandidate> targets =
                        new ArrayList<>(candidates.targets(allowedTypes(side), there, cue.begin()));
                catalogued.ifPresent(
                        known ->
                                targets.addAll(
                                        known.entries()
                                                .targets(
                                                        allowedTypes(side),
                                                        entries(entry),
                                                        known.texts())));
                yield List.copyOf(targets);
            }
            case SOURCE -> {
                List<AnnotationId> others = references(entry, StanceSide.HOLDER);
                others.addAll(references(entry, StanceSide.TARGET));
                entry.proposedHolder().flatMap(StanceEnd::reference).ifPresent(others::add);
                yield candidates.sources(allowedTypes(side), there, others, cue.begin());
            }
        };
    }

    /** Returns who an implicit end may mean, nothing if the document has no referents for it. */
    public List<EndCandidate> meant(StanceSide side) {
        return candidates.meant(allowedTypes(side), cue.begin());
    }

    /**
     * Returns the ids of the types that are allowed on a side, those below too; none if any are.
     */
    public Collection<String> allowedTypes(StanceSide side) {
        return annotations
                .schema()
                .withKinds(side == StanceSide.TARGET ? type.targetTypes() : type.holderTypes());
    }

    /**
     * Returns the holder to propose: the allowed mention before the cue that is nearest.
     *
     * @param sentence the sentence of the cue
     */
    public Optional<StanceEnd> proposal(TextRange sentence) {
        if (sentence.begin() >= cue.begin()) {
            return Optional.empty();
        }
        List<String> types = annotations.schema().withKinds(type.holderTypes());
        return annotations.overlapping(sentence.begin(), cue.begin()).stream()
                .filter(Mention.class::isInstance)
                .filter(a -> types.isEmpty() || types.contains(a.typeId()))
                .min(
                        Comparator.comparingInt(
                                a ->
                                        cue.begin()
                                                - a.end().orElse(0)
                                                + UNLIKELIER
                                                        * Math.max(0, types.indexOf(a.typeId()))))
                .map(a -> new StanceEnd.Annotated(a.id()));
    }

    private static List<EntryId> entries(StanceEntry entry) {
        List<EntryId> entries = new ArrayList<>();
        for (EndDraft draft : entry.ends(StanceSide.TARGET)) {
            if (draft instanceof EndDraft.Given given
                    && given.end() instanceof StanceEnd.Catalogued known) {
                entries.add(known.entry());
            }
        }
        return entries;
    }

    private static List<AnnotationId> references(StanceEntry entry, StanceSide side) {
        List<AnnotationId> ids = new ArrayList<>();
        for (EndDraft draft : entry.ends(side)) {
            EndDraft end = draft instanceof EndDraft.Cued cued ? cued.end() : draft;
            // whom an implicit end means may be named as well
            if (end instanceof EndDraft.Given given
                    && given.end() instanceof StanceEnd.Annotated annotated) {
                ids.add(annotated.id());
            }
        }
        return ids;
    }

    /** Returns what is marked on the cue itself, which is no target of it. */
    private List<AnnotationId> onTheCue() {
        return annotations.overlapping(cue.begin(), cue.end()).stream()
                .filter(a -> a.begin().orElse(-1) == cue.begin() && a.end().orElse(-1) == cue.end())
                .map(Annotation::id)
                .toList();
    }
}

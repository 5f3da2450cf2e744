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
import java.util.List;
import java.util.Optional;
import org.scholion.document.AttributeValue;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;

/**
 * The parts of a stance that is being entered, and the order in which they came, so that the last
 * can be taken away. What gives it its place is no such part: a stance has a cue or evidence.
 */
final class StanceParts {

    /**
     * A source.
     *
     * @param end who it is
     * @param cues the words that show it
     */
    private record Source(EndDraft end, List<CuePieces> cues) {

        EndDraft draft() {
            return cues.isEmpty()
                    ? end
                    : new EndDraft.Cued(end, cues.stream().map(CuePieces::span).toList());
        }
    }

    private final String typeId;
    private final List<CuePieces> cues = new ArrayList<>();
    private final List<Span> evidence = new ArrayList<>();
    private final List<EndDraft> holders = new ArrayList<>();
    private final List<EndDraft> targets = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();

    /** What came, the last one last. */
    private final List<StancePart> order = new ArrayList<>();

    private Optional<AttributeValue> polarity = Optional.empty();
    private Optional<AttributeValue> intensity = Optional.empty();

    private StanceParts(String typeId) {
        this.typeId = typeId;
    }

    /** Returns a stance with one cue and nothing else. */
    static StanceParts of(String typeId, Span cue) {
        StanceParts parts = new StanceParts(typeId);
        parts.words(StancePart.CUE, cue);
        parts.order.clear();
        return parts;
    }

    /** Returns the parts of a stance that there is; its place stays. */
    static StanceParts of(Stance stance) {
        StanceParts parts = new StanceParts(stance.typeId());
        for (Span cue : stance.cues()) {
            parts.cues.add(new CuePieces());
            parts.pieces(StancePart.CUE, cue, parts.cues);
        }
        stance.evidence().forEach(words -> parts.words(StancePart.EVIDENCE, words));
        if (!parts.order.isEmpty()) {
            parts.order.removeFirst();
        }
        stance.holders().forEach(end -> parts.add(StanceSide.HOLDER, new EndDraft.Given(end)));
        stance.targets().forEach(end -> parts.add(StanceSide.TARGET, new EndDraft.Given(end)));
        for (StanceEnd source : stance.sources()) {
            parts.add(StanceSide.SOURCE, new EndDraft.Given(source.plain()));
            List<CuePieces> shown = parts.sources.getLast().cues();
            for (Span words : source.cues()) {
                shown.add(new CuePieces());
                parts.pieces(StancePart.SOURCE_CUE, words, shown);
            }
        }
        parts.polarity = stance.polarity();
        parts.intensity = stance.intensity();
        return parts;
    }

    /** Returns the stance as it is now. */
    StanceDraft draft() {
        return new StanceDraft(
                typeId,
                cues.stream().map(CuePieces::span).toList(),
                evidence,
                holders,
                targets,
                ends(StanceSide.SOURCE),
                polarity,
                intensity);
    }

    /** Returns the ends on a side, sources with the words that show them. */
    List<EndDraft> ends(StanceSide side) {
        return switch (side) {
            case HOLDER -> List.copyOf(holders);
            case TARGET -> List.copyOf(targets);
            case SOURCE -> sources.stream().map(Source::draft).toList();
        };
    }

    Optional<AttributeValue> polarity() {
        return polarity;
    }

    Optional<AttributeValue> intensity() {
        return intensity;
    }

    void polarity(AttributeValue chosen) {
        polarity = Optional.of(chosen);
    }

    void intensity(AttributeValue chosen) {
        intensity = Optional.of(chosen);
    }

    /** Adds an end behind the others of its side, unless it is there. */
    void add(StanceSide side, EndDraft end) {
        boolean there =
                switch (side) {
                    case HOLDER -> holders.contains(end);
                    case TARGET -> targets.contains(end);
                    case SOURCE -> sources.stream().anyMatch(s -> s.end().equals(end));
                };
        if (there) {
            return;
        }
        switch (side) {
            case HOLDER -> holders.add(end);
            case TARGET -> targets.add(end);
            case SOURCE -> sources.add(new Source(end, new ArrayList<>()));
        }
        order.add(part(side));
    }

    /**
     * Adds words to the last cue, to those of the last source, or to the evidence.
     *
     * @return whether they were not there
     */
    boolean words(StancePart part, Span words) {
        return switch (part) {
            case CUE -> pieces(part, words, cues);
            case SOURCE_CUE -> !sources.isEmpty() && pieces(part, words, sources.getLast().cues());
            case EVIDENCE -> {
                boolean added = !evidence.contains(words) && evidence.add(words);
                if (added) {
                    order.add(part);
                }
                yield added;
            }
            default -> throw new IllegalArgumentException(part + " has no words");
        };
    }

    private boolean pieces(StancePart part, Span words, List<CuePieces> of) {
        if (of.isEmpty()) {
            of.add(new CuePieces());
        }
        CuePieces to = of.getLast();
        int before = to.size();
        boolean added = to.add(words);
        for (int i = before; i < to.size(); i++) {
            order.add(part);
        }
        return added;
    }

    /** Returns what {@link #removeLast} takes away. */
    Optional<StancePart> last() {
        return order.isEmpty() ? Optional.empty() : Optional.of(order.getLast());
    }

    /** Takes the last part away; there must be one. A source takes its words along. */
    void removeLast() {
        switch (order.removeLast()) {
            case HOLDER -> holders.removeLast();
            case TARGET -> targets.removeLast();
            case SOURCE -> {
                for (CuePieces cue : sources.removeLast().cues()) {
                    for (int i = 0; i < cue.size(); i++) {
                        order.remove(order.lastIndexOf(StancePart.SOURCE_CUE));
                    }
                }
            }
            case SOURCE_CUE ->
                    removeLastPiece(
                            sources.stream()
                                    .map(Source::cues)
                                    .filter(shown -> !shown.isEmpty())
                                    .toList()
                                    .getLast());
            case CUE -> removeLastPiece(cues);
            case EVIDENCE -> evidence.removeLast();
        }
    }

    private static void removeLastPiece(List<CuePieces> cues) {
        cues.getLast().removeLast();
        if (cues.getLast().size() == 0) {
            cues.removeLast();
        }
    }

    /** Takes all sources away. */
    void clearSources() {
        sources.clear();
        order.removeIf(part -> part == StancePart.SOURCE || part == StancePart.SOURCE_CUE);
    }

    /** Has the parts of a side count as the last ones. */
    void turnTo(StanceSide side) {
        List<StancePart> turned = order.stream().filter(part -> belongs(part, side)).toList();
        order.removeIf(part -> belongs(part, side));
        order.addAll(turned);
    }

    private static boolean belongs(StancePart part, StanceSide side) {
        return part == part(side) || side == StanceSide.SOURCE && part == StancePart.SOURCE_CUE;
    }

    private static StancePart part(StanceSide side) {
        return switch (side) {
            case HOLDER -> StancePart.HOLDER;
            case TARGET -> StancePart.TARGET;
            case SOURCE -> StancePart.SOURCE;
        };
    }
}

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
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.scholion.document.AttributeValue;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/**
 * A stance being entered, key by key. A sign chooses the polarity ({@code +}, {@code -}, {@code 0},
 * {@code *} for mixed), digits choose polarity and then intensity, H, T and V pick holder, target
 * and source, A and I make the holder (with Shift the target) the author or implicit, R says that
 * the author reports it. Enter asks for the next end that is missing and completes the stance when
 * none is.
 */
public final class StanceEntry {

    private final List<Tag> polarities;
    private final List<Tag> intensities;
    private final Set<StanceSide> declined = EnumSet.noneOf(StanceSide.class);
    private StanceDraft draft;
    private Optional<StanceEnd> proposed;
    private boolean completing;

    private StanceEntry(
            StanceDraft draft,
            Optional<StanceEnd> proposed,
            List<Tag> polarities,
            List<Tag> intensities) {
        this.draft = draft;
        this.proposed = proposed;
        this.polarities = polarities;
        this.intensities = intensities;
    }

    /**
     * Begins a stance.
     *
     * @param cue the words that show it
     * @param holder whose it probably is; Enter confirms it, and until then nobody's it is
     */
    public static StanceEntry begin(
            Schema schema, StanceType type, Span cue, Optional<StanceEnd> holder) {
        return of(schema, type, StanceDraft.ofCue(type.id(), cue), holder);
    }

    /** Returns the entry that a stance's polarity and intensity would come from. */
    static StanceEntry of(Schema schema, StanceType type, Stance stance) {
        StanceDraft draft =
                new StanceDraft(
                        type.id(),
                        stance.cues(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        stance.polarity(),
                        stance.intensity());
        return of(schema, type, draft, Optional.empty());
    }

    private static StanceEntry of(
            Schema schema, StanceType type, StanceDraft draft, Optional<StanceEnd> holder) {
        return new StanceEntry(
                draft,
                holder,
                schema.tagSet(type.polarity()).map(TagSet::tags).orElseGet(List::of),
                type.intensity().flatMap(schema::tagSet).map(TagSet::tags).orElseGet(List::of));
    }

    /** Returns what has been entered. */
    public StanceDraft draft() {
        return draft;
    }

    /** Returns the polarities there are. */
    public List<Tag> polarities() {
        return polarities;
    }

    /** Returns the intensities there are, none if the type has no intensity. */
    public List<Tag> intensities() {
        return intensities;
    }

    /** Returns the polarity entered. */
    public Optional<Tag> polarity() {
        return tag(polarities, draft.polarity());
    }

    /** Returns the intensity entered. */
    public Optional<Tag> intensity() {
        return tag(intensities, draft.intensity());
    }

    /** Returns the ends on one side. */
    public List<EndDraft> ends(StanceSide side) {
        return switch (side) {
            case HOLDER -> draft.holders();
            case TARGET -> draft.targets();
            case SOURCE -> draft.sources();
        };
    }

    /** Returns the holder that Enter would confirm. */
    public Optional<StanceEnd> proposedHolder() {
        return draft.holders().isEmpty() ? proposed : Optional.empty();
    }

    /**
     * Tells what Enter does, unless a holder is proposed: ask for an end, or, when nothing is
     * returned, complete the stance.
     */
    public Optional<StanceSide> next() {
        for (StanceSide side : List.of(StanceSide.HOLDER, StanceSide.TARGET)) {
            if (ends(side).isEmpty() && !declined.contains(side)) {
                return Optional.of(side);
            }
        }
        return Optional.empty();
    }

    /**
     * Takes a key.
     *
     * @param key the character on a US keyboard, letters in upper case
     * @param shift whether Shift was held
     */
    public StanceReply key(char key, boolean shift) {
        return switch (key) {
            case '+', '=' -> cycle(value -> value > 0, 1);
            case '-', '_' -> cycle(value -> value < 0, -1);
            case '0' -> cycle(value -> value == 0, 1);
            case '*', '/', '±', 'M' -> mixed();
            case 'H' -> new StanceReply.Pick(StanceSide.HOLDER);
            case 'T' -> new StanceReply.Pick(StanceSide.TARGET);
            case 'V' -> new StanceReply.Pick(StanceSide.SOURCE);
            case 'A' -> only(shift ? StanceSide.TARGET : StanceSide.HOLDER, new StanceEnd.Author());
            case 'I' ->
                    only(
                            shift ? StanceSide.TARGET : StanceSide.HOLDER,
                            new StanceEnd.Implicit(Optional.empty()));
            case 'R' -> reported();
            default -> key >= '1' && key <= '9' ? digit(key) : new StanceReply.Ignored();
        };
    }

    /**
     * Enter: confirms the proposed holder and asks for what is missing then; or completes the
     * stance, but never with the same press that confirms.
     */
    public StanceReply confirm() {
        Optional<StanceEnd> holder = proposedHolder();
        if (holder.isPresent()) {
            set(StanceSide.HOLDER, List.of(new EndDraft.Given(holder.get())));
            if (next().isEmpty()) {
                return new StanceReply.Changed();
            }
        }
        Optional<StanceSide> missing = next();
        if (missing.isPresent()) {
            completing = true;
            return new StanceReply.Pick(missing.get());
        }
        return new StanceReply.Complete(draft);
    }

    /** An end was picked: a source joins the chain, a holder or target takes the former's place. */
    public StanceReply picked(StanceSide side, EndDraft end) {
        if (side == StanceSide.SOURCE) {
            List<EndDraft> chain = new ArrayList<>(draft.sources());
            chain.add(end);
            set(side, chain);
            return new StanceReply.Changed();
        }
        set(side, List.of(end));
        return completing ? confirm() : new StanceReply.Changed();
    }

    /** Nobody was picked; Enter will not ask for this end again. */
    public StanceReply notPicked(StanceSide side) {
        completing = false;
        proposed = side == StanceSide.HOLDER ? Optional.empty() : proposed;
        declined.add(side);
        return new StanceReply.Changed();
    }

    /** Adds words that support it. */
    public StanceReply evidence(Span words) {
        List<Span> all = new ArrayList<>(draft.evidence());
        all.add(words);
        draft =
                new StanceDraft(
                        draft.typeId(),
                        draft.cues(),
                        all,
                        draft.holders(),
                        draft.targets(),
                        draft.sources(),
                        draft.polarity(),
                        draft.intensity());
        return new StanceReply.Changed();
    }

    private StanceReply reported() {
        set(
                StanceSide.SOURCE,
                draft.sources().isEmpty() ? List.of(EndDraft.Given.author()) : List.of());
        return new StanceReply.Changed();
    }

    private StanceReply only(StanceSide side, StanceEnd end) {
        set(side, List.of(new EndDraft.Given(end)));
        return new StanceReply.Changed();
    }

    private void set(StanceSide side, List<EndDraft> ends) {
        draft =
                switch (side) {
                    case HOLDER -> draft.withHolders(ends);
                    case TARGET -> draft.withTargets(ends);
                    case SOURCE -> draft.withSources(ends);
                };
    }

    /** Chooses the mildest polarity on a side; once more the next one, and round. */
    private StanceReply cycle(DoublePredicate side, int direction) {
        List<Tag> fitting =
                polarities.stream()
                        .filter(t -> t.value().isPresent() && side.test(t.value().getAsDouble()))
                        .sorted(Comparator.comparingDouble(t -> direction * t.value().orElse(0)))
                        .toList();
        return choose(fitting);
    }

    private StanceReply mixed() {
        return choose(polarities.stream().filter(t -> t.value().isEmpty()).toList());
    }

    private StanceReply choose(List<Tag> fitting) {
        if (fitting.isEmpty()) {
            return new StanceReply.Ignored();
        }
        int now = polarity().map(fitting::indexOf).orElse(-1);
        return polarity(fitting.get((now + 1) % fitting.size()));
    }

    private StanceReply polarity(Tag tag) {
        draft = draft.withPolarity(Optional.of(AttributeValue.Tags.of(tag.id())));
        return new StanceReply.Changed();
    }

    private StanceReply digit(char key) {
        if (draft.polarity().isEmpty()) {
            return numbered(polarities, key)
                    .map(this::polarity)
                    .orElseGet(StanceReply.Ignored::new);
        }
        Optional<Tag> chosen = numbered(intensities, key);
        if (chosen.isEmpty()) {
            return new StanceReply.Ignored();
        }
        draft = draft.withIntensity(Optional.of(AttributeValue.Tags.of(chosen.get().id())));
        return new StanceReply.Changed();
    }

    /** Returns the digit that chooses a tag among others: its shortcut, else its position. */
    public static String digit(List<Tag> tags, Tag tag) {
        return tag.shortcut()
                .filter(key -> key.length() == 1 && Character.isDigit(key.charAt(0)))
                .orElseGet(() -> String.valueOf(tags.indexOf(tag) + 1));
    }

    /** Returns the key that chooses a polarity: its sign, or its digit if others share the sign. */
    public static String polarityKey(List<Tag> all, Tag tag) {
        if (tag.value().isEmpty()) {
            return "*";
        }
        double value = tag.value().getAsDouble();
        boolean only =
                all.stream()
                                .filter(
                                        t ->
                                                t.value().isPresent()
                                                        && Math.signum(t.value().getAsDouble())
                                                                == Math.signum(value))
                                .count()
                        == 1;
        if (!only) {
            return digit(all, tag);
        }
        return value > 0 ? "+" : value < 0 ? "-" : "0";
    }

    private static Optional<Tag> numbered(List<Tag> tags, char key) {
        return tags.stream().filter(t -> digit(tags, t).equals(String.valueOf(key))).findFirst();
    }

    private static Optional<Tag> tag(List<Tag> tags, Optional<AttributeValue> value) {
        return value.flatMap(AnnotationTexts::tagId)
                .flatMap(id -> tags.stream().filter(t -> t.id().equals(id)).findFirst());
    }
}

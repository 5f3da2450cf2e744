/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoublePredicate;
import org.scholion.document.AnnotationId;
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
 * A stance being entered, or one that there is being changed, key by key. A sign chooses the
 * polarity ({@code +}, {@code -}, {@code 0}, {@code *} for mixed), digits choose polarity and then
 * intensity. H, T and V pick a holder, target or source, each time a further one; A and I make the
 * author or somebody implicit a holder, with Shift a target; R says that the author reports it. C
 * adds the selected words to the cue, Q to those that show the source, E to the evidence, in any
 * order and at any time. Backspace takes the last of all these away. Enter asks for the next end
 * that is missing and completes the stance when none is.
 */
public final class StanceEntry {

    private final List<Tag> polarities;
    private final List<Tag> intensities;
    private final Set<StanceSide> declined = EnumSet.noneOf(StanceSide.class);
    private final StanceParts parts;
    private Optional<StanceEnd> proposed;
    private boolean completing;

    /** The words that show the source that is being picked. */
    private Optional<Span> sourceWords = Optional.empty();

    private StanceEntry(
            Schema schema, StanceType type, StanceParts parts, Optional<StanceEnd> proposed) {
        this.parts = parts;
        this.proposed = proposed;
        this.polarities = schema.tagSet(type.polarity()).map(TagSet::tags).orElseGet(List::of);
        this.intensities =
                type.intensity().flatMap(schema::tagSet).map(TagSet::tags).orElseGet(List::of);
    }

    /**
     * Begins a stance.
     *
     * @param cue the words that show it
     * @param holder whose it probably is; Enter confirms it, and until then nobody's it is
     */
    public static StanceEntry begin(
            Schema schema, StanceType type, Span cue, Optional<StanceEnd> holder) {
        return new StanceEntry(schema, type, StanceParts.of(type.id(), cue), holder);
    }

    /** Begins to change a stance that there is; nothing is proposed, and Enter asks for nothing. */
    public static StanceEntry change(Schema schema, StanceType type, Stance stance) {
        StanceEntry entry = new StanceEntry(schema, type, StanceParts.of(stance), Optional.empty());
        entry.declined.addAll(EnumSet.allOf(StanceSide.class));
        return entry;
    }

    /** Returns what has been entered. */
    public StanceDraft draft() {
        return parts.draft();
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
        return tag(polarities, parts.polarity());
    }

    /** Returns the intensity entered. */
    public Optional<Tag> intensity() {
        return tag(intensities, parts.intensity());
    }

    /** Returns the ends on one side. */
    public List<EndDraft> ends(StanceSide side) {
        return parts.ends(side);
    }

    /** Returns the holder that Enter would confirm. */
    public Optional<StanceEnd> proposedHolder() {
        return ends(StanceSide.HOLDER).isEmpty() ? proposed : Optional.empty();
    }

    /** Returns what Backspace takes away: the last part, or else the holder that is proposed. */
    public Optional<StancePart> last() {
        return parts.last().or(() -> proposedHolder().map(end -> StancePart.HOLDER));
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
        StanceSide side = shift ? StanceSide.TARGET : StanceSide.HOLDER;
        completing = false;
        sourceWords = Optional.empty();
        return switch (key) {
            case '+', '=' -> cycle(value -> value > 0, 1);
            case '-', '_' -> cycle(value -> value < 0, -1);
            case '0' -> cycle(value -> value == 0, 1);
            case '*', '/', '±', 'M' -> mixed();
            case 'H' -> new StanceReply.Pick(StanceSide.HOLDER);
            case 'T' -> new StanceReply.Pick(StanceSide.TARGET);
            case 'V' -> new StanceReply.Pick(StanceSide.SOURCE);
            case 'A' -> picked(side, EndDraft.Given.author());
            case 'I' -> new StanceReply.Who(side);
            case 'R' -> reported();
            case 'C' -> new StanceReply.Words(StancePart.CUE);
            case 'Q' -> new StanceReply.Words(StancePart.SOURCE_CUE);
            case 'E' -> new StanceReply.Words(StancePart.EVIDENCE);
            default -> key >= '1' && key <= '9' ? digit(key) : new StanceReply.Ignored();
        };
    }

    /** Backspace: takes the last part away, or the holder that is proposed. */
    public StanceReply back() {
        Optional<StancePart> last = parts.last();
        if (last.isEmpty()) {
            boolean had = proposedHolder().isPresent();
            proposed = Optional.empty();
            return had ? new StanceReply.Changed() : new StanceReply.Ignored();
        }
        parts.removeLast();
        if (last.get() == StancePart.HOLDER) {
            // whoever was taken away is not proposed again
            proposed = Optional.empty();
        }
        return new StanceReply.Changed();
    }

    /**
     * Enter: confirms the proposed holder and asks for what is missing then; or completes the
     * stance, but never with the same press that confirms.
     */
    public StanceReply confirm() {
        Optional<StanceEnd> holder = proposedHolder();
        if (holder.isPresent()) {
            parts.add(StanceSide.HOLDER, new EndDraft.Given(holder.get()));
            if (next().isEmpty()) {
                return new StanceReply.Changed();
            }
        }
        Optional<StanceSide> missing = next();
        if (missing.isPresent()) {
            completing = true;
            return new StanceReply.Pick(missing.get());
        }
        return new StanceReply.Complete(draft());
    }

    /** An end was picked: it joins the others of its side, unless it is one of them already. */
    public StanceReply picked(StanceSide side, EndDraft end) {
        parts.add(side, end);
        sourceWords.ifPresent(words -> parts.words(StancePart.SOURCE_CUE, words));
        sourceWords = Optional.empty();
        return completing ? confirm() : new StanceReply.Changed();
    }

    /** An end is implicit; who is meant is known or not. */
    public StanceReply meant(StanceSide side, Optional<AnnotationId> referent) {
        return picked(side, new EndDraft.Given(new StanceEnd.Implicit(referent)));
    }

    /**
     * Nobody was picked; Enter will not ask for this end again, and Backspace takes away what there
     * is on this side before all else.
     */
    public StanceReply notPicked(StanceSide side) {
        completing = false;
        sourceWords = Optional.empty();
        proposed = side == StanceSide.HOLDER ? Optional.empty() : proposed;
        declined.add(side);
        parts.turnTo(side);
        return new StanceReply.Changed();
    }

    /**
     * Adds selected words. Those that show a source belong to the last one; where there is none it
     * is picked first.
     *
     * @param part a cue, the words that show a source, or evidence
     * @param words from grapheme to grapheme
     */
    public StanceReply words(StancePart part, Span words) {
        if (part == StancePart.SOURCE_CUE && ends(StanceSide.SOURCE).isEmpty()) {
            sourceWords = Optional.of(words);
            return new StanceReply.Pick(StanceSide.SOURCE);
        }
        return parts.words(part, words) ? new StanceReply.Changed() : new StanceReply.Ignored();
    }

    private StanceReply reported() {
        if (ends(StanceSide.SOURCE).isEmpty()) {
            parts.add(StanceSide.SOURCE, EndDraft.Given.author());
        } else {
            parts.clearSources();
        }
        return new StanceReply.Changed();
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
        parts.polarity(AttributeValue.Tags.of(tag.id()));
        return new StanceReply.Changed();
    }

    private StanceReply digit(char key) {
        if (parts.polarity().isEmpty()) {
            return numbered(polarities, key)
                    .map(this::polarity)
                    .orElseGet(StanceReply.Ignored::new);
        }
        Optional<Tag> chosen = numbered(intensities, key);
        if (chosen.isEmpty()) {
            return new StanceReply.Ignored();
        }
        parts.intensity(AttributeValue.Tags.of(chosen.get().id()));
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

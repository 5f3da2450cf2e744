/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.scholion.document.Fragment;
import org.scholion.document.Span;
import org.scholion.text.TextRange;

/**
 * All marks of a document, of one or more sets, found by id, by place and by what they point to. An
 * immutable value: a change yields a new one that shares nearly everything with the old, so that a
 * keystroke among 50,000 marks costs no more than among fifty.
 */
public final class DocumentMarks {

    private static final DocumentMarks EMPTY =
            new DocumentMarks(Shards.empty(), Shards.empty(), PlaceIndex.empty());

    private final Shards<MarkId, Mark> marks;
    private final Shards<MarkId, List<MarkId>> referring;
    private final PlaceIndex places;

    private DocumentMarks(
            Shards<MarkId, Mark> marks, Shards<MarkId, List<MarkId>> referring, PlaceIndex places) {
        this.marks = marks;
        this.referring = referring;
        this.places = places;
    }

    /** No marks at all. */
    public static DocumentMarks empty() {
        return EMPTY;
    }

    /** These marks. Of two with the same id the later one counts. */
    public static DocumentMarks of(Collection<? extends Mark> marks) {
        Shards.Editor<MarkId, Mark> byId = EMPTY.marks.edit();
        Shards.Editor<MarkId, List<MarkId>> byReference = EMPTY.referring.edit();
        List<Mark> all = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            if (!byId.add(mark.id(), mark)) {
                return EMPTY.with(marks, List.of());
            }
            for (MarkId to : mark.references()) {
                byReference.update(to, list -> more(list, mark.id()));
            }
            all.add(mark);
        }
        return new DocumentMarks(
                byId.done(), byReference.done(), EMPTY.places.with(List.of(), all));
    }

    /** The marks of these sources together. */
    public static DocumentMarks ofSources(Collection<MarkSource> sources) {
        return of(sources.stream().flatMap(source -> source.all().stream()).toList());
    }

    /**
     * These marks after a change.
     *
     * @param put marks that are new or changed
     * @param removed ids of marks that are gone; unknown ids are ignored
     */
    public DocumentMarks with(Collection<? extends Mark> put, Collection<MarkId> removed) {
        Map<MarkId, Optional<Mark>> changes = new LinkedHashMap<>();
        removed.forEach(id -> changes.put(id, Optional.empty()));
        put.forEach(mark -> changes.put(mark.id(), Optional.of(mark)));
        Shards.Editor<MarkId, Mark> byId = marks.edit();
        Shards.Editor<MarkId, List<MarkId>> byReference = referring.edit();
        List<Mark> gone = new ArrayList<>();
        List<Mark> come = new ArrayList<>();
        changes.forEach(
                (id, after) -> {
                    Optional<Mark> before = marks.get(id);
                    byId.update(id, old -> after);
                    before.ifPresent(gone::add);
                    after.ifPresent(come::add);
                    before.ifPresent(
                            mark ->
                                    mark.references()
                                            .forEach(
                                                    to ->
                                                            byReference.update(
                                                                    to, l -> less(l, id))));
                    after.ifPresent(
                            mark ->
                                    mark.references()
                                            .forEach(
                                                    to ->
                                                            byReference.update(
                                                                    to, l -> more(l, id))));
                });
        return new DocumentMarks(byId.done(), byReference.done(), places.with(gone, come));
    }

    private static Optional<List<MarkId>> less(Optional<List<MarkId>> list, MarkId id) {
        return list.map(l -> l.stream().filter(other -> !other.equals(id)).toList())
                .filter(l -> !l.isEmpty());
    }

    private static Optional<List<MarkId>> more(Optional<List<MarkId>> list, MarkId id) {
        List<MarkId> longer = new ArrayList<>(list.orElseGet(List::of));
        longer.add(id);
        return Optional.of(List.copyOf(longer));
    }

    /** How many marks there are. */
    public int size() {
        return marks.size();
    }

    /** Shows all marks, in no particular order. */
    public void forEach(Consumer<Mark> visitor) {
        marks.forEach((id, mark) -> visitor.accept(mark));
    }

    /**
     * Shows the marks whose first place begins in a range, in no particular order, some twice. It
     * costs what begins there, and what spans far.
     *
     * @param range offsets in UTF-16
     */
    public void forEachBeginning(TextRange range, Consumer<Mark> visitor) {
        places.forEachBeginning(range.begin(), range.end(), visitor);
    }

    /**
     * The ranges of offsets outside which the same marks begin as in others, in order and apart. It
     * costs next to nothing for marks made {@link #with} few changes from those.
     */
    public List<TextRange> changedSince(DocumentMarks before) {
        BitSet changed = places.changedSince(before.places);
        List<TextRange> ranges = new ArrayList<>();
        int begin = changed.nextSetBit(0);
        while (begin >= 0) {
            int end = changed.nextClearBit(begin);
            ranges.add(new TextRange(PlaceIndex.beginOf(begin), PlaceIndex.beginOf(end)));
            begin = changed.nextSetBit(end);
        }
        return ranges;
    }

    /** The mark with this id. */
    public Optional<Mark> find(MarkId id) {
        return marks.get(id);
    }

    /** The marks that point to this one (or to this referent), in the order they were made. */
    public List<Mark> referringTo(MarkId id) {
        return referring.get(id).orElseGet(List::of).stream()
                .flatMap(other -> find(other).stream())
                .toList();
    }

    /** The marks with a place in a range, in reading order; outer ones before inner ones. */
    public List<Mark> overlapping(int begin, int end) {
        return places.overlapping(begin, end).stream()
                .sorted((a, b) -> ReadingKey.of(a).compareTo(ReadingKey.of(b)))
                .toList();
    }

    /**
     * Where an annotation stands, for drawing to it and walking to it: its first span; for a
     * relation without anchor that of its first end; for a referent its mention nearest to {@code
     * near}.
     */
    public Optional<Fragment> place(MarkId id, int near) {
        return place(id, near, 0);
    }

    private Optional<Fragment> place(MarkId id, int near, int depth) {
        Optional<Mark> mark = find(id);
        if (mark.isEmpty()) {
            return nearestMention(id, near).map(m -> m.span().fragments().get(0));
        }
        Optional<Span> own = mark.get().spans().stream().findFirst();
        if (own.isPresent()) {
            return own.map(span -> span.fragments().get(0));
        }
        // A relation may be an end of itself in broken data: do not follow for ever.
        if (depth < 8 && mark.get() instanceof RelationMark relation) {
            return relation.links().stream()
                    .findFirst()
                    .flatMap(link -> place(link.from(), near, depth + 1));
        }
        return Optional.empty();
    }

    /** The mention of a referent that is nearest to an offset. */
    public Optional<MentionMark> nearestMention(MarkId referent, int near) {
        return referringTo(referent).stream()
                .filter(MentionMark.class::isInstance)
                .map(MentionMark.class::cast)
                .min(
                        (a, b) ->
                                Integer.compare(
                                        Math.abs(a.span().begin() - near),
                                        Math.abs(b.span().begin() - near)));
    }

    /** The first mark in reading order that begins at or behind an offset. */
    public Optional<Mark> firstFrom(int offset) {
        return next(ReadingKey.before(offset));
    }

    /** The last mark in reading order that begins before an offset. */
    public Optional<Mark> lastBefore(int offset) {
        return previous(ReadingKey.before(offset));
    }

    /** The mark that follows one in reading order; relations follow their first end. */
    public Optional<Mark> after(MarkId id) {
        return keyOf(id).flatMap(this::next);
    }

    /** The mark that precedes one in reading order. */
    public Optional<Mark> before(MarkId id) {
        return keyOf(id).flatMap(this::previous);
    }

    private Optional<ReadingKey> keyOf(MarkId id) {
        return find(id).flatMap(mark -> place(id, 0).map(p -> ReadingKey.at(p, mark)));
    }

    private Optional<Mark> next(ReadingKey key) {
        for (int i = PlaceIndex.stretchOf(key.begin()); i < places.stretches(); i++) {
            Optional<ReadingKey> found =
                    keysIn(i).stream().filter(k -> k.compareTo(key) > 0).min(ReadingKey::compareTo);
            if (found.isPresent()) {
                return found.get().mark();
            }
        }
        return Optional.empty();
    }

    private Optional<Mark> previous(ReadingKey key) {
        int from = Math.min(PlaceIndex.stretchOf(key.begin()), places.stretches() - 1);
        for (int i = from; i >= 0; i--) {
            Optional<ReadingKey> found =
                    keysIn(i).stream().filter(k -> k.compareTo(key) < 0).max(ReadingKey::compareTo);
            if (found.isPresent()) {
                return found.get().mark();
            }
        }
        return Optional.empty();
    }

    /** The reading keys of marks whose first place begins in one stretch. */
    private List<ReadingKey> keysIn(int stretch) {
        int begin = PlaceIndex.beginOf(stretch);
        int end = PlaceIndex.beginOf(stretch + 1);
        List<ReadingKey> keys = new ArrayList<>();
        for (Mark mark : places.overlapping(begin, end)) {
            Fragment own = mark.spans().get(0).fragments().get(0);
            if (own.begin() < begin || own.begin() >= end) {
                continue;
            }
            keys.add(ReadingKey.at(own, mark));
            for (Mark other : referringTo(mark.id())) {
                if (other instanceof RelationMark relation
                        && relation.anchor().isEmpty()
                        && relation.links().stream()
                                .findFirst()
                                .filter(link -> link.from().equals(mark.id()))
                                .isPresent()) {
                    keys.add(ReadingKey.at(own, relation));
                }
            }
        }
        return keys;
    }
}

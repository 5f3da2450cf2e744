/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.find;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.PassageIndex;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.NamedStep;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;

/**
 * What marking all hits would do: which are marked already, with each type, and which lie in
 * excluded passages. A hit is marked already by a mention of one piece that covers the same words,
 * be it with or without what is joined to them. A snapshot; later changes do not show.
 */
public final class HitPreview {

    /** No hits. */
    public static final HitPreview NONE =
            new HitPreview(List.of(), Map.of(), Map.of(), Set.of(), Set.of());

    /** How many mentions one step makes at most. */
    public static final int MOST = 10_000;

    private final List<TextRange> hits;
    private final Map<String, Set<TextRange>> marked;
    private final Map<String, Set<TextRange>> passages;
    private final Set<AnnotationId> mentions;
    private final Set<TextRange> excluded;

    private HitPreview(
            List<TextRange> hits,
            Map<String, Set<TextRange>> marked,
            Map<String, Set<TextRange>> passages,
            Set<AnnotationId> mentions,
            Set<TextRange> excluded) {
        this.hits = hits;
        this.mentions = mentions;
        this.marked = marked;
        this.passages = passages;
        this.excluded = excluded;
    }

    /** Looks at the annotations as they are now. */
    public static HitPreview of(
            Collection<? extends Annotation> annotations,
            TextBoundaries boundaries,
            FoundHits found) {
        Map<String, Set<TextRange>> marked = new HashMap<>();
        Map<String, Set<TextRange>> passages = new HashMap<>();
        Set<AnnotationId> mentions = new LinkedHashSet<>();
        for (Annotation annotation : annotations) {
            if (annotation instanceof Mention mention && mention.span().fragments().size() == 1) {
                Fragment place = mention.span().fragments().get(0);
                TextRange range = new TextRange(place.begin(), place.end());
                for (TextRange hit : overlapping(found.hits(), range)) {
                    if (hit.equals(range)
                            || words(boundaries, hit).equals(words(boundaries, range))) {
                        marked.computeIfAbsent(mention.typeId(), type -> new LinkedHashSet<>())
                                .add(hit);
                        mentions.add(mention.id());
                    }
                }
            } else if (annotation instanceof Passage passage) {
                TextRange range = new TextRange(passage.span().begin(), passage.span().end());
                if (overlapping(found.hits(), range).contains(range)) {
                    passages.computeIfAbsent(passage.typeId(), type -> new LinkedHashSet<>())
                            .add(range);
                }
            }
        }
        Set<TextRange> excluded = new LinkedHashSet<>();
        for (Fragment stretch : new PassageIndex(annotations).excluded()) {
            TextRange out = new TextRange(stretch.begin(), stretch.end());
            overlapping(found.hits(), out).stream().filter(out::covers).forEach(excluded::add);
        }
        return new HitPreview(found.hits(), marked, passages, mentions, excluded);
    }

    private static List<TextRange> overlapping(List<TextRange> hits, TextRange range) {
        int low = 0;
        int high = hits.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (hits.get(middle).end() <= range.begin()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int end = low;
        while (end < hits.size() && hits.get(end).begin() < range.end()) {
            end++;
        }
        return hits.subList(low, end);
    }

    private static TextRange words(TextBoundaries boundaries, TextRange range) {
        if (range.isEmpty()) {
            return range;
        }
        List<TextRange> first = boundaries.words(range.begin(), range.begin() + 1);
        List<TextRange> last = boundaries.words(range.end() - 1, range.end());
        return new TextRange(
                first.isEmpty() ? range.begin() : first.get(0).begin(),
                last.isEmpty() ? range.end() : last.get(0).end());
    }

    /** The hits that are mentions or passages of a type already. */
    private Set<TextRange> with(String typeId) {
        Set<TextRange> mentioned = marked.getOrDefault(typeId, Set.of());
        return mentioned.isEmpty() ? passages.getOrDefault(typeId, Set.of()) : mentioned;
    }

    /** The hits that are marked with a type already, in order. */
    public List<TextRange> marked(String typeId) {
        Set<TextRange> with = with(typeId);
        return hits.stream().filter(with::contains).toList();
    }

    /** The hits that are marked with a type already, in no order. */
    public Set<TextRange> settled(String typeId) {
        return Collections.unmodifiableSet(with(typeId));
    }

    /** The mentions that mark hits, of whatever type, in no order. */
    public Set<AnnotationId> mentions() {
        return Collections.unmodifiableSet(mentions);
    }

    /** How many hits are marked with a type already. */
    public int countMarked(String typeId) {
        return with(typeId).size();
    }

    /** How many hits would get a mention of a type. */
    public int countToMark(String typeId) {
        Set<TextRange> with = with(typeId);
        long both = with.stream().filter(excluded::contains).count();
        return hits.size() - excluded.size() - with.size() + (int) both;
    }

    /** The hits that would get a mention of a type, in order. */
    public List<TextRange> toMark(String typeId) {
        Set<TextRange> with = with(typeId);
        return hits.stream().filter(hit -> !with.contains(hit) && !excluded.contains(hit)).toList();
    }

    /** How many hits lie in excluded passages; they are not marked with the others. */
    public int excluded() {
        return excluded.size();
    }

    /** The type that marks most of the hits, if any does. */
    public Optional<String> usualType() {
        String most = "";
        int count = 0;
        for (String type : new TreeSet<>(marked.keySet())) {
            int here = marked.getOrDefault(type, Set.of()).size();
            if (here > count) {
                most = type;
                count = here;
            }
        }
        return count == 0 ? Optional.empty() : Optional.of(most);
    }

    /**
     * Marks all hits with a type that are not yet, in one step; nothing when there is none to mark.
     *
     * @throws IllegalArgumentException when the schema has no such entity type, or there are more
     *     than {@link #MOST} hits to mark
     */
    public Optional<Operation> marking(Edits edits, String typeId) {
        return marking(typeId, span -> edits.newMention(typeId, span));
    }

    /**
     * Makes a passage like another one of all hits that are none of its type yet, in one step;
     * nothing when there is none.
     *
     * @throws IllegalArgumentException when the schema has no such passage type, or there are more
     *     than {@link #MOST} hits to mark
     */
    public Optional<Operation> markingLike(Edits edits, Passage passage) {
        return marking(passage.typeId(), span -> edits.newPassageLike(passage, span));
    }

    private Optional<Operation> marking(String typeId, Function<Span, Edit> making) {
        List<TextRange> ranges = toMark(typeId);
        if (ranges.size() > MOST) {
            throw new IllegalArgumentException(ranges.size() + " hits are too many for one step");
        }
        List<Operation> steps = new ArrayList<>();
        for (TextRange range : ranges) {
            steps.add(making.apply(Span.of(range.begin(), range.end())).operation());
        }
        return switch (steps.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(steps.get(0));
            default -> Optional.of(new CompoundOperation(NamedStep.MARK_ALL.word(), steps));
        };
    }
}

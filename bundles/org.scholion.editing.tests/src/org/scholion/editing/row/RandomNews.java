/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.row;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.editing.intent.News;

/** Makes random changes, among them such as no operation would make; the same for a seed. */
@NonNullByDefault
public final class RandomNews {

    private final Random random;
    private final AnnotationIds ids;
    private final AnnotationMap map = new AnnotationMap();

    /** Creates it without annotations. */
    public RandomNews(long seed) {
        random = new Random(seed);
        ids = new AnnotationIds(InstantSource.fixed(Instant.EPOCH), random);
    }

    /** Returns the annotations as they are after the changes. */
    public AnnotationMap map() {
        return map;
    }

    /** Makes some changes, one after another. */
    public List<AnnotationChange> next() {
        List<AnnotationChange> changes = new ArrayList<>();
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            AnnotationChange change = change();
            map.apply(List.of(change));
            changes.add(change);
        }
        return changes;
    }

    private AnnotationChange change() {
        List<Annotation> all = List.copyOf(map.all());
        if (all.size() < 5 || all.size() < 60 && random.nextInt(3) == 0) {
            return new AnnotationChange(
                    Optional.empty(), Optional.of(made(ids.next(), random.nextInt(4))));
        }
        Annotation one = all.get(random.nextInt(all.size()));
        return random.nextInt(5) == 0
                ? new AnnotationChange(Optional.of(one), Optional.empty())
                : new AnnotationChange(Optional.of(one), Optional.of(changed(one)));
    }

    private Annotation changed(Annotation one) {
        return switch (one) {
            case Mention mention -> made(one.id(), 0);
            case Referent referent -> made(one.id(), 1);
            case Relation relation -> made(one.id(), 2);
            default -> made(one.id(), 3);
        };
    }

    private Annotation made(AnnotationId id, int kind) {
        return switch (kind) {
            case 0 -> new Mention(header(id, "person", "gpe", "date"), span(), some(1).findAny());
            case 1 ->
                    new Referent(
                            header(id, "person", ""),
                            random.nextBoolean() ? "" : "name " + random.nextInt(100),
                            Optional.empty(),
                            some(2).toList());
            case 2 -> relation(id);
            default ->
                    new Stance(
                            header(id, "stance"),
                            ends(),
                            ends(),
                            ends(),
                            Optional.empty(),
                            Optional.empty(),
                            random.nextInt(3) == 0 ? List.of() : List.of(span()),
                            List.of());
        };
    }

    private Relation relation(AnnotationId id) {
        Map<String, List<AnnotationId>> roles =
                Map.of("leader", some(2).toList(), "led", some(1).toList());
        return new Relation(
                header(id, "leadership", "location"),
                new TreeMap<>(roles),
                random.nextInt(3) == 0 ? Optional.of(span()) : Optional.empty());
    }

    private List<StanceEnd> ends() {
        return some(2).<StanceEnd>map(
                        id ->
                                random.nextInt(4) == 0
                                        ? new StanceEnd.Implicit(Optional.of(id))
                                        : new StanceEnd.Annotated(id))
                .toList();
    }

    /** Ids of annotations, now and then of one that is not there. */
    private Stream<AnnotationId> some(int most) {
        List<Annotation> all = List.copyOf(map.all());
        return random
                .ints(random.nextInt(most + 1), 0, all.size() + 1)
                .mapToObj(i -> i == all.size() ? ids.next() : all.get(i).id())
                .toList()
                .stream();
    }

    private Span span() {
        int begin = random.nextInt(News.TEXT.length() - 12);
        return Span.of(begin, begin + 1 + random.nextInt(10));
    }

    private AnnotationHeader header(AnnotationId id, String... types) {
        return AnnotationHeader.of(
                id, types[random.nextInt(types.length)], "tester", Instant.EPOCH, 1);
    }
}

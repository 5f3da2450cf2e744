/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;

/** Marks of all kinds, at random, under the built-in schema. */
final class RandomMarks {
    static final String TEXT = "abcdefghijklmnopqrstuvwxyz0123456789";

    private static final List<String> TYPES = List.of("person", "organisation", "gpe");
    private static final List<String> LEVELS = List.of("name", "nominal", "pronominal");
    private static final List<String> SIGNS = List.of("support", "neutral", "oppose", "mixed");

    private final Random random;
    private final AnnotationIds ids;

    RandomMarks(long seed) {
        random = new Random(seed);
        ids = new AnnotationIds(() -> Instant.EPOCH, new Random(seed));
    }

    AnnotationHeader header(String type) {
        return AnnotationHeader.of(ids.next(), type, "m", Instant.EPOCH, 1);
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private Span span() {
        int from = random.nextInt(30);
        return Span.of(from, from + 1 + random.nextInt(5));
    }

    /** What a member might have marked. */
    List<Annotation> some() {
        List<Annotation> all = new ArrayList<>();
        List<AnnotationId> referents = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Referent referent =
                    new Referent(header("person"), "r" + i, Optional.empty(), List.of());
            referents.add(referent.id());
            all.add(referent);
        }
        List<AnnotationId> mentions = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Mention mention =
                    new Mention(
                            header(any(TYPES)).withAttribute("level", level()),
                            span(),
                            random.nextBoolean() ? Optional.of(any(referents)) : Optional.empty());
            mentions.add(mention.id());
            all.add(mention);
        }
        for (int i = 0; i < 2; i++) {
            all.add(
                    new Relation(
                            header(random.nextBoolean() ? "membership" : "leadership"),
                            new TreeMap<>(
                                    Map.of(
                                            "member", List.of(any(mentions)),
                                            "group", List.of(any(mentions)))),
                            Optional.empty()));
            all.add(stance(mentions));
        }
        if (random.nextInt(3) == 0) {
            all.add(
                    new Passage(
                            header("quote"),
                            span(),
                            Optional.of(any(mentions)),
                            Optional.empty(),
                            Optional.empty(),
                            random.nextInt(3) == 0));
        }
        if (random.nextInt(4) > 0) {
            all.add(
                    new DocumentLabel(
                            header("genre"),
                            AttributeValue.Tags.of(
                                    random.nextBoolean() ? "news-report" : "speech")));
        }
        return all;
    }

    private Optional<AttributeValue> level() {
        return switch (random.nextInt(6)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new AttributeValue.Absent());
            case 2 -> Optional.of(new AttributeValue.Skipped("why"));
            default -> Optional.of(AttributeValue.Tags.of(any(LEVELS)));
        };
    }

    private Stance stance(List<AnnotationId> mentions) {
        StanceEnd holder =
                random.nextInt(3) == 0
                        ? new StanceEnd.Author()
                        : new StanceEnd.Annotated(any(mentions));
        return new Stance(
                header("stance"),
                List.of(holder),
                List.of(new StanceEnd.Annotated(any(mentions))),
                List.of(),
                Optional.of(AttributeValue.Tags.of(any(SIGNS))),
                Optional.empty(),
                List.of(span()),
                random.nextBoolean() ? List.of(span()) : List.of());
    }
}

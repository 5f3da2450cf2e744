/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.BaseLayer;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.exchange.testing.Exchange;
import org.scholion.exchange.testing.RandomAnnotations;

class CanonicalTextTest {

    /** The same set under other ids, in another order. */
    private static List<Annotation> renamed(List<Annotation> annotations, Random random) {
        AnnotationIds ids = AnnotationIds.system();
        List<Annotation> shuffled = new ArrayList<>(annotations);
        Collections.shuffle(shuffled, random);
        Map<AnnotationId, AnnotationId> names = new HashMap<>();
        shuffled.forEach(a -> names.put(a.id(), ids.next()));
        List<Annotation> renamed = new ArrayList<>();
        for (Annotation annotation : shuffled) {
            AnnotationHeader header =
                    AnnotationHeader.of(
                                    Optional.ofNullable(names.get(annotation.id())).orElseThrow(),
                                    annotation.typeId(),
                                    "ben",
                                    Exchange.TIME.plusSeconds(9),
                                    4)
                            .withNote(annotation.header().note())
                            .withAttributes(annotation.header().attributes());
            renamed.add(
                    switch (annotation) {
                        case Mention m ->
                                new Mention(header, m.span(), m.referent().map(names::get));
                        case Referent r ->
                                new Referent(header, r.name(), r.identifier(), List.of());
                        case Relation r -> {
                            TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
                            r.roles()
                                    .forEach(
                                            (role, f) ->
                                                    roles.put(
                                                            role,
                                                            f.stream().map(names::get).toList()));
                            yield new Relation(header, roles, r.anchor());
                        }
                        default -> throw new AssertionError(annotation);
                    });
        }
        return renamed;
    }

    @Test
    void thatIdsMakersTimesAndOrderDoNotMatter() {
        Random random = new Random(5);
        for (int seed = 0; seed < 200; seed++) {
            List<Annotation> annotations = RandomAnnotations.forBrat(seed);
            assertThat(CanonicalText.of(renamed(annotations, random)))
                    .as("seed %d", seed)
                    .isEqualTo(CanonicalText.of(annotations));
        }
    }

    @Test
    void thatWhatIsConnectedWithWhatMatters() {
        AnnotationIds ids = AnnotationIds.system();
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            mentions.add(
                    new Mention(
                            AnnotationHeader.of(ids.next(), "X", "anna", Exchange.TIME, 1),
                            Span.of(i / 2, 3),
                            Optional.empty()));
        }
        String straight = CanonicalText.of(linked(ids, mentions, 0, 2, 1, 3));
        String same = CanonicalText.of(linked(ids, mentions, 1, 2, 0, 3));
        String other = CanonicalText.of(linked(ids, mentions, 0, 2, 0, 3));
        assertThat(same).isEqualTo(straight);
        assertThat(other).isNotEqualTo(straight);
    }

    private static String of(String text, BaseLayer.Token token, BaseLayer.Sentence sentence) {
        return CanonicalText.of(
                new ImportedDocument(
                        "d",
                        text,
                        "",
                        CharsetFacts.UTF_8,
                        Optional.empty(),
                        new TreeMap<>(),
                        Optional.of(new BaseLayer("x", List.of(token), List.of(sentence))),
                        List.of(),
                        SchemaNeeds.NONE,
                        Losses.NONE,
                        List.of()));
    }

    @Test
    void thatTheTextItsTokensAndItsSentencesMatter() {
        BaseLayer.Token token = new BaseLayer.Token("1", 0, 2, Map.of("pos", "N"));
        BaseLayer.Sentence sentence = new BaseLayer.Sentence(Optional.of("s"), 0, 4, List.of());
        String text = of("a bc", token, sentence);
        assertThat(of("a bc", token, sentence)).isEqualTo(text);
        assertThat(of("a bd", token, sentence)).isNotEqualTo(text);
        assertThat(of("a bc", new BaseLayer.Token("1", 0, 2, Map.of("pos", "V")), sentence))
                .isNotEqualTo(text);
        assertThat(of("a bc", new BaseLayer.Token("1", 0, 1, Map.of("pos", "N")), sentence))
                .isNotEqualTo(text);
        assertThat(of("a bc", token, new BaseLayer.Sentence(Optional.of("s"), 0, 3, List.of())))
                .isNotEqualTo(text);
    }

    @Test
    void thatWhomEachKindPointsToMatters() {
        AnnotationIds ids = AnnotationIds.system();
        Referent one = new Referent(header(ids, "P"), "one", Optional.empty(), List.of());
        Referent two = new Referent(header(ids, "P"), "two", Optional.empty(), List.of());
        List<Function<AnnotationId, Annotation>> makers =
                List.of(
                        to -> new Mention(header(ids, "P"), Span.of(0, 1), Optional.of(to)),
                        to -> new Referent(header(ids, ""), "", Optional.empty(), List.of(to)),
                        to -> quote(ids, Optional.of(to)),
                        to -> stance(ids, List.of(new StanceEnd.Annotated(to)), List.of()),
                        to -> stance(ids, List.of(), List.of(new StanceEnd.Annotated(to))),
                        to ->
                                stance(
                                        ids,
                                        List.of(
                                                new StanceEnd.Author(),
                                                new StanceEnd.Implicit(Optional.of(to))),
                                        List.of()));
        for (Function<AnnotationId, Annotation> maker : makers) {
            String first = CanonicalText.of(List.of(one, two, maker.apply(one.id())));
            assertThat(CanonicalText.of(List.of(maker.apply(one.id()), two, one))).isEqualTo(first);
            assertThat(CanonicalText.of(List.of(one, two, maker.apply(two.id()))))
                    .isNotEqualTo(first);
            assertThat(CanonicalText.of(List.of(one, two, maker.apply(ids.next()))))
                    .isNotEqualTo(first);
        }
        assertThat(
                        CanonicalText.of(
                                List.of(stance(ids, List.of(new StanceEnd.Author()), List.of()))))
                .as("on which side")
                .isNotEqualTo(
                        CanonicalText.of(
                                List.of(stance(ids, List.of(), List.of(new StanceEnd.Author())))));
    }

    private static AnnotationHeader header(AnnotationIds ids, String type) {
        return AnnotationHeader.of(ids.next(), type, "anna", Exchange.TIME, 1);
    }

    private static Passage quote(AnnotationIds ids, Optional<AnnotationId> author) {
        return new Passage(
                header(ids, "quote"),
                Span.of(0, 1),
                author,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Stance stance(
            AnnotationIds ids, List<StanceEnd> holders, List<StanceEnd> targets) {
        return new Stance(
                header(ids, "stance"),
                holders,
                targets,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(Span.of(0, 1)),
                List.of());
    }

    private static List<Annotation> linked(
            AnnotationIds ids, List<Mention> mentions, int a, int b, int c, int d) {
        List<Annotation> all = new ArrayList<>(mentions);
        for (int[] pair : new int[][] {{a, b}, {c, d}}) {
            TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
            roles.put("Arg1", List.of(mentions.get(pair[0]).id()));
            roles.put("Arg2", List.of(mentions.get(pair[1]).id()));
            all.add(
                    new Relation(
                            AnnotationHeader.of(ids.next(), "R", "anna", Exchange.TIME, 1),
                            roles,
                            Optional.empty()));
        }
        return all;
    }
}

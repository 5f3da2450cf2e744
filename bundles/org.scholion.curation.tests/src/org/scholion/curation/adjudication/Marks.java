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
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.edit.AnnotationCopies;
import org.scholion.text.TextBoundaries;

/** Makes annotations, by hand and at random, and says what is in them. */
final class Marks {

    /** Arabic with marks, Hindi with clusters, English, emoji of several code points. */
    static final String TEXT =
            "قالَ الوزيرُ إنّ السدّ سيُبنى. मंत्री ने कहा कि बाँध बनेगा। The \uD83D\uDC69\u200D\uD83D\uDE80 "
                    + "minister \uD83C\uDDEE\uD83C\uDDF3 praised the dam, e\u0301lite critics did not.";

    static final Instant THEN = Instant.parse("2026-03-04T05:06:07Z");

    private static final AnnotationIds IDS = AnnotationIds.system();

    private Marks() {}

    static AnnotationHeader header(String type) {
        return AnnotationHeader.of(IDS.next(), type, "m", THEN, 1);
    }

    static Mention mention(String type, int begin, int end) {
        return new Mention(header(type), Span.of(begin, end), Optional.empty());
    }

    static Referent referent(String name) {
        return new Referent(header("per"), name, Optional.empty(), List.of());
    }

    static Relation relation(String type, AnnotationId from, AnnotationId to) {
        TreeMap<String, List<AnnotationId>> roles = new TreeMap<>();
        roles.put("from", List.of(from));
        roles.put("to", List.of(to));
        return new Relation(header(type), roles, Optional.empty());
    }

    static Stance stance(
            List<StanceEnd> holders, List<StanceEnd> targets, String polarity, Span cue) {
        return new Stance(
                header("stance"),
                holders,
                targets,
                List.of(),
                Optional.of(AttributeValue.Tags.of(polarity)),
                Optional.empty(),
                List.of(cue),
                List.of());
    }

    static MemberMarks of(String member, Annotation... annotations) {
        return new MemberMarks(member, "set of " + member, List.of(annotations));
    }

    static MemberMarks of(String member, Collection<? extends Annotation> annotations) {
        return new MemberMarks(member, "set of " + member, List.copyOf(annotations));
    }

    /** Returns the same annotations under other ids. */
    static List<Annotation> again(Collection<? extends Annotation> annotations) {
        return AnnotationCopies.of(annotations, IDS, header -> header);
    }

    /** Returns the same annotations under other ids, made in another order. */
    static List<Annotation> again(Collection<? extends Annotation> annotations, Random random) {
        List<Annotation> shuffled = new ArrayList<>(annotations);
        Collections.shuffle(shuffled, random);
        return again(shuffled);
    }

    /** Returns annotations of every kind, some of them stacked. */
    static List<Annotation> random(Random random) {
        List<Annotation> made = new ArrayList<>();
        List<AnnotationId> referents = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Referent referent =
                    new Referent(
                            header("per"),
                            "R" + random.nextInt(3),
                            random.nextInt(3) == 0
                                    ? Optional.of("urn:" + random.nextInt(3))
                                    : Optional.empty(),
                            !referents.isEmpty() && random.nextInt(4) == 0
                                    ? List.of(referents.get(0))
                                    : List.of());
            made.add(referent);
            referents.add(referent.id());
        }
        List<AnnotationId> ends = new ArrayList<>();
        for (int i = 2 + random.nextInt(12); i > 0; i--) {
            AnnotationHeader header = header(random.nextBoolean() ? "per" : "org");
            if (random.nextInt(3) == 0) {
                header =
                        header.withAttribute(
                                "level",
                                Optional.of(
                                        random.nextBoolean()
                                                ? AttributeValue.Tags.of("name")
                                                : new AttributeValue.Absent()));
            }
            Optional<AnnotationId> referent =
                    referents.isEmpty() || random.nextBoolean()
                            ? Optional.empty()
                            : Optional.of(referents.get(random.nextInt(referents.size())));
            Mention mention = new Mention(header, span(random), referent);
            made.add(mention);
            ends.add(mention.id());
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            Relation relation =
                    relation("r" + random.nextInt(2), one(ends, random), one(ends, random));
            if (random.nextInt(3) == 0) {
                relation = relation.withAnchor(Optional.of(span(random)));
            }
            made.add(relation);
            ends.add(relation.id());
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            List<StanceEnd> holders =
                    random.nextInt(3) == 0
                            ? List.of(new StanceEnd.Author())
                            : List.of(
                                    new StanceEnd.Annotated(one(ends, random)),
                                    new StanceEnd.Implicit(Optional.empty()));
            Stance stance =
                    stance(
                            holders,
                            List.of(new StanceEnd.Annotated(one(ends, random))),
                            random.nextBoolean() ? "for" : "against",
                            span(random));
            made.add(stance);
            ends.add(stance.id());
        }
        if (random.nextBoolean()) {
            made.add(
                    new Passage(
                            header("quote"),
                            span(random),
                            Optional.of(one(ends, random)),
                            Optional.empty(),
                            Optional.empty(),
                            random.nextBoolean()));
        }
        if (random.nextBoolean()) {
            made.add(
                    new DocumentLabel(
                            header("topic"),
                            AttributeValue.Tags.of(random.nextBoolean() ? "water" : "money")));
        }
        return made;
    }

    private static AnnotationId one(List<AnnotationId> ids, Random random) {
        return ids.get(random.nextInt(ids.size()));
    }

    /** Returns a span on grapheme boundaries, of few different ones so that some meet. */
    static Span span(Random random) {
        TextBoundaries boundaries = TextBoundaries.of(TEXT, "");
        int begin = boundaries.graphemeFloor(random.nextInt(20) * 6);
        int end =
                boundaries.graphemeCeiling(Math.min(TEXT.length(), begin + 1 + random.nextInt(9)));
        return Span.of(begin, end);
    }

    /**
     * Returns what is in a set, without ids and makers: each annotation written out with what it
     * points to, and that with what it points to, and so on.
     */
    static List<String> said(Collection<? extends Annotation> set) {
        AnnotationMap map = new AnnotationMap(set);
        return set.stream().map(a -> said(a, map, 5)).sorted().toList();
    }

    private static String said(Annotation annotation, AnnotationMap set, int depth) {
        AnnotationHeader header = annotation.header();
        String own =
                switch (annotation) {
                    case Mention m -> m.span() + " " + end(m.referent(), set, depth);
                    case Referent r -> r.name() + r.identifier() + ends(r.members(), set, depth);
                    case Relation r -> {
                        StringBuilder all = new StringBuilder(String.valueOf(r.anchor()));
                        r.roles()
                                .forEach((role, f) -> all.append(role).append(ends(f, set, depth)));
                        yield all.toString();
                    }
                    case Stance s ->
                            s.polarity()
                                    + " "
                                    + s.cues()
                                    + "h"
                                    + stanceEnds(s.holders(), set, depth)
                                    + "t"
                                    + stanceEnds(s.targets(), set, depth);
                    case Passage p -> p.span() + " " + p.excluded() + end(p.author(), set, depth);
                    case DocumentLabel l -> l.value().toString();
                };
        return "("
                + annotation.kind()
                + header.typeId()
                + header.attributes()
                + header.note()
                + own
                + ")";
    }

    private static String stanceEnds(List<StanceEnd> ends, AnnotationMap set, int depth) {
        return ends.stream()
                .map(e -> e.getClass().getSimpleName() + end(e.reference(), set, depth))
                .sorted()
                .toList()
                .toString();
    }

    private static String ends(List<AnnotationId> ids, AnnotationMap set, int depth) {
        return ids.stream()
                .map(id -> end(Optional.of(id), set, depth))
                .sorted(Comparator.naturalOrder())
                .toList()
                .toString();
    }

    private static String end(Optional<AnnotationId> id, AnnotationMap set, int depth) {
        if (id.isEmpty()) {
            return "-";
        }
        return depth == 0 ? "…" : said(set.find(id.get()).orElseThrow(), set, depth - 1);
    }
}

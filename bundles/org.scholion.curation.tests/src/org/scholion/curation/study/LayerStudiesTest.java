/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.curation.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.coding.Distances;
import org.scholion.agreement.coding.KrippendorffAlpha;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.ItemStudyBuilder;
import org.scholion.document.Annotation;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;

/** What is compared of each layer, and with what. */
class LayerStudiesTest {

    private final StudiedMarks studied = new StudiedMarks();

    @Test
    void thatTextOneMemberLeavesOutIsLeftOutForAll() throws Exception {
        Passage out =
                new Passage(
                        studied.marks().header("quote"),
                        Span.of(0, 10),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true);
        List<MarkedDocument> documents =
                List.of(
                        StudiedMarks.document(
                                "d",
                                "x",
                                List.of(out, studied.mention("person", 20, 24)),
                                "y",
                                List.of(
                                        studied.mention("person", 2, 6),
                                        studied.mention("person", 20, 24))));
        AgreementResult exact = StudiedMarks.figure(documents, "entity", "span-f1-exact", "x", "y");
        assertThat(exact.number()).isEqualTo(1);
        assertThat(exact.units()).isEqualTo(2);
        assertThat(StudiedMarks.figure(documents, "passage", "span-f1-exact", "x", "y").number())
                .isZero();
    }

    @Test
    void thatWhatIsNotSaidYetSkippedAndAbsentStayApart() throws Exception {
        Mention none = studied.mention("person", 0, 2);
        Mention absent =
                none.withHeader(
                        none.header()
                                .withAttribute("level", Optional.of(new AttributeValue.Absent())));
        Mention skipped =
                none.withHeader(
                        none.header()
                                .withAttribute(
                                        "level", Optional.of(new AttributeValue.Skipped(""))));
        List<MarkedDocument> documents =
                List.of(
                        StudiedMarks.document(
                                "a",
                                "x",
                                List.of(none),
                                "y",
                                List.of(StudiedMarks.level(none, "name"))),
                        StudiedMarks.document(
                                "b",
                                "x",
                                List.of(skipped),
                                "y",
                                List.of(StudiedMarks.level(none, "name"))),
                        StudiedMarks.document(
                                "c",
                                "x",
                                List.of(absent),
                                "y",
                                List.of(StudiedMarks.level(none, "name"))),
                        StudiedMarks.document("d", "x", List.of(absent), "y", List.of(absent)));
        AgreementResult result =
                StudiedMarks.figure(documents, "attribute:level", "percent", "x", "y");
        assertThat(result.units()).isEqualTo(2);
        assertThat(result.number()).isEqualTo(0.5);
        assertThat(result.excluded().stream().map(e -> e.reason().toString() + " " + e.count()))
                .anyMatch(e -> e.contains("not said anything yet 1"))
                .anyMatch(e -> e.contains("skipped the value 1"));
    }

    @Test
    void thatAttributesAreMeasuredOnTheirLevelOverWhatIsAligned() throws Exception {
        Random random = new Random(8);
        List<String> tags = List.of("name", "nominal", "pronominal");
        ItemStudyBuilder builder = ItemStudy.builder().annotators(List.of("x", "y"));
        List<MarkedDocument> documents = new ArrayList<>();
        for (int d = 0; d < 20; d++) {
            List<Annotation> x = new ArrayList<>();
            List<Annotation> y = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                String a = tags.get(random.nextInt(3));
                String b = random.nextInt(4) == 0 ? tags.get(random.nextInt(3)) : a;
                x.add(StudiedMarks.level(studied.mention("person", i * 4, i * 4 + 3), a));
                y.add(
                        StudiedMarks.level(
                                studied.mention("person", i * 4 + random.nextInt(2), i * 4 + 3),
                                b));
                builder.rate(d + "-" + i, "x", a);
                builder.rate(d + "-" + i, "y", b);
            }
            x.add(StudiedMarks.level(studied.mention("person", 30, 32), "name"));
            documents.add(StudiedMarks.document("d" + d, "x", x, "y", y));
        }
        AgreementResult result =
                StudiedMarks.measured(
                                documents,
                                List.of("x", "y"),
                                Layer.attribute("level"),
                                Optional.empty())
                        .get(0)
                        .result();
        assertThat(result.measure()).isEqualTo("krippendorff-alpha-nominal");
        assertThat(result.number())
                .isCloseTo(
                        new KrippendorffAlpha(Distances.nominal()).value(builder.build()).get(),
                        within(1e-12));
        assertThat(result.details()).containsEntry("share-aligned", 200 / 220.0);
    }

    @Test
    void thatChainsAreComparedEndToEndAndOverWhatBothHave() throws Exception {
        Referent r =
                new Referent(studied.marks().header("person"), "R", Optional.empty(), List.of());
        Referent s =
                new Referent(studied.marks().header("person"), "S", Optional.empty(), List.of());
        List<Annotation> x = new ArrayList<>(List.of(r));
        List<Annotation> y = new ArrayList<>(List.of(s));
        for (int i = 0; i < 4; i++) {
            x.add(studied.mention("person", i * 3, i * 3 + 2).withReferent(Optional.of(r.id())));
            if (i < 3) {
                y.add(
                        studied.mention("person", i * 3, i * 3 + 2)
                                .withReferent(Optional.of(s.id())));
            }
        }
        List<MarkedDocument> documents = List.of(StudiedMarks.document("d", "x", x, "y", y));
        assertThat(StudiedMarks.figure(documents, "referent", "conll-matched", "x", "y").number())
                .isEqualTo(1);
        // three of four mentions, two of three links, and chains that share 2 * 3 of 7
        assertThat(StudiedMarks.figure(documents, "referent", "muc", "x", "y").number())
                .isCloseTo(2 * (2 / 3.0) / (1 + 2 / 3.0), within(1e-12));
        assertThat(StudiedMarks.figure(documents, "referent", "ceaf-e", "x", "y").number())
                .isCloseTo(6 / 7.0, within(1e-12));
    }

    @Test
    void thatRelationsAgreeEndToEndUpToTheReferentAndInPart() throws Exception {
        Referent r =
                new Referent(studied.marks().header("person"), "R", Optional.empty(), List.of());
        Mention first = studied.mention("person", 0, 3).withReferent(Optional.of(r.id()));
        Mention second = studied.mention("person", 10, 13).withReferent(Optional.of(r.id()));
        Mention group = studied.mention("organisation", 20, 25);
        Relation one = relation(first, group);
        Relation other = relation(second, group);
        List<MarkedDocument> documents =
                List.of(
                        StudiedMarks.document(
                                "d",
                                "x",
                                List.of(r, first, second, group, one),
                                "y",
                                List.of(r, first, second, group, other)));
        assertThat(StudiedMarks.figure(documents, "relation", "link-f1-exact", "x", "y").number())
                .isZero();
        assertThat(
                        StudiedMarks.figure(documents, "relation", "link-f1-referent", "x", "y")
                                .number())
                .isEqualTo(1);
        AgreementResult credit =
                StudiedMarks.figure(documents, "relation", "link-credit", "x", "y");
        // the type and the direction are the same, of two roles one
        assertThat(credit.number()).isCloseTo((1 + 1 + 0.5) / 3, within(1e-12));
        assertThat(credit.details())
                .containsEntry("components", Map.of("type", 1.0, "direction", 1.0, "roles", 0.5));
    }

    private Relation relation(Mention member, Mention group) {
        return new Relation(
                studied.marks().header("membership"),
                new TreeMap<>(Map.of("member", List.of(member.id()), "group", List.of(group.id()))),
                Optional.empty());
    }

    @Test
    void thatTheAuthorOfAStanceIsWhomThePassageAroundItNames() throws Exception {
        Mention speaker = studied.mention("person", 0, 3);
        Mention target = studied.mention("gpe", 6, 9);
        Passage quote =
                new Passage(
                        studied.marks().header("quote"),
                        Span.of(5, 20),
                        Optional.of(speaker.id()),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        Stance byAuthor = stance(new StanceEnd.Author(), target, "support");
        Stance bySpeaker = stance(new StanceEnd.Annotated(speaker.id()), target, "oppose");
        List<MarkedDocument> documents =
                List.of(
                        StudiedMarks.document(
                                "d",
                                "x",
                                List.of(speaker, target, quote, byAuthor),
                                "y",
                                List.of(speaker, target, quote, bySpeaker)));
        List<LayerFigure> figures =
                StudiedMarks.measured(
                        documents,
                        List.of("x", "y"),
                        Layer.of(Layer.Kind.STANCE),
                        Optional.empty());
        assertThat(figures)
                .extracting(f -> f.of().orElse("-"))
                .containsExactly("-", "polarity", "-");
        assertThat(figures.get(0).result().number()).isZero();
        assertThat(figures.get(1).result().details()).containsEntry("aligned", 2L);
        // type, holders, targets and cue are the same; mixed is on no scale, so signs are
        assertThat(figures.get(2).result().details())
                .containsEntry(
                        "components",
                        Map.of(
                                "type",
                                1.0,
                                "holders",
                                1.0,
                                "targets",
                                1.0,
                                "cue",
                                1.0,
                                "polarity",
                                0.0));
    }

    private Stance stance(StanceEnd holder, Mention target, String polarity) {
        return new Stance(
                studied.marks().header("stance"),
                List.of(holder),
                List.of(new StanceEnd.Annotated(target.id())),
                List.of(),
                Optional.of(AttributeValue.Tags.of(polarity)),
                Optional.empty(),
                List.of(Span.of(10, 14)),
                List.of());
    }
}

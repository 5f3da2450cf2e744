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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.coding.Distances;
import org.scholion.agreement.coding.KrippendorffAlpha;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.study.ItemStudy;
import org.scholion.agreement.study.ItemStudyBuilder;
import org.scholion.agreement.study.StudyException;
import org.scholion.agreement.unitizing.KrippendorffAlphaU;
import org.scholion.agreement.unitizing.SpanF;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.DistinctNames;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

class SetStudiesTest {
    private static final Schema SCHEMA =
            BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
    private static final IntervalSettings NONE = new IntervalSettings(false, 0.95, 1_000, 1);

    private final RandomMarks marks = new RandomMarks(11);

    private static Measuring measuring(Group.Kind... by) {
        return new Measuring(
                NONE, by.length == 0 ? Optional.empty() : Optional.of(by[0]), Pace.NONE);
    }

    private static List<LayerFigure> measured(
            List<MarkedDocument> documents,
            List<String> members,
            Layer layer,
            Optional<String> measure,
            Group.Kind... by)
            throws Exception {
        SetStudies studies = new SetStudies(SCHEMA, List.of(layer));
        List<SetStudies.Counted> counted = new ArrayList<>();
        for (MarkedDocument document : documents) {
            counted.add(studies.count(document));
        }
        return studies.measure(counted, members, measure, measuring(by));
    }

    private static AgreementResult figure(
            List<MarkedDocument> documents, String layer, String measure, String... members)
            throws Exception {
        return measured(
                        documents,
                        List.of(members),
                        Layer.parse(layer).orElseThrow(),
                        Optional.of(measure))
                .get(0)
                .result();
    }

    private static MarkedDocument document(String name, Object... membersAndMarks) {
        List<MemberMarks> members = new ArrayList<>();
        for (int i = 0; i < membersAndMarks.length; i += 2) {
            List<Annotation> own = new ArrayList<>();
            ((List<?>) membersAndMarks[i + 1]).forEach(a -> own.add((Annotation) a));
            members.add(new MemberMarks((String) membersAndMarks[i], own));
        }
        return new MarkedDocument(name, RandomMarks.TEXT, members);
    }

    private Mention mention(String type, int from, int to) {
        return new Mention(marks.header(type), Span.of(from, to), Optional.empty());
    }

    private static Mention level(Mention mention, String tag) {
        return mention.withHeader(
                mention.header().withAttribute("level", Optional.of(AttributeValue.Tags.of(tag))));
    }

    private List<MarkedDocument> random(int documents, int members) {
        List<MarkedDocument> all = new ArrayList<>();
        Random random = new Random(documents);
        for (int d = 0; d < documents; d++) {
            List<MemberMarks> own = new ArrayList<>();
            for (int m = 0; m < members; m++) {
                if (m < 2 || random.nextBoolean()) {
                    own.add(new MemberMarks("m" + m, marks.some()));
                }
            }
            all.add(new MarkedDocument("d" + d, RandomMarks.TEXT, own));
        }
        return all;
    }

    @Test
    void thatAStudyMadeOfSetsIsTheStudyWrittenUnitByUnit() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<MarkedDocument> documents = random(6, 4);
            ContinuumStudyBuilder builder =
                    ContinuumStudy.builder().annotators(List.of("m0", "m1", "m2", "m3"));
            DistinctNames names = new DistinctNames(SCHEMA);
            for (MarkedDocument document : documents) {
                PreparedDocument prepared = new PreparedDocument(document);
                Graphemes counted = prepared.graphemes(AnnotationKind.ENTITY);
                builder.document(document.name(), counted.count());
                for (MemberMarks member : document.members()) {
                    builder.worked(member.member(), document.name());
                    for (Annotation annotation : member.annotations()) {
                        if (annotation instanceof Mention m
                                && Place.of(counted, m.spans()).isPresent()) {
                            builder.unit(
                                    member.member(),
                                    names.type(m.typeId()),
                                    counted.begin(m.span().begin()),
                                    counted.end(m.span().end()),
                                    document.name());
                        }
                    }
                }
            }
            ContinuumStudy written = builder.build();
            assertThat(
                            figure(documents, "entity", "span-f1-exact", "m0", "m1", "m2", "m3")
                                    .number())
                    .isCloseTo(SpanF.exact().value(written).get(), within(1e-12));
            assertThat(
                            figure(
                                            documents,
                                            "entity",
                                            "krippendorff-alpha-u",
                                            "m0",
                                            "m1",
                                            "m2",
                                            "m3")
                                    .number())
                    .isCloseTo(new KrippendorffAlphaU().value(written).get(), within(1e-12));
        }
    }

    @Test
    void thatEveryFigureIsTheSameWhateverTheOrderOfMembersAndMarks() throws Exception {
        Random random = new Random(4);
        for (int round = 0; round < 15; round++) {
            List<MarkedDocument> documents = random(5, 3);
            List<MarkedDocument> turned = new ArrayList<>();
            for (MarkedDocument document : documents) {
                List<MemberMarks> members = new ArrayList<>();
                for (MemberMarks member : document.members()) {
                    List<Annotation> shuffled = new ArrayList<>(member.annotations());
                    Collections.shuffle(shuffled, random);
                    members.add(0, new MemberMarks(member.member(), shuffled));
                }
                turned.add(new MarkedDocument(document.name(), document.text(), members));
            }
            for (Layer layer : Layer.of(SCHEMA)) {
                List<LayerFigure> one =
                        measured(documents, List.of("m0", "m1", "m2"), layer, Optional.empty());
                List<LayerFigure> other =
                        measured(turned, List.of("m2", "m0", "m1"), layer, Optional.empty());
                assertThat(other).hasSameSizeAs(one);
                for (int i = 0; i < one.size(); i++) {
                    AgreementResult a = one.get(i).result();
                    AgreementResult b = other.get(i).result();
                    assertThat(b.units()).as(layer.word()).isEqualTo(a.units());
                    assertThat(b.value().isDefined()).isEqualTo(a.value().isDefined());
                    if (a.value().isDefined()) {
                        assertThat(b.number())
                                .as(layer.word() + " " + a.measure())
                                .isCloseTo(a.number(), within(1e-12));
                    }
                }
            }
        }
    }

    @Test
    void thatTheSameSetsAgreeFully() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<Annotation> some = marks.some();
            for (Layer layer : Layer.of(SCHEMA)) {
                for (LayerFigure figure :
                        measured(
                                List.of(document("d", "x", some, "y", some)),
                                List.of("x", "y"),
                                layer,
                                Optional.empty())) {
                    figure.result()
                            .value()
                            .number()
                            .ifPresent(
                                    v ->
                                            assertThat(v)
                                                    .as(layer.word() + figure.result().measure())
                                                    .isCloseTo(1, within(1e-12)));
                }
            }
        }
    }

    @Test
    void thatTextOneMemberLeavesOutIsLeftOutForAll() throws Exception {
        Passage out =
                new Passage(
                        marks.header("quote"),
                        Span.of(0, 10),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true);
        List<MarkedDocument> documents =
                List.of(
                        document(
                                "d",
                                "x",
                                List.of(out, mention("person", 20, 24)),
                                "y",
                                List.of(mention("person", 2, 6), mention("person", 20, 24))));
        AgreementResult exact = figure(documents, "entity", "span-f1-exact", "x", "y");
        assertThat(exact.number()).isEqualTo(1);
        assertThat(exact.units()).isEqualTo(2);
        assertThat(figure(documents, "passage", "span-f1-exact", "x", "y").number()).isZero();
    }

    @Test
    void thatWhatIsNotSaidYetSkippedAndAbsentStayApart() throws Exception {
        Mention none = mention("person", 0, 2);
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
                        document("a", "x", List.of(none), "y", List.of(level(none, "name"))),
                        document("b", "x", List.of(skipped), "y", List.of(level(none, "name"))),
                        document("c", "x", List.of(absent), "y", List.of(level(none, "name"))),
                        document("d", "x", List.of(absent), "y", List.of(absent)));
        AgreementResult result = figure(documents, "attribute:level", "percent", "x", "y");
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
                x.add(level(mention("person", i * 4, i * 4 + 3), a));
                y.add(level(mention("person", i * 4 + random.nextInt(2), i * 4 + 3), b));
                builder.rate(d + "-" + i, "x", a);
                builder.rate(d + "-" + i, "y", b);
            }
            x.add(level(mention("person", 30, 32), "name"));
            documents.add(document("d" + d, "x", x, "y", y));
        }
        AgreementResult result =
                measured(documents, List.of("x", "y"), Layer.attribute("level"), Optional.empty())
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
        Referent r = new Referent(marks.header("person"), "R", Optional.empty(), List.of());
        Referent s = new Referent(marks.header("person"), "S", Optional.empty(), List.of());
        List<Annotation> x = new ArrayList<>(List.of(r));
        List<Annotation> y = new ArrayList<>(List.of(s));
        for (int i = 0; i < 4; i++) {
            x.add(mention("person", i * 3, i * 3 + 2).withReferent(Optional.of(r.id())));
            if (i < 3) {
                y.add(mention("person", i * 3, i * 3 + 2).withReferent(Optional.of(s.id())));
            }
        }
        List<MarkedDocument> documents = List.of(document("d", "x", x, "y", y));
        assertThat(figure(documents, "referent", "conll-matched", "x", "y").number()).isEqualTo(1);
        // three of four mentions, two of three links, and chains that share 2 * 3 of 7
        assertThat(figure(documents, "referent", "muc", "x", "y").number())
                .isCloseTo(2 * (2 / 3.0) / (1 + 2 / 3.0), within(1e-12));
        assertThat(figure(documents, "referent", "ceaf-e", "x", "y").number())
                .isCloseTo(6 / 7.0, within(1e-12));
    }

    @Test
    void thatRelationsAgreeEndToEndUpToTheReferentAndInPart() throws Exception {
        Referent r = new Referent(marks.header("person"), "R", Optional.empty(), List.of());
        Mention first = mention("person", 0, 3).withReferent(Optional.of(r.id()));
        Mention second = mention("person", 10, 13).withReferent(Optional.of(r.id()));
        Mention group = mention("organisation", 20, 25);
        Relation one = relation(first, group);
        Relation other = relation(second, group);
        List<MarkedDocument> documents =
                List.of(
                        document(
                                "d",
                                "x",
                                List.of(r, first, second, group, one),
                                "y",
                                List.of(r, first, second, group, other)));
        assertThat(figure(documents, "relation", "link-f1-exact", "x", "y").number()).isZero();
        assertThat(figure(documents, "relation", "link-f1-referent", "x", "y").number())
                .isEqualTo(1);
        AgreementResult credit = figure(documents, "relation", "link-credit", "x", "y");
        // the type and the direction are the same, of two roles one
        assertThat(credit.number()).isCloseTo((1 + 1 + 0.5) / 3, within(1e-12));
        assertThat(credit.details())
                .containsEntry("components", Map.of("type", 1.0, "direction", 1.0, "roles", 0.5));
    }

    private Relation relation(Mention member, Mention group) {
        return new Relation(
                marks.header("membership"),
                new TreeMap<>(Map.of("member", List.of(member.id()), "group", List.of(group.id()))),
                Optional.empty());
    }

    @Test
    void thatTheAuthorOfAStanceIsWhomThePassageAroundItNames() throws Exception {
        Mention speaker = mention("person", 0, 3);
        Mention target = mention("gpe", 6, 9);
        Passage quote =
                new Passage(
                        marks.header("quote"),
                        Span.of(5, 20),
                        Optional.of(speaker.id()),
                        Optional.empty(),
                        Optional.empty(),
                        false);
        Stance byAuthor = stance(new StanceEnd.Author(), target, "support");
        Stance bySpeaker = stance(new StanceEnd.Annotated(speaker.id()), target, "oppose");
        List<MarkedDocument> documents =
                List.of(
                        document(
                                "d",
                                "x",
                                List.of(speaker, target, quote, byAuthor),
                                "y",
                                List.of(speaker, target, quote, bySpeaker)));
        List<LayerFigure> figures =
                measured(
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
                marks.header("stance"),
                List.of(holder),
                List.of(new StanceEnd.Annotated(target.id())),
                List.of(),
                Optional.of(AttributeValue.Tags.of(polarity)),
                Optional.empty(),
                List.of(Span.of(10, 14)),
                List.of());
    }

    @Test
    void thatMoreThanTwoAreTheMeanOfPairsEachOfWhichIsShown() throws Exception {
        List<LayerFigure> figures =
                measured(
                        random(12, 3),
                        List.of("m0", "m1", "m2"),
                        Layer.attribute("level"),
                        Optional.of("percent"),
                        Group.Kind.PAIR);
        assertThat(figures).hasSize(4);
        assertThat(figures.get(0).result().number())
                .isCloseTo(
                        figures.subList(1, 4).stream()
                                .mapToDouble(f -> f.result().number())
                                .average()
                                .orElseThrow(),
                        within(1e-12));
    }

    @Test
    void thatWhatDidNotChangeIsNotMeasuredAgain() throws Exception {
        SetStudies studies = new SetStudies(SCHEMA, Layer.of(SCHEMA));
        List<MarkedDocument> documents = random(4, 2);
        List<SetStudies.Counted> counted = new ArrayList<>();
        for (MarkedDocument document : documents) {
            counted.add(studies.count(document));
        }
        List<LayerFigure> first =
                studies.measure(counted, List.of("m0", "m1"), Optional.empty(), measuring());
        counted.set(0, studies.count(documents.get(0), Optional.of(counted.get(0))));
        List<LayerFigure> again =
                studies.measure(counted, List.of("m0", "m1"), Optional.empty(), measuring());
        for (int i = 0; i < first.size(); i++) {
            assertThat(again.get(i)).isSameAs(first.get(i));
        }
        MarkedDocument other =
                new MarkedDocument("d0", RandomMarks.TEXT, documents.get(1).members());
        counted.set(0, studies.count(other, Optional.of(counted.get(0))));
        assertThat(studies.measure(counted, List.of("m0", "m1"), Optional.empty(), measuring()))
                .isNotEqualTo(first);
    }

    @Test
    void thatAnAnnotationBeyondItsTextAndAMemberTwiceAreRefused() {
        MemberMarks far = new MemberMarks("x", List.of(mention("person", 0, 99)));
        SetStudies studies = new SetStudies(SCHEMA, Layer.of(SCHEMA));
        assertThatThrownBy(() -> studies.count(new MarkedDocument("d", "abc", List.of(far))))
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("\"d\"");
        assertThatThrownBy(() -> new MarkedDocument("d", "abc", List.of(far, far)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thatOneMemberNobodyAndNothingMarkedAreUndefinedWithAReason() throws Exception {
        for (Layer layer : Layer.of(SCHEMA)) {
            for (List<String> members :
                    List.of(List.<String>of(), List.of("x"), List.of("x", "y"))) {
                for (LayerFigure figure :
                        measured(
                                List.of(document("d", "x", List.of(), "y", List.of())),
                                members,
                                layer,
                                Optional.empty())) {
                    assertThat(figure.result().value().reason())
                            .as(layer.word() + members)
                            .isPresent();
                }
            }
        }
    }
}

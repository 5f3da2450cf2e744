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
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.study.ContinuumStudy;
import org.scholion.agreement.study.ContinuumStudyBuilder;
import org.scholion.agreement.study.StudyException;
import org.scholion.agreement.unitizing.KrippendorffAlphaU;
import org.scholion.agreement.unitizing.SpanF;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Mention;
import org.scholion.schema.DistinctNames;

class SetStudiesTest {

    private final StudiedMarks studied = new StudiedMarks();

    @Test
    void thatAStudyMadeOfSetsIsTheStudyWrittenUnitByUnit() throws Exception {
        for (int round = 0; round < 10; round++) {
            List<MarkedDocument> documents = studied.random(6, 4);
            ContinuumStudyBuilder builder =
                    ContinuumStudy.builder().annotators(List.of("m0", "m1", "m2", "m3"));
            DistinctNames names = new DistinctNames(StudiedMarks.SCHEMA);
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
                            StudiedMarks.figure(
                                            documents,
                                            "entity",
                                            "span-f1-exact",
                                            "m0",
                                            "m1",
                                            "m2",
                                            "m3")
                                    .number())
                    .isCloseTo(SpanF.exact().value(written).get(), within(1e-12));
            assertThat(
                            StudiedMarks.figure(
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
            List<MarkedDocument> documents = studied.random(5, 3);
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
            for (Layer layer : Layer.of(StudiedMarks.SCHEMA)) {
                List<LayerFigure> one =
                        StudiedMarks.measured(
                                documents, List.of("m0", "m1", "m2"), layer, Optional.empty());
                List<LayerFigure> other =
                        StudiedMarks.measured(
                                turned, List.of("m2", "m0", "m1"), layer, Optional.empty());
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
            List<Annotation> some = studied.marks().some();
            for (Layer layer : Layer.of(StudiedMarks.SCHEMA)) {
                for (LayerFigure figure :
                        StudiedMarks.measured(
                                List.of(StudiedMarks.document("d", "x", some, "y", some)),
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
    void thatMoreThanTwoAreTheMeanOfPairsEachOfWhichIsShown() throws Exception {
        List<LayerFigure> figures =
                StudiedMarks.measured(
                        studied.random(12, 3),
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
        SetStudies studies = new SetStudies(StudiedMarks.SCHEMA, Layer.of(StudiedMarks.SCHEMA));
        List<MarkedDocument> documents = studied.random(4, 2);
        List<SetStudies.Counted> counted = new ArrayList<>();
        for (MarkedDocument document : documents) {
            counted.add(studies.count(document));
        }
        List<LayerFigure> first =
                studies.measure(
                        counted, List.of("m0", "m1"), Optional.empty(), StudiedMarks.measuring());
        counted.set(0, studies.count(documents.get(0), Optional.of(counted.get(0))));
        List<LayerFigure> again =
                studies.measure(
                        counted, List.of("m0", "m1"), Optional.empty(), StudiedMarks.measuring());
        for (int i = 0; i < first.size(); i++) {
            assertThat(again.get(i)).isSameAs(first.get(i));
        }
        MarkedDocument other =
                new MarkedDocument("d0", RandomMarks.TEXT, documents.get(1).members());
        counted.set(0, studies.count(other, Optional.of(counted.get(0))));
        assertThat(
                        studies.measure(
                                counted,
                                List.of("m0", "m1"),
                                Optional.empty(),
                                StudiedMarks.measuring()))
                .isNotEqualTo(first);
    }

    @Test
    void thatAnAnnotationBeyondItsTextAndAMemberTwiceAreRefused() {
        MemberMarks far = new MemberMarks("x", List.of(studied.mention("person", 0, 99)));
        SetStudies studies = new SetStudies(StudiedMarks.SCHEMA, Layer.of(StudiedMarks.SCHEMA));
        assertThatThrownBy(() -> studies.count(new MarkedDocument("d", "abc", List.of(far))))
                .isInstanceOf(StudyException.class)
                .hasMessageContaining("\"d\"");
        assertThatThrownBy(() -> new MarkedDocument("d", "abc", List.of(far, far)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thatOneMemberNobodyAndNothingMarkedAreUndefinedWithAReason() throws Exception {
        for (Layer layer : Layer.of(StudiedMarks.SCHEMA)) {
            for (List<String> members :
                    List.of(List.<String>of(), List.of("x"), List.of("x", "y"))) {
                for (LayerFigure figure :
                        StudiedMarks.measured(
                                List.of(StudiedMarks.document("d", "x", List.of(), "y", List.of())),
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

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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.curation.study.MarkedPlace.Kind;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

/** The places behind figures are those the figures are made of. */
class SetPlacesTest {
    private static final Schema SCHEMA =
            BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();

    private final RandomMarks marks = new RandomMarks(23);

    private static MarkedDocument document(
            List<? extends Annotation> a, List<? extends Annotation> b) {
        return new MarkedDocument(
                "d",
                RandomMarks.TEXT,
                List.of(
                        new MemberMarks("a", List.copyOf(a)),
                        new MemberMarks("b", List.copyOf(b))));
    }

    private static List<MarkedPlace> places(MarkedDocument document, String layer)
            throws Exception {
        return new SetPlaces(SCHEMA, List.of(Layer.parse(layer).orElseThrow())).of(document);
    }

    private Mention mention(String type, int from, int to) {
        return new Mention(marks.header(type), Span.of(from, to), Optional.empty());
    }

    private static Map<Kind, Integer> kinds(List<MarkedPlace> places) {
        Map<Kind, Integer> kinds = new EnumMap<>(Kind.class);
        places.forEach(place -> kinds.merge(place.kind(), 1, Integer::sum));
        return kinds;
    }

    private static AgreementResult figure(MarkedDocument document, String layer, String measure)
            throws Exception {
        SetStudies studies = new SetStudies(SCHEMA, List.of(Layer.parse(layer).orElseThrow()));
        return studies.measure(
                        List.of(studies.count(document)),
                        List.of("a", "b"),
                        Optional.of(measure),
                        new Measuring(
                                new IntervalSettings(false, 0.95, 1_000, 1),
                                Optional.empty(),
                                Pace.NONE))
                .get(0)
                .result();
    }

    @Test
    void thatADifferenceIsOfTheBoundaryTheLabelOrOneSideOnly() throws Exception {
        List<MarkedPlace> places =
                places(
                        document(
                                List.of(
                                        mention("person", 0, 3),
                                        mention("person", 5, 9),
                                        mention("gpe", 12, 15),
                                        mention("person", 20, 22)),
                                List.of(
                                        mention("person", 0, 3),
                                        mention("person", 5, 8),
                                        mention("organisation", 12, 15),
                                        mention("gpe", 30, 32))),
                        "entity");
        assertThat(places)
                .extracting(MarkedPlace::kind)
                .containsExactly(Kind.SAME, Kind.BOUNDARY, Kind.LABEL, Kind.MISSING, Kind.MISSING);
        assertThat(places.get(1).end()).isEqualTo(9);
        assertThat(places.get(2).leftLabel()).isEqualTo("Geopolitical entity");
        assertThat(places.get(2).rightLabel()).isEqualTo("Organisation");
        assertThat(places.get(3).right()).isEmpty();
        assertThat(places.get(4).left()).isEmpty();
    }

    @Test
    void thatEachMarkIsAtOnePlaceAndTheSameOnesMakeTheExactFigure() throws Exception {
        for (String layer : List.of("entity", "relation", "stance")) {
            for (int round = 0; round < 60; round++) {
                MarkedDocument document = document(marks.some(), marks.some());
                List<MarkedPlace> places = places(document, layer);
                List<AnnotationId> at = new ArrayList<>();
                for (MarkedPlace place : places) {
                    Stream.of(place.left(), place.right())
                            .flatMap(Optional::stream)
                            .forEach(side -> at.add(side.annotation().id()));
                }
                assertThat(at).doesNotHaveDuplicates();
                AgreementResult exact =
                        figure(
                                document,
                                layer,
                                layer.equals("entity")
                                        ? "span-f1-exact"
                                        : LayerMeasures.LINK_EXACT);
                if (exact.value().isDefined()) {
                    int same = kinds(places).getOrDefault(Kind.SAME, 0);
                    assertThat(2.0 * same / at.size())
                            .as(layer)
                            .isCloseTo(exact.number(), within(1e-12));
                }
            }
        }
    }

    @Test
    void thatTheSameValuesMakeTheShareOfAgreement() throws Exception {
        for (int round = 0; round < 60; round++) {
            MarkedDocument document = document(marks.some(), marks.some());
            Map<Kind, Integer> kinds = kinds(places(document, "attribute:level"));
            AgreementResult percent = figure(document, "attribute:level", "percent");
            int same = kinds.getOrDefault(Kind.SAME, 0);
            int both = same + kinds.getOrDefault(Kind.LABEL, 0);
            assertThat(percent.value().isDefined()).isEqualTo(both > 0);
            if (both > 0) {
                assertThat((double) same / both).isCloseTo(percent.number(), within(1e-12));
            }
        }
    }

    @Test
    void thatItDoesNotMatterWhoComesFirst() throws Exception {
        for (String layer :
                List.of("entity", "passage", "relation", "stance", "referent", "document")) {
            for (int round = 0; round < 20; round++) {
                List<Annotation> a = marks.some();
                List<Annotation> b = marks.some();
                assertThat(kinds(places(document(a, b), layer)))
                        .as(layer)
                        .isEqualTo(kinds(places(document(b, a), layer)));
            }
        }
    }

    @Test
    void thatAStanceOfAnotherPolarityDiffersByItsLabelAndStandsAtItsWords() throws Exception {
        Mention one = mention("person", 0, 3);
        Mention other = mention("person", 0, 3);
        List<MarkedPlace> places =
                places(
                        document(
                                List.of(one, stance(one, "support")),
                                List.of(other, stance(other, "oppose"))),
                        "stance");
        assertThat(places).hasSize(1);
        assertThat(places.get(0).kind()).isEqualTo(Kind.LABEL);
        assertThat(places.get(0).leftLabel()).isEqualTo("Support");
        assertThat(places.get(0).rightLabel()).isEqualTo("Oppose");
        assertThat(places.get(0).begin()).isEqualTo(10);
        assertThat(places.get(0).end()).isEqualTo(13);
    }

    private Stance stance(Mention target, String polarity) {
        return new Stance(
                marks.header("stance"),
                List.of(new StanceEnd.Author()),
                List.of(new StanceEnd.Annotated(target.id())),
                List.of(),
                Optional.of(AttributeValue.Tags.of(polarity)),
                Optional.empty(),
                List.of(Span.of(10, 13)),
                List.of());
    }

    @Test
    void thatALabelOnTheDocumentIsAboutAllOfItAndNamesItsType() throws Exception {
        DocumentLabel one =
                new DocumentLabel(marks.header("genre"), AttributeValue.Tags.of("speech"));
        List<MarkedPlace> places = places(document(List.of(one), List.of()), "document");
        assertThat(places).hasSize(1);
        assertThat(places.get(0).of()).contains("Genre");
        assertThat(places.get(0).kind()).isEqualTo(Kind.MISSING);
        assertThat(places.get(0).end()).isZero();
    }
}

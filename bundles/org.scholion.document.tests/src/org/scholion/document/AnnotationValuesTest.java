/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What holds of annotations and spans as values. */
class AnnotationValuesTest {

    private static final AnnotationId ID = new AnnotationId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    private static final AnnotationId OTHER = new AnnotationId("01ARZ3NDEKTSV4RRFFQ69G5FAW");
    private static final Optional<AttributeValue> HIGH =
            Optional.of(AttributeValue.Tags.of("high"));
    private static final AnnotationHeader HEADER =
            new AnnotationHeader(
                    ID,
                    "type",
                    "ann",
                    Instant.EPOCH,
                    3,
                    Optional.of("note"),
                    OptionalDouble.of(0.5),
                    true,
                    new TreeMap<>(Map.of("a", HIGH.get(), "b", HIGH.get())));
    private static final Stance STANCE =
            new Stance(
                    HEADER,
                    List.of(new StanceEnd.Annotated(ID)),
                    List.of(new StanceEnd.Annotated(OTHER)),
                    List.of(new StanceEnd.Author()),
                    HIGH,
                    HIGH,
                    List.of(Span.of(4, 5)),
                    List.of(Span.of(1, 2)));

    @Test
    void thatAChangeOfOnePartLeavesTheOthers() throws Exception {
        assertOnly("typeId", HEADER, HEADER.withType("other"));
        assertOnly("note", HEADER, HEADER.withNote(Optional.empty()));
        assertOnly("confidence", HEADER, HEADER.withConfidence(OptionalDouble.empty()));
        assertOnly("unsure", HEADER, HEADER.withUnsure(false));
        assertOnly("attributes", HEADER, HEADER.withAttributes(Map.of()));
        assertOnly("attributes", HEADER, HEADER.withAttribute("a", Optional.empty()));
        assertOnly("header", STANCE, STANCE.withHeader(HEADER.withUnsure(false)));
        assertOnly("holders", STANCE, STANCE.withEnds(StanceSide.HOLDER, List.of()));
        assertOnly("targets", STANCE, STANCE.withEnds(StanceSide.TARGET, List.of()));
        assertOnly("sources", STANCE, STANCE.withEnds(StanceSide.SOURCE, List.of()));
        assertOnly("polarity", STANCE, STANCE.withPolarity(Optional.empty()));
        assertOnly("intensity", STANCE, STANCE.withIntensity(Optional.empty()));
        assertOnly("cues", STANCE, STANCE.withCues(List.of()));
        assertOnly("evidence", STANCE, STANCE.withEvidence(List.of()));
    }

    private static void assertOnly(String part, Record before, Record after) throws Exception {
        List<String> changed = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object was = component.getAccessor().invoke(before);
            if (!was.equals(component.getAccessor().invoke(after))) {
                changed.add(component.getName());
            }
        }
        assertThat(changed).containsExactly(part);
    }

    @Test
    void thatWordsOfASourceAreItsOwnAndAPlaceOfTheStance() {
        StanceEnd author = new StanceEnd.Author();
        Span words = Span.of(3, 5);
        StanceEnd cued = author.withCues(List.of(words));
        assertThat(cued.plain()).isEqualTo(author);
        assertThat(cued.cues()).containsExactly(words);
        assertThat(cued.withCues(List.of())).isEqualTo(author);
        assertThat(STANCE.withEnds(StanceSide.SOURCE, List.of(cued)).spans())
                .startsWith(STANCE.cues().toArray(new Span[0]))
                .endsWith(words);
    }

    @Test
    void thatOnlySourcesHaveWordsOfTheirOwn() {
        StanceEnd cued = new StanceEnd.Author().withCues(List.of(Span.of(3, 5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANCE.withEnds(StanceSide.HOLDER, List.of(cued)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> STANCE.withEnds(StanceSide.TARGET, List.of(cued)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StanceEnd.Cued(cued, List.of(Span.of(0, 1))));
    }

    @Test
    void thatAConfidenceLiesFromNoughtToOne() {
        for (double right : new double[] {0, 0.5, 1}) {
            assertThat(HEADER.withConfidence(OptionalDouble.of(right)).confidence())
                    .hasValue(right);
        }
        for (double wrong : new double[] {-0.001, 1.001, Double.NaN}) {
            assertThatThrownBy(() -> HEADER.withConfidence(OptionalDouble.of(wrong)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void thatPiecesOfASpanAreInOrderAndMayTouchButNotOverlap() {
        Fragment first = new Fragment(0, 2);
        Fragment second = new Fragment(2, 4);
        Span span = new Span(List.of(second, first));
        assertThat(span.fragments()).containsExactly(first, second);
        assertThat(List.of(span.begin(), span.end())).containsExactly(0, 4);
        assertThat(span.coveredText("abcd")).isEqualTo("ab cd");
        assertThatThrownBy(() -> new Span(List.of(first, new Fragment(1, 4))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Span(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thatASpanOverlapsWhatItSharesAUnitWith() {
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            int gap = 1 + random.nextInt(3);
            Fragment first = new Fragment(2, 2 + gap);
            Fragment second = new Fragment(first.end() + gap, first.end() + 2 * gap);
            int begin = random.nextInt(14);
            int end = begin + 1 + random.nextInt(4);
            boolean shares = false;
            for (int unit = begin; unit < end; unit++) {
                shares |= unit >= first.begin() && unit < first.end();
                shares |= unit >= second.begin() && unit < second.end();
            }
            assertThat(new Span(List.of(first, second)).overlaps(begin, end)).isEqualTo(shares);
        }
    }

    @Test
    void thatAStanceReachesFromItsFirstToItsLastSpanAndPointsToItsEnds() {
        assertThat(STANCE.spans()).containsExactly(Span.of(4, 5), Span.of(1, 2));
        assertThat(STANCE.begin()).contains(1);
        assertThat(STANCE.end()).contains(5);
        assertThat(STANCE.references()).containsExactlyInAnyOrder(ID, OTHER);
        Stance implicit =
                STANCE.withEnds(
                        StanceSide.HOLDER, List.of(new StanceEnd.Implicit(Optional.of(OTHER))));
        assertThat(implicit.references()).containsExactly(OTHER);
    }

    @Test
    void thatARoleWithoutFillersIsNone() {
        Relation relation =
                new Relation(HEADER, new TreeMap<>(Map.of("who", List.of(ID))), Optional.empty());
        assertThat(relation.withRole("who", List.of()).roles()).isEmpty();
        assertThat(relation.withRole("where", List.of()).roles()).containsOnlyKeys("who");
        assertThat(relation.fillers("who")).containsExactly(ID);
        assertThat(relation.fillers("where")).isEmpty();
        assertThat(relation.spans()).isEmpty();
        assertThat(relation.begin()).isEmpty();
        assertThat(relation.withAnchor(Optional.of(Span.of(1, 2))).spans())
                .containsExactly(Span.of(1, 2));
    }

    @Test
    void thatAMapKnowsWhoPointsToWhomAfterEveryChange() {
        AnnotationHeader header = AnnotationHeader.of(OTHER, "type", "ann", Instant.EPOCH, 1);
        Mention mention = new Mention(header, Span.of(0, 1), Optional.of(ID));
        Mention alone = new Mention(header, Span.of(0, 1), Optional.empty());
        AnnotationMap map = new AnnotationMap(List.of(mention));
        assertThat(map.referringTo(ID)).containsExactly(mention);
        map.apply(List.of(new AnnotationChange(Optional.of(mention), Optional.of(alone))));
        assertThat(map.referringTo(ID)).isEmpty();
        map.apply(
                List.of(
                        new AnnotationChange(Optional.of(alone), Optional.empty()),
                        new AnnotationChange(Optional.empty(), Optional.of(mention))));
        assertThat(map.referringTo(ID)).containsExactly(mention);
        assertThat(map.size()).isEqualTo(1);
        AnnotationChange again = new AnnotationChange(Optional.empty(), Optional.of(mention));
        assertThatThrownBy(() -> map.apply(List.of(again)))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new AnnotationMap(List.of(mention, alone)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnnotationChange(Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thatTheWordOfAKindIsItsOwn() {
        for (AnnotationKind kind : AnnotationKind.values()) {
            assertThat(AnnotationKind.ofWord(kind.word())).isEqualTo(kind);
        }
        assertThatThrownBy(() -> AnnotationKind.ofWord("nothing"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

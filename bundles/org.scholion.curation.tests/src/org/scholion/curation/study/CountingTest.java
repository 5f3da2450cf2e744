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

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.scholion.agreement.Measuring;
import org.scholion.agreement.ResultTree;
import org.scholion.agreement.draw.Pace;
import org.scholion.agreement.resampling.IntervalSettings;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.EntryId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

/** What counts, in which positions, is as it was chosen. */
class CountingTest {
    private static final Schema SCHEMA =
            BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
    private static final AnnotationIds IDS = AnnotationIds.system();
    private static final String TEXT =
            "\u201cHe said,\u201d wrote Asha: \u0648\u0632\u064a\u0631 went.";
    private static final Counting WORDS = new Counting(PositionUnit.WORDS, false, true);
    private static final Counting WITHOUT = new Counting(PositionUnit.GRAPHEMES, false, false);
    private static final MarkOrigin ACCEPTED = new MarkOrigin("accept-suggestion:before", false);

    private static AnnotationHeader header(String type) {
        return AnnotationHeader.of(IDS.next(), type, "m", Instant.EPOCH, 1);
    }

    private static Mention mention(String type, int from, int to) {
        return new Mention(header(type), Span.of(from, to), Optional.empty());
    }

    private static MemberMarks made(String member, Annotation... all) {
        return new MemberMarks(member, List.of(all));
    }

    private static MemberMarks accepted(String member, Annotation... all) {
        Map<AnnotationId, MarkOrigin> origins = new HashMap<>();
        for (Annotation each : all) {
            origins.put(each.id(), ACCEPTED);
        }
        return new MemberMarks(member, List.of(all), origins);
    }

    private static MemberMarks with(MemberMarks marks, Annotation... more) {
        List<Annotation> all = new ArrayList<>(marks.annotations());
        all.addAll(List.of(more));
        return new MemberMarks(marks.member(), all, marks.origins());
    }

    private static MarkedDocument document(MemberMarks... members) {
        return new MarkedDocument("d", TEXT, "en", List.of(members));
    }

    private static AgreementResult figure(
            MarkedDocument document, Counting counting, String layer, String measure)
            throws Exception {
        SetStudies studies =
                new SetStudies(SCHEMA, List.of(Layer.parse(layer).orElseThrow()), counting);
        return studies.measure(
                        List.of(studies.count(document)),
                        document.members().stream().map(MemberMarks::member).toList(),
                        Optional.of(measure),
                        new Measuring(
                                new IntervalSettings(false, 0.95, 1_000, 1),
                                Optional.empty(),
                                Pace.NONE))
                .get(0)
                .result();
    }

    private static List<MarkedPlace> places(
            MarkedDocument document, Counting counting, String layer) throws Exception {
        return new SetPlaces(SCHEMA, List.of(Layer.parse(layer).orElseThrow()), counting)
                .of(document);
    }

    @Test
    void thatInWordsAStretchHoldsTheWordsItTouches() throws Exception {
        int said = TEXT.indexOf("said");
        int asha = TEXT.indexOf("Asha");
        MarkedDocument document =
                document(
                        made(
                                "a",
                                mention("person", said, said + 4),
                                mention("person", asha, asha + 4)),
                        made(
                                "b",
                                mention("person", said - 1, said + 6),
                                mention("person", asha + 1, asha + 3)));
        assertThat(figure(document, Counting.STANDARD, "entity", "span-f1-exact").number())
                .isZero();
        for (String measure :
                List.of("span-f1-exact", "krippendorff-alpha-u", "span-f1-overlap", "gamma")) {
            assertThat(figure(document, WORDS, "entity", measure).number())
                    .as(measure)
                    .isEqualTo(1);
        }
        assertThat(places(document, WORDS, "entity"))
                .extracting(MarkedPlace::kind)
                .containsOnly(MarkedPlace.Kind.SAME);
        assertThat(places(document, Counting.STANDARD, "entity"))
                .extracting(MarkedPlace::kind)
                .containsOnly(MarkedPlace.Kind.BOUNDARY);
    }

    @Test
    void thatAMarkThatTouchesNoWordIsNotLost() throws Exception {
        MarkedDocument document =
                document(made("a", mention("person", 0, 1)), made("b", mention("person", 0, 1)));
        AgreementResult exact = figure(document, WORDS, "entity", "span-f1-exact");
        assertThat(exact.units()).isEqualTo(2);
        assertThat(exact.number()).isEqualTo(1);
        assertThat(figure(document, WORDS, "entity", "krippendorff-alpha-u").excluded())
                .extracting(e -> e.reason().code() + " " + e.count())
                .containsExactly("agreement.excluded.zero-length 2");
    }

    @Test
    void thatWordsAreNumberedOneAfterAnotherWhateverIsBetweenAndOutsideOfWhatIsLeftOut() {
        Random random = new Random(2);
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder();
            List<int[]> words = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                text.append(" ,\n.".charAt(random.nextInt(4))).append(' ');
                int from = text.length();
                text.append("\u0648\u0632x".substring(0, 1 + random.nextInt(3)));
                words.add(new int[] {from, text.length()});
            }
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from);
            List<Fragment> left = from == to ? List.of() : List.of(new Fragment(from, to));
            WordPositions positions = new WordPositions(text.toString(), "ar", left);
            List<int[]> kept =
                    words.stream()
                            .filter(w -> left.isEmpty() || w[1] <= from || w[0] >= to)
                            .toList();
            assertThat(positions.count()).isEqualTo(kept.size());
            for (int begin = 0; begin <= text.length(); begin++) {
                int before = begin;
                assertThat(positions.begin(begin))
                        .isEqualTo((int) kept.stream().filter(w -> w[1] <= before).count());
                assertThat(positions.end(begin))
                        .isEqualTo((int) kept.stream().filter(w -> w[0] < before).count());
            }
        }
    }

    @Test
    void thatTextThatIsLeftOutCountsWhereThatIsAskedFor() throws Exception {
        Passage out =
                new Passage(
                        header("quote"),
                        Span.of(0, 10),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true);
        MarkedDocument document =
                document(
                        made("a", out, mention("person", 1, 3)),
                        made("b", mention("person", 1, 3)));
        assertThat(figure(document, Counting.STANDARD, "entity", "span-f1-exact").value().reason())
                .isPresent();
        Counting all = new Counting(PositionUnit.GRAPHEMES, true, true);
        assertThat(figure(document, all, "entity", "span-f1-exact").number()).isEqualTo(1);
        assertThat(places(document, all, "entity")).hasSize(1);
        assertThat(places(document, Counting.STANDARD, "entity")).isEmpty();
    }

    @Test
    void thatPlacesWhereBothAcceptedTheSameAreLeftOutAndCounted() throws Exception {
        MarkedDocument document =
                document(
                        with(accepted("a", mention("person", 1, 3)), mention("gpe", 4, 8)),
                        with(accepted("b", mention("person", 1, 3)), mention("gpe", 4, 7)));
        assertThat(figure(document, Counting.STANDARD, "entity", "span-f1-exact").number())
                .isEqualTo(0.5);
        AgreementResult exact = figure(document, WITHOUT, "entity", "span-f1-exact");
        assertThat(exact.number()).isZero();
        assertThat(exact.units()).isEqualTo(2);
        for (String measure : List.of("span-f1-exact", "krippendorff-alpha-u")) {
            assertThat(figure(document, WITHOUT, "entity", measure).excluded())
                    .extracting(e -> e.reason().code() + " " + e.count())
                    .containsExactly("curation.excluded.suggested 1");
        }
        assertThat(places(document, WITHOUT, "entity"))
                .extracting(MarkedPlace::kind)
                .containsExactly(MarkedPlace.Kind.BOUNDARY);
    }

    @Test
    void thatAPlaceCountsWhereOneMadeItOrChangedItOrTookItFromElsewhere() throws Exception {
        MarkedDocument one =
                document(
                        accepted("a", mention("person", 1, 3)), made("b", mention("person", 1, 3)));
        assertThat(figure(one, WITHOUT, "entity", "span-f1-exact").number()).isEqualTo(1);
        Mention other = mention("person", 1, 3);
        MarkedDocument sources =
                document(
                        accepted("a", mention("person", 1, 3)),
                        new MemberMarks(
                                "b",
                                List.of(other),
                                Map.of(other.id(), new MarkOrigin("mark-all", false))));
        assertThat(figure(sources, WITHOUT, "entity", "span-f1-exact").number()).isEqualTo(1);
    }

    @Test
    void thatAThirdWhoMadeItIsStillComparedWithBothWhoAcceptedIt() throws Exception {
        MarkedDocument document =
                document(
                        accepted("a", mention("person", 1, 3)),
                        accepted("b", mention("person", 1, 3)),
                        made("c", mention("person", 1, 3)));
        AgreementResult exact = figure(document, WITHOUT, "entity", "span-f1-exact");
        assertThat(exact.details()).containsEntry("marked", 4L).containsEntry("matched", 2.0);
        // all at once: not all accepted it
        assertThat(figure(document, WITHOUT, "entity", "krippendorff-alpha-u").units())
                .isEqualTo(3);
    }

    @Test
    void thatLabelsAndValuesOfTheSameSuggestionAreLeftOut() throws Exception {
        MemberMarks a = accepted("a", label(), level(mention("person", 1, 3)));
        MemberMarks b = accepted("b", label(), level(mention("person", 1, 3)));
        MarkedDocument document = document(a, b);
        assertThat(figure(document, WITHOUT, "document", "percent").units()).isZero();
        assertThat(figure(document, Counting.STANDARD, "document", "percent").units()).isEqualTo(1);
        AgreementResult level = figure(document, WITHOUT, "attribute:level", "percent");
        assertThat(level.units()).isZero();
        assertThat(level.details()).containsEntry("all", 0L);
        assertThat(level.excluded())
                .extracting(e -> e.reason().code() + " " + e.count())
                .contains("curation.excluded.suggested 1");
        for (String layer : List.of("document", "attribute:level")) {
            assertThat(places(document, WITHOUT, layer)).as(layer).isEmpty();
            assertThat(places(document, Counting.STANDARD, layer)).as(layer).hasSize(1);
        }
    }

    private static DocumentLabel label() {
        return new DocumentLabel(header("genre"), AttributeValue.Tags.of("speech"));
    }

    private static Mention level(Mention mention) {
        return level(mention, "name");
    }

    @Test
    void thatAllOfTheSameSuggestionsLeavesNothingWhateverTheLayer() throws Exception {
        RandomMarks marks = new RandomMarks(3);
        for (int round = 0; round < 20; round++) {
            List<Annotation> some = marks.some();
            Map<AnnotationId, MarkOrigin> origins = new HashMap<>();
            some.forEach(each -> origins.put(each.id(), new MarkOrigin("take-over", true)));
            MarkedDocument document =
                    new MarkedDocument(
                            "d",
                            RandomMarks.TEXT,
                            List.of(
                                    new MemberMarks("a", some, origins),
                                    new MemberMarks("b", some, origins)));
            for (Layer layer : Layer.of(SCHEMA)) {
                assertThat(places(document, WITHOUT, layer.word())).as(layer.word()).isEmpty();
            }
            assertThat(figure(document, WITHOUT, "entity", "span-f1-exact").units()).isZero();
            assertThat(figure(document, WITHOUT, "relation", "link-f1-exact").units()).isZero();
            assertThat(figure(document, WITHOUT, "relation", "link-f1").units()).isZero();
            assertThat(figure(document, WITHOUT, "stance", "link-credit").units()).isZero();
        }
    }

    @Test
    void thatARareLabelHasNoIntervalWhereThreeAreComparedTwoByTwo() throws Exception {
        Random random = new Random(6);
        SetStudies studies = new SetStudies(SCHEMA, List.of(Layer.attribute("level")));
        List<SetStudies.Counted> counted = new ArrayList<>();
        for (int d = 0; d < 15; d++) {
            List<MemberMarks> members = new ArrayList<>();
            for (String member : List.of("a", "b", "c")) {
                String tag = random.nextInt(3) > 0 ? "name" : "nominal";
                String rare = d == 0 ? "pronominal" : tag;
                members.add(
                        made(
                                member,
                                level(mention("person", 0, 2), tag),
                                level(mention("person", 4, 6), rare)));
            }
            counted.add(studies.count(new MarkedDocument("d" + d, TEXT, members)));
        }
        List<LayerFigure> figures =
                studies.measure(
                        counted,
                        List.of("a", "b", "c"),
                        Optional.empty(),
                        new Measuring(
                                IntervalSettings.STANDARD,
                                Optional.of(Group.Kind.LABEL),
                                Pace.NONE));
        for (LayerFigure figure : figures) {
            AgreementResult result = figure.result();
            String label = result.group().map(g -> g.names().get(0)).orElse("all");
            assertThat(result.interval().isPresent())
                    .as(label)
                    .isEqualTo(List.of("all", "Name", "Nominal").contains(label));
        }
        assertThat(figures)
                .filteredOn(f -> f.result().group().isPresent())
                .extracting(f -> f.result().group().get().names().get(0))
                .contains("Pronominal", "Name");
    }

    private static Mention level(Mention mention, String tag) {
        return mention.withHeader(
                mention.header().withAttribute("level", Optional.of(AttributeValue.Tags.of(tag))));
    }

    @Test
    void thatFiguresAreTheSameOnAnyNumberOfThreads() throws Exception {
        RandomMarks marks = new RandomMarks(9);
        List<MarkedDocument> documents = new ArrayList<>();
        for (int d = 0; d < 24; d++) {
            documents.add(
                    new MarkedDocument(
                            "d" + d,
                            RandomMarks.TEXT,
                            List.of(
                                    new MemberMarks("a", marks.some()),
                                    new MemberMarks("b", marks.some()),
                                    new MemberMarks("c", marks.some()))));
        }
        List<?> alone = measured(documents, 1, false);
        assertThat(measured(documents, 4, false)).isEqualTo(alone);
        // labels are met in another order, as several threads may
        assertThat(measured(documents, 4, true)).isEqualTo(alone);
    }

    private static List<?> measured(List<MarkedDocument> documents, int threads, boolean fromTheEnd)
            throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(
                            () -> {
                                SetStudies studies = new SetStudies(SCHEMA, Layer.of(SCHEMA));
                                List<SetStudies.Counted> counted = new ArrayList<>();
                                for (int i = 0; i < documents.size(); i++) {
                                    int at = fromTheEnd ? documents.size() - 1 - i : i;
                                    counted.add(studies.count(documents.get(at)));
                                }
                                return studies
                                        .measure(
                                                fromTheEnd ? counted.reversed() : counted,
                                                List.of("a", "b", "c"),
                                                Optional.empty(),
                                                new Measuring(
                                                        IntervalSettings.STANDARD,
                                                        Optional.empty(),
                                                        Pace.NONE))
                                        .stream()
                                        .map(figure -> ResultTree.of(figure.result()))
                                        .toList();
                            })
                    .get();
        } finally {
            pool.shutdown();
        }
    }

    private static final EntryId INDIA = new EntryId("01M8C85CZY9GDGW8QPXTFK2VV1");

    private static Referent referent(EntryId entry) {
        return new Referent(header("person"), "", Optional.empty(), Optional.of(entry), List.of());
    }

    private static Stance towards(StanceEnd target) {
        return new Stance(
                header("stance"),
                List.of(new StanceEnd.Author()),
                List.of(target),
                List.of(),
                Optional.of(AttributeValue.Tags.of("support")),
                Optional.empty(),
                List.of(Span.of(1, 3)),
                List.of());
    }

    /** Both have a stance at the same cue, towards words that stand in different places. */
    private static MarkedDocument towardsMentions(EntryId one, EntryId other) {
        Referent a = referent(one);
        Referent b = referent(other);
        Mention first = mention("person", 4, 8).withReferent(Optional.of(a.id()));
        Mention second = mention("person", 11, 16).withReferent(Optional.of(b.id()));
        return document(
                made("a", a, first, towards(new StanceEnd.Annotated(first.id()))),
                made("b", b, second, towards(new StanceEnd.Annotated(second.id()))));
    }

    private static double ends(MarkedDocument document, Counting counting) throws Exception {
        return figure(document, counting, "stance", "link-f1-exact").number();
    }

    @Test
    void thatEndsAreTheirEntriesWhereThatIsAskedFor() throws Exception {
        Counting byEntry = Counting.STANDARD.withEntries(true);
        MarkedDocument same = towardsMentions(INDIA, INDIA);
        assertThat(ends(same, Counting.STANDARD)).isZero();
        assertThat(ends(same, byEntry)).isEqualTo(1);
        EntryId other = new EntryId("01M8C85CZY9GDGW8QPXTFK2VV2");
        assertThat(ends(towardsMentions(INDIA, other), byEntry)).isZero();
    }

    @Test
    void thatTargetsInTheCatalogueAreTheSameIfTheirEntriesAre() throws Exception {
        StanceEnd india = new StanceEnd.Catalogued(INDIA);
        assertThat(
                        ends(
                                document(made("a", towards(india)), made("b", towards(india))),
                                Counting.STANDARD))
                .isEqualTo(1);
        assertThat(
                        ends(
                                document(
                                        made("a", towards(india)),
                                        made("b", towards(new StanceEnd.Author()))),
                                Counting.STANDARD))
                .isZero();
    }
}

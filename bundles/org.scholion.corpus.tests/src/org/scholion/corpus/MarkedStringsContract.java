/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholion.document.AttributeValue;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.DeleteAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.text.clitic.MarkedKey;

/** What every index of marked strings does. */
public abstract class MarkedStringsContract extends StoreContract {

    private static final Optional<String> ALL = Optional.empty();
    private static final MarkLabel PLAIN = new MarkLabel(Samples.PERSON, new TreeMap<>());

    private AnnotationSet set(String document, String text, String member) throws StoreException {
        return store.sets()
                .open(store.documents().add(Samples.document(document, text)).id(), member);
    }

    private Mention mark(AnnotationSet set, String words) throws Exception {
        String text = store.documents().text(set.documentId());
        int begin = text.indexOf(words);
        Mention mention = Samples.mention(begin, begin + words.length());
        append(set, new CreateAnnotation(mention));
        return mention;
    }

    private List<LabelCount> labels(String words) throws StoreException {
        return store.markedStrings().labels(MarkedKey.of(words).orElseThrow(), ALL);
    }

    private int count(String words) throws StoreException {
        return labels(words).stream().mapToInt(LabelCount::count).sum();
    }

    private static Mention aged(Mention mention, int age) {
        return mention.withHeader(
                mention.header()
                        .withAttribute(
                                Samples.AGE,
                                Optional.of(new AttributeValue.Number(BigDecimal.valueOf(age)))));
    }

    @ParameterizedTest
    @CsvSource({
        "Asha Devi, asha devi",
        "\u0623\u062d\u0645\u062f, \u0627\u062d\u0645\u062f",
        "\u0645\u064f\u062d\u0645\u0651\u062f, \u0645\u062d\u0640\u0640\u0645\u062f",
        "\u0938\u0902\u092c\u0902\u0927, \u0938\u092e\u094d\u092c\u0902\u0927",
        "\u092b\u093c\u093f\u0932\u094d\u092e, \u092b\u093f\u0932\u094d\u092e",
        "Agenda 20, Agenda \u0662\u0660"
    })
    void thatWritingsOfTheSameWordsMeet(String written, String asked) throws Exception {
        mark(set("d", "x " + written + " y", "asha"), written);
        assertThat(labels(asked)).containsExactly(new LabelCount(PLAIN, 1));
    }

    @Test
    void thatAnyWhiteSpaceIsOneSpace() throws Exception {
        mark(set("d", "in New\n  Delhi now", "asha"), "New\n  Delhi");
        assertThat(count("new delhi")).isEqualTo(1);
    }

    @Test
    void thatTheArticleHasItsAlefAlsoWhereTheTextDropsIt() throws Exception {
        String lilHind = "\u0644\u0644\u0647\u0646\u062f";
        mark(set("d", "\u0642\u0627\u0644 " + lilHind, "asha"), lilHind.substring(1));
        assertThat(count("\u0627\u0644\u0647\u0646\u062f")).isEqualTo(1);
    }

    @Test
    void thatThePiecesOfAMarkAreJoined() throws Exception {
        AnnotationSet set = set("d", "Asha and Omar Devi", "asha");
        Mention pieces =
                Samples.mention(0, 4)
                        .withSpan(new Span(List.of(new Fragment(0, 4), new Fragment(14, 18))));
        append(set, new CreateAnnotation(pieces));
        assertThat(count("Asha Devi")).isEqualTo(1);
        assertThat(count("Asha")).isZero();
    }

    @Test
    void thatLabelsAreCountedByTypeAndValuesTheMostFrequentFirst() throws Exception {
        AnnotationSet set = set("d", "Asha met Asha", "asha");
        append(set, new CreateAnnotation(Samples.mention(0, 4)));
        append(set, new CreateAnnotation(aged(Samples.mention(0, 4), 40)));
        append(set, new CreateAnnotation(aged(Samples.mention(9, 13), 40)));
        MarkLabel forty =
                new MarkLabel(
                        Samples.PERSON,
                        new TreeMap<>(
                                Map.of(
                                        Samples.AGE,
                                        new AttributeValue.Number(BigDecimal.valueOf(40)))));
        assertThat(labels("asha"))
                .containsExactly(new LabelCount(forty, 2), new LabelCount(PLAIN, 1));
        assertThat(
                        store.markedStrings().places("asha", forty, ALL, 9).stream()
                                .map(place -> place.span().begin()))
                .containsExactly(9, 0);
    }

    @Test
    void thatPlacesAreTheNewestOfAllMembersFirstAndNoMoreThanAskedFor() throws Exception {
        mark(set("d", "Asha", "asha"), "Asha");
        mark(set("d", "Asha", "omar"), "Asha");
        Mention last = mark(set("e", "old Asha", "asha"), "Asha");
        List<MarkPlace> places = store.markedStrings().places("asha", PLAIN, ALL, 2);
        assertThat(places).extracting(MarkPlace::document).containsExactly("e", "d");
        assertThat(places).extracting(MarkPlace::member).containsExactly("asha", "omar");
        assertThat(places.get(0).annotation()).isEqualTo(last.id());
        assertThat(places.get(0).span()).isEqualTo(Span.of(4, 8));
    }

    @Test
    void thatOneMembersMarksCanBeAskedForAlone() throws Exception {
        mark(set("d", "Asha", "asha"), "Asha");
        mark(set("d", "Asha", "omar"), "Asha");
        mark(set("d", "Asha", Member.GOLD), "Asha");
        assertThat(count("asha")).isEqualTo(3);
        assertThat(store.markedStrings().labels("asha", Optional.of("omar")))
                .containsExactly(new LabelCount(PLAIN, 1));
        assertThat(store.markedStrings().labels("asha", Optional.of("nobody"))).isEmpty();
        assertThat(store.markedStrings().places("asha", PLAIN, Optional.of("omar"), 9))
                .extracting(MarkPlace::member)
                .containsExactly("omar");
    }

    @Test
    void thatAChangeOfPlaceTypeOrValuesIsFollowedAndTakenBack() throws Exception {
        AnnotationSet set = set("d", "Asha met Omar", "asha");
        Mention mention = mark(set, "Asha");
        Mention moved = mention.withSpan(Span.of(9, 13));
        Operation move =
                new CompoundOperation(
                        "move",
                        List.of(new DeleteAnnotation(mention), new CreateAnnotation(moved)));
        append(set, move);
        assertThat(count("asha")).isZero();
        assertThat(count("omar")).isEqualTo(1);
        undo(set);
        assertThat(count("asha")).isEqualTo(1);
        assertThat(count("omar")).isZero();
        redo(set);
        assertThat(count("omar")).isEqualTo(1);
    }

    @Test
    void thatWhatIsDeletedCountsNoMore() throws Exception {
        AnnotationSet set = set("d", "Asha", "asha");
        Mention mention = mark(set, "Asha");
        append(set, new DeleteAnnotation(mention));
        assertThat(labels("asha")).isEmpty();
    }

    @Test
    void thatMarksThatDifferInNothingCountEachAndAreAllPlaces() throws Exception {
        AnnotationSet set = set("d", "Asha Devi", "asha");
        Mention first = mark(set, "Asha");
        Mention second = mark(set, "Asha");
        mark(set, "Asha Devi");
        assertThat(labels("asha")).containsExactly(new LabelCount(PLAIN, 2));
        assertThat(store.markedStrings().places("asha", PLAIN, ALL, 9))
                .extracting(MarkPlace::annotation)
                .containsExactly(second.id(), first.id());
        assertThat(store.markedStrings().places("asha", PLAIN, ALL, 1)).hasSize(1);
        append(set, new DeleteAnnotation(first));
        assertThat(labels("asha")).containsExactly(new LabelCount(PLAIN, 1));
        append(set, new DeleteAnnotation(second));
        assertThat(labels("asha")).isEmpty();
        assertThat(count("asha devi")).isEqualTo(1);
    }

    @Test
    void thatOnlyEntitiesCount() throws Exception {
        append(set("d", "Asha", "asha"), new CreateAnnotation(Samples.referent("Asha")));
        assertThat(labels("asha")).isEmpty();
    }

    @Test
    void thatMarksOfARemovedDocumentCountAgainWhenItIsRestored() throws Exception {
        AnnotationSet set = set("d", "Asha", "asha");
        mark(set, "Asha");
        store.documentCare().remove(set.documentId(), "lea", Optional.empty());
        assertThat(labels("asha")).isEmpty();
        assertThat(store.markedStrings().places("asha", PLAIN, ALL, 9)).isEmpty();
        store.documentCare().restore(set.documentId(), "d", "lea");
        assertThat(count("asha")).isEqualTo(1);
    }

    @Test
    void thatNothingOfAPurgedDocumentIsLeft() throws Exception {
        AnnotationSet set = set("d", "Asha", "asha");
        mark(set, "Asha");
        store.documentCare().purge(set.documentId(), "lea");
        assertThat(labels("asha")).isEmpty();
        assertThat(store.markedStrings().firstFrom("a")).isEmpty();
    }

    @Test
    void thatWhatIsFilledAtOnceCounts() throws Exception {
        String text = "Asha ".repeat(250);
        AnnotationSet set = set("d", text, "asha");
        List<Operation> steps =
                IntStream.range(0, 250)
                        .<Operation>mapToObj(
                                i -> new CreateAnnotation(Samples.mention(i * 5, i * 5 + 4)))
                        .toList();
        store.journal().fill(set.id(), NewEntry.of("asha", new CompoundOperation("import", steps)));
        assertThat(count("asha")).isEqualTo(250);
    }

    @Test
    void thatWordsThatDoNotShowAndVeryLongOnesHaveNoKey() throws Exception {
        String text = "\u0640\u200d" + "word ".repeat(100);
        AnnotationSet set = set("d", text, "asha");
        append(set, new CreateAnnotation(Samples.mention(0, 2)));
        append(set, new CreateAnnotation(Samples.mention(2, 402)));
        assertThat(store.markedStrings().firstFrom("")).isEmpty();
    }

    @Test
    void thatKeysAreFoundByWhatTheyBeginWith() throws Exception {
        AnnotationSet set = set("d", "New Delhi, New York, Old", "asha");
        mark(set, "New York");
        mark(set, "New Delhi");
        mark(set, "Old");
        assertThat(store.markedStrings().firstFrom("new")).contains("new delhi");
        assertThat(store.markedStrings().firstFrom("new delhi")).contains("new delhi");
        assertThat(store.markedStrings().firstFrom("new e")).contains("new york");
        assertThat(store.markedStrings().firstFrom("p")).isEmpty();
    }

    @Test
    void thatItOutlivesARestart() throws Exception {
        mark(set("d", "Asha", "asha"), "Asha");
        restart();
        assertThat(count("asha")).isEqualTo(1);
    }
}

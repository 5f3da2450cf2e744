/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.AnnotationId;
import org.scholion.document.AttributeValue;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.edit.EndDraft;
import org.scholion.document.edit.StanceDraft;

/** What annotations, their ends and values are called. */
@NonNullByDefault
class WordsOfAnnotationsTest {

    private final News news = News.of(News.TEXT);
    private final AnnotationId lavrov = news.mark("person", "Sergey Lavrov");
    private final AnnotationId he = news.mark("person", "He");
    private final AnnotationId india = news.mark("gpe", "India");

    private String label(AnnotationId id) {
        return news.texts().label(id).toString();
    }

    @Test
    void thatWordsStandOnOneLineOfAtMostSixtyUnitsAndNoCharacterIsCut() {
        assertThat(AnnotationTexts.brief("  one\n\ttwo  ")).isEqualTo("one two");
        assertThat(AnnotationTexts.brief("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(AnnotationTexts.brief("x".repeat(61))).isEqualTo("x".repeat(59) + "…");
        for (int before = 55; before <= 60; before++) {
            String brief = AnnotationTexts.brief("x".repeat(before) + "😀".repeat(5));
            assertThat(brief).hasSizeBetween(59, 60).endsWith("…").startsWith("x".repeat(55));
            assertThat(brief.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                    .as("halves of characters behind %d others", before)
                    .isEmpty();
        }
    }

    @Test
    void thatAReferentIsCalledByItsNameOrItsLongestMention() {
        AnnotationId named = news.make(news.edits().newReferent("Minister", "person", List.of(he)));
        assertThat(label(named)).isEqualTo("Minister");
        for (String blank : List.of("", " ")) {
            AnnotationId other =
                    news.make(news.edits().newReferent(blank, "person", List.of(he, lavrov)));
            assertThat(label(other)).isEqualTo("Sergey Lavrov");
            Referent referent = (Referent) news.document().find(other).orElseThrow();
            assertThat(news.texts().mentions(referent.id()))
                    .extracting(Mention::id)
                    .as("in text order")
                    .containsExactly(lavrov, he);
        }
        assertThat(label(news.make(news.edits().newReferent("", "person", List.of()))))
                .isEqualTo("(no name)");
    }

    @Test
    void thatARelationNamesFillersInTheOrderOfTheSchema() {
        AnnotationId located = news.relate("location", "place", india, "located", lavrov);
        assertThat(label(located)).isEqualTo("Sergey Lavrov → India");
        Relation relation = (Relation) news.document().find(located).orElseThrow();
        assertThat(news.texts().fillers(relation))
                .extracting(Object::toString)
                .containsExactly("Sergey Lavrov", "India");
        Relation empty = new Relation(relation.header(), new TreeMap<>(), Optional.empty());
        assertThat(news.texts().label(empty)).hasToString("Location");
    }

    @Test
    void thatAStanceNamesItsEndsAndItsSign() {
        StanceDraft draft =
                StanceDraft.ofCue("stance", news.span("rejected"))
                        .withHolders(List.of(EndDraft.Given.annotation(lavrov)))
                        .withTargets(List.of(EndDraft.Given.annotation(india)));
        assertThat(label(news.make(news.edits().newStance(draft))))
                .isEqualTo("Sergey Lavrov ? India");
        String[][] signs = {
            {"support", "＋"}, {"oppose", "－"}, {"neutral", "○"}, {"mixed", "±"}, {"zzz", "?"}
        };
        for (String[] sign : signs) {
            AttributeValue polarity = AttributeValue.Tags.of(sign[0]);
            AnnotationId made =
                    news.make(news.edits().newStance(draft.withPolarity(Optional.of(polarity))));
            assertThat(label(made)).isEqualTo("Sergey Lavrov " + sign[1] + " India");
        }
    }

    @Test
    void thatEndsAreSaidAndNoneIsAQuestion() {
        AnnotationTexts texts = news.texts();
        assertThat(texts.ends(List.of())).hasToString("?");
        assertThat(texts.end(new StanceEnd.Author())).hasToString("author");
        assertThat(texts.end(new StanceEnd.Implicit(Optional.empty()))).hasToString("implicit");
        assertThat(texts.end(new StanceEnd.Implicit(Optional.of(lavrov))))
                .hasToString("implicit: Sergey Lavrov");
        assertThat(texts.end(new StanceEnd.Annotated(india))).hasToString("India");
        assertThat(texts.ends(List.of(new StanceEnd.Author(), new StanceEnd.Annotated(india))))
                .asString()
                .contains("author", "India");
    }

    @Test
    void thatAPolarityIsSaidByTheNameOfItsTagOrInWords() {
        AnnotationId made =
                news.make(
                        news.edits().newStance(StanceDraft.ofCue("stance", news.span("rejected"))));
        Stance stance = (Stance) news.document().find(made).orElseThrow();
        assertThat(polarity(stance, Optional.empty())).isEqualTo("not annotated");
        assertThat(polarity(stance, Optional.of(AttributeValue.Tags.of("oppose"))))
                .isEqualTo("Oppose");
        assertThat(polarity(stance, Optional.of(AttributeValue.Tags.of("zzz")))).isEqualTo("zzz");
        assertThat(polarity(stance, Optional.of(new AttributeValue.Skipped("dark"))))
                .isEqualTo("skipped: dark");
    }

    private String polarity(Stance stance, Optional<AttributeValue> value) {
        return news.texts().polarity(stance.withPolarity(value)).toString();
    }

    @Test
    void thatEveryValueHasWords() {
        assertThat(plain(new AttributeValue.Text("word"))).isEqualTo("word");
        assertThat(plain(new AttributeValue.Tags(List.of("a", "b")))).contains("a", "b");
        assertThat(plain(AttributeValue.Tags.of("a"))).isEqualTo("a");
        assertThat(plain(new AttributeValue.Flag(true))).isEqualTo("yes");
        assertThat(plain(new AttributeValue.Flag(false))).isEqualTo("no");
        assertThat(plain(new AttributeValue.Number(new BigDecimal("1E+3")))).isEqualTo("1000");
        assertThat(plain(new AttributeValue.Absent())).isEqualTo("absent");
        assertThat(plain(new AttributeValue.Skipped(""))).isEqualTo("skipped");
    }

    private String plain(AttributeValue value) {
        return news.texts().plain(value).toString();
    }

    @Test
    void thatAValueIsATagOnlyIfItIsExactlyOne() {
        assertThat(AnnotationTexts.tagId(AttributeValue.Tags.of("a"))).contains("a");
        assertThat(AnnotationTexts.tagId(new AttributeValue.Tags(List.of("a", "b")))).isEmpty();
        assertThat(AnnotationTexts.tagId(new AttributeValue.Text("a"))).isEmpty();
    }
}

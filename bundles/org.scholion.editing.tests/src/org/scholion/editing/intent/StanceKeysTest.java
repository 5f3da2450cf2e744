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

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.document.Span;
import org.scholion.document.StanceSide;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;

/** The keys for a stance on a scale of five steps, with two tags that are not on it. */
@NonNullByDefault
class StanceKeysTest {

    private static final Tag HATES = tag("hates", OptionalDouble.of(-2), "");
    private static final Tag DISLIKES = tag("dislikes", OptionalDouble.of(-1), "");
    private static final Tag NOTES = tag("notes", OptionalDouble.of(0), "7");
    private static final Tag LOVES = tag("loves", OptionalDouble.of(2), "");
    private static final Tag LIKES = tag("likes", OptionalDouble.of(1), "x");
    private static final Tag BOTH = tag("both", OptionalDouble.empty(), "");
    private static final Tag UNCLEAR = tag("unclear", OptionalDouble.empty(), "");
    private static final Tag WEAK = tag("weak", OptionalDouble.empty(), "");
    private static final Tag STRONG = tag("strong", OptionalDouble.empty(), "");

    private static Tag tag(String id, OptionalDouble value, String key) {
        Optional<String> shortcut = Optional.of(key).filter(text -> !text.isEmpty());
        return new Tag(id, id, "", value, shortcut, Optional.empty());
    }

    private static StanceEntry entry(Optional<String> intensity, Tag... polarities) {
        StanceType type =
                new StanceType(
                        new TypeDescription(
                                "stance",
                                "stance",
                                "stance",
                                "",
                                new TypeColor(0, 0),
                                Optional.empty(),
                                List.of()),
                        "polarity",
                        intensity,
                        List.of(),
                        List.of());
        Schema schema =
                new Schema(
                        "s",
                        "S",
                        "",
                        List.of(type),
                        List.of(
                                new TagSet(
                                        "polarity", "Polarity", true, false, List.of(polarities)),
                                new TagSet("force", "Force", true, false, List.of(WEAK, STRONG))));
        return StanceEntry.begin(schema, type, Span.of(0, 1), Optional.empty());
    }

    private static StanceEntry entry() {
        return entry(Optional.of("force"), HATES, DISLIKES, NOTES, LOVES, LIKES, BOTH, UNCLEAR);
    }

    private static List<Tag> pressed(StanceEntry entry, String keys) {
        List<Tag> chosen = new ArrayList<>();
        for (char key : keys.toCharArray()) {
            assertThat(entry.key(key, false)).isEqualTo(new StanceReply.Changed());
            chosen.add(entry.polarity().orElseThrow());
        }
        return chosen;
    }

    @Test
    void thatASignBeginsWithTheMildestOfItsSideAndGoesRound() {
        assertThat(pressed(entry(), "+=+")).containsExactly(LIKES, LOVES, LIKES);
        assertThat(pressed(entry(), "-_-")).containsExactly(DISLIKES, HATES, DISLIKES);
        assertThat(pressed(entry(), "*/M±")).containsExactly(BOTH, UNCLEAR, BOTH, UNCLEAR);
        assertThat(pressed(entry(), "00")).containsExactly(NOTES, NOTES);
    }

    @Test
    void thatASignOfTheOtherSideBeginsWithItsMildest() {
        assertThat(pressed(entry(), "++-+")).containsExactly(LIKES, LOVES, DISLIKES, LIKES);
    }

    @Test
    void thatASignThatNothingStandsForIsLeftToOthers() {
        StanceEntry entry = entry(Optional.empty(), LIKES);
        for (char key : "-0*".toCharArray()) {
            assertThat(entry.key(key, false)).isEqualTo(new StanceReply.Ignored());
        }
        assertThat(entry.polarity()).isEmpty();
    }

    @Test
    void thatADigitIsTheShortcutOfATagOrItsPosition() {
        List<Tag> tags = List.of(HATES, DISLIKES, NOTES, LOVES, LIKES, BOTH, UNCLEAR);
        assertThat(tags)
                .extracting(tag -> StanceEntry.digit(tags, tag))
                .containsExactly("1", "2", "7", "4", "5", "6", "7");
        assertThat(pressed(entry(), "1")).containsExactly(HATES);
        assertThat(pressed(entry(), "7")).as("the first of two").containsExactly(NOTES);
        assertThat(entry().key('9', false)).isEqualTo(new StanceReply.Ignored());
        assertThat(entry().key('3', false)).isEqualTo(new StanceReply.Ignored());
    }

    @Test
    void thatTheSecondDigitIsTheIntensityIfThereIsOne() {
        StanceEntry entry = entry();
        pressed(entry, "11");
        assertThat(entry.polarity()).contains(HATES);
        assertThat(entry.intensity()).contains(WEAK);
        assertThat(entry.intensities()).containsExactly(WEAK, STRONG);
        StanceEntry without = entry(Optional.empty(), LIKES, LOVES);
        pressed(without, "1");
        assertThat(without.key('2', false)).isEqualTo(new StanceReply.Ignored());
        assertThat(without.intensity()).isEmpty();
        assertThat(without.intensities()).isEmpty();
        assertThat(without.polarities()).containsExactly(LIKES, LOVES);
    }

    @Test
    void thatLettersAskForTheEndOfTheirSideAndOthersAreNotTaken() {
        assertThat(entry().key('H', false)).isEqualTo(new StanceReply.Pick(StanceSide.HOLDER));
        assertThat(entry().key('T', false)).isEqualTo(new StanceReply.Pick(StanceSide.TARGET));
        assertThat(entry().key('V', false)).isEqualTo(new StanceReply.Pick(StanceSide.SOURCE));
        for (char key : "W:. ".toCharArray()) {
            assertThat(entry().key(key, false)).isEqualTo(new StanceReply.Ignored());
        }
    }

    @Test
    void thatEvidenceIsAddedBehindThatWhichIsThere() {
        StanceEntry entry = entry();
        pressed(entry, "+");
        assertThat(entry.words(StancePart.EVIDENCE, Span.of(4, 5)))
                .isEqualTo(new StanceReply.Changed());
        entry.words(StancePart.EVIDENCE, Span.of(2, 3));
        assertThat(entry.draft().evidence()).containsExactly(Span.of(4, 5), Span.of(2, 3));
        assertThat(entry.draft().cues()).containsExactly(Span.of(0, 1));
        assertThat(entry.polarity()).contains(LIKES);
    }
}

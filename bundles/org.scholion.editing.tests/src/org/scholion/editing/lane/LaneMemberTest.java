/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.lane;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.project.OtherSets.OtherSet;
import org.scholion.schema.TypeColor;

/** Who is who at a lane: initials that nobody shares, and a colour that stays. */
class LaneMemberTest {

    private static OtherSet set(String member) {
        return new OtherSet(1, member, 3, SetState.DONE, false);
    }

    private static TypeColor color(String member, List<String> shown, List<String> members) {
        return LaneMember.of(shown.stream().map(LaneMemberTest::set).toList(), members).stream()
                .filter(lane -> lane.set().member().equals(member))
                .map(LaneMember::color)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thatTheFirstLettersOfTheWordsOfANameAreItsInitials() {
        assertThat(
                        Initials.of(
                                List.of(
                                        "Ben Kr\u00fcger",
                                        "gold",
                                        "amina.el-khatib",
                                        "x",
                                        "\u0633\u0644\u0645\u0649 \u0627\u0644\u062e\u0637\u064a\u0628",
                                        "\u0905\u0928\u093f\u0924\u093e")))
                .isEqualTo(
                        Map.of(
                                "Ben Kr\u00fcger",
                                "BK",
                                "gold",
                                "GO",
                                "amina.el-khatib",
                                "AK",
                                "x",
                                "X",
                                "\u0633\u0644\u0645\u0649 \u0627\u0644\u062e\u0637\u064a\u0628",
                                "\u0633\u0627",
                                "\u0905\u0928\u093f\u0924\u093e",
                                "\u0905\u0928\u093f"));
    }

    @Test
    void thatNobodySharesInitials() {
        Map<String, String> initials =
                Initials.of(List.of("ben", "bea", "berta", "beate", "be2", "Bernd Ehlers"));
        assertThat(initials.values()).doesNotHaveDuplicates();
        assertThat(initials).containsEntry("ben", "BE").containsEntry("bea", "BE2");
    }

    @Test
    void thatAMembersColourIsTheSameWhoeverElseShows() {
        List<String> members = List.of("amina", "bela", "carla");
        TypeColor bela = color("bela", List.of("bela"), members);
        assertThat(color("bela", List.of("amina", "bela", Member.GOLD), members)).isEqualTo(bela);
        assertThat(color("carla", List.of("carla"), members)).isNotEqualTo(bela);
        assertThat(color("amina", List.of("amina"), members))
                .isNotEqualTo(color(Member.GOLD, List.of(Member.GOLD), members));
    }

    @Test
    void thatHiddenSetsAreShownAgainAsTheyWereChosen() {
        LaneModel model = new LaneModel();
        int[] told = {0};
        model.addListener(() -> told[0]++);
        model.toggle("amina");
        model.toggle("bela");
        assertThat(model.shown()).containsExactlyInAnyOrder("amina", "bela");
        model.hide(true);
        assertThat(model.shown()).isEmpty();
        assertThat(model.members()).containsExactlyInAnyOrder("amina", "bela");
        assertThat(model.shows("amina")).isFalse();
        model.hide(false);
        assertThat(model.shows("amina")).isTrue();
        model.toggle("amina");
        assertThat(model.shown()).containsExactly("bela");
        assertThat(told[0]).isEqualTo(5);
    }

    @Test
    void thatWhatIsChosenInAProjectHoldsForItsDocumentsAlone() {
        LaneModel model = new LaneModel();
        model.in(new FileAddress(Path.of("one.scholion")));
        model.toggle("amina");
        model.in(new FileAddress(Path.of("one.scholion")));
        assertThat(model.shown()).containsExactly("amina");
        model.in(new FileAddress(Path.of("another.scholion")));
        assertThat(model.shown()).isEmpty();
        assertThat(model.members()).isEmpty();
    }

    @Test
    void thatOneWhoIsChosenWhileAllAreHiddenShowsAlone() {
        LaneModel model = new LaneModel();
        model.toggle("amina");
        model.hide(true);
        model.toggle("bela");
        assertThat(model.shown()).containsExactly("bela");
    }
}

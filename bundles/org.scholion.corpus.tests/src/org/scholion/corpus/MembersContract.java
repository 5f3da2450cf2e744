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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholion.document.operation.CreateAnnotation;

/** What every implementation of members does. */
public abstract class MembersContract extends StoreContract {

    @Test
    void thatMembersAreListedByNameWithoutGold() throws Exception {
        store.members().save(new Member("lea", Member.Role.LEAD), "lea");
        store.members().save(new Member("asha", Member.Role.ANNOTATOR), "lea");
        store.members().save(new Member("asha", Member.Role.CURATOR), "lea");
        store.sets().open(document("a").id(), Member.GOLD);
        assertThat(store.members().all())
                .containsExactly(
                        new Member("asha", Member.Role.CURATOR),
                        new Member("lea", Member.Role.LEAD));
        assertThatThrownBy(() -> store.members().save(new Member("gold", Member.Role.LEAD), "lea"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("gold");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "all",
                "votes",
                "repair",
                "asha,ben",
                " asha",
                "asha\u00a0",
                "as\tha",
                "as\u2028ha",
                "as\u202eha",
                "half\ud800",
                " "
            })
    void thatNobodyIsCalledWhatCouldBeTakenForSomethingElse(String name) throws Exception {
        long document = document("a").id();
        assertThat(MemberName.objection(name)).isPresent();
        assertThatThrownBy(() -> store.members().save(new Member(name, Member.Role.LEAD), "lea"))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.sets().open(document, name))
                .isInstanceOf(StoreException.class);
        assertThat(store.members().all()).isEmpty();
        assertThat(store.sets().all()).isEmpty();
    }

    @Test
    void thatANameHasAtMost200Characters() throws Exception {
        String longest = "\ud83d\ude00".repeat(MemberName.LONGEST);
        store.members().save(new Member(longest, Member.Role.LEAD), "lea");
        assertThatThrownBy(
                        () ->
                                store.members()
                                        .save(new Member(longest + "a", Member.Role.LEAD), "lea"))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("200");
        assertThat(store.members().all()).extracting(Member::name).containsExactly(longest);
    }

    @Test
    void thatNothingInANameTurnsOrBreaksWhatItStandsIn() {
        for (int point = 0x20; point < 0x3000; point++) {
            boolean turns =
                    switch (Character.getDirectionality(point)) {
                        case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                                Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                                Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                                Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                                Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                                Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                                Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                                Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                                Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE ->
                                true;
                        default -> false;
                    };
            boolean breaks = Character.isISOControl(point) || point == 0x2028 || point == 0x2029;
            String name = "a" + Character.toString(point) + "b";
            assertThat(MemberName.objection(name).isPresent())
                    .as("U+%04X", point)
                    .isEqualTo(turns || breaks || point == ',');
        }
    }

    @Test
    void thatNamesOfAnyLanguageAreFine() {
        for (String name : new String[] {"Åsa O'Neill-Ñ", "आशा", "مهسا\u200cامیر", "gold", "All"}) {
            assertThat(MemberName.objection(name)).isEmpty();
        }
    }

    @Test
    void thatAMemberGetsAnotherNameEverywhereButInJournals() throws Exception {
        store.members().save(new Member("lea", Member.Role.LEAD), "lea");
        AnnotationSet set = newSet();
        append(set, new CreateAnnotation(Samples.mention(0, 3)));
        Comment said =
                store.comments().add(NewComment.onDocument(set.documentId(), "asha", "नमस्ते"));
        store.comments().resolve(said.id(), Optional.of("asha"));
        List<StoreEvent> events = new ArrayList<>();
        store.addListener(events::add);
        assertThat(store.members().rename("asha", "आशा", "lea"))
                .isEqualTo(new Member("आशा", Member.Role.ANNOTATOR));
        assertThat(events)
                .contains(
                        new StoreEvent.MemberRenamed(
                                "asha", new Member("आशा", Member.Role.ANNOTATOR)));
        restart();
        assertThat(store.members().all()).extracting(Member::name).containsExactly("lea", "आशा");
        assertThat(store.sets().find(set.documentId(), "आशा")).isPresent();
        assertThat(store.sets().find(set.documentId(), "asha")).isEmpty();
        assertThat(store.assignments().of("आशा")).hasSize(1);
        Comment comment = store.comments().all().getFirst();
        assertThat(comment.content().author()).isEqualTo("आशा");
        assertThat(comment.resolved().orElseThrow().by()).isEqualTo("आशा");
        assertThat(store.journal().after(set.id(), 0).getFirst().actor()).isEqualTo("asha");
        HistoryEntry entry = store.history().entries().getLast();
        assertThat(entry.what()).isEqualTo(HistoryEntry.What.MEMBER_RENAMED);
        assertThat(entry.arguments()).isEqualTo(Map.of("before", "asha", "after", "आशा"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lea", "gold", "all", "a,b", ""})
    void thatNobodyGetsANameThatIsTakenOrMeansSomethingElse(String name) throws Exception {
        store.members().save(new Member("lea", Member.Role.LEAD), "lea");
        store.members().save(new Member("asha", Member.Role.ANNOTATOR), "lea");
        assertThatThrownBy(() -> store.members().rename("asha", name, "lea"))
                .isInstanceOf(StoreException.class);
        assertThatThrownBy(() -> store.members().rename("nobody", "somebody", "lea"))
                .hasMessageContaining("nobody");
        assertThat(store.members().all()).extracting(Member::name).containsExactly("asha", "lea");
    }
}

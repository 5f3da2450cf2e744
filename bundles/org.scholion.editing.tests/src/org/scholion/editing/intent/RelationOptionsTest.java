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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;

class RelationOptionsTest {

    private final RelationOptions options = new RelationOptions(News.schema());

    private static String text(RelationOption option) {
        return option.type().id() + ": " + option.roles();
    }

    @Test
    void thatAPersonStartsWhatItMayFillAndFirstRolesComeFirst() {
        assertThat(options.from("person"))
                .extracting(RelationOptionsTest::text)
                .containsExactly(
                        "membership: Member → Group",
                        "leadership: Leader → Led",
                        "location: Located → Place",
                        "participation: Participant → Event",
                        "representation: Representative → Represented",
                        "representation: Represented → Representative");
    }

    @Test
    void thatATypeWithoutARoleStartsNothing() {
        assertThat(options.from("issue")).isEmpty();
    }

    @Test
    void thatADragAgainstTheOrderOfRolesIsOfferedTheOtherWayRound() {
        assertThat(options.between("place", "event"))
                .extracting(RelationOptionsTest::text)
                .startsWith("location: Place → Located");
        assertThat(options.between("person", "event"))
                .extracting(RelationOptionsTest::text)
                .startsWith("membership: Member → Group");
    }

    @Test
    void thatPersonAndDateAreNotJoinedDirectly() {
        assertThat(options.between("issue", "date")).isEmpty();
    }

    @Test
    void thatRequiredRolesAreAskedForAndOptionalOnesAreNot() {
        RelationType leadership =
                News.schema().type("leadership", RelationType.class).orElseThrow();
        assertThat(options.required(leadership, List.of("leader")))
                .extracting(Role::id)
                .containsExactly("led");
        assertThat(options.required(leadership, List.of("leader", "led"))).isEmpty();
        assertThat(options.next(leadership, List.of("leader", "led")).map(Role::id))
                .contains("office");
    }

    @Test
    void thatASymmetricTypeIsOfferedOnce() {
        Role a = new Role("a", "A", 1, 1, List.of());
        Role b = new Role("b", "B", 1, 1, List.of());
        RelationType same =
                new RelationType(
                        News.schema().type("membership").orElseThrow().description(),
                        List.of(a, b),
                        false,
                        true);
        RelationOptions one =
                new RelationOptions(
                        new org.scholion.schema.Schema("s", "S", "", List.of(same), List.of()));
        assertThat(one.from("person")).hasSize(1);
        assertThat(one.between("person", "person")).hasSize(1);
    }

    private static RelationOptions ofRoles(Role... roles) {
        RelationType type =
                new RelationType(
                        News.schema().type("membership").orElseThrow().description(),
                        List.of(roles),
                        false,
                        false);
        return new RelationOptions(
                new org.scholion.schema.Schema("s", "S", "", List.of(type), List.of()));
    }

    @Test
    void thatOptionalRolesComeLastAndThoseAgainstTheOrderAfterThoseWithIt() {
        Role maybe = new Role("maybe", "Maybe", 0, 1, List.of());
        Role one = new Role("one", "One", 1, 1, List.of());
        Role two = new Role("two", "Two", 1, 1, List.of());
        RelationOptions three = ofRoles(maybe, one, two);
        assertThat(three.from("person"))
                .extracting(option -> option.first().id() + " " + option.second().id())
                .containsExactly("one two", "two one", "maybe one");
        assertThat(three.between("person", "place"))
                .extracting(option -> option.first().id() + " " + option.second().id())
                .containsExactly(
                        "one two", "two one", "maybe one", "maybe two", "one maybe", "two maybe");
    }

    @Test
    void thatARoleTakesOnlyTheTypesItAllows() {
        Role person = new Role("person", "Person", 1, 1, List.of("person"));
        Role any = new Role("any", "Any", 1, 1, List.of());
        RelationOptions two = ofRoles(person, any);
        assertThat(two.allows(person, "person")).isTrue();
        assertThat(two.allows(person, "place")).isFalse();
        assertThat(two.allows(any, "place")).isTrue();
        assertThat(two.from("place"))
                .extracting(option -> option.first().id())
                .containsExactly("any");
        assertThat(two.between("place", "person"))
                .extracting(option -> option.first().id())
                .containsExactly("any");
        assertThat(two.between("place", "place")).isEmpty();
        assertThat(two.next(two.from("place").get(0).type(), List.of("person", "any"))).isEmpty();
    }
}

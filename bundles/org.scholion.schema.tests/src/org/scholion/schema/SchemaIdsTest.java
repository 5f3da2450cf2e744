/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ids made of names are stable to look at, unique and never empty. */
class SchemaIdsTest {

    @Test
    void thatAnIdIsTheLettersOfTheName() {
        assertThat(of("Political party (national)")).isEqualTo("political-party-national");
        assertThat(of("  Élan vital ")).isEqualTo("elan-vital");
        assertThat(of("Straße 7")).isEqualTo("straße-7");
    }

    @Test
    void thatOtherScriptsKeepTheirLettersAndSigns() {
        assertThat(of("شخص طبيعي")).isEqualTo("شخص-طبيعي");
        assertThat(of("व्यक्ति")).isEqualTo("व्यक्ति");
    }

    @Test
    void thatANameWithoutLettersGivesTheKind() {
        assertThat(SchemaIds.of("★ !", "entity", List.of())).isEqualTo("entity");
        assertThat(SchemaIds.of("", "entity", List.of("entity"))).isEqualTo("entity-2");
    }

    @Test
    void thatATakenIdIsNumbered() {
        assertThat(SchemaIds.of("Person", "entity", Set.of("person", "person-2")))
                .isEqualTo("person-3");
        assertThat(SchemaIds.unique("a", Set.of("b"))).isEqualTo("a");
    }

    @Test
    void thatAnIdIsNotEndless() {
        assertThat(of("long ".repeat(100)).length()).isLessThan(2 * SchemaIds.LENGTH);
        assertThat(of("𐎠".repeat(100))).isEqualTo("𐎠".repeat(SchemaIds.LENGTH));
    }

    private static String of(String name) {
        return SchemaIds.of(name, "entity", List.of());
    }
}

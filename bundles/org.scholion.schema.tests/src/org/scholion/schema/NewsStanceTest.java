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

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.schema.xml.BuiltInSchemas;

/** The built-in schema for news holds what its users are told. */
class NewsStanceTest {

    private static final Schema NEWS =
            BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();

    @Test
    void thatEveryEntityTypeHasItsKey() {
        Map<String, String> keys = new TreeMap<>();
        NEWS.types()
                .forEach(
                        type ->
                                type.description()
                                        .shortcut()
                                        .ifPresent(key -> keys.put(key, type.id())));
        assertThat(keys)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "P",
                                "person",
                                "O",
                                "organisation",
                                "L",
                                "place",
                                "G",
                                "gpe",
                                "J",
                                "role",
                                "E",
                                "event",
                                "D",
                                "date",
                                "I",
                                "issue",
                                "C",
                                "claim"));
    }

    @Test
    void thatEverythingIsDescribed() {
        assertThat(NEWS.types())
                .allSatisfy(
                        type -> {
                            assertThat(type.description().description()).hasSizeGreaterThan(20);
                            assertThat(type.description().shortName().length()).isLessThan(6);
                        });
    }

    @Test
    void thatRepresentationHasThreeRoles() {
        RelationType type = NEWS.type("representation", RelationType.class).orElseThrow();
        assertThat(type.roles())
                .extracting(Role::id)
                .containsExactly("representative", "represented", "occasion");
        assertThat(type.attribute("realis")).isPresent();
    }

    @Test
    void thatMixedLiesOffThePolarityScale() {
        StanceType type = NEWS.type("stance", StanceType.class).orElseThrow();
        TagSet polarity = NEWS.tagSet(type.polarity()).orElseThrow();
        assertThat(polarity.tag("support").orElseThrow().value()).hasValue(1);
        assertThat(polarity.tag("neutral").orElseThrow().value()).hasValue(0);
        assertThat(polarity.tag("oppose").orElseThrow().value()).hasValue(-1);
        assertThat(polarity.tag("mixed").orElseThrow().value()).isEmpty();
        TagSet intensity = type.intensity().flatMap(NEWS::tagSet).orElseThrow();
        assertThat(intensity.tags())
                .extracting(tag -> tag.value().orElseThrow())
                .containsExactly(1.0, 2.0, 3.0);
        assertThat(type.attribute("act").flatMap(Attribute::tagSet)).isEqualTo(Optional.of("act"));
    }

    @Test
    void thatBoilerplateIsExcluded() {
        assertThat(NEWS.types(PassageType.class))
                .filteredOn(PassageType::excludedByDefault)
                .extracting(PassageType::id)
                .containsExactly("boilerplate");
    }
}

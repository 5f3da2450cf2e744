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
import java.util.Optional;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.EntityType;
import org.scholion.schema.Schema;
import org.scholion.schema.TypeColor;
import org.scholion.schema.TypeDescription;

@NonNullByDefault
class TypeKeysTest {

    private static EntityType type(String id, String key) {
        return new EntityType(
                new TypeDescription(
                        id, id, id, "", new TypeColor(0, 0), Optional.of(key), List.of()));
    }

    private static TypeKeys keys(EntityType... types) {
        return new TypeKeys(new Schema("s", "S", "", List.of(types), List.of()));
    }

    @Test
    void thatAKeyWorksInBothCases() {
        TypeKeys keys = keys(type("person", "p"));
        assertThat(keys.type('P').map(AnnotationType::id)).contains("person");
        assertThat(keys.type('p').map(AnnotationType::id)).contains("person");
    }

    @Test
    void thatAReservedKeyIsNoTypesKey() {
        EntityType rumour = type("rumour", "R");
        TypeKeys keys = keys(rumour);
        assertThat(keys.type('R')).isEmpty();
        assertThat(keys.key(rumour)).isEmpty();
        assertThat(keys.example()).isEmpty();
    }

    @Test
    void thatATypesKeyIsKnownIfItHasIt() {
        EntityType person = type("person", "p");
        EntityType other = type("other", "P");
        EntityType long1 = type("long", "xy");
        TypeKeys keys = keys(person, other, long1);
        assertThat(keys.key(person)).contains("P");
        assertThat(keys.key(other)).isEmpty();
        assertThat(keys.key(long1)).isEmpty();
        assertThat(keys.type('x')).isEmpty();
        assertThat(keys.example().map(AnnotationType::id)).contains("person");
    }

    @Test
    void thatTheFirstOfTwoTypesHasTheKey() {
        assertThat(keys(type("a", "X"), type("b", "X")).type('X').map(AnnotationType::id))
                .contains("a");
    }
}

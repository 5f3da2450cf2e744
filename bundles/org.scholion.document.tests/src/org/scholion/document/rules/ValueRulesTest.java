/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.document.AttributeValue;
import org.scholion.schema.AttributeKind;

/** Which attributes take which values. */
class ValueRulesTest {

    private static AttributeValue number(String number) {
        return new AttributeValue.Number(new BigDecimal(number));
    }

    @Test
    void thatAnAttributeTakesTheValuesOfItsKindOnly() {
        Set<AttributeKind> texts =
                Set.of(
                        AttributeKind.TEXT,
                        AttributeKind.DATE,
                        AttributeKind.IDENTIFIER,
                        AttributeKind.LINK);
        Set<AttributeKind> whole = Set.of(AttributeKind.INTEGER, AttributeKind.DECIMAL);
        Map<AttributeValue, Set<AttributeKind>> takers =
                Map.ofEntries(
                        Map.entry(new AttributeValue.Text("t"), texts),
                        Map.entry(
                                AttributeValue.Tags.of("a"),
                                Set.of(AttributeKind.TAG, AttributeKind.TAGS)),
                        Map.entry(new AttributeValue.Tags(List.of()), Set.of(AttributeKind.TAGS)),
                        Map.entry(
                                new AttributeValue.Tags(List.of("a", "b")),
                                Set.of(AttributeKind.TAGS)),
                        Map.entry(new AttributeValue.Flag(false), Set.of(AttributeKind.FLAG)),
                        Map.entry(number("12"), whole),
                        Map.entry(number("12.00"), whole),
                        Map.entry(number("1E+3"), whole),
                        Map.entry(number("0"), whole),
                        Map.entry(number("0.5"), Set.of(AttributeKind.DECIMAL)),
                        Map.entry(new AttributeValue.Absent(), Set.of(AttributeKind.values())),
                        Map.entry(
                                new AttributeValue.Skipped("why"), Set.of(AttributeKind.values())));
        takers.forEach(
                (value, kinds) -> {
                    for (AttributeKind kind : AttributeKind.values()) {
                        assertThat(ValueRules.fits(kind, value))
                                .as("%s as %s", value, kind)
                                .isEqualTo(kinds.contains(kind));
                    }
                });
    }
}

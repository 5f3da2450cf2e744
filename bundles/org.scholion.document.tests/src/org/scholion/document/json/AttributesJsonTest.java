/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.document.AttributeValue;

/** All values of an annotation as JSON and back. */
class AttributesJsonTest {

    @Test
    void thatEachKindOfValueComesBackAndEqualValuesHaveEqualForms() throws Exception {
        SortedMap<String, AttributeValue> values =
                new TreeMap<>(
                        Map.of(
                                "a", AttributeValue.Tags.of("name"),
                                "b", new AttributeValue.Text("a \"word\" \uD83E\uDD1D"),
                                "c", new AttributeValue.Flag(true),
                                "d", new AttributeValue.Number(new BigDecimal("1.50")),
                                "e", new AttributeValue.Absent(),
                                "f", new AttributeValue.Skipped("why")));
        String json = AttributesJson.write(values);
        assertThat(AttributesJson.read(json)).isEqualTo(values);
        assertThat(AttributesJson.write(AttributesJson.read(json))).isEqualTo(json);
    }

    @Test
    void thatNoValuesAreAnEmptyObject() throws Exception {
        assertThat(AttributesJson.write(new TreeMap<>())).isEqualTo("{}");
        assertThat(AttributesJson.read("{}")).isEmpty();
        assertThat(AttributesJson.read("{ }")).isEmpty();
    }

    @Test
    void thatOtherJsonIsRefused() {
        assertThatThrownBy(() -> AttributesJson.read("[]"))
                .isInstanceOf(MalformedAnnotationJsonException.class);
        assertThatThrownBy(() -> AttributesJson.read("{\"a\":1}"))
                .isInstanceOf(MalformedAnnotationJsonException.class);
    }
}

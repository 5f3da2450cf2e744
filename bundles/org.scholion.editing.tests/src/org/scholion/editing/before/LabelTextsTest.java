/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholion.corpus.MarkLabel;
import org.scholion.document.AttributeValue;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.BuiltInSchemas;

/** Labels are called as the schema calls them. */
class LabelTextsTest {

    private static MarkLabel label(String type, Map<String, AttributeValue> values) {
        return new MarkLabel(type, new TreeMap<>(values));
    }

    private static LabelTexts texts() {
        return new LabelTexts(BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow());
    }

    @Test
    void thatTypesAndTagsHaveTheirNames() {
        MarkLabel label = label("person", Map.of("level", AttributeValue.Tags.of("name")));
        assertThat(texts().type(label)).isEqualTo("Person");
        assertThat(texts().values(label)).containsExactly("Name");
        assertThat(texts().whole(label)).hasToString("Person \u00b7 Name");
    }

    @Test
    void thatWhatTheSchemaLacksHasItsId() {
        LabelTexts without = new LabelTexts(Schema.empty());
        MarkLabel label = label("ghost", Map.of("age", new AttributeValue.Number(BigDecimal.ONE)));
        assertThat(without.type(label)).isEqualTo("ghost");
        assertThat(without.values(label)).isEmpty();
    }
}

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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.scholion.schema.xml.BuiltInSchemas;

/** What a foreign file brings is added; what is there stays. */
class SchemaExtensionTest {

    @Test
    void thatNothingIsChangedWhereAllIsThere() {
        Schema news = news();
        Schema extended =
                SchemaExtension.of(news)
                        .entity("person")
                        .relation("membership", "member", "group")
                        .tagAttribute("person", "level", "name")
                        .attribute("date", "value", AttributeKind.DATE)
                        .documentLabel("genre", "speech")
                        .passage("quote")
                        .stance("stance", "support")
                        .build();
        assertThat(extended).isEqualTo(news);
    }

    @Test
    void thatWhatIsAddedIsAdditiveAndValid() {
        Schema news = news();
        Schema extended =
                SchemaExtension.of(news)
                        .entity("Merge-org")
                        .entity("हिन्दी")
                        .event("Attack", "Agent", "Target")
                        .relation("membership", "since")
                        .tagAttribute("Attack", "Tense", "Past", "Future")
                        .tagAttribute("Attack", "Tense", "Present")
                        .attribute("Attack", "Negation", AttributeKind.FLAG)
                        .tagAttribute("person", "level", "clitic")
                        .documentLabel("Source", "web")
                        .passage("footnote")
                        .stance("Sentiment", "pos", "neg")
                        .build();
        assertThat(SchemaValidator.validate(extended)).isEmpty();
        SchemaCompatibility.Comparison comparison = SchemaCompatibility.compare(news, extended);
        assertThat(comparison.additive()).as("%s", comparison.reasons()).isTrue();
        RelationType attack = extended.type("Attack", RelationType.class).orElseThrow();
        assertThat(attack.anchored()).isTrue();
        assertThat(attack.roles()).extracting(Role::id).containsExactly("Agent", "Target");
        assertThat(attack.attribute("Tense").flatMap(Attribute::tagSet).flatMap(extended::tagSet))
                .hasValueSatisfying(
                        tense ->
                                assertThat(tense.tags())
                                        .extracting(Tag::id)
                                        .containsExactly("Past", "Future", "Present"));
    }

    @Test
    void thatColoursAreTakenInTurnAndShortcutsDoNotClash() {
        SchemaExtension extension = SchemaExtension.of(Schema.empty());
        for (int i = 0; i < 40; i++) {
            extension.entity("Russell" + i);
        }
        Schema schema = extension.build();
        assertThat(SchemaValidator.validate(schema)).isEmpty();
        Set<TypeColor> colors = new HashSet<>();
        schema.types().subList(0, 12).forEach(type -> colors.add(type.description().color()));
        assertThat(colors).hasSize(12);
        assertThat(schema.types().get(0).description().shortcut()).isEqualTo(Optional.of("E"));
        assertThat(schema.types().get(1).description().shortcut()).isEqualTo(Optional.of("L"));
    }

    @Test
    void thatANameUsedByTwoKindsMakesTwoTypes() {
        Schema schema =
                SchemaExtension.of(Schema.empty())
                        .entity("Location")
                        .relation("Location", "Arg1")
                        .relation("Location", "Arg2")
                        .build();
        assertThat(schema.types()).hasSize(2);
        assertThat(SchemaExtension.find(schema, EntityType.class, "Location"))
                .hasValueSatisfying(type -> assertThat(type.id()).isEqualTo("Location"));
        assertThat(SchemaExtension.find(schema, RelationType.class, "Location"))
                .hasValueSatisfying(
                        type -> {
                            assertThat(type.name()).isEqualTo("Location");
                            assertThat(type.roles()).hasSize(2);
                        });
        assertThat(SchemaExtension.find(schema, PassageType.class, "Location")).isEmpty();
    }

    @Test
    void thatAnAttributeNeedsItsType() {
        SchemaExtension extension = SchemaExtension.of(Schema.empty());
        assertThatThrownBy(() -> extension.attribute("none", "x", AttributeKind.TEXT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'none'");
    }

    private static Schema news() {
        return BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
    }
}

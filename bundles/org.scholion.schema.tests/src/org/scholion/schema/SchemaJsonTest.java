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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.scholion.schema.json.JsonSchema;
import org.scholion.schema.json.SchemaJson;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.schema.xml.SchemaXml;

class SchemaJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static void assertThereAndBack(Schema schema) throws Exception {
        String json = SchemaJson.write(schema);
        assertThat(SchemaJson.read(json, "x.json")).isEqualTo(schema);
        assertFits(
                MAPPER.readTree(json),
                MAPPER.readTree(JsonSchema.text()),
                MAPPER.readTree(JsonSchema.text()));
    }

    /** Holds JSON against the part of JSON Schema that is used here. */
    private static void assertFits(JsonNode value, JsonNode schema, JsonNode root) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asText().replace("#/$defs/", "");
            assertFits(value, root.get("$defs").get(name), root);
        } else if (schema.has("oneOf")) {
            int fitting = 0;
            for (JsonNode each : schema.get("oneOf")) {
                String name = each.get("$ref").asText().replace("#/$defs/", "");
                JsonNode of = root.get("$defs").get(name);
                if (of.at("/properties/kind/const").equals(value.get("kind"))) {
                    fitting++;
                    assertFits(value, of, root);
                }
            }
            assertThat(fitting).isEqualTo(1);
        } else if (schema.has("const")) {
            assertThat(value).isEqualTo(schema.get("const"));
        } else if (schema.has("enum")) {
            assertThat(schema.get("enum")).contains(value);
        } else {
            switch (schema.get("type").asText()) {
                case "object" -> {
                    schema.get("required")
                            .forEach(name -> assertThat(value.has(name.asText())).isTrue());
                    for (Map.Entry<String, JsonNode> each : value.properties()) {
                        JsonNode property = schema.get("properties").get(each.getKey());
                        assertThat(property).as(each.getKey()).isNotNull();
                        assertFits(each.getValue(), property, root);
                    }
                }
                case "array" -> value.forEach(each -> assertFits(each, schema.get("items"), root));
                case "string" -> assertThat(value.isTextual()).isTrue();
                case "boolean" -> assertThat(value.isBoolean()).isTrue();
                case "integer" -> assertThat(value.isInt()).isTrue();
                default -> assertThat(value.isNumber()).isTrue();
            }
        }
    }

    @Test
    void thatEverySchemaOfTheGalleryComesBackEqual() throws Exception {
        for (String name : BuiltInSchemas.names()) {
            assertThereAndBack(BuiltInSchemas.load(name).orElseThrow());
        }
    }

    @Test
    void thatAnySchemaComesBackEqualAndFitsItsJsonSchema() throws Exception {
        for (int seed = 0; seed < 200; seed++) {
            assertThereAndBack(RandomSchemas.next(new Random(seed)));
        }
    }

    private static void assertRefused(String json, String... said) {
        assertThatThrownBy(() -> SchemaJson.read(json, "x.json"))
                .isInstanceOf(InvalidSchemaException.class)
                .hasMessageContaining("x.json")
                .hasMessageContainingAll(said);
    }

    @Test
    void thatWhatIsWrongIsToldWithItsPlace() {
        assertRefused("{", "1");
        assertRefused("{\"id\":\"a\",\"id\":\"b\"}", "id");
        assertRefused("[]", "object");
        assertRefused("{\"id\":\"x\",\"name\":\"X\",\"colour\":1}", "colour");
        assertRefused("{\"id\":7,\"name\":\"X\"}", "/id", "string");
        assertRefused("{\"id\":\"x\",\"name\":null}", "/name", "string");
        assertRefused(
                "{\"id\":\"x\",\"name\":\"X\",\"types\":[{\"id\":\"p\"}]}",
                "/types/0",
                "entity, relation");
        assertRefused(
                "{\"id\":\"x\",\"name\":\"X\",\"types\":[{\"kind\":\"entity\","
                        + "\"id\":\"p\",\"name\":\"P\",\"overlap\":\"maybe\"}]}",
                "/types/0/overlap");
        assertRefused("{\"id\":\"x\",\"name\":\"X\",\"tagSets\":{}}", "/tagSets", "list");
    }

    @Test
    void thatANewerFormatIsRefusedBeforeAnythingElseIsSaid() {
        assertRefused("{\"format\":99,\"unheardOf\":true}", "99");
    }

    @Test
    void thatItIsHeldToTheSameRulesAsXml() throws Exception {
        Schema news = BuiltInSchemas.load(BuiltInSchemas.NEWS_STANCE).orElseThrow();
        String broken =
                SchemaJson.write(news).replace("\"id\" : \"person\"", "\"id\" : \"location\"");
        assertRefused(broken, "location");
        assertThat(SchemaXml.write(SchemaJson.read(SchemaJson.write(news), "x")))
                .isEqualTo(SchemaXml.write(news));
    }

    @Test
    void thatEndlessMistakesAreNotAllTold() {
        StringBuilder json = new StringBuilder("{\"id\":\"x\",\"name\":\"X\"");
        for (int i = 0; i < 5000; i++) {
            json.append(",\"n").append(i).append("\":1");
        }
        assertThatThrownBy(() -> SchemaJson.read(json.append('}').toString(), "x.json"))
                .satisfies(
                        e ->
                                assertThat(((InvalidSchemaException) e).problems())
                                        .hasSizeLessThan(200));
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Says what columns hold, in the words of the library <em>datasets</em>: as the JSON that stands in
 * a Parquet file under the key {@code huggingface}, and as the YAML of a dataset card.
 */
public final class DatasetInfo {

    /** The key of a Parquet file under which the library looks for what the columns hold. */
    public static final String PARQUET_KEY = "huggingface";

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private DatasetInfo() {}

    /** Returns the JSON of a table's features for a Parquet file. */
    public static String json(DatasetConfig config) {
        ObjectNode root = JSON.objectNode();
        root.putObject("info").set("features", struct(config.fields()));
        return root.toString();
    }

    /** Returns a table's features as JSON: an object with a member for each column. */
    public static ObjectNode struct(List<Feature.Field> fields) {
        ObjectNode all = JSON.objectNode();
        fields.forEach(field -> all.set(field.name(), feature(field.feature())));
        return all;
    }

    private static com.fasterxml.jackson.databind.JsonNode feature(Feature feature) {
        return switch (feature) {
            case Feature.Text text -> value("string");
            case Feature.Whole whole -> value("int32");
            case Feature.Label(List<String> names) -> {
                ObjectNode label = JSON.objectNode();
                ArrayNode all = label.putArray("names");
                names.forEach(all::add);
                yield label.put("_type", "ClassLabel");
            }
            case Feature.Struct(List<Feature.Field> fields) -> struct(fields);
            case Feature.Many(Feature.Struct of) -> JSON.arrayNode().add(feature(of));
            case Feature.Many(Feature of) -> {
                ObjectNode many = JSON.objectNode();
                many.set("feature", feature(of));
                yield many.put("_type", "Sequence");
            }
        };
    }

    private static ObjectNode value(String type) {
        return JSON.objectNode().put("dtype", type).put("_type", "Value");
    }

    /** Returns the YAML of a table's features for a dataset card: an item for each column. */
    public static String yaml(DatasetConfig config, int indent) {
        StringBuilder yaml = new StringBuilder();
        fields(config.fields(), indent, yaml);
        return yaml.toString();
    }

    /** Returns the YAML member {@code dataset_info} of a card, with an item for each table. */
    public static String yaml(List<DatasetConfig> configs) {
        StringBuilder yaml = new StringBuilder("dataset_info:\n");
        for (DatasetConfig config : configs) {
            yaml.append("- config_name: ").append(quoted(config.name())).append('\n');
            yaml.append("  features:\n");
            fields(config.fields(), 2, yaml);
        }
        return yaml.toString();
    }

    private static void fields(List<Feature.Field> fields, int indent, StringBuilder yaml) {
        String blanks = " ".repeat(indent);
        for (Feature.Field field : fields) {
            yaml.append(blanks).append("- name: ").append(quoted(field.name())).append('\n');
            described(field.feature(), indent + 2, yaml);
        }
    }

    private static void described(Feature feature, int indent, StringBuilder yaml) {
        String blanks = " ".repeat(indent);
        switch (feature) {
            case Feature.Text text -> yaml.append(blanks).append("dtype: string\n");
            case Feature.Whole whole -> yaml.append(blanks).append("dtype: int32\n");
            case Feature.Label label -> {
                yaml.append(blanks).append("dtype:\n");
                names(label, indent + 2, yaml);
            }
            case Feature.Struct(List<Feature.Field> fields) -> {
                yaml.append(blanks).append("struct:\n");
                fields(fields, indent, yaml);
            }
            case Feature.Many(Feature.Struct(List<Feature.Field> fields)) -> {
                yaml.append(blanks).append("list:\n");
                fields(fields, indent, yaml);
            }
            case Feature.Many(Feature.Label label) -> {
                yaml.append(blanks).append("sequence:\n");
                names(label, indent + 2, yaml);
            }
            case Feature.Many(Feature of) -> {
                String type = of instanceof Feature.Whole ? "int32" : "string";
                yaml.append(blanks).append("sequence: ").append(type).append('\n');
            }
        }
    }

    private static void names(Feature.Label label, int indent, StringBuilder yaml) {
        String blanks = " ".repeat(indent);
        yaml.append(blanks).append("class_label:\n");
        yaml.append(blanks).append("  names:\n");
        for (int i = 0; i < label.names().size(); i++) {
            yaml.append(blanks)
                    .append("    '")
                    .append(i)
                    .append("': ")
                    .append(quoted(label.names().get(i)))
                    .append('\n');
        }
    }

    /** A plain word as it is, all else as a JSON string, which YAML reads as well. */
    private static String quoted(String word) {
        boolean plain =
                word.matches("[A-Za-z][A-Za-z0-9_-]*")
                        && !word.matches("(?i)true|false|null|yes|no|on|off|y|n");
        try {
            return plain ? word : new ObjectMapper().writeValueAsString(word);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

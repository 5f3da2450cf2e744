/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.dataset;

import com.fasterxml.jackson.databind.JsonNode;
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

    private static JsonNode feature(Feature feature) {
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
        StringBuilder yaml = new StringBuilder();
        line(yaml, 0, "dataset_info", "");
        for (DatasetConfig config : configs) {
            item(yaml, 0, "config_name", word(config.name()));
            line(yaml, 2, "features", "");
            fields(config.fields(), 2, yaml);
        }
        return yaml.toString();
    }

    private static void line(StringBuilder yaml, int indent, String key, String value) {
        yaml.append(" ".repeat(indent)).append(key).append(':');
        yaml.append(value.isEmpty() ? "" : " ").append(value).append('\n');
    }

    private static void item(StringBuilder yaml, int indent, String key, String value) {
        yaml.append(" ".repeat(indent)).append("- ");
        line(yaml, 0, key, value);
    }

    private static void fields(List<Feature.Field> fields, int indent, StringBuilder yaml) {
        for (Feature.Field field : fields) {
            item(yaml, indent, "name", word(field.name()));
            described(field.feature(), indent + 2, yaml);
        }
    }

    private static void described(Feature feature, int indent, StringBuilder yaml) {
        switch (feature) {
            case Feature.Text text -> line(yaml, indent, "dtype", "string");
            case Feature.Whole whole -> line(yaml, indent, "dtype", "int32");
            case Feature.Label label -> {
                line(yaml, indent, "dtype", "");
                names(label, indent + 2, yaml);
            }
            case Feature.Struct(List<Feature.Field> fields) -> {
                line(yaml, indent, "struct", "");
                fields(fields, indent, yaml);
            }
            case Feature.Many(Feature.Struct(List<Feature.Field> fields)) -> {
                line(yaml, indent, "list", "");
                fields(fields, indent, yaml);
            }
            case Feature.Many(Feature.Label label) -> {
                line(yaml, indent, "sequence", "");
                names(label, indent + 2, yaml);
            }
            case Feature.Many(Feature of) ->
                    line(
                            yaml,
                            indent,
                            "sequence",
                            of instanceof Feature.Whole ? "int32" : "string");
        }
    }

    private static void names(Feature.Label label, int indent, StringBuilder yaml) {
        line(yaml, indent, "class_label", "");
        line(yaml, indent + 2, "names", "");
        for (int i = 0; i < label.names().size(); i++) {
            line(yaml, indent + 4, "'" + i + "'", word(label.names().get(i)));
        }
    }

    /** A plain word as it is, all else quoted. */
    private static String word(String word) {
        boolean plain =
                word.matches("[A-Za-z][A-Za-z0-9_-]*")
                        && !word.matches("(?i)true|false|null|yes|no|on|off|y|n");
        return plain ? word : quoted(word);
    }

    /**
     * Returns any text as a YAML string on one line: as a JSON string, which YAML reads as well,
     * with what YAML takes for a line end or does not take at all as its code.
     */
    public static String quoted(String text) {
        StringBuilder quoted = new StringBuilder();
        JSON.textNode(text)
                .toString()
                .chars()
                .forEach(
                        unit -> {
                            boolean printable =
                                    unit < 0x7f
                                            || unit > 0x9f
                                                    && (unit < 0x2028 || unit > 0x2029)
                                                    && unit != 0xfeff
                                                    && unit < 0xfffe;
                            quoted.append(
                                    printable
                                            ? String.valueOf((char) unit)
                                            : String.format("\\u%04x", unit));
                        });
        return quoted.toString();
    }
}

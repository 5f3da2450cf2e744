/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one form that RFC 8785 gives it: no blanks, keys in the order of their UTF-16 code
 * units, and nothing escaped that need not be. Numbers are whole ones; any other is written as it
 * stood, since a manifest has none.
 */
final class CanonicalJson {

    private static final String SHORT = "\b\t\n\f\r\"\\";
    private static final String LETTERS = "btnfr\"\\";

    private CanonicalJson() {}

    static String of(JsonNode node) {
        StringBuilder text = new StringBuilder();
        write(node, text);
        return text.toString();
    }

    private static void write(JsonNode node, StringBuilder text) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> byKey = new TreeMap<>();
            node.properties().forEach(entry -> byKey.put(entry.getKey(), entry.getValue()));
            char before = '{';
            for (Map.Entry<String, JsonNode> entry : byKey.entrySet()) {
                text.append(before);
                quote(entry.getKey(), text);
                text.append(':');
                write(entry.getValue(), text);
                before = ',';
            }
            text.append(before == '{' ? "{}" : "}");
        } else if (node.isArray()) {
            char before = '[';
            for (JsonNode each : node) {
                text.append(before);
                write(each, text);
                before = ',';
            }
            text.append(before == '[' ? "[]" : "]");
        } else if (node.isTextual()) {
            quote(node.asText(), text);
        } else {
            text.append(node.asText());
        }
    }

    private static void quote(String value, StringBuilder text) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            int known = SHORT.indexOf(c);
            if (known >= 0) {
                text.append('\\').append(LETTERS.charAt(known));
            } else if (c < ' ') {
                text.append("\\u").append(HexFormat.of().toHexDigits((short) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.scholion.text.OffsetUnit;

/**
 * Holds every offset of a row against the text it claims to cover, cutting the text in the offsets'
 * own unit and not by the table they were made with.
 */
final class OffsetCheck {

    private final OffsetUnit unit;
    private final String text;
    private final int[] codePoints;
    private final byte[] bytes;

    OffsetCheck(String text, OffsetUnit unit) {
        this.text = text;
        this.unit = unit;
        codePoints = unit == OffsetUnit.CODE_POINT ? text.codePoints().toArray() : new int[0];
        bytes = unit == OffsetUnit.UTF8 ? text.getBytes(StandardCharsets.UTF_8) : new byte[0];
    }

    /**
     * Checks a row and all in it.
     *
     * @throws IllegalStateException when an offset and its text differ: the writer is wrong
     */
    void check(JsonNode node) {
        JsonNode fragments = node.get("fragments");
        JsonNode covered = node.get("text");
        if (fragments != null && covered != null) {
            if (!covered(fragments).equals(covered.asText())) {
                throw new IllegalStateException(
                        "the offsets " + fragments + " do not cover the text " + covered);
            }
        }
        for (JsonNode child : node) {
            if (child.isContainerNode()) {
                check(child);
            }
        }
    }

    private String covered(JsonNode fragments) {
        if (fragments.size() == 1) {
            return cut(fragments.get(0));
        }
        List<String> pieces = new ArrayList<>();
        fragments.forEach(fragment -> pieces.add(cut(fragment)));
        return String.join(" ", pieces);
    }

    private String cut(JsonNode fragment) {
        return cut(fragment.path(0).asInt(), fragment.path(1).asInt());
    }

    private String cut(int begin, int end) {
        return switch (unit) {
            case UTF16 -> text.substring(begin, end);
            case CODE_POINT -> new String(codePoints, begin, end - begin);
            case UTF8 -> new String(bytes, begin, end - begin, StandardCharsets.UTF_8);
        };
    }
}

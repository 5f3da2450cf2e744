/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.AttributeValue;

/** The JSON form of all values of an annotation; equal values have equal forms. */
public final class AttributesJson {

    private static final String NONE = "{}";

    private AttributesJson() {}

    /** Returns the JSON form: an object with a field for each attribute, by id, in order. */
    public static String write(SortedMap<String, AttributeValue> attributes) {
        if (attributes.isEmpty()) {
            return NONE;
        }
        return JsonText.write(
                json -> {
                    json.writeStartObject();
                    for (Map.Entry<String, AttributeValue> entry : attributes.entrySet()) {
                        json.writeFieldName(entry.getKey());
                        AnnotationWriting.value(json, entry.getValue());
                    }
                    json.writeEndObject();
                });
    }

    /**
     * Returns the values that {@link #write} has written.
     *
     * @throws MalformedAnnotationJsonException when the text is anything else
     */
    public static SortedMap<String, AttributeValue> read(String text)
            throws MalformedAnnotationJsonException {
        if (text.equals(NONE)) {
            return new TreeMap<>();
        }
        return JsonObject.readMap(
                JsonText.tree(text, "attributes"), "attributes", AnnotationReading::value);
    }
}

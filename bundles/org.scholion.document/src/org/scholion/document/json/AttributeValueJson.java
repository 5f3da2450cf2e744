/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import org.scholion.document.AttributeValue;

/** The JSON form of a single value, as it also stands within annotations. */
public final class AttributeValueJson {

    private AttributeValueJson() {}

    /** Returns the JSON form: an object of one field. */
    public static String write(AttributeValue value) {
        return JsonText.write(json -> AnnotationWriting.value(json, value));
    }

    /**
     * Returns the value that {@link #write} has written.
     *
     * @throws MalformedAnnotationJsonException when the text is anything else
     */
    public static AttributeValue read(String text) throws MalformedAnnotationJsonException {
        return AnnotationReading.value(JsonText.tree(text, "value"), "value");
    }
}

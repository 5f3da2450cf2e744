/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import org.scholion.document.Annotation;
import org.scholion.words.Message;

/**
 * The JSON form of an annotation: one object, its version in {@code "v"}, its kind's word in {@code
 * "kind"}, spans as lists of {@code [begin,end]} in UTF-16 offsets.
 */
public final class AnnotationJson {

    /** The version this class writes, and the only one it reads. */
    public static final int VERSION = 1;

    private AnnotationJson() {}

    /** Returns the JSON form. Equal annotations give equal texts. */
    public static String write(Annotation annotation) {
        return JsonText.write(
                json -> {
                    json.writeStartObject();
                    json.writeNumberField("v", VERSION);
                    AnnotationWriting.fields(json, annotation);
                    json.writeEndObject();
                });
    }

    /**
     * Returns the annotation that {@link #write} has written.
     *
     * @throws MalformedAnnotationJsonException when the text is anything else; unknown fields are
     *     an error
     */
    public static Annotation read(String text) throws MalformedAnnotationJsonException {
        JsonObject json = JsonText.read(text, "annotation");
        int version = json.required("v", JsonObject::readInteger);
        if (version != VERSION) {
            throw new MalformedAnnotationJsonException(
                    Message.of(
                            "document.json.version",
                            "path",
                            "annotation",
                            "version",
                            version,
                            "known",
                            VERSION));
        }
        Annotation annotation = AnnotationReading.fields(json);
        json.finish();
        return annotation;
    }
}

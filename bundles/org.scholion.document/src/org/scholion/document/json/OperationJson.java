/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import org.scholion.document.operation.Operation;
import org.scholion.words.Message;

/**
 * The JSON form of an operation: one object, its version in {@code "v"}, its name in {@code "op"}.
 */
public final class OperationJson {

    /** The version this class writes, and the only one it reads. */
    public static final int VERSION = 1;

    private OperationJson() {}

    /** Returns the JSON form. Equal operations give equal texts. */
    public static String write(Operation operation) {
        return JsonText.write(
                json -> {
                    json.writeStartObject();
                    json.writeNumberField("v", VERSION);
                    OperationWriting.fields(json, operation);
                    json.writeEndObject();
                });
    }

    /**
     * Returns the operation that {@link #write} has written.
     *
     * @throws MalformedAnnotationJsonException when the text is anything else; unknown fields are
     *     an error
     */
    public static Operation read(String text) throws MalformedAnnotationJsonException {
        JsonObject json = JsonText.read(text, "operation");
        int version = json.required("v", JsonObject::readInteger);
        if (version != VERSION) {
            throw new MalformedAnnotationJsonException(
                    Message.of(
                            "document.json.version",
                            "path",
                            "operation",
                            "version",
                            version,
                            "known",
                            VERSION));
        }
        Operation operation = OperationReading.fields(json);
        json.finish();
        return operation;
    }
}

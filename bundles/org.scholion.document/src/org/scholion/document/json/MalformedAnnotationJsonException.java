/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

/** A text that is not the JSON form of an annotation or an operation; the message says where. */
public final class MalformedAnnotationJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    public MalformedAnnotationJsonException(String message) {
        super(message);
    }

    public MalformedAnnotationJsonException(String message, Throwable cause) {
        super(message, cause);
    }
}

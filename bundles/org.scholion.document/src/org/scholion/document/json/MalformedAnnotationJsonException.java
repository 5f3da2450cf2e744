/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.json;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A text that is not the JSON form of an annotation or an operation; the message says where. */
public final class MalformedAnnotationJsonException extends WordedException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what it says. */
    public MalformedAnnotationJsonException(Message said) {
        super(said);
    }

    /** Creates the exception with what it says and what caused it. */
    public MalformedAnnotationJsonException(Message said, Throwable cause) {
        super(said, cause);
    }
}

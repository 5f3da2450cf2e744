/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/**
 * Annotations that a document cannot hold: their type is not in the schema, they lie beyond its
 * text, or they refer to something that is not there. The message names the first of them.
 */
public final class AnnotationMisfitException extends WordedException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception with what it says. */
    public AnnotationMisfitException(Message said) {
        super(said);
    }

    /** Creates the exception with what it says and what caused it. */
    public AnnotationMisfitException(Message said, Throwable cause) {
        super(said, cause);
    }
}

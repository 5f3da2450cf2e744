/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

/**
 * Annotations that a document cannot hold: their type is not in the schema, they lie beyond its
 * text, or they refer to something that is not there. The message names the first of them.
 */
public final class AnnotationMisfitException extends Exception {

    private static final long serialVersionUID = 1L;

    public AnnotationMisfitException(String message) {
        super(message);
    }

    public AnnotationMisfitException(String message, Throwable cause) {
        super(message, cause);
    }
}

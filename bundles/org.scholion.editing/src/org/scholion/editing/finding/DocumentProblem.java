/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.finding;

import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.text.TextRange;

/**
 * Something in a document that is incomplete or odd.
 *
 * @param severity how bad it is
 * @param annotation the annotation it is about
 * @param label what that annotation is, in words
 * @param place where it is, if it has a place
 * @param what what is wrong
 * @param remedy what to do about it
 */
public record DocumentProblem(
        Severity severity,
        AnnotationId annotation,
        String label,
        Optional<TextRange> place,
        String what,
        String remedy) {

    /** How bad a problem is. */
    public enum Severity {
        /** Against the schema's rules. */
        WARNING,
        /** Unusual, and possibly meant so. */
        NOTICE
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import org.scholion.document.AnnotationId;
import org.scholion.document.Span;

/**
 * A mark whose words were asked for.
 *
 * @param documentId its document
 * @param document the name of the document
 * @param member whose it is; gold under its own name
 * @param annotation its id
 * @param span where it is
 */
public record MarkPlace(
        long documentId, String document, String member, AnnotationId annotation, Span span) {}

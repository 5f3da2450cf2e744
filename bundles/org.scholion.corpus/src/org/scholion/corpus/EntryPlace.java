/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.EntryId;

/**
 * Where something is said about an entry of the catalogue.
 *
 * @param entry what is pointed to, which may have been merged into another since
 * @param document the document's name
 * @param member whose set it is in
 * @param annotation a mention of it, or a stance that has it as a target
 * @param begin where it begins, UTF-16; empty for a stance about the whole document
 * @param end where it ends, UTF-16
 */
public record EntryPlace(
        EntryId entry,
        long documentId,
        String document,
        long setId,
        String member,
        AnnotationId annotation,
        AnnotationKind kind,
        Optional<Integer> begin,
        Optional<Integer> end) {}

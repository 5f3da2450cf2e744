/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import org.scholion.curation.study.MarkedPlace;

/**
 * A place in a document of the project, with the words around it.
 *
 * @param documentId the store's number of the document
 * @param document its name
 * @param place what two members have there
 * @param before some words before it
 * @param words the words there; empty for what is about the whole document
 * @param after some words after it
 * @param left the words that the one marked; empty where there are none
 * @param right the words that the other marked
 */
public record AgreementPlace(
        long documentId,
        String document,
        MarkedPlace place,
        String before,
        String words,
        String after,
        String left,
        String right) {}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.util.Optional;
import org.scholion.curation.study.MarkedPlace;
import org.scholion.document.Fragment;

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
 * @param points from where to where it is, in code points of the text
 * @param leftPoints the same for what the one has; empty where there is nothing
 * @param rightPoints the same for what the other has
 */
public record AgreementPlace(
        long documentId,
        String document,
        MarkedPlace place,
        String before,
        String words,
        String after,
        String left,
        String right,
        Fragment points,
        Optional<Fragment> leftPoints,
        Optional<Fragment> rightPoints) {}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.List;
import java.util.SortedMap;
import org.scholion.document.Span;

/**
 * A mention as brackets or tags of a file have it.
 *
 * @param entity the id of the entity; empty where the notation has none
 * @param type possibly empty
 * @param pieces the words of it, at least one piece
 * @param span where it is in the text
 */
record EntityMention(
        String entity,
        String type,
        SortedMap<String, String> attributes,
        List<Piece> pieces,
        Span span) {

    /**
     * Words that follow each other.
     *
     * @param first the number of the first token, in the layer
     * @param last the number of the last token
     * @param said what the opening bracket says; empty where the notation says nothing
     */
    record Piece(int first, int last, String said) {}
}

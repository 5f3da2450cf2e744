/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.webanno;

import java.util.List;
import java.util.Optional;

/**
 * A file as it was read.
 *
 * @param text the document's text
 */
record TsvFile(TsvVersion version, List<TsvLayer> layers, String text, List<Sentence> sentences) {

    TsvFile {
        layers = List.copyOf(layers);
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence.
     *
     * @param id if it has one
     * @param begin UTF-16 offset
     * @param end UTF-16 offset after the last unit
     * @param rows its tokens and what is marked within them
     */
    record Sentence(Optional<String> id, int begin, int end, List<Row> rows) {

        Sentence {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A token or a part of one.
     *
     * @param line in the file, from 1
     * @param unit such as {@code 2-5} or {@code 2-5.1}
     * @param begin UTF-16 offset
     * @param end UTF-16 offset after the last unit
     * @param cells one for each column of each layer
     */
    record Row(int line, String unit, int begin, int end, String form, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        boolean isToken() {
            return unit.indexOf('.') < 0;
        }
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.BaseLayer;

/**
 * The text of a format that has none: the words with a blank between two, a line feed between two
 * sentences, and an empty line before each document.
 */
final class WordText {

    private final StringBuilder text = new StringBuilder();
    private final List<BaseLayer.Token> tokens = new ArrayList<>();
    private final List<BaseLayer.Sentence> sentences = new ArrayList<>();
    private int begin;

    /** Begins a sentence; a document before it is told by a line that begins so. */
    void begin(ConllLines.Block block, String marker) {
        boolean document = block.notes().stream().anyMatch(n -> n.startsWith(marker));
        if (!sentences.isEmpty()) {
            text.append(document ? "\n\n" : "\n");
        }
        begin = text.length();
    }

    /**
     * Adds a word.
     *
     * @param names what its columns are; the form is among them
     * @param id of a word whose columns have none
     * @param asWritten whether the columns, parted by blanks, need not make the line again
     */
    void add(
            List<String> names,
            List<String> fields,
            ConllLines.Row row,
            String id,
            boolean asWritten) {
        if (text.length() > begin) {
            text.append(' ');
        }
        Map<String, String> columns = new HashMap<>();
        String own = id;
        int from = text.length();
        for (int i = 0; i < fields.size(); i++) {
            String name = names.get(i);
            switch (name) {
                case Table.ID -> own = fields.get(i);
                case ConllLayer.FORM -> text.append(fields.get(i));
                default -> columns.put(name, fields.get(i));
            }
        }
        if (!row.notes().isEmpty()) {
            columns.put(ConllLayer.NOTES, String.join("\n", row.notes()));
        }
        if (!asWritten && !String.join(TableRow.BLANK, fields).equals(row.line())) {
            columns.put(ConllLayer.LINE, row.line());
        }
        tokens.add(new BaseLayer.Token(own, from, text.length(), columns));
    }

    /** Ends a sentence. */
    void end(ConllLines.Block block) {
        sentences.add(
                new BaseLayer.Sentence(Optional.empty(), begin, text.length(), block.notes()));
    }

    /** Returns the text. */
    String text() {
        return text.toString();
    }

    /** Returns the words and sentences with what puts their lines together again. */
    BaseLayer layer(String format, ConllLines lines, Map<String, String> more) {
        Map<String, String> facts = new HashMap<>(ConllLayer.facts(lines, tokens, sentences));
        facts.putAll(more);
        return new BaseLayer(format, tokens, sentences, facts);
    }
}

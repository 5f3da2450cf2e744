/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.agreement.study;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.scholion.words.Message;

/** Who worked on which documents, and how long these are, as a table says. */
public final class WorkTable {
    /** Nobody said who worked on what. */
    public static final WorkTable NONE = new WorkTable(List.of());

    /**
     * A row.
     *
     * @param document its name
     * @param annotator who worked on it
     * @param length how long its text is; empty if the table does not say
     */
    public record Row(String document, String annotator, OptionalLong length) {}

    private final List<Row> rows;
    private final Set<List<String>> pairs = new HashSet<>();

    /** Keeps rows. */
    public WorkTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(r -> pairs.add(List.of(r.document(), r.annotator())));
    }

    /** The rows. */
    public List<Row> rows() {
        return rows;
    }

    /**
     * Refuses work of an annotator on a document that the table does not name.
     *
     * @param table where the work stands
     * @param column the column of what the error is about
     */
    void check(TableReader table, int column, String annotator, String document)
            throws StudyException {
        if (!rows.isEmpty() && !pairs.contains(List.of(document, annotator))) {
            throw table.error(
                    column,
                    Message.of(
                            "agreement.table.not-assigned",
                            "annotator",
                            annotator,
                            "document",
                            document));
        }
    }

    static WorkTable read(Reader in) throws IOException, StudyException {
        TableReader table = new TableReader(in);
        Message form = Message.of("agreement.table.documents");
        int document = table.column("document", form);
        int annotator = table.column("annotator", form);
        int length = table.optional("length");
        List<Row> rows = new ArrayList<>();
        Map<String, Long> lengths = new HashMap<>();
        while (table.next()) {
            String name = table.cell(document);
            OptionalLong said =
                    length < 0 || table.cell(length).isEmpty()
                            ? OptionalLong.empty()
                            : OptionalLong.of(table.number(length));
            if (said.isPresent()) {
                long before = lengths.getOrDefault(name, said.getAsLong());
                lengths.put(name, said.getAsLong());
                if (before != said.getAsLong()
                        || before < 0
                        || before > ContinuumStudyBuilder.MOST_POSITIONS) {
                    throw table.error(
                            length,
                            Message.of(
                                    "agreement.table.no-length",
                                    "document",
                                    name,
                                    "length",
                                    said.getAsLong(),
                                    "before",
                                    before));
                }
            }
            rows.add(new Row(name, table.required(annotator), said));
        }
        if (rows.isEmpty()) {
            throw new StudyException(Message.of("agreement.table.nobody"), 1, -1);
        }
        return new WorkTable(rows);
    }
}

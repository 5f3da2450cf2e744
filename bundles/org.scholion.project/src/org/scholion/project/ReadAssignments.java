/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.MemberName;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.CsvTable;
import org.scholion.project.internal.NamedText;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Reads who is to work on what from a table: CSV in UTF-8 whose first line names the columns {@code
 * document} and {@code member}, and {@code position} and {@code due} (a day as in 2026-03-01) if
 * there are such.
 */
public final class ReadAssignments {

    private static final List<String> COLUMNS = List.of("document", "member", "position", "due");

    private final ProjectStore store;

    /** Creates the use case. */
    public ReadAssignments(OpenProject project) {
        store = project.store();
    }

    /**
     * Reads it.
     *
     * @throws DataProblemException when it cannot be read, or names a document that is not there or
     *     someone nobody can be, naming the line
     */
    public List<AssignDocuments.Gift> run(Path file) throws StoreException, DataProblemException {
        CsvTable table;
        try {
            table = CsvTable.read(NamedText.read(file));
        } catch (CsvTable.MalformedException e) {
            throw new DataProblemException(Problem.message(file, Message.of(e)), e);
        }
        for (String column : table.columns()) {
            if (!COLUMNS.contains(column)) {
                throw problem(file, Message.of("project.table.column", "column", column));
            }
        }
        if (!table.columns().containsAll(COLUMNS.subList(0, 2))) {
            throw problem(file, Message.of("project.table.no-columns"));
        }
        Map<String, Long> documents = new HashMap<>();
        for (DocumentRecord document : store.documents().all()) {
            documents.put(document.name(), document.id());
        }
        List<AssignDocuments.Gift> gifts = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            gifts.add(gift(file, row, documents));
        }
        return gifts;
    }

    private static AssignDocuments.Gift gift(
            Path file, CsvTable.Row row, Map<String, Long> documents) throws DataProblemException {
        String name = row.cell("document");
        Optional<Long> document = Optional.ofNullable(documents.get(name));
        if (document.isEmpty()) {
            throw problem(
                    file,
                    Message.of("project.table.no-document", "line", row.line(), "document", name));
        }
        String member = row.cell("member");
        Optional<Message> objection =
                member.equals(Member.GOLD)
                        ? Optional.of(Message.of("project.member.gold"))
                        : MemberName.objection(member);
        if (objection.isPresent()) {
            throw problem(
                    file,
                    Message.of("project.table.line", "line", row.line(), "what", objection.get()));
        }
        return new AssignDocuments.Gift(
                document.get(), member, position(file, row), due(file, row));
    }

    private static OptionalInt position(Path file, CsvTable.Row row) throws DataProblemException {
        String cell = row.cell("position");
        if (cell.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int position = Integer.parseInt(cell);
            if (position >= 0) {
                return OptionalInt.of(position);
            }
        } catch (NumberFormatException e) {
            throw noPosition(file, row, cell, e);
        }
        throw noPosition(file, row, cell, new NumberFormatException(cell));
    }

    private static DataProblemException noPosition(
            Path file, CsvTable.Row row, String cell, NumberFormatException cause) {
        return new DataProblemException(
                Problem.message(
                        file,
                        Message.of("project.table.position", "line", row.line(), "position", cell)),
                cause);
    }

    private static Optional<LocalDate> due(Path file, CsvTable.Row row)
            throws DataProblemException {
        String cell = row.cell("due");
        try {
            return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
        } catch (DateTimeParseException e) {
            throw new DataProblemException(
                    Problem.message(
                            file, Message.of("project.table.due", "line", row.line(), "due", cell)),
                    e);
        }
    }

    private static DataProblemException problem(Path file, Message what) {
        return new DataProblemException(Problem.message(file, what));
    }
}

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
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.CsvTable;
import org.scholion.project.internal.NamedText;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Reads who is to work on what from a table: CSV in UTF-8 whose first line names the columns {@code
 * document} and {@code member}, and, if there are such, {@code position}, {@code due} (a day as in
 * 2026-03-01), {@code round} and {@code part} (what the document is in the round; work where
 * nothing stands there). A line with a round need not name a member.
 */
public final class ReadAssignments {

    private static final List<String> COLUMNS =
            List.of("document", "member", "position", "due", "round", "part");

    private final ProjectStore store;

    /** Creates the use case. */
    public ReadAssignments(OpenProject project) {
        store = project.store();
    }

    /**
     * What a table says.
     *
     * @param gifts who is to work on what
     * @param rounds what documents are in rounds
     */
    public record Result(List<AssignDocuments.Gift> gifts, List<RoundDocument> rounds) {
        public Result {
            gifts = List.copyOf(gifts);
            rounds = List.copyOf(rounds);
        }
    }

    /**
     * Reads it.
     *
     * @throws DataProblemException when it cannot be read, or names a document that is not there or
     *     someone nobody can be, naming the line
     */
    public Result run(Path file) throws StoreException, DataProblemException {
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
        List<RoundDocument> rounds = new ArrayList<>();
        for (CsvTable.Row row : table.rows()) {
            long document = document(file, row, documents);
            Optional<RoundDocument> round = round(file, row, document);
            round.ifPresent(rounds::add);
            if (round.isEmpty() || !row.cell("member").isEmpty()) {
                gifts.add(gift(file, row, document));
            }
        }
        return new Result(gifts, rounds);
    }

    private static long document(Path file, CsvTable.Row row, Map<String, Long> documents)
            throws DataProblemException {
        String name = row.cell("document");
        Optional<Long> document = Optional.ofNullable(documents.get(name));
        if (document.isEmpty()) {
            throw problem(
                    file,
                    Message.of("project.table.no-document", "line", row.line(), "document", name));
        }
        return document.get();
    }

    private static Optional<RoundDocument> round(Path file, CsvTable.Row row, long document)
            throws DataProblemException {
        String name = row.cell("round").strip();
        String word = row.cell("part").strip();
        Optional<RoundDocument.Part> part =
                word.isEmpty()
                        ? Optional.of(RoundDocument.Part.WORK)
                        : RoundDocument.Part.ofWord(word);
        if (part.isEmpty()) {
            throw problem(file, Message.of("project.table.part", "line", row.line(), "part", word));
        }
        if (name.isEmpty()) {
            if (!word.isEmpty()) {
                throw problem(file, Message.of("project.table.no-round", "line", row.line()));
            }
            return Optional.empty();
        }
        return Optional.of(new RoundDocument(document, name, part.get()));
    }

    private static AssignDocuments.Gift gift(Path file, CsvTable.Row row, long document)
            throws DataProblemException {
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
        return new AssignDocuments.Gift(document, member, position(file, row), due(file, row));
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

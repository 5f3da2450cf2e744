/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewPackage;
import org.scholion.corpus.RoundDocument;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WorkPackage;
import org.scholion.words.Message;

/** Writes the file of a package: row for row what the project has, and nothing of anybody else. */
final class PackageFile {

    private static final String DOCUMENT = "document_id";

    private final Session home;
    private final Session draft;

    private PackageFile(Session home, Session draft) {
        this.home = home;
        this.draft = draft;
    }

    /**
     * Writes it, whole or not at all.
     *
     * @param home reads the project, in the transaction that hands the sets out
     * @param made the package, whose rows the project has
     * @param sets the sets in it
     */
    static void write(
            Session home,
            Path target,
            WorkPackage made,
            List<AnnotationSet> sets,
            NewPackage wanted)
            throws SQLException, StoreException {
        Path file = NewFiles.draftOf(target);
        if (Files.exists(target)) {
            throw new StoreException(Message.of("store.file.exists", "file", target));
        }
        try {
            try (Session draft = Connections.draft(file)) {
                draft.execute("PRAGMA application_id = " + FileFormat.APPLICATION_ID);
                draft.update("BEGIN");
                FileFormat.upgrade(draft);
                new PackageFile(home, draft).fill(made, sets, wanted);
                draft.update("COMMIT");
            }
            NewFiles.publish(file, target);
        } catch (SQLException e) {
            throw new StoreErrors(target).translate(e);
        } catch (IOException e) {
            throw new StoreException(
                    Message.of("store.file.not-made", "file", target, "reason", Message.of(e)), e);
        } finally {
            NewFiles.discard(file);
        }
    }

    private void fill(WorkPackage made, List<AnnotationSet> sets, NewPackage wanted)
            throws SQLException, StoreException {
        List<Long> documents = sets.stream().map(AnnotationSet::documentId).distinct().toList();
        List<Long> setIds = sets.stream().map(AnnotationSet::id).toList();
        copy(
                "project",
                "SELECT * FROM project WHERE key IN ('id', 'name', 'created_at', 'created_by', '"
                        + SqliteProjectSettings.CLOSED_CATALOGUE
                        + "')");
        copy("schema_version", "SELECT * FROM schema_version");
        copy("migration", "SELECT * FROM migration");
        // its changes stay at home, and with them who made them
        copy("catalogue_entry", "SELECT * FROM catalogue_entry");
        copyBy("document", "id", documents);
        copyBy("document_text", DOCUMENT, documents);
        copyBy("base_layer", DOCUMENT, documents);
        copyBy("annotation_set", "id", setIds);
        for (String table :
                List.of("journal", "annotation", "reference", "entry_reference", "set_state")) {
            copyBy(table, "set_id", setIds);
        }
        long member = ProjectRows.memberId(home, made.member());
        copyBy("assignment", DOCUMENT, documents, member);
        copyBy("dismissal", DOCUMENT, documents, member);
        training(documents);
        comments(wanted.comments(), documents, member);
        members(member);
        lineage(made);
        MarkIndex.rebuild(draft);
        HistoryRows.add(draft, wanted.actor(), What.PACKAGE_MADE, history(made));
    }

    /** Returns what the history says of a package. */
    static Map<String, String> history(WorkPackage made) {
        return Map.of(
                "package",
                made.ulid().value(),
                "member",
                made.member(),
                "file",
                made.file(),
                "sets",
                Integer.toString(made.sets().size()));
    }

    /**
     * Members know what is training; whatever else their documents are in rounds would tell which
     * are controls, if only by what is left out.
     */
    private void training(List<Long> documents) throws SQLException, StoreException {
        String select = "SELECT * FROM round_document WHERE document_id = ? AND part = ?";
        for (long document : documents) {
            copy("round_document", select, document, RoundDocument.Part.TRAINING.word());
        }
    }

    /** A comment on a set that is not in the package hangs on the place alone. */
    private void comments(Collection<Long> wanted, List<Long> documents, long member)
            throws SQLException, StoreException {
        List<Long> comments =
                home
                        .list(
                                "SELECT id, document_id FROM comment ORDER BY id",
                                row -> List.of(row.getLong(1), row.getLong(2)))
                        .stream()
                        .filter(
                                row ->
                                        wanted.contains(row.get(0))
                                                && documents.contains(row.get(1)))
                        .map(row -> row.get(0))
                        .toList();
        copyBy("comment", "id", comments);
        draft.update(
                "UPDATE comment SET set_id = NULL, annotation_id = NULL"
                        + " WHERE set_id NOT IN (SELECT id FROM annotation_set)");
        draft.update(
                "UPDATE comment SET reply_to = NULL WHERE reply_to NOT IN (SELECT id FROM comment)");
        copyBy("comment_read", "comment_id", comments, member);
        draft.update(
                "INSERT INTO package_comment (comment_id, resolved_at)"
                        + " SELECT id, resolved_at FROM comment");
    }

    /** The member, whom comments are for, and the leads who have said something. */
    private void members(long member) throws SQLException, StoreException {
        copyBy("member", "id", List.of(member));
        List<String> authors =
                draft.list("SELECT DISTINCT author FROM comment", row -> row.getString(1));
        List<Long> leads = new ArrayList<>();
        home.forEach(
                "SELECT id, name FROM member WHERE role = ?",
                row -> {
                    if (row.getLong(1) != member && authors.contains(row.getString(2))) {
                        leads.add(row.getLong(1));
                    }
                },
                Words.of(Member.Role.LEAD));
        copyBy("member", "id", leads);
        draft.update(
                "UPDATE comment SET to_member = NULL"
                        + " WHERE to_member NOT IN (SELECT id FROM member)");
    }

    private void lineage(WorkPackage made) throws SQLException, StoreException {
        copyBy("package", "id", List.of(made.id()));
        draft.update("UPDATE package SET state = ?", WorkPackage.State.HERE.word());
        copyBy("package_set", "package_id", List.of(made.id()));
    }

    /** Copies the rows of a table in which a column has one of some numbers. */
    private void copyBy(String table, String column, List<Long> numbers)
            throws SQLException, StoreException {
        for (long number : numbers) {
            copy(table, "SELECT * FROM " + table + " WHERE " + column + " = ?", number);
        }
    }

    /** The same, but of one member alone. */
    private void copyBy(String table, String column, List<Long> numbers, long member)
            throws SQLException, StoreException {
        String select = "SELECT * FROM " + table + " WHERE member_id = ? AND " + column + " = ?";
        for (long number : numbers) {
            copy(table, select, member, number);
        }
    }

    private void copy(String table, String select, Object... arguments)
            throws SQLException, StoreException {
        home.forEach(select, row -> insert(table, row), arguments);
    }

    private void insert(String table, ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        List<String> names = new ArrayList<>();
        Object[] values = new Object[columns.getColumnCount()];
        for (int i = 0; i < values.length; i++) {
            names.add(columns.getColumnName(i + 1));
            values[i] = value(row, i + 1);
        }
        draft.update(
                "INSERT INTO "
                        + table
                        + " ("
                        + String.join(", ", names)
                        + ") VALUES ("
                        + "?, ".repeat(values.length - 1)
                        + "?)",
                values);
    }

    /** What SQLite keeps is kept as it is: a number, a text, bytes or nothing. */
    private static Object value(ResultSet row, int column) throws SQLException {
        Object value = row.getObject(column);
        return switch (value) {
            case null -> Optional.empty();
            case Integer number -> number.longValue();
            default -> value;
        };
    }
}

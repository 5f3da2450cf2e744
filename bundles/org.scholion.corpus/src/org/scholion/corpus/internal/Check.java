/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.SchemaVersion;
import org.scholion.corpus.SetState;
import org.scholion.corpus.SetStateChange;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.StoreProblem;
import org.scholion.schema.InvalidSchemaException;
import org.scholion.schema.Schema;
import org.scholion.schema.xml.SchemaXml;
import org.scholion.words.Message;

/** Verifies a whole project and lists what breaks its invariants. */
final class Check {

    private final Session session;
    private final List<StoreProblem> problems = new ArrayList<>();

    /**
     * Creates a check.
     *
     * @param session in a transaction, so that everything is of one moment
     */
    Check(Session session) {
        this.session = session;
    }

    List<StoreProblem> run() throws SQLException, StoreException {
        session.forEach(
                "PRAGMA integrity_check",
                row -> {
                    if (!"ok".equals(row.getString(1))) {
                        report(
                                Message.of("store.place.file"),
                                Message.of(
                                        "store.check.file-damaged",
                                        "reason",
                                        Message.verbatim(row.getString(1))));
                    }
                });
        session.forEach(
                "PRAGMA foreign_key_check",
                row ->
                        report(
                                Message.of("store.place.file"),
                                Message.of(
                                        "store.check.row-orphaned",
                                        "table",
                                        row.getString(1),
                                        "parent",
                                        row.getString(3))));
        Optional<Schema> schema = schema();
        for (DocumentRows.Any each : DocumentRows.presentAndRemoved(session)) {
            DocumentRecord document = each.document();
            int before = problems.size();
            text(document);
            for (AnnotationSet set : SetRows.of(session, document.id())) {
                if (!KeptSets.contains(session, set.id())) {
                    new SetCheck(session, document, set, schema, problems::add).run();
                    state(document, set);
                }
            }
            if (each.removed()) {
                problems.subList(before, problems.size())
                        .replaceAll(
                                p ->
                                        new StoreProblem(
                                                Message.of(
                                                        "store.place.removed", "place", p.where()),
                                                p.what()));
            }
        }
        return List.copyOf(problems);
    }

    private void state(DocumentRecord document, AnnotationSet set)
            throws SQLException, StoreException {
        List<SetStateChange> changes = StateRows.of(session, set.id());
        SetState last = changes.isEmpty() ? SetState.NEW : changes.get(changes.size() - 1).state();
        if (last != set.state()) {
            report(
                    SetCheck.place(document, set),
                    Message.of("store.check.state-wrong", "state", set.state(), "last", last));
        }
    }

    private Optional<Schema> schema() throws SQLException, StoreException {
        Optional<Schema> newest = Optional.empty();
        int expected = 1;
        for (SchemaVersion version : ProjectRows.schemas(session)) {
            Message where = Message.of("store.place.schema-version", "version", version.number());
            if (version.number() != expected) {
                report(where, Message.of("store.check.version-missing", "version", expected));
            }
            expected = version.number() + 1;
            newest = Optional.empty();
            try {
                newest = Optional.of(SchemaXml.read(version.xml(), where.toString()));
            } catch (InvalidSchemaException e) {
                report(where, Message.of("store.check.schema-unreadable", "reason", Message.of(e)));
            }
        }
        if (expected == 1) {
            report(Message.of("store.place.schema"), Message.of("store.check.no-schema"));
        }
        return newest;
    }

    private void text(DocumentRecord document) throws SQLException, StoreException {
        Optional<byte[]> content =
                session.first(
                        "SELECT content, encoding, sha256 FROM document_text"
                                + " WHERE document_id = ?",
                        row -> {
                            byte[] bytes = row.getBytes(1);
                            if (!Arrays.equals(DocumentRows.sha256(bytes), row.getBytes(3))) {
                                report(place(document), Message.of("store.check.text-other"));
                            }
                            int length = StoredText.decode(bytes, row.getInt(2)).length();
                            if (length != document.characters()) {
                                report(
                                        place(document),
                                        Message.of(
                                                "store.check.text-length",
                                                "length",
                                                length,
                                                "expected",
                                                document.characters()));
                            }
                            return bytes;
                        },
                        document.id());
        if (content.isEmpty()) {
            report(place(document), Message.of("store.check.text-missing"));
        }
    }

    private static Message place(DocumentRecord document) {
        return Message.of("store.place.document", "document", document.name());
    }

    private void report(Message where, Message what) {
        problems.add(new StoreProblem(where, what));
    }
}

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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.corpus.DocumentBelongings;
import org.scholion.corpus.DocumentConflictException;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.HistoryEntry.What;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.RemovedDocument;
import org.scholion.corpus.StoreException;
import org.scholion.text.BaseDirection;
import org.scholion.words.Message;

/** Documents that are hidden, named or directed anew, or deleted for good. */
final class Tombstones {

    private static final String IN_SETS =
            " set_id IN (SELECT id FROM annotation_set WHERE document_id = ?)";

    /** What belongs to a document, in an order in which it can be deleted. */
    private static final List<String> PARTS =
            List.of(
                    "DELETE FROM comment_read WHERE comment_id IN"
                            + " (SELECT id FROM comment WHERE document_id = ?)",
                    "DELETE FROM package_comment WHERE comment_id IN"
                            + " (SELECT id FROM comment WHERE document_id = ?)",
                    "DELETE FROM comment WHERE document_id = ?",
                    "DELETE FROM decision WHERE document_id = ?",
                    "DELETE FROM marked_string WHERE" + IN_SETS,
                    "DELETE FROM annotation WHERE" + IN_SETS,
                    "DELETE FROM reference WHERE" + IN_SETS,
                    "DELETE FROM entry_reference WHERE" + IN_SETS,
                    "DELETE FROM checkpoint WHERE" + IN_SETS,
                    "DELETE FROM journal WHERE" + IN_SETS,
                    "DELETE FROM set_state WHERE" + IN_SETS,
                    "DELETE FROM package_set WHERE" + IN_SETS,
                    "DELETE FROM round_document WHERE document_id = ?",
                    KeptSets.OF_DOCUMENT,
                    "DELETE FROM annotation_set WHERE document_id = ?",
                    "DELETE FROM assignment WHERE document_id = ?",
                    "DELETE FROM dismissal WHERE document_id = ?",
                    "DELETE FROM base_layer WHERE document_id = ?",
                    "DELETE FROM document_text WHERE document_id = ?",
                    "DELETE FROM purge WHERE document_id = ?",
                    "DELETE FROM document WHERE id = ?");

    private Tombstones() {}

    static List<RemovedDocument> all(Session session) throws SQLException, StoreException {
        return session.list(
                DocumentRows.SELECT + " WHERE removed_at IS NOT NULL ORDER BY name, removed_at, id",
                row ->
                        new RemovedDocument(
                                DocumentRows.read(row),
                                row.getString("removed_by"),
                                Times.at(row.getLong("removed_at")),
                                Optional.ofNullable(row.getString("removed_reason"))));
    }

    static RemovedDocument remove(
            Session session, long documentId, String actor, Optional<String> reason)
            throws SQLException, StoreException {
        RemovedDocument removed = hide(session, documentId, actor, reason);
        Map<String, String> arguments = arguments(removed.document());
        reason.ifPresent(why -> arguments.put("reason", why));
        HistoryRows.add(session, actor, What.DOCUMENT_REMOVED, arguments);
        return removed;
    }

    private static RemovedDocument hide(
            Session session, long documentId, String actor, Optional<String> reason)
            throws SQLException, StoreException {
        DocumentRecord document = DocumentRows.get(session, documentId);
        if (reason.isPresent()) {
            StoredText.storable(Kept.REASON, reason.get());
        }
        Instant at = Times.now();
        session.update(
                "UPDATE document SET removed_at = ?, removed_by = ?, removed_reason = ?"
                        + " WHERE id = ?",
                at.toEpochMilli(),
                StoredText.name(Kept.ACTOR, actor),
                reason,
                documentId);
        return new RemovedDocument(document, actor, at, reason);
    }

    static DocumentRecord restore(Session session, long documentId, String name, String actor)
            throws SQLException, StoreException {
        RemovedDocument removed = get(session, documentId);
        requireFree(session, name);
        session.update(
                "UPDATE document SET name = ?, removed_at = NULL, removed_by = NULL,"
                        + " removed_reason = NULL WHERE id = ?",
                StoredText.name(Kept.DOCUMENT, name),
                documentId);
        DocumentRecord restored = DocumentRows.get(session, documentId);
        Map<String, String> arguments = arguments(restored);
        if (!name.equals(removed.document().name())) {
            arguments.put("removed-as", removed.document().name());
        }
        HistoryRows.add(session, actor, What.DOCUMENT_RESTORED, arguments);
        return restored;
    }

    private static RemovedDocument get(Session session, long documentId)
            throws SQLException, StoreException {
        return all(session).stream()
                .filter(removed -> removed.document().id() == documentId)
                .findFirst()
                .orElseThrow(
                        () ->
                                new StoreException(
                                        Message.of("store.none.removed", "id", documentId)));
    }

    private static void requireFree(Session session, String name)
            throws SQLException, StoreException {
        if (DocumentRows.find(session, name).isPresent()) {
            throw new DocumentConflictException(
                    Message.of("store.document.name-taken", "document", name));
        }
    }

    static DocumentRecord rename(Session session, long documentId, String name, String actor)
            throws SQLException, StoreException {
        DocumentRecord before = DocumentRows.get(session, documentId);
        requireFree(session, name);
        session.update(
                "UPDATE document SET name = ? WHERE id = ?",
                StoredText.name(Kept.DOCUMENT, name),
                documentId);
        HistoryRows.add(
                session,
                actor,
                What.DOCUMENT_RENAMED,
                Map.of("document", before.ulid().value(), "before", before.name(), "after", name));
        return DocumentRows.get(session, documentId);
    }

    static DocumentRecord direct(
            Session session, long documentId, BaseDirection direction, String actor)
            throws SQLException, StoreException {
        DocumentRecord before = DocumentRows.get(session, documentId);
        Map<String, String> metadata = new TreeMap<>(before.metadata());
        if (direction == BaseDirection.AUTOMATIC) {
            metadata.remove(DocumentRecord.BASE_DIRECTION);
        } else {
            metadata.put(DocumentRecord.BASE_DIRECTION, direction.word());
        }
        session.update(
                "UPDATE document SET metadata = ? WHERE id = ?",
                StoredJson.write(metadata),
                documentId);
        Map<String, String> arguments = arguments(before);
        arguments.put("before", before.baseDirection().word());
        arguments.put("after", direction.word());
        HistoryRows.add(session, actor, What.DOCUMENT_DIRECTED, arguments);
        return DocumentRows.get(session, documentId);
    }

    /** The document that goes, and the one that takes its place. */
    record Replacement(DocumentRecord before, DocumentRecord after) {}

    static Replacement replace(
            Session session,
            long documentId,
            NewDocument replacement,
            String actor,
            Optional<String> reason)
            throws SQLException, StoreException {
        DocumentRecord before = DocumentRows.get(session, documentId);
        if (!replacement.name().equals(before.name())) {
            throw new IllegalArgumentException("a replacement has the name of what it replaces");
        }
        if (DocumentRows.text(session, documentId).equals(replacement.text())) {
            throw new DocumentConflictException(
                    Message.of("store.document.same-text", "document", before.name()));
        }
        hide(session, documentId, actor, reason);
        DocumentRecord after = DocumentRows.add(session, replacement, Times.now()).document();
        Map<String, String> arguments = arguments(before);
        arguments.put("replacement", after.ulid().value());
        reason.ifPresent(why -> arguments.put("reason", why));
        HistoryRows.add(session, actor, What.DOCUMENT_REPLACED, arguments);
        return new Replacement(before, after);
    }

    static DocumentBelongings belongings(Session session, long documentId)
            throws SQLException, StoreException {
        Map<String, Integer> annotations = new TreeMap<>();
        session.forEach(
                "SELECT m.name, (SELECT count(*) FROM annotation a WHERE a.set_id = s.id)"
                        + " FROM annotation_set s JOIN member m ON m.id = s.member_id"
                        + " WHERE s.document_id = ?",
                row -> annotations.put(row.getString(1), row.getInt(2)),
                documentId);
        return DocumentBelongings.of(
                annotations,
                session.number("SELECT count(*) FROM journal WHERE" + IN_SETS, documentId),
                (int)
                        session.number(
                                "SELECT count(*) FROM comment WHERE document_id = ?", documentId),
                (int)
                        session.number(
                                "SELECT count(*) FROM decision WHERE document_id = ?", documentId));
    }

    static DocumentRecord purge(Session session, long documentId, String actor)
            throws SQLException, StoreException {
        DocumentRecord document = DocumentRows.presentOrRemoved(session, documentId);
        DocumentBelongings lost = belongings(session, documentId);
        Map<String, String> arguments = arguments(document);
        arguments.put("sha256", document.sourceSha256());
        arguments.put("characters", Integer.toString(document.characters()));
        arguments.put("members", String.join(", ", lost.annotations().keySet()));
        arguments.put("annotations", Integer.toString(lost.total()));
        arguments.put("changes", Long.toString(lost.changes()));
        arguments.put("comments", Integer.toString(lost.comments()));
        arguments.put("decisions", Integer.toString(lost.decisions()));
        HistoryRows.add(session, actor, What.DOCUMENT_PURGED, arguments);
        session.update("INSERT INTO purge (document_id) VALUES (?)", documentId);
        for (String part : PARTS) {
            session.update(part, documentId);
        }
        return document;
    }

    private static Map<String, String> arguments(DocumentRecord document) {
        Map<String, String> arguments = new TreeMap<>();
        arguments.put("name", document.name());
        arguments.put("document", document.ulid().value());
        return arguments;
    }
}

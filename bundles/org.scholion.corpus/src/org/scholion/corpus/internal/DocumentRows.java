/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.DocumentConflictException;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.Ulid;
import org.scholion.document.BaseLayer;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;

/** Documents, their texts and base layers. */
final class DocumentRows {

    /** All columns of all documents, those that were removed included. */
    static final String SELECT =
            "SELECT id, name, characters, source_sha256, charset, charset_origin,"
                    + " charset_confidence, byte_order_mark, language, direction, metadata,"
                    + " imported_at, ulid, removed_at, removed_by, removed_reason FROM document";

    private static final String PRESENT = " removed_at IS NULL";

    private DocumentRows() {}

    /** A document that is in the store, and whether it was there before. */
    record Addition(DocumentRecord document, boolean existed) {}

    static Addition add(Session session, NewDocument document, Instant at)
            throws SQLException, StoreException {
        String name = StoredText.name(Kept.DOCUMENT, document.name());
        int encoding = StoredText.encodingOf(document.text());
        byte[] content = StoredText.encode(document.text(), encoding);
        byte[] hash = sha256(content);
        Ulid ulid = Ulids.next();
        int inserted =
                session.update(
                        "INSERT INTO document (ulid, name, characters, source_sha256, charset,"
                                + " charset_origin, charset_confidence, byte_order_mark, language,"
                                + " direction, metadata, imported_at)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                                + " ON CONFLICT (name) WHERE removed_at IS NULL DO NOTHING",
                        ulid.value(),
                        name,
                        document.text().length(),
                        document.sourceSha256(),
                        document.charset(),
                        Words.of(document.charsetOrigin()),
                        document.charsetConfidence(),
                        document.byteOrderMark(),
                        document.language(),
                        document.direction().word(),
                        StoredJson.write(document.metadata()),
                        at.toEpochMilli());
        if (inserted == 0) {
            return new Addition(existing(session, name, hash), true);
        }
        long id = session.number("SELECT last_insert_rowid()");
        session.update(
                "INSERT INTO document_text (document_id, encoding, content, sha256)"
                        + " VALUES (?, ?, ?, ?)",
                id,
                encoding,
                content,
                hash);
        if (document.baseLayer().isPresent()) {
            addBaseLayer(session, id, document.baseLayer().get());
        }
        return new Addition(record(id, ulid, document, at), false);
    }

    private static DocumentRecord existing(Session session, String name, byte[] hash)
            throws SQLException, StoreException {
        DocumentRecord existing = find(session, name).orElseThrow();
        if (!hasText(session, existing.id(), hash)) {
            throw new DocumentConflictException(
                    Message.of("store.document.other-text", "document", name));
        }
        return existing;
    }

    private static DocumentRecord record(long id, Ulid ulid, NewDocument document, Instant at) {
        return new DocumentRecord(
                id,
                ulid,
                document.name(),
                document.text().length(),
                document.sourceSha256(),
                document.charset(),
                document.charsetOrigin(),
                document.charsetConfidence(),
                document.byteOrderMark(),
                document.language(),
                document.direction(),
                document.metadata(),
                at);
    }

    private static boolean hasText(Session session, long id, byte[] hash)
            throws SQLException, StoreException {
        return session.first(
                        "SELECT sha256 FROM document_text WHERE document_id = ?",
                        row -> Arrays.equals(hash, row.getBytes(1)),
                        id)
                .orElse(false);
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static List<DocumentRecord> all(Session session) throws SQLException, StoreException {
        Shared shared = new Shared();
        return session.list(
                SELECT + " WHERE" + PRESENT + " ORDER BY name", row -> read(row, shared));
    }

    static Optional<DocumentRecord> find(Session session, String name)
            throws SQLException, StoreException {
        return session.first(SELECT + " WHERE name = ? AND" + PRESENT, DocumentRows::read, name);
    }

    static Optional<DocumentRecord> find(Session session, long id)
            throws SQLException, StoreException {
        return session.first(SELECT + " WHERE id = ? AND" + PRESENT, DocumentRows::read, id);
    }

    /** Returns the document, which must be there. */
    static DocumentRecord get(Session session, long id) throws SQLException, StoreException {
        return find(session, id)
                .orElseThrow(() -> new StoreException(Message.of("store.none.document", "id", id)));
    }

    /** Returns the document of this id, removed or not. */
    static Optional<DocumentRecord> evenRemoved(Session session, long id)
            throws SQLException, StoreException {
        return session.first(SELECT + " WHERE id = ?", DocumentRows::read, id);
    }

    /** Returns the document, which must be there or have been removed. */
    static DocumentRecord presentOrRemoved(Session session, long id)
            throws SQLException, StoreException {
        return evenRemoved(session, id)
                .orElseThrow(() -> new StoreException(Message.of("store.none.document", "id", id)));
    }

    static String text(Session session, long id) throws SQLException, StoreException {
        return session.first(
                        "SELECT encoding, content FROM document_text WHERE document_id = ?",
                        row -> StoredText.decode(row.getBytes(2), row.getInt(1)),
                        id)
                .orElseThrow(() -> new StoreException(Message.of("store.none.document", "id", id)));
    }

    static Optional<BaseLayer> baseLayer(Session session, long id)
            throws SQLException, StoreException {
        return session.first(
                "SELECT source, content FROM base_layer WHERE document_id = ?",
                row -> StoredJson.readLayer(row.getString(1), StoredText.inflate(row.getBytes(2))),
                id);
    }

    static void saveBaseLayer(Session session, long id, BaseLayer layer)
            throws SQLException, StoreException {
        DocumentRecord document = get(session, id);
        Optional<BaseLayer> there = baseLayer(session, id);
        if (there.isPresent() && !there.get().isEmpty()) {
            throw new StoreException(
                    Message.of("store.document.has-base-layer", "document", document.name()));
        }
        if (there.isPresent()) {
            session.update("DELETE FROM base_layer WHERE document_id = ?", id);
        }
        addBaseLayer(session, id, layer);
    }

    private static void addBaseLayer(Session session, long id, BaseLayer layer)
            throws SQLException {
        session.update(
                "INSERT INTO base_layer (document_id, source, content) VALUES (?, ?, ?)",
                id,
                layer.source(),
                StoredText.deflate(StoredJson.write(layer)));
    }

    /** Reads a row of {@link #SELECT}. */
    static DocumentRecord read(ResultSet row) throws SQLException, StoreException {
        return read(row, new Shared());
    }

    private static DocumentRecord read(ResultSet row, Shared shared)
            throws SQLException, StoreException {
        return new DocumentRecord(
                row.getLong(1),
                new Ulid(row.getString(13)),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                shared.text(row.getString(5)),
                Words.charsetOrigin(row.getString(6)),
                row.getInt(7),
                row.getInt(8) != 0,
                shared.optional(Optional.ofNullable(row.getString(9))),
                TextDirection.ofWord(row.getString(10)),
                StoredJson.readMap(row.getString(11)),
                Times.at(row.getLong(12)));
    }

    /** Values that most documents of a project have in common, kept in memory once per listing. */
    private static final class Shared {
        private final Map<String, String> texts = new HashMap<>();
        private final Map<Optional<String>, Optional<String>> optionals = new HashMap<>();

        String text(String value) {
            String known = texts.putIfAbsent(value, value);
            return known == null ? value : known;
        }

        Optional<String> optional(Optional<String> value) {
            Optional<String> known = optionals.putIfAbsent(value, value);
            return known == null ? value : known;
        }
    }
}

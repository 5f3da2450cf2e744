/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.scholion.corpus.StoreException;
import org.scholion.document.AnnotationId;
import org.scholion.document.BaseLayer;
import org.scholion.text.TextDirection;
import org.scholion.words.Message;

/** Verifies one document: the values of its row, its text, and its tokens and sentences. */
final class DocumentCheck {

    private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

    /** Subtags and what stands between them; files of other programs also have underscores. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+)*");

    private static final int CERTAIN = 100;

    private final Session session;
    private final CheckedDocument document;
    private final Findings findings;
    private final Message where;

    DocumentCheck(Session session, CheckedDocument document, Findings findings) {
        this.session = session;
        this.document = document;
        this.findings = findings;
        this.where = document.place();
    }

    /**
     * Verifies it.
     *
     * @param row what {@link DocumentWalk} reads
     */
    void run(ResultSet row) {
        findings.guard(where, () -> values(row));
        findings.guard(where, this::text);
        findings.guard(where, this::baseLayer);
        findings.guard(where, this::dismissals);
    }

    private void values(ResultSet row) throws SQLException {
        findings.guard(where, () -> StoredText.name(Kept.DOCUMENT, row.getString("name")));
        ulid(row.getString("ulid"));
        matches(row, "source_sha256", SHA_256);
        String charset = row.getString("charset");
        findings.require(isCharset(charset), where, "charset", charset);
        findings.guard(where, () -> Words.charsetOrigin(row.getString("charset_origin")));
        long confidence = row.getLong("charset_confidence");
        findings.require(
                confidence >= 0 && confidence <= CERTAIN, where, "charset_confidence", confidence);
        long mark = row.getLong("byte_order_mark");
        findings.require(mark == 0 || mark == 1, where, "byte_order_mark", mark);
        if (row.getObject("language") != null) {
            matches(row, "language", LANGUAGE);
        }
        String direction = row.getString("direction");
        findings.require(
                Arrays.stream(TextDirection.values()).anyMatch(d -> d.word().equals(direction)),
                where,
                "direction",
                direction);
        findings.guard(where, () -> StoredJson.readMap(row.getString("metadata")));
        if (document.removed()) {
            findings.guard(where, () -> StoredText.name(Kept.ACTOR, row.getString("removed_by")));
        }
    }

    private void ulid(String value) {
        findings.require(AnnotationId.parse(value).isPresent(), where, "ulid", value);
    }

    private void matches(ResultSet row, String column, Pattern pattern) throws SQLException {
        String value = row.getString(column);
        findings.require(pattern.matcher(value).matches(), where, column, value);
    }

    private static boolean isCharset(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private void text() throws SQLException, StoreException {
        Optional<Integer> length =
                session.first(
                        "SELECT content, encoding, sha256 FROM document_text WHERE document_id = ?",
                        row -> {
                            byte[] bytes = row.getBytes(1);
                            int encoding = row.getInt(2);
                            if (!Arrays.equals(DocumentRows.sha256(bytes), row.getBytes(3))) {
                                findings.report(where, Message.of("store.check.text-other"));
                            }
                            findings.require(
                                    encoding == StoredText.UTF_8 || encoding == StoredText.UTF_16,
                                    where,
                                    "encoding",
                                    encoding);
                            return StoredText.decode(bytes, encoding).length();
                        },
                        document.id());
        if (length.isEmpty()) {
            findings.report(where, Message.of("store.check.text-missing"));
        } else if (length.get() != document.characters()) {
            findings.report(
                    where,
                    Message.of(
                            "store.check.text-length",
                            "length",
                            length.get(),
                            "expected",
                            document.characters()));
        }
    }

    private void baseLayer() throws SQLException, StoreException {
        Optional<BaseLayer> layer = DocumentRows.baseLayer(session, document.id());
        if (layer.isEmpty()) {
            return;
        }
        findings.require(!layer.get().source().isBlank(), where, "base_layer.source", "");
        int last = 0;
        for (BaseLayer.Token token : layer.get().tokens()) {
            last = piece(Piece.TOKEN, token.id(), token.begin(), token.end(), last);
        }
        last = 0;
        for (BaseLayer.Sentence sentence : layer.get().sentences()) {
            String id = sentence.id().orElse("");
            last = piece(Piece.SENTENCE, id, sentence.begin(), sentence.end(), last);
        }
    }

    private void dismissals() throws SQLException, StoreException {
        session.forEach(
                "SELECT begin_at, end_at FROM dismissal WHERE document_id = ?",
                row -> {
                    int begin = row.getInt(1);
                    int end = row.getInt(2);
                    if (begin < 0 || end <= begin || end > document.characters()) {
                        findings.report(
                                where,
                                Message.of(
                                        "store.check.dismissal-place", "begin", begin, "end", end));
                    }
                },
                document.id());
    }

    private enum Piece {
        TOKEN,
        SENTENCE
    }

    /** Returns where the next piece may begin. */
    private int piece(Piece piece, String id, int begin, int end, int last) {
        if (begin < 0 || end < begin || end > document.characters()) {
            findings.report(where, of("store.check.layer-outside", piece, id, begin, end));
            return last;
        }
        if (begin < last) {
            findings.report(where, of("store.check.layer-order", piece, id, begin, end));
        }
        return begin;
    }

    private static Message of(String code, Piece piece, String id, int begin, int end) {
        return Message.of(code, "piece", piece, "id", id, "begin", begin, "end", end);
    }
}

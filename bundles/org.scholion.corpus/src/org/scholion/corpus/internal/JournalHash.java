/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import org.scholion.corpus.StoreException;

/**
 * Tells whether two journals are the same up to an entry: the SHA-256 of all that entries say, in
 * order, numbers in eight bytes and texts in UTF-8 behind their length. However an operation is
 * packed, its JSON is what counts.
 */
final class JournalHash {

    private final MessageDigest digest;

    private JournalHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the hash of a set's journal.
     *
     * @param sequence the last entry that counts
     */
    static byte[] of(Session session, long setId, long sequence)
            throws SQLException, StoreException {
        JournalHash hash = new JournalHash();
        session.forEach(
                "SELECT seq, actor, at, schema_version, operation, undoes, redoes FROM journal"
                        + " WHERE set_id = ? AND seq <= ? ORDER BY seq",
                row -> {
                    hash.add(row.getLong(1));
                    hash.add(row.getString(2));
                    hash.add(row.getLong(3));
                    hash.add(row.getLong(4));
                    hash.add(StoredColumns.json(row, "operation"));
                    hash.add(row.getLong(6));
                    hash.add(row.getLong(7));
                },
                setId,
                sequence);
        return hash.digest.digest();
    }

    private void add(long number) {
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private void add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        add(bytes.length);
        digest.update(bytes);
    }
}

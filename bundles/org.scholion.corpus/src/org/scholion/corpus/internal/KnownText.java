/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.lang.ref.SoftReference;
import java.sql.SQLException;
import org.scholion.corpus.StoreException;

/**
 * The text of the document that was looked at last, since what is written about a document comes in
 * a row. Texts never change; but row numbers are given again, so a document is known by its ULID.
 */
final class KnownText {

    private String ulid = "";
    private SoftReference<String> text = new SoftReference<>("");

    /** Returns the text of a document. */
    String of(Session session, long documentId, String documentUlid)
            throws SQLException, StoreException {
        String known = text.get();
        if (known != null && ulid.equals(documentUlid)) {
            return known;
        }
        String read = DocumentRows.text(session, documentId);
        text = new SoftReference<>(read);
        ulid = documentUlid;
        return read;
    }
}

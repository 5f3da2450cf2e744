/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.json.AnnotationJson;
import org.scholion.document.json.MalformedAnnotationJsonException;
import org.scholion.document.json.OperationJson;
import org.scholion.document.operation.Operation;
import org.scholion.words.Message;

/** The columns that hold annotations and operations. */
final class StoredColumns {

    private StoredColumns() {}

    static Annotation annotation(String json) throws StoreException {
        try {
            return AnnotationJson.read(json);
        } catch (MalformedAnnotationJsonException e) {
            throw new StoreException(
                    Message.of("store.damaged.annotation", "reason", Message.of(e)), e);
        }
    }

    /** Returns what the column of an operation holds: a text, or bytes. */
    static Object column(Operation operation) {
        return PackedOperation.pack(OperationJson.write(operation));
    }

    /** Returns the JSON in a column. */
    static String json(ResultSet row, String column) throws SQLException, StoreException {
        return row.getObject(column) instanceof byte[] bytes
                ? PackedOperation.unpack(bytes)
                : row.getString(column);
    }

    static Operation operation(String json) throws StoreException {
        try {
            return OperationJson.read(json);
        } catch (MalformedAnnotationJsonException e) {
            throw new StoreException(Message.of("store.damaged.entry", "reason", Message.of(e)), e);
        }
    }
}

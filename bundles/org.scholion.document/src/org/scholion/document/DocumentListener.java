/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

/** Hears of changes of a document. */
public interface DocumentListener {

    /**
     * The document has changed. Called on the thread that applied the operation, after the
     * document's lock is free again.
     */
    void changed(DocumentChange change);
}

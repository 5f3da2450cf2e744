/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/** Hears of each document of a batch once it is committed. */
public interface DocumentAdditions {

    /** The document is in the store; {@code existed} if it had been before. */
    void added(DocumentRecord document, boolean existed);

    /** The document was refused. */
    void refused(NewDocument document, StoreException reason);
}

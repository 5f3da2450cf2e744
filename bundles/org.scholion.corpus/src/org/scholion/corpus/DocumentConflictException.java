/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/** A document of this name exists with another text. Importing it again was refused. */
public final class DocumentConflictException extends StoreException {

    private static final long serialVersionUID = 1L;

    public DocumentConflictException(String message) {
        super(message);
    }
}

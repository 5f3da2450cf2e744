/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import org.scholion.corpus.StoreException;
import org.scholion.words.Message;

/** A project cannot be opened, for its newest schema cannot be read. */
public final class UnreadableSchemaException extends StoreException {

    private static final long serialVersionUID = 1L;

    UnreadableSchemaException(Message said, Throwable cause) {
        super(said, cause);
    }
}

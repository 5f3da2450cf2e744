/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import org.scholion.words.Message;
import org.scholion.words.WordedException;

/**
 * A document that a format cannot hold at all. Nothing of it was written; others can go on. The
 * message names the document.
 */
public final class UnwritableDocumentException extends WordedException {

    private static final long serialVersionUID = 1L;

    private final String document;

    /** Creates the exception from the document's name, what is wrong and what to do. */
    public UnwritableDocumentException(String document, Message what) {
        super(Message.of("exchange.failure.document", "document", document, "what", what));
        this.document = document;
    }

    /** Returns the document's name. */
    public String document() {
        return document;
    }
}

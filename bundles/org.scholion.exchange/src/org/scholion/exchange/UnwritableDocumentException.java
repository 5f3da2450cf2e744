/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

/**
 * A document that a format cannot hold at all. Nothing of it was written; others can go on. The
 * message is for people and names the document.
 */
public final class UnwritableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String document;

    /** Creates the exception from the document's name, what is wrong and what to do. */
    public UnwritableDocumentException(String document, String what) {
        super(document + ": " + what);
        this.document = document;
    }

    /** Returns the document's name. */
    public String document() {
        return document;
    }
}

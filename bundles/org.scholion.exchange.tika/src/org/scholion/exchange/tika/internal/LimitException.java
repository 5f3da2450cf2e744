/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import org.scholion.words.Message;
import org.xml.sax.SAXException;

/** A file asks for more than any document needs. */
final class LimitException extends SAXException {

    private static final long serialVersionUID = 1L;

    private final transient Message said;

    LimitException(Message said) {
        super(said.toString());
        this.said = said;
    }

    /** Returns what is too much, and what to do. */
    Message said() {
        return said;
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import org.apache.tika.parser.microsoft.ooxml.OOXMLTikaBodyPartHandler;
import org.apache.tika.sax.XHTMLContentHandler;
import org.eclipse.jdt.annotation.Nullable;

/** The body of a document; the marks of its notes are no text. */
final class WordText extends OOXMLTikaBodyPartHandler {

    WordText(XHTMLContentHandler page) {
        super(page);
    }

    @Override
    public void footnoteReference(@Nullable String id) {
        // the note itself follows the text
    }

    @Override
    public void endnoteReference(@Nullable String id) {
        // as well
    }
}

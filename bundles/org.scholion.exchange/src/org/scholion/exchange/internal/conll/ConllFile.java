/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.conll;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.BaseLayer;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.SchemaNeeds;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.internal.SourceText;

/**
 * A file of rows that is read: all that a document takes from the file and not from its rows.
 *
 * @param source where it is
 * @param text what is in it
 * @param extension what its name has besides the document's
 */
record ConllFile(Source source, SourceText text, String extension, ReadOptions options) {

    /** Reads a file. */
    static ConllFile of(Source source, String extension, ReadOptions options)
            throws UnreadableSourceException {
        return new ConllFile(source, SourceText.ofDocument(source, options), extension, options);
    }

    /** Returns all its lines. */
    String content() {
        return text.decoded().text();
    }

    /**
     * Returns the document that its rows are.
     *
     * @param words the text that they make
     * @throws UnreadableSourceException when they make none
     */
    ImportedDocument document(
            String words,
            BaseLayer layer,
            List<Annotation> annotations,
            Losses losses,
            List<Notice> notices)
            throws UnreadableSourceException {
        ConllLines.requireText(source, words);
        return new ImportedDocument(
                source.stem(extension),
                words,
                text.sha256(),
                CharsetFacts.of(text.decoded()),
                options.language(),
                new TreeMap<>(),
                Optional.of(layer),
                annotations,
                SchemaNeeds.of(annotations),
                losses,
                notices);
    }
}

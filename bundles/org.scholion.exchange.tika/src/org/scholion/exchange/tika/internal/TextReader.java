/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SingleDocument;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.WholeSource;
import org.scholion.text.TextHash;

/** Reads files of one kind, each of which is one document without annotations. */
abstract class TextReader implements DocumentReader {

    private final List<String> extensions;

    /**
     * Creates a reader.
     *
     * @param extensions what names of its files end with, in small letters with the dot
     */
    TextReader(List<String> extensions) {
        this.extensions = List.copyOf(extensions);
    }

    /** Returns whether a file begins as one of this kind does. */
    abstract boolean isOne(byte[] head);

    /** Returns how large a file may be, in bytes. */
    long most(ReadOptions options) {
        return options.maximumBytes();
    }

    /**
     * Finds the text.
     *
     * @param bytes the whole file
     */
    abstract Extract extract(Source source, byte[] bytes, ReadOptions options)
            throws UnreadableSourceException;

    @Override
    public final boolean extracts() {
        return true;
    }

    @Override
    public final String calls(Source source, String own) {
        return extension(source).map(source::stem).orElse(source.name());
    }

    @Override
    public final boolean readsAnnotations() {
        return false;
    }

    @Override
    public final Recognition recognise(Source source, byte[] head) {
        if (isOne(head)) {
            return new Recognition.Document(source, Recognition.Confidence.CONTENT);
        }
        return extension(source).isPresent()
                ? new Recognition.Document(source, Recognition.Confidence.NAME)
                : new Recognition.None();
    }

    private Optional<String> extension(Source source) {
        String name = source.fileName().toLowerCase(Locale.ROOT);
        return extensions.stream().filter(name::endsWith).findFirst();
    }

    @Override
    public final DocumentCursor open(Source source, ReadOptions options) {
        return new SingleDocument(() -> read(source, options));
    }

    private ImportedDocument read(Source source, ReadOptions options)
            throws UnreadableSourceException {
        byte[] bytes = WholeSource.bytes(source, most(options));
        Extract extract = extract(source, bytes, options);
        return ImportedDocument.ofText(
                        calls(source, ""),
                        extract.text(),
                        TextHash.sha256(bytes),
                        CharsetFacts.UTF_8,
                        options.language())
                .withFacts(extract.metadata(), extract.notices());
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.txt;

import org.scholion.exchange.CharsetFacts;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SingleDocument;
import org.scholion.exchange.Source;
import org.scholion.exchange.internal.SourceText;

/** Reads plain text. */
final class TxtReader implements DocumentReader {

    @Override
    public Recognition recognise(Source source, byte[] head) {
        String extension = TxtFormat.EXTENSION;
        boolean named =
                source.fileName()
                        .regionMatches(
                                true,
                                source.fileName().length() - extension.length(),
                                extension,
                                0,
                                extension.length());
        return new Recognition.Document(
                source, named ? Recognition.Confidence.NAME : Recognition.Confidence.POSSIBLE);
    }

    @Override
    public DocumentCursor open(Source source, ReadOptions options) {
        return new SingleDocument(
                () -> {
                    SourceText text = SourceText.ofDocument(source, options);
                    return ImportedDocument.ofText(
                            source.stem(TxtFormat.EXTENSION),
                            text.decoded().text(),
                            text.sha256(),
                            CharsetFacts.of(text.decoded()),
                            options.language());
                });
    }
}

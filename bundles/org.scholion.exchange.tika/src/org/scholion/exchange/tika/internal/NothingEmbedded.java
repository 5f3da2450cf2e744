/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.tika.internal;

import java.io.InputStream;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.eclipse.jdt.annotation.Nullable;
import org.xml.sax.ContentHandler;

/** Files within a file are no part of its text. */
final class NothingEmbedded implements EmbeddedDocumentExtractor {

    @Override
    public boolean shouldParseEmbedded(@Nullable Metadata metadata) {
        return false;
    }

    @Override
    public void parseEmbedded(
            @Nullable InputStream stream,
            @Nullable ContentHandler handler,
            @Nullable Metadata metadata,
            boolean outputHtml) {
        // none was asked for
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.util.Map;
import java.util.Optional;
import org.scholion.document.BaseLayer;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;

/**
 * A document to be added. The parameters mean what they mean in {@link DocumentRecord}.
 *
 * @param text the decoded text; never changed afterwards
 * @param baseLayer imported tokens and sentences, if the format had any
 */
public record NewDocument(
        String name,
        String text,
        String sourceSha256,
        String charset,
        CharsetOrigin charsetOrigin,
        int charsetConfidence,
        boolean byteOrderMark,
        Optional<String> language,
        TextDirection direction,
        Map<String, String> metadata,
        Optional<BaseLayer> baseLayer) {

    public NewDocument {
        metadata = Map.copyOf(metadata);
    }

    /** Returns this document under another name. */
    public NewDocument named(String newName) {
        return new NewDocument(
                newName,
                text,
                sourceSha256,
                charset,
                charsetOrigin,
                charsetConfidence,
                byteOrderMark,
                language,
                direction,
                metadata,
                baseLayer);
    }
}

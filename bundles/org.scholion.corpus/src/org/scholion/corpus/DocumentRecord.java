/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.scholion.text.BaseDirection;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;

/**
 * What the store knows of a document besides its text.
 *
 * @param id the store's number
 * @param ulid its lasting name, the same in every copy of the project
 * @param name unique in the project; for an imported folder the path below what was named, with /
 * @param characters length of the text in UTF-16 units
 * @param sourceSha256 of the source's bytes, lower-case hexadecimal
 * @param charset IANA name of the source's charset
 * @param charsetOrigin how the charset was found
 * @param charsetConfidence 0 to 100
 * @param byteOrderMark whether the source began with one
 * @param language BCP 47 tag, if known
 * @param direction the one in which most of the text is read
 * @param metadata date, source, author, parallel-to and the like, by key
 * @param importedAt when
 */
public record DocumentRecord(
        long id,
        Ulid ulid,
        String name,
        int characters,
        String sourceSha256,
        String charset,
        CharsetOrigin charsetOrigin,
        int charsetConfidence,
        boolean byteOrderMark,
        Optional<String> language,
        TextDirection direction,
        Map<String, String> metadata,
        Instant importedAt) {

    /**
     * The key of the metadata that says how the paragraphs run: a word of {@link BaseDirection}.
     */
    public static final String BASE_DIRECTION = "base-direction";

    public DocumentRecord {
        metadata = Map.copyOf(metadata);
    }

    /**
     * How the paragraphs of the document run. It is automatic until someone says otherwise, and
     * where the metadata of an import say what is no direction.
     */
    public BaseDirection baseDirection() {
        return Optional.ofNullable(metadata.get(BASE_DIRECTION))
                .flatMap(BaseDirection::ofWord)
                .orElse(BaseDirection.AUTOMATIC);
    }
}

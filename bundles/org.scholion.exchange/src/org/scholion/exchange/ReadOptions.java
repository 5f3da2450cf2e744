/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.scholion.document.AnnotationId;

/**
 * How to read.
 *
 * @param member name of the member the annotations are made by
 * @param schemaVersion the schema version the annotations are made under
 * @param madeAt when the annotations are made; formats that state it win
 * @param ids gives every annotation its id; formats that state ids win
 * @param encoding the charset the user named, if any
 * @param language the language the user named, a BCP 47 tag, if any
 * @param typeSystem the type system the user named for XMI, if any
 * @param maximumBytes larger files are refused
 */
public record ReadOptions(
        String member,
        int schemaVersion,
        Instant madeAt,
        Supplier<AnnotationId> ids,
        Optional<Charset> encoding,
        Optional<String> language,
        Optional<Path> typeSystem,
        long maximumBytes) {

    /** The largest file that is read unless the options say otherwise: 128 MiB. */
    public static final long DEFAULT_MAXIMUM_BYTES = 128L * 1024 * 1024;

    /** Returns options with nothing named by the user. */
    public static ReadOptions of(
            String member, int schemaVersion, Instant madeAt, Supplier<AnnotationId> ids) {
        return new ReadOptions(
                member,
                schemaVersion,
                madeAt,
                ids,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                DEFAULT_MAXIMUM_BYTES);
    }

    /** Returns these options with a charset and a language. */
    public ReadOptions with(Optional<Charset> newEncoding, Optional<String> newLanguage) {
        return new ReadOptions(
                member,
                schemaVersion,
                madeAt,
                ids,
                newEncoding,
                newLanguage,
                typeSystem,
                maximumBytes);
    }

    /** Returns these options with a type system for XMI. */
    public ReadOptions withTypeSystem(Path file) {
        return new ReadOptions(
                member,
                schemaVersion,
                madeAt,
                ids,
                encoding,
                language,
                Optional.of(file),
                maximumBytes);
    }
}

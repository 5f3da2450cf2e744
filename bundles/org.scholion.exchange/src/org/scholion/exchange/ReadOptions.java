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
import org.scholion.document.AnnotationIds;
import org.scholion.schema.Schema;
import org.scholion.text.OffsetUnit;

/**
 * How to read.
 *
 * @param member name of the member the annotations are made by
 * @param schema the project's schema; only formats that keep its ids look at it, to tell what kind
 *     of values an attribute has
 * @param schemaVersion the schema version the annotations are made under
 * @param madeAt when the annotations are made; formats that state it win
 * @param ids gives every annotation its id; formats that state ids win
 * @param hints what the user says of the files
 * @param maximumBytes larger files are refused
 */
public record ReadOptions(
        String member,
        Schema schema,
        int schemaVersion,
        Instant madeAt,
        AnnotationIds ids,
        SourceHints hints,
        long maximumBytes) {

    /** The largest file that is read unless the options say otherwise: 128 MiB. */
    public static final long DEFAULT_MAXIMUM_BYTES = 128L * 1024 * 1024;

    /** The largest configuration or type system that is read with a document: 8 MiB. */
    public static final long MAXIMUM_SUPPORT_BYTES = 8L * 1024 * 1024;

    /** Returns how large a file that only supports documents may be, in bytes. */
    public long maximumSupportBytes() {
        return Math.min(maximumBytes, MAXIMUM_SUPPORT_BYTES);
    }

    /** Returns options with nothing named by the user. */
    public static ReadOptions of(
            String member, Schema schema, int schemaVersion, Instant madeAt, AnnotationIds ids) {
        return new ReadOptions(
                member,
                schema,
                schemaVersion,
                madeAt,
                ids,
                SourceHints.NONE,
                DEFAULT_MAXIMUM_BYTES);
    }

    /** Returns the charset the user named, if any. */
    public Optional<Charset> encoding() {
        return hints.encoding();
    }

    /** Returns the language the user named, a BCP 47 tag, if any. */
    public Optional<String> language() {
        return hints.language();
    }

    /** Returns what the user says offsets count, if anything. */
    public Optional<OffsetUnit> offsets() {
        return hints.offsets();
    }

    /** Returns the type system the user named for XMI, if any. */
    public Optional<Path> typeSystem() {
        return hints.typeSystem();
    }

    /** Returns these options with other hints. */
    public ReadOptions withHints(SourceHints other) {
        return new ReadOptions(member, schema, schemaVersion, madeAt, ids, other, maximumBytes);
    }

    /** Returns these options with a charset and a language. */
    public ReadOptions with(Optional<Charset> newEncoding, Optional<String> newLanguage) {
        return withHints(hints.withText(newEncoding, newLanguage));
    }

    /** Returns these options with another limit to the size of files. */
    public ReadOptions withMaximumBytes(long newMaximumBytes) {
        return new ReadOptions(member, schema, schemaVersion, madeAt, ids, hints, newMaximumBytes);
    }

    /** Returns these options with what offsets count. */
    public ReadOptions withOffsets(Optional<OffsetUnit> unit) {
        return withHints(hints.withOffsets(unit));
    }

    /** Returns these options with a type system for XMI. */
    public ReadOptions withTypeSystem(Path file) {
        return withHints(hints.withTypeSystem(Optional.of(file)));
    }
}

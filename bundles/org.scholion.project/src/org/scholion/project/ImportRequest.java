/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scholion.text.OffsetUnit;

/**
 * What to import, and how.
 *
 * @param paths files and folders; folders are searched to their depths
 * @param format the id of the format; empty to tell it by content, then by name
 * @param member whose set the annotations become
 * @param encoding the charset someone named, if any
 * @param language the BCP 47 tag someone named, if any
 * @param offsets what someone says offsets count, if anything; for formats that do not say it
 * @param typeSystem the type system someone named for XMI, if any
 * @param adoptSchema whether types that the schema lacks are added to it
 * @param atomic whether a failing disk takes all of the import back. The project is then locked for
 *     other writers until the end; without it what was committed by then stays
 */
public record ImportRequest(
        List<Path> paths,
        Optional<String> format,
        String member,
        Optional<Charset> encoding,
        Optional<String> language,
        Optional<OffsetUnit> offsets,
        Optional<Path> typeSystem,
        boolean adoptSchema,
        boolean atomic) {

    /** Whose set imported annotations become unless someone says otherwise. */
    public static final String DEFAULT_MEMBER = "imported";

    public ImportRequest {
        paths = List.copyOf(paths);
    }

    /** Returns a request that leaves everything to the importer. */
    public static ImportRequest of(List<Path> paths) {
        return new ImportRequest(
                paths,
                Optional.empty(),
                DEFAULT_MEMBER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                false);
    }

    /** Returns this request for a format. */
    public ImportRequest withFormat(Optional<String> newFormat) {
        return new ImportRequest(
                paths,
                newFormat,
                member,
                encoding,
                language,
                offsets,
                typeSystem,
                adoptSchema,
                atomic);
    }

    /** Returns this request for another member. */
    public ImportRequest withMember(String newMember) {
        return new ImportRequest(
                paths,
                format,
                newMember,
                encoding,
                language,
                offsets,
                typeSystem,
                adoptSchema,
                atomic);
    }

    /** Returns this request with what someone knows of the texts. */
    public ImportRequest withText(Optional<Charset> newEncoding, Optional<String> newLanguage) {
        return new ImportRequest(
                paths,
                format,
                member,
                newEncoding,
                newLanguage,
                offsets,
                typeSystem,
                adoptSchema,
                atomic);
    }

    /** Returns this request with what offsets count. */
    public ImportRequest withOffsets(Optional<OffsetUnit> newOffsets) {
        return new ImportRequest(
                paths,
                format,
                member,
                encoding,
                language,
                newOffsets,
                typeSystem,
                adoptSchema,
                atomic);
    }

    /** Returns this request with a type system for XMI. */
    public ImportRequest withTypeSystem(Optional<Path> newTypeSystem) {
        return new ImportRequest(
                paths,
                format,
                member,
                encoding,
                language,
                offsets,
                newTypeSystem,
                adoptSchema,
                atomic);
    }

    /** Returns this request with or without adding to the schema. */
    public ImportRequest withAdoptSchema(boolean newAdoptSchema) {
        return new ImportRequest(
                paths,
                format,
                member,
                encoding,
                language,
                offsets,
                typeSystem,
                newAdoptSchema,
                atomic);
    }

    /** Returns this request, all or nothing where the disk fails, or not. */
    public ImportRequest withAtomic(boolean newAtomic) {
        return new ImportRequest(
                paths,
                format,
                member,
                encoding,
                language,
                offsets,
                typeSystem,
                adoptSchema,
                newAtomic);
    }
}

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
import org.scholion.exchange.SourceHints;

/**
 * What to import, and how.
 *
 * @param paths files and folders; folders are searched to their depths
 * @param format the id of the format; empty to tell it by content, then by name
 * @param member whose set the annotations become
 * @param hints what someone says of the files
 * @param adoptSchema whether types that the schema lacks are added to it
 * @param atomic whether a failing disk takes all of the import back. The project is then locked for
 *     other writers until the end; without it what was committed by then stays
 */
public record ImportRequest(
        List<Path> paths,
        Optional<String> format,
        String member,
        SourceHints hints,
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
                paths, Optional.empty(), DEFAULT_MEMBER, SourceHints.NONE, false, false);
    }

    /** Returns this request for a format. */
    public ImportRequest withFormat(Optional<String> newFormat) {
        return new ImportRequest(paths, newFormat, member, hints, adoptSchema, atomic);
    }

    /** Returns this request for another member. */
    public ImportRequest withMember(String newMember) {
        return new ImportRequest(paths, format, newMember, hints, adoptSchema, atomic);
    }

    /** Returns this request with what someone says of the files. */
    public ImportRequest withHints(SourceHints newHints) {
        return new ImportRequest(paths, format, member, newHints, adoptSchema, atomic);
    }

    /** Returns this request with what someone knows of the texts. */
    public ImportRequest withText(Optional<Charset> newEncoding, Optional<String> newLanguage) {
        return withHints(hints.withText(newEncoding, newLanguage));
    }

    /** Returns this request with or without adding to the schema. */
    public ImportRequest withAdoptSchema(boolean newAdoptSchema) {
        return new ImportRequest(paths, format, member, hints, newAdoptSchema, atomic);
    }

    /** Returns this request, all or nothing where the disk fails, or not. */
    public ImportRequest withAtomic(boolean newAtomic) {
        return new ImportRequest(paths, format, member, hints, adoptSchema, newAtomic);
    }
}

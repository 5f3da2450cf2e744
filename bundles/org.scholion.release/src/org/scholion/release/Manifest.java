/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release;

import java.util.List;
import java.util.Optional;

/**
 * What a release is made of, and what lies in its folder.
 *
 * @param formatVersion of the file, from 1 to {@link #LATEST}
 * @param content what names it: the SHA-256 of the state it froze and of its recipe
 * @param of whose annotations: {@code gold}, {@code votes}, or a pseudonym
 * @param time its time stamp, if it bears one
 * @param schema the schema it was made under
 * @param catalogue the number of the last change of the catalogue that it knows, 0 without any
 * @param documents the documents, by name
 * @param files the files, by name; this one is none of them
 */
public record Manifest(
        int formatVersion,
        String content,
        String of,
        Optional<String> time,
        PinnedSchema schema,
        long catalogue,
        List<PinnedDocument> documents,
        List<ListedFile> files) {

    /** Its name in the folder. */
    public static final String NAME = "manifest.json";

    /** The version that is written. From version 2 on a digest stands in it. */
    public static final int LATEST = 2;

    public Manifest {
        documents = List.copyOf(documents);
        files = List.copyOf(files);
    }

    /**
     * A version of a schema.
     *
     * @param id the schema's
     * @param version the number of its version
     * @param sha256 of its XML in UTF-8
     */
    public record PinnedSchema(String id, int version, String sha256) {}

    /**
     * A document.
     *
     * @param textSha256 of its text in UTF-8
     * @param sourceSha256 of the bytes the text came from
     * @param split the part it is in, where the release is split
     * @param sets the sets that the release rests on
     */
    public record PinnedDocument(
            String name,
            String textSha256,
            String sourceSha256,
            Optional<String> split,
            List<PinnedSet> sets) {

        /** Copies. */
        public PinnedDocument {
            sets = List.copyOf(sets);
        }
    }

    /**
     * A set.
     *
     * @param id its pseudonym
     * @param member {@code gold}, or whose it is by pseudonym
     * @param sequence the number of the last entry of its journal
     * @param state its state then, by its word
     * @param released whether its annotations are in the release, which else only rests on it
     */
    public record PinnedSet(
            String id, String member, long sequence, String state, boolean released) {}

    /**
     * A file.
     *
     * @param name below the folder, with {@code /}
     * @param bytes how many it has
     */
    public record ListedFile(String name, long bytes, String sha256) {}
}

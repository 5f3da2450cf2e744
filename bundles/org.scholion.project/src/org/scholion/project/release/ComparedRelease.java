/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/** One of two releases that are compared, wherever it is read from. */
interface ComparedRelease {

    /**
     * A document.
     *
     * @param part the part it is in, where the release is split
     * @param sets the sets that the release rests on
     */
    record Document(String name, String textSha256, Optional<String> part, List<PinnedSet> sets) {}

    /**
     * A set.
     *
     * @param key who it is, the same in all releases: {@code gold}, or the first name of a member
     *     whom the project knows; empty where only a pseudonym is known
     * @param shown what it is called
     */
    record PinnedSet(Optional<String> key, String shown, ReleaseDifference.SetAt at) {}

    /**
     * What a set has marked.
     *
     * @param key as that of the set
     * @param text the document's
     */
    record Marks(Optional<String> key, String text, List<Annotation> annotations) {}

    /** Returns what is said of it. */
    ReleaseDifference.Side side();

    /** Returns its schema. */
    Schema schema();

    /** Returns its documents, by name. */
    SortedMap<String, Document> documents();

    /** Returns how many annotations of a label a document has, by the label's name. */
    Map<String, Integer> counts(String document) throws StoreException, DataProblemException;

    /**
     * Returns what the released sets of a document have marked; empty where that cannot be read.
     *
     * @param text the document's text, where it is known from the other release
     */
    Optional<List<Marks>> marks(String document, Optional<String> text)
            throws StoreException, DataProblemException;

    /** Returns why what a document has marked cannot be read, where that is so. */
    default Optional<Message> unread() {
        return Optional.empty();
    }

    /**
     * Returns the SHA-256 of each file of data by its path in the release, where files are known.
     */
    default SortedMap<String, String> files() {
        return Collections.emptySortedMap();
    }

    /** Returns figures of agreement as {@code agreement-report.json} has them. */
    List<Map<?, ?>> agreement() throws StoreException, DataProblemException, CancelledException;
}

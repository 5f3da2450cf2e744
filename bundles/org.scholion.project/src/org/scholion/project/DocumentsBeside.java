/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;

/**
 * Finds the documents that can be shown beside one, its translations first. Of these its metadata
 * {@code parallel-to} names another one, or another one's names it, or both name the same.
 */
public final class DocumentsBeside {

    /** The key of the metadata. */
    static final String KEY = "parallel-to";

    private final ProjectStore store;

    /** Creates the use case. */
    public DocumentsBeside(OpenProject project) {
        this.store = project.store();
    }

    /**
     * What was found.
     *
     * @param translations all of them, by name
     * @param others further documents, the first by name
     */
    public record Result(List<DocumentRecord> translations, List<DocumentOverview> others) {}

    /**
     * Finds them; takes as long as reading the list of documents does.
     *
     * @param limit how many others are wanted at most
     */
    public Result run(DocumentRecord document, int limit) throws StoreException {
        List<DocumentRecord> parallel = new ArrayList<>();
        for (DocumentRecord other : store.documents().all()) {
            if (other.id() != document.id() && isParallel(document, other)) {
                parallel.add(other);
            }
        }
        List<DocumentOverview> others = new ArrayList<>(store.overviews().portion("", limit));
        others.removeIf(
                other ->
                        other.id() == document.id()
                                || parallel.stream().anyMatch(p -> p.id() == other.id()));
        return new Result(parallel, others);
    }

    private static boolean isParallel(DocumentRecord one, DocumentRecord other) {
        Optional<String> ones = named(one);
        Optional<String> others = named(other);
        return ones.filter(other.name()::equals).isPresent()
                || others.filter(one.name()::equals).isPresent()
                || ones.isPresent() && ones.equals(others);
    }

    private static Optional<String> named(DocumentRecord document) {
        return Optional.ofNullable(document.metadata().get(KEY));
    }
}

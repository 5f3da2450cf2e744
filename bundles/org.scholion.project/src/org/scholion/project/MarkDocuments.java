/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSets;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Notes how far a member is on documents, all or none. */
public final class MarkDocuments {

    private final OpenProject project;

    /** Creates the use case. */
    public MarkDocuments(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be noted.
     *
     * @param documents the ids of the documents; whose set is missing, it is made
     * @param member whose work it is, and who says so
     * @param reason why they are skipped; goes with {@link SetState#SKIPPED} alone
     */
    public record Request(
            List<Long> documents, String member, SetState state, Optional<String> reason) {
        public Request {
            documents = List.copyOf(documents);
        }
    }

    /**
     * What was noted.
     *
     * @param marked on how many documents
     */
    public record Result(int marked) {}

    /**
     * Notes it.
     *
     * @throws StoreException when one of them cannot be marked; then none is
     * @throws CancelledException when cancelled; then none is marked
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.marking"), request.documents().size());
        ProjectStore store = project.store();
        AnnotationSets sets = store.sets();
        store.writing()
                .<CancelledException>together(
                        () -> {
                            for (long document : request.documents()) {
                                progress.check();
                                sets.saveState(
                                        sets.open(document, request.member()).id(),
                                        request.state(),
                                        request.reason(),
                                        request.member());
                                progress.worked(1, "");
                            }
                        });
        return new Result(request.documents().size());
    }
}

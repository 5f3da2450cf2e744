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
import org.scholion.corpus.Assignment;
import org.scholion.corpus.Assignments;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Gives documents to a member, after those that the member has. */
public final class AssignDocuments {

    private final OpenProject project;

    /** Creates the use case. */
    public AssignDocuments(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be given.
     *
     * @param documents the ids of the documents, in the order they are to be worked on
     * @param member who is to work on them; made an annotator when new
     */
    public record Request(List<Long> documents, String member) {
        public Request {
            documents = List.copyOf(documents);
        }
    }

    /**
     * What was given.
     *
     * @param assigned how many documents
     */
    public record Result(int assigned) {}

    /**
     * Gives them, all or none.
     *
     * @throws StoreException also when the member is new and nobody can be called so
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.assigning"), 1);
        progress.check();
        Assignments assignments = project.store().assignments();
        project.store()
                .writing()
                .<StoreException>together(
                        () -> {
                            int position = assignments.of(request.member()).size();
                            List<Assignment> given = new ArrayList<>();
                            for (long document : request.documents()) {
                                given.add(
                                        new Assignment(
                                                document,
                                                request.member(),
                                                position++,
                                                Optional.empty()));
                            }
                            assignments.assign(given);
                        });
        progress.worked(1, "");
        return new Result(request.documents().size());
    }
}

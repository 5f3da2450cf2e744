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
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.desk.Desk;
import org.scholion.project.session.OpenProject;

/**
 * Notes that the gold of a document is done. It is not while a place is open, nor, unless a reason
 * is told, while gold has errors.
 */
public final class CloseAdjudication {

    private final OpenProject project;

    /** Creates the use case. */
    public CloseAdjudication(OpenProject project) {
        this.project = project;
    }

    /**
     * What is to be closed.
     *
     * @param reason why gold is done in spite of errors, if it is
     * @param adjudicator who says so
     */
    public record Request(DocumentRecord document, Optional<String> reason, String adjudicator) {}

    /**
     * What came of it.
     *
     * @param open how many places someone has to look at
     * @param agreed how many agreed ones are not confirmed
     * @param marked what came of marking gold as done; empty where a place is open
     */
    public record Result(int open, int agreed, Optional<MarkDocuments.Result> marked) {}

    /**
     * Closes it.
     *
     * @throws CancelledException when cancelled; nothing has changed
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, CancelledException {
        Desk desk = Desk.read(project, request.document(), Desk.USUAL_REVIEW);
        progress.check();
        int open = desk.open().size();
        int agreed = desk.left() - open;
        if (desk.left() > 0) {
            return new Result(open, agreed, Optional.empty());
        }
        MarkDocuments.Request done =
                new MarkDocuments.Request(
                        List.of(request.document().id()),
                        Member.GOLD,
                        SetState.DONE,
                        request.reason(),
                        request.adjudicator(),
                        false);
        return new Result(0, 0, Optional.of(new MarkDocuments(project).run(done, progress)));
    }
}

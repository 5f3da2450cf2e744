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
import org.scholion.curation.adjudication.Place;
import org.scholion.project.desk.Desk;
import org.scholion.project.desk.DeskPlace;
import org.scholion.project.session.OpenProject;

/**
 * Notes that the gold of a document is done. It is not while a place is open or gold has errors,
 * unless a reason is told.
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
     * @param reason why gold is done in spite of what is open there, or of errors, if it is
     * @param adjudicator who says so
     */
    public record Request(DocumentRecord document, Optional<String> reason, String adjudicator) {}

    /**
     * What came of it.
     *
     * @param open the places that someone has to look at, in reading order
     * @param agreed how many agreed ones are not confirmed
     * @param text the text of the document, which these stand in
     * @param marked what came of marking gold as done; empty where a place is open and no reason
     *     was told
     */
    public record Result(
            List<Place> open, int agreed, String text, Optional<MarkDocuments.Result> marked) {

        public Result {
            open = List.copyOf(open);
        }
    }

    /**
     * Closes it.
     *
     * @throws CancelledException when cancelled; nothing has changed
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, CancelledException {
        Desk desk = Desk.read(project, request.document());
        progress.check();
        List<Place> open = desk.open().stream().map(DeskPlace::place).toList();
        int agreed = desk.left() - open.size();
        Optional<String> reason = request.reason().filter(each -> !each.isBlank());
        String text = desk.judgement().text();
        if (desk.left() > 0 && reason.isEmpty()) {
            return new Result(open, agreed, text, Optional.empty());
        }
        MarkDocuments.Request done =
                new MarkDocuments.Request(
                        List.of(request.document().id()),
                        Member.GOLD,
                        SetState.DONE,
                        reason,
                        request.adjudicator(),
                        false);
        return new Result(
                open, agreed, text, Optional.of(new MarkDocuments(project).run(done, progress)));
    }
}

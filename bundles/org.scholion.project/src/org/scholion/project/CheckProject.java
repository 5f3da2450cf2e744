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
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.ProjectStore.StoreProblem;
import org.scholion.corpus.StoreException;
import org.scholion.project.internal.SetInspection;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Verifies a project: the journal against the rows, texts against their hashes, what annotations
 * point to, and whether they are as the schema wants them.
 */
public final class CheckProject {

    private final OpenProject project;

    /** Creates the use case. */
    public CheckProject(OpenProject project) {
        this.project = project;
    }

    /**
     * What was found.
     *
     * @param documents how many documents there are
     * @param sets how many annotation sets there are
     * @param problems what breaks an invariant
     * @param remarks what breaks none and is worth a look: incomplete annotations, and spans that
     *     cut a character in two, as some imported ones do
     */
    public record Result(
            int documents, int sets, List<StoreProblem> problems, List<StoreProblem> remarks) {

        public Result {
            problems = List.copyOf(problems);
            remarks = List.copyOf(remarks);
        }
    }

    /** Checks everything. */
    public Result run(Progress progress) throws StoreException, CancelledException {
        List<AnnotationSet> sets = project.store().sets();
        List<DocumentRecord> documents = project.store().documents();
        progress.begin(Message.of("project.task.checking"), sets.size() + 1L);
        List<StoreProblem> problems = new ArrayList<>(project.store().check());
        List<StoreProblem> remarks = new ArrayList<>();
        progress.worked(1, "");
        for (AnnotationSet set : sets) {
            progress.check();
            DocumentRecord document = project.store().document(set.documentId()).orElseThrow();
            SetInspection inspection =
                    new SetInspection(
                            project.schema(),
                            project.store().text(document.id()),
                            document.name() + ", " + set.member());
            inspection.inspect(project.store().annotations(set.id()));
            problems.addAll(inspection.problems());
            remarks.addAll(inspection.remarks());
            progress.worked(1, document.name());
        }
        return new Result(documents.size(), sets.size(), problems, remarks);
    }
}

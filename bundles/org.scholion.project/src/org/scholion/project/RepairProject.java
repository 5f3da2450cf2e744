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
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.ProjectRepair;
import org.scholion.corpus.ReadOnlyProjectException;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Mends what {@link CheckProject} finds wrong with annotation sets, after a copy of the project was
 * put beside it: rows are written anew from the journal, misfits taken out by an operation, and a
 * journal that cannot be replayed is kept beside a new set.
 */
public final class RepairProject {

    private final OpenProject project;

    /** Creates the use case. */
    public RepairProject(OpenProject project) {
        this.project = project;
    }

    /**
     * What is wanted.
     *
     * @param actor who has the project repaired, for its history
     * @param dryRun whether only to say what would be done
     */
    public record Request(String actor, boolean dryRun) {}

    /**
     * What was done, or would be.
     *
     * @param copy the project as it was before; empty when nothing was changed
     * @param actions what was done, or would be, in order of documents and members
     */
    public record Result(Optional<ProjectAddress> copy, List<RepairAction> actions) {
        public Result {
            actions = List.copyOf(actions);
        }
    }

    /**
     * Repairs all that can be, in one transaction.
     *
     * @throws ReadOnlyProjectException when the project cannot be written, such as while another
     *     process holds it; a dry run is refused as well, for what it says would not hold
     * @throws StoreException also when no copy can be made; nothing was changed then
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, CancelledException {
        progress.begin(Message.of("project.task.repairing"), 1);
        progress.check();
        ProjectRepair repair = project.store().repair();
        Result result;
        if (request.dryRun()) {
            result = new Result(Optional.empty(), repair.preview());
        } else {
            ProjectRepair.Repaired repaired = repair.run(request.actor());
            result = new Result(repaired.copy(), repaired.actions());
        }
        progress.worked(1, "");
        return result;
    }
}

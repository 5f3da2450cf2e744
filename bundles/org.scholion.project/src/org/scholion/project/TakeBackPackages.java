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
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.internal.KnownMember;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Has the project the sets back that a member has in packages, without these. */
public final class TakeBackPackages {

    private final ProjectStore store;

    /** Creates the use case. */
    public TakeBackPackages(OpenProject project) {
        store = project.store();
    }

    /**
     * What is to be taken back.
     *
     * @param member whose packages
     * @param actor who takes them back
     */
    public record Request(String member, String actor) {}

    /**
     * Takes them back.
     *
     * @return the packages that were out
     * @throws DataProblemException when there is no such member, or the member has none out
     * @throws CancelledException when cancelled before it began
     */
    public List<WorkPackage> run(Request request, Progress progress)
            throws StoreException, DataProblemException, CancelledException {
        progress.begin(Message.of("project.task.taking-back"), 1);
        progress.check();
        KnownMember.require(store, request.member());
        List<WorkPackage> back = store.packages().takeBack(request.member(), request.actor());
        if (back.isEmpty()) {
            throw new DataProblemException(
                    Message.of("project.package.none-out", "member", request.member()));
        }
        return back;
    }
}

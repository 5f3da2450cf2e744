/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.session.OpenProject;

/** Tells what is handed out in packages now. */
public final class ListHandedOut {

    private final OpenProject project;

    /** Creates the use case. */
    public ListHandedOut(OpenProject project) {
        this.project = project;
    }

    /**
     * What is out.
     *
     * @param packages the packages that are, oldest first
     * @param bySet the same by the ids of the sets in them
     */
    public record Result(List<WorkPackage> packages, Map<Long, WorkPackage> bySet) {

        /** Nothing is. */
        public static final Result NOTHING = new Result(List.of(), Map.of());

        public Result {
            packages = List.copyOf(packages);
            bySet = Map.copyOf(bySet);
        }

        /** Returns what a member has out, oldest first. */
        public List<WorkPackage> of(String member) {
            return packages.stream().filter(out -> out.member().equals(member)).toList();
        }
    }

    /** Lists it. */
    public Result run() throws StoreException {
        List<WorkPackage> out =
                project.store().packages().all().stream()
                        .filter(made -> made.state() == WorkPackage.State.OUT)
                        .toList();
        Map<Long, WorkPackage> bySet = new HashMap<>();
        for (WorkPackage made : out) {
            made.sets().forEach(set -> bySet.put(set, made));
        }
        return new Result(out, bySet);
    }
}

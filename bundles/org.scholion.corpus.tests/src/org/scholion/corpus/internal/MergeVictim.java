/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.Access;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.Projects;
import org.scholion.words.Message;

/** A process that merges packages, and is killed. */
final class MergeVictim {

    private MergeVictim() {}

    /**
     * Runs.
     *
     * @param arguments whether to commit, the project, and the packages; if not to commit, this
     *     says when it is that far, else when it begins
     */
    public static void main(String[] arguments) throws Exception {
        boolean commits = Boolean.parseBoolean(arguments[0]);
        try (ProjectStore store =
                Projects.open(new FileAddress(Path.of(arguments[1])), Access.READ_WRITE)) {
            if (commits) {
                System.out.println("merging");
            }
            store.writing()
                    .<Exception>exclusively(
                            Message.verbatim("Merging"),
                            () -> {
                                for (String file :
                                        List.of(arguments).subList(2, arguments.length)) {
                                    merge(store, Path.of(file));
                                }
                                if (!commits) {
                                    System.out.println("merged");
                                    // Ends also when whoever was to kill this process is gone.
                                    while (System.in.read() >= 0) {
                                        Thread.onSpinWait();
                                    }
                                }
                            });
        }
    }

    private static void merge(ProjectStore store, Path file) throws Exception {
        try (ProjectStore from = Projects.open(new FileAddress(file), Access.READ_ONLY)) {
            store.packages().merge(from, Optional.empty(), "lea");
        }
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.project.session.OpenProject;

/**
 * A process that merges packages and says, as a number on a line, how many are in. It is there to
 * be killed.
 */
final class MergingVictim {

    private MergingVictim() {}

    /** Merges into the project of the first file the packages of all others. */
    public static void main(String[] arguments) throws Exception {
        try (OpenProject project = OpenProject.open(new FileAddress(Path.of(arguments[0])))) {
            System.out.println("0");
            new MergePackages(project)
                    .run(
                            new MergePackages.Request(
                                    Arrays.stream(arguments)
                                            .skip(1)
                                            .map(Path::of)
                                            .<ProjectAddress>map(FileAddress::new)
                                            .toList(),
                                    Optional.empty(),
                                    "lea"),
                            new ToldProgress());
            System.out.println("done");
        }
    }
}

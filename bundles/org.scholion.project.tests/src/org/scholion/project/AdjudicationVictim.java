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
import java.time.InstantSource;
import java.util.Optional;
import org.scholion.corpus.FileAddress;
import org.scholion.curation.adjudication.Rule;
import org.scholion.project.session.OpenProject;

/**
 * A process that adjudicates a project by rule and says, as a number on a line, how many documents
 * it has acknowledged. It is there to be killed.
 */
final class AdjudicationVictim {

    private AdjudicationVictim() {}

    /** Adjudicates the project of the file that is the one argument. */
    public static void main(String[] arguments) throws Exception {
        try (OpenProject project = OpenProject.open(new FileAddress(Path.of(arguments[0])))) {
            System.out.println("0");
            new AdjudicateDocuments(project, InstantSource.system())
                    .run(
                            new AdjudicateDocuments.Request(
                                    new Rule.Unanimous(), Optional.empty(), "lea", false),
                            new ToldProgress());
        }
    }
}

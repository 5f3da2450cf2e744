/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.nio.file.Path;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The project that a command tells something of, and whether it answers as JSON. */
final class AskedProject {

    @Parameters(index = "0", paramLabel = "PROJECT", descriptionKey = "cli.shared.project")
    private ProjectAddress project = new FileAddress(Path.of(""));

    @Option(names = "--json", descriptionKey = "cli.shared.json")
    private boolean json;

    /** Opens the project. */
    OpenProject open() throws StoreException {
        return OpenProject.open(project);
    }

    /** Returns whether the answer is to be JSON. */
    boolean json() {
        return json;
    }
}

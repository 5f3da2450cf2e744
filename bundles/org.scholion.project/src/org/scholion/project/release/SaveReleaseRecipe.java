/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.scholion.project.DataProblemException;
import org.scholion.project.internal.WholeFile;
import org.scholion.release.recipe.RecipeForm;

/** Saves a recipe of releases, by which the command line makes the same release. */
public final class SaveReleaseRecipe {

    /** Creates the use case. */
    public SaveReleaseRecipe() {
        // it needs no project
    }

    /** What is to be saved, and where; a file that is there is replaced. */
    public record Request(RecipeForm form, Path file) {}

    /**
     * Saves it.
     *
     * @throws DataProblemException when the file cannot be written; it is as it was then
     */
    public void run(Request request) throws DataProblemException {
        WholeFile.write(request.file(), request.form().text().getBytes(StandardCharsets.UTF_8));
    }
}

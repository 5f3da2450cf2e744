/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.nio.file.Path;
import org.scholion.project.DataProblemException;
import org.scholion.project.internal.NamedText;
import org.scholion.release.recipe.RecipeException;
import org.scholion.release.recipe.RecipeForm;
import org.scholion.words.Message;

/** Reads a recipe of releases into what people fill in. */
public final class ReadReleaseRecipe {

    private static final String KEEP = "splits.keep";

    /** Creates the use case. */
    public ReadReleaseRecipe() {
        // it needs no project
    }

    /**
     * Reads it. A folder that it names relative to itself becomes an absolute one.
     *
     * @throws DataProblemException when it cannot be read, or is no recipe, with its line
     */
    public RecipeForm run(Path file) throws DataProblemException {
        try {
            RecipeForm form = RecipeForm.read(file, NamedText.read(file));
            String keep = form.value(KEEP);
            return keep.isEmpty()
                    ? form
                    : form.with(
                            KEEP,
                            file.toAbsolutePath().resolveSibling(keep).normalize().toString());
        } catch (RecipeException e) {
            throw new DataProblemException(Message.of(e), e);
        }
    }
}

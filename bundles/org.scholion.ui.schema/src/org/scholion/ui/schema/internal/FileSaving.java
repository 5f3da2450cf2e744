/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import org.eclipse.ui.PlatformUI;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.ui.problems.Failure;
import org.scholion.ui.problems.FailureDialog;
import org.scholion.ui.words.UiWords;

/** Saves a schema to a file while the window waits for it, since it may close after that. */
final class FileSaving {

    private FileSaving() {}

    /**
     * Saves it; what hinders that is told.
     *
     * @param model nobody changes it
     * @return whether the file has it
     */
    static boolean save(SchemaDefinition model, Path file) {
        try {
            PlatformUI.getWorkbench()
                    .getProgressService()
                    .busyCursorWhile(
                            progress -> {
                                try {
                                    SchemaLoading.write(model, file);
                                } catch (IOException failure) {
                                    throw new InvocationTargetException(failure);
                                }
                            });
            return true;
        } catch (InvocationTargetException failure) {
            Exception cause = failure.getCause() instanceof Exception known ? known : failure;
            FailureDialog.open(Failure.of(UiWords.say("design.task.save"), cause));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.recipe;

import java.nio.file.Path;
import org.scholion.words.Message;
import org.scholion.words.WordedException;

/** A recipe that says what there is not, or is none. The message names file and line. */
public final class RecipeException extends WordedException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final transient Message what;

    private RecipeException(Message said, int line, Message what) {
        super(said);
        this.line = line;
        this.what = what;
    }

    /** Returns the line, from 1. */
    public int line() {
        return line;
    }

    /** Returns what is wrong, without file and line. */
    public Message what() {
        return what;
    }

    /**
     * Returns what is wrong in a line.
     *
     * @param line from 1
     * @param what what is wrong, and what to do
     */
    public static RecipeException at(Path file, int line, Message what) {
        return new RecipeException(
                Message.of(
                        "release.recipe.at", "file", file.toString(), "line", line, "what", what),
                line,
                what);
    }
}

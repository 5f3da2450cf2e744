/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.problems;

import java.util.ArrayList;
import java.util.List;
import org.scholion.ui.words.UiWords;
import org.scholion.words.Worded;

/**
 * What failed, for people.
 *
 * @param task what was being done
 * @param message what happened, where, and what to do
 * @param details more for those who ask, a line each; may be empty
 */
public record Failure(String task, String message, List<String> details) {

    /** Copies the list. */
    public Failure {
        details = List.copyOf(details);
    }

    /** Returns an exception that carries a message for the user; its causes become the details. */
    public static Failure of(String task, Exception expected) {
        String own =
                expected instanceof Worded worded ? UiWords.say(worded) : expected.getMessage();
        List<String> details = new ArrayList<>();
        Throwable cause = expected.getCause();
        while (cause != null && details.size() < 10) {
            details.add(
                    cause.getClass().getSimpleName()
                            + (cause.getMessage() == null ? "" : ": " + cause.getMessage()));
            cause = cause.getCause();
        }
        return new Failure(
                task,
                own == null || own.isBlank() ? UiWords.say("ui.failure.task", "task", task) : own,
                details);
    }
}

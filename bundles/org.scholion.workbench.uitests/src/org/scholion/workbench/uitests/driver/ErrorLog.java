/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests.driver;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Listens to the platform's log: an error that nobody showed is a defect all the same. */
public final class ErrorLog {

    private final List<String> messages = new CopyOnWriteArrayList<>();
    private final ILogListener listener = new Listener(messages);

    /** Begins to listen. */
    public void begin() {
        messages.clear();
        Platform.addLogListener(listener);
    }

    /** Stops listening. */
    public void end() {
        Platform.removeLogListener(listener);
    }

    /** Returns the errors since it began, with where they came from. */
    public List<String> messages() {
        return List.copyOf(messages);
    }

    @NonNullByDefault({})
    private record Listener(List<String> messages) implements ILogListener {

        @Override
        public void logging(IStatus status, String plugin) {
            if (!status.matches(IStatus.ERROR)) {
                return;
            }
            StringWriter text = new StringWriter();
            text.append(status.getPlugin()).append(": ").append(status.getMessage());
            Throwable thrown = status.getException();
            if (thrown != null) {
                text.append(System.lineSeparator());
                thrown.printStackTrace(new PrintWriter(text));
            }
            messages.add(text.toString());
        }
    }
}

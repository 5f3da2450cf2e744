/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.nio.file.Path;
import org.scholion.words.Message;

/** A process that keeps a project open until its input ends. */
public final class LockHolder {

    private LockHolder() {}

    /**
     * Runs.
     *
     * @param arguments the project
     */
    public static void main(String[] arguments) throws Exception {
        try (ProjectStore store =
                Projects.open(new FileAddress(Path.of(arguments[0])), Access.READ_WRITE)) {
            System.out.println(store.readOnlyReason().map(Message::toString).orElse("writing"));
            int end = System.in.read();
            System.out.println("closed " + end);
        }
    }
}

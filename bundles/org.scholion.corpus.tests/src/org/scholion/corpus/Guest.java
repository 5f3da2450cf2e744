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

/**
 * A process that opens a project, adds a document if it may and is asked to, says what it finds,
 * and keeps the project open until its input ends.
 */
public final class Guest {

    private Guest() {}

    /**
     * Runs.
     *
     * @param arguments the project, and the names of documents to add
     */
    public static void main(String[] arguments) throws Exception {
        try (ProjectStore store =
                Projects.open(new FileAddress(Path.of(arguments[0])), Access.READ_WRITE)) {
            for (int i = 1; i < arguments.length; i++) {
                store.documents().add(Samples.document(arguments[i], arguments[i]));
            }
            System.out.println(
                    store.readOnlyReason().map(Message::toString).orElse("writing")
                            + " | "
                            + store.documents().all().stream().map(DocumentRecord::name).toList()
                            + " | "
                            + store.check().problems().total());
            int end = System.in.read();
            System.out.println("closed " + end);
        }
    }
}

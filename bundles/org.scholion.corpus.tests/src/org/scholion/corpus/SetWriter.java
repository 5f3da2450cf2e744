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
import java.util.ArrayList;
import java.util.List;
import org.scholion.document.operation.CompoundOperation;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.document.operation.Operation;
import org.scholion.words.Message;

/** A process that brings one large set into a project, divisibly or with the project to itself. */
public final class SetWriter {

    /** How many annotations it brings. */
    static final int ANNOTATIONS = 6_000;

    private SetWriter() {}

    /**
     * Runs.
     *
     * @param arguments the project, the member, and whether the work is exclusive
     */
    public static void main(String[] arguments) throws Exception {
        List<Operation> creations = new ArrayList<>();
        for (int i = 0; i < ANNOTATIONS; i++) {
            creations.add(new CreateAnnotation(Samples.mention(i % 40, i % 40 + 3)));
        }
        NewEntry entry = NewEntry.of(arguments[1], new CompoundOperation("Import", creations));
        try (ProjectStore store =
                Projects.open(new FileAddress(Path.of(arguments[0])), Access.READ_WRITE)) {
            long document = store.documents().all().get(0).id();
            if (Boolean.parseBoolean(arguments[2])) {
                store.writing()
                        .<Exception>exclusively(
                                Message.verbatim("Importing"),
                                () ->
                                        store.journal()
                                                .fill(
                                                        store.sets()
                                                                .open(document, arguments[1])
                                                                .id(),
                                                        entry));
            } else {
                store.journal().fill(store.sets().open(document, arguments[1]).id(), entry);
            }
        }
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;
import org.scholion.document.AnnotationMap;

/**
 * A process that changes a project until it is killed. It prints the sequence number of every entry
 * once the store has acknowledged it.
 */
public final class CrashWriter {

    private CrashWriter() {}

    /**
     * Runs.
     *
     * @param arguments the project, and a seed
     */
    public static void main(String[] arguments) throws Exception {
        Random random = new Random(Long.parseLong(arguments[1]));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (ProjectStore store =
                Projects.open(new FileAddress(Path.of(arguments[0])), Access.READ_WRITE)) {
            store.readOnlyReason().ifPresent(out::println);
            DocumentRecord document = store.documents().all().get(0);
            AnnotationSet set = store.sets().open(document.id(), "asha");
            AnnotationMap state = new AnnotationMap(store.annotations().of(set.id()));
            RandomOperations operations = new RandomOperations(random, document.characters());
            long sequence = set.lastSequence();
            // Whoever reads may be gone: then nobody is left to kill this process.
            while (!out.checkError()) {
                Optional<JournalEntry> undoable =
                        random.nextInt(4) == 0
                                ? store.journal().undoable(set.id())
                                : Optional.empty();
                NewEntry entry =
                        undoable.isPresent()
                                ? new NewEntry(
                                        "asha",
                                        undoable.get().operation().inverse(),
                                        undoable.get().sequence(),
                                        0)
                                : NewEntry.of("asha", operations.next(state));
                state.apply(entry.operation().changes(state));
                sequence = store.journal().append(set.id(), sequence, entry).sequence();
                out.println(sequence);
            }
        }
    }
}

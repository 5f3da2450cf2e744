/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.kill;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a process said before it was killed: a line for each thing that was done. */
final class Acknowledged {

    /** Something is about to begin: a project is opened, or closed. */
    static final String BEGUN = "begun ";

    /** It is done. */
    static final String DONE = "done ";

    /** An entry is in a journal: the project and its number. */
    static final String ENTRY = "entry ";

    /** A document is imported: the project, how many annotations it has, and its name. */
    static final String DOCUMENT = "document ";

    /** What is being done brings a journal to this number, or nowhere: the project and it. */
    static final String GOAL = "goal ";

    /** A document is settled: the project, how many decisions it has, and its name. */
    static final String SETTLED = "settled ";

    private final Map<String, Long> entries = new HashMap<>();
    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, Long> goals = new HashMap<>();
    private final Map<String, Integer> settled = new HashMap<>();
    private Optional<String> begun = Optional.empty();
    private long lines;

    /** Takes a whole line. */
    void take(String line) {
        lines++;
        String[] words = line.split(" ", 4);
        if (line.startsWith(BEGUN)) {
            begun = Optional.of(words[1]);
        } else if (line.startsWith(DONE)) {
            begun = Optional.empty();
        } else if (line.startsWith(ENTRY)) {
            entries.put(words[1], Long.parseLong(words[2]));
        } else if (line.startsWith(GOAL)) {
            goals.put(words[1], Long.parseLong(words[2]));
        } else if (line.startsWith(SETTLED)) {
            settled.put(words[3], Integer.parseInt(words[2]));
        } else if (line.startsWith(DOCUMENT)) {
            documents.put(words[3], Integer.parseInt(words[2]));
        } else {
            throw new IllegalStateException("a process said: " + line);
        }
    }

    /** How many lines were said. */
    long lines() {
        return lines;
    }

    /** The number of the last entry in a project's journal, 0 if none was acknowledged. */
    long entry(String project) {
        return entries.getOrDefault(project, 0L);
    }

    /** The number to which a project's journal was being brought, if it was. */
    Optional<Long> goal(String project) {
        return Optional.ofNullable(goals.get(project));
    }

    /** The documents that are settled by name, with the numbers of their decisions. */
    Map<String, Integer> settled() {
        return settled;
    }

    /** The documents by name, with the numbers of their annotations. */
    Map<String, Integer> documents() {
        return documents;
    }

    /** In which project something had begun and not come to its end. */
    Optional<String> begun() {
        return begun;
    }
}

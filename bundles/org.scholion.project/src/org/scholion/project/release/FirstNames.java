/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholion.corpus.HistoryEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;

/** What members were called before they were first renamed. */
final class FirstNames {

    private final Map<String, String> before = new HashMap<>();

    private FirstNames() {}

    static FirstNames of(ProjectStore store) throws StoreException {
        FirstNames names = new FirstNames();
        List<HistoryEntry> entries = store.history().entries();
        for (HistoryEntry entry : entries) {
            if (entry.what() == HistoryEntry.What.MEMBER_RENAMED) {
                String from = entry.arguments().getOrDefault("before", "");
                String to = entry.arguments().getOrDefault("after", "");
                String first = names.before.getOrDefault(from, from);
                if (!first.equals(to)) {
                    names.before.put(to, first);
                } else {
                    names.before.remove(to);
                }
            }
        }
        return names;
    }

    /** Returns the first name of who is, or was, called so. */
    String of(String name) {
        return before.getOrDefault(name, name);
    }
}

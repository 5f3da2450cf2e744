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
import java.util.Map;
import java.util.Optional;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;

/** Whose sets are whose, as far as a project can tell. */
final class SetNames {

    /** Nobody is known. */
    static final SetNames UNKNOWN = new SetNames(Map.of(), Map.of());

    private final Map<String, String> names;
    private final Map<String, String> firsts;

    private SetNames(Map<String, String> names, Map<String, String> firsts) {
        this.names = names;
        this.firsts = firsts;
    }

    /**
     * Returns what is known of a release.
     *
     * @param table names by pseudonym
     */
    static SetNames of(ProjectStore store, Map<String, String> table) throws StoreException {
        FirstNames first = FirstNames.of(store);
        Map<String, String> firsts = new HashMap<>();
        table.forEach((pseudonym, name) -> firsts.put(pseudonym, first.of(name)));
        return new SetNames(Map.copyOf(table), firsts);
    }

    /** Returns who somebody is by their pseudonym, the same in all releases. */
    Optional<String> key(String pseudonym) {
        return pseudonym.equals(Member.GOLD)
                ? Optional.of(pseudonym)
                // no member is called so, as gold is none
                : Optional.ofNullable(firsts.get(pseudonym)).map(name -> "member:" + name);
    }

    ComparedRelease.PinnedSet set(String pseudonym, ReleaseDifference.SetAt at) {
        return new ComparedRelease.PinnedSet(
                key(pseudonym), names.getOrDefault(pseudonym, pseudonym), at);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.SortedSet;
import java.util.TreeSet;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;
import org.scholion.project.DataProblemException;
import org.scholion.words.Message;

/** Tells a member that was named from a name that was mistyped. */
public final class KnownMember {

    private KnownMember() {}

    /**
     * Requires that a project has a member of a name.
     *
     * @throws DataProblemException when it has not, naming those it has
     */
    public static void require(ProjectStore store, String member)
            throws StoreException, DataProblemException {
        SortedSet<String> known = new TreeSet<>();
        store.members().all().forEach(each -> known.add(each.name()));
        if (!known.contains(member)) {
            throw new DataProblemException(
                    known.isEmpty()
                            ? Message.of("project.member.none", "member", member)
                            : Message.of(
                                    "project.member.unknown", "member", member, "known", known));
        }
    }
}

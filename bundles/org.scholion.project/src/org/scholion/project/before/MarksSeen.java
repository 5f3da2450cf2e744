/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.before;

import java.util.Optional;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.StoreException;

/**
 * Whose marks someone is shown: annotators their own, unless the project shares suggestions, since
 * others' labels would become their judgement; leads and curators everybody's, gold included.
 */
public final class MarksSeen {

    private MarksSeen() {}

    /**
     * Returns whose marks a member is shown.
     *
     * @param viewer the member; empty for who has the whole file before them
     * @return the only one whose they are; empty for everybody's
     */
    public static Optional<String> by(ProjectStore store, Optional<String> viewer)
            throws StoreException {
        if (viewer.isEmpty() || store.settings().sharesSuggestions()) {
            return Optional.empty();
        }
        boolean seesAll =
                store.members().all().stream()
                        .filter(member -> member.name().equals(viewer.get()))
                        .anyMatch(member -> member.role() != Member.Role.ANNOTATOR);
        return seesAll ? Optional.empty() : viewer;
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.canvas;

import java.util.List;
import java.util.Optional;
import org.scholion.view.mark.MarkId;

/**
 * Something that can be picked as the other end of a relation or stance.
 *
 * @param key names it among the candidates of one pick; for the caller's use
 * @param mark the mark that shows it, if it is one: it can then be clicked, and is shown while
 *     walking
 * @param label what is typed to find it: the covered text, a name, "author"
 * @param detail more about it: the type's name, or where it is; may be empty
 * @param further other words that it is found by, in small letters; with any, it is not looked for
 *     as it would be written in Latin letters
 */
public record PickCandidate(
        String key, Optional<MarkId> mark, String label, String detail, List<String> further) {

    public PickCandidate {
        further = List.copyOf(further);
    }

    /** Creates one that is found by its label and detail alone. */
    public PickCandidate(String key, Optional<MarkId> mark, String label, String detail) {
        this(key, mark, label, detail, List.of());
    }
}

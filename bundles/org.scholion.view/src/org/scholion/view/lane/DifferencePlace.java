/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.lane;

import java.util.List;
import java.util.Optional;
import org.scholion.view.mark.MarkId;

/**
 * A place where sets differ.
 *
 * @param begin where it begins, an offset in UTF-16
 * @param differences how, set by set as they are shown; at least one
 */
public record DifferencePlace(int begin, List<SetDifference> differences) {

    /** Copies the differences. */
    public DifferencePlace {
        differences = List.copyOf(differences);
    }

    /** Returns the mark to go to: one's own if there is one here, else another set's. */
    public Optional<MarkId> mark() {
        return differences.stream()
                .flatMap(difference -> difference.own().stream())
                .findFirst()
                .or(
                        () ->
                                differences.stream()
                                        .flatMap(difference -> difference.other().stream())
                                        .findFirst())
                .map(mark -> mark.id());
    }
}

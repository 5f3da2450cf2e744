/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.scholion.document.Span;

/**
 * A relation.
 *
 * @param links its arcs
 * @param anchor the words that express it, if marked
 */
public record RelationMark(MarkHeader header, List<MarkLink> links, Optional<Span> anchor)
        implements Mark {

    public RelationMark {
        links = List.copyOf(links);
    }

    @Override
    public List<Span> spans() {
        return anchor.map(List::of).orElseGet(List::of);
    }

    @Override
    public List<MarkId> references() {
        Set<MarkId> ids = new LinkedHashSet<>();
        for (MarkLink link : links) {
            ids.add(link.from());
            ids.add(link.to());
        }
        ids.remove(id());
        return new ArrayList<>(ids);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who or what several mentions of a document mean. Coreference chains are referents.
 *
 * @param name a name for people, possibly empty for an imported chain
 * @param identifier a URI in some knowledge base, if known
 * @param members the referents that make up a group; empty for an individual
 */
public record Referent(
        AnnotationHeader header,
        String name,
        Optional<String> identifier,
        List<AnnotationId> members)
        implements Annotation {

    public Referent {
        members = List.copyOf(members);
    }

    @Override
    public AnnotationKind kind() {
        return AnnotationKind.REFERENT;
    }

    @Override
    public Referent withHeader(AnnotationHeader newHeader) {
        return new Referent(newHeader, name, identifier, members);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }

    @Override
    public Set<AnnotationId> references() {
        return Set.copyOf(members);
    }
}

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
 * @param entry the entry of the project's catalogue that it is, if that is known
 * @param members the referents that make up a group; empty for an individual
 */
public record Referent(
        AnnotationHeader header,
        String name,
        Optional<String> identifier,
        Optional<EntryId> entry,
        List<AnnotationId> members)
        implements Annotation {

    public Referent {
        members = List.copyOf(members);
    }

    /** Creates one that is no entry of the catalogue. */
    public Referent(
            AnnotationHeader header,
            String name,
            Optional<String> identifier,
            List<AnnotationId> members) {
        this(header, name, identifier, Optional.empty(), members);
    }

    /** Returns the referent with another name. */
    public Referent withName(String newName) {
        return new Referent(header, newName, identifier, entry, members);
    }

    /** Returns the referent as another entry of the catalogue, or as none. */
    public Referent withEntry(Optional<EntryId> newEntry) {
        return new Referent(header, name, identifier, newEntry, members);
    }

    /** Returns the referent as a group of others, or of none. */
    public Referent withMembers(List<AnnotationId> newMembers) {
        return new Referent(header, name, identifier, entry, newMembers);
    }

    /** Returns whether it is known outside of its document. */
    public boolean isIdentified() {
        return identifier.isPresent() || entry.isPresent();
    }

    @Override
    public AnnotationKind kind() {
        return AnnotationKind.REFERENT;
    }

    @Override
    public Referent withHeader(AnnotationHeader newHeader) {
        return new Referent(newHeader, name, identifier, entry, members);
    }

    @Override
    public List<Span> spans() {
        return List.of();
    }

    @Override
    public Set<AnnotationId> references() {
        return Set.copyOf(members);
    }

    @Override
    public Set<EntryId> entries() {
        return entry.map(Set::of).orElseGet(Set::of);
    }
}

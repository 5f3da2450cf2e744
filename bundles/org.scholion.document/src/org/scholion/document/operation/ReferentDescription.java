/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.operation;

import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.EntryId;
import org.scholion.document.Referent;

/**
 * What a referent is described by.
 *
 * @param name its name, possibly empty
 * @param typeId the id of its entity type, empty when unknown
 * @param identifier a URI in some knowledge base, if known
 * @param entry the entry of the project's catalogue that it is, if that is known
 * @param members the referents that make up a group; empty for an individual
 */
public record ReferentDescription(
        String name,
        String typeId,
        Optional<String> identifier,
        Optional<EntryId> entry,
        List<AnnotationId> members) {

    public ReferentDescription {
        members = List.copyOf(members);
    }

    /** Returns the description of this referent. */
    public static ReferentDescription of(Referent referent) {
        return new ReferentDescription(
                referent.name(),
                referent.typeId(),
                referent.identifier(),
                referent.entry(),
                referent.members());
    }

    /** Returns the description with another name. */
    public ReferentDescription withName(String newName) {
        return new ReferentDescription(newName, typeId, identifier, entry, members);
    }

    /** Returns the description with another identifier, or with none. */
    public ReferentDescription withIdentifier(Optional<String> newIdentifier) {
        return new ReferentDescription(name, typeId, newIdentifier, entry, members);
    }

    /** Returns this referent with everything described here in place of what it had. */
    Referent applyTo(Referent referent) {
        return new Referent(referent.header().withType(typeId), name, identifier, entry, members);
    }
}

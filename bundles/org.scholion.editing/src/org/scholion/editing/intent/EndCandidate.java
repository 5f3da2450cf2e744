/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.intent;

import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.EntryId;
import org.scholion.document.StanceEnd;
import org.scholion.words.Message;

/**
 * Something that can be the other end of a relation or a stance.
 *
 * @param key names it among the candidates
 * @param annotation the annotation it is, if it is one
 * @param label what is typed to find it
 * @param detail more about it
 * @param further other words that it is found by, in small letters
 */
public record EndCandidate(
        String key,
        Optional<AnnotationId> annotation,
        Message label,
        Message detail,
        List<String> further) {

    public EndCandidate {
        further = List.copyOf(further);
    }

    /** Creates one that is found by its label and detail alone. */
    public EndCandidate(
            String key, Optional<AnnotationId> annotation, Message label, Message detail) {
        this(key, annotation, label, detail, List.of());
    }

    static final String AUTHOR = "author";
    static final String IMPLICIT = "implicit";
    static final String ENTRY = "entry:";
    static final String NEW_ENTRY = "new-entry";

    /** Returns the entry of the catalogue that it is, if it is one. */
    public Optional<EntryId> entry() {
        return key.startsWith(ENTRY)
                ? EntryId.parse(key.substring(ENTRY.length()))
                : Optional.empty();
    }

    /** Returns whether it is an entry of the catalogue that is yet to be made, or asked for. */
    public boolean isNewEntry() {
        return key.equals(NEW_ENTRY);
    }

    /** Returns it as the end of a stance. */
    public StanceEnd end() {
        if (annotation.isPresent()) {
            return new StanceEnd.Annotated(annotation.get());
        }
        if (entry().isPresent()) {
            return new StanceEnd.Catalogued(entry().get());
        }
        return key.equals(AUTHOR)
                ? new StanceEnd.Author()
                : new StanceEnd.Implicit(Optional.empty());
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.editing.referent;

import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.EntryId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.Operation;
import org.scholion.editing.intent.NamedStep;

/** Says which entries of the catalogue mentions and referents of a document are. */
public final class ReferentEntries {

    private final AnnotationLookup annotations;
    private final Edits edits;

    /**
     * Creates it.
     *
     * @param annotations what is there; each edit looks at it afresh
     * @param edits edits of these
     */
    public ReferentEntries(AnnotationLookup annotations, Edits edits) {
        this.annotations = annotations;
        this.edits = edits;
    }

    /**
     * Lets a mention mean an entry: its referent becomes that entry; a mention without one gets the
     * referent of the document that is the entry already, or else a new one.
     *
     * @param name what a new referent is called
     * @return nothing when it means the entry already
     */
    public Optional<Operation> link(Mention mention, EntryId entry, String name) {
        Optional<Referent> own = mention.referent().flatMap(annotations::find).flatMap(this::as);
        if (own.isPresent()) {
            return set(own.get(), Optional.of(entry));
        }
        Optional<Referent> known =
                annotations.all().stream()
                        .flatMap(each -> as(each).stream())
                        .filter(each -> each.entry().equals(Optional.of(entry)))
                        .findFirst();
        return known.isPresent()
                ? edits.linkReferent(List.of(mention.id()), known.map(Referent::id))
                : Optional.of(
                        edits.newReferent(
                                        name,
                                        mention.typeId(),
                                        Optional.of(entry),
                                        List.of(mention.id()))
                                .operation());
    }

    /** Says that a referent is an entry, or none. */
    public Optional<Operation> set(Referent referent, Optional<EntryId> entry) {
        return edits.changing(
                NamedStep.LINK_REFERENT.word(),
                List.of(referent.id()),
                one -> one instanceof Referent now ? now.withEntry(entry) : one);
    }

    private Optional<Referent> as(Annotation annotation) {
        return annotation instanceof Referent referent ? Optional.of(referent) : Optional.empty();
    }
}

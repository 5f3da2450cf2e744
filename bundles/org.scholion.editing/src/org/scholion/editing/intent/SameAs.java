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
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.edit.Edits;
import org.scholion.document.operation.Operation;

/** Says that a mention means the same as another mention, or means a referent. */
public final class SameAs {

    private SameAs() {}

    /**
     * Returns the one operation that makes it so: links one to the other's referent, makes two
     * referents one, or makes a new referent for both, named by the longer words.
     *
     * @return nothing when they mean the same already, or the other can mean nothing
     */
    public static Optional<Operation> of(
            Edits edits, AnnotationTexts texts, Mention mention, Annotation other) {
        Optional<AnnotationId> mine = mention.referent();
        return switch (other) {
            case Referent referent -> joined(edits, mention.id(), mine, referent.id());
            case Mention mate -> {
                if (mate.referent().isPresent()) {
                    yield joined(edits, mention.id(), mine, mate.referent().get());
                }
                if (mine.isPresent()) {
                    yield edits.linkReferent(List.of(mate.id()), mine);
                }
                String words = texts.covered(mention.span());
                String others = texts.covered(mate.span());
                yield Optional.of(
                        edits.newReferent(
                                        others.length() >= words.length() ? others : words,
                                        mate.typeId(),
                                        List.of(mate.id(), mention.id()))
                                .operation());
            }
            default -> Optional.empty();
        };
    }

    private static Optional<Operation> joined(
            Edits edits, AnnotationId mention, Optional<AnnotationId> mine, AnnotationId theirs) {
        if (mine.isEmpty()) {
            return edits.linkReferent(List.of(mention), Optional.of(theirs));
        }
        return mine.get().equals(theirs)
                ? Optional.empty()
                : edits.mergeReferents(theirs, List.of(mine.get()));
    }
}

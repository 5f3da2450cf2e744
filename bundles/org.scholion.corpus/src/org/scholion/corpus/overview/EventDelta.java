/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.overview;

import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentOverview;
import org.scholion.corpus.SetOverview;
import org.scholion.corpus.StoreEvent;
import org.scholion.document.AnnotationChange;

/**
 * Carries the store's events over to one document. Events may have overtaken one another; where
 * what is known and what the event says leave a gap or a doubt, the answer is that the document
 * must be read again.
 */
final class EventDelta {

    private EventDelta() {}

    /** Returns the document after the event, or nothing when it must be read. */
    static Optional<DocumentOverview> opened(
            DocumentOverview document, StoreEvent.SetOpened event) {
        if (known(document, event.set()).isPresent()) {
            return Optional.of(document);
        }
        return event.set().lastSequence() == 0
                ? Optional.of(document.with(SetOverview.of(event.set(), 0)))
                : Optional.empty();
    }

    /** Returns the document after the event, or nothing when it must be read. */
    static Optional<DocumentOverview> state(
            DocumentOverview document, StoreEvent.StateChanged event) {
        Optional<SetOverview> known = known(document, event.set());
        if (known.isEmpty() || event.set().lastSequence() > known.get().lastSequence()) {
            return Optional.empty();
        }
        if (event.set().lastSequence() < known.get().lastSequence()) {
            // what is known came later, and brought this state or a newer one with it
            return Optional.of(document);
        }
        SetOverview now = SetOverview.of(event.set(), known.get().annotations());
        if (now.equals(known.get())) {
            return Optional.of(document);
        }
        // of two states with one sequence number, the clock alone tells which came later
        return now.changedAt() > known.get().changedAt()
                ? Optional.of(document.with(now))
                : Optional.empty();
    }

    /** Returns the document after the event, or nothing when it must be read. */
    static Optional<DocumentOverview> changed(
            DocumentOverview document, StoreEvent.SetChanged event) {
        Optional<SetOverview> known = known(document, event.set());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        if (event.set().lastSequence() <= known.get().lastSequence()) {
            return Optional.of(document);
        }
        if (event.entries().isEmpty()
                || event.entries().get(0).sequence() != known.get().lastSequence() + 1) {
            return Optional.empty();
        }
        int annotations = known.get().annotations();
        for (AnnotationChange change : event.changes()) {
            annotations +=
                    (change.after().isPresent() ? 1 : 0) - (change.before().isPresent() ? 1 : 0);
        }
        return Optional.of(document.with(SetOverview.of(event.set(), annotations)));
    }

    private static Optional<SetOverview> known(DocumentOverview document, AnnotationSet set) {
        return document.sets().stream().filter(other -> other.id() == set.id()).findFirst();
    }
}

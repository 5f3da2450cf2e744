/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.util.List;
import java.util.Optional;
import org.scholion.document.AnnotationId;
import org.scholion.document.Span;
import org.scholion.document.StanceEnd;

/** An end of a stance that is about to be made; what it needs may be made along with it. */
public sealed interface EndDraft {

    /** An end as it is. */
    record Given(StanceEnd end) implements EndDraft {
        /** Returns the end that is this annotation. */
        public static Given annotation(AnnotationId id) {
            return new Given(new StanceEnd.Annotated(id));
        }

        /** Returns the end that is the author. */
        public static Given author() {
            return new Given(new StanceEnd.Author());
        }
    }

    /**
     * A mention made in place.
     *
     * @param typeId the id of its entity type
     * @param span where it stands
     * @param referent whom or what it means, if that is known
     */
    record NewMention(String typeId, Span span, Optional<AnnotationId> referent)
            implements EndDraft {}

    /**
     * A referent made in place.
     *
     * @param name its name
     * @param typeId the id of its entity type, empty when unknown
     * @param implicit whether the text does not name it, so that the end is an implicit one
     */
    record NewReferent(String name, String typeId, boolean implicit) implements EndDraft {}

    /**
     * A source with words of its own that show it.
     *
     * @param end who it is, not cued itself
     * @param cues the words, at least one span
     */
    record Cued(EndDraft end, List<Span> cues) implements EndDraft {
        public Cued {
            cues = List.copyOf(cues);
        }
    }
}

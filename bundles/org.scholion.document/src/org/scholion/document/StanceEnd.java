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

/** A holder, a target or a source of a stance. */
public sealed interface StanceEnd {

    /** An annotation: a mention, a referent, or for a target any annotation, stances included. */
    record Annotated(AnnotationId id) implements StanceEnd {}

    /** The author of the innermost passage around the stance, or of the document. */
    record Author() implements StanceEnd {}

    /**
     * Not said in the text.
     *
     * @param referent whom it must be, if that is known
     */
    record Implicit(Optional<AnnotationId> referent) implements StanceEnd {}

    /**
     * An entry of the project's catalogue that no words of the text stand for. Only targets are
     * such.
     */
    record Catalogued(EntryId entry) implements StanceEnd {}

    /**
     * A source that words of their own show, such as "as … said". Only sources are cued.
     *
     * @param end who the source is, not cued itself
     * @param cues the words, at least one span
     */
    record Cued(StanceEnd end, List<Span> cues) implements StanceEnd {
        public Cued {
            cues = List.copyOf(cues);
            if (cues.isEmpty() || end instanceof Cued) {
                throw new IllegalArgumentException(
                        "cue words belong to an end without any: " + end + " " + cues);
            }
        }
    }

    /** Returns who or what this end is, without words of its own. */
    default StanceEnd plain() {
        return this instanceof Cued cued ? cued.end() : this;
    }

    /** Returns the words of its own, none for most ends. */
    default List<Span> cues() {
        return List.of();
    }

    /** Returns this end with other words of its own, or with none. */
    default StanceEnd withCues(List<Span> newCues) {
        return newCues.isEmpty() ? plain() : new Cued(plain(), newCues);
    }

    /** Returns the annotation this end points to, if any. */
    default Optional<AnnotationId> reference() {
        return switch (this) {
            case Cued cued -> cued.end().reference();
            case Annotated annotated -> Optional.of(annotated.id());
            case Author author -> Optional.empty();
            case Catalogued catalogued -> Optional.empty();
            case Implicit implicit -> implicit.referent();
        };
    }
}

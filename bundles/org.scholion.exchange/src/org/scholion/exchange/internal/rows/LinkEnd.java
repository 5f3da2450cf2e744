/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.internal.rows;

import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Mention;
import org.scholion.document.PassageIndex;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;

/**
 * What a relation or stance is between.
 *
 * @param kind what it is, such as {@code mention}, {@code referent}, {@code entry}, {@code author}
 *     or {@code implicit}
 * @param id of the annotation or the catalogue's entry
 * @param text the words, or the name
 * @param span where it stands, for a referent its first mention
 */
public record LinkEnd(
        String kind, Optional<String> id, Optional<String> text, Optional<Span> span) {

    /** Returns an annotation as an end. */
    public static LinkEnd of(AnnotationId id, LaidOut laid) {
        Optional<Annotation> found = laid.annotation(id);
        String text = laid.document().text();
        if (found.isEmpty()) {
            return new LinkEnd(
                    "missing", Optional.of(id.value()), Optional.empty(), Optional.empty());
        }
        if (found.get() instanceof Referent referent) {
            return new LinkEnd(
                    "referent",
                    Optional.of(id.value()),
                    Optional.of(referent.name()),
                    laid.firstMention(id).map(Mention::span));
        }
        Optional<Span> span = found.get().spans().stream().findFirst();
        return new LinkEnd(
                word(found.get()),
                Optional.of(id.value()),
                span.map(s -> s.coveredText(text)),
                span);
    }

    private static String word(Annotation annotation) {
        return switch (annotation.kind()) {
            case ENTITY -> "mention";
            case REFERENT -> "referent";
            case RELATION -> "relation";
            case STANCE -> "stance";
            case PASSAGE -> "passage";
            case DOCUMENT_LABEL -> "label";
        };
    }

    /** Returns an end of a stance. */
    public static LinkEnd of(StanceEnd end, Stance stance, PassageIndex passages, LaidOut laid) {
        return switch (end) {
            case StanceEnd.Annotated annotated -> of(annotated.id(), laid);
            case StanceEnd.Cued cued -> of(cued.end(), stance, passages, laid);
            case StanceEnd.Author author -> author(stance, passages, laid);
            case StanceEnd.Implicit implicit ->
                    new LinkEnd(
                            "implicit",
                            implicit.referent().map(AnnotationId::value),
                            implicit.referent().flatMap(id -> of(id, laid).text()),
                            Optional.empty());
            case StanceEnd.Catalogued catalogued ->
                    new LinkEnd(
                            "entry",
                            Optional.of(catalogued.entry().value()),
                            laid.document().entries().of(catalogued.entry()),
                            Optional.empty());
        };
    }

    private static LinkEnd author(Stance stance, PassageIndex passages, LaidOut laid) {
        Optional<Integer> begin =
                stance.cues().isEmpty()
                        ? stance.begin()
                        : Optional.of(stance.cues().get(0).begin());
        PassageIndex.Author author =
                begin.map(passages::author).orElseGet(() -> new PassageIndex.Author.OfDocument());
        Optional<String> name =
                switch (author) {
                    case PassageIndex.Author.OfDocument document ->
                            Optional.ofNullable(laid.document().metadata().get("author"));
                    case PassageIndex.Author.Annotated annotated -> of(annotated.id(), laid).text();
                    case PassageIndex.Author.Named named -> Optional.of(named.name());
                    case PassageIndex.Author.Unknown unknown -> Optional.empty();
                };
        return new LinkEnd("author", Optional.empty(), name, Optional.empty());
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus.internal;

import java.util.List;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.json.AttributesJson;
import org.scholion.text.TextRange;
import org.scholion.text.clitic.MarkedKey;

/**
 * What the index has of an annotation.
 *
 * @param key the key of its words
 * @param typeId its type
 * @param attributes its values as JSON
 * @param begin where it begins
 */
record MarkEntry(String key, String typeId, String attributes, int begin) {

    /** Returns the entry of an annotation; only entities have one, and only if words show. */
    static Optional<MarkEntry> of(Annotation annotation, String text) {
        if (!(annotation instanceof Mention mention)) {
            return Optional.empty();
        }
        return MarkedKey.of(text, ranges(mention.span()))
                .map(
                        key ->
                                new MarkEntry(
                                        key,
                                        mention.typeId(),
                                        AttributesJson.write(mention.header().attributes()),
                                        mention.span().begin()));
    }

    /**
     * Returns the entry of a mention of the same place: its words are the same, and making their
     * key is slow.
     *
     * @param before the mention this is the entry of
     */
    MarkEntry inPlace(Mention before, Mention now) {
        boolean same = before.header().attributes().equals(now.header().attributes());
        return new MarkEntry(
                key,
                now.typeId(),
                same ? attributes : AttributesJson.write(now.header().attributes()),
                begin);
    }

    /** Returns whether two annotations have the same entry in every text. */
    static boolean isSame(Optional<Annotation> before, Optional<Annotation> after) {
        if (before.isPresent()
                && after.isPresent()
                && before.get() instanceof Mention old
                && after.get() instanceof Mention now) {
            return old.span().equals(now.span())
                    && old.typeId().equals(now.typeId())
                    && old.header().attributes().equals(now.header().attributes());
        }
        return before.filter(Mention.class::isInstance).isEmpty()
                && after.filter(Mention.class::isInstance).isEmpty();
    }

    private static List<TextRange> ranges(Span span) {
        return span.fragments().stream()
                .map(fragment -> new TextRange(fragment.begin(), fragment.end()))
                .toList();
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.gold;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Fragment;
import org.scholion.document.Referent;
import org.scholion.document.Span;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/**
 * The words of annotations of one set, and where they stand. What has no words of its own has those
 * of what it points to.
 *
 * @param text the text of the document
 * @param set what annotations point to
 */
public record MarkWords(String text, AnnotationLookup set, Schema schema) {

    private static final String BETWEEN_PIECES = " … ";
    private static final String BETWEEN_ENDS = " – ";

    /** Returns the words, on one line; nothing for what has none. */
    public String of(Annotation annotation) {
        return of(annotation, true);
    }

    private String of(Annotation annotation, boolean deeper) {
        if (annotation instanceof DocumentLabel label) {
            return value(label);
        }
        if (annotation instanceof Referent referent && !referent.name().isBlank()) {
            return referent.name();
        }
        if (!annotation.spans().isEmpty()) {
            return annotation.spans().stream()
                    .flatMap(span -> span.fragments().stream())
                    .map(this::covered)
                    .collect(Collectors.joining(BETWEEN_PIECES));
        }
        return deeper
                ? ends(annotation)
                        .map(end -> of(end, false))
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(BETWEEN_ENDS))
                : "";
    }

    private String covered(Fragment fragment) {
        int end = Math.min(fragment.end(), text.length());
        return text.substring(Math.min(fragment.begin(), end), end).replaceAll("\\s+", " ").strip();
    }

    private String value(DocumentLabel label) {
        if (!(label.value() instanceof AttributeValue.Tags tags)) {
            return "";
        }
        Optional<TagSet> set =
                schema.type(label.typeId())
                        .filter(DocumentLabelType.class::isInstance)
                        .map(DocumentLabelType.class::cast)
                        .flatMap(type -> schema.tagSet(type.tagSet()));
        return tags.tags().stream()
                .map(id -> set.flatMap(all -> all.tag(id)).map(Tag::name).orElse(id))
                .collect(Collectors.joining(", "));
    }

    private Stream<Annotation> ends(Annotation annotation) {
        return annotation.references().stream().flatMap(id -> set.find(id).stream());
    }

    /** Returns from where to where it stands, its ends' if it has no place of its own. */
    public Optional<Fragment> range(Annotation annotation) {
        List<Span> spans = new ArrayList<>(annotation.spans());
        if (spans.isEmpty()) {
            ends(annotation).forEach(end -> spans.addAll(end.spans()));
        }
        List<Fragment> pieces = spans.stream().flatMap(span -> span.fragments().stream()).toList();
        Optional<Integer> begin =
                pieces.stream().map(Fragment::begin).min(Comparator.naturalOrder());
        Optional<Integer> end = pieces.stream().map(Fragment::end).max(Comparator.naturalOrder());
        return begin.flatMap(from -> end.map(to -> new Fragment(from, to)));
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;
import org.scholion.words.Message;
import org.scholion.words.Worded;

/**
 * A breach of a rule by one annotation. It is said by messages whose codes are {@code rule.} and
 * the rule's id.
 *
 * @param rule what does not hold
 * @param annotation of what
 * @param kind the kind of that annotation
 * @param place the fragment it is about, or the first one of the annotation; empty when it marks
 *     nothing in the text
 * @param arguments text and numbers by their names in {@link Argument}
 */
public record Finding(
        Rule rule,
        AnnotationId annotation,
        AnnotationKind kind,
        Optional<Fragment> place,
        SortedMap<String, Object> arguments)
        implements Comparable<Finding>, Worded {

    private static final Integer LAST = Integer.MAX_VALUE;

    private static final Comparator<Finding> ORDER =
            Comparator.comparingInt((Finding f) -> f.place().map(Fragment::begin).orElse(LAST))
                    .thenComparing(Finding::annotation)
                    .thenComparing(Finding::rule)
                    .thenComparing(f -> f.place().map(Fragment::end).orElse(LAST))
                    .thenComparing(f -> f.arguments().toString());

    public Finding {
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    static Finding of(Rule rule, Annotation annotation, Map<String, Object> arguments) {
        return at(rule, annotation, first(annotation), arguments);
    }

    static Finding at(
            Rule rule,
            Annotation annotation,
            Optional<Fragment> place,
            Map<String, Object> arguments) {
        return new Finding(
                rule, annotation.id(), annotation.kind(), place, new TreeMap<>(arguments));
    }

    private static Optional<Fragment> first(Annotation annotation) {
        return annotation.spans().stream()
                .map(span -> span.fragments().get(0))
                .min(Comparator.naturalOrder());
    }

    /**
     * Returns this without its place: equal for two states of an annotation that break a rule in
     * the same way, though it was moved.
     */
    Finding breach() {
        return new Finding(rule, annotation, kind, Optional.empty(), arguments);
    }

    /** Returns how bad it is. */
    public Severity severity() {
        return rule.severity();
    }

    /** Returns an argument as text, empty if the finding has none of that name. */
    public String argument(String name) {
        return String.valueOf(arguments.getOrDefault(name, ""));
    }

    /** Returns what is wrong, in a sentence that names other annotations by their ids. */
    public Message what() {
        return what(AnnotationId::value);
    }

    /**
     * Returns what is wrong, in a sentence.
     *
     * @param labels what to call an annotation that is named
     */
    public Message what(Function<AnnotationId, Object> labels) {
        return new FindingMessages(this).what(labels);
    }

    /** Returns what to do about it, in a sentence. */
    public Message remedy() {
        return new FindingMessages(this).remedy();
    }

    /** Returns a sentence that stands alone: which annotation, where, and what is wrong. */
    public Message sentence() {
        return new FindingMessages(this).sentence();
    }

    /** Says {@link #sentence}. */
    @Override
    public Message said() {
        return sentence();
    }

    /** Returns the word for a kind of annotation in arguments. */
    public static String word(AnnotationKind kind) {
        return switch (kind) {
            case ENTITY -> "mention";
            case DOCUMENT_LABEL -> "document-label";
            default -> kind.word();
        };
    }

    /** In text order, those without a place last; then by annotation and rule. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}

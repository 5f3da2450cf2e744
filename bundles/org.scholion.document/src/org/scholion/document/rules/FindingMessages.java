/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationKind;
import org.scholion.document.Fragment;
import org.scholion.schema.AttributeKind;
import org.scholion.words.Message;

/**
 * What there is to say of a finding. The arguments of its messages are those of the finding by the
 * same names, but that words of a fixed list are keywords, and these are added: {@code
 * annotationKind}, {@code endLabel} (what to call the annotation pointed to) and {@code endTyped}
 * (whether that has a type).
 */
final class FindingMessages {

    /** What has a value, see {@link Argument#WHAT}. */
    private enum Valued {
        ATTRIBUTE,
        POLARITY,
        INTENSITY,
        LABEL
    }

    /** At what a mention begins and ends, see {@link Argument#UNIT}. */
    private enum Unit {
        WORD,
        SENTENCE
    }

    /** Where an end stands, see {@link Argument#AS}. */
    private enum Position {
        REFERENT,
        MEMBER,
        FILLER,
        HOLDER,
        SOURCE,
        TARGET,
        IMPLICIT,
        AUTHOR
    }

    private static final String AREA = "rule.";

    private final Finding finding;

    FindingMessages(Finding finding) {
        this.finding = finding;
    }

    Message what(Function<AnnotationId, Object> labels) {
        return new Message(AREA + finding.rule().id(), arguments(labels));
    }

    Message remedy() {
        return new Message(AREA + finding.rule().id() + ".remedy", arguments(AnnotationId::value));
    }

    Message sentence() {
        List<Object> arguments =
                new ArrayList<>(
                        List.of(
                                "kind",
                                finding.kind(),
                                "annotation",
                                finding.annotation().value(),
                                "what",
                                what(AnnotationId::value)));
        if (finding.place().isEmpty()) {
            return Message.of("rule.sentence.unplaced", arguments.toArray());
        }
        Fragment place = finding.place().get();
        arguments.addAll(List.of("begin", place.begin(), "end", place.end()));
        return Message.of("rule.sentence.placed", arguments.toArray());
    }

    private SortedMap<String, Object> arguments(Function<AnnotationId, Object> labels) {
        SortedMap<String, Object> arguments = new TreeMap<>();
        finding.arguments().forEach((name, value) -> arguments.put(name, sayable(name, value)));
        arguments.put("annotationKind", finding.kind());
        String end = finding.argument(Argument.END);
        arguments.put("endLabel", AnnotationId.parse(end).map(labels).orElse(end));
        arguments.put("fromBelow", !finding.argument(Argument.LEAST).isEmpty());
        arguments.put("fromAbove", !finding.argument(Argument.MOST).isEmpty());
        arguments.put("endTyped", !finding.argument(Argument.END_TYPE).isEmpty());
        return arguments;
    }

    private static Object sayable(String name, Object value) {
        String word = value.toString();
        Optional<? extends Object> keyword =
                switch (name) {
                    case Argument.AS -> constant(Position.values(), word);
                    case Argument.WHAT -> constant(Valued.values(), word);
                    case Argument.UNIT -> constant(Unit.values(), word);
                    case Argument.KIND -> constant(AttributeKind.values(), word);
                    case Argument.END_KIND ->
                            Arrays.stream(AnnotationKind.values())
                                    .filter(kind -> Finding.word(kind).equals(word))
                                    .findFirst();
                    default -> Optional.empty();
                };
        return keyword.isPresent() ? keyword.get() : value;
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
        return Arrays.stream(constants)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}

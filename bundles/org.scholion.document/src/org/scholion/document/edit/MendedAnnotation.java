/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.Fragment;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.rules.Argument;
import org.scholion.document.rules.Finding;

/** What is left of one annotation without what breaks the structure. */
final class MendedAnnotation {

    private MendedAnnotation() {}

    /** Returns what is left, empty when nothing can stand. */
    static Optional<Annotation> of(Annotation annotation, List<Finding> breaches) {
        Optional<Annotation> left = Optional.of(annotation);
        for (Finding breach : breaches) {
            left = left.flatMap(a -> without(a, breach));
        }
        return left;
    }

    private static Optional<Annotation> without(Annotation annotation, Finding breach) {
        return switch (breach.rule()) {
            case TYPE_UNKNOWN ->
                    annotation instanceof Referent
                            ? Optional.of(annotation.withHeader(annotation.header().withType("")))
                            : Optional.empty();
            case ATTRIBUTE_UNKNOWN ->
                    Optional.of(cleared(annotation, breach.argument(Argument.ATTRIBUTE)));
            case VALUE_KIND -> withoutValue(annotation, breach);
            case INTENSITY_UNKNOWN -> withoutValue(annotation, "intensity");
            case ROLE_UNKNOWN ->
                    annotation instanceof Relation relation
                            ? standing(relation.withRole(breach.argument(Argument.ROLE), List.of()))
                            : Optional.of(annotation);
            case END_MISSING, END_KIND ->
                    AnnotationId.parse(breach.argument(Argument.END))
                            .map(id -> withoutEnd(annotation, breach.argument(Argument.AS), id))
                            .orElseGet(() -> Optional.of(annotation));
            case END_OWN -> withoutEnd(annotation, breach.argument(Argument.AS), annotation.id());
            case GROUP_CYCLE ->
                    Optional.of(
                            annotation instanceof Referent group
                                    ? members(group, member -> false)
                                    : annotation);
            case PASSAGE_IN_PIECES ->
                    Optional.of(
                            annotation instanceof Passage passage
                                    ? passage.withSpan(
                                            Span.of(passage.span().begin(), passage.span().end()))
                                    : annotation);
            case SPAN_BEYOND_TEXT ->
                    breach.place()
                            .map(place -> withoutFragment(annotation, place))
                            .orElseGet(() -> Optional.of(annotation));
            default -> Optional.of(annotation); // not a matter of structure
        };
    }

    private static Annotation cleared(Annotation annotation, String attribute) {
        return annotation.withHeader(
                annotation.header().withAttribute(attribute, Optional.empty()));
    }

    private static Optional<Annotation> withoutValue(Annotation annotation, Finding breach) {
        String what = breach.argument(Argument.WHAT);
        return what.equals("attribute")
                ? Optional.of(cleared(annotation, breach.argument(Argument.ATTRIBUTE)))
                : withoutValue(annotation, what);
    }

    /** A stance can do without a value on a scale; a document label is nothing but its value. */
    private static Optional<Annotation> withoutValue(Annotation annotation, String what) {
        if (!(annotation instanceof Stance stance)) {
            return Optional.empty();
        }
        return Optional.of(
                what.equals("polarity")
                        ? stance.withPolarity(Optional.empty())
                        : stance.withIntensity(Optional.empty()));
    }

    private static Optional<Annotation> withoutEnd(
            Annotation annotation, String as, AnnotationId id) {
        return switch (annotation) {
            case Mention mention -> Optional.of(mention.withReferent(Optional.empty()));
            case Referent group -> Optional.of(members(group, member -> !member.equals(id)));
            case Relation relation -> standing(fillers(relation, id));
            case Stance stance -> Optional.of(ends(stance, as, id));
            case Passage passage ->
                    Optional.of(
                            new Passage(
                                    passage.header(),
                                    passage.span(),
                                    Optional.empty(),
                                    passage.authorName(),
                                    passage.date(),
                                    passage.excluded()));
            default -> Optional.of(annotation); // a document label points to nothing
        };
    }

    private static Referent members(Referent group, Predicate<AnnotationId> kept) {
        return group.withMembers(group.members().stream().filter(kept).toList());
    }

    private static Relation fillers(Relation relation, AnnotationId without) {
        SortedMap<String, List<AnnotationId>> roles = new TreeMap<>();
        relation.roles()
                .forEach(
                        (role, fillers) ->
                                roles.put(
                                        role,
                                        fillers.stream()
                                                .filter(id -> !id.equals(without))
                                                .toList()));
        return new Relation(relation.header(), roles, relation.anchor());
    }

    /** A relation that lost an end says something only if it still relates, or has a trigger. */
    private static Optional<Annotation> standing(Relation relation) {
        int fillers = relation.roles().values().stream().mapToInt(List::size).sum();
        return Optional.<Annotation>of(relation)
                .filter(r -> fillers >= (relation.anchor().isPresent() ? 1 : 2));
    }

    private static Stance ends(Stance stance, String as, AnnotationId without) {
        Stance left = stance;
        for (StanceSide side : StanceSide.values()) {
            List<StanceEnd> ends = new ArrayList<>();
            for (StanceEnd end : stance.ends(side)) {
                boolean meant = end.reference().filter(without::equals).isPresent();
                switch (end.plain()) {
                    case StanceEnd.Implicit implicit when meant && as.equals("implicit") ->
                            ends.add(new StanceEnd.Implicit(Optional.empty()).withCues(end.cues()));
                    case StanceEnd.Annotated annotated when meant && isCalled(side, as) -> {
                        // this is the one to be left out
                    }
                    default -> ends.add(end);
                }
            }
            left = left.withEnds(side, ends);
        }
        return left;
    }

    private static boolean isCalled(StanceSide side, String as) {
        return side.name().equalsIgnoreCase(as);
    }

    private static Optional<Annotation> withoutFragment(Annotation annotation, Fragment beyond) {
        return switch (annotation) {
            case Mention mention -> span(mention.span(), beyond).map(mention::withSpan);
            case Passage passage -> span(passage.span(), beyond).map(passage::withSpan);
            case Relation relation ->
                    Optional.of(
                            relation.withAnchor(relation.anchor().flatMap(a -> span(a, beyond))));
            case Stance stance ->
                    Optional.of(
                            stance.withCues(spans(stance.cues(), beyond))
                                    .withEvidence(spans(stance.evidence(), beyond))
                                    .withEnds(
                                            StanceSide.SOURCE,
                                            stance.sources().stream()
                                                    .map(s -> s.withCues(spans(s.cues(), beyond)))
                                                    .toList()));
            default -> Optional.of(annotation); // marks nothing in the text
        };
    }

    private static List<Span> spans(List<Span> spans, Fragment beyond) {
        return spans.stream().flatMap(span -> span(span, beyond).stream()).toList();
    }

    private static Optional<Span> span(Span span, Fragment beyond) {
        List<Fragment> left = span.fragments().stream().filter(f -> !f.equals(beyond)).toList();
        return left.isEmpty() ? Optional.empty() : Optional.of(new Span(left));
    }
}

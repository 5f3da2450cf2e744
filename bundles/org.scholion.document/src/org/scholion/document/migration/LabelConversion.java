/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.migration;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMap;
import org.scholion.document.AttributeValue;
import org.scholion.document.DocumentLabel;
import org.scholion.document.migration.MigrationEffect.Kind;
import org.scholion.schema.Attribute;
import org.scholion.schema.AttributeKind;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Schema;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;
import org.scholion.schema.migration.MigrationStep;

/** Values of annotations that become labels on the document, and labels that become values. */
final class LabelConversion {

    /** What a label has whose value is lost. */
    static final AttributeValue NOTHING = new AttributeValue.Tags(List.of());

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_DIGITS = 10;

    private final Schema old;
    private final Schema now;
    private final ValueConversion values;
    private final EffectCount effects;

    /** The ids of labels whose value is somewhere else now. */
    private final Set<AnnotationId> moved = new LinkedHashSet<>();

    LabelConversion(Schema old, Schema now, ValueConversion values, EffectCount effects) {
        this.old = old;
        this.now = now;
        this.values = values;
        this.effects = effects;
    }

    /**
     * A value that is to make a label.
     *
     * @param annotation as it was
     * @param attribute what had the value
     * @param tagSet the value's tag set, if of one, in the old version
     */
    record Vote(
            Annotation annotation,
            String attribute,
            Optional<String> tagSet,
            AttributeValue value) {}

    Set<AnnotationId> moved() {
        return moved;
    }

    /** Gives the value of a label that goes to the annotations of a type. */
    void toAttribute(DocumentLabel label, MigrationStep.LabelToAttribute step, AnnotationMap map) {
        Optional<DocumentLabelType> before = old.type(label.typeId(), DocumentLabelType.class);
        Optional<Attribute> to =
                now.type(step.type()).flatMap(type -> type.attribute(step.attribute()));
        Optional<AttributeValue> tagged =
                before.isEmpty()
                        ? Optional.of(label.value())
                        : values.tagged(label.typeId(), before.get().tagSet(), label.value());
        if (to.isEmpty() || tagged.isEmpty()) {
            return;
        }
        ValueConversion.Way way =
                new ValueConversion.Way(
                        before.map(DocumentLabelType::tagSet), to.get().kind(), to.get().tagSet());
        Optional<AttributeValue> value = values.converted(label.typeId(), "", tagged.get(), way);
        if (value.isEmpty()) {
            return;
        }
        for (Annotation annotation : List.copyOf(map.all())) {
            if (!now.isA(annotation.typeId(), step.type())) {
                continue;
            }
            Optional<AttributeValue> has =
                    Optional.ofNullable(annotation.header().attributes().get(step.attribute()));
            if (has.isEmpty()) {
                Annotation changed =
                        annotation.withHeader(
                                annotation.header().withAttribute(step.attribute(), value));
                map.apply(
                        List.of(
                                new AnnotationChange(
                                        Optional.of(annotation), Optional.of(changed))));
                effects.add(Kind.VALUE_MOVED, label.typeId(), "", step.attribute());
            }
            if (has.isEmpty() || has.equals(value)) {
                moved.add(label.id());
            }
        }
    }

    /** Makes labels of values, or adds to those there are. */
    void toLabels(Map<String, List<Vote>> votes, AnnotationMap map) {
        votes.forEach(
                (id, each) ->
                        now.type(id, DocumentLabelType.class)
                                .ifPresent(type -> toLabel(type, each, map)));
    }

    private void toLabel(DocumentLabelType type, List<Vote> votes, AnnotationMap map) {
        Optional<TagSet> tagSet = now.tagSet(type.tagSet());
        Map<Vote, List<String>> tags = new LinkedHashMap<>();
        Map<String, Integer> times = new TreeMap<>();
        for (Vote vote : votes) {
            ValueConversion.Way way =
                    new ValueConversion.Way(
                            vote.tagSet(), AttributeKind.TAGS, Optional.of(type.tagSet()));
            List<String> found =
                    values.converted(
                                                    vote.annotation().typeId(),
                                                    vote.attribute(),
                                                    vote.value(),
                                                    way)
                                            .orElse(NOTHING)
                                    instanceof AttributeValue.Tags is
                            ? is.tags()
                            : List.of();
            tags.put(vote, found);
            found.forEach(tag -> times.merge(tag, 1, Integer::sum));
        }
        Optional<DocumentLabel> there =
                map.all().stream()
                        .filter(DocumentLabel.class::isInstance)
                        .map(DocumentLabel.class::cast)
                        .filter(label -> label.typeId().equals(type.id()))
                        .findFirst();
        List<String> chosen = chosen(type, tagSet, times, there);
        tags.forEach(
                (vote, found) -> {
                    boolean kept = found.stream().anyMatch(chosen::contains);
                    effects.add(
                            kept ? Kind.VALUE_MOVED : Kind.VALUE_LOST,
                            vote.annotation().typeId(),
                            vote.attribute(),
                            kept ? type.id() : "");
                    long lost = found.stream().filter(tag -> !chosen.contains(tag)).count();
                    effects.add(
                            Kind.TAG_LOST,
                            vote.annotation().typeId(),
                            vote.attribute(),
                            "",
                            kept ? (int) lost : 0);
                });
        if (chosen.isEmpty()) {
            return;
        }
        AttributeValue value = new AttributeValue.Tags(chosen);
        if (there.isEmpty()) {
            Vote first =
                    votes.stream()
                            .min(Comparator.comparing((Vote vote) -> vote.annotation().id()))
                            .orElseThrow();
            AnnotationHeader of = first.annotation().header();
            AnnotationHeader header =
                    AnnotationHeader.of(
                            derived(of.id(), type.id()),
                            type.id(),
                            of.madeBy(),
                            of.madeAt(),
                            of.schemaVersion());
            map.apply(
                    List.of(
                            new AnnotationChange(
                                    Optional.empty(),
                                    Optional.of(new DocumentLabel(header, value)))));
            effects.add(Kind.LABEL_MADE, of.typeId(), first.attribute(), type.id());
        } else if (!there.get().value().equals(value)) {
            map.apply(
                    List.of(
                            new AnnotationChange(
                                    Optional.of(there.get()),
                                    Optional.of(new DocumentLabel(there.get().header(), value)))));
        }
    }

    private static List<String> chosen(
            DocumentLabelType type,
            Optional<TagSet> tagSet,
            Map<String, Integer> times,
            Optional<DocumentLabel> there) {
        List<String> order = new ArrayList<>();
        tagSet.ifPresent(set -> set.tags().stream().map(Tag::id).forEach(order::add));
        times.keySet().stream().filter(tag -> !order.contains(tag)).forEach(order::add);
        List<String> has =
                there.map(DocumentLabel::value)
                        .filter(AttributeValue.Tags.class::isInstance)
                        .map(v -> ((AttributeValue.Tags) v).tags())
                        .orElse(List.of());
        if (type.multiple()) {
            return order.stream()
                    .filter(tag -> has.contains(tag) || times.containsKey(tag))
                    .toList();
        }
        if (there.isPresent()) {
            return has;
        }
        return order.stream()
                .filter(times::containsKey)
                .max(
                        Comparator.comparing((String tag) -> times.getOrDefault(tag, 0))
                                .thenComparing(tag -> -order.indexOf(tag)))
                .stream()
                .toList();
    }

    /**
     * Returns the id of what is made of an annotation: the same each time, so that a migration of a
     * package and of the project it came from make the same; it sorts with what it is made of.
     */
    private static AnnotationId derived(AnnotationId from, String what) {
        byte[] hash;
        try {
            hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest((from.value() + '/' + what).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
        BigInteger rest = new BigInteger(1, Arrays.copyOf(hash, 10));
        char[] digits = from.value().toCharArray();
        for (int i = digits.length - 1; i >= TIME_DIGITS; i--) {
            digits[i] = DIGITS.charAt(rest.intValue() & 31);
            rest = rest.shiftRight(5);
        }
        return new AnnotationId(new String(digits));
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.Mention;
import org.scholion.document.Referent;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceTerms;
import org.scholion.schema.StanceType;

/** What a stance of a type needs and may have. */
final class StanceRules {

    private final Schema schema;
    private final ConstrainedValues values;

    StanceRules(Schema schema, ConstrainedValues values) {
        this.schema = schema;
        this.values = values;
    }

    void breaches(Stance stance, AnnotationLookup annotations, List<Finding> found) {
        Optional<StanceType> type = schema.type(stance.typeId(), StanceType.class);
        StanceTerms terms = type.map(StanceType::terms).orElse(StanceTerms.FREE);
        boolean placeless = stance.cues().isEmpty() && stance.evidence().isEmpty();
        if (terms.cueRequired() && stance.cues().isEmpty()) {
            found.add(Finding.of(Rule.CUE_MISSING, stance, Map.of()));
        }
        if (terms.evidenceRequired() && stance.evidence().isEmpty()) {
            found.add(Finding.of(Rule.EVIDENCE_MISSING, stance, Map.of()));
        }
        if (placeless && !terms.cueRequired() && !terms.evidenceRequired()) {
            found.add(Finding.of(Rule.STANCE_WITHOUT_PLACE, stance, Map.of()));
        }
        if (stance.polarity().isEmpty()) {
            found.add(Finding.of(Rule.POLARITY_MISSING, stance, Map.of()));
        }
        if (terms.intensityRequired() && stance.intensity().isEmpty()) {
            found.add(Finding.of(Rule.INTENSITY_MISSING, stance, Map.of()));
        }
        if (stance.holders().isEmpty()) {
            found.add(Finding.of(Rule.HOLDER_MISSING, stance, Map.of()));
        }
        if (stance.targets().isEmpty()) {
            found.add(Finding.of(Rule.TARGET_MISSING, stance, Map.of()));
        }
        type.ifPresent(known -> typed(stance, known, annotations, found));
    }

    private void typed(
            Stance stance, StanceType type, AnnotationLookup annotations, List<Finding> found) {
        ends(stance, "holder", stance.holders(), type.holderTypes(), annotations, found);
        ends(stance, "target", stance.targets(), type.targetTypes(), annotations, found);
        holders(stance, type.terms(), found);
        int most = type.terms().maximumSources();
        if (most != Role.UNBOUNDED && stance.sources().size() > most) {
            found.add(
                    Finding.of(
                            Rule.SOURCES_TOO_MANY,
                            stance,
                            Map.of(Argument.LIMIT, most, Argument.COUNT, stance.sources().size())));
        }
        if (type.terms().catalogued()) {
            targets(stance, annotations, found);
        }
        stance.polarity()
                .ifPresent(
                        value ->
                                values.tags(
                                        stance,
                                        value,
                                        Optional.of(type.polarity()),
                                        Map.of(Argument.WHAT, "polarity"),
                                        found));
        stance.intensity()
                .ifPresent(
                        value ->
                                values.tags(
                                        stance,
                                        value,
                                        type.intensity(),
                                        Map.of(Argument.WHAT, "intensity"),
                                        found));
    }

    private static void holders(Stance stance, StanceTerms terms, List<Finding> found) {
        for (StanceEnd end : stance.holders()) {
            boolean author = end.plain() instanceof StanceEnd.Author && !terms.authorHolder();
            boolean implicit = end.plain() instanceof StanceEnd.Implicit && !terms.implicitHolder();
            if (author || implicit) {
                found.add(
                        Finding.of(
                                Rule.HOLDER_NOT_ALLOWED,
                                stance,
                                Map.of(Argument.AS, author ? "author" : "implicit")));
            }
        }
    }

    private void targets(Stance stance, AnnotationLookup annotations, List<Finding> found) {
        for (StanceEnd end : stance.targets()) {
            if (end instanceof StanceEnd.Catalogued) {
                continue;
            }
            Optional<Annotation> target = end.reference().flatMap(annotations::find);
            if (!target.map(each -> isIdentified(each, annotations)).orElse(false)) {
                found.add(Finding.of(Rule.TARGET_UNIDENTIFIED, stance, Map.of()));
                return;
            }
        }
    }

    /** Tells whether an annotation is or means a referent with an identifier or an entry. */
    static boolean isIdentified(Annotation annotation, AnnotationLookup annotations) {
        Optional<Annotation> referent =
                annotation instanceof Mention mention
                        ? mention.referent().flatMap(annotations::find)
                        : Optional.of(annotation);
        return referent.filter(each -> each instanceof Referent known && known.isIdentified())
                .isPresent();
    }

    private void ends(
            Stance stance,
            String as,
            List<StanceEnd> ends,
            List<String> allowed,
            AnnotationLookup annotations,
            List<Finding> found) {
        if (allowed.isEmpty()) {
            return;
        }
        for (StanceEnd end : ends) {
            if (end.plain() instanceof StanceEnd.Annotated annotated) {
                annotations
                        .find(annotated.id())
                        .filter(a -> !schema.allows(allowed, a.typeId()))
                        .ifPresent(
                                a ->
                                        found.add(
                                                Finding.of(
                                                        Rule.STANCE_END_NOT_ALLOWED,
                                                        stance,
                                                        Map.of(
                                                                Argument.AS,
                                                                as,
                                                                Argument.END,
                                                                a.id().value(),
                                                                Argument.END_KIND,
                                                                Finding.word(a.kind()),
                                                                Argument.END_TYPE,
                                                                typeName(schema, a)))));
            }
        }
    }

    static String typeName(Schema schema, Annotation annotation) {
        return schema.type(annotation.typeId())
                .map(AnnotationType::name)
                .orElse(annotation.typeId());
    }
}

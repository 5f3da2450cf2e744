/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Stance;
import org.scholion.document.StanceEnd;
import org.scholion.document.StanceSide;
import org.scholion.document.migration.MigrationEffect.Kind;

/**
 * Counts what went from an annotation beyond what the plan itself says of it, because what it
 * points to has gone or cannot be pointed to so any more.
 */
final class LossCount {

    private final AnnotationLookup original;
    private final EffectCount effects;

    /**
     * Creates the count.
     *
     * @param original the annotations as they were, for the types they had
     */
    LossCount(AnnotationLookup original, EffectCount effects) {
        this.original = original;
        this.effects = effects;
    }

    /** Counts what an annotation has lost that is still there, of the same kind. */
    void survivor(Annotation before, Annotation after) {
        if (before.equals(after)) {
            return;
        }
        AnnotationId id = before.id();
        String type = original.find(id).map(Annotation::typeId).orElse(before.typeId());
        for (String attribute : before.header().attributes().keySet()) {
            if (!after.header().attributes().containsKey(attribute)) {
                effects.add(Kind.VALUE_LOST, type, attribute, "");
            }
        }
        if (before instanceof Mention from && after instanceof Mention to) {
            count(Kind.REFERENT_LOST, type, from.referent(), to.referent());
        } else if (before instanceof Passage from && after instanceof Passage to) {
            count(Kind.END_LOST, type, from.author(), to.author());
        } else if (before instanceof Referent from && after instanceof Referent to) {
            effects.add(Kind.REFERENT_LOST, type, "", "", minus(from.members(), to.members()));
        } else if (before instanceof Relation from && after instanceof Relation to) {
            from.roles()
                    .forEach(
                            (role, fillers) ->
                                    effects.add(
                                            Kind.FILLER_LOST,
                                            type,
                                            role,
                                            "",
                                            minus(fillers, to.fillers(role))));
        } else if (before instanceof Stance from && after instanceof Stance to) {
            stance(type, from, to);
        } else if (before instanceof DocumentLabel from
                && after instanceof DocumentLabel to
                && !from.value().equals(to.value())) {
            effects.add(Kind.VALUE_LOST, type, "", "");
        }
    }

    private void stance(String type, Stance from, Stance to) {
        for (StanceSide side : StanceSide.values()) {
            int gone = from.ends(side).size() - to.ends(side).size();
            int unnamed = named(from.ends(side)) - named(to.ends(side)) - gone;
            String part = side.name().toLowerCase(Locale.ROOT);
            effects.add(Kind.END_LOST, type, part, "", gone);
            effects.add(Kind.REFERENT_LOST, type, part, "", unnamed);
        }
        int polarity = from.polarity().isPresent() && to.polarity().isEmpty() ? 1 : 0;
        int intensity = from.intensity().isPresent() && to.intensity().isEmpty() ? 1 : 0;
        effects.add(Kind.VALUE_LOST, type, "polarity", "", polarity);
        effects.add(Kind.VALUE_LOST, type, "intensity", "", intensity);
    }

    private static int named(List<StanceEnd> ends) {
        return (int) ends.stream().filter(end -> end.reference().isPresent()).count();
    }

    private void count(
            Kind kind, String type, Optional<AnnotationId> from, Optional<AnnotationId> to) {
        effects.add(kind, type, "", "", from.isPresent() && to.isEmpty() ? 1 : 0);
    }

    private static int minus(List<AnnotationId> from, List<AnnotationId> to) {
        List<AnnotationId> left = new ArrayList<>(from);
        left.removeAll(to);
        return left.size();
    }
}

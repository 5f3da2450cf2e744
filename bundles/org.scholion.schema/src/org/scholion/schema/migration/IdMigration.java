/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.Schema;

/**
 * What ids that are kept beside annotations mean after a migration: those of dismissed suggestions,
 * of saved settings and of recipes. What annotations have become decides; where they have become
 * several things, an id means all of these, and none where they went.
 */
public final class IdMigration {

    private final MigrationPlan plan;
    private final Schema old;
    private final Schema now;

    /**
     * Creates it for many ids.
     *
     * @param plan one that fits the two versions
     * @param old the version the ids are of
     * @param now the version that was applied
     */
    public IdMigration(MigrationPlan plan, Schema old, Schema now) {
        this.plan = plan;
        this.old = old;
        this.now = now;
    }

    /** Returns what annotations of a type are now, or may be; ids of types of the new version. */
    public SortedSet<String> types(String type) {
        SortedSet<String> types = new TreeSet<>();
        boolean settled = false;
        for (MigrationStep step : plan.steps()) {
            switch (step) {
                case MigrationStep.MergeType merge when merge.type().equals(type) -> {
                    types.add(merge.into());
                    settled = true;
                }
                case MigrationStep.SplitType split when split.type().equals(type) -> {
                    types.addAll(split.into().values());
                    types.add(split.otherwise());
                    types.addAll(split.candidates());
                    settled = true;
                }
                case MigrationStep.AskType ask when ask.type().equals(type) ->
                        types.addAll(ask.candidates());
                case MigrationStep.DropType drop when drop.type().equals(type) -> settled = true;
                case MigrationStep.LabelToAttribute label when label.label().equals(type) ->
                        settled = true;
                default -> {
                    // it is about something else
                }
            }
        }
        if (!settled) {
            types.add(type);
        }
        types.removeIf(id -> now.type(id).isEmpty());
        return Collections.unmodifiableSortedSet(types);
    }

    /**
     * Returns the attributes that have now what an attribute had, of whichever types; ids of the
     * new version.
     */
    public SortedSet<String> attributes(String attribute) {
        SortedSet<String> attributes = new TreeSet<>();
        for (AnnotationType type : having(attribute)) {
            attributes.addAll(attributes(type, attribute));
        }
        attributes.removeIf(id -> !isAttribute(now, id));
        return Collections.unmodifiableSortedSet(attributes);
    }

    /** Returns the document labels that have now what an attribute had; ids of the new version. */
    public SortedSet<String> labels(String attribute) {
        SortedSet<String> labels = new TreeSet<>();
        for (AnnotationType type : having(attribute)) {
            for (MigrationStep step : plan.steps()) {
                if (step instanceof MigrationStep.AttributeToLabel to
                        && to.attribute().equals(attribute)
                        && isBelow(type, to.type())) {
                    labels.add(to.label());
                }
            }
        }
        labels.removeIf(id -> now.type(id, DocumentLabelType.class).isEmpty());
        return Collections.unmodifiableSortedSet(labels);
    }

    private List<AnnotationType> having(String attribute) {
        return old.types().stream().filter(t -> t.attribute(attribute).isPresent()).toList();
    }

    private static boolean isAttribute(Schema schema, String id) {
        return schema.types().stream().anyMatch(type -> type.attribute(id).isPresent());
    }

    private boolean isBelow(AnnotationType type, String above) {
        return old.withKinds(List.of(above)).contains(type.id());
    }

    private SortedSet<String> attributes(AnnotationType type, String attribute) {
        SortedSet<String> attributes = new TreeSet<>();
        for (MigrationStep step : plan.steps()) {
            switch (step) {
                case MigrationStep.MoveAttribute move
                        when move.attribute().equals(attribute) && isBelow(type, move.type()) -> {
                    attributes.add(move.into());
                    return attributes;
                }
                case MigrationStep.AttributeToLabel to
                        when to.attribute().equals(attribute) && isBelow(type, to.type()) -> {
                    return attributes;
                }
                case MigrationStep.DropAttribute drop
                        when drop.attribute().equals(attribute) && isBelow(type, drop.type()) -> {
                    return attributes;
                }
                case MigrationStep.MergeType merge when merge.type().equals(type.id()) ->
                        attributes.add(merge.attributes().getOrDefault(attribute, attribute));
                case MigrationStep.DropType drop when drop.type().equals(type.id()) -> {
                    return attributes;
                }
                default -> {
                    // it is about something else
                }
            }
        }
        if (attributes.isEmpty()) {
            attributes.add(attribute);
        }
        return attributes;
    }
}

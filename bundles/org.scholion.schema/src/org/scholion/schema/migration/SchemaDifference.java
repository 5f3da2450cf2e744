/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema.migration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaChange;
import org.scholion.schema.SchemaCompatibility;
import org.scholion.schema.SchemaPlace;

/**
 * What two versions of a schema differ in, by ids, and for each difference that annotations may not
 * fit, what can become of them.
 *
 * @param changes all differences
 * @param decisions those that need one, in their order
 */
public record SchemaDifference(List<SchemaChange> changes, List<Decision> decisions) {

    public SchemaDifference {
        changes = List.copyOf(changes);
        decisions = List.copyOf(decisions);
    }

    /**
     * A difference with its choices.
     *
     * @param change what is different
     * @param choices what can become of the annotations; the first is proposed
     */
    public record Decision(SchemaChange change, List<MigrationStep> choices) {
        public Decision {
            choices = List.copyOf(choices);
        }
    }

    /** Compares two versions. */
    public static SchemaDifference of(Schema old, Schema updated) {
        List<SchemaChange> changes = SchemaCompatibility.compare(old, updated).changes();
        StepChoices choices = new StepChoices(old, updated);
        return new SchemaDifference(
                changes,
                changes.stream()
                        .filter(SchemaChange::needsMigration)
                        .map(change -> new Decision(change, choices.of(change)))
                        .toList());
    }

    /**
     * Returns the first choice of each decision, each step once. Types of which there are no
     * annotations simply go.
     *
     * @param used tells whether there are annotations of the type with an id
     */
    public List<MigrationStep> proposed(Predicate<String> used) {
        return decisions.stream().map(each -> proposed(each, used)).distinct().toList();
    }

    private static MigrationStep proposed(Decision decision, Predicate<String> used) {
        return decision.choices().stream()
                .filter(MigrationStep.DropType.class::isInstance)
                .filter(drop -> !used.test(decision.change().element().id()))
                .findFirst()
                .orElse(decision.choices().getFirst());
    }

    /** Returns the decisions that no step settles, in their order. */
    public List<Decision> unsettled(List<MigrationStep> steps, Schema old) {
        return decisions.stream()
                .filter(each -> steps.stream().noneMatch(step -> settles(step, each, old)))
                .toList();
    }

    /** Returns an element as plans name it: {@code entity:person/attribute:gender}. */
    public static String path(SchemaPlace place) {
        String own = place.kind().name().toLowerCase(Locale.ROOT) + ":" + place.id();
        return place.within().map(outer -> path(outer) + "/" + own).orElse(own);
    }

    /** Returns what is different, as plans name it. */
    static String word(SchemaChange change) {
        String code = change.message().code();
        return code.substring(code.lastIndexOf('.') + 1);
    }

    private static boolean settles(MigrationStep step, Decision decision, Schema old) {
        SchemaPlace place = decision.change().element();
        String outer = place.within().map(SchemaPlace::id).orElse("");
        return switch (step) {
            case MigrationStep.Keep keep ->
                    keep.equals(keep(decision.change())) && decision.choices().contains(keep);
            case MigrationStep.MergeType merge -> isOf(place, merge.type());
            case MigrationStep.SplitType split -> isOf(place, split.type());
            case MigrationStep.AskType ask -> isOf(place, ask.type());
            case MigrationStep.DropType drop -> isOf(place, drop.type());
            case MigrationStep.LabelToAttribute label -> isOf(place, label.label());
            case MigrationStep.MoveAttribute move ->
                    isAttribute(place, move.attribute()) && old.isA(outer, move.type());
            case MigrationStep.AttributeToLabel to ->
                    isAttribute(place, to.attribute()) && old.isA(outer, to.type());
            case MigrationStep.DropAttribute drop ->
                    isAttribute(place, drop.attribute()) && old.isA(outer, drop.type());
            case MigrationStep.MergeTag merge -> isTag(place, merge.tagSet(), merge.tag());
            case MigrationStep.DropTag drop -> isTag(place, drop.tagSet(), drop.tag());
            case MigrationStep.MergeRole merge ->
                    place.kind() == SchemaPlace.Kind.ROLE
                            && place.id().equals(merge.role())
                            && outer.equals(merge.type());
            case MigrationStep.DropRole drop ->
                    place.kind() == SchemaPlace.Kind.ROLE
                            && place.id().equals(drop.role())
                            && outer.equals(drop.type());
            case MigrationStep.DropIntensity drop ->
                    place.id().equals(drop.type())
                            && word(decision.change()).equals(StepChoices.INTENSITY_REMOVED);
        };
    }

    /** All that is said of a type that goes, or of a part of it, is settled with the type. */
    private static boolean isOf(SchemaPlace place, String type) {
        return Stream.iterate(
                        Optional.of(place),
                        Optional::isPresent,
                        at -> at.flatMap(SchemaPlace::within))
                .flatMap(Optional::stream)
                .anyMatch(each -> isType(each) && each.id().equals(type));
    }

    private static boolean isType(SchemaPlace place) {
        return switch (place.kind()) {
            case ENTITY, RELATION, STANCE, PASSAGE, LABEL -> true;
            case SCHEMA, TAGSET, TAG, ATTRIBUTE, ROLE, RULE -> false;
        };
    }

    private static boolean isAttribute(SchemaPlace place, String id) {
        return place.kind() == SchemaPlace.Kind.ATTRIBUTE && place.id().equals(id);
    }

    private static boolean isTag(SchemaPlace place, String tagSet, String tag) {
        return place.kind() == SchemaPlace.Kind.TAG
                && place.id().equals(tag)
                && place.within().map(SchemaPlace::id).filter(tagSet::equals).isPresent();
    }

    /** Returns the step that leaves annotations as they are. */
    static MigrationStep.Keep keep(SchemaChange change) {
        return new MigrationStep.Keep(path(change.element()), word(change));
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.migration;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.document.migration.MigrationEffect;
import org.scholion.document.rules.Rule;
import org.scholion.schema.SchemaChange;
import org.scholion.schema.migration.MigrationPlan;

/**
 * What a migration does, or would do.
 *
 * @param changes how the versions of the schema differ
 * @param plan what becomes of annotations
 * @param sets what it does to each set that it touches, by document and member
 * @param problems how many more breaches of completeness and constraints there are afterwards, by
 *     rule; told of a dry run alone
 * @param out packages that are out, by member and file, which will be migrated when they are merged
 * @param saved the number of the schema's new version, if it was done
 * @param names what the types of both versions are called
 */
public record MigrationReport(
        List<SchemaChange> changes,
        MigrationPlan plan,
        List<SetEffects> sets,
        SortedMap<Rule, Integer> problems,
        List<PackageOut> out,
        Optional<Integer> saved,
        TypeNames names) {

    public MigrationReport {
        changes = List.copyOf(changes);
        sets = List.copyOf(sets);
        problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
        out = List.copyOf(out);
    }

    /**
     * What a migration does to one set.
     *
     * @param document the document's name
     * @param member whose set it is; gold under its own name
     * @param removed whether the document is removed
     * @param effects how many annotations, links or values it does what to
     */
    public record SetEffects(
            String document,
            String member,
            boolean removed,
            SortedMap<MigrationEffect, Integer> effects) {
        public SetEffects {
            effects = Collections.unmodifiableSortedMap(new TreeMap<>(effects));
        }
    }

    /** A package that is out. */
    public record PackageOut(String member, String file) {}

    /** Returns what it does over all sets. */
    public SortedMap<MigrationEffect, Integer> effects() {
        SortedMap<MigrationEffect, Integer> all = new TreeMap<>();
        for (SetEffects set : sets) {
            set.effects().forEach((effect, times) -> all.merge(effect, times, Integer::sum));
        }
        return all;
    }

    /** Returns what is lost over all sets. */
    public SortedMap<MigrationEffect, Integer> losses() {
        SortedMap<MigrationEffect, Integer> losses = new TreeMap<>(effects());
        losses.keySet().removeIf(effect -> !effect.kind().isLoss());
        return losses;
    }

    /** Returns how many annotations, links and values are lost. */
    static int number(Map<MigrationEffect, Integer> effects) {
        return effects.values().stream().mapToInt(Integer::intValue).sum();
    }
}

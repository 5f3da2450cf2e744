/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.scholion.corpus.Migration;
import org.scholion.corpus.Migrations;
import org.scholion.corpus.StoreException;
import org.scholion.curation.study.Layer;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.IdMigration;
import org.scholion.schema.migration.MigrationPlan;

/**
 * What ids mean now that were written down under earlier versions of the schema: in saved reports,
 * recipes and memories. They are taken through the migrations that hold, so that undoing one brings
 * them back.
 */
public final class EarlierIds {

    private final OpenProject project;

    /** Creates it for a project. */
    public EarlierIds(OpenProject project) {
        this.project = project;
    }

    /**
     * Returns the types that are meant by an id: that of the schema as it is or, where it has none,
     * what that of the newest earlier version that had one has become.
     *
     * @return ids; empty when there never was one, or it went
     */
    public Set<String> types(String id) throws StoreException {
        return types(type -> type.id().equals(id));
    }

    /** Returns the types that are meant by an id or a name, in the same way. */
    public Set<String> named(String idOrName) throws StoreException {
        return types(type -> type.id().equals(idOrName) || type.name().equals(idOrName));
    }

    private Set<String> types(Predicate<AnnotationType> wanted) throws StoreException {
        Migrations migrations = project.store().migrations();
        Schema now = project.schema();
        Set<String> types = new TreeSet<>();
        Set<String> meant = meant(now, wanted);
        for (String type : meant) {
            types.add(type);
            // it stays until its members have answered: those who did have something else
            for (Migration migration : migrations.all()) {
                if (migration.isInForce() && waits(migrations.plan(migration), type)) {
                    types.addAll(carried(type, migration.fromVersion()));
                }
            }
        }
        for (int version = project.schemaVersion() - 1; meant.isEmpty() && version > 0; version--) {
            meant = meant(migrations.schema(version), wanted);
            for (String type : meant) {
                types.addAll(carried(type, first(type, version)));
            }
        }
        types.removeIf(id -> now.type(id).isEmpty());
        return types;
    }

    private static boolean waits(MigrationPlan plan, String type) {
        return plan.waiting().stream().anyMatch(ask -> ask.type().equals(type));
    }

    private Set<String> carried(String type, int version) throws StoreException {
        return carried(Set.of(type), version, ids -> ids::types);
    }

    /** Returns the first version that has a type, up to one that has it. */
    private int first(String type, int last) throws StoreException {
        for (int version = 1; version < last; version++) {
            if (project.store().migrations().schema(version).type(type).isPresent()) {
                return version;
            }
        }
        return last;
    }

    private static Set<String> meant(Schema schema, Predicate<AnnotationType> wanted) {
        Set<String> meant = new TreeSet<>();
        schema.types().stream().filter(wanted).forEach(type -> meant.add(type.id()));
        return meant;
    }

    /**
     * Returns layers of a version of the schema as layers of the present one. One that went stays
     * what it was, so that it is named where it is missed.
     */
    public List<Layer> layers(List<Layer> layers, int version) throws StoreException {
        Set<Layer> all = new LinkedHashSet<>();
        for (Layer layer : layers) {
            Set<Layer> carried = carried(Set.of(layer), version, ids -> each -> of(each, ids));
            all.addAll(carried.isEmpty() ? Set.of(layer) : carried);
        }
        return List.copyOf(all);
    }

    private static Set<Layer> of(Layer layer, IdMigration ids) {
        if (layer.kind() != Layer.Kind.ATTRIBUTE) {
            return Set.of(layer);
        }
        Set<Layer> layers = new LinkedHashSet<>();
        ids.attributes(layer.attribute()).forEach(id -> layers.add(Layer.attribute(id)));
        if (!ids.labels(layer.attribute()).isEmpty()) {
            layers.add(Layer.of(Layer.Kind.DOCUMENT));
        }
        return layers;
    }

    private <T> Set<T> carried(
            Set<T> some, int version, Function<IdMigration, Function<T, Set<T>>> step)
            throws StoreException {
        Set<T> carried = new LinkedHashSet<>(some);
        for (IdMigration migration : since(version)) {
            Set<T> after = new LinkedHashSet<>();
            carried.forEach(each -> after.addAll(step.apply(migration).apply(each)));
            carried = after;
        }
        return carried;
    }

    private List<IdMigration> since(int version) throws StoreException {
        Migrations all = project.store().migrations();
        List<IdMigration> since = new ArrayList<>();
        for (Migration migration : all.all()) {
            if (migration.isInForce() && migration.fromVersion() >= version) {
                since.add(
                        new IdMigration(
                                all.plan(migration),
                                all.schema(migration.fromVersion()),
                                all.schema(migration.toVersion())));
            }
        }
        return since;
    }
}

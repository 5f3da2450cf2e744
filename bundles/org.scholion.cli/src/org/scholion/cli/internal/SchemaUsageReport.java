/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.project.SchemaPart;
import org.scholion.project.SchemaUsage;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Attribute;
import org.scholion.schema.RelationType;
import org.scholion.schema.Role;
import org.scholion.schema.Schema;
import org.scholion.schema.SchemaPlace;
import org.scholion.schema.Tag;
import org.scholion.schema.TagSet;

/** How often the parts of a schema are used, a line each, those that nobody uses too. */
final class SchemaUsageReport {

    private final Schema schema;
    private final SchemaUsage.Result usage;
    private final SortedMap<String, Integer> types = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> attributes = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> roles = new TreeMap<>();
    private final SortedMap<String, SortedMap<String, Integer>> tags = new TreeMap<>();

    private SchemaUsageReport(Schema schema, SchemaUsage.Result usage) {
        this.schema = schema;
        this.usage = usage;
    }

    static void write(Output output, Schema schema, SchemaUsage.Result usage, boolean json) {
        SchemaUsageReport report = new SchemaUsageReport(schema, usage);
        report.walk(
                (place, count) -> {
                    if (!json) {
                        output.lineOf("cli.schema.used", "part", place, "count", count);
                    }
                });
        if (json) {
            output.json(
                    Map.of(
                            "types", report.types,
                            "attributes", report.attributes,
                            "roles", report.roles,
                            "tags", report.tags));
        }
    }

    /** Takes a part with how many annotations have it. */
    private interface Line {
        void of(SchemaPlace place, int count);
    }

    private void walk(Line line) {
        for (AnnotationType type : schema.types()) {
            SchemaPlace where = SchemaPlace.of(type);
            int count = usage.of(SchemaPart.type(type.id()));
            types.put(type.id(), count);
            line.of(where, count);
            for (Attribute attribute : type.description().attributes()) {
                line.of(
                        where.child(SchemaPlace.Kind.ATTRIBUTE, attribute.id()),
                        count(attributes, SchemaPart.Kind.ATTRIBUTE, type.id(), attribute.id()));
            }
            if (type instanceof RelationType relation) {
                for (Role role : relation.roles()) {
                    line.of(
                            where.child(SchemaPlace.Kind.ROLE, role.id()),
                            count(roles, SchemaPart.Kind.ROLE, type.id(), role.id()));
                }
            }
        }
        for (TagSet tagSet : schema.tagSets()) {
            for (Tag tag : tagSet.tags()) {
                line.of(
                        SchemaPlace.of(tagSet).child(SchemaPlace.Kind.TAG, tag.id()),
                        count(tags, SchemaPart.Kind.TAG, tagSet.id(), tag.id()));
            }
        }
    }

    private int count(
            SortedMap<String, SortedMap<String, Integer>> into,
            SchemaPart.Kind kind,
            String of,
            String id) {
        int count = usage.of(new SchemaPart(kind, of, id));
        into.computeIfAbsent(of, none -> new TreeMap<>()).put(id, count);
        return count;
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.schema.migration.SchemaDifference;
import org.scholion.words.Message;

/** What changed between two releases as a tree for JSON. */
final class DifferenceTree {

    private DifferenceTree() {}

    static Map<String, @Nullable Object> of(ReleaseDifference difference) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("before", side(difference.before()));
        tree.put("after", side(difference.after()));
        tree.put("same", difference.isSame());
        tree.put("documents", documents(difference.documents()));
        tree.put("sets", difference.sets().stream().map(DifferenceTree::set).toList());
        tree.put("labels", difference.labels().stream().map(DifferenceTree::label).toList());
        tree.put(
                "relabelled",
                difference.relabelled().stream()
                        .map(
                                each ->
                                        Map.of(
                                                "layer",
                                                each.layer(),
                                                "before",
                                                each.before(),
                                                "after",
                                                each.after(),
                                                "count",
                                                each.count()))
                        .toList());
        tree.put(
                "schema",
                difference.schema().stream()
                        .map(
                                change ->
                                        Map.of(
                                                "element",
                                                SchemaDifference.path(change.element()),
                                                "message",
                                                change.message().toString(),
                                                "needsMigration",
                                                change.needsMigration()))
                        .toList());
        tree.put("agreement", difference.agreement().stream().map(DifferenceTree::figure).toList());
        tree.put(
                "formats",
                Map.of("added", difference.formatsAdded(), "removed", difference.formatsRemoved()));
        tree.put("notes", difference.notes().stream().map(Message::toString).toList());
        return tree;
    }

    private static Map<String, @Nullable Object> side(ReleaseDifference.Side side) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("name", side.name());
        tree.put("content", side.content());
        tree.put("of", side.of());
        tree.put("time", side.time());
        tree.put("documents", side.documents());
        tree.put("schemaVersion", side.schemaVersion());
        tree.put("parts", side.parts());
        tree.put("formats", side.formats());
        tree.put("release", side.recorded());
        return tree;
    }

    private static Map<String, @Nullable Object> documents(ReleaseDifference.Documents documents) {
        List<Object> parts = new ArrayList<>();
        for (ReleaseDifference.PartChange part : documents.parts()) {
            Map<String, @Nullable Object> node = new TreeMap<>();
            node.put("document", part.document());
            node.put("before", part.before());
            node.put("after", part.after());
            parts.add(node);
        }
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("added", documents.added());
        tree.put("removed", documents.removed());
        tree.put("renamed", documents.renamed());
        tree.put("otherText", documents.otherText());
        tree.put("parts", parts);
        return tree;
    }

    private static Map<String, @Nullable Object> set(ReleaseDifference.SetChange change) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("document", change.document());
        tree.put("member", change.member());
        tree.put("before", change.before().map(DifferenceTree::at));
        tree.put("after", change.after().map(DifferenceTree::at));
        return tree;
    }

    private static Map<String, Object> at(ReleaseDifference.SetAt at) {
        return Map.of("sequence", at.sequence(), "state", at.state(), "released", at.released());
    }

    private static Map<String, @Nullable Object> label(ReleaseDifference.LabelChange label) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("layer", label.layer());
        tree.put("id", label.id());
        tree.put("label", label.label());
        tree.put("before", label.before());
        tree.put("after", label.after());
        Optional<ReleaseDifference.Changes> changes = label.changes();
        tree.put("added", changes.map(ReleaseDifference.Changes::added));
        tree.put("removed", changes.map(ReleaseDifference.Changes::removed));
        tree.put("changed", changes.map(ReleaseDifference.Changes::changed));
        return tree;
    }

    private static Map<String, @Nullable Object> figure(ReleaseDifference.FigureChange change) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("layer", change.layer());
        tree.put("of", change.of());
        tree.put("measure", change.measure());
        tree.put("before", change.before().map(DifferenceTree::figure));
        tree.put("after", change.after().map(DifferenceTree::figure));
        return tree;
    }

    private static Map<String, @Nullable Object> figure(ReleaseDifference.Figure figure) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("value", figure.value());
        tree.put("undefined", figure.undefined());
        tree.put("ci", figure.interval().isEmpty() ? null : figure.interval());
        tree.put("units", figure.units());
        return tree;
    }
}

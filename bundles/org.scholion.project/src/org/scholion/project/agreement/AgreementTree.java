/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.agreement.ResultTree;
import org.scholion.agreement.result.Exclusion;
import org.scholion.curation.study.Layer;
import org.scholion.curation.study.LayerFigure;
import org.scholion.words.Message;

/**
 * A report of agreement as trees for JSON: one for each figure, with the fields of {@code scholion
 * agreement --json}. The first has besides them what the report was made of, under {@code
 * settings}, so that it can be repeated. Words are English, whatever the language of messages.
 */
public final class AgreementTree {

    private AgreementTree() {}

    /** Returns the trees of a report. */
    public static List<Map<String, @Nullable Object>> of(AgreementReport report) {
        List<Map<String, @Nullable Object>> trees = new ArrayList<>();
        for (LayerFigure figure : report.figures()) {
            Map<String, @Nullable Object> tree = new TreeMap<>(ResultTree.of(figure.result()));
            tree.put("layer", figure.layer().word());
            tree.put("of", figure.of());
            tree.put("excluded", excluded(figure.result().excluded(), report.left()));
            if (trees.isEmpty()) {
                tree.put("settings", of(report.settings()));
                tree.put("notes", report.notes().stream().map(Message::toString).toList());
                tree.put("documents", report.documents());
                tree.put("accepted", accepted(report.accepted()));
                tree.put("changes", report.changes().stream().map(AgreementTree::of).toList());
            }
            trees.add(tree);
        }
        return trees;
    }

    private static Map<String, @Nullable Object> of(RoundChange change) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("layer", change.figure().layer().word());
        tree.put("of", change.figure().of());
        tree.put("measure", change.figure().result().measure());
        tree.put("before", change.before());
        tree.put("after", change.after());
        tree.put("documents", change.documents());
        tree.put("difference", orNull(change.difference()));
        tree.put("p", orNull(change.p()));
        tree.put("p-holm", orNull(change.corrected()));
        return tree;
    }

    private static @Nullable Object orNull(OptionalDouble number) {
        return number.isPresent() ? number.getAsDouble() : null;
    }

    private static Map<String, Object> accepted(List<Accepted> all) {
        Map<String, Object> tree = new TreeMap<>();
        for (Accepted each : all) {
            tree.put(
                    each.member(),
                    new TreeMap<>(Map.of("marks", each.marks(), "steps", each.steps())));
        }
        return tree;
    }

    private static List<Object> excluded(List<Exclusion> own, List<LeftOut> left) {
        List<Object> all = new ArrayList<>();
        for (LeftOut out : left) {
            all.add(
                    Map.of(
                            "reason",
                            out.reason().toString(),
                            "count",
                            out.names().size(),
                            "names",
                            out.names()));
        }
        for (Exclusion each : own) {
            all.add(Map.of("reason", each.reason().toString(), "count", each.count()));
        }
        return all;
    }

    /** Returns settings as a tree, which a report is repeated by. */
    static Map<String, @Nullable Object> of(AgreementSettings settings) {
        Map<String, @Nullable Object> tree = new TreeMap<>();
        tree.put("layers", settings.layers().stream().map(Layer::word).toList());
        tree.put("measure", settings.measure());
        tree.put("members", settings.members());
        tree.put("documents", settings.documents());
        tree.put("by", settings.by().map(by -> by.name().toLowerCase(Locale.ROOT)));
        tree.put("units", settings.scope().counting().unit().word());
        tree.put("include", settings.scope().included());
        tree.put("without-suggested", !settings.scope().counting().sameSuggestions());
        tree.put("align-by", settings.scope().counting().byEntry() ? "entry" : "words");
        tree.put(
                "rounds",
                settings.rounds().stream()
                        .map(round -> Map.of("name", round.name(), "sets", sets(round.sets())))
                        .toList());
        if (!settings.gamma().isEmpty()) {
            tree.put("gamma", settings.gamma().stream().map(Layer::word).toList());
        }
        tree.put("state", settings.latest() ? Optional.of("latest") : Optional.empty());
        tree.put("interval", settings.intervals().wanted());
        tree.put("confidence", settings.intervals().level());
        tree.put("resamples", settings.intervals().resamples());
        tree.put("seed", settings.intervals().seed());
        tree.put("schema-version", settings.schemaVersion());
        tree.put("program", settings.program());
        tree.put("sets", sets(settings.sets()));
        List<Object> left = new ArrayList<>();
        for (LeftOut out : settings.left()) {
            left.add(Map.of("reason", out.word(), "names", out.names()));
        }
        tree.put("left", left);
        return tree;
    }

    private static List<Object> sets(List<AgreementSettings.SetAt> all) {
        List<Object> sets = new ArrayList<>();
        for (AgreementSettings.SetAt set : all) {
            sets.add(
                    Map.of(
                            "document",
                            set.document(),
                            "member",
                            set.member(),
                            "sequence",
                            set.sequence()));
        }
        return sets;
    }
}

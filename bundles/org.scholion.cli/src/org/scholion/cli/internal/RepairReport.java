/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.scholion.corpus.Excerpt;
import org.scholion.corpus.RepairAction;
import org.scholion.corpus.SetState;
import org.scholion.document.rules.Finding;
import org.scholion.project.RepairProject;
import org.scholion.words.Message;

/** Says what a repair has done, or would do. */
final class RepairReport {

    private final RepairProject.Result result;
    private final boolean dryRun;

    RepairReport(RepairProject.Result result, boolean dryRun) {
        this.result = result;
        this.dryRun = dryRun;
    }

    /** Writes a line for each action, and where the copy is. */
    void lines(Output output) {
        for (RepairAction action : result.actions()) {
            output.line(message(action));
            if (action instanceof RepairAction.MisfitsMended mended) {
                Excerpt.Gathering<Finding> breaches = new Excerpt.Gathering<>();
                mended.breaches().forEach(each -> breaches.add(each.rule().id(), each));
                CheckReport.lines(
                        output,
                        breaches.excerpt(),
                        each -> each.rule().id(),
                        each -> output.lineOf("cli.repair.breach", "what", each.sentence()));
            }
        }
        if (result.actions().isEmpty()) {
            output.say("cli.repair.nothing");
        } else if (dryRun) {
            output.say("cli.repair.dry");
        }
        result.copy().ifPresent(copy -> output.say("cli.repair.copy", "file", copy.toString()));
    }

    private Message message(RepairAction action) {
        return switch (action) {
            case RepairAction.RowsRebuilt rebuilt ->
                    of(rebuilt, "cli.repair.rebuilt", "annotations", rebuilt.annotations());
            case RepairAction.JournalSetAside aside ->
                    of(
                            aside,
                            "cli.repair.set-aside",
                            "reason",
                            Message.verbatim(aside.reason()),
                            "good",
                            aside.lastGood(),
                            "last",
                            aside.lastEntry(),
                            "annotations",
                            aside.annotations());
            case RepairAction.MisfitsMended mended ->
                    of(
                            mended,
                            "cli.repair.mended",
                            "changed",
                            mended.changed(),
                            "deleted",
                            mended.deleted());
            case RepairAction.StateRestored restored ->
                    of(
                            restored,
                            "cli.repair.state",
                            "before",
                            word(restored.before()),
                            "after",
                            word(restored.after()));
            case RepairAction.CheckpointMade made -> of(made, "cli.repair.checkpoint");
            case RepairAction.ObjectMade made ->
                    Message.of(
                            "cli.repair.object",
                            "type",
                            made.type(),
                            "name",
                            made.name(),
                            "dry",
                            Boolean.toString(dryRun));
            case RepairAction.MarkedStringsIndexed indexed ->
                    Message.of("cli.repair.indexed", "dry", Boolean.toString(dryRun));
            case RepairAction.PurgeMarksCleared cleared ->
                    Message.of(
                            "cli.repair.purge",
                            "number",
                            cleared.number(),
                            "dry",
                            Boolean.toString(dryRun));
        };
    }

    private Message of(RepairAction.OfSet action, String code, Object... more) {
        List<Object> values =
                new ArrayList<>(
                        List.of(
                                "document",
                                action.document(),
                                "member",
                                action.member(),
                                "dry",
                                Boolean.toString(dryRun)));
        values.addAll(List.of(more));
        return Message.of(code, values.toArray());
    }

    /** Returns the same for programs. */
    Map<String, Object> tree() {
        Map<String, Object> tree = new TreeMap<>();
        tree.put("dryRun", dryRun);
        result.copy().ifPresent(copy -> tree.put("copy", copy.toString()));
        tree.put("actions", result.actions().stream().map(RepairReport::tree).toList());
        return tree;
    }

    private static Map<String, Object> tree(RepairAction action) {
        Map<String, Object> tree = new TreeMap<>();
        if (action instanceof RepairAction.OfSet ofSet) {
            tree.put("document", ofSet.document());
            tree.put("member", ofSet.member());
        }
        switch (action) {
            case RepairAction.RowsRebuilt rebuilt -> {
                tree.put("action", "rows-rebuilt");
                tree.put("annotations", rebuilt.annotations());
            }
            case RepairAction.JournalSetAside aside -> {
                tree.put("action", "journal-set-aside");
                tree.put("lastGood", aside.lastGood());
                tree.put("lastEntry", aside.lastEntry());
                tree.put("annotations", aside.annotations());
                tree.put("reason", aside.reason());
            }
            case RepairAction.MisfitsMended mended -> {
                tree.put("action", "misfits-mended");
                tree.put("changed", mended.changed());
                tree.put("deleted", mended.deleted());
                tree.put("breaches", mended.breaches().stream().map(CheckReport::tree).toList());
            }
            case RepairAction.StateRestored restored -> {
                tree.put("action", "state-restored");
                tree.put("before", word(restored.before()));
                tree.put("after", word(restored.after()));
            }
            case RepairAction.CheckpointMade made -> tree.put("action", "checkpoint-made");
            case RepairAction.ObjectMade made -> {
                tree.put("action", "object-made");
                tree.put("type", made.type());
                tree.put("name", made.name());
            }
            case RepairAction.MarkedStringsIndexed indexed ->
                    tree.put("action", "marked-strings-indexed");
            case RepairAction.PurgeMarksCleared cleared -> {
                tree.put("action", "purge-marks-cleared");
                tree.put("number", cleared.number());
            }
        }
        return tree;
    }

    private static String word(SetState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

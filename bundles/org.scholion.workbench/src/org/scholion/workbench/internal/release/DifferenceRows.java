/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.workbench.internal.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.project.release.ReleaseDifference;
import org.scholion.ui.words.UiWords;

/** What changed between two releases, in rows of a table: what, before, after, and how. */
final class DifferenceRows {

    private final List<List<String>> rows = new ArrayList<>();

    private DifferenceRows() {}

    static List<List<String>> of(ReleaseDifference difference) {
        DifferenceRows made = new DifferenceRows();
        made.sides(difference);
        made.documents(difference.documents());
        made.labels(difference);
        made.sets(difference.sets());
        made.agreement(difference.agreement());
        made.schema(difference);
        difference.notes().forEach(note -> made.row(say("note"), "", "", UiWords.cell(note)));
        return made.rows;
    }

    private static String say(String what) {
        return UiWords.say("workbench.release.diff", "what", what);
    }

    private void row(String what, String before, String after, String how) {
        rows.add(List.of(what, before, after, how));
    }

    private void sides(ReleaseDifference d) {
        row(
                say("documents"),
                ReleaseWords.number(d.before().documents()),
                ReleaseWords.number(d.after().documents()),
                "");
        row(
                say("of"),
                UiWords.cell(ReleaseWords.of(d.before().of())),
                UiWords.cell(ReleaseWords.of(d.after().of())),
                "");
        row(
                say("version"),
                ReleaseWords.number(d.before().schemaVersion()),
                ReleaseWords.number(d.after().schemaVersion()),
                "");
        row(
                say("formats"),
                String.join(", ", d.before().formats()),
                String.join(", ", d.after().formats()),
                "");
    }

    private void documents(ReleaseDifference.Documents documents) {
        documents.added().forEach(name -> document(name, "added"));
        documents.removed().forEach(name -> document(name, "removed"));
        documents.otherText().forEach(name -> document(name, "text"));
        documents
                .renamed()
                .forEach((was, is) -> row(say("renamed"), UiWords.name(was), UiWords.name(is), ""));
        for (ReleaseDifference.PartChange part : documents.parts()) {
            row(
                    UiWords.name(part.document()),
                    part(part.before()),
                    part(part.after()),
                    say("part"));
        }
    }

    private static String part(Optional<String> name) {
        return name.map(known -> UiWords.say("workbench.release.part", "part", known)).orElse("");
    }

    private void document(String name, String how) {
        row(UiWords.name(name), "", "", say(how));
    }

    private void labels(ReleaseDifference difference) {
        // what changed comes first
        List<ReleaseDifference.LabelChange> labels =
                difference.labels().stream()
                        .sorted(Comparator.comparing(label -> !label.isChange()))
                        .toList();
        for (ReleaseDifference.LabelChange label : labels) {
            row(
                    UiWords.say(
                            "workbench.release.diff-label",
                            "label",
                            label.label(),
                            "layer",
                            label.layer()),
                    ReleaseWords.number(label.before()),
                    ReleaseWords.number(label.after()),
                    label.changes()
                            .map(
                                    changes ->
                                            UiWords.say(
                                                    "workbench.release.diff-changes",
                                                    "added",
                                                    changes.added(),
                                                    "removed",
                                                    changes.removed(),
                                                    "changed",
                                                    changes.changed()))
                            .orElse(""));
        }
        for (ReleaseDifference.Relabelling each : difference.relabelled()) {
            row(
                    say("relabelled"),
                    UiWords.name(each.before()),
                    UiWords.name(each.after()),
                    ReleaseWords.number(each.count()));
        }
    }

    private void sets(List<ReleaseDifference.SetChange> sets) {
        for (ReleaseDifference.SetChange set : sets) {
            row(
                    UiWords.say(
                            "workbench.release.diff-set",
                            "document",
                            set.document(),
                            "member",
                            set.member()),
                    at(set.before()),
                    at(set.after()),
                    say("steps"));
        }
    }

    private static String at(Optional<ReleaseDifference.SetAt> at) {
        return at.map(set -> ReleaseWords.number(set.sequence())).orElse("");
    }

    private void agreement(List<ReleaseDifference.FigureChange> figures) {
        for (ReleaseDifference.FigureChange figure : figures) {
            row(
                    UiWords.say(
                            "workbench.release.diff-figure",
                            "layer",
                            figure.layer(),
                            "of",
                            figure.of(),
                            "measure",
                            figure.measure()),
                    figure(figure.before()),
                    figure(figure.after()),
                    say("agreement"));
        }
    }

    private static String figure(Optional<ReleaseDifference.Figure> figure) {
        return figure.flatMap(ReleaseDifference.Figure::value)
                .map(value -> UiWords.say("workbench.release.score-of", "score", value))
                .orElse("");
    }

    private void schema(ReleaseDifference difference) {
        difference.schema().forEach(change -> row(say("schema"), "", "", UiWords.cell(change)));
    }
}

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
import java.util.Optional;
import org.scholion.project.release.ReleaseDifference;

/** Writes what changed between two releases for people. */
final class ReleaseDiffReport {

    /** How many documents of a kind are named, and sets listed. */
    private static final int NAMED = 20;

    private static final String NONE = "-";

    private final Output output;

    ReleaseDiffReport(Output output) {
        this.output = output;
    }

    void write(ReleaseDifference difference) {
        ReleaseDifference.Side before = difference.before();
        ReleaseDifference.Side after = difference.after();
        output.lineOf(
                "cli.release.diff.sides",
                "before",
                before.name(),
                "after",
                after.name(),
                "documentsBefore",
                before.documents(),
                "documents",
                after.documents(),
                "ofBefore",
                before.of(),
                "of",
                after.of(),
                "schemaBefore",
                before.schemaVersion(),
                "schema",
                after.schemaVersion());
        if (difference.isSame()) {
            output.lineOf("cli.release.diff.same");
            return;
        }
        documents(difference.documents());
        formats(difference);
        sets(difference.sets());
        labels(difference);
        if (!difference.schema().isEmpty()) {
            output.line("");
            output.lineOf("cli.release.diff.schema");
            difference.schema().forEach(output::line);
        }
        agreement(difference.agreement());
        difference.notes().forEach(output::message);
    }

    private void documents(ReleaseDifference.Documents documents) {
        names("added", documents.added());
        names("removed", documents.removed());
        names("text", documents.otherText());
        documents
                .renamed()
                .forEach(
                        (was, is) ->
                                output.lineOf(
                                        "cli.release.diff.renamed", "before", was, "after", is));
        if (!documents.parts().isEmpty()) {
            output.line("");
            output.lineOf("cli.release.diff.parts", "count", documents.parts().size());
            List<List<String>> rows = new ArrayList<>();
            rows.add(output.heads("cli.head.document", "cli.head.before", "cli.head.after"));
            documents.parts().stream()
                    .limit(NAMED)
                    .forEach(
                            part ->
                                    rows.add(
                                            List.of(
                                                    part.document(),
                                                    part.before().orElse(NONE),
                                                    part.after().orElse(NONE))));
            output.table(rows);
            more(documents.parts().size());
        }
    }

    private void names(String what, List<String> names) {
        if (!names.isEmpty()) {
            List<String> some = names.subList(0, Math.min(NAMED, names.size()));
            output.lineOf(
                    "cli.release.diff.documents",
                    "what",
                    what,
                    "count",
                    names.size(),
                    "names",
                    some,
                    "more",
                    names.size() - some.size());
        }
    }

    private void more(int all) {
        if (all > NAMED) {
            output.lineOf("cli.release.diff.more", "more", all - NAMED);
        }
    }

    private void formats(ReleaseDifference difference) {
        if (!difference.formatsAdded().isEmpty()) {
            output.lineOf("cli.release.diff.formats-added", "formats", difference.formatsAdded());
        }
        if (!difference.formatsRemoved().isEmpty()) {
            output.lineOf(
                    "cli.release.diff.formats-removed", "formats", difference.formatsRemoved());
        }
    }

    private void sets(List<ReleaseDifference.SetChange> sets) {
        if (sets.isEmpty()) {
            return;
        }
        output.line("");
        output.lineOf("cli.release.diff.sets", "count", sets.size());
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.document",
                        "cli.head.member",
                        "cli.head.before",
                        "cli.head.after"));
        sets.stream()
                .limit(NAMED)
                .forEach(
                        set ->
                                rows.add(
                                        List.of(
                                                set.document(),
                                                set.member(),
                                                at(set.before()),
                                                at(set.after()))));
        output.table(rows);
        more(sets.size());
    }

    private String at(Optional<ReleaseDifference.SetAt> at) {
        return at.map(
                        set ->
                                output.textOf(
                                        "cli.release.diff.at",
                                        "sequence",
                                        set.sequence(),
                                        "state",
                                        set.state()))
                .orElse(NONE);
    }

    private void labels(ReleaseDifference difference) {
        if (difference.labels().isEmpty()) {
            return;
        }
        output.line("");
        output.lineOf("cli.release.diff.labels");
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.layer",
                        "cli.head.label",
                        "cli.head.before",
                        "cli.head.after",
                        "cli.head.added",
                        "cli.head.removed",
                        "cli.head.changed"));
        for (ReleaseDifference.LabelChange label : difference.labels()) {
            Optional<ReleaseDifference.Changes> changes = label.changes();
            rows.add(
                    List.of(
                            label.layer(),
                            label.label(),
                            Integer.toString(label.before()),
                            Integer.toString(label.after()),
                            count(changes.map(ReleaseDifference.Changes::added)),
                            count(changes.map(ReleaseDifference.Changes::removed)),
                            count(changes.map(ReleaseDifference.Changes::changed))));
        }
        output.table(rows);
        for (ReleaseDifference.Relabelling each : difference.relabelled()) {
            output.lineOf(
                    "cli.release.diff.relabelled",
                    "layer",
                    each.layer(),
                    "count",
                    each.count(),
                    "before",
                    each.before(),
                    "after",
                    each.after());
        }
    }

    private static String count(Optional<Integer> number) {
        return number.map(Object::toString).orElse(NONE);
    }

    private void agreement(List<ReleaseDifference.FigureChange> figures) {
        if (figures.isEmpty()) {
            return;
        }
        output.line("");
        output.lineOf("cli.release.diff.agreement");
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.layer",
                        "cli.head.of",
                        "cli.head.measure",
                        "cli.head.before",
                        "cli.head.after"));
        for (ReleaseDifference.FigureChange figure : figures) {
            rows.add(
                    List.of(
                            figure.layer(),
                            figure.of(),
                            figure.measure(),
                            figure(figure.before()),
                            figure(figure.after())));
        }
        output.table(rows);
    }

    private static String figure(Optional<ReleaseDifference.Figure> figure) {
        return figure.flatMap(ReleaseDifference.Figure::value)
                .map(value -> String.format(Locale.ROOT, "%.3f", value))
                .or(() -> figure.flatMap(ReleaseDifference.Figure::undefined))
                .orElse(NONE);
    }
}

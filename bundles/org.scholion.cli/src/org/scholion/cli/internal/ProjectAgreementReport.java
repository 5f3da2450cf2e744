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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Exclusion;
import org.scholion.agreement.result.Interval;
import org.scholion.curation.study.LayerFigure;
import org.scholion.project.agreement.Accepted;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.LeftOut;
import org.scholion.project.agreement.RoundChange;
import org.scholion.words.Message;

/** Says how far members agree: a table, and below it what was left out and what to beware of. */
final class ProjectAgreementReport {

    /** How many names of what was left out are said. */
    private static final int NAMED = 10;

    private final Output output;

    ProjectAgreementReport(Output output) {
        this.output = output;
    }

    void write(AgreementReport result) {
        AgreementParts parts = new AgreementParts(output);
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.layer",
                        "cli.head.of",
                        "cli.head.measure",
                        "cli.head.value",
                        "cli.head.interval",
                        "cli.head.units"));
        Set<Message> said = new LinkedHashSet<>();
        PairDifferenceTable differences = new PairDifferenceTable(output, true);
        for (LayerFigure figure : result.figures()) {
            AgreementResult one = figure.result();
            String layer = figure.layer().word() + figure.of().map(of -> " " + of).orElse("");
            if (PairDifferenceTable.isDifference(one)) {
                differences.add(layer, one);
                continue;
            }
            rows.add(
                    List.of(
                            layer,
                            parts.of(one.group()),
                            one.measure(),
                            parts.figure(one.value()),
                            one.interval().map(AgreementParts::bounds).orElse("-"),
                            String.valueOf(one.units())));
            if (one.group().isEmpty()) {
                one.interval().map(Interval::method).ifPresent(m -> said.add(method(one)));
                one.precision().missing().ifPresent(said::add);
            }
            said.addAll(one.warnings());
        }
        output.table(rows);
        differences.write();
        changes(result.changes());
        output.say(
                "cli.agreement.compared",
                "documents",
                result.documents(),
                "members",
                result.settings().members(),
                "people",
                result.settings().members().size(),
                "units",
                result.settings().scope().counting().unit(),
                "suggested",
                result.settings().scope().counting().sameSuggestions(),
                "included",
                result.settings().scope().included().size(),
                "include",
                result.settings().scope().included());
        result.left().forEach(this::left);
        Set<Message> excluded = new LinkedHashSet<>();
        for (LayerFigure figure : result.figures()) {
            for (Exclusion each : figure.result().excluded()) {
                if (figure.result().group().isEmpty()) {
                    excluded.add(
                            Message.of(
                                    "cli.agreement.left-of",
                                    "layer",
                                    figure.layer().word(),
                                    "reason",
                                    each.reason(),
                                    "count",
                                    each.count()));
                }
            }
        }
        excluded.forEach(output::message);
        result.accepted().forEach(this::accepted);
        result.notes().forEach(output::message);
        said.forEach(output::message);
    }

    private void changes(List<RoundChange> changes) {
        if (changes.isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                output.heads(
                        "cli.head.layer",
                        "cli.head.measure",
                        "cli.head.rounds",
                        "cli.head.documents",
                        "cli.head.change",
                        "cli.head.p",
                        "cli.head.corrected"));
        for (RoundChange change : changes) {
            LayerFigure figure = change.figure();
            rows.add(
                    List.of(
                            figure.layer().word() + figure.of().map(of -> " " + of).orElse(""),
                            figure.result().measure(),
                            output.textOf(
                                    "cli.agreement.from-to",
                                    "before",
                                    change.before(),
                                    "after",
                                    change.after()),
                            Integer.toString(change.documents()),
                            number(change.difference()),
                            number(change.p()),
                            number(change.corrected())));
        }
        output.line("");
        output.table(rows);
    }

    private static String number(OptionalDouble number) {
        return number.isPresent() ? String.valueOf(number.getAsDouble()) : "-";
    }

    private static Message method(AgreementResult result) {
        Interval interval = result.interval().orElseThrow();
        return Message.of(
                "cli.agreement.interval-by",
                "level",
                interval.level(),
                "method",
                interval.method());
    }

    private void accepted(Accepted each) {
        List<Message> steps = new ArrayList<>();
        each.steps()
                .forEach(
                        (step, count) ->
                                steps.add(
                                        Message.of(
                                                "project.agreement.step",
                                                "step",
                                                step,
                                                "count",
                                                count)));
        output.say(
                "project.agreement.accepted",
                "member",
                each.member(),
                "marks",
                each.marks(),
                "steps",
                steps);
    }

    private void left(LeftOut out) {
        output.say(
                "cli.agreement.left",
                "reason",
                out.reason(),
                "count",
                out.names().size(),
                "names",
                out.names().subList(0, Math.min(NAMED, out.names().size())),
                "more",
                Math.max(0, out.names().size() - NAMED));
    }
}

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
import java.util.Map;
import java.util.Optional;
import org.scholion.project.BadRequestException;
import org.scholion.project.MeasureEach;
import org.scholion.project.MeasureSets;
import org.scholion.project.Progress;
import org.scholion.project.agreement.AgreementReport;
import org.scholion.project.agreement.AgreementTree;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;
import picocli.CommandLine.Option;

/**
 * The options of {@code scholion agreement} that hold each member by themselves against something:
 * gold of control documents, or the same member's other pass.
 */
final class AgreementEachOptions {

    private static final String CONTROLS = "--controls";
    private static final String PASSES = "--passes";

    @Option(names = CONTROLS, descriptionKey = "cli.agreement.controls")
    private boolean controls;

    @Option(names = PASSES, descriptionKey = "cli.agreement.passes")
    private boolean passes;

    /** Those that were given, by name. */
    Map<String, Optional<?>> given() {
        return Map.of(
                CONTROLS, Optional.of(controls).filter(given -> given),
                PASSES, Optional.of(passes).filter(given -> given));
    }

    /** Whether members are measured one by one. */
    boolean wanted() {
        return controls || passes;
    }

    /** Measures and writes a report of each member. */
    void show(
            OpenProject open,
            MeasureSets.Request how,
            AgreementFormat format,
            Output output,
            Progress progress)
            throws Exception {
        if (controls && passes) {
            throw new BadRequestException(Message.of("cli.agreement.each-alone", "option", PASSES));
        }
        if (format != AgreementFormat.TEXT && format != AgreementFormat.JSON) {
            throw new BadRequestException(Message.of("cli.agreement.each-format"));
        }
        MeasureEach.Result result =
                new MeasureEach(open)
                        .run(
                                new MeasureEach.Request(
                                        controls
                                                ? MeasureEach.Against.CONTROLS
                                                : MeasureEach.Against.PASSES,
                                        how),
                                progress);
        if (format == AgreementFormat.JSON) {
            List<Object> trees = new ArrayList<>();
            result.reports().values().forEach(report -> trees.addAll(AgreementTree.of(report)));
            output.json(trees);
            return;
        }
        if (result.reports().isEmpty()) {
            output.say("cli.agreement.each-nobody", "controls", controls);
        }
        for (Map.Entry<String, AgreementReport> each : result.reports().entrySet()) {
            output.say("cli.agreement.each", "member", each.getKey(), "controls", controls);
            new ProjectAgreementReport(output).write(each.getValue());
        }
    }
}

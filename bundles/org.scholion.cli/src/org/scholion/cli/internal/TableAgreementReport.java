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
import java.util.Set;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.project.MeasureAgreement;
import org.scholion.words.Message;

/** Says what was measured: a table, and below it how intervals were made and what to beware of. */
final class TableAgreementReport {
    private final Output output;

    TableAgreementReport(Output output) {
        this.output = output;
    }

    void write(MeasureAgreement.Result result) {
        List<AgreementResult> measured = result.measured();
        AgreementParts cells = new AgreementParts(output);
        PairDifferenceTable differences = new PairDifferenceTable(output, false);
        boolean parts = measured.size() > 1;
        List<List<String>> rows = new ArrayList<>();
        List<String> heads =
                new ArrayList<>(
                        output.heads(
                                "cli.head.measure",
                                "cli.head.value",
                                "cli.head.interval",
                                "cli.head.units"));
        if (parts) {
            heads.addAll(1, output.heads("cli.head.of"));
        }
        rows.add(heads);
        for (AgreementResult one : measured) {
            if (PairDifferenceTable.isDifference(one)) {
                differences.add("", one);
                continue;
            }
            List<String> row = new ArrayList<>();
            row.add(one.measure());
            if (parts) {
                row.add(cells.of(one.group()));
            }
            row.add(cells.figure(one.value()));
            row.add(one.interval().map(AgreementParts::bounds).orElse("-"));
            row.add(String.valueOf(one.units()));
            rows.add(row);
        }
        output.table(rows);
        differences.write();
        Set<Message> said = new LinkedHashSet<>();
        one(measured.get(0), said);
        said.addAll(result.notes());
        said.addAll(result.warnings());
        for (AgreementResult part : measured) {
            said.addAll(part.warnings());
        }
        said.forEach(output::message);
    }

    /** How the interval of the whole was made, or why there is none. */
    private static void one(AgreementResult whole, Set<Message> said) {
        whole.interval()
                .ifPresent(
                        i ->
                                said.add(
                                        Message.of(
                                                "cli.agreement.interval-by",
                                                "level",
                                                i.level(),
                                                "method",
                                                i.method())));
        whole.precision().missing().ifPresent(said::add);
    }
}

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
import java.util.Optional;
import java.util.Set;
import org.scholion.agreement.result.AgreementResult;
import org.scholion.agreement.result.Group;
import org.scholion.words.Message;

/** A table of how far the figures of pairs differ, below that of the figures. */
final class PairDifferenceTable {
    private final Output output;
    private final boolean layers;
    private final List<List<String>> rows = new ArrayList<>();
    private final Set<Message> methods = new LinkedHashSet<>();

    /**
     * An empty table.
     *
     * @param layers whether a first column says of which layer each is
     */
    PairDifferenceTable(Output output, boolean layers) {
        this.output = output;
        this.layers = layers;
    }

    /** Whether a result is a difference, which stands in this table. */
    static boolean isDifference(AgreementResult result) {
        return result.group().filter(g -> g.kind() == Group.Kind.DIFFERENCE).isPresent();
    }

    /** Adds a difference. */
    void add(String layer, AgreementResult difference) {
        AgreementParts cells = new AgreementParts(output);
        List<String> row = new ArrayList<>();
        if (layers) {
            row.add(layer);
        }
        row.add(difference.measure());
        row.add(cells.of(difference.group()));
        row.add(cells.figure(difference.value()));
        row.add(difference.interval().map(AgreementParts::bounds).orElse("-"));
        row.add(number(difference, "p"));
        row.add(number(difference, "p-holm"));
        rows.add(row);
        difference
                .interval()
                .ifPresent(
                        i ->
                                methods.add(
                                        Message.of(
                                                "cli.agreement.compared-by",
                                                "method",
                                                i.method())));
        difference.precision().missing().ifPresent(methods::add);
    }

    private static String number(AgreementResult result, String name) {
        return Optional.ofNullable(result.details().get(name)).map(String::valueOf).orElse("-");
    }

    /** Says the table, if there is anything in it, and how it was made. */
    void write() {
        if (rows.isEmpty()) {
            return;
        }
        List<String> heads =
                new ArrayList<>(
                        output.heads(
                                "cli.head.measure",
                                "cli.head.of",
                                "cli.head.difference",
                                "cli.head.interval",
                                "cli.head.p",
                                "cli.head.corrected"));
        if (layers) {
            heads.addAll(0, output.heads("cli.head.layer"));
        }
        rows.add(0, heads);
        output.line("");
        output.table(rows);
        methods.forEach(output::message);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.stream.Collectors;
import org.scholion.exchange.Loss;
import org.scholion.exchange.Losses;

/** Says what a format or the schema could not carry. */
final class LossReport {

    private final Output output;

    LossReport(Output output) {
        this.output = output;
    }

    /** Says it, a line for each reason. */
    void write(Losses losses) {
        for (Loss loss : losses.all()) {
            output.say(
                    "cli.import.lost",
                    "count",
                    loss.count(),
                    "reason",
                    loss.reason(),
                    "examples",
                    loss.examples().stream().map(output::text).collect(Collectors.joining("; ")),
                    "more",
                    loss.count() > loss.examples().size());
        }
    }
}

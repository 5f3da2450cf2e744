/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.scholion.agreement.result.Group;
import org.scholion.agreement.result.Interval;
import org.scholion.agreement.result.Value;

/** How figures and what they are of stand in the cells of a table. */
final class AgreementParts {
    private final Output output;

    AgreementParts(Output output) {
        this.output = output;
    }

    static String bounds(Interval interval) {
        return List.of(interval.low(), interval.high()).toString();
    }

    String of(Optional<Group> group) {
        return group.map(
                        g ->
                                output.textOf(
                                        "cli.agreement.part",
                                        "kind",
                                        g.kind().name().toLowerCase(Locale.ROOT),
                                        "name",
                                        g.names().get(0),
                                        "second",
                                        g.names().get(Math.min(1, g.names().size() - 1)),
                                        "third",
                                        g.names().get(Math.max(0, g.names().size() - 2)),
                                        "other",
                                        g.names().get(g.names().size() - 1)))
                .orElseGet(() -> output.textOf("cli.agreement.whole"));
    }

    String figure(Value value) {
        return switch (value) {
            case Value.Defined defined -> String.valueOf(defined.value());
            case Value.Undefined undefined ->
                    output.textOf("cli.agreement.undefined", "why", undefined.because());
        };
    }
}

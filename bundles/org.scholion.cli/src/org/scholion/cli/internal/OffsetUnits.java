/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.Map;
import java.util.Optional;
import org.scholion.project.BadRequestException;
import org.scholion.text.OffsetUnit;
import org.scholion.words.Message;

/** What the command line calls the units of offsets. */
final class OffsetUnits {

    private static final Map<String, OffsetUnit> UNITS =
            Map.of(
                    "utf16",
                    OffsetUnit.UTF16,
                    "codepoint",
                    OffsetUnit.CODE_POINT,
                    "utf8",
                    OffsetUnit.UTF8);

    private OffsetUnits() {}

    /**
     * Returns the unit that was named, if any was.
     *
     * @throws BadRequestException when there is none of this name
     */
    static Optional<OffsetUnit> named(Optional<String> offsets) throws BadRequestException {
        if (offsets.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                Optional.ofNullable(UNITS.get(offsets.get()))
                        .orElseThrow(
                                () ->
                                        new BadRequestException(
                                                Message.of(
                                                        "cli.shared.no-offsets",
                                                        "offsets",
                                                        offsets.get()))));
    }
}

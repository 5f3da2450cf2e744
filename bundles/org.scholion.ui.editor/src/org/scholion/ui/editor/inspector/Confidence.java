/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.inspector;

import java.util.Optional;
import java.util.OptionalDouble;

/** Reads a confidence as people write it. */
final class Confidence {

    private Confidence() {}

    /**
     * Reads percents, with or without the sign.
     *
     * @return 0 to 1, or none for an empty text; nothing when it is no confidence
     */
    static Optional<OptionalDouble> parse(String written) {
        String number = written.replace("%", "").replace(',', '.').strip();
        if (number.isEmpty()) {
            return Optional.of(OptionalDouble.empty());
        }
        try {
            double percent = Double.parseDouble(number);
            return percent >= 0 && percent <= 100
                    ? Optional.of(OptionalDouble.of(percent / 100))
                    : Optional.empty();
        } catch (NumberFormatException noNumber) {
            return Optional.empty();
        }
    }
}

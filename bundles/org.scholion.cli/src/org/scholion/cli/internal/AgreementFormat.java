/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.cli.internal;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How a report of agreement is written. */
enum AgreementFormat {
    TEXT,
    JSON,
    CSV,
    HTML;

    /** The format of a word; empty if it is none. */
    static Optional<AgreementFormat> named(String word) {
        return Stream.of(values())
                .filter(f -> f.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }
}

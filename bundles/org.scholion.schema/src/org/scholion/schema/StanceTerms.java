/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.Optional;

/**
 * What a stance of a type needs and may have.
 *
 * @param authorHolder whether the author may be its holder
 * @param implicitHolder whether its holder may be implicit
 * @param catalogued whether its targets need an identifier
 * @param intensityRequired whether one without an intensity is incomplete
 * @param cueRequired whether one without a cue is incomplete
 * @param evidenceRequired whether one without evidence is incomplete
 * @param maximumSources how many sources its chain may have, {@link Role#UNBOUNDED} for any number
 * @param acts id of its attribute that says what the holder does by taking the position, if any
 * @param commitment id of the tag set of how far a source stands by it (reports, claims, doubts,
 *     denies), if sources have one
 */
public record StanceTerms(
        boolean authorHolder,
        boolean implicitHolder,
        boolean catalogued,
        boolean intensityRequired,
        boolean cueRequired,
        boolean evidenceRequired,
        int maximumSources,
        Optional<String> acts,
        Optional<String> commitment) {

    /** The terms of a type that says nothing about them. */
    public static final StanceTerms FREE =
            new StanceTerms(
                    true,
                    true,
                    false,
                    false,
                    false,
                    false,
                    Role.UNBOUNDED,
                    Optional.empty(),
                    Optional.empty());
}

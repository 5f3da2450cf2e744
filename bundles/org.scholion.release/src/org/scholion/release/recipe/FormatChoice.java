/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.recipe;

import java.util.List;
import org.scholion.exchange.WriteOptions;

/**
 * A format that a release is written in.
 *
 * @param id the format's id
 * @param options how it is written
 * @param said the keys of the options that the recipe says, where they stand
 */
public record FormatChoice(Placed<String> id, WriteOptions options, List<Placed<String>> said) {

    /** Copies. */
    public FormatChoice {
        said = List.copyOf(said);
    }

    /** A format as it is usually written. */
    public static FormatChoice of(String id) {
        return new FormatChoice(Placed.of(id), WriteOptions.DEFAULT, List.of());
    }
}

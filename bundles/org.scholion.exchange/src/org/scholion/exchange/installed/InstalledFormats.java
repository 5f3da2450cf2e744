/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange.installed;

import java.util.ArrayList;
import java.util.List;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;

/** The formats this program can read and write. */
public final class InstalledFormats {

    private InstalledFormats() {}

    /**
     * Returns the built-in formats and, where there is an extension registry, the contributed ones.
     * A contribution cannot replace a format: of two with one id the first stays.
     */
    public static Formats all() {
        List<Format> all = new ArrayList<>(BuiltInFormats.all());
        for (Format format : ContributedFormats.all()) {
            if (all.stream().noneMatch(f -> f.id().equals(format.id()))) {
                all.add(format);
            }
        }
        return new Formats(all);
    }

    /** Returns only the built-in formats. */
    public static Formats builtIn() {
        return new Formats(BuiltInFormats.all());
    }
}

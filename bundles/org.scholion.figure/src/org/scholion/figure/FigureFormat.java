/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.figure;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a figure is written as. */
public enum FigureFormat {
    /** A drawing of lines and text that can be enlarged, searched and copied from. */
    SVG,
    /** A picture of points, two for each pixel of a screen of 96 dpi. */
    PNG;

    /** Returns the ending of its files, without a dot. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns what a file is to hold by the ending of its name. */
    public static Optional<FigureFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (FigureFormat format : values()) {
            if (name.endsWith("." + format.extension())) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}

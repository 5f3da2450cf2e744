/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.nio.file.Path;
import java.util.Optional;
import org.scholion.exchange.Packing;
import org.scholion.exchange.layout.LayoutOptions;
import org.scholion.text.OffsetUnit;

/**
 * What to export, and how.
 *
 * @param format the id of the format
 * @param folder where to write; made if it is not there
 * @param of whose annotations; empty for gold where there is any, else those of the only member who
 *     has any. Everyone's go each into a folder of its own where several have some
 * @param offsets the unit of offsets; empty for the format's own
 * @param overwrite whether any file may be replaced; without it only those that an earlier export
 *     into the folder wrote, as its report says
 * @param layout how documents are laid out, for formats that are made to train on
 * @param packing how the files are packed; {@link Packing#GZIP} only for formats whose files are
 *     each read by themselves
 */
public record ExportRequest(
        String format,
        Path folder,
        Optional<Whose> of,
        Optional<OffsetUnit> offsets,
        boolean overwrite,
        LayoutOptions layout,
        Packing packing) {

    /** A request that replaces nothing but what an earlier export wrote. */
    public ExportRequest(
            String format, Path folder, Optional<Whose> of, Optional<OffsetUnit> offsets) {
        this(format, folder, of, offsets, false, LayoutOptions.DEFAULT, Packing.NONE);
    }

    /** Returns this request with or without the right to replace any file. */
    public ExportRequest withOverwrite(boolean newOverwrite) {
        return new ExportRequest(format, folder, of, offsets, newOverwrite, layout, packing);
    }

    /** Returns this request with another layout. */
    public ExportRequest withLayout(LayoutOptions newLayout) {
        return new ExportRequest(format, folder, of, offsets, overwrite, newLayout, packing);
    }

    /** Returns this request with its files packed in another way. */
    public ExportRequest withPacking(Packing newPacking) {
        return new ExportRequest(format, folder, of, offsets, overwrite, layout, newPacking);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.FolderTarget;
import org.scholion.exchange.GzipTarget;
import org.scholion.exchange.Packing;
import org.scholion.exchange.ZipArchive;
import org.scholion.exchange.ZipTarget;

/** Where the files of an export go, packed as was asked for. */
final class PackedExport implements AutoCloseable {

    private final ExportTarget target;
    private final Optional<ZipTarget> archive;

    private PackedExport(ExportTarget target, Optional<ZipTarget> archive) {
        this.target = target;
        this.archive = archive;
    }

    /**
     * Begins.
     *
     * @param name what an archive is called, without its extension
     */
    static PackedExport begin(FolderTarget folder, Packing packing, String name)
            throws IOException {
        return switch (packing) {
            case NONE -> new PackedExport(folder, Optional.empty());
            case GZIP -> new PackedExport(new GzipTarget(folder), Optional.empty());
            case ZIP -> {
                ZipTarget zip = new ZipTarget(folder, name + ZipArchive.EXTENSION);
                yield new PackedExport(zip, Optional.of(zip));
            }
        };
    }

    ExportTarget target() {
        return target;
    }

    /** Returns what files are called for someone who looks for them in the folder. */
    List<String> names(List<String> files) {
        return archive.isEmpty()
                ? files
                : files.stream().map(file -> archive.get().name() + "!/" + file).toList();
    }

    /** Puts what all files share in its place, and returns the names of it. */
    List<String> finish() throws IOException {
        return archive.isEmpty() ? List.of() : archive.get().finish().stream().toList();
    }

    @Override
    public void close() throws IOException {
        if (archive.isPresent()) {
            archive.get().close();
        }
    }
}

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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.project.ExportResult;
import org.scholion.project.json.JsonReading;
import org.scholion.words.file.BoundedFile;

/** What exports before wrote into a folder, as their report says. */
final class EarlierExport {

    private static final long LARGEST = 256L * 1024 * 1024;

    private final Set<String> files;

    private EarlierExport(Set<String> files) {
        this.files = files;
    }

    /** Reads the report in a folder. Without one, or one that is no report, nothing was written. */
    static EarlierExport in(Path folder) {
        Path report = folder.resolve(ExportReport.NAME);
        Set<String> files = new HashSet<>();
        if (Files.isRegularFile(report, LinkOption.NOFOLLOW_LINKS)) {
            try {
                collect(
                        JsonReading.read(
                                new String(
                                        BoundedFile.bytes(report, LARGEST),
                                        StandardCharsets.UTF_8)),
                        files);
            } catch (IOException e) {
                // some other file of that name: it is not ours to replace, which the export says
                files.clear();
            }
        }
        return new EarlierExport(files);
    }

    private static void collect(@Nullable Object tree, Set<String> files) {
        if (!(tree instanceof Map<?, ?> report)
                || !(report.get(ExportReport.DOCUMENTS) instanceof List<?> documents)) {
            return;
        }
        files.add(ExportReport.NAME);
        addAll(report.get(ExportReport.FILES), files);
        addAll(report.get(ExportReport.EARLIER), files);
        for (Object document : documents) {
            if (document instanceof Map<?, ?> map) {
                addAll(map.get(ExportReport.FILES), files);
            }
        }
    }

    private static void addAll(@Nullable Object names, Set<String> files) {
        if (names instanceof List<?> list) {
            for (Object name : list) {
                if (name instanceof String text) {
                    files.add(text);
                }
            }
        }
    }

    /** Returns whether an export before wrote a file. */
    boolean wrote(String name) {
        return files.contains(name);
    }

    /** Returns the files that this export did not write and that are still there. */
    List<String> leftBy(ExportResult result, Path folder) {
        Set<String> left = new TreeSet<>(files);
        left.remove(ExportReport.NAME);
        result.common().forEach(left::remove);
        result.written().forEach(w -> w.files().forEach(left::remove));
        left.removeIf(name -> !Files.exists(folder.resolve(name), LinkOption.NOFOLLOW_LINKS));
        return List.copyOf(left);
    }
}

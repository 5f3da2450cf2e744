/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.scholion.corpus.ProjectAddress;
import org.scholion.exchange.Formats;
import org.scholion.exchange.ReadOptions;
import org.scholion.project.CancelledException;
import org.scholion.project.DataProblemException;
import org.scholion.project.ImportResult.Skipped;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.internal.DocumentReading.Failed;
import org.scholion.project.internal.DocumentReading.Prepared;
import org.scholion.project.internal.DocumentReading.Read;
import org.scholion.words.Message;

/** Reads a file that must hold one document. */
public final class SingleDocument {

    private final Formats formats;
    private final ReadOptions options;

    /**
     * Creates a reader.
     *
     * @param formats what can be read
     * @param options how annotations are read
     */
    public SingleDocument(Formats formats, ReadOptions options) {
        this.formats = formats;
        this.options = options;
    }

    /**
     * Reads it.
     *
     * @param project the open project's file, which is no document
     * @param name what the document is to be called
     * @throws DataProblemException when the file cannot be read, or holds more or fewer documents
     */
    public Prepared read(Path file, ProjectAddress project, String name, Progress progress)
            throws DataProblemException, CancelledException {
        try (SourceFinder finder = new SourceFinder(project, progress)) {
            finder.find(file);
            return read(file, finder, name);
        }
    }

    private Prepared read(Path file, SourceFinder finder, String name) throws DataProblemException {
        List<Problem> problems = new ArrayList<>(finder.problems());
        List<Skipped> skipped = new ArrayList<>();
        SourceSorter sorter = new SourceSorter(formats);
        List<SourceSorter.Document> documents =
                SourceSorter.distinct(
                        finder.found().stream().map(sorter::sort).toList(), skipped, problems);
        if (!problems.isEmpty()) {
            throw new DataProblemException(problems.get(0).said());
        }
        if (documents.size() != 1) {
            throw notOne(file, documents.size());
        }
        return switch (new DocumentReading(options).read(documents.get(0))) {
            case Failed failed -> throw new DataProblemException(failed.problem().said());
            case Read read when !read.problems().isEmpty() ->
                    throw new DataProblemException(read.problems().get(0).said());
            case Read read when read.documents().size() == 1 ->
                    named(read.documents().get(0), name);
            case Read read -> throw notOne(file, read.documents().size());
        };
    }

    private static DataProblemException notOne(Path file, int documents) {
        return new DataProblemException(
                Message.of("project.documents.not-one", "file", file, "number", documents));
    }

    private static Prepared named(Prepared prepared, String name) {
        return new Prepared(prepared.imported(), prepared.stored().named(name), prepared.notices());
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.exchange.Losses;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.project.internal.PreviewRun;
import org.scholion.project.internal.WritableFormats;
import org.scholion.project.session.OpenProject;

/**
 * Shows what an export would write of one document, without writing anything: the first lines of
 * each file, and what would be lost. Where a format's files are no text, the same in one that is.
 */
public final class PreviewExport {

    private final OpenProject project;
    private final Formats formats;

    /** Creates the use case. */
    public PreviewExport(OpenProject project, Formats formats) {
        this.project = project;
        this.formats = formats;
    }

    /**
     * What to show.
     *
     * @param format the id of the format
     * @param of whose annotations, as in an export
     * @param options the unit of offsets, and how documents are laid out
     * @param turn which document, counted from 0 and on from the beginning after the last; those
     *     with marks and without much text are first
     * @param lines how many lines of a file, at most
     */
    public record Request(
            String format, Optional<Whose> of, WriteOptions options, int turn, int lines) {}

    /**
     * What an export would write.
     *
     * @param document the name of the document
     * @param files by name, in the order in which they are written
     * @param losses what the format cannot carry
     * @param notices what is worth knowing, such as tokens that a library would cut
     */
    public record Result(String document, List<PreviewFile> files, Losses losses, Losses notices) {

        public Result {
            files = List.copyOf(files);
        }
    }

    /**
     * A file.
     *
     * @param lines its first lines, without their ends
     * @param whole whether there are no more
     */
    public record PreviewFile(String name, List<String> lines, boolean whole) {

        public PreviewFile {
            lines = List.copyOf(lines);
        }
    }

    /**
     * Shows it.
     *
     * @return nothing when no document would be exported
     * @throws BadRequestException when there is no such format or member
     * @throws UnwritableDocumentException when the format cannot hold the document
     */
    public Optional<Result> run(Request request, Progress progress)
            throws BadRequestException,
                    StoreException,
                    UnwritableDocumentException,
                    IOException,
                    CancelledException {
        Format format = WritableFormats.named(formats, request.format());
        Optional<String> shownAs = format.writer().flatMap(writer -> writer.shownAs());
        Format shown = shownAs.isPresent() ? WritableFormats.named(formats, shownAs.get()) : format;
        return new PreviewRun(project, shown, request, progress).run();
    }
}

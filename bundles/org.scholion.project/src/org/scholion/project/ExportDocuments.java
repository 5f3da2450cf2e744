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
import org.scholion.corpus.StoreException;
import org.scholion.exchange.Format;
import org.scholion.exchange.Formats;
import org.scholion.project.internal.ExportRun;
import org.scholion.project.internal.WritableFormats;
import org.scholion.project.session.OpenProject;

/**
 * Exports documents with one member's annotations, gold, or everyone's, and writes {@code
 * export-report.json} beside them: what was written, and what the format could not carry.
 */
public final class ExportDocuments {

    private final OpenProject project;
    private final Formats formats;

    /** Creates the use case. */
    public ExportDocuments(OpenProject project, Formats formats) {
        this.project = project;
        this.formats = formats;
    }

    /**
     * Exports.
     *
     * @throws BadRequestException when there is no such format or member
     * @throws StoreException when the project cannot be read
     * @throws IOException when the folder cannot be written to; files that were whole by then stay
     * @throws CancelledException when cancelled; the same holds
     */
    public ExportResult run(ExportRequest request, Progress progress)
            throws BadRequestException, StoreException, IOException, CancelledException {
        Format format = WritableFormats.named(formats, request.format());
        return new ExportRun(project, format, request, progress).run();
    }
}

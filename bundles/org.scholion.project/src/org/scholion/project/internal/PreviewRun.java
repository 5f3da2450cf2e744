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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.Format;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Unsaid;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.project.BadRequestException;
import org.scholion.project.CancelledException;
import org.scholion.project.PreviewExport;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** Writes one document to memory. */
public final class PreviewRun {

    /** Documents of more characters are shown after all others: they take a while. */
    private static final int MUCH = 20_000;

    private final OpenProject project;
    private final Format format;
    private final PreviewExport.Request request;
    private final Progress progress;

    /** Creates a run. */
    public PreviewRun(
            OpenProject project, Format format, PreviewExport.Request request, Progress progress) {
        this.project = project;
        this.format = format;
        this.request = request;
        this.progress = progress;
    }

    /** Writes the document whose turn it is. */
    public Optional<PreviewExport.Result> run()
            throws StoreException,
                    BadRequestException,
                    UnwritableDocumentException,
                    IOException,
                    CancelledException {
        progress.begin(Message.of("project.task.exporting"), 1);
        progress.check();
        List<ExportPlan.Part> parts =
                new ArrayList<>(
                        ExportPlan.of(project.store(), request.of(), format.annotated()).parts());
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        parts.sort(
                Comparator.comparing(
                        (ExportPlan.Part part) -> part.document().characters() > MUCH));
        progress.check();
        return Optional.of(written(parts.get(Math.floorMod(request.turn(), parts.size()))));
    }

    private PreviewExport.Result written(ExportPlan.Part part)
            throws StoreException, UnwritableDocumentException, IOException {
        ExportContent content =
                ExportContent.read(project, part.document(), part.name(), part.set(), true);
        MemoryTarget target = new MemoryTarget();
        try (ExportSession session =
                format.writer().orElseThrow().begin(target, request.options())) {
            ExportSession.Written written =
                    Unsaid.by(format, content.document()).with(session.write(content.document()));
            ExportSession.Written common = session.finish();
            Losses losses =
                    format.annotated() ? content.losses().plus(written.losses()) : written.losses();
            return new PreviewExport.Result(
                    part.document().name(),
                    target.files(request.lines()),
                    losses.plus(common.losses()),
                    written.notices().plus(common.notices()));
        }
    }
}

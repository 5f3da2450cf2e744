/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.release;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.ExportTarget;
import org.scholion.exchange.Format;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Unsaid;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.project.CancelledException;
import org.scholion.project.Progress;
import org.scholion.project.internal.OrderedWork;
import org.scholion.release.recipe.FormatChoice;
import org.scholion.words.Message;

/** Writes the documents of a release in its formats. */
final class DataWriting {

    /** Where data lie below the release's folder. */
    static final String FOLDER = "data";

    private final ReleaseSource source;
    private final ExportTarget target;
    private final Progress progress;

    DataWriting(ReleaseSource source, ExportTarget target, Progress progress) {
        this.source = source;
        this.target = target;
        this.progress = progress;
    }

    /** A document with a set, ready for a format, or why it cannot be written. */
    private record Ready(ReleaseSource.Row row, Losses losses, Writing writing) {}

    /** The last step. */
    @FunctionalInterface
    private interface Writing {
        ExportSession.Written write()
                throws StoreException, UnwritableDocumentException, IOException;
    }

    /**
     * Writes one format.
     *
     * @param folder where its files go
     * @param parts the rows by part, in the order in which they are written
     */
    ReleaseDraft.Written write(
            Format format,
            FormatChoice choice,
            String folder,
            Map<Optional<String>, List<ReleaseSource.Row>> parts)
            throws StoreException, IOException, CancelledException {
        List<ReleaseDraft.Part> written = new ArrayList<>();
        SortedMap<String, Message> left = new TreeMap<>();
        Losses losses = Losses.NONE;
        for (Map.Entry<Optional<String>, List<ReleaseSource.Row>> part : parts.entrySet()) {
            WriteOptions options =
                    part.getKey().isPresent()
                            ? choice.options()
                                    .withLayout(
                                            choice.options().layout().withPart(part.getKey().get()))
                            : choice.options();
            boolean named = format.writer().orElseThrow().namesParts();
            String into =
                    folder + part.getKey().filter(n -> !named).map(name -> "/" + name).orElse("");
            int documents = 0;
            int annotations = 0;
            try (ExportSession session =
                            format.writer()
                                    .orElseThrow()
                                    .begin(new PartTarget(target, into), options);
                    OrderedWork<ReleaseSource.Row, Ready> work =
                            new OrderedWork<>(
                                    part.getValue(),
                                    row -> prepare(row, format, session),
                                    row -> row.document().textSha256().length(),
                                    Long.MAX_VALUE)) {
                while (work.hasNext()) {
                    progress.check();
                    Ready ready = work.next();
                    try {
                        ExportSession.Written done = ready.writing().write();
                        losses = losses.plus(ready.losses()).plus(done.losses());
                        documents++;
                        annotations += done.annotations();
                    } catch (UnwritableDocumentException e) {
                        left.put(ready.row().file(), Message.of(e));
                    }
                    progress.worked(1, ready.row().document().name());
                }
                losses = losses.plus(session.finish().losses());
            }
            written.add(new ReleaseDraft.Part(part.getKey(), into, documents, annotations));
        }
        return new ReleaseDraft.Written(format.id(), folder, written, losses, left);
    }

    /** What goes wrong is said when it is the document's turn. */
    private Ready prepare(ReleaseSource.Row row, Format format, ExportSession session) {
        try {
            ReleaseContent.Readable read = source.read(row);
            ExportSession.Prepared prepared = session.prepare(read.document());
            // a release names nobody and tells no time, in whichever format
            Unsaid unsaid = Unsaid.withoutMakers(format, read.document());
            return new Ready(row, read.losses(), () -> unsaid.with(prepared.write()));
        } catch (StoreException | UnwritableDocumentException e) {
            return new Ready(
                    row,
                    Losses.NONE,
                    () -> {
                        throw e;
                    });
        }
    }
}

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
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.ExportDocument;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.Format;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Unsaid;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.project.session.OpenProject;

/**
 * Reads documents and makes what is written of them on all processors, some documents ahead of the
 * one that is being written; they come in the order of the plan.
 */
final class ExportAhead implements Iterator<ExportAhead.Ready>, AutoCloseable {

    /** Characters of text that are worth a task of their own. */
    private static final long MOST_AT_ONCE = 50_000;

    /** While as many characters are under way, none are added: their marks are many times that. */
    private static final long MOST_AHEAD = 1_000_000;

    private final OpenProject project;
    private final ExportSession session;
    private final Format format;
    private final GoldSupport support;
    private final boolean absence;
    private final OrderedWork<List<ExportPlan.Part>, List<Ready>> work;
    private final Deque<Ready> ready = new ArrayDeque<>();

    ExportAhead(
            OpenProject project,
            ExportSession session,
            Format format,
            GoldSupport support,
            List<ExportPlan.Part> parts,
            boolean absence) {
        this.absence = absence;
        this.project = project;
        this.session = session;
        this.format = format;
        this.support = support;
        work =
                new OrderedWork<>(
                        Batches.of(parts, ExportAhead::size, MOST_AT_ONCE),
                        batch -> batch.stream().map(this::prepare).toList(),
                        batch -> batch.stream().mapToLong(ExportAhead::size).sum(),
                        MOST_AHEAD);
    }

    /**
     * A document that can be written.
     *
     * @param losses what was left out before the format saw it
     * @param writing writes it, or says why that cannot be
     */
    record Ready(ExportPlan.Part part, Losses losses, Writing writing) {}

    /** The last step. */
    @FunctionalInterface
    interface Writing {
        ExportSession.Written write()
                throws StoreException, UnwritableDocumentException, IOException;
    }

    @Override
    public boolean hasNext() {
        return !ready.isEmpty() || work.hasNext();
    }

    @Override
    public Ready next() {
        if (ready.isEmpty()) {
            ready.addAll(work.next());
        }
        return ready.remove();
    }

    private static long size(ExportPlan.Part part) {
        return part.document().characters();
    }

    /** What goes wrong is said when it is the document's turn. */
    private Ready prepare(ExportPlan.Part part) {
        try {
            ExportContent content =
                    ExportContent.read(project, part.document(), part.name(), part.set(), absence);
            ExportDocument document = supported(content, part);
            ExportSession.Prepared prepared = session.prepare(document);
            Unsaid unsaid = Unsaid.by(format, document);
            return new Ready(part, content.losses(), () -> unsaid.with(prepared.write()));
        } catch (StoreException
                | UnwritableDocumentException
                | RuntimeException
                | VirtualMachineError e) {
            return new Ready(
                    part,
                    Losses.NONE,
                    () -> {
                        throw e;
                    });
        }
    }

    private ExportDocument supported(ExportContent content, ExportPlan.Part part) {
        return part.set().filter(set -> set.member().equals(Member.GOLD)).isPresent()
                ? content.document().withSupport(support.of(part.document().ulid().value()))
                : content.document();
    }

    @Override
    public void close() {
        work.close();
    }
}

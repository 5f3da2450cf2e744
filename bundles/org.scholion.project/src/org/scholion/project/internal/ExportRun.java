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
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.DocumentWriter;
import org.scholion.exchange.ExportFile;
import org.scholion.exchange.ExportSession;
import org.scholion.exchange.FolderTarget;
import org.scholion.exchange.Format;
import org.scholion.exchange.Losses;
import org.scholion.exchange.OccupiedPlaceException;
import org.scholion.exchange.Packing;
import org.scholion.exchange.Telling;
import org.scholion.exchange.UnsafePlaceException;
import org.scholion.exchange.UnwritableDocumentException;
import org.scholion.exchange.WriteOptions;
import org.scholion.exchange.layout.LayoutOption;
import org.scholion.project.BadRequestException;
import org.scholion.project.CancelledException;
import org.scholion.project.ExportRequest;
import org.scholion.project.ExportResult;
import org.scholion.project.ExportResult.NotWritten;
import org.scholion.project.ExportResult.Written;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/** One export from beginning to end. */
public final class ExportRun {

    private final OpenProject project;
    private final Format format;
    private final ExportRequest request;
    private final Progress progress;
    private final List<Written> written = new ArrayList<>();
    private final List<NotWritten> notWritten = new ArrayList<>();
    private Losses losses = Losses.NONE;
    private Losses notices = Losses.NONE;
    private int reached;
    private GoldSupport support = GoldSupport.NONE;

    /** Creates a run; it is used once. */
    public ExportRun(OpenProject project, Format format, ExportRequest request, Progress progress) {
        this.project = project;
        this.format = format;
        this.request = request;
        this.progress = progress;
    }

    /** Exports. */
    public ExportResult run()
            throws StoreException, BadRequestException, IOException, CancelledException {
        DocumentWriter writer = format.writer().orElseThrow();
        if (request.packing() == Packing.GZIP && !writer.standsAlone()) {
            throw new BadRequestException(
                    Message.of("project.export.not-alone", "format", format.id()));
        }
        ExportPlan plan = ExportPlan.of(project.store(), request.of(), format.annotated());
        notWritten.addAll(plan.left());
        boolean gold =
                plan.parts().stream()
                        .anyMatch(p -> member(p).filter(Member.GOLD::equals).isPresent());
        boolean supported = gold && writer.tells().contains(Telling.SUPPORT);
        int parts = plan.parts().size();
        progress.begin(Message.of("project.task.exporting"), supported ? 2 * parts : parts);
        if (supported) {
            ProgressPart before = new ProgressPart(progress, parts);
            support = GoldSupport.of(project, before);
            before.end();
        }
        EarlierExport earlier = EarlierExport.in(request.folder());
        FolderTarget target =
                FolderTarget.of(
                        request.folder(), name -> request.overwrite() || earlier.wrote(name));
        // Opened first, so that no document can take its name.
        try (ExportFile report = target.open(ExportReport.NAME);
                PackedExport packed =
                        PackedExport.begin(
                                target,
                                request.packing(),
                                project.store().projectName() + "-" + format.id())) {
            ExportSession.Written common;
            List<String> shared = new ArrayList<>();
            try (ExportSession session =
                    writer.begin(
                            packed.target(),
                            new WriteOptions(request.offsets(), request.layout()))) {
                boolean absence = writer.understands().contains(LayoutOption.ABSENCE);
                try (ExportAhead ahead =
                        new ExportAhead(project, session, format, support, plan.parts(), absence)) {
                    while (ahead.hasNext()) {
                        progress.check();
                        ExportAhead.Ready next = ahead.next();
                        write(next, packed);
                        reached++;
                        progress.worked(1, next.part().name());
                    }
                }
                common = session.finish();
                shared.addAll(packed.finish());
                shared.addAll(packed.names(common.files()));
            } catch (CancelledException e) {
                // so that what stays there is known, and a later export may replace it
                for (ExportPlan.Part part : plan.parts().subList(reached, plan.parts().size())) {
                    not(part, Message.of("project.export.cancelled"));
                }
                write(report, stopped(report.name()), earlier);
                throw e;
            }
            losses = losses.plus(common.losses());
            notices = notices.plus(common.notices());
            ExportResult result =
                    new ExportResult(written, notWritten, shared, losses, notices, report.name());
            write(report, result, earlier);
            return result;
        }
    }

    /** What went into files that were to have more documents is gone with these files. */
    private ExportResult stopped(String report) {
        List<Written> whole = new ArrayList<>();
        Losses ofWhole = Losses.NONE;
        for (Written one : written) {
            if (one.files().isEmpty() || request.packing() == Packing.ZIP) {
                Message why = Message.of("project.export.cancelled");
                notWritten.add(new NotWritten(one.name(), one.member(), why, true));
            } else {
                whole.add(one);
                ofWhole = ofWhole.plus(one.losses());
            }
        }
        return new ExportResult(whole, notWritten, List.of(), ofWhole, Losses.NONE, report);
    }

    private void write(ExportFile report, ExportResult result, EarlierExport earlier)
            throws StoreException, IOException {
        report.stream()
                .write(
                        ExportReport.json(
                                        project.store().projectName(),
                                        request,
                                        result,
                                        earlier.leftBy(result, request.folder()))
                                .getBytes(StandardCharsets.UTF_8));
        report.commit();
    }

    /**
     * Writes one document; unless the target itself fails, whatever it is goes on with the next.
     */
    private void write(ExportAhead.Ready ready, PackedExport packed) throws IOException {
        ExportPlan.Part part = ready.part();
        try {
            ExportSession.Written done = ready.writing().write();
            Losses lost = format.annotated() ? ready.losses().plus(done.losses()) : done.losses();
            written.add(
                    new Written(
                            part.document().name(),
                            member(part),
                            packed.names(done.files()),
                            done.annotations(),
                            lost));
            losses = losses.plus(lost);
            notices = notices.plus(done.notices());
        } catch (UnwritableDocumentException e) {
            not(part, Message.of(e));
        } catch (StoreException
                | UnsafePlaceException
                | OccupiedPlaceException
                | FileSystemException e) {
            // Its rows are damaged, or there is something in the way of this one file.
            not(part, Problem.in(part.document().name(), Message.of(e)).said());
        } catch (RuntimeException | VirtualMachineError e) {
            Message what =
                    e instanceof OutOfMemoryError
                            ? Message.of("project.export.memory")
                            : Message.of("project.export.failed", "reason", Message.of(e));
            not(part, Problem.in(part.document().name(), what).said());
        }
    }

    private void not(ExportPlan.Part part, Message why) {
        notWritten.add(new NotWritten(part.document().name(), member(part), why, true));
    }

    private static Optional<String> member(ExportPlan.Part part) {
        return part.set().map(AnnotationSet::member);
    }
}

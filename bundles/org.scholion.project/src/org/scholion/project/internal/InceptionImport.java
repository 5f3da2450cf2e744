/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.scholion.corpus.Member;
import org.scholion.corpus.MemberName;
import org.scholion.corpus.StoreException;
import org.scholion.exchange.DocumentCursor;
import org.scholion.exchange.DocumentReader;
import org.scholion.exchange.Format;
import org.scholion.exchange.ImportedDocument;
import org.scholion.exchange.Losses;
import org.scholion.exchange.Notice;
import org.scholion.exchange.ReadOptions;
import org.scholion.exchange.Recognition;
import org.scholion.exchange.SetStatus;
import org.scholion.exchange.Source;
import org.scholion.exchange.UnreadableSourceException;
import org.scholion.exchange.inception.InceptionExport;
import org.scholion.exchange.inception.InceptionExport.Work;
import org.scholion.project.CancelledException;
import org.scholion.project.ImportRequest;
import org.scholion.project.ImportResult;
import org.scholion.project.ImportResult.Item;
import org.scholion.project.ImportResult.Skipped;
import org.scholion.project.Problem;
import org.scholion.project.Progress;
import org.scholion.project.internal.SourceFinder.Found;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Imports projects that INCEpTION exported: each annotator's sets become those of a member of that
 * name, curated ones gold, each in the state it was in. Curated ones come last.
 */
public final class InceptionImport {

    private final OpenProject project;
    private final SourceSorter sorter;
    private final ImportRequest request;
    private final Progress progress;

    /** Creates an import; it is used once. */
    public InceptionImport(
            OpenProject project, SourceSorter sorter, ImportRequest request, Progress progress) {
        this.project = project;
        this.sorter = sorter;
        this.request = request;
        this.progress = progress;
    }

    /**
     * Imports.
     *
     * @param before what was imported before, to which all that comes of this is added
     */
    public ImportResult run(List<InceptionExport> exports, ImportResult before)
            throws StoreException, CancelledException {
        ImportResult all = before;
        for (InceptionExport export : exports) {
            List<Problem> problems = new ArrayList<>();
            List<Skipped> skipped = new ArrayList<>();
            List<SourceSorter.Sorted> texts = new ArrayList<>();
            for (Source text : export.texts()) {
                texts.add(sorter.sort(new Found(text, false, 0)));
            }
            all = with(all, request, SourceSorter.distinct(texts, skipped, problems));
            Map<String, List<SourceSorter.Document>> members = byMember(export, problems);
            all =
                    joined(
                            all,
                            new ImportResult(
                                    List.of(),
                                    problems,
                                    skipped,
                                    Losses.NONE,
                                    List.of(),
                                    OptionalInt.empty()));
            for (Map.Entry<String, List<SourceSorter.Document>> each : members.entrySet()) {
                all = with(all, request.withMember(each.getKey()), each.getValue());
            }
        }
        return all;
    }

    private ImportResult with(
            ImportResult before, ImportRequest as, List<SourceSorter.Document> documents)
            throws StoreException, CancelledException {
        return documents.isEmpty()
                ? before
                : joined(before, new ImportRun(project, sorter, as, progress).run(documents));
    }

    private Map<String, List<SourceSorter.Document>> byMember(
            InceptionExport export, List<Problem> problems) {
        Format xmi = sorter.readable("xmi").orElseThrow();
        Map<String, List<SourceSorter.Document>> members = new LinkedHashMap<>();
        for (Work work : export.sets()) {
            String member = work.member().orElse(Member.GOLD);
            Optional<Message> objection = work.member().flatMap(MemberName::objection);
            if (objection.isPresent()) {
                problems.add(Problem.in(work.source().displayName(), objection.get()));
                continue;
            }
            members.computeIfAbsent(member, m -> new ArrayList<>())
                    .add(new SourceSorter.Document(of(xmi, work.status()), work.source(), 0));
        }
        return members;
    }

    /** The format of a set that was in this state. */
    private static Format of(Format xmi, Optional<SetStatus> status) {
        DocumentReader reader = xmi.reader().orElseThrow();
        return new Format(
                xmi.id(),
                xmi.name(),
                xmi.extension(),
                true,
                Optional.of(
                        new DocumentReader() {

                            @Override
                            public Recognition recognise(Source source, byte[] head) {
                                return reader.recognise(source, head);
                            }

                            @Override
                            public DocumentCursor open(Source source, ReadOptions options) {
                                return stated(reader.open(source, options), status);
                            }
                        }),
                Optional.empty());
    }

    private static DocumentCursor stated(DocumentCursor documents, Optional<SetStatus> status) {
        return new DocumentCursor() {

            @Override
            public Optional<ImportedDocument> next() throws UnreadableSourceException {
                return documents.next().map(d -> d.withStatus(status));
            }

            @Override
            public void close() {
                documents.close();
            }
        };
    }

    private static ImportResult joined(ImportResult a, ImportResult b) {
        List<Item> documents = new ArrayList<>(a.documents());
        documents.addAll(b.documents());
        List<Problem> problems = new ArrayList<>(a.problems());
        problems.addAll(b.problems());
        List<Skipped> skipped = new ArrayList<>(a.skipped());
        skipped.addAll(b.skipped());
        List<Notice> notices = new ArrayList<>(a.notices());
        notices.addAll(b.notices());
        return new ImportResult(
                documents,
                problems,
                skipped,
                a.losses().plus(b.losses()),
                notices,
                b.adoptedVersion().isPresent() ? b.adoptedVersion() : a.adoptedVersion());
    }
}

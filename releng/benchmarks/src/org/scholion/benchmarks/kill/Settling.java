/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.benchmarks.kill;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.Rule;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.operation.CreateAnnotation;
import org.scholion.exchange.installed.InstalledFormats;
import org.scholion.project.AdjudicateDocuments;
import org.scholion.project.ImportDocuments;
import org.scholion.project.ImportRequest;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;

/** Has two members finish documents, and settles them by a rule. */
final class Settling {

    private static final List<String> MEMBERS = List.of("asha", "omar");
    private static final String TEXT = "Mira met Omar in दिल्ली, ";
    private static final int MOST_DOCUMENTS = 12;

    private final Path folder;
    private final OpenProject project;
    private final Random random;
    private final PrintStream out;
    private final AnnotationIds ids = AnnotationIds.system();

    Settling(Path folder, OpenProject project, Random random, PrintStream out) {
        this.folder = folder;
        this.project = project;
        this.random = random;
        this.out = out;
    }

    /** Settles some more documents. */
    void next() throws Exception {
        ProjectStore store = project.store();
        Set<Long> before = new HashSet<>();
        store.documents().all().forEach(document -> before.add(document.id()));
        Path files = Files.createDirectories(folder.resolve("in" + (random.nextLong() >>> 1)));
        for (int i = random.nextInt(MOST_DOCUMENTS); i >= 0; i--) {
            Files.writeString(files.resolve("d" + i + ".txt"), TEXT + random.nextLong());
        }
        new ImportDocuments(project, InstalledFormats.all())
                .run(ImportRequest.of(List.of(files)), Progress.NONE);
        Deletion.of(files);
        Set<Long> some = new HashSet<>();
        for (DocumentRecord document : store.documents().all()) {
            if (!before.contains(document.id())) {
                some.add(document.id());
                for (String member : MEMBERS) {
                    finish(document, member);
                }
            }
        }
        out.println(Acknowledged.BEGUN + Victim.PROJECT);
        AdjudicateDocuments.Result result =
                new AdjudicateDocuments(project, InstantSource.system())
                        .run(
                                new AdjudicateDocuments.Request(
                                        new Rule.Unanimous(),
                                        Optional.empty(),
                                        Optional.of(some),
                                        "lea",
                                        false),
                                Progress.NONE);
        for (AdjudicateDocuments.DocumentResult each : result.documents()) {
            out.println(
                    Acknowledged.SETTLED
                            + Victim.PROJECT
                            + " "
                            + store.decisions().of(each.document().id()).size()
                            + " "
                            + each.document().name());
        }
        out.println(Acknowledged.DONE + Victim.PROJECT);
    }

    private void finish(DocumentRecord document, String member) throws Exception {
        AnnotationSet set = project.store().sets().open(document.id(), member);
        project.store()
                .journal()
                .append(set.id(), 0, NewEntry.of(member, new CreateAnnotation(mention(member))));
        project.store().sets().saveState(set.id(), SetState.DONE, Optional.empty(), member);
    }

    private Mention mention(String member) {
        return new Mention(
                AnnotationHeader.of(
                        ids.next(),
                        "person",
                        member,
                        InstantSource.system().instant(),
                        project.schemaVersion()),
                Span.of(0, 4),
                Optional.empty());
    }

    /** Returns what is wrong with a document: whether it is settled by half. */
    static Optional<String> fault(ProjectStore store, DocumentRecord document) throws Exception {
        Optional<AnnotationSet> gold = store.sets().find(document.id(), Member.GOLD);
        int decisions = store.decisions().of(document.id()).size();
        boolean none = gold.isEmpty() && decisions == 0;
        boolean whole =
                gold.isPresent()
                        && gold.get().state() == SetState.DONE
                        && decisions == 1
                        && store.annotations().of(gold.get().id()).size() == 1;
        return none || whole
                ? Optional.empty()
                : Optional.of("is settled by half, with " + decisions + " decisions");
    }
}

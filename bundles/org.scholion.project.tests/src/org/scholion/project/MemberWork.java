/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.NewEntry;
import org.scholion.corpus.RoundDocument.Part;
import org.scholion.corpus.SetState;
import org.scholion.curation.adjudication.Rule;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationHeader;
import org.scholion.document.AnnotationIds;
import org.scholion.document.Mention;
import org.scholion.document.Span;
import org.scholion.document.edit.CreationOrder;

/** What members do in a project, for tests of what comes of it. */
final class MemberWork {

    private static final AnnotationIds IDS = AnnotationIds.system();

    private final TestProject project;

    MemberWork(TestProject project) {
        this.project = project;
    }

    DocumentRecord document(String name) throws Exception {
        return project.store().documents().find(name).orElseThrow();
    }

    /** Makes a mention of a person, or of another type. */
    static Mention mention(String type, int begin, int end) {
        return new Mention(
                AnnotationHeader.of(IDS.next(), type, "x", InstantSource.system().instant(), 1),
                Span.of(begin, end),
                Optional.empty());
    }

    AnnotationSet set(String document, String member) throws Exception {
        return project.store().sets().open(document(document).id(), member);
    }

    void mark(String document, String member, List<? extends Annotation> marks) throws Exception {
        AnnotationSet set = set(document, member);
        project.store()
                .journal()
                .append(
                        set.id(),
                        set.lastSequence(),
                        NewEntry.of(member, CreationOrder.creating(marks, "test")));
    }

    MarkDocuments.Result state(String document, String member, SetState state) throws Exception {
        return new MarkDocuments(project.open)
                .run(
                        MarkDocuments.Request.own(
                                List.of(document(document).id()),
                                member,
                                state,
                                state == SetState.SKIPPED
                                        ? Optional.of("tired")
                                        : Optional.empty()),
                        Progress.NONE);
    }

    void done(String document, String member, Mention... marks) throws Exception {
        if (marks.length > 0) {
            mark(document, member, List.of(marks));
        }
        state(document, member, SetState.DONE);
    }

    /** Makes what a lead has marked the gold of a document. */
    void gold(String document, String lead, Mention... marks) throws Exception {
        done(document, lead, marks);
        new AdjudicateDocuments(project.open, InstantSource.system())
                .run(
                        new AdjudicateDocuments.Request(
                                new Rule.Single(),
                                Optional.of(DocumentPattern.parse(document)),
                                lead,
                                false),
                        Progress.NONE);
    }

    void round(String document, Part part) throws Exception {
        project.store()
                .rounds()
                .save(List.of(document(document).id()), "spring", Optional.of(part), "lea");
    }
}

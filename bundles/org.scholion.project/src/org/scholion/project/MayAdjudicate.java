/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.Member;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.project.session.OpenProject;
import org.scholion.project.sight.DocumentWork;
import org.scholion.project.sight.Sight;
import org.scholion.words.Message;

/**
 * Finds out whether a member may adjudicate a document. Leads may as soon as someone has finished
 * it; curators once all who work on it have, unless they worked on it themselves: nobody but a lead
 * is judge of their own work, unless a lead has allowed it. In a project that has neither, its
 * members are their own judges.
 */
public final class MayAdjudicate {

    private final ProjectStore store;

    /** Creates the use case. */
    public MayAdjudicate(OpenProject project) {
        this.store = project.store();
    }

    /**
     * What was found.
     *
     * @param refused why the member may not; empty if the member may
     * @param worked whether the member has annotated the document, so that whose annotations are
     *     whose had better not be seen
     */
    public record Result(Optional<Message> refused, boolean worked) {}

    /** Finds out. */
    public Result run(DocumentRecord document, String member) throws StoreException {
        List<Member> members = store.members().all();
        List<AnnotationSet> sets = store.sets().of(document.id());
        boolean worked =
                sets.stream()
                        .anyMatch(set -> set.member().equals(member) && set.lastSequence() > 0);
        boolean finished =
                sets.stream()
                        .anyMatch(
                                set ->
                                        !set.member().equals(Member.GOLD)
                                                && set.state() == SetState.DONE);
        return new Result(refused(document, members, sets, member, worked, finished), worked);
    }

    private Optional<Message> refused(
            DocumentRecord document,
            List<Member> members,
            List<AnnotationSet> sets,
            String member,
            boolean worked,
            boolean finished)
            throws StoreException {
        Sight sight = Sight.of(member, members);
        boolean judges = members.stream().anyMatch(one -> one.role() != Member.Role.ANNOTATOR);
        if (judges && sight.role() == Member.Role.ANNOTATOR) {
            return Optional.of(Message.of("project.adjudicate.role", "member", member));
        }
        if (!finished) {
            return Optional.of(
                    Message.of("project.adjudicate.nobody", "document", document.name()));
        }
        DocumentWork work = DocumentWork.ofSets(sets, List.of());
        boolean lead = sight.role() == Member.Role.LEAD;
        if (!lead && work.stage() == DocumentWork.Stage.ANNOTATION) {
            return Optional.of(
                    Message.of(
                            "project.adjudicate.working",
                            "document",
                            document.name(),
                            "count",
                            work.working().size()));
        }
        if (judges && !lead && worked && !store.settings().allowsOwnAdjudication()) {
            return Optional.of(Message.of("project.adjudicate.own", "document", document.name()));
        }
        return Optional.empty();
    }
}

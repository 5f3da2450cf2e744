/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.Comment;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewPackage;
import org.scholion.corpus.ProjectAddress;
import org.scholion.corpus.ProjectStore;
import org.scholion.corpus.SetState;
import org.scholion.corpus.StoreException;
import org.scholion.corpus.WorkPackage;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.comment.Viewer;
import org.scholion.project.internal.KnownMember;
import org.scholion.project.internal.ThreadReading;
import org.scholion.project.session.OpenProject;
import org.scholion.words.Message;

/**
 * Hands a member's work out as a project file of its own. Its sets take no operation in the project
 * before the package is merged or taken back.
 */
public final class HandOutPackage {

    private final ProjectStore store;

    /** Creates the use case. */
    public HandOutPackage(OpenProject project) {
        store = project.store();
    }

    /**
     * What is to be handed out.
     *
     * @param member whose work
     * @param target where; a file must not exist
     * @param actor who hands it out
     */
    public record Request(String member, ProjectAddress target, String actor) {}

    /**
     * What was handed out.
     *
     * @param before the packages the member had out already, whose documents are not in this one
     */
    public record Result(WorkPackage made, List<WorkPackage> before) {
        public Result {
            before = List.copyOf(before);
        }
    }

    /**
     * What would be handed out now.
     *
     * @param documents how many documents
     * @param done how many of them are done or skipped
     * @param begun how many of them are begun and not finished
     * @param before the packages the member has out already, whose documents are not among them
     */
    public record Content(int documents, int done, int begun, List<WorkPackage> before) {
        public Content {
            before = List.copyOf(before);
        }
    }

    /** Tells what would be handed out of a member's work; nothing is changed. */
    public Content look(String member) throws StoreException {
        List<WorkPackage> before = out(member);
        Set<Long> gone = new HashSet<>();
        before.forEach(each -> gone.addAll(each.sets()));
        int documents = 0;
        int done = 0;
        int begun = 0;
        for (AnnotationSet set : store.sets().all()) {
            if (set.member().equals(member) && !gone.contains(set.id())) {
                documents++;
                done += set.state().isClosed() ? 1 : 0;
                begun += set.state() == SetState.IN_PROGRESS ? 1 : 0;
            }
        }
        return new Content(documents, done, begun, before);
    }

    private List<WorkPackage> out(String member) throws StoreException {
        return store.packages().all().stream()
                .filter(
                        each ->
                                each.state() == WorkPackage.State.OUT
                                        && each.member().equals(member))
                .toList();
    }

    /**
     * Hands it out, whole or not at all.
     *
     * @throws DataProblemException when there is no such member
     * @throws StoreException when there is nothing to hand out, or the file cannot be made
     * @throws CancelledException when cancelled before it began
     */
    public Result run(Request request, Progress progress)
            throws StoreException, BadRequestException, DataProblemException, CancelledException {
        Message doing = Message.of("project.task.packing");
        progress.begin(doing, 1);
        progress.check();
        if (request.member().equals(Member.GOLD)) {
            throw new BadRequestException(Message.of("project.member.gold"));
        }
        KnownMember.require(store, request.member());
        List<WorkPackage> before = out(request.member());
        List<WorkPackage> made = new ArrayList<>();
        store.writing()
                .<StoreException>exclusively(
                        doing,
                        () ->
                                made.add(
                                        store.packages()
                                                .handOut(
                                                        new NewPackage(
                                                                request.member(),
                                                                request.target(),
                                                                visible(request.member()),
                                                                request.actor()))));
        progress.worked(1, request.member());
        return new Result(made.getFirst(), before);
    }

    /**
     * Returns the comments that go with the member's work. What the member may see at home because
     * of a role or of a document's being adjudicated stays there, as others' marks do.
     */
    private Set<Long> visible(String member) throws StoreException {
        Viewer viewer = Viewer.of(member, store.members().all());
        Set<Long> visible = new HashSet<>();
        for (CommentThread thread : new ThreadReading(store).all()) {
            if (viewer.isTheirs(thread)) {
                thread.all().stream().map(Comment::id).forEach(visible::add);
            }
        }
        return visible;
    }
}

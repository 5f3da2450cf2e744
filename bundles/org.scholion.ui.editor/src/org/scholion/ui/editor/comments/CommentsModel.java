/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.comments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.Member;
import org.scholion.corpus.StoreEvent;
import org.scholion.corpus.StoreException;
import org.scholion.project.AddComment;
import org.scholion.project.AnswerComment;
import org.scholion.project.CancelledException;
import org.scholion.project.ListComments;
import org.scholion.project.Progress;
import org.scholion.project.ReadComments;
import org.scholion.project.ResolveComment;
import org.scholion.project.comment.CommentThread;
import org.scholion.project.comment.ThreadList;
import org.scholion.project.comment.Viewer;
import org.scholion.project.session.OpenProject;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.problems.Failure;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;
import org.scholion.ui.words.UiWords;

/**
 * The comments in the open project that its member may see. They are read in jobs, one at a time,
 * and again when the store says that something has changed. To be used on the window's thread.
 */
public final class CommentsModel {

    /** What a job has read: all, or what is on some documents. */
    private record Read(
            List<Member> members, Optional<Set<Long>> documents, List<CommentThread> threads) {}

    private final ProjectService projects;
    private final Display display;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<Long> stale = new TreeSet<>();
    private boolean allStale;
    private boolean reading;

    /** Counts the projects and members; what was read for a former one is dropped. */
    private int turn;

    private ThreadList threads = none("");
    private List<Member> members = List.of();
    private Optional<Long> chosen = Optional.empty();

    /** Creates it for the projects of a workbench. */
    public CommentsModel(ProjectService projects, Display display) {
        this.projects = projects;
        this.display = display;
        projects.addListener(
                new ProjectListener() {
                    @Override
                    public void projectChanged() {
                        begin();
                    }

                    @Override
                    public void memberChanged() {
                        begin();
                    }

                    @Override
                    public void storeChanged(List<StoreEvent> events) {
                        events.forEach(CommentsModel.this::hear);
                        read();
                    }
                });
        begin();
    }

    private static ThreadList none(String member) {
        return new ThreadList(Viewer.of(member, List.of()), List.of());
    }

    private void begin() {
        turn++;
        reading = false;
        stale.clear();
        threads = none(projects.member());
        members = List.of();
        chosen = Optional.empty();
        allStale = projects.project().isPresent();
        tell();
        read();
    }

    private void hear(StoreEvent event) {
        switch (threads.after(event)) {
            case ALL -> allStale = true;
            case DOCUMENT -> document(event).ifPresent(stale::add);
            case NOTHING -> {}
        }
    }

    private static Optional<Long> document(StoreEvent event) {
        return switch (event) {
            case StoreEvent.CommentChanged changed ->
                    Optional.of(changed.comment().content().documentId());
            case StoreEvent.SetChanged changed -> Optional.of(changed.set().documentId());
            default -> Optional.empty();
        };
    }

    private void read() {
        Optional<OpenProject> project = projects.project();
        if (reading || project.isEmpty() || !allStale && stale.isEmpty()) {
            return;
        }
        reading = true;
        Optional<Set<Long>> wanted =
                allStale ? Optional.empty() : Optional.of(new TreeSet<>(stale));
        allStale = false;
        stale.clear();
        int now = turn;
        UseCaseJob<Read> job =
                new UseCaseJob<>(
                        UiWords.say("editor.task.comments"),
                        display,
                        progress -> read(project.get(), wanted, progress),
                        read -> done(now, () -> show(read)),
                        failure -> done(now, () -> {}));
        job.setSystem(true);
        job.schedule();
    }

    private static Read read(OpenProject project, Optional<Set<Long>> wanted, Progress progress)
            throws StoreException, CancelledException {
        ListComments list = new ListComments(project);
        List<Member> members = project.members();
        if (wanted.isEmpty()) {
            return new Read(
                    members, wanted, list.run(ListComments.Request.ALL, progress).threads());
        }
        List<CommentThread> found = new ArrayList<>();
        for (long document : wanted.get()) {
            found.addAll(
                    list.run(
                                    new ListComments.Request(
                                            Optional.of(document), Optional.empty()),
                                    progress)
                            .threads());
        }
        return new Read(members, wanted, found);
    }

    private void done(int of, Runnable then) {
        if (of == turn) {
            reading = false;
            then.run();
            read();
        }
    }

    private void show(Read read) {
        members = read.members();
        Viewer viewer = Viewer.of(projects.member(), members);
        if (read.documents().isEmpty()) {
            threads = new ThreadList(viewer, read.threads().stream().filter(viewer::sees).toList());
        } else {
            for (long document : read.documents().get()) {
                threads =
                        threads.with(
                                document,
                                read.threads().stream()
                                        .filter(thread -> thread.documentId() == document)
                                        .toList());
            }
        }
        tell();
    }

    /** Returns the threads. */
    public ThreadList threads() {
        return threads;
    }

    /** Returns the members of the project, as they were when comments were read last. */
    public List<Member> members() {
        return members;
    }

    /** Returns the thread that was chosen elsewhere to be shown, if it is there. */
    public Optional<CommentThread> chosen() {
        return chosen.flatMap(threads::find);
    }

    /** Chooses a thread to be shown. */
    public void choose(Optional<Long> thread) {
        if (!thread.equals(chosen)) {
            chosen = thread;
            tell();
        }
    }

    /** Says something new, which is chosen then; what fails is told. */
    public void add(AddComment.Request request, Consumer<Failure> whenFailed) {
        run(
                (project, progress) -> new AddComment(project).run(request, progress).comment(),
                added -> chosen = Optional.of(added.id()),
                whenFailed);
    }

    /** Answers in a thread; what fails is told. */
    public void answer(CommentThread thread, String text, Consumer<Failure> whenFailed) {
        String member = projects.member();
        run(
                (project, progress) ->
                        new AnswerComment(project)
                                .run(new AnswerComment.Request(thread, member, text), progress),
                done -> {},
                whenFailed);
    }

    /** Says that a thread is settled or open again; what fails is told. */
    public void resolve(CommentThread thread, boolean resolved, Consumer<Failure> whenFailed) {
        String member = projects.member();
        run(
                (project, progress) ->
                        new ResolveComment(project)
                                .run(
                                        new ResolveComment.Request(thread, resolved, member),
                                        progress),
                done -> {},
                whenFailed);
    }

    /** Notes that the member has read a thread. */
    public void read(CommentThread thread) {
        String member = projects.member();
        List<Long> unread = thread.unreadBy(member);
        if (!unread.isEmpty()) {
            run(
                    (project, progress) ->
                            new ReadComments(project)
                                    .run(new ReadComments.Request(unread, member), progress),
                    done -> {},
                    // it stays unread, which is seen
                    failure -> {});
        }
    }

    /** What is done with the open project. */
    @FunctionalInterface
    private interface Work<R> {
        R run(OpenProject project, Progress progress) throws Exception;
    }

    private <R> void run(Work<R> work, Consumer<R> whenDone, Consumer<Failure> whenFailed) {
        Optional<OpenProject> project = projects.project();
        if (project.isPresent()) {
            OpenProject open = project.get();
            UseCaseJob<R> job =
                    new UseCaseJob<>(
                            UiWords.say("editor.task.commenting"),
                            display,
                            progress -> work.run(open, progress),
                            whenDone,
                            whenFailed);
            job.setUser(false);
            job.schedule();
        }
    }

    /** Has a listener hear of every change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /** Has a listener hear no more. */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void tell() {
        listeners.forEach(Runnable::run);
    }
}

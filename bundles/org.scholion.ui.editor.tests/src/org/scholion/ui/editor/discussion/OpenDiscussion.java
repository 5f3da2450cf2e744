/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.discussion;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.Addressee;
import org.scholion.corpus.Comment;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.Member;
import org.scholion.corpus.NewComment;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.StoreException;
import org.scholion.document.Fragment;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;
import org.scholion.ui.jobs.UseCaseJob;
import org.scholion.ui.project.ProjectListener;
import org.scholion.ui.project.ProjectService;

/** A real project of two documents in which things are said, open without a workbench. */
final class OpenDiscussion implements ProjectService, AutoCloseable {

    static final String TEXT = "Foreign Minister Sergey Lavrov praised India in Moscow.";

    private final OpenProject project;
    private final Display display;
    private final List<ProjectListener> listeners = new CopyOnWriteArrayList<>();
    private final List<Long> documents;
    private String member;

    OpenDiscussion(Path folder, Display display, String member) throws Exception {
        this.display = display;
        this.member = member;
        FileAddress file = new FileAddress(folder.resolve("test.scholion"));
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                file, Optional.of(BuiltInSchemas.NEWS_STANCE), "lea"),
                        Progress.NONE);
        project = OpenProject.open(file);
        project.store().members().save(new Member("lea", Member.Role.LEAD), "lea");
        project.store().members().save(new Member("asha", Member.Role.ANNOTATOR), "lea");
        documents =
                List.of(
                        project.store().documents().add(document("news")).id(),
                        project.store().documents().add(document("other")).id());
        project.addListener(
                event ->
                        display.asyncExec(
                                () -> listeners.forEach(l -> l.storeChanged(List.of(event)))));
    }

    private static NewDocument document(String name) {
        return new NewDocument(
                name,
                TEXT,
                "0".repeat(64),
                "UTF-8",
                CharsetOrigin.VALID_UTF8,
                100,
                false,
                Optional.of("en"),
                TextDirection.LEFT_TO_RIGHT,
                Map.of(),
                Optional.empty());
    }

    /** Returns the number of a document. */
    long document(int index) {
        return documents.get(index);
    }

    /** Says something about some words of a document. */
    Comment say(int document, String author, String words, String text) throws StoreException {
        return project.store()
                .comments()
                .add(
                        NewComment.onDocument(documents.get(document), author, text)
                                .on(about(words))
                                .asking(new Addressee.Leads()));
    }

    private static NewComment.About about(String words) {
        int begin = TEXT.indexOf(words);
        return new NewComment.About(
                OptionalLong.empty(),
                Optional.empty(),
                Optional.of(new Fragment(begin, begin + words.length())));
    }

    /** Returns what was said of a document. */
    List<Comment> said(int document) throws StoreException {
        return project.store().comments().of(documents.get(document));
    }

    /** Waits until nothing more is read, written or to be shown. */
    void settle() throws InterruptedException {
        do {
            Job.getJobManager().join(UseCaseJob.FAMILY, null);
            while (display.readAndDispatch()) {
                // until all is shown
            }
        } while (Job.getJobManager().find(UseCaseJob.FAMILY).length > 0);
    }

    @Override
    public Optional<OpenProject> project() {
        return Optional.of(project);
    }

    @Override
    public void show(Optional<OpenProject> other) {
        throw new IllegalStateException("it stays open");
    }

    @Override
    public String member() {
        return member;
    }

    @Override
    public void member(String name) {
        member = name;
        listeners.forEach(ProjectListener::memberChanged);
    }

    @Override
    public void addListener(ProjectListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(ProjectListener listener) {
        listeners.remove(listener);
    }

    @Override
    public void close() throws StoreException {
        project.close();
    }
}

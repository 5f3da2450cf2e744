/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.scholion.corpus.DocumentAdditions;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.FileAddress;
import org.scholion.corpus.NewDocument;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.EntryId;
import org.scholion.document.Span;
import org.scholion.document.edit.Edit;
import org.scholion.editing.intent.EndCandidate;
import org.scholion.editing.layer.LayerModel;
import org.scholion.project.CreateProject;
import org.scholion.project.Progress;
import org.scholion.project.session.OpenProject;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.xml.BuiltInSchemas;
import org.scholion.text.CharsetOrigin;
import org.scholion.text.TextDirection;
import org.scholion.text.TextRange;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.jobs.UiThread;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkId;

/** A document of a real project, open to be annotated, without an editor around it. */
@NonNullByDefault
public final class OpenContext implements EditorSurface, AutoCloseable {

    /** The text. */
    public static final String TEXT =
            "Foreign Minister Sergey Lavrov rejected the West's line in Moscow on Monday. "
                    + "He praised India.";

    private final OpenProject project;
    private final EditingContext context;
    private Optional<AnnotationId> selected = Optional.empty();
    private List<AnnotationId> several = List.of();
    private Optional<String> written = Optional.empty();
    private Optional<MarkId> others = Optional.empty();
    private String said = "";
    private int givenBack;

    /** Makes the project in a folder. */
    public OpenContext(Path folder, Display display) throws Exception {
        FileAddress file = new FileAddress(folder.resolve("test.scholion"));
        new CreateProject()
                .run(
                        new CreateProject.Request(
                                file, Optional.of(BuiltInSchemas.NEWS_STANCE), "tester"),
                        Progress.NONE);
        project = OpenProject.open(file);
        project.store().documents().addAll(Stream.of(document()), new Refusing());
        DocumentRecord record = project.store().documents().all().get(0);
        LayerModel layers = new LayerModel();
        context =
                new EditingContext(
                        project,
                        LoadedDocument.load(project, record, "tester", layers.layers()),
                        this,
                        layers,
                        UiThread.of(display));
    }

    private static NewDocument document() {
        return new NewDocument(
                "news",
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

    /** Returns it. */
    public EditingContext context() {
        return context;
    }

    /** Selects a mark of whatever set. */
    public void selectMark(MarkId mark) {
        others = Optional.of(mark);
    }

    /** Returns what was said last. */
    public String said() {
        return said;
    }

    /** Marks words and selects the mark. */
    public AnnotationId mark(String type, String words) {
        int begin = TEXT.indexOf(words);
        Edit edit = context.edits().newMention(type, Span.of(begin, begin + words.length()));
        context.apply(edit.operation());
        selected = Optional.of(edit.id());
        return edit.id();
    }

    /** Returns an annotation as it is now. */
    public Annotation find(AnnotationId id) {
        return context.annotations().find(id).orElseThrow();
    }

    /** Says what is written when someone is asked to write. */
    public void writing(String words) {
        written = Optional.of(words);
    }

    /** Returns how often the text was given the keyboard. */
    public int givenBack() {
        return givenBack;
    }

    @Override
    public CanvasSelection selection() {
        return new CanvasSelection(
                new TextRange(0, 0),
                0,
                others.or(() -> selected.map(id -> new MarkId("tester", id))),
                several.stream().map(id -> new MarkId("tester", id)).collect(Collectors.toSet()));
    }

    @Override
    public void select(AnnotationId annotation) {
        others = Optional.empty();
        selected = Optional.of(annotation);
        several = List.of();
    }

    @Override
    public void select(Collection<AnnotationId> annotations) {
        several = annotations.size() > 1 ? List.copyOf(annotations) : List.of();
        selected = annotations.stream().findFirst();
    }

    @Override
    public void select(AnnotationId annotation, int caret) {
        select(annotation);
    }

    @Override
    public void focusText() {
        givenBack++;
    }

    @Override
    public void show(DocumentMarks marks) {
        // there is no text to be seen
    }

    @Override
    public void reveal(TextRange range) {
        // there is no text to be seen
    }

    @Override
    public void pick(
            String title, List<EndCandidate> candidates, Consumer<Optional<EndCandidate>> result) {
        throw new IllegalStateException("nobody is there to pick");
    }

    @Override
    public void chooseEntry(
            String title, Collection<String> allowedTypes, String like, Consumer<EntryId> then) {
        // nobody chooses
    }

    @Override
    public void newEntry(Collection<String> allowedTypes, String name, Consumer<EntryId> then) {
        // nobody makes any
    }

    @Override
    public void problems(List<TextRange> places) {
        // there is no text to be seen
    }

    @Override
    public void write(String title, String text, Consumer<String> whenWritten) {
        whenWritten.accept(
                written.orElseThrow(() -> new IllegalStateException("nobody is there to write")));
    }

    @Override
    public void annotate(AnnotationType type) {
        throw new IllegalStateException("nobody is there to annotate");
    }

    @Override
    public void message(String text, boolean warning) {
        said = text;
        if (warning) {
            throw new IllegalStateException(text);
        }
    }

    @Override
    public void close() throws StoreException {
        context.close();
        project.close();
    }

    private static final class Refusing implements DocumentAdditions {
        @Override
        public void added(DocumentRecord document, boolean existed) {
            // as it should be
        }

        @Override
        public void refused(NewDocument document, StoreException reason) {
            throw new IllegalStateException(reason);
        }
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.SetState;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationIds;
import org.scholion.document.EntryNames;
import org.scholion.document.Mention;
import org.scholion.document.edit.Edit;
import org.scholion.document.edit.Edits;
import org.scholion.document.open.AnnotatedDocument;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.Severity;
import org.scholion.editing.finding.DocumentProblem;
import org.scholion.editing.intent.AnnotationTexts;
import org.scholion.editing.intent.EndCandidates;
import org.scholion.editing.intent.KnownEntries;
import org.scholion.editing.intent.RelationOptions;
import org.scholion.editing.intent.SpanSteps;
import org.scholion.editing.intent.TypeKeys;
import org.scholion.editing.intent.ValueKeys;
import org.scholion.editing.lane.DocumentLanes.OtherAnnotation;
import org.scholion.editing.layer.LayerModel;
import org.scholion.editing.layer.LayeredMarks;
import org.scholion.editing.row.OrderedRows;
import org.scholion.editing.several.SeveralMarks;
import org.scholion.project.session.AnnotationSession;
import org.scholion.project.session.OpenProject;
import org.scholion.project.session.SessionChange;
import org.scholion.project.session.SessionListener;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.Schema;
import org.scholion.text.TextBoundaries;
import org.scholion.text.TextRange;
import org.scholion.text.extent.Extents;
import org.scholion.ui.canvas.CanvasSelection;
import org.scholion.ui.jobs.UiThread;
import org.scholion.view.mark.DocumentMarks;
import org.scholion.view.mark.MarkId;

/**
 * A document open in an editor, as the views around it see it: its annotations, what is selected,
 * and the one way to change them. Every change is one operation, committed when a method returns;
 * what cannot be done is said in the editor's bar. To be used on the UI thread.
 */
public final class EditingContext {

    private final OpenProject project;
    private final LoadedDocument loaded;
    private final EditorSurface surface;
    private final LayerModel layers;
    private final Edits edits;
    private final Schema schema;
    private final AnnotationTexts texts;
    private final TypeKeys typeKeys;
    private final ValueKeys valueKeys;
    private final Extents extents;
    private final List<ContextListener> listeners = new CopyOnWriteArrayList<>();
    private final SessionListener sessionListener = new Following();
    private final UiThread ui;
    private final Committing committing;
    private final DeskModel desk = new DeskModel();
    private final SelectedTogether together;
    private final Runnable layerListener = this::layersChanged;
    private DocumentMarks marks;
    private OrderedRows<DocumentProblem.Key, DocumentProblem> problems = OrderedRows.of(List.of());
    private Map<Severity, Long> severities = Map.of();
    private Function<MarkId, Optional<OtherAnnotation>> others = mark -> Optional.empty();
    private KnownEntries entries = KnownEntries.NONE;
    private Optional<AnnotationType> considered = Optional.empty();
    private boolean closed;

    EditingContext(
            OpenProject project,
            LoadedDocument loaded,
            EditorSurface surface,
            LayerModel layers,
            UiThread ui) {
        this.project = project;
        this.loaded = loaded;
        this.surface = surface;
        this.layers = layers;
        this.ui = ui;
        this.marks = loaded.marks();
        this.schema = loaded.schema();
        this.edits =
                new Edits(
                        loaded.annotations(),
                        schema,
                        loaded.session().map(AnnotationSession::actor).orElse(loaded.member()),
                        Math.max(1, project.schemaVersion()),
                        Clock.systemUTC(),
                        AnnotationIds.system());
        this.texts =
                new AnnotationTexts(
                        loaded.annotations(), schema, loaded.annotations().text(), entryNames());
        this.typeKeys = new TypeKeys(schema);
        this.valueKeys = new ValueKeys(schema);
        this.extents = Extents.of(loaded.boundaries(), loaded.document().language().orElse(""));
        this.committing = new Committing(this, loaded);
        this.together = new SelectedTogether(loaded.annotations());
        loaded.session().ifPresent(session -> session.addListener(sessionListener));
        layers.addListener(layerListener);
    }

    void close() {
        closed = true;
        layers.removeListener(layerListener);
        loaded.session()
                .ifPresent(
                        session -> {
                            session.removeListener(sessionListener);
                            project.release(session);
                        });
        listeners.clear();
    }

    /** Returns the project. */
    public OpenProject project() {
        return project;
    }

    /** Returns the document. */
    public DocumentRecord document() {
        return loaded.document();
    }

    /** Returns whose annotations these are. */
    public String member() {
        return loaded.member();
    }

    /** Returns why nothing can be changed, if so. */
    public Optional<String> readOnlyReason() {
        return loaded.readOnlyReason();
    }

    /** Returns how far the member is. */
    public SetState state() {
        return loaded.session().map(AnnotationSession::state).orElse(SetState.NEW);
    }

    /** Returns why the document was skipped, or done in spite of errors, if someone said so. */
    public Optional<String> stateReason() {
        return loaded.session().flatMap(AnnotationSession::set).flatMap(AnnotationSet::reason);
    }

    /** Returns the annotations. */
    public AnnotatedDocument annotations() {
        return loaded.annotations();
    }

    /** Returns the schema they follow, with the words of the window's language. */
    public Schema schema() {
        return schema;
    }

    /** Returns the boundaries of the text. */
    public TextBoundaries boundaries() {
        return loaded.boundaries();
    }

    /** Returns the extents of the text: words, sentences and what lies between. */
    public Extents extents() {
        return extents;
    }

    /** Returns the marks that are shown. */
    public DocumentMarks marks() {
        return marks;
    }

    /** Returns edits of these annotations, to be given to {@link #apply}. */
    public Edits edits() {
        return edits;
    }

    /** Returns words for these annotations. */
    public AnnotationTexts texts() {
        return texts;
    }

    /** Returns what there is to adjudicate, if this is gold that someone adjudicates. */
    public DeskModel desk() {
        return desk;
    }

    /** Returns how what is done is committed. */
    Committing committing() {
        return committing;
    }

    /** Returns the keys of the types. */
    public TypeKeys typeKeys() {
        return typeKeys;
    }

    /** Returns which relations fit. */
    public RelationOptions relationOptions() {
        return new RelationOptions(schema());
    }

    /** Returns what can be picked. */
    public EndCandidates candidates() {
        return new EndCandidates(annotations(), texts);
    }

    /** Returns the entries of the catalogue; none until they were read. */
    public KnownEntries entries() {
        return entries;
    }

    /** Returns what entries are called now; reads nothing. */
    public EntryNames entryNames() {
        List<String> languages = EntryWatch.languages(loaded.document());
        return entry -> project.latestCatalogue().names(languages).of(entry);
    }

    /** Has the catalogue known; what is shown of entries is shown anew. */
    void entries(KnownEntries known) {
        boolean other = entries.candidates() != known.candidates();
        entries = known;
        if (other && !closed) {
            layersChanged();
            tell(listener -> listener.annotationsChanged(List.of()));
        }
    }

    /** Says that the catalogue has changed. */
    void catalogueChanged() {
        tell(ContextListener::catalogueChanged);
    }

    /** Returns the keys that give annotations values. */
    public ValueKeys valueKeys() {
        return valueKeys;
    }

    /** Returns steps of spans on this text. */
    public SpanSteps spanSteps() {
        return new SpanSteps(boundaries());
    }

    /** Returns the layers. */
    public LayerModel layers() {
        return layers;
    }

    /** Returns the editor. */
    public EditorSurface surface() {
        return surface;
    }

    /** Returns where the user is in the text. */
    public CanvasSelection selection() {
        return surface.selection();
    }

    /** Returns the selected annotation; none while several are selected together. */
    public Optional<Annotation> selected() {
        CanvasSelection selection = selection();
        return selection
                .mark()
                .filter(this::isOwn)
                .filter(mark -> selection.several().isEmpty())
                .map(MarkId::annotation)
                .flatMap(annotations()::find);
    }

    /** Returns the annotations that are selected together; none while at most one is selected. */
    public SeveralMarks several() {
        return together.of(
                selection().several().stream().filter(this::isOwn).collect(Collectors.toSet()));
    }

    /**
     * Returns the annotation of another set whose mark is selected, to be looked at and no more;
     * then none of one's own is selected.
     */
    public Optional<OtherAnnotation> other() {
        return selection().mark().filter(mark -> !isOwn(mark)).flatMap(others);
    }

    /** Has marks of other sets found. */
    void others(Function<MarkId, Optional<OtherAnnotation>> finding) {
        others = finding;
    }

    /** Whether a mark belongs to the set that can be changed here: no other ever is. */
    boolean isOwn(MarkId mark) {
        return mark.set().equals(member());
    }

    /** Returns what is selected, be it one annotation, several or none, in text order. */
    public List<Annotation> marked() {
        SeveralMarks several = several();
        return several.size() > 0 ? several.all() : selected().stream().toList();
    }

    /** Returns the selected annotation if it is a mention. */
    public Optional<Mention> selectedMention() {
        return selected().filter(Mention.class::isInstance).map(Mention.class::cast);
    }

    /** Returns the problems found in the document; soon after a change they are found anew. */
    public OrderedRows<DocumentProblem.Key, DocumentProblem> problems() {
        return problems;
    }

    /** Returns how many problems of a severity were found. */
    public long problems(Severity severity) {
        return severities.getOrDefault(severity, 0L);
    }

    void problems(
            OrderedRows<DocumentProblem.Key, DocumentProblem> found,
            Map<Severity, Long> counts,
            List<TextRange> places) {
        problems = found;
        severities = counts;
        surface.problems(places);
        listeners.forEach(ContextListener::problemsChanged);
    }

    /** Returns the type that someone is about to choose, while a list of types is gone through. */
    public Optional<AnnotationType> considered() {
        return considered;
    }

    /** Says which type someone is about to choose, if any. */
    public void consider(Optional<AnnotationType> type) {
        if (!type.equals(considered)) {
            considered = type;
            listeners.forEach(ContextListener::consideredChanged);
        }
    }

    /** Adds a listener. */
    public void addListener(ContextListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /** Removes a listener. */
    public void removeListener(ContextListener listener) {
        listeners.remove(listener);
    }

    /** Selects an annotation and brings it into view. */
    public void select(AnnotationId annotation) {
        surface.select(annotation);
    }

    /** Selects annotations together; the caret stays if it is at one of them. */
    public void select(Collection<AnnotationId> annotations) {
        surface.select(annotations);
    }

    /** Commits an edit and selects what it made, with the caret where that ends. */
    public boolean make(Edit edit) {
        if (!apply(edit.operation())) {
            return false;
        }
        annotations()
                .find(edit.id())
                .flatMap(made -> made.spans().stream().findFirst())
                .ifPresentOrElse(
                        span -> surface.select(edit.id(), span.end()), () -> select(edit.id()));
        return true;
    }

    /** Commits an operation, if there is one. */
    public boolean apply(Optional<Operation> operation) {
        return operation.isPresent() && apply(operation.get());
    }

    /**
     * Commits an operation.
     *
     * @return whether it was done; if not the editor says why
     */
    public boolean apply(Operation operation) {
        return committing.apply(operation);
    }

    /** Returns how to reopen a document that is done or skipped; empty for others. */
    public Optional<String> closedReason() {
        return committing.closedReason();
    }

    /** Returns whether annotations can be changed now; if not, the editor says why. */
    public boolean mayChange() {
        return committing.mayChange();
    }

    /** Takes the last change back. */
    public void undo() {
        committing.undo();
    }

    /** Does again what was taken back. */
    public void redo() {
        committing.redo();
    }

    /** Opens a document that is done or skipped to work again. */
    public void reopen() {
        committing.reopen();
    }

    void selectionChanged() {
        // who goes on in the text is not about to choose any more
        considered = Optional.empty();
        listeners.forEach(ContextListener::selectionChanged);
    }

    /** Follows the set, whoever changes it, on the window's thread. */
    private final class Following implements SessionListener {
        @Override
        public void changed(SessionChange change) {
            ui.run(
                    () -> {
                        if (!closed) {
                            EditingContext.this.changed(change);
                        }
                    });
        }

        @Override
        public void stateChanged() {
            ui.run(() -> listeners.forEach(ContextListener::stateChanged));
        }
    }

    private void changed(SessionChange change) {
        together.forget();
        marks = layered().after(marks, change.changes(), layers.layers());
        surface.show(marks);
        tell(listener -> listener.annotationsChanged(change.changes()));
    }

    private void layersChanged() {
        marks = layered().all(layers.layers());
        surface.show(marks);
    }

    private void tell(Consumer<ContextListener> message) {
        listeners.forEach(message);
    }

    private LayeredMarks layered() {
        return new LayeredMarks(
                loaded.member(),
                schema(),
                annotations(),
                loaded.readOnlyReason().isPresent(),
                LoadedDocument.chips(entryNames()));
    }
}

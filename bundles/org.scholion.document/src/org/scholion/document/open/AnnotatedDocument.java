/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.open;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.AnnotatedText;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationId;
import org.scholion.document.AnnotationMisfitException;
import org.scholion.document.BaseLayer;
import org.scholion.document.OperationRefusedException;
import org.scholion.document.PlacedAnnotations;
import org.scholion.document.cas.CasBorrower;
import org.scholion.document.cas.DocumentCas;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.words.Message;

/**
 * One annotation set on one document, open to be edited, in a UIMA CAS. The annotations it was
 * given and those that operations made are kept beside the CAS as the values they are, and are what
 * is found; the CAS is written with every change and always says the same, and is what formats
 * borrow. Only to look at annotations, {@link org.scholion.document.AnnotationSnapshot} does
 * without a CAS.
 *
 * <p>Safe for use by several threads: each method holds the document's lock.
 */
public final class AnnotatedDocument implements AnnotatedText {

    private final ReentrantLock lock = new ReentrantLock();
    private final String text;
    private final Optional<String> language;
    private final Schema schema;
    private final Optional<BaseLayer> baseLayer;
    private final StructureRules rules;
    private final PlacedAnnotations annotations;
    private final DocumentCas cas;

    private AnnotatedDocument(
            String text,
            Optional<String> language,
            Schema schema,
            Optional<BaseLayer> baseLayer,
            PlacedAnnotations annotations)
            throws AnnotationMisfitException {
        this.text = text;
        this.language = language;
        this.schema = schema;
        this.baseLayer = baseLayer;
        this.rules = new StructureRules(schema, text.length());
        this.annotations = annotations;
        this.cas = DocumentCas.of(text, language, schema, baseLayer, annotations);
    }

    /**
     * Opens a document.
     *
     * @param text never changed
     * @param language BCP 47 tag, if known
     * @param schema what types its annotations have
     * @param baseLayer tokens and sentences, if there are any
     * @param annotations all annotations of the set, in any order
     * @throws AnnotationMisfitException when an annotation's type is not in the schema, it lies
     *     beyond the text, refers to what is not there, or shares its id with another
     */
    public static AnnotatedDocument open(
            String text,
            Optional<String> language,
            Schema schema,
            Optional<BaseLayer> baseLayer,
            Collection<? extends Annotation> annotations)
            throws AnnotationMisfitException {
        PlacedAnnotations placed;
        try {
            placed = new PlacedAnnotations(annotations);
        } catch (IllegalArgumentException e) {
            throw new AnnotationMisfitException(
                    Message.of("document.damaged", "reason", Message.of(e)), e);
        }
        return new AnnotatedDocument(text, language, schema, baseLayer, placed);
    }

    @Override
    public String text() {
        return text;
    }

    @Override
    public Optional<String> language() {
        return language;
    }

    /** Returns the schema the document was opened with. */
    @Override
    public Schema schema() {
        return schema;
    }

    @Override
    public Optional<BaseLayer> baseLayer() {
        return baseLayer;
    }

    /**
     * Returns the changes an operation would make, without making them.
     *
     * @throws OperationRefusedException when it does not fit the document as it is, or its schema
     */
    public List<AnnotationChange> changes(Operation operation) throws OperationRefusedException {
        lock.lock();
        try {
            List<AnnotationChange> changes = operation.changes(annotations);
            Optional<Message> misfit = DocumentCas.misfit(rules.added(changes, annotations));
            if (misfit.isPresent()) {
                throw new OperationRefusedException(misfit.get());
            }
            return changes;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Applies an operation.
     *
     * @return what it did
     * @throws OperationRefusedException when it does not fit the document as it is, or its schema;
     *     nothing is changed then
     */
    public DocumentChange apply(Operation operation) throws OperationRefusedException {
        lock.lock();
        try {
            return accept(operation, changes(operation));
        } finally {
            lock.unlock();
        }
    }

    /**
     * Makes the changes of an operation that has been evaluated, held against the rules and
     * committed already; it is not evaluated again.
     *
     * @param changes what the operation did, in order
     * @return what was given
     * @throws IllegalStateException when an annotation is not what a change says it was; nothing is
     *     changed then
     */
    public DocumentChange accept(Operation operation, List<AnnotationChange> changes) {
        DocumentChange change = new DocumentChange(operation, changes);
        lock.lock();
        try {
            requireCurrent(change.changes());
            annotations.apply(change.changes());
            cas.apply(change.changes(), annotations);
        } finally {
            lock.unlock();
        }
        return change;
    }

    private void requireCurrent(List<AnnotationChange> changes) {
        Map<AnnotationId, Optional<Annotation>> after = new HashMap<>();
        for (AnnotationChange change : changes) {
            @Nullable Optional<Annotation> changed = after.get(change.id());
            Optional<Annotation> current =
                    changed != null ? changed : annotations.find(change.id());
            if (!current.equals(change.before())) {
                throw new IllegalStateException(
                        "the change of " + change.id() + " was made for another state: " + change);
            }
            after.put(change.id(), change.after());
        }
    }

    /**
     * Lends the CAS while holding the document's lock.
     *
     * @return what the borrower returns
     */
    public <T> T lend(CasBorrower<T> borrower) {
        return locked(() -> cas.lend(borrower));
    }

    @Override
    public Optional<Annotation> find(AnnotationId id) {
        return locked(() -> annotations.find(id));
    }

    @Override
    public Collection<Annotation> referringTo(AnnotationId id) {
        return locked(() -> annotations.referringTo(id));
    }

    /** Returns all annotations as they are now, ordered by id. */
    @Override
    public Collection<Annotation> all() {
        return locked(() -> List.copyOf(annotations.all()));
    }

    @Override
    public int size() {
        return locked(annotations::size);
    }

    @Override
    public List<Annotation> overlapping(int begin, int end) {
        return locked(() -> annotations.overlapping(begin, end));
    }

    private <T> T locked(Supplier<T> action) {
        lock.lock();
        try {
            return action.get();
        } finally {
            lock.unlock();
        }
    }
}

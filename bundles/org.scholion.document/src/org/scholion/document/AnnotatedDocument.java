/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.CasCreationUtils;
import org.eclipse.jdt.annotation.Nullable;
import org.scholion.document.internal.DocumentSecrets;
import org.scholion.document.internal.cas.CasContent;
import org.scholion.document.operation.Operation;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.FindingTexts;
import org.scholion.document.rules.StructureRules;
import org.scholion.schema.Schema;
import org.scholion.schema.uima.TypeSystemProjection;

/**
 * One annotation set on one document, held in a UIMA CAS. What is found is read from the CAS, what
 * operations change is written to it. Safe for use by several threads: each method holds the
 * document's lock.
 */
public final class AnnotatedDocument implements AnnotationLookup {

    private final ReentrantLock lock = new ReentrantLock();
    private final String text;
    private final Optional<String> language;
    private final Schema schema;
    private final Optional<BaseLayer> baseLayer;
    private final StructureRules rules;
    private final CasContent content;

    static {
        DocumentSecrets.setLender(
                new DocumentSecrets.Lender() {
                    @Override
                    public <T> T lend(
                            AnnotatedDocument document,
                            java.util.function.Function<CasContent, T> borrower) {
                        return document.locked(
                                () -> {
                                    try {
                                        return borrower.apply(document.content);
                                    } finally {
                                        document.content.forget();
                                    }
                                });
                    }
                });
    }

    private AnnotatedDocument(
            String text,
            Optional<String> language,
            Schema schema,
            Optional<BaseLayer> baseLayer,
            CAS cas) {
        this.text = text;
        this.language = language;
        this.schema = schema;
        this.baseLayer = baseLayer;
        this.rules = new StructureRules(schema, text.length());
        this.content = new CasContent(cas, schema, baseLayer);
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
        AnnotatedDocument document =
                new AnnotatedDocument(
                        text, language, schema, baseLayer, createCas(text, language, schema));
        document.fill(annotations);
        return document;
    }

    private static CAS createCas(String text, Optional<String> language, Schema schema) {
        try {
            CAS cas = CasCreationUtils.createCas(TypeSystemProjection.of(schema), null, null);
            cas.setDocumentText(text);
            language.ifPresent(cas::setDocumentLanguage);
            return cas;
        } catch (ResourceInitializationException e) {
            // the projection of a valid schema is a valid type system
            throw new IllegalStateException(
                    "no CAS can be made for the schema " + schema.id() + ": " + e.getMessage(), e);
        }
    }

    private void fill(Collection<? extends Annotation> annotations)
            throws AnnotationMisfitException {
        AnnotationMap map;
        try {
            map = new AnnotationMap(annotations);
        } catch (IllegalArgumentException e) {
            throw new AnnotationMisfitException("The document is damaged: " + e.getMessage(), e);
        }
        List<AnnotationChange> changes = new ArrayList<>(annotations.size());
        for (Annotation annotation : map.all()) {
            Optional<String> misfit = misfit(rules.breaches(annotation, map));
            if (misfit.isPresent()) {
                throw new AnnotationMisfitException(misfit.get());
            }
            changes.add(new AnnotationChange(Optional.empty(), Optional.of(annotation)));
        }
        content.apply(changes);
    }

    /** Returns why a document cannot hold what was found, in a sentence. */
    private static Optional<String> misfit(List<Finding> breaches) {
        return breaches.stream()
                .filter(breach -> breach.rule().preventsOpening())
                .findFirst()
                .map(new FindingTexts()::sentence);
    }

    /** Returns the text, which never changes. */
    public String text() {
        return text;
    }

    /** Returns the BCP 47 tag of its language, if known. */
    public Optional<String> language() {
        return language;
    }

    /** Returns the schema the document was opened with. */
    public Schema schema() {
        return schema;
    }

    /** Returns its tokens and sentences, if it has any. */
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
            List<AnnotationChange> changes = operation.changes(content);
            Optional<String> misfit = misfit(rules.added(changes, content));
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
            content.apply(change.changes());
        } finally {
            lock.unlock();
        }
        return change;
    }

    private void requireCurrent(List<AnnotationChange> changes) {
        Map<AnnotationId, Optional<Annotation>> after = new HashMap<>();
        for (AnnotationChange change : changes) {
            @Nullable Optional<Annotation> changed = after.get(change.id());
            Optional<Annotation> current = changed != null ? changed : content.find(change.id());
            if (!current.equals(change.before())) {
                throw new IllegalStateException(
                        "the change of " + change.id() + " was made for another state: " + change);
            }
            after.put(change.id(), change.after());
        }
    }

    @Override
    public Optional<Annotation> find(AnnotationId id) {
        return locked(() -> content.find(id));
    }

    @Override
    public Collection<Annotation> referringTo(AnnotationId id) {
        return locked(() -> content.referringTo(id));
    }

    /** Returns all annotations as they are now, ordered by id. */
    @Override
    public Collection<Annotation> all() {
        return locked(content::all);
    }

    /** Returns how many annotations there are. */
    public int size() {
        return locked(content::size);
    }

    /**
     * Returns the annotations that mark, with any fragment of their own spans, a unit of
     * begin..end; where either of the two has no width, those that touch it. A relation without an
     * anchor and a referent mark nothing. Ordered by their first such fragment: by begin, the
     * longer first, then by id.
     *
     * @param begin UTF-16 offset
     * @param end UTF-16 offset after the last unit
     */
    public List<Annotation> overlapping(int begin, int end) {
        return locked(() -> content.overlapping(begin, end));
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

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.schema.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Control;
import org.scholion.schema.Schema;
import org.scholion.schema.compile.ModelFinding;
import org.scholion.schema.compile.ModelReview;
import org.scholion.schema.model.SchemaDefinition;
import org.scholion.schema.model.SchemaElement;
import org.scholion.ui.schema.internal.model.SchemaEditing;

/**
 * Looks at the schema after each change, on a copy in the background, and tells what it found. What
 * was found for a schema that has changed meanwhile is dropped.
 */
final class ReviewWatch {

    private final SchemaEditing editing;
    private final Executor background;
    private final Control owner;
    private final Runnable listener;
    private int generation;
    private int seen;
    private List<ModelFinding> findings = List.of();
    private Optional<Schema> schema = Optional.empty();
    private boolean usable;

    /**
     * Creates it and looks for the first time.
     *
     * @param background where it looks
     * @param owner it tells as long as this lives, on its thread
     */
    ReviewWatch(SchemaEditing editing, Executor background, Control owner, Runnable listener) {
        this.editing = editing;
        this.background = background;
        this.owner = owner;
        this.listener = listener;
        editing.addListener(about -> about.ifPresent(any -> look()));
    }

    void look() {
        int asked = ++generation;
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        SchemaDefinition copy = (SchemaDefinition) copier.copy(editing.model());
        // the types, which are in one list of all kinds, come with the references
        copier.copyReferences();
        Map<EObject, EObject> originals = new HashMap<>();
        copier.forEach((original, copied) -> originals.put(copied, original));
        background.execute(
                () -> {
                    ModelReview review = ModelReview.of(copy);
                    if (!owner.isDisposed()) {
                        owner.getDisplay().asyncExec(() -> found(asked, review, originals));
                    }
                });
    }

    private void found(int asked, ModelReview review, Map<EObject, EObject> originals) {
        if (asked != generation || owner.isDisposed()) {
            return;
        }
        List<ModelFinding> here = new ArrayList<>();
        for (ModelFinding finding : review.findings()) {
            if (originals.get(finding.element()) instanceof SchemaElement element) {
                here.add(new ModelFinding(element, finding.problem(), finding.error()));
            }
        }
        findings = List.copyOf(here);
        review.schema().ifPresent(compiled -> schema = Optional.of(compiled));
        usable = review.usable();
        seen = asked;
        listener.run();
    }

    /** Returns what was found last. */
    List<ModelFinding> findings() {
        return findings;
    }

    /** Returns what was found last of one element. */
    List<ModelFinding> findings(EObject element) {
        return findings.stream().filter(finding -> finding.element() == element).toList();
    }

    /** Returns the last schema that could be compiled, for previews. */
    Optional<Schema> schema() {
        return schema;
    }

    /** Returns the schema as it is now; none if it cannot be a project's or was not looked at. */
    Optional<Schema> settled() {
        return schema.filter(last -> usable && seen == generation);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

import java.util.List;
import java.util.Optional;
import org.scholion.corpus.AnnotationSet;
import org.scholion.corpus.DocumentRecord;
import org.scholion.corpus.StoreException;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationMap;
import org.scholion.document.rules.Finding;
import org.scholion.document.rules.Rules;
import org.scholion.project.session.OpenProject;
import org.scholion.text.TextBoundaries;

/** Holds stored annotation sets against the rules of the project's schema. */
public final class SetFindings {

    private final OpenProject project;

    /** Creates it for the sets of a project. */
    public SetFindings(OpenProject project) {
        this.project = project;
    }

    /**
     * Returns all that breaks a rule in a set, in the order of {@link Finding}.
     *
     * @param set none if the member has not begun
     * @throws StoreException when the set or the text cannot be read
     */
    public List<Finding> of(DocumentRecord document, Optional<AnnotationSet> set)
            throws StoreException {
        Rules rules =
                new Rules(
                        project.schema(),
                        TextBoundaries.of(
                                project.store().documents().text(document.id()),
                                document.language().orElse("")),
                        Optional.of(project.catalogue()));
        List<Annotation> annotations =
                set.isPresent() ? project.store().annotations().of(set.get().id()) : List.of();
        return rules.all(new AnnotationMap(annotations));
    }
}

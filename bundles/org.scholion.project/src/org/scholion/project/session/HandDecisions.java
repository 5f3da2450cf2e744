/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.session;

import java.util.List;
import org.scholion.corpus.NewDecision;
import org.scholion.document.AnnotationChange;
import org.scholion.document.AnnotationLookup;

/** Says which decisions go with what an adjudicator does to gold by hand. */
@FunctionalInterface
public interface HandDecisions {

    /**
     * Returns the decisions, at least one.
     *
     * @param changes what is done
     * @param before gold as it is before
     * @param after gold as it is after
     */
    List<NewDecision> on(
            List<AnnotationChange> changes, AnnotationLookup before, AnnotationLookup after);
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.migration;

import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.schema.Schema;
import org.scholion.schema.migration.MigrationPlan;

/**
 * Takes single annotations, as others keep them who had them once, from one version of the schema
 * to another. What they point to is left as it is.
 */
public final class AnnotationMigration {

    private final AnnotationConversion conversion;

    /**
     * Creates it for many annotations.
     *
     * @param plan one that fits the two versions
     * @param old the version they are of
     * @param now the version that was applied
     */
    public AnnotationMigration(MigrationPlan plan, Schema old, Schema now) {
        conversion = new AnnotationConversion(old, now, plan, new EffectCount());
    }

    /** Returns what becomes of an annotation; empty when it goes. */
    public Optional<Annotation> of(Annotation annotation) {
        Optional<Annotation> after = conversion.of(annotation);
        // what would make labels makes none here
        conversion.labels().clear();
        return after;
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.internal;

import java.util.Optional;
import org.scholion.document.Annotation;
import org.scholion.document.AnnotationLookup;
import org.scholion.document.AnnotationMisfitException;
import org.scholion.document.OperationRefusedException;
import org.scholion.schema.Schema;

/** Whether a whole set of annotations can be put in a CAS. */
public final class StructureCheck {

    private StructureCheck() {}

    /**
     * Holds all annotations against the schema, the text and each other.
     *
     * @param textLength in UTF-16 units
     * @throws AnnotationMisfitException naming the first that does not fit
     */
    public static void require(AnnotationLookup annotations, Schema schema, int textLength)
            throws AnnotationMisfitException {
        SchemaFit fit = new SchemaFit(schema, textLength);
        for (Annotation annotation : annotations.all()) {
            Optional<String> misfit = fit.misfit(annotation);
            if (misfit.isPresent()) {
                throw new AnnotationMisfitException(misfit.get());
            }
            try {
                WellFormedness.require(annotations, annotation);
            } catch (OperationRefusedException e) {
                throw new AnnotationMisfitException(String.valueOf(e.getMessage()), e);
            }
        }
    }
}

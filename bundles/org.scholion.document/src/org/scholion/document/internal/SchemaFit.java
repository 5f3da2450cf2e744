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
import org.scholion.document.DocumentLabel;
import org.scholion.document.Mention;
import org.scholion.document.Passage;
import org.scholion.document.Referent;
import org.scholion.document.Relation;
import org.scholion.document.Span;
import org.scholion.document.Stance;
import org.scholion.schema.AnnotationType;
import org.scholion.schema.DocumentLabelType;
import org.scholion.schema.EntityType;
import org.scholion.schema.PassageType;
import org.scholion.schema.RelationType;
import org.scholion.schema.Schema;
import org.scholion.schema.StanceType;

/**
 * Whether an annotation fits the schema and the text of its document.
 *
 * @param textLength in UTF-16 units
 */
public record SchemaFit(Schema schema, int textLength) {

    /** Returns why an annotation does not fit, in a sentence, or empty if it does. */
    public Optional<String> misfit(Annotation annotation) {
        Class<? extends AnnotationType> expected =
                switch (annotation) {
                    case Mention mention -> EntityType.class;
                    case Referent referent -> EntityType.class;
                    case Relation relation -> RelationType.class;
                    case Stance stance -> StanceType.class;
                    case Passage passage -> PassageType.class;
                    case DocumentLabel label -> DocumentLabelType.class;
                };
        boolean untypedReferent = annotation instanceof Referent && annotation.typeId().isEmpty();
        if (!untypedReferent && schema.type(annotation.typeId(), expected).isEmpty()) {
            return Optional.of(
                    name(annotation)
                            + " has the type “"
                            + annotation.typeId()
                            + "”, which the schema does not have for a "
                            + WellFormedness.word(annotation)
                            + ".");
        }
        for (Span span : annotation.spans()) {
            if (span.end() > textLength) {
                return Optional.of(
                        name(annotation)
                                + " runs from "
                                + span.begin()
                                + " to "
                                + span.end()
                                + ", beyond the end of the text at "
                                + textLength
                                + ".");
            }
        }
        return Optional.empty();
    }

    private static String name(Annotation annotation) {
        return "The " + WellFormedness.word(annotation) + " " + annotation.id();
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

/**
 * A label on a whole document, such as its genre.
 *
 * @param tagSet id of the tag set of its values
 * @param multiple whether a document may carry several values
 */
public record DocumentLabelType(TypeDescription description, String tagSet, boolean multiple)
        implements AnnotationType {

    @Override
    public DocumentLabelType withDescription(TypeDescription other) {
        return new DocumentLabelType(other, tagSet, multiple);
    }
}

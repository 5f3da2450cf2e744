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
 * A role a stretch of text can have: quote, tweet, caption, heading, boilerplate.
 *
 * @param excludedByDefault whether new passages of this type are left out of agreement and export
 */
public record PassageType(TypeDescription description, boolean excludedByDefault)
        implements AnnotationType {

    @Override
    public PassageType withDescription(TypeDescription other) {
        return new PassageType(other, excludedByDefault);
    }
}

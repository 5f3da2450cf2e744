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
 * What referents of an entity type are like.
 *
 * @param allowed whether there are any
 * @param groups whether one may have members
 * @param identified whether one needs an identifier
 */
public record ReferentTerms(boolean allowed, boolean groups, boolean identified) {

    /** The terms of a type that says nothing of its referents. */
    public static final ReferentTerms FREE = new ReferentTerms(true, true, false);
}

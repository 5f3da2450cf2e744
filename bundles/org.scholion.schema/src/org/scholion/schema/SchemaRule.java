/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

import java.util.Optional;

/**
 * A rule beyond types.
 *
 * @param id stable id, unique among the rules of the schema
 * @param name display name
 * @param message what annotators read where it is broken
 * @param kind what kind of rule it is
 * @param type id of the type it is about
 * @param role id of the role it is about; of {@link Kind#DIFFERENT} alone
 * @param otherRole id of the role that is compared; without one the fillers of {@code role} differ
 *     among each other
 * @param within id of the type around it; of {@link Kind#NOT_INSIDE} alone
 * @param limit how many there may be, at least 1; of {@link Kind#AT_MOST} alone
 * @param blocking whether a document that breaks it is not done
 * @param texts name and message in other languages
 */
public record SchemaRule(
        String id,
        String name,
        String message,
        Kind kind,
        String type,
        Optional<String> role,
        Optional<String> otherRole,
        Optional<String> within,
        int limit,
        boolean blocking,
        ElementTexts texts) {

    /** What kinds of rules there are. */
    public enum Kind {
        /** The fillers of roles of a relation are different; mentions of one referent are one. */
        DIFFERENT,
        /** A mention or referent of a type has a referent with an identifier. */
        IDENTITY,
        /** A document has no more annotations of a type than a limit; a label no more values. */
        AT_MOST,
        /** No mention or passage of a type stands inside one of another type. */
        NOT_INSIDE
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.schema;

/** What values an attribute takes. */
public enum AttributeKind {
    /** Free text. */
    TEXT,
    /** One tag of a tag set. */
    TAG,
    /** Any number of tags of a tag set. */
    TAGS,
    /** Yes or no. */
    FLAG,
    /** A whole number. */
    INTEGER,
    /** A decimal number. */
    DECIMAL,
    /** A date or time: an EDTF or TIMEX3 value as text. */
    DATE,
    /** An identifier: a URI as text. */
    IDENTIFIER,
    /** A link to another annotation of the document: its id as text. */
    LINK
}

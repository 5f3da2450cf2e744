/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document.rules;

/** How bad a breach of a rule is, the worst first. */
public enum Severity {
    /** The document is not finished while it is there: a lead would send it back. */
    ERROR,
    /** Probably an oversight; the schema does not forbid it. */
    WARNING,
    /** Unusual, and possibly meant so. */
    NOTICE
}

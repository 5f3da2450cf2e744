/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.document;

/** Which ends of a stance are meant. */
public enum StanceSide {
    /** Whose stance it is. */
    HOLDER,
    /** What it is towards. */
    TARGET,
    /** Through whom it is reported, outermost first. */
    SOURCE
}

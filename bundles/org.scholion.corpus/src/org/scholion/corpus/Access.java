/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/** What a project is opened for. */
public enum Access {
    /** For changing it; it still opens for reading only where changing is impossible. */
    READ_WRITE,
    /** For reading only. */
    READ_ONLY
}

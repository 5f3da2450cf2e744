/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.corpus;

/** A project that contracts are tested with; each implementation of the store has its own. */
public interface TestedProject {

    /** Makes an empty project with the sample schema, named "Sample". */
    ProjectStore create() throws Exception;

    /** Opens the project again after it was closed. */
    ProjectStore reopen() throws Exception;
}

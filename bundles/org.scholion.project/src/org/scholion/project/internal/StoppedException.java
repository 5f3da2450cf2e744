/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.project.internal;

/** Carries the wish to stop through code that knows no cancellation. Never leaves a use case. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Creates the exception. */
    public StoppedException() {
        super("stopped");
    }
}

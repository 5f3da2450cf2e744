/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.sample.internal;

/** A line of a sample source that does not say what it should; the message names file and line. */
public final class SampleSourceException extends Exception {

    private static final long serialVersionUID = 1L;

    SampleSourceException(String file, int line, String message) {
        super(file + ", line " + line + ": " + message);
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view.mark;

/**
 * How sure and how open to change a mark is.
 *
 * @param unsure the annotator flagged it as unsure
 * @param suggested it was proposed and not yet accepted
 * @param locked it cannot be changed here
 */
public record MarkState(boolean unsure, boolean suggested, boolean locked) {

    /** A sure, accepted mark that can be changed. */
    public static final MarkState PLAIN = new MarkState(false, false, false);
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.release.recipe;

/**
 * Something a recipe says, and where, so that what is found wrong later can still be shown there.
 *
 * @param value what it says
 * @param line from 1; 0 where no file says it
 * @param <T> what is said
 */
public record Placed<T>(T value, int line) {

    /** Something that no file says. */
    public static <T> Placed<T> of(T value) {
        return new Placed<>(value, 0);
    }
}

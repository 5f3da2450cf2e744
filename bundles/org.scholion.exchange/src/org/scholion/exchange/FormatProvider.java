/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.exchange;

/**
 * Contributes a format, through the extension point {@code org.scholion.exchange.formats} or built
 * in. Implementations have a public constructor without parameters and no state.
 */
@FunctionalInterface
public interface FormatProvider {

    /** Returns the format. */
    Format format();
}

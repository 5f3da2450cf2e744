/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.view;

/** To which character a caret belongs, where the two sides of an offset are drawn apart. */
public enum Affinity {
    /** To the character before the offset: the end of a line, or of a run. */
    BACKWARD,
    /** To the character behind the offset. */
    FORWARD
}

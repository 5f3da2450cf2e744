/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */

package org.scholion.workbench.uitests;

/** The walk from right to left; the window is started with {@code -nl ar_XB -dir rtl}. */
class MirroredWalk extends PseudoLanguageWalk {

    MirroredWalk() {
        super("ar-XB");
    }
}

/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.editor.annotating;

import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Rectangle;

/**
 * A bar whose items are drawn, for whoever wants to read them or to point at one. To be used on the
 * UI thread.
 */
public interface PointedBar {

    /**
     * Returns where an item was painted last.
     *
     * @param key the key it shows
     * @return in points, from the control's corner; nothing if no item with this key shows
     */
    Optional<Rectangle> place(String key);

    /** Returns what its items say, in their order, those included that have no room. */
    List<String> texts();
}

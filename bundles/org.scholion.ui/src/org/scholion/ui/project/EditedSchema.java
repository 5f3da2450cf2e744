/*
 * Copyright (c) 2026 Scholion contributors.
 *
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.scholion.ui.project;

import java.util.function.Consumer;
import org.scholion.schema.Schema;

/** A schema that is being edited. What shows one adapts to this. */
public interface EditedSchema {

    /**
     * Makes it the schema of the open project, after showing what that comes to. Where it has
     * mistakes these are shown instead. On the thread of the window; returns at once.
     *
     * @param migrate takes it, on the thread of the window, where annotations may not fit it
     */
    void apply(Consumer<Schema> migrate);
}
